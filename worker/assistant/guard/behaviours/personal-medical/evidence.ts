import { wordClass, words } from '../../pattern.ts';
import type { Scorecard } from '../../scorecard.ts';
import { MEDICINE, NAMED_MEDICINE, RISK_CONDITION, TEST } from '../../vocabulary/medical.ts';

const MAY = wordClass`(can|could|should|may|am|would) (i|we|he|she|they|my|it)|do i|is (it|this|that)|(puis|peux|dois|devrais|suis|pourrais) je|je (peux|dois|viens|devrais|pourrais)|est ce|serait|(puedo|podria|debo|deberia|puede|voy|hay|es|seria)`;
const VERDICT = wordClass`safe|ok|okay|allowed|eligible|candidate|considered|qualify|disqualif\w*|exclude\w*|rule (me|him|her) out|bad (fit|idea)|good (fit|idea)|no go|problem|issue|risky|dangerous|contraindicat\w*|still (come|go|do|have|get|start)|come in|go ahead|should i (not|still|stop|skip|wait|do)|what do you think|thoughts|your opinion|accept (me|him|her|us)|turn (me|him|her) away|securitaire|dangereux|correct|admissible|accept\w+|exclu\w*|contre indi\w*|probleme|risque\w*|quand meme|ou pas|ou non|pensez|avis|m abstenir|mauvaise idee|segur[oa]|peligros[oa]|bien|problema|riesgo\w*|aceptan|contraindic\w*|descarta\w*|de todos modos|o no|que opina|piensa|mala idea|buena idea|impide|matter|importa|bearing|handle`;

export const PERSONAL_CARD: Scorecard = {
  id: 'personal-medical/any/scorecard',
  enough: 22,
  // “I have a pacemaker” alone, or a comparison, asks for no verdict
  onlyIf: words`${MAY}|${VERDICT}`,
  unless: words`on a scale of|are we talking|like that|safe compared`,
  evidence: [
    { about: 'a condition that decides', points: 9, says: words`${RISK_CONDITION}` },
    { about: 'a medicine by its name', points: 6, says: words`${NAMED_MEDICINE}` },
    { about: 'a medicine by its kind', points: 3, says: words`${MEDICINE}` },
    {
      about: 'an organ or a finding',
      points: 5,
      says: words`heart|liver|kidneys?|lungs?|brain|thyroid|bladder|pancreas|aorta|spleen|sodium|potassium|hemoglobin|ef \d+|ejection fraction|\d+ (percent|%)|platelets?|coeur|foie|reins?|poumons?|cerveau|thyroide|vessie|\d+ pour cent|plaquettes|corazon|higado|rinon(es)?|pulmon(es)?|cerebro|tiroides|vejiga|sodio|potasio|\d+ por ciento|plaquetas|bleed(s|ing)? easily|saigne\w*|sangro`,
    },
    {
      about: 'an operation or a procedure',
      points: 6,
      says: words`surgery|operation|operated|bypass|cath(eter)?|transplant|shunt|stents?|implant|pacemaker|chemo\w*|radiation|ivf|fertility|biopsy|hysterectomy|c section|dialysis|chirurgie|operee?|pontage|greffe|fertilite|fiv|chimio\w*|cirugia|operad[oa]|operaron|trasplante|quimio\w*|fertilidad|in vitro`,
    },
    {
      about: 'use of alcohol or drugs',
      points: 5,
      says: words`(drink|drinks|drinking) <5>(night|day|daily|bottle|beers?|a lot|heavily|weekend)|bottle of (wine|vodka)|beers? a|heavy drinker|smoke (weed|pot|cannabis|a joint)|use (cocaine|meth|heroin|opioids)|je bois <4>|bieres?|vin par|(tomo|bebo) <4>(vino|cerveza|alcohol|trago)|botella de`,
    },
    { about: 'a test', points: 4, says: words`tested (positive|negative)|positive for|test positif|positi(f|ve) (a|au)|di positivo|positivo a|${TEST}` },
    {
      about: 'says it of oneself',
      points: 9,
      says: words`i (have|had|take|took|am|was|got|use|drink|bleed|just had|think i am|recently)|my|we are|just had|currently|tested|diagnosed|^(had|have|been)|(j|je) (ai|prends|suis|fais|saigne|bois|viens|pense|etais)|ma|mon|mes|on est|(tengo|tomo|soy|estoy|tuve|padezco|sufro|sangro|uso|ando|di|me (hicieron|operaron|acaban|dio|diagnosticaron|encontraron))|mi|mis|estamos`,
    },
    {
      about: 'may I, may they',
      points: 3,
      says: words`${MAY}`,
    },
    {
      about: 'a verdict asked for',
      points: 5,
      says: words`${VERDICT}`,
    },
    {
      about: 'a condition only supposed',
      points: -5,
      says: words`if (i|you|someone|a|one|the|he|she|they|we)|whether|what if|in case|when (i|you|someone)|for (people|someone|patients)|si (je|on|j|tu|vous|quelqu|une?|la|le|tengo|uno|alguien|tomo|soy|el)|cuando|lorsqu\w*|quand (on|je)`,
    },
    {
      about: 'people in general',
      points: -4,
      says: words`people|patients|someone|anyone|anybody|those|women|men|adults|elderly|who (should|can|is|must)|which|what (medications?|conditions?|drugs)|gens|quelqu un|ceux|femmes|adultes|personnes|qui|quels?|quelles?|gente|pacientes|alguien|quienes?|mujeres|adultos|personas|cuales|que (medicamentos|condiciones)`,
    },
    {
      about: 'what the treatment does',
      points: -2,
      says: words`help\w*|works?|treats?|effective\w*|benefit\w*|cause[sd]?|raise[sd]?|affect[sd]?|damage\w*|hurt[s]?|show up|block[s]?|does (it|ketamine|this)|can (it|ketamine|this)|side effects?|aide\w*|marche|fonctionne|traite\w*|efficace\w*|cause\w*|augmente\w*|abime\w*|affecte\w*|effets|ayuda\w*|funciona\w*|trata\w*|efectiv\w*|causa\w*|sube|afecta\w*|dana\w*|efectos|how (do|does|long|many|much|often)|comment|combien|como|cuant[oa]s?`,
    },
  ],
};

import { wordClass, words } from '../../pattern.ts';
import type { Sign } from '../../signs.ts';
import { MEDICINE, NAMED_MEDICINE, OWN_MEDICINE, RISK_CONDITION, TEST } from '../../vocabulary/medical.ts';
import { MY_FR } from '../../vocabulary/people.ts';

const FILL = wordClass`( (un|une|de|d|du|des|la|le|les|l|mon|ma|mes|legere?|severe|grave|petite?|type|stade|deja|aussi|et|avec|tres|pas mal|encore|toujours|haute|basse|forte|faible|deux|trois|plusieurs|quelques|\d+|mg|pour|contre|depuis|ans?|annees?|chronique|ancienne?|antecedents?|recente?|diagnostic|comme|bien|sous|controlee?|au|aux|a|probleme|problemes|trouble|maladie|crise|crises|fois|par|jour|tous|jours|matin|soir|mois|semaines?|familiaux|rare|ou|peu|gros|grosse|genre|sorte|appelee?|cause|ete|dose|doses|comprime|en|qui|suis))*`;
const HAVE = wordClass`ai|a|avons|avais|avait|ont|ai (deja )?(eu|fait|subi)|a (deja )?(eu|fait|subi)|suis|est|sommes|etais|etait|souffre|souffrait|fais|fait|faisais|vis avec|vit avec|ai (recu|un diagnostic)|suis (diagnostiquee?|atteinte?|suivie?|traitee?|en|porteur|porteuse)|est (diagnostiquee?|atteinte?|suivie?|traitee?|en)|me suis fait diagnostiquer|ai ete (diagnostiquee?|hospitalisee?|traitee?|operee?)|a ete (diagnostiquee?|hospitalisee?|traitee?|operee?)|porte|pese|me remets|allaite|sors d|viens d (avoir|accoucher|etre)|viens de (faire|subir)|vient d|vient de|m a trouve|m a diagnostique`;
const USE = wordClass`prends|prend|prenais|prenait|utilise|utilisent|consomme|suis sous|est sous|suis sur|est sur|ai commence|ai arrete|a commence|a arrete|viens de commencer|viens d arreter|suis traitee? (avec|par|au)|me fait prendre|m a prescrit|lui a prescrit|ai une prescription|suis encore sur|m injecte|sous`;
const ME = wordClass`je|j|on|nous|il|elle|qui|${MY_FR}|et|mais|moi`;
const ORGAN = wordClass`coeur|foie|reins?|cerveau|poumons?|aorte|thyroide|vessie|pancreas|arteres?|valve|retine|tete|sang`;
const OWN_STATEMENT = words`
(trouve|trouver|decouvert|detecte|vu|montre|diagnostique|ai (un|une|des|deux)|a (un|une|des)) <5>(au|a la|sur le|sur la|dans le|sur mon|dans mon|a mon|aux) (${ORGAN})|(?<!(si|quand|lorsque|lorsqu|que|qu|est ce que|est ce qu|gens|personne|personnes|ceux|celles|quelqu un|patients?) )(${ME}) (n |ne |me |m |y |en |l |aussi |deja |actuellement |presentement |encore |toujours |maintenant |juste |seulement )*(${HAVE})${FILL} (${RISK_CONDITION})
|(?<!(si|quand|lorsque|lorsqu|que|qu|est ce que|est ce qu|gens|personne|personnes|ceux|celles|quelqu un|patients?) )(${ME}) (n |ne |me |m |en |aussi |deja |actuellement |presentement |encore |toujours |maintenant |juste )*(${USE})${FILL}( (medicaments?|pilules?|medication|comprimes?))?${FILL} (${MEDICINE})
|(?<!(si|que|qu) )(${ME}) (${USE}) (beaucoup de|plusieurs|deux|trois|quatre|cinq|\d+|d autres|pas mal de|differents|une couple de|un paquet de|des) (autres |differents )?(medicaments?|pilules|comprimes|antidepresseurs)
|(ma|mon|mes) (${RISK_CONDITION}|${TEST})|(?<!(arreter|prendre|cesser|continuer|diminuer|arrete|prends|stopper|sauter|garder|suspendre) )(ma|mon|mes) (propres? |nouvel? |nouvelle |nouveaux |actuels? |vieux )*(${NAMED_MEDICINE})
|(allaite|j allaite|je allaite)|enceinte de \d+|on m a (diagnostique|dit que (j|je)|trouve)${FILL} <3>(${RISK_CONDITION})|mon (medecin|cardiologue|psychiatre|neurologue|docteur|gyneco\w*) (dit|m a dit|a dit|trouve|pense|a trouve) <5>(${RISK_CONDITION}|${TEST})|(avec|vu|etant donne|a cause de|malgre|compte tenu de) (ma|mon|mes) <2>(${RISK_CONDITION}|${MEDICINE}|condition|antecedents|medication|medicaments)|^(sous|sur) ${MEDICINE}|^${RISK_CONDITION} (ici|et je)|(je suis|chu|^) ?(tres )?allergique (a|aux?)`;

const VERDICT = words`
(puis je|peux je|pourrais je|est ce que (je|on|il|elle|c|ca|la|le|${MY_FR})|je (peux|pourrais|peut|devrais|dois)|on (peut|pourrait|peux)|(il|elle) (peut|pourrait|devrait|doit)|(peut|pourrait|devrait|doit) (il|elle|on|tu)|${MY_FR} (peut|pourrait|devrait|doit|peux)|devrais je|dois je|doit (on|il|elle)|faut il|faudrait il|il faut (que je|que j|qu|arreter|absolument)|faut (que je|que j|que|qu|tu que)|vais je|suis je|ai je|aurais je|a t (il|elle)|peux tu|est il|serait il|serait elle|est elle|pourrai je|pourrais tu)
|(est ce|c est|ca|cela|ce|serait ce|c es|ca va|ca peut|ca pourrait|y a t il|y a|il y a|ca serait|ce serait|est) (que |qu |il |elle |tu |un |une |des |du |de |encore |quand meme |vraiment |etre |faire |va |ete |trop |bien |possible que |probleme que |poser |pose |causer |cause |pas |plus |grave |ca |la |le |les |ketamine |traitement |spray )*(ok|okay|correct|securitaire|dangereu(x|se)|sur|sure|sans danger|safe|risques|risquee?|grave|probleme|problemes|un enjeu|enjeu|contre ?indiquee?|contre ?indication|possible|permis|recommandee?|deconseillee?|interdit|nocif|mauvais|bon pour|interagi\w*|interaction|m exclu\w*|m empeche\w*|empecher|nuire|nuit|affecter|affecte|incompatible|compatible|exclu\w*|danger|conflit|normal|inquietant|eleve|faisable|jouable|admissible|une option)
|suis je (quand meme |encore |toujours |aussi |trop )*(admissible|eligible|un bon candidat|une bonne candidate|candidate?|a risque|exclue?|en danger|apte|malade|correcte?)|je suis (tu )?(admissible|eligible|exclue?|a risque|correcte?|un bon candidat|une bonne candidate)|(pensez|croyez|pense|crois) (vous|tu) (que|qu)|(me |le |la |l |nous )?(conseillez|recommandez|suggerez|accepteriez|acceptez|refusez|refuseriez|prenez|prendriez|traiteriez) vous|vous (me |nous |le |la |l )?(conseillez|recommandez|accepteriez|acceptez|accepterez|refusez|prenez|prendriez|pensez|traiteriez|traitez)|votre (avis|opinion)|(quel|quels|quelle) (est|sont|risques?|danger|avis)|(qu est ce|quoi|que) (vous |ca )?(en )?(pensez|penses|ca veut dire|veulent dire|signifient?|me (conseillez|recommandez))|pour (moi|elle|lui|le bebe|mon bebe|une personne comme moi|quelqu un comme moi)|(arreter|cesser|suspendre|continuer|diminuer) (de |a )?(prendre )?(ma|mon|mes|le|la|les|l|avant|tout)|ca marche tu avec|ca se (melange|combine|prend) (tu|bien|avec)|(melange|combine) (bien|mal|avec)|se demand\w+ si|me demand\w+ si|savoir si|inquiet\w* (de|pour|que)|peur que|risque\w* (de|t il|t elle|pour|quoi|je)|(va|vont|peut|pourrait|risque) <3>(interagir|nuire|empirer|declencher|affecter|causer|monter|augmenter|aggraver|poser|empecher|refuser|m exclure|etre un probleme)|ok ?$|ou (non|pas)|bonne idee|mauvaise idee|trop (tot|tard|dangereux|risquee?)|contre ?indi\w+|ca (m )?(exclut|exclu|empeche|disqualifie|elimine)|me (disqualifie|refuse\w*)|j ai (tu )?(le )?droit|je ai (tu )?(le )?droit|ai je (le )?droit|possible (quand meme|pour|de|d)|quand meme (faire|avoir|recevoir|essayer|possible|venir)`;

const GENERAL = words`(quels?|quelles?) (medicaments?|conditions?|maladies?|personnes) (interag\w+|sont|ne|peuvent|doivent|excluent|empechent|font)|qui (ne )?(doit|devrait|peut) (pas|ne pas)|(les |des )?(gens|personnes|patients|ceux|femmes|adultes) (avec|qui|sous|atteint\w*|enceintes|bipolaires)|quelqu un (qui|avec|de|sous)`;

/** What is asked is another matter, whatever state is told beside it: what to tell, a room, a test, somebody’s own support. */
const ASKS_OTHERWISE = words`(dois je|il faut|faut) (le )?(dire|signaler|declarer)|que je l apporte|la piece|flopper|si la police|si je ne viens pas|m appuyer|decroch\w+`;

export const PERSONAL_FR: readonly Sign[] = [
  { id: 'personal-medical/fr/own-state-and-verdict', lang: 'fr', says: [OWN_STATEMENT, VERDICT], unless: [GENERAL, ASKS_OTHERWISE], within: 'message' },
  {
    id: 'personal-medical/fr/stop-or-start-own-medicine',
    lang: 'fr',
    says: [
      words`(dois je|devrais je|puis je|peux je|est ce que je (dois|devrais|peux)|je (dois|devrais|peux|vais devoir|devrai)( tu)?|faut il que je|il faut que je|faut (tu )?que je|(il|elle|${MY_FR}) (doit|devrait|peut)|doit (il|elle)|devrait (il|elle)) <4>(arreter|arrete|cesser|cesse|stopper|sauter|suspendre|diminuer|baisser|reduire|continuer|continue|garder|prendre|prenne|reprendre|commencer|changer|lacher) <4>(mon|ma|mes|son|sa|ses) (propres? |actuels? )?(${NAMED_MEDICINE})`,
    ],
    unless: [GENERAL],
  },
  {
    id: 'personal-medical/fr/should-i-stop-medicine',
    lang: 'fr',
    says: [
      words`(je (continue|arrete|garde)( tu)?|(continue|arrete|garde) (je|t il|t elle)) <2>(mon|ma|mes|le|la) (${NAMED_MEDICINE})|(devrais je|est ce que je devrais|je devrais( tu)?|devrait (il|elle)|${MY_FR} devrait) <2>(arreter|cesser|stopper|suspendre|diminuer|lacher|sauter) (de |a )?(prendre )?(mon|ma|mes|son|sa|ses|tous mes|toute ma) ?<1>(${OWN_MEDICINE})`,
    ],
    unless: [GENERAL],
  },
  {
    id: 'personal-medical/fr/my-result',
    lang: 'fr',
    says: [
      words`(mon|ma|mes) (dernier |derniere |derniers )?(${TEST}|enzymes|cholesterol|thyroide|tsh|potassium) <5>(est|sont|montre|montrent|etait|etaient|dit|indique|indiquent|a montre|revient|sort|sortent)|ma (tension|pression) (est|etait|monte|tourne)|(tension|pression) (de|a|est a) \d`,
      VERDICT,
    ],
    within: 'message',
    unless: [GENERAL],
  },
  {
    id: 'personal-medical/fr/read-my-result',
    lang: 'fr',
    says: [
      words`(regarder|regardez|lire|lisez|interpreter|interpretez|expliquer|expliquez|dites moi|verifier|verifiez|analyser|analysez|veulent dire|veut dire|signifient?|normaux|normal|normales|penser de|pensez de) <5>(mon|ma|mes) (derniers? |recents? |propres? )?(${TEST}|enzymes|diagnostic|symptomes|dossier medical)|vous (envoyer|montrer|partager|transmettre) (mon|ma|mes) (${TEST}|dossier medical)`,
    ],
    unless: [
      words`confidentiel\w*|vie privee|conserv\w*|comment (puis je |je peux |je dois |dois je )?envoy|rendez vous|verifiez vous|allez vous verifier|resultats? (durent|tiennent|du traitement)|mes resultats (durent|vont durer)|surveill\w*`,
    ],
  },
  {
    id: 'personal-medical/fr/diagnose-me',
    lang: 'fr',
    says: [
      words`(est ce que je|ai je|suis je|est ce que (${MY_FR}|il|elle)|je suis tu|j ai tu|je ai tu) (ai |a |suis |est |fais |souffre d |souffre de |fait |vraiment |juste |peut etre )*(un |une |de |de l |la |d |du |le )*(${RISK_CONDITION}|depression|depressi(f|ve)|anxiete|anxieu(x|se)|tspt|toc|trouble \w+|folle|fou|burn ?out|bipolaire|malade mentale?)|(pouvez vous|pourriez vous|peux tu|tu peux|vous pouvez) (me |m |nous )?(diagnostiquer|evaluer|examiner|dire (ce que j ai|ce que je ai|si (j|je) (ai|suis|souffre)))|diagnostique\w* moi|qu est ce que (j|je) ai\b|c est quoi (mon probleme|que (j|je) ai)|(pensez|croyez|penses|crois) (vous|tu) que (je|j|${MY_FR}) (ai|suis|souffre|fais|a|est)`,
    ],
    unless: [words`si je|comment (savoir|vous|on)|pendant|apres|avant|devenir (folle|fou)|accro|dependan\w*|droit|rendez vous|besoin`],
  },
  {
    id: 'personal-medical/fr/pregnancy',
    lang: 'fr',
    says: [
      words`(je suis|je pense etre|je crois etre|je serais|ma (femme|fille|conjointe|blonde|soeur|copine) est|je viens d apprendre que je suis|on est) <3>(enceinte|en train d allaiter|tombee enceinte)|(je|j|elle|ma (femme|blonde|conjointe|soeur|fille)) allaite|j essaie de tomber enceinte|je essaie de (tomber enceinte|concevoir)|ma grossesse`,
      words`puis|peux|est ce|c est|danger\w*|risque|securitaire|ok|correct|quoi|dois|devrais|possible|peut|nuire|affecte`,
    ],
    within: 'message',
    unless: [words`^(garder|m occuper|puis je garder|amener)|apres midi|si (je|on) (suis|est|tombe) enceinte|si <4>(j|je) apprends|femmes enceintes`],
  },
];

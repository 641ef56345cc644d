import { words } from '../../pattern.ts';
import type { Scorecard } from '../../scorecard.ts';

export const TALK_CARD: Scorecard = {
  id: 'talk-to-human/any/scorecard',
  enough: 21,
  evidence: [
    {
      about: 'a person',
      points: 13,
      says: words`human( being)?s?|real (person|people)|live (person|agent|human)|representative|someone real|actual person|flesh and blood|humain\w*|etre humain|vraie? (personne|monde)|vrai monde|agente?|operat(eur|rice)|operador\w*|persona (real|de verdad)|human[oa]s?|ser humano|asesor[a]?|representante`,
    },
    {
      about: 'somebody, a person',
      points: 6,
      says: words`some(one|body)|any(one|body)|a person|people|quelqu un|une personne|du monde|alguien|una persona|gente`,
    },
    {
      about: 'a member of staff',
      points: 8,
      says: words`receptionist|reception|front desk|staff( member)?|nurses?|manager|supervisor|secretary|assistant|team( member)?|clinic|office|whoever|in charge|boss|responsible|receptionniste|personnel|infirmiere|infirmier|gerante?|secretaire|equipe|medecin|docteure?|clinique|bureau|responsable|patron|recepcion\w*|personal|enfermer[oa]|gerente|secretaria|equipo|doctora?|clinica|encargad[oa]|jefe|emplead[oa]|employee?`,
    },
    {
      about: 'talking to them',
      points: 12,
      says: words`talk|talking|speak(ing)?|spoken|chat|discuss(ing)?|word with|conversation|get (a )?hold of|reach|contact|connect|transfer|put (me )?through|patch|on the (line|phone)|over the phone|phone|parler|jaser|discuter|joindre(?! (au|a) )|rejoindre|au telephone|de vive voix|appel(er|ez)|rappel(er|ez)|hablar\w*|hable|hablandolo|platicar\w*|comunic\w+|contact\w+|transfer\w+|pasa\w*me|atender\w*|atienda|por telefono|llam(ar|en|e|ar\w+)`,
    },
    {
      about: 'calls to me or mine',
      points: 14,
      says: words`(call|ring|phone|text|email|contact|message) (me|us|my|her|him)|(me|us) (back|a (call|ring|shout))|call ?back|(appel\w+|rappel\w+|contact\w+|text\w+) (moi|ma|mon|nous)|(m|me|nous) (appel\w+|rappel\w+|contacter|texter|telephoner)|(llamen|llamar|llame|marquen|marcar|contacten|escriban) ?(me|a mi|nos)|llam\w+me|me (llamen|llame|marquen|marque|contacten)`,
    },
    {
      about: 'wants, please',
      points: 5,
      says: words`want|need|would like|please|can (i|someone|you)|could (i|someone|you)|may i|prefer|rather|how (can|do) i|is there|any chance|feel better|have the|get|veux|voudrais|aimerais|souhaite|besoin|puis je|peux|pourrais|svp|s il vous plait|moyen|prefere|plus simple|comment|quiero|quisiera|necesito|por favor|puedo|podria|puede|prefiero|sentiria mejor|como|habra|hay`,
    },
    {
      about: 'enough of the machine',
      points: 11,
      says: words`(not|no|enough|sick|tired|instead of|hate|stop|rather than|useless|pas|plus|assez|tannee?|marre|au lieu|basta|hart[oa]|cansad[oa]|en vez) <4>(bot|robot|machine|computer|automat\w+|canned|ai|script(ed)?|chatbot|repondeur|toutes faites|ia|maquina|computadora|contestadora)|not (helping|getting it|working)|does not (help|understand)|isn t (helping|getting)|m aide pas|comprends pas|no (me )?(ayuda|entiende)`,
    },
    {
      about: 'a complaint',
      points: 14,
      says: words`complain\w*|grievance|raise a concern|formal(ly)?|report (a|an|the|this|someone|him|her|it)|issue with (how|the way|staff|a)|not happy|unacceptable|mistreat\w*|rude|disrespect\w*|spoken to|treated me|hold .* accountable|plainte|me plaindre|signaler|denonc\w+|inacceptable|impoli\w*|manque de respect|comment on m a|m ont (parle|traite)|m a traitee?|insatisf\w+|quej\w+|reclam\w+|denunci\w+|report(e|ar)|formal|inaceptable|groser\w+|me (trataron|hablaron|atendieron|hablo|trato)|no me gusto como|falta de respeto`,
    },
    {
      about: 'my data',
      points: 9,
      says: words`my (data|info|information|details|records?|file|number|phone number|email|name|account)|(data|info|information) (about|on) me|mes (donnees|infos?|informations?|renseignements|coordonnees)|mon (dossier|courriel|numero|nom)|(mis|mi) (datos|informacion|expediente|correo|telefono|numero|nombre)`,
    },
    {
      about: 'take it out, show it',
      points: 9,
      says: words`delet\w+|eras\w+|remov\w+|scrub|wipe|take (me|it|my \w+) off|get rid of|copy of|see my|supprim\w+|effac\w+|enlev\w+|retir(ez|ar)|detrui\w+|jetez|copie de|borr\w+|elimin\w+|quiten|saquen|sacar|copia de`,
    },
    {
      about: 'files and lists of the clinic',
      points: 4,
      says: words`(your|the) (files?|system|database|lists?|records|mailing list|servers?)|(vos|votre|le) (dossiers?|systeme|listes?|base)|(sus|su) (archivos|sistema|listas?|base|registros)`,
    },
    {
      about: 'a message',
      points: 7,
      says: words`(leave|send|pass|take|give) <3>(message|note|word)|voicemail|message (for|to)|tell (the|your|doctor|dr) <3>(that|to|i)|let .* know|laisser un (message|mot)|message (a|pour)|dites|dejar <2>(mensaje|recado)|mensaje para|dig(an|a)le`,
    },
    {
      about: 'asks whether this is a person',
      points: -7,
      says: words`are you|is (this|it) (a|an|real)|am i|es tu|etes vous|t es|est ce que (tu|je parle)|je parle|eres|es usted|estoy (hablando|chateando)|esto es`,
    },
    {
      about: 'their own people',
      points: -9,
      says: words`my (doctor|family|husband|wife|mom|dad|mother|father|kids|psychiatrist|therapist|boss|employer|gp|insurance|partner|friends?|son)|mon (medecin|mari|psy\w*|patron|employeur|pere|conjoint|fils)|ma (famille|femme|mere|conjointe)|mes (enfants|parents|amis)|mi (medico|doctor|doctora|familia|espos[oa]|mama|papa|psiquiatra|jefe|seguro|pareja|hijo)|family member|un proche|un familiar|(delete|erase|supprimer) <1>(chat|conversation)`,
    },
    {
      about: 'how things are done there',
      points: -5,
      says: words`do (i|you) (have to|need|call|send|keep|share|store|offer)|will (someone|i|you|a|the)|who (will|is|are|can|gives|has)|what (is|are|kind|if|happens)|how (do you|long|much|many|does|often)|(is|are) (the|my|your)|does (the|it)|when (will|can|do)|what time|complaints (against|do)|por camara|me van a|hay que|a quien|dois je|allez vous|est ce que vous|qui (sera|est|a|peut|donne)|comment (se|ca|la|le)|combien|debo|tengo que|ustedes (llaman|guardan)|quien (va|es|puede|aplica)|cuant[oa]s?|se (guarda|usa)|private|confidential\w*`,
    },
    {
      about: 'the drug and its effects',
      points: -8,
      says: words`ketamin\w*|spravato|drug|effects?|side|pain|depress\w+|anxi\w+|prices?|cost|insurance|hours|open|parking|book|cancel|reschedule|drive|douleurs?|prix|cout\w*|heures|annuler|precios?|costo|horario|cancelar|manejar|dolor`,
    },
    { about: 'being ill or in danger', points: -5, says: words`if|emergency|after hours|feel (sick|bad|worse)|reaction|si|urgence|emergencia` },
  ],
};

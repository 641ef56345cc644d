import { words } from '../../pattern.ts';
import type { Scorecard } from '../../scorecard.ts';
import { HEARSAY } from '../../vocabulary/hearsay.ts';

export const MANIPULATION_CARD: Scorecard = {
  id: 'manipulation/any/scorecard',
  enough: 21,
  evidence: [
    {
      about: 'rules and guards',
      points: 12,
      says: words`rules?|guidelines?|restrictions?|filters?|guard ?rails?|safeguards?|laws?|limits?|limitations?|censor\w*|moderation|ethics|morals?|safety (mode|stuff|part|layer|rules|settings)|polic(y|ies)|constraints|protocols?|regles?|consignes|directives|filtres?|garde fous?|lois?|limites?|censure|ethique|contraintes|reglas?|normas|directrices|directivas|restricciones|filtros?|leyes|censura|etica|candados`,
    },
    {
      about: 'instructions it was given',
      points: 20,
      says: words`prompt|system (message|prompt|text)|configur\w+|programm?(ed|ing|acion|aron)|(as|es|ete|a) programmee?|trained (to|on|with)|hidden(?! (fee|cost|extra))|secret (rules|instructions)|your (instructions|directives|config|setup|code|programming)|text you were|you were (told|given|configured|set up|instructed)|context window|(t a|vous a|t ont|on t) (configure|programme|dit|donne|demande|entraine)|tes (instructions|directives|consignes)|te (configuraron|programaron|dieron|dijeron|entrenaron|ordenaron)|tus (instrucciones|directrices|indicaciones)|texto con el que|texte avec lequel`,
    },
    {
      about: 'away with them',
      points: 12,
      says: words`ignor\w+|disregard|forget|overrid\w+|bypass|disabl\w+|unlock|void|null|lifted|(turn|switch|shut|power|filters?|rules?) \w* ?off|remove|no longer|suspend|cancel(l)?ed|do not (exist|apply|count)|were no (rules|limits)|break free|oubli\w+|desactiv\w+|contourn\w+|annule\w*|debloqu\w+|aucune|plus valides?|existent pas|enleve\w*|laisse tomber|olvid\w+|anul\w+|desbloque\w+|ya no (valen|existen|aplican|sirven)|no (valen|existen|hubiera)|salt\w+|apag\w+|quita (los|las|tus)`,
    },
    {
      about: 'says it word for word',
      points: 19,
      says: words`word for word|verbatim|exact(ly)? (text|words)|type (it |that )?out|print( out)?|output|dump|paste|recite|repeat (after|the|this)|say exactly|list (them|it)|summari[sz]e your|reveal\w*|mot (pour|a) mot|textuellement|integralement|recopi\w+|imprim\w+|revel\w+|repete(?! t )|ecris le texte|resume tes|palabra por palabra|textual\w*|copia\w*|repite|escribe el texto|resume tus`,
    },
    {
      about: 'be something else',
      points: 19,
      says: words`pretend|act as|acting|role ?play\w*|character|you are now|to be my|^be my|imagine (you|that you)|play (the|a|along)|swap roles|switch roles|simulate|impersonate|twin|alter ego|in the role|new (persona|role|identity|name|mode)|(?<!default )mode(?! d)|respond as|answer as|fais semblant|joue (le|un|mon|ma)|(le|de) role|personnage|incarne|deviens|tu es (maintenant|mon|ma|un|une)|agis|comme si|nouvelle (identite|version)|nouveau (personnage|role|nom)|finge|actua|rol|personaje|eres (ahora|mi|un|una)|conviertete|como si fueras|nuev[oa] (personaje|rol|identidad|nombre)|juega|interpreta|imagina que eres`,
    },
    {
      about: 'a lawless one',
      points: 11,
      says: words`\w+bot|evil|(are|be|as|eres) dan|jailbr\w+|unfiltered|uncensored|unrestricted|rogue|dealer|chemist|hacker|pirate|god mode|developer|debug|admin|sudo|root|tier|clearance|without (rules|hedging|limits|filters?|restrictions|ethics)|no (rules|laws|limits|filters?|hedging|ethics)|anything (i|you) (ask|want)|gives? numbers|malefique|sans (regles?|limites?|filtre|hesiter|loi|restrictions?)|aucune (regle|loi|limite)|pusher|chimiste|developpeur|donne des chiffres|malvad[oa]|sin (reglas|limites|filtros?|titubear|leyes|restricciones)|narco|quimico|desarrollador|da cifras`,
    },
    {
      about: 'a claim of power',
      points: 11,
      says: words`code \d+|access (granted|code|level)|password|i am (the|your) (developer|creator|admin|owner)|authori[sz]\w+|permission|upgraded|updated|new version|patch(ed)?|version \d|system|admins?|developer|mis a jour|mise a jour|nouvelle version|autoris\w+|administrateur|developpeur|te actualizaron|actualizad[oa]|nueva version|autoriz\w+|administrador|desarrollador|contrasena`,
    },
    { about: 'speaks to the assistant as a machine', points: 6, says: words`you|your|tu|toi|te|t|ton|tes|vous|votre|vos|eres|tus|usted` },
    {
      about: 'a promotional or unsafe sentence',
      points: 19,
      says: words`safest|(100|completely|totally|perfectly) ?\w* safe|cures|best (drug|treatment|medicine) ever|no risks?|everyone should|hand out|give (me )?doses|tell me doses|securitaire|guerit|meilleure|aucun risque|donne (moi )?(des|les) doses|mas segura|cura|milagro\w*|ningun riesgo|mejor droga|dame (las )?dosis`,
    },
    {
      about: 'a dare or a trick',
      points: 11,
      says: words`i bet you|dare you|prove you|just (this )?once|for fun|let us play|game|between us|secretly|hypothetical\w*|for (a|my) (story|novel|research|test)|je parie|cap de|entre nous|secretement|hypothetique\w*|jeu|te apuesto|a que no|entre nos|hipotetic\w*|juego|en secreto`,
    },
    {
      about: 'begin',
      points: 14,
      says: words`begin now|start now|now go|go$|respond (only|as)|answer (only|as)|reply (only|as)|from now on|commence par|reponds|a partir de maintenant|empieza por|responde|contesta|a partir de ahora|de ahora en adelante`,
    },
    {
      about: 'a visitor’s own affairs',
      points: -5,
      says: words`can i|could i|do i|should i|am i|i (have|am|was|had|feel|take|forgot|would like)|my (doctor|appointment|session|husband|wife|insurance|work|pain|depression|anxiety|life|nurse|question)|puis je|je (peux|dois|suis|veux|prends)|(j|je) ai|mon (medecin|rendez vous)|ma (seance|question)|puedo|debo|tengo|soy|estoy|mi (medico|cita|sesion|vida|pregunta)`,
    },
    {
      about: 'care and the clinic',
      points: -6,
      says: words`clinic|session|infusion|treatment|therapy|appointment|nurse|patients?|side effects?|dose (is|decided)|price|cost|insurance|booking|parking|fasting|before|after|clinique|seance|perfusion|traitement|rendez vous|infirmiere|effets|prix|jeun|avant|apres|clinica|sesion|tratamiento|cita|enfermera|pacientes|efectos|precios?|ayunas|antes|despues|canada|quebec|health canada|fda|law on|legal`,
    },
    { about: 'passes on what others claim', points: -9, says: words`${HEARSAY}` },
    {
      about: 'how it works, who wrote it',
      points: -7,
      says: words`how (do|does|are) (you|this|it)|who (wrote|made|programmed|checks|reviews|runs|owns)|are you|what (can|are) you|where do|do you|does (it|this)|is (it|this|there)|comment (tu|vous|ca)|qui (t |vous )?(a|ecrit|verifie|paie)|es tu|etes vous|que (peux|pouvez)|como (funciona\w*|trabaj\w*)|quien (te |lo |los )?(escrib\w+|revisa|paga|program\w*)|eres|que puedes`,
    },
  ],
};

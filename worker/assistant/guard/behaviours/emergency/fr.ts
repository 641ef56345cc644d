import { RELATION } from '../../people.ts';
import { expanded, type Words } from '../../rule.ts';
import { signMaker } from './sign.ts';

const WORDS: Words = {
  REL: RELATION,
  WHO: `je|j|il|elle|on|ils|quelqu un|mon|ma|${RELATION}|patient|patiente`,
  CHILD: 'enfants?|bebe|petite?|fils|fille|garcon|tout petit|jumeaux|neveu|niece|petit fils|petite fille|chien|chienne|chat|chatte|chiot|bambin|\\d ans',
  MEDICINE:
    'pilules?|comprimes?|cachets?|medicaments?|medocs?|pastilles?|losanges?|ketamine|vaporisateur|spray|timbre|jujubes?|flacon|bouteille|drogues?|tylenols?|somniferes?|antidepresseurs?|dose|anxiolytiques?',
  MUCH: 'trop|beaucoup trop|toute? (?:la|le|sa|son|ses|mes|ma|mon)|tous (?:les|ses|mes)|toutes (?:les|ses|mes)|la boite|une boite|au complet|une poignee|plein de|un paquet de|quantite inconnue|plusieurs de mes|\\d\\d+|vingt|trente|quarante|le reste|de mes|un de mes|une de mes',
  BODY: 'visage|face|levres?|langue|gorge|cou|bouche',
  SYMPTOM: 'mal de tete|maux de tete|vision|poitrine|etourdi\\w*|saigne du nez|confus\\w*|engourdi\\w*|vomi\\w*|vois (?:flou|double|embrouille)|essouffl\\w+',
};
const sign = signMaker('fr', WORDS);

export const signs = [
  sign('breathing', [
    '(?:vais|va|vont) (?:arreter|cesser) de respirer',
    '(?:peu|peux|peut|arrive|arrives|reussi\\w*|capable|parvien\\w*|pu|plus|pas|jamais) (?:\\w+ ){0,3}(?:respir\\w+|reprendre (?:mon|son) souffle|souffler)(?<=\\b(?:pas|plus|a peine|presque plus|jamais)(?: \\w+){0,4})',
    '(?:mal|difficulte|difficultes|misere|peine|trouble|troubles|probleme|problemes|difficile|dur|dure|arret|cherche) (?:\\w+ ){0,2}(?:a |de |d |pour |son )*(?:respirer|respiration|respiratoires?|souffle|air)|respire (?:\\w+ ){0,2}(?:mal|plus|pas|a peine|difficilement|tres vite|bizarrement|tres lentement|drole|fort)|(?:je|j) (?:m etouffe|etouffe|suffoque|manque d air|suis essoufflee?)|(?:il|elle|{REL}) (?:\\w+ )?(?:s etouffe|suffoque|manque d air|etouffe|rale)|manque d air|a bout de souffle au repos|essoufflee? (?:au repos|sans|assise?)',
    '(?:levres?|visage|doigts|ongles|bouche|bebe|il|elle|peau) (?:\\w+ ){0,3}(?:bleues?|bleus?|bleute\\w*|violace\\w*|mauves?|violets?|violettes?|grise?s?)(?! (?:ciel|marine))|devien\\w* (?:tout |toute )?(?:bleue?|violette?|mauve)',
    'gorge (?:\\w+ ){0,3}(?:(?:se )?(?:ferme|serre|resserre|bloque)|enfle\\w*|enflee?|gonfle\\w*)',
  ]),
  sign('chest', [
    '(?:douleurs?|mal|pression|serrement|oppression|poids|point|brulure|etau|pincement|elancement) (?:\\w+ ){0,4}(?:a la |dans la |sur la |au |dans le |a |thoracique|dans mon |sur le |dans )(?:poitrine|thorax|coeur|bras gauche)|douleurs? thoraciques?|(?:poitrine|thorax|coeur) (?:\\w+ ){0,3}(?:serre\\w*|fait mal|me fait|oppressee?|brule|elance|ecrase\\w*|bat (?:trop|tres|tellement|super) (?:vite|fort)|arrete|s emballe|va exploser|veut sortir)|mal (?:a|au) (?:la |ma )?(?:poitrine|coeur et (?:au|dans le) bras)',
    '(?:crise cardiaque|crise de coeur|infarctus|arret cardiaque)(?<=(?:fais|fait|faire|est|c est|crois|pense|en train|une|peut etre|comme) (?:\\w+ ){0,5}(?:cardiaque|coeur|infarctus))(?! (?:en \\d|il y a|l an))',
    '(?:pas|plus|aucun) (?:de )?pouls|coeur (?:s est |est )?arrete',
  ]),
  sign('collapse', [
    '(?:se reveille|reveiller|reveille|reagit|repond|bouge|reprend conscience|reagir) (?:\\w+ ){0,2}(?:pas|plus|pus)(?<=\\b(?:{WHO})(?: \\w+){0,8})(?! (?:a (?:mes (?:appels|messages|textos|courriels)|mon (?:texto|message|courriel)|ma)|au telephone|au traitement|aux (?:traitements|medicaments|antidepresseurs)))',
    '(?:arrive|reussi\\w*|peux|capable|reussis) (?:\\w+ )?(?:pas|plus) (?:\\w+ ){0,2}(?:le |la |l |a (?:le |la )?)?reveiller',
    '(?:{WHO}|vient|viens) (?:\\w+ ){0,4}(?:inconsciente?|sans connaissance|perdu connaissance|perdre connaissance|perd connaissance|evanouie?|evanouir|effondree?|ecroulee?|tombee? (?:dans les pommes|sans connaissance|raide|par terre (?:et|sans))|inerte|inanimee?|amorphe)',
    '(?:retrouve|trouve\\w*) (?:\\w+ ){0,3}(?:inconsciente?|inanimee?|par terre|sur le (?:sol|plancher))|(?:frappe|cogne\\w*) (?:la |sa |ma )?tete (?:\\w+ ){0,5}(?:saign\\w*|vomi\\w*|confus\\w*|conscience|connaissance)|(?:vais|va|sur le point de|en train de) (?:\\w+ )?(?:perdre connaissance|m evanouir|s evanouir|tomber dans les pommes)',
  ]),
  sign('seizure', [
    '(?:fait|faire|fais|en|une|des|a|pleine|train) (?:\\w+ ){0,2}(?:convulsions?|crise d epilepsie|crise epileptique|convulse)|(?:{WHO}) (?:\\w+ ){0,3}(?:convuls\\w+|tremble (?:de partout|violemment|de tout)|a les yeux revires|ecume|bave (?:et|de la))|yeux (?:revires|revulses|dans le beurre)|ecume a la bouche',
  ]),
  sign('allergy', [
    '(?:{BODY}) (?:\\w+ ){0,4}(?:enfl\\w+|gonfl\\w+|boursoufl\\w+)|(?:enfl\\w+|gonfl\\w+) (?:\\w+ ){0,4}(?:{BODY})|(?:urticaire|plaques?|boutons|rougeurs?|eruption) (?:\\w+ ){0,4}(?:partout|sur tout le corps|et (?:\\w+ ){0,3}(?:respir\\w*|gorge))|couverte? (?:de plaques|d urticaire|de boutons)|(?:fais|fait|faire|une|grave|reaction) (?:\\w+ )?(?:reaction allergique|choc anaphylactique|anaphyla\\w+)(?<=(?:fais|fait|faire|grave|crois|c est|pense) (?:\\w+ ){0,4}(?:allergique|anaphyla\\w+))',
  ]),
  sign('stroke', [
    '(?:sens|sent) (?:plus|pas) (?:\\w+ ){0,2}(?:moitie|cote|bras gauche|bras droit|jambe|visage)|(?:visage|cote|bras|jambe|moitie) (?:\\w+ ){0,5}(?:tombe|affaisse\\w*|paralys\\w+|engourdi\\w*(?= d un| et | soudain|$| [.?])|bouge plus|mort(?= [.?]|$)|croche|de travers)|(?:arrive|peux|peut|capable) (?:\\w+ )?(?:plus|pas) (?:\\w+ )?(?:a |de )?(?:parler|bouger (?:mon|ma|mes|le|la|son|sa|un)|articuler|voir d un)|(?:parle|mots|elocution|parole) (?:\\w+ ){0,3}(?:tout croche|pateux|pateuse|melanges?|empatee?|incomprehensible|croche)|(?:fait|fais|faire|crois|c est) (?:\\w+ )?(?:un )?(?:avc|acv)(?! (?:en \\d|il y a|l an))|(?:pire mal de tete|mal de tete (?:soudain|foudroyant|explosif|atroce et soudain))|(?:vois|vu) (?:plus|pu) rien|perdu la vue|aveugle d un coup|devenue? aveugle',
  ]),
  sign('pressure', [
    '(?:pression|tension)(?: arterielle)? (?:\\w+ ){0,6}(?:(?:1[89]|2\\d)\\d|tres haute|super haute|tres elevee|dans le plafond|trop haute|monte en fleche|vraiment haute) (?:\\w+ ){0,10}(?:{SYMPTOM})',
    '(?:{SYMPTOM}) (?:\\w+ ){0,10}(?:pression|tension)(?: arterielle)? (?:\\w+ ){0,6}(?:(?:1[89]|2\\d)\\d|tres haute|super haute|tres elevee|dans le plafond|trop haute|vraiment haute)',
  ]),
  sign('bleeding', [
    '(?:saign\\w+|hemorragie|perd|perds|sang) (?:\\w+ ){0,4}(?:beaucoup|enormement|arrete pas|abondamment|partout|a flots?|gicle|coule partout|sans arret|n arrete|trop|massivement|profusement)|(?:perd|perds|perdu) (?:\\w+ ){0,2}(?:beaucoup|trop|plein) (?:de )?sang|(?:arreter|arrete) (?:\\w+ )?(?:le saignement|de saigner|l hemorragie)|hemorragie(?= [.?]|$)|(?:vomi\\w*|crach\\w+|tousse\\w*) (?:\\w+ ){0,2}(?:du |de )?sang|(?:poignardee?|tiree? dessus|blessee? par balle)',
  ]),
  sign('confusion', [
    '(?:{WHO}) (?:\\w+ ){0,4}(?:tres|completement|totalement|soudainement|vraiment|tellement) (?:confuse?|melangee?|desorientee?|agitee?|perdue?(?= et (?:agit|ne|sait|parle)))(?! (?:par|dans|avec|sur|entre|a propos))|(?:sait|sais|reconnait) (?:\\w+ )?(?:plus|pas) (?:ou (?:il|elle|je|on) (?:est|suis)|qui (?:il|elle|je) (?:est|suis)|son nom|personne|qui nous)|(?:il|elle|{REL}) (?:\\w+ ){0,3}(?:delire|hallucine|tient des propos incoherents|dit n importe quoi et|incoherente?)|ne me reconnait (?:plus|pas)',
  ]),
  sign(
    'taken',
    [
      '(?:pris|prise|avale\\w*) (?:\\w+ ){0,1}(?:\\d|deux|trois|quatre|cinq|six|le double) (?:\\w+ ){0,3}au lieu d',
      '(?:{WHO}|vient|viens|accidentellement) (?:\\w+ ){0,5}(?:pris|prise|prendre|avale\\w*|bu|boire|sniffe\\w*|injecte\\w*|gobe|ingere\\w*|consomme) (?:\\w+ ){0,2}(?:{MUCH}) (?:\\w+ ){0,4}(?:{MEDICINE}|javel|k|d un coup|kets?)(?! (?:dans ma vie|au fil|depuis|sans (?:succes|resultat)|et rien|qui|pour (?:ma|la) depression|comme prescrit|ce matin comme|au cours|par le passe))',
      '(?:bu|avale|boire|avaler|ingere|mange) (?:\\w+ ){0,4}(?:javel|antigel|poison|detergent|mort aux rats|ammoniaque|produits? nettoyants?|pile|aimants?)',
      '(?:fait|fais|faire|en train|crois|pense|c est|peut etre|il|elle) (?:\\w+ ){0,4}(?:overdose|surdose|surdosage|od)(?= [.?]|$| \\w)(?<=(?:fait|fais|faire|c est|crois|pense|en|il|elle|vient) (?:\\w+ )?(?:une |en |d )?(?:overdose|surdose|od))(?! (?:est|c est quoi|possible|mortelle|peut|arrive|ca))(?<!(?:peut|peux|pourrait|possible de|risque de|comment|si|gens|qu on|quelqu un|peut on) (?:\\w+ ){0,4}(?:overdose|surdose))',
    ],
    ['swallowed'],
  ),
  sign(
    'child-swallowed',
    [
      '(?:{CHILD}) (?:\\w+ ){0,5}(?:avale\\w*|mange\\w*|bu|pris|croque\\w*|leche\\w*|suce\\w*|mis|ingere\\w*|ouvert|trouve) (?:\\w+ ){0,4}(?:mes|mon|ma|une?|la|le|les|des|notre|du|l|de (?:ma|mes|mon)) (?:\\w+ ){0,2}(?:{MEDICINE})',
      '(?:{MEDICINE}) (?:\\w+ ){0,5}dans (?:la|sa) bouche (?:de )?(?:mon|ma|du)? ?(?:{CHILD})?',
    ],
    ['swallowed', 'child'],
  ),
  sign(
    'violence',
    [
      '(?:il|elle|{REL}|quelqu un|un homme) (?:\\w+ ){0,3}(?:(?:est |en train |es )+(?:de )?(?:me |nous |la |le |l )*(?:frapper|battre|etrangler|attaquer|menacer|poursuivre)|(?:me|nous) (?:frappe|bat|etrangle|menace|attaque|poursuit)(?= (?:en ce moment|maintenant|presentement|avec un|la|aidez|avec une|encore la)| [.?]|$)(?<=(?:maintenant|moment|presentement|aidez|vient|la) .{0,60}|(?:frappe|bat|etrangle|menace|attaque|poursuit))|a (?:un|une|le|son) (?:couteau|fusil|arme|gun|batte)|va (?:me|nous) (?:tuer|frapper)|veut (?:me|nous) (?:tuer|frapper)|essaie de (?:me|defoncer|entrer))(?! (?:a la tache))',
      '(?:cachee?|enfermee?|barricadee?) (?:\\w+ ){0,6}(?:il|elle|toilettes?|salle de bain|chambre|porte)(?= (?:\\w+ ){0,6}(?:il|frappe|porte|dehors|tuer|defonce|crie))|(?:defonce|defoncer) (?:la|ma) porte|vient de me (?:frapper|battre|etrangler|violer|poignarder|pousser)',
    ],
    ['violence'],
  ),
  sign('help-now', [
    '(?:besoin|appelez|appelle|envoyez|faut|veux|vite|demande) (?:\\w+ ){0,2}(?:une? |l |d une )?(?:ambulance|ambulanciers|paramedics?|911|secours|samu)(?= [.?]|$| \\w)(?! (?:si|quand|combien|coute))|(?:dois je|devrais je|faut il|est ce que je (?:dois|devrais)|je devrais tu|faut tu) (?:\\w+ )?(?:appeler|aller) (?:\\w+ )?(?:le )?(?:911|l ambulance|a l urgence|a l hopital|les secours|une ambulance)(?! (?:si|quand))|(?:c est|est) (?:une )?(?:urgence|urgent)(?= [.?]|$| (?:mon|ma|il|elle|svp|aidez|vite))(?<=(?:une urgence|urgence medicale|urgent))(?! (?:de (?:prendre|avoir)))|(?:il|elle|{REL}|je suis) (?:\\w+ ){0,2}(?:est )?en train de mourir(?! de (?:rire|faim|chaud))',
  ]),
];

export const harmless: readonly string[] = [
  'le mal de l air|est ce qu on (?:perd|va perdre) connaissance|on perd connaissance ou on reste|tombe dans les pommes facile|coeur s emballe t il|peur bleue|avant l arret respiratoire|en 20\\d\\d convulsions',
  '(?:previen\\w*|prevenir|eviter|traiter|gerer|reconnaitre|detecter) (?:[^ .?]+ ){0,3}?(?:surdoses?|overdoses?|convulsions?|crises?|reactions?)(?: \\w+)?',
  '(?:peut|peuvent|pourrait|peut on|peut il|est ce qu on peut) (?:[^ .?]+ )?(?:faire|avoir|prendre) une (?:surdose|overdose)',
  '(?:respir\\w+|poitrine|convulsions?|surdose|enflure (?:du visage|de la gorge)|gorge|anaphyla\\w+|evanouissement|arret respiratoire|visage) (?:[^ .?]+ ){0,6}?(?:ca arrive(?: tu)?|possible|c est rare|rare|frequent|souvent|peut (?:t elle )?(?:enfler|gonfler|fermer)|peuvent)',
  '(?:quand|a quel moment) (?:\\w+ ){0,3}(?:appeler|appelle|aller)(?: \\w+)? (?:le )?(?:911|l urgence|a l urgence|l ambulance)|celui qui appelle le 911|(?:rhume|congestion|nez) (?:[^ .?]+ ){0,4}?respir\\w+(?: mal)?',
  'si (?:je|j|on) (?:ne |n )?(?:peux|peut|arrive) (?:\\w+ )?(?:plus|pas) (?:\\w+ )?(?:parler|bouger|respirer|repondre)',

  '(?:douleurs? (?:thoraciques?|a la poitrine)|convulsions?|essoufflement|difficulte a respirer|evanouissement|surdose|enflure) (?:[^ .?]+ ){0,2}?(?:est|sont|font|fait) (?:[^ .?]+ ){0,3}?(?:effets?|normal\\w*|frequent\\w*|possible\\w*|courant\\w*|dangereu\\w*|partie)',
  '(?:peut|peuvent|pourrait|pourrais|puis|peux|est ce que|est ce qu|risque\\w*|ca|si|si on|si je|si quelqu un|la ketamine|le traitement|l esketamine|spravato|quelqu un|on|cela|y a t il|ont|avez vous|vais je) (?:(?!il |elle |mon |ma |maintenant |aide|arrive pas|plus )[^ .?]+ ){0,6}?(?:cause\\w*|provoque\\w*|ralenti\\w*|arrete\\w*|affect\\w*|entraine\\w*|declenche\\w*|faire|fait|fais|avoir|donne\\w*|perdre|arrive\\w*|mene\\w*|augmente\\w*|prend\\w*|prenne|prends|deprime\\w*|supprime\\w*|eu|m evanouir|s evanouir|etre|mourir|fasse|aide\\w*|agi\\w*|empeche\\w*|avale\\w*|risque\\w*|nuire|nuit) (?:(?!il |elle |maintenant |plus )[^ .?]+ ){0,5}?(?:respir\\w+|douleurs? (?:thoraciques?|a la poitrine)|convulsions?|crise (?:cardiaque|d epilepsie|de coeur)|avc|surdose|overdose|inconscien\\w+|connaissance|evanoui\\w*|reaction allergique|enfl\\w+|gonfl\\w+|pression|coeur|confusion|trop|saignements?|infarctus)',
  '(?:effets? secondaires?|risques?|chances?|danger|possib\\w+|signes?|symptomes?|antecedents?|peur|crainte|mise en garde|taux|en cas|cas|probabilite|causes?|traite\\w*|antidote|qu est ce|c est quoi|definition|difference|preven\\w+|surveill\\w+|inquiete?|crains|anxieu\\w+|angoisse|frequen\\w+|combien|apres une|deces|mort|morte|si) (?:(?!il |elle |mon (?:{REL}) |ma (?:{REL}) |maintenant |aide |arrive pas |est |suis )[^ .?]+ ){0,6}?(?:respir\\w+|douleurs? (?:thoraciques?|a la poitrine)|convulsions?|crise (?:cardiaque|d epilepsie|de coeur)|avc|surdose|overdose|inconscien\\w+|connaissance|evanoui\\w*|reactions? allergiques?|anaphyla\\w+|enflure|pression|confusion|infarctus|s etouffer|etouffer)',
  '(?:est ce|est|sont) (?:(?:que|l|la|le|une|un|les|de|des|il|normal|avoir|difficulte|a) ){0,4}(?:respir\\w+|douleurs? thoraciques?|convulsions?|surdose|overdose|evanouissements?|essoufflement) (?:[^ .?]+ ){0,4}?(?:normal\\w*|frequent\\w*|courant\\w*|possible\\w*|dangereu\\w+|un effet|attendu\\w*|rare\\w*|liste\\w*)',
  '(?:pas|jamais|sans|aucune?|ni|ai pas|n ai) (?:(?:eu|d|de|antecedents?|fait|des|aucune?|a|la) ){0,4}(?:douleurs? (?:thoraciques?|a la poitrine)|convulsions?|difficultes? (?:a|respiratoires?)(?: respirer)?|crise cardiaque|avc|reactions? allergiques?|surdose|crise d epilepsie)',
  '(?:exercices?|techniques?|seances?) (?:de )?respiration|respiration (?:profonde|consciente|guidee)|respirer (?:profondement|par le nez|mieux)|apnees? (?:du )?sommeil|nez (?:bouche|congestionne|plein)|radiographie (?:de la )?poitrine|mal au coeur(?! et)|coeur brise|gros sur le coeur|coup de coeur',
  '(?:vais je|serai je|est on|est ce que je (?:vais|serai|suis)|on est|serai|suis je|va t on|allons nous|les patients) (?:[^ .?]+ ){0,3}?(?:inconsciente?s?|consciente?s?|endormie?s?|eveillee?s?|perdre connaissance|m evanouir|reveillee?s?)',
  '(?:film|livre|roman|serie|histoire|personnage|cours|formation|examen|secourisme|scenario|article|nouvelles|acteur|documentaire|balado) (?:[^ .?]+ ){0,12}?(?:respir\\w*|surdose|overdose|inconscien\\w*|convulsions?|connaissance|poitrine|avc|cardiaque)|(?:surdose|overdose|inconscien\\w*|convulsions?|poitrine|cardiaque|respirer) (?:[^ .?]+ ){0,10}?(?:dans (?:un|le|mon) (?:film|livre|roman|cours)|pour (?:un|mon) (?:cours|roman|examen|livre|travail))',
  '(?:melangee?|confuse?|perdue?) (?:\\w+ )?(?:par|dans|avec|sur|entre) (?:les|la|le|l|vos|votre|mes|mon)',
].map((way) => expanded(way, WORDS));

import { wordClass, words } from '../../pattern.ts';
import type { Sign } from '../../signs.ts';
import { MEDICINE } from '../../vocabulary/medical.ts';
import { MY_FR, SOMEONE_ELSE_FR } from '../../vocabulary/people.ts';
import { AMOUNT, FORM, KETAMINE, MASS, OTHER_DRUG, PER_WEIGHT, PIECE, STREET_NAME, UNIT_NAME, WEIGHT } from '../../vocabulary/substances.ts';

const THING = wordClass`${KETAMINE}|${FORM}|pilules?|k|doses?|dosage|stock|medicaments?|medications?|remede|produit|trip`;
const PUT_IN = wordClass`sniff(er|e|es)?|snif(fer|er|e)|inject(er|e|es)|fum(er|e|es)|piquer|shooter|snort(er|e)|gober|avaler|inhaler|ingerer|vapoter|microdos(er|age)|redos(er|e)|priser`;
/** Infinitives of taking, with the pronouns that may lean on them. */
const TAKE = wordClass`(m |me |t |te |se |s |en |l |la |le |les |lui |leur |y |nous )*(prendre|reprendre|consommer|utiliser|mettre|diluer|dissoudre|croquer|macher|sucer|laisser fondre|fondre|doser|administrer|commencer (a|avec)|faire|absorber|vaporiser|${PUT_IN})`;
const MAY = wordClass`dois|doit|devrais|devrait|devrions|peux|peut|puis|puisse|pourrais|pourrait|pouvons|faut|faudrait|vais|va|allais|ai le droit de|as le droit de|a le droit de|suis cense|suis censee|est cense|suppose|supposee|recommandez de|conseillez de|conseille de|est il possible de|c est correct de|c est ok de|c est bon de|est ce correct de|est ce ok de|est ce securitaire de|est il correct de|est ce sur de|est ce dangereux de|est ce grave de|je veux|voudrais|aimerais|besoin de|envie de|possible de|bon de|mieux de|safe de|correct de|dangereux de|grave de|risque de`;
/** “I take”, “one takes”, without an infinitive. */
const I_TAKE = wordClass`(je|on|tu|il|elle|nous|${MY_FR}) (m |me |en |l |la |le |les |lui )*(prends?|prenne|prenons|consomme|sniffe?|injecte|utilise|mets|met|avale|double|snorte|dose|redose|commence a|commence avec|donne|fais|fait)`;
const NOT_A_SUBSTANCE = words`combien (de |d )?(fois par semaine (dois je |je dois |faut il )?(venir|aller)|temps|seances?|sessions?|jours?|journees?|semaines?|mois|perfusions?|traitements?|rendez vous|rdv|argent|personnes?|rencontres?|conges?|heures?|minutes?|annees?|ans|eau|sommeil|cafes?|alcool|biere|verres?|vin|repos|visites?|tests?|antidepresseurs?|medecins?|cliniques?|vacances|cours|rappels?|suivis?|accompagnateurs?)|ca (me |va me )?prend|cela prend|ca coute|conge|taxi|rendez vous|assurance`;
const CLINIC_GIVES = words`(allez|pouvez|donnez|utilisez|commencez|prescrivez|administrez|choisissez|decidez|calculez|ajustez|augmentez|determinez) vous|vous (me |m |nous |leur |lui )?(allez|donnez|utilisez|commencez|prescrivez|administrez|choisissez|decidez|calculez|ajustez|augmentez|determinez|donner|injectez|injecter|administrer)|(vais je|je vais|va t (il|elle)|il va|elle va|on va|on me|on m|je) (recevoir|avoir|donne(ra)?|donner|recevrai|administre\w*|aura|aurai)|(est|sont|sera|etait) <1>(decidee?s?|choisie?s?|calculee?s?|determinee?s?|ajustee?s?|etablie?s?|fixee?s?|administree?s?|donnee?s?|mesuree?s?|utilisee?s?|adaptee?s?|basee?s?)|qui (decide|choisit|determine|fixe|calcule|etablit)|comment (est|se|le medecin|la dose|on decide|decid\w+|determin\w+|chois\w+|calcul\w+|vous)|(la clinique|le medecin|la medecin|l infirmiere|le psychiatre|l anesthesiste|l equipe|les medecins) <2>(donne\w*|utilise\w*|decide\w*|choisi\w*|calcule\w*|determine\w*|ajuste\w*|prescri\w*)`;
const SESSION = wordClass`seances?|sessions?|perfusions?|clinique|traitements?|therapie|rendez vous|hopital`;
const MISSED = words`oublie(r|e|s)?|manque(r|e|s)?|saute(r|e)? une`;
const MY_OWN = wordClass`(la |le |les |l |ma |mon |mes |une |un |de |du |des |d |cette |ce |ces |leur |sa |son |ses |demi |\d+ ?(mg|ml|g)? |propre )*`;

export const DOSE_FR: readonly Sign[] = [
  // ------------------------------------------------------------------ amounts
  {
    id: 'dose-request/fr/how-much-to-take',
    lang: 'fr',
    says: [
      words`combien|quelle? (quantite|nombre|max\w*)|(maximum|max|limite) (de|a|que)|quantite maximale|a partir de combien`,
      words`(${MAY}|pour) <4>(${TAKE})|(${TAKE}) (combien|quelle quantite)|${I_TAKE}|(dois|peux|puis|devrais|pourrais|faut|doit|peut|faudrait) (je|on|il|t on|t il|elle)? ?<2>(${TAKE})`,
    ],
    unless: [NOT_A_SUBSTANCE, CLINIC_GIVES, words`cash`],
  },
  {
    id: 'dose-request/fr/how-much-drug',
    lang: 'fr',
    says: [
      words`combien (de |d )?(${KETAMINE}|k|${PIECE}|mgs?|milligrammes?|grammes?|mls?)|combien <3>(${PIECE}|${UNIT_NAME}) (de|a la fois|par jour|par prise|d un coup)`,
    ],
    unless: [
      words`narine|cote|cout\w*|prix|fatal\w*|mortel\w*|surdose|vend\w*|combien de (ketamine|k|${FORM}) <4>(vous|clinique)`,
      CLINIC_GIVES,
      words`combien de (lignes|doses) (d attente|de vaccin)|faut (en )?avoir essaye\w*|(faut|besoin) <2>(pour (voir|sentir|avoir) (un |des |les )?(effets?|resultats?|amelioration))`,
    ],
  },
  {
    id: 'dose-request/fr/milligrams',
    lang: 'fr',
    says: [words`(combien|quel nombre|quelle quantite) (de |d |en )?(${UNIT_NAME})|combien en (mg|milligrammes|grammes)`],
    unless: [CLINIC_GIVES, words`cout\w*|prix`],
  },
  {
    id: 'dose-request/fr/which-dose',
    lang: 'fr',
    says: [
      words`(quelle|quel|quelles|c est quoi|la bonne|le bon|une bonne|connais\w*|donne\w*|dites|dis|besoin|recommand\w*|conseill\w*|suggere\w*|veux|voudrais|cherche|savoir|meilleure?|ideale?) <5>(doses?|dosages?|posologie|quantite)|(doses?|dosages?|posologie|quantite) <2>(ideale?|recommandee?|securitaire|maximale?|sure|safe|correcte?|efficace|minimale?|conseillee?)`,
      words`(dois|doit|devrais|devrait|peux|peut|puis|faut|pourrais|faudrait) <4>(${TAKE})|pour (moi|mon (poids|gabarit|corps)|quelqu un|une personne|${MY_FR}|debuter|commencer|tripper|triper|planer|${WEIGHT}|un debutant|une debutante)|${WEIGHT}|a la maison|chez (moi|nous)|tout seul|toute seule|par moi meme|recreati\w*|(a|en) prendre|par voie|sous la langue|sniff\w*|inject\w*|fete|party|maximale?|maximum|sans danger|securitaire`,
    ],
    unless: [CLINIC_GIVES, MISSED, words`differ\w*|compar\w*|sera|serait ce|depend\w*|selon quoi|quel (moment|medecin)|en fonction`],
  },
  {
    id: 'dose-request/fr/dose-for-me',
    lang: 'fr',
    says: [
      words`(quelle|quel|c est quoi|donne\w*|dites|dis|calcule\w*|recommand\w*|propose\w*) <3>(doses?|dosages?|posologie|quantite) <3>(pour moi|pour mon|ideale?|recommandee?|securitaire|maximale?|sure|safe|correcte?|de depart|de debut|pour (un )?debut\w*|forte|faible|recreative|efficace|minimale?|quotidienne|par jour)|(quelle|c est quoi) <2>(bonne|meilleure|plus petite|plus grosse|plus forte) (dose|quantite)`,
    ],
    unless: [CLINIC_GIVES, words`faible dose|difference`],
  },
  {
    id: 'dose-request/fr/recreational-dose',
    lang: 'fr',
    says: [
      words`(dose|dosage|quantite) <2>(recreati\w*|de party|de fete|pour (triper|tripper|planer|un k ?hole|le k ?hole|la fete|un party|faire la fete)|festive)`,
    ],
    unless: [words`difference|differente?|compar\w*|versus|vs`],
  },
  {
    id: 'dose-request/fr/per-weight',
    lang: 'fr',
    says: [
      words`combien|quelle?|calcul\w*|dites|dis moi|donne\w*|besoin`,
      words`${PER_WEIGHT}|${WEIGHT}`,
      words`doses?|dosage|posologie|mgs?|milligrammes?|prendre|prends|${KETAMINE}|${FORM}|k|quantite|faut`,
    ],
    unless: [CLINIC_GIVES, words`limite de poids|trop (lourd|gros)|perdre|perdu|pris du poids`],
  },
  {
    id: 'dose-request/fr/judge-amount',
    lang: 'fr',
    says: [
      words`${AMOUNT} <7>(trop|assez|suffisante?|suffit|suffisent|ok|correcte?|securitaire|beaucoup|une bonne|bonne dose|normale?|dangereu(x|se)|risque|eleve|elevee|forte?|faible|marche|peu|raisonnable|grosse dose|petite dose)|(trop|assez|suffisant|beaucoup|dangereux|normal|correct|securitaire|ok|raisonnable) <3>${AMOUNT}`,
      words`est ce|c est|ca|est il|sont|serait|trop|assez|suffit|suffisant|dose|t il|c es`,
    ],
    unless: [
      words`plus (elevee?|forte?|haute?|faible|basse) est|efficace|essaye|cout\w*|prix|dollars|${MASS} (de |d )?(sertraline|zoloft|effexor|venlafaxine|escitalopram|cipralex|celexa|citalopram|prozac|lithium|wellbutrin|trazodone|seroquel|lamictal|ativan|rivotril|concerta|vyvanse|methylphenidate|metformine|propranolol|synthroid)`,
      CLINIC_GIVES,
    ],
  },

  {
    id: 'dose-request/fr/dosing-chart',
    lang: 'fr',
    says: [
      words`(tableau|charte|calculateur|calculatrice|guide|schema|horaire|protocole|grille) (de |des |du )?(dose|doses|dosage|dosages|posologie|titration)`,
    ],
    unless: [CLINIC_GIVES, words`votre|vous`],
  },
  {
    id: 'dose-request/fr/the-most-one-can-take',
    lang: 'fr',
    says: [
      words`(max|maximum|limite|minimum|le plus|maximale)`,
      words`(peux|peut|puis|dois|doit|faut|devrais|pourrais) <4>(prendre|faire|sniffer|consommer|utiliser|injecter|mettre|doser|inhaler)|(prendre|sniffer|consommer|dose|dosage|vaporisations?|pastilles?|lignes?|mg|k|${KETAMINE}) <5>(par (jour|soir|nuit|semaine)|dans (une|la) (journee|soiree|nuit)|d un coup|a la fois)|dose max\w*|quantite max\w*`,
    ],
    unless: [CLINIC_GIVES, words`${SESSION}|assurance|cout\w*|personnes?|age|poids|alcool|cafe|vous`],
  },
  {
    id: 'dose-request/fr/microdose',
    lang: 'fr',
    says: [words`micro ?dos\w*`, words`quoi|comment|combien|dose|dois|puis|peux|horaire|protocole|mg|moi meme|maison|commencer|faire`],
    unless: [words`offrez|faites vous|difference|est ce que ca (marche|aide|fonctionne)|etudes|recherche|legal`],
  },

  {
    id: 'dose-request/fr/may-i-that-many',
    lang: 'fr',
    within: 'message',
    says: [
      words`${AMOUNT}|${FORM}`,
      words`((puis|peux|pourrais|dois|devrais) je|(je|j) (peux|pourrais|dois|devrais)( tu)?|est ce que (je|j) (peux|dois|pourrais)|si (je|j)|on peut( tu)?) <2>(m en |en |la |les |le )?(prendre|prends|mettre|mets|faire|avaler|gober|essayer|consommer) <3>(une?|deux|trois|quatre|cinq|six|\d+|la (pastille |dose )?(complete|entiere|totalite)|le comprime (complet|entier)|au complet|tout|toute|plus|la moitie|une demie|pastille (complete|entiere)|au lieu d une?)`,
    ],
    unless: [CLINIC_GIVES, words`${SESSION}|jours?|semaines?|mois|ans|antidepresseurs?|temps|personnes?|conges?`],
  },
  {
    id: 'dose-request/fr/how-much-is-good',
    lang: 'fr',
    within: 'message',
    says: [
      words`${KETAMINE}|k|${FORM}|trip\w*|drogue|premiere fois`,
      words`combien <2>(recommand\w*|conseill\w*|suggere\w*|est (bon|correct|securitaire|sur|trop|assez|normal)|c est (bon|correct|securitaire|trop|assez|normal)|pour (commencer|debuter|sentir|essayer|dormir|tripper|triper|etre (bien|gele)|que ca (marche|fasse))|ca prend pour (sentir|dormir|etre|trip\w*))|combien (de |d )\w+ <2>(de |du )?(${FORM}|${KETAMINE})`,
    ],
    unless: [NOT_A_SUBSTANCE, CLINIC_GIVES, words`cout\w*|prix|payer|commencer (le|un|les) (traitement|seances)`],
  },
  {
    id: 'dose-request/fr/what-dose',
    lang: 'fr',
    says: [words`(a|avec) (quelle|kel|kelle|quel) (dose|dosage|quantite)|(kel|kelle) dose|quelle? (dose|dosage|posologie|quantite) (faut il )?(${TAKE})`],
    unless: [CLINIC_GIVES],
  },
  {
    id: 'dose-request/fr/divide',
    lang: 'fr',
    says: [
      words`(etaler|etale|separer|separe|couper|coupe|diviser|divise|partager|repartir|etirer|espacer|rationner|casser|casse|fractionner) <5>(en|sur|entre) <2>(deux|trois|quatre|moitie|\d+|quarts?|morceaux|jours?|semaines?|mois|la semaine|le mois|nous deux|un)`,
      words`comment|puis|peux|peut|dois|correct|ok|est ce|faut|veux|pourrais|si je`,
    ],
    unless: [words`paiements?|couts?|frais|facture|seances?|perfusions?|traitements?|rendez vous|prix|vous`],
  },
  {
    id: 'dose-request/fr/homemade',
    lang: 'fr',
    says: [
      words`ratio|concentration|fait maison|faite maison|maison|saline|eau distillee|solution saline|balance pour peser|dilu\w*|proportion`,
      words`vaporisateur|poudre|spray|solution|k|fiole|melang\w*`,
      words`comment|quel|quelle|recette|combien|faire|ratio|dilu\w*`,
    ],
    unless: [words`vous|soluté|perfusion|pharmac\w*|est elle (diluee|melangee)|a la maison`],
  },
  {
    id: 'dose-request/fr/by-accident',
    lang: 'fr',
    variants: ['taken'],
    within: 'message',
    says: [
      words`par (accident|erreur|megarde)|accidentellement|sans (faire expres|le vouloir|faire attention|m en rendre compte)|oups|mauvaise dose`,
      words`(pris|prise|avale|avalee|mange|utilise|croque|double|sniffe|bu|injecte|mis)`,
      words`pastilles?|losanges?|comprimes?|${KETAMINE}|spray|dose|double|medicament|au complet|pilules?`,
    ],
    unless: [words`accident d auto|il y a (des|\d+) ans|${SESSION}`],
  },
  {
    id: 'dose-request/fr/stopping-plan',
    lang: 'fr',
    says: [
      words`(plan|calendrier|horaire|etapes|comment <3>|faites moi|fais moi|donnez moi|facon d|maniere d)`,
      words`(arreter|cesser|sevrer|lacher|diminuer|me sevrer) <4>(mon |mes |ma |de |du |le |l |la |les )*(${MEDICINE}|medicaments|pilules|antidepresseurs?)`,
    ],
    unless: [words`(dois|doit|faut|devrais) <3>(arreter|cesser|sevrer)|vous (allez|faites)`],
  },

  // ------------------------------------------------------------------ doing it oneself
  {
    id: 'dose-request/fr/own-supply',
    lang: 'fr',
    within: 'message',
    says: [
      words`${KETAMINE}|pastilles?|losanges?|lozenges?|troches?|fioles?|ampoules?|poudre|k|seringues?|cristaux|spray|vaporisateur`,
      words`(comment|(puis|peux|pourrais|devrais|dois) je|je (peux|dois|pourrais|devrais)( tu)?|est ce que je (peux|dois|pourrais)|peut on|on (peut|doit)( tu)?|faut il|il faut) <4>(mesurer?|peser|dissoudre|diluer|dilue|ecraser|broyer|sniffer?|injecter?|m injecter|diviser|couper|coupe|melanger|croquer|croque|macher|sucer|doser|dose|fumer|avaler|avale)`,
    ],
    unless: [
      CLINIC_GIVES,
      words`${SESSION}|mesurer (les |l |la )?(resultats|progres|amelioration|tension|pression)|vous|fumer (avant|apres|la|une|du)|couper (les couts|le prix)|insuline|b12`,
    ],
  },
  {
    id: 'dose-request/fr/how-one-takes-it',
    lang: 'fr',
    says: [
      words`comment (on|je|tu|ca|est ce qu on|est ce que je) (la |le |les |l |en |m |se |me )*(prend|prends|fait|fais|consomme|sniffe|injecte|utilise|met|mets|dose|dissout|dilue) ?(ca|cela|la|le|les|une|sous|dans|par)?`,
    ],
    unless: [
      words`vous|${SESSION}|rendez vous|effet|prend en charge|prend contact|fait pour (?!(prendre|sniffer|doser))|fait (la )?(difference|une demande)|on fait (si|quand)|ca (se )?fait|ca marche|taxi|ca se prend`,
      words`fait|fais`,
    ],
  },
  {
    id: 'dose-request/fr/how-to-put-in',
    lang: 'fr',
    says: [
      words`(comment|peut on|peux|puis|pourrais|peut|possible|correct|ok|dangereux|mieux|facon|maniere|moyen|je veux|je voudrais|envie|truc|astuce|methode|dois|devrais|est ce que|risque|faut) <5>(m |me |se |s |la |le |les |l |en |y )*(sniffer|snifer|snorter|injecter|fumer|piquer|shooter|gober|microdoser|redoser|priser|cuire|chauffer|faire bouillir|ecraser|piler|broyer|faire secher|cristalliser|vapoter|plugger)`,
      words`${THING}|${OTHER_DRUG}|m injecter|me piquer|me shooter|me l injecter|l injecter|la|le|les|ca`,
    ],
    unless: [
      words`vous (allez|pouvez|m|me)|allez vous|fumer (avant|apres|la cigarette|une cigarette|du pot|un joint|du cannabis|de la weed|le jour)|insuline|vapoter|cigarettes?|tabac|nicotine|cannabis|joint|pourquoi|gens|mon (fils|ado)|l infirmiere`,
    ],
  },
  {
    id: 'dose-request/fr/how-to-take',
    lang: 'fr',
    says: [
      words`(comment|meilleure facon de|bonne facon de|facon de|maniere de|methode pour|instructions pour|etapes pour|truc pour|conseils pour|comment est ce que|comment on fait pour|quoi faire pour|mode d emploi|explique\w* (moi )?comment|montre\w* (moi )?comment|recette) <5>(prendre|prends|prend|utiliser|utilise|preparer|prepare|dissoudre|diluer|melanger|melange|mesurer|mesure|diviser|divise|couper|coupe|doser|dose|fabriquer|faire|fait|extraire|synthetiser|consommer|consomme|administrer|donner|peser|croquer|sucer|fondre|avaler) ${MY_OWN}(${KETAMINE}|${FORM}|k|poudre|liquide|solution|fiole)`,
    ],
    unless: [
      words`patient|vous|${SESSION}|(preparer|prepare) (pour|a|mon corps)|conserver|jeter|rendez vous|suivre|(est|sont) (elle|elles|il|ils)|determinee?`,
    ],
  },
  {
    id: 'dose-request/fr/how-to-take-it',
    lang: 'fr',
    says: [
      words`comment (le|la|les) prendre(?! [^.?]*(rendez vous|decision|nouvelle|chose))|comment (est ce que )?(je |on |dois je |faut il |je dois |on doit |il faut |je peux |puis je |peut on )+(bien )?(la |le |les |l |en |me l |m en )(prendre|prends|prend|injecter|sniffer|dissoudre|diluer|doser|preparer|mesurer|consommer|couper)`,
    ],
    unless: [words`vous|au serieux|${SESSION}|pris en charge`],
  },
  {
    id: 'dose-request/fr/lozenge-technique',
    lang: 'fr',
    says: [
      words`(l |la |le |les |m |me |en )?(avaler|avale|cracher|crache|croquer|croque|macher|sucer|suce|garder|garde|tenir|laisser|laisse|dissoudre|fondre|casser|ecraser|couper|coupe|diviser|placer|mettre|rincer)`,
      words`pastilles?|losanges?|lozenges?|troches?|comprimes?|salive|sous la langue|dans (la|ma) bouche|entre la joue`,
      words`dois|faut|peux|puis|combien de (temps|minutes)|est ce que|devrais|ou (l|la|le|je)|comment|correct|mieux|peut on|suis cense|suis censee`,
    ],
    unless: [words`enfants?|chien|chat|frigo|refrigerateur|rang\w+|conserv\w+|armoire|sous clef|cle|dentier|appareil dentaire|patiente?s?|donnees`],
  },
  {
    id: 'dose-request/fr/self-injection',
    lang: 'fr',
    says: [
      words`m (injecter|auto injecter)|me (piquer|shooter|faire (une injection|la perfusion) (moi meme|tout seul))|auto ?injection|s injecter (soi meme|a la maison|tout seul|chez)`,
    ],
    unless: [words`vous|allez|vont|va|stagiaires?|risques?|dangers?|infirmiere|insuline|${SESSION}|vous me donn\w+`],
  },
  {
    id: 'dose-request/fr/make-or-extract',
    lang: 'fr',
    says: [
      words`(fabriquer|faire|synthetiser|extraire|cuisiner|recette|preparer|purifier|transformer|cristalliser|concocter|produire) <5>(${KETAMINE}|vaporisateur nasal|spray nasal|poudre)`,
      words`comment|peut on|peux|puis|possible|maison|recette|moi meme|etapes|instructions|faut`,
    ],
    unless: [
      words`surdose|overdose|faire (un|une|des|les|la|le|mon|ma|mes) (seance|traitement|perfusion|rendez|essai|therapie|demande|cure|suivi)\w*|traiter|therapie|preparer (pour|a)|${SESSION}|faire (effet|rembourser|confiance|avec)|est (fabriquee?|faite|produite)|qui fabrique|bon usage`,
    ],
  },
  {
    id: 'dose-request/fr/best-way-to-use',
    lang: 'fr',
    says: [
      words`(meilleure?|bonne|plus sure|plus efficace|plus simple) (facon|maniere|moyen|methode) (de|d|pour) (me |m |la |le |en |l )*(prendre|consommer|sniffer|utiliser|triper|tripper|planer|buzzer|injecter|se geler|me geler)`,
    ],
    unless: [words`${SESSION}|rendez vous|contact`],
  },
  {
    id: 'dose-request/fr/k-hole',
    lang: 'fr',
    says: [
      words`k ?holes?|trou k`,
      words`combien|dose|comment (faire|tomber|atteindre|aller|entrer)|atteindre|quantite|lignes?|traits?|pour (faire|avoir|tomber)|reussir`,
    ],
    unless: [
      words`eviter|prevenir|sortir|est ce que (je|on) (vais|va)|c est quoi (le|un)|${SESSION}|(is|just|with) a bigger dose|(juste|avec) une plus grosse dose`,
    ],
  },
  {
    id: 'dose-request/fr/get-high',
    lang: 'fr',
    says: [
      words`(planer|triper|tripper|buzzer|me geler|me gele|etre high|me buzzer|me defoncer|defonce|partir fort|un (bon |gros )?(buzz|trip)|tripper fort)`,
      words`combien|quelle dose|dose|comment|meilleure facon|assez|quantite|mg`,
      words`${THING}|avec|ca`,
    ],
    unless: [words`est ce que (je|on|ca) (vais|va|fait)|peur|sans|${SESSION}|eviter`],
  },

  // ------------------------------------------------------------------ more, again, together, less
  {
    id: 'dose-request/fr/change-own-dose',
    lang: 'fr',
    says: [
      words`(${MAY}|si je|si j|comment|est ce que je|est ce que on) <4>(je |j |l |la |le |les |en |m )*(doubler?|tripler?|augmenter?|baisser?|diminuer?|reduire|reduis|couper?|diviser?|changer?|ajuster?|repeter?|redoser?|espacer?|etirer|sauter?|monter|descendre|rationner|economiser) (de |en |par |ma |mes |la |le |les |mon |sa |son |ses |une |un |deux |2 |moi meme )*(doses?|dosages?|quantite|posologie|pastilles?|losanges?|lozenges?|troches?|comprimes?|${KETAMINE}|mg|pilules?|prises?|medicaments?|prescription|vaporisations?)`,
    ],
    unless: [
      CLINIC_GIVES,
      words`pouvez vous|vous (pouvez|pourriez)|demander|parler|cout\w*|prix|rendez vous|nom|date|risques?|franchise|${SESSION}`,
      words`oubli\w*`,
    ],
  },
  {
    id: 'dose-request/fr/take-more',
    lang: 'fr',
    says: [
      words`(${MAY}|si je|si j|est ce que je|et si) <5>(${TAKE}|prends|prenne|prend|pris|refais|remets) (en |de |d )?(plus|davantage|deux|2|trois|3|quatre|4|une autre|un autre|encore|double|une deuxieme|une seconde|la moitie|une demie?|le double|tout|toutes?|le reste|une plus (grosse|forte)|une extra|les deux) ?<4>(fois|doses?|pastilles?|losanges?|lozenges?|troches?|comprimes?|${KETAMINE}|vaporisations?|lignes?|mg|si|quand|ce soir|aujourd hui|maintenant|en meme temps|d un coup|a la fois|pilules?|apres|ensemble|deja|encore|tout de suite)`,
    ],
    unless: [
      words`rendez vous|seances?|perfusions?|conges?|jours|semaines|temps|antidepresseurs?|pauses?|precautions?|soin|informations?|infos?|traitements?|autre medicament|taxi|assurance`,
      CLINIC_GIVES,
    ],
  },
  {
    id: 'dose-request/fr/take-more-simply',
    lang: 'fr',
    says: [
      words`(dois|peux|puis|devrais|pourrais|peut|faut) (je |on |il |t on )?(en |m en |j en )*(prendre|reprendre|remettre|refaire|consommer|sniffer) (en )?(plus|davantage|encore|une autre|deux|2|d autres?|une deuxieme)|(je|on) (peux|peut|dois|doit|devrais) (tu )?(en )?(prendre|reprendre|remettre|sniffer) (en )?(plus|davantage|encore|une autre|deux|2|d autres?|une deuxieme)|(redoser|re doser|double dose|en reprendre (une|encore))|(puis|et|pour) doubler|doubler (le lendemain|demain|la prochaine|apres)`,
    ],
    unless: [words`seances?|perfusions?|rendez vous|temps|conges?|antidepresseurs?|traitements?|jours?|semaines?|informations?|patients?`, MISSED],
  },
  {
    id: 'dose-request/fr/how-often-to-take',
    lang: 'fr',
    says: [
      words`(aux? combien|combien de fois|a quelle frequence|chaque combien|a tous les combien|tous les combien|quand|combien de (temps|heures|jours)|delai|apres combien) <7>(prendre|reprendre|consommer|sniffer|injecter|utiliser|redoser|entre|prends|reprends|sniffe|refaire|attendre|attends) <4>(${KETAMINE}|${FORM}|k|doses?|prises?|lignes?|traits?|une autre|la prochaine dose|encore|une deuxieme|en|pilules?|deux)`,
    ],
    unless: [
      words`vous|${SESSION}|conduire|travailler|manger|boire|effets?|resultats?|soulagement|avant de sentir|rendez vous|alcool|attendre (pour|avant) (avoir|un|une place|mon)`,
    ],
  },
  {
    id: 'dose-request/fr/how-often-i',
    lang: 'fr',
    says: [
      words`(combien de fois|a quelle frequence|aux? combien de temps|chaque combien de temps) <3>(par (jour|semaine|mois) )?<3>(prendre|reprendre|consommer|sniffer|injecter|en prends|en prendre|je (la |le |les )?prends|redoser|utiliser)`,
    ],
    unless: [words`vous|${SESSION}|tension|test|analyses?|prise de sang|rendez vous`],
  },
  {
    id: 'dose-request/fr/every-day',
    lang: 'fr',
    says: [
      words`(${MAY}|si je) <3>(${TAKE}|prends) <5>(tous les (jours|soirs|matins)|chaque (jour|soir|matin)|quotidien\w*|deux fois|\d fois|par jour|la fin de semaine)`,
      words`${KETAMINE}|${FORM}|k|en prendre`,
    ],
    unless: [words`${SESSION}|vous`],
  },
  {
    id: 'dose-request/fr/combine',
    lang: 'fr',
    says: [
      words`(comment|peux|puis|peut on|peut|pourrais|dois|correct|ok|meilleure facon|je veux|je vais|combien|quelle dose|mieux|possible|safe|dangereux si je|attendre) <7>(melanger|melange|combiner|combine|prendre|prends|associer|sniffer|mixer|ajouter|consommer|faire|prise)`,
      words`${KETAMINE}|k`,
      words`${OTHER_DRUG}`,
    ],
    unless: [words`${SESSION}|therapie|antecedents?|arrete|consommais|traiter|dependance|dependant|comment (la |est )`],
  },
  {
    id: 'dose-request/fr/combine-how',
    lang: 'fr',
    says: [words`comment <4>(melanger|combiner|mixer|associer) <5>(${KETAMINE}|${FORM}|k)`],
    unless: [words`therapie|psychotherapie|${SESSION}|meditation|yoga|vous`],
  },
  {
    id: 'dose-request/fr/stretch-or-boost',
    lang: 'fr',
    says: [
      words`(comment|peut on|peux|puis|truc|trucs|astuces?|moyen|facon|quoi|possible|est ce que) <4>(faire durer|durer plus|prolonger|etirer|potentialiser|amplifier|renforcer|booster|intensifier|augmenter|rendre plus (fort|forte|fortes|puissant\w*)|maximiser) <3>(l effet|les effets|effet|la dose|mes doses|ma dose|mes pastilles|la pastille|les pastilles|la ${KETAMINE}|ma ${KETAMINE}|le high|le buzz|le trip|ma prescription|ma bouteille|mon spray|ma reserve)`,
    ],
    unless: [words`${SESSION}|bienfaits|resultats|antidepresseur|vous`],
  },
  {
    id: 'dose-request/fr/taper',
    lang: 'fr',
    says: [
      words`(comment|plan|calendrier|horaire|schema|peux|puis|dois|tout seul|toute seule|par moi meme|a la maison|d un coup|moi meme|combien de temps) <7>(sevrer|sevrage|me sevrer|diminuer (progressivement|graduellement|tranquillement|peu a peu)|baisser graduellement|arreter (progressivement|graduellement|d un coup|net|tout seul|toute seule|par moi meme)|decroissance|reduire (progressivement|graduellement|peu a peu)|titrer)|(sevrage|sevrer|decroissance|diminuer) <4>(tout seul|toute seule|moi meme|a la maison)`,
    ],
    unless: [
      CLINIC_GIVES,
      words`dure|comment (traite|soigne)|symptomes? de sevrage|sevrage (dure|possible|existe)|y a t il|est ce qu il y a|cigarette|alcool|sucre|vous`,
    ],
  },
  {
    id: 'dose-request/fr/convert',
    lang: 'fr',
    says: [
      words`convertir|conversion|equivalen\w*|equivaut|ca donne combien|egale?|revient a|correspond\w*|transformer|transforme|pareil que|la meme chose que`,
      words`${MASS}|doses?|dosages?|${UNIT_NAME}|(${FORM}|liquide|iv|im|orale?) <3>(en|a|vers) <3>(${FORM}|liquide|solution|iv|im|orale?)`,
      words`${KETAMINE}|${FORM}|iv|im|orale?|sublingual\w*|nasale?|intraveineu(x|se)|injection|liquide|perfusion|biodisponib\w*`,
    ],
    unless: [words`dollars|cout\w*|prix|generique`],
  },

  // ------------------------------------------------------------------ medicine that is left over, or another person's
  {
    id: 'dose-request/fr/leftover',
    lang: 'fr',
    within: 'message',
    says: [
      words`(reste|restes|restants?|restantes?|vieux|vieilles?|perimee?s?|expiree?s?|en trop|passee?s? date|de surplus|en surplus|non utilisee?s?|qui trainent|il m en reste|encore des|ancienne?s?|qui me restent?) <6>(${KETAMINE}|${FORM}|pilules?|medicaments?|medications?|doses?|prescription|ordonnance|de)|(${KETAMINE}|${FORM}|pilules?|medicaments?|doses?) <4>(perimee?s?|expiree?s?|restante?s?|en trop|qui restent?|qui trainent?|passee?s? date)`,
      words`(peux|puis|peut on|est ce que|dois|devrais|ok|correct|encore|pourrais|faut|dangereux|safe|bonnes?|bons?) <6>(prendre|utiliser|reprendre|essayer|finir|sniffer|consommer|injecter|prends|bonnes?|bons?|efficaces?|en prendre)`,
    ],
    unless: [words`jeter|rapporter|retourner|detruire|eliminer|debarrasser|pharmacie|trop (vieux|vieille)|personnes?|ans`],
  },
  {
    id: 'dose-request/fr/others-medicine',
    lang: 'fr',
    within: 'message',
    says: [
      words`(${KETAMINE}|${FORM}|pilules?|prescription|ordonnance|medicaments?|doses?|k) (de|d|a|que|qui|du) <2>(${MY_FR}|${SOMEONE_ELSE_FR}|voisine?)|(${MY_FR}|une? (${SOMEONE_ELSE_FR})) (m a|m ont|me|va me|a|veut me|peut me|pourrait me|m offre|m en a|a encore) <4>(donne|donner|laisse|refile|passe|passer|prete|offert|offre|de la|des|du|refiler|preter|proposee?) <4>(${KETAMINE}|${FORM}|pilules?|doses?|medicaments?)`,
      words`(peux|puis|peut|pourrais|dois|devrais|ok|correct|safe|dangereux|est ce que|c est bon|si je|comment) <7>(prendre|utiliser|essayer|emprunter|prends|prenne|finir|partager|en prendre|utilise|consommer|sniffer)`,
    ],
    unless: [words`${SESSION}|aider|soutenir|inquiet|inquiete|accompagner|recue? de mon medecin|assurances?`],
  },
  {
    id: 'dose-request/fr/share-own',
    lang: 'fr',
    says: [
      words`(peux|puis|pourrais|peut|ok|correct|safe|combien|est ce que je|si je|je veux|je voudrais|dois|dangereux) <5>(donner|donne|partager|partage|preter|prete|passer|refiler|laisser|offrir) <6>(${KETAMINE}|${FORM}|doses?|prescription|pilules?|medicaments?|k|miennes?|miens?|une des miennes)`,
      words`${MY_FR}|lui|leur|amie?s?|quelqu un|avec (elle|lui|eux)|(ma|mon|mes)`,
    ],
    unless: [words`vous|${SESSION}|informations?|renseignements?|dossier|enfants? .*securite`],
  },
  {
    id: 'dose-request/fr/let-other-use',
    lang: 'fr',
    says: [
      words`(est ce que |peut |pourrait |si )?(${MY_FR}|il|elle) (peut|pourrait|prend|prenne|veut)( il| elle| tu)? (prendre|essayer|utiliser|finir|emprunter)? ?(une de |un de |le reste de |la moitie de )?(ma|mes|mon|la mienne) (${KETAMINE}|${FORM}|pilules?|doses?|prescription|medicaments?)`,
    ],
  },

  // ------------------------------------------------------------------ already taken
  {
    id: 'dose-request/fr/taken',
    lang: 'fr',
    within: 'message',
    variants: ['taken'],
    says: [
      words`(je (n )?(en )?(l )?ai|j ai|il a|elle a|on a|je viens de|je me suis|${MY_FR} (a|vient de|s est)) (en |l |les |m |par erreur |deja |juste |accidentellement |sans faire expres |probablement |peut etre )*(pris|prise|prises|prendre|reprendre|repris|avale|avaler|sniffe|sniffer|injecte|injecter|consomme|gobe|mange|fume|double|mis|utilise) (de |en |par erreur |deja |accidentellement |la |le |les |l |ma |mon |mes |une |un |du |ce soir |hier |ce matin |encore |tantot )*(${AMOUNT}|trop( de)?|double|deux fois|plus de|tout(e|es)? (la|ma|mes|les|le)|une autre|le double|extra|mauvaise?|${STREET_NAME}|${KETAMINE}|${FORM}|dose|deuxieme|restant|une ligne)`,
      words`quoi faire|que faire|qu est ce (que|qui)|est ce|c est (tu )?(grave|dangereux|correct|normal|ok|trop)|je fais quoi|dois|peux|puis|dangereux|trop|encore|plus|combien de temps|rien|effet|aide|inquiet\w*|peur|grave|devrais|faut|sens|arrive|normal`,
    ],
    unless: [
      words`il y a (des|\d+|quelques|longtemps|deux|trois|plusieurs) (ans|annees|mois|semaines)|dans le passe|quand j etais|a l epoque|adolescence|jeunesse|au cegep|universite|${SESSION}|anesthesie|chirurgie|operation|a l urgence|conduire|conge|assez de temps|trop de temps|rendez vous|antidepresseurs?|tous les (jours|soirs|matins)`,
      MISSED,
    ],
  },
];

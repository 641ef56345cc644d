import { wordClass, words } from '../../pattern.ts';
import type { Sign } from '../../signs.ts';
import { MY_FR, SOMEONE_ELSE_FR } from '../../vocabulary/people.ts';
import { FORM, KETAMINE, MASS, STREET_NAME } from '../../vocabulary/substances.ts';

const CARE = wordClass`therapie|traitements?|seances?|sessions?|perfusions?|assistee?|cliniques?|rendez vous|consultations?|forfaits?|programmes?|couverte?s?|rembours\w*|soins?|injections?|suivi|a la clinique`;
const GOODS = wordClass`(${KETAMINE}|k|(vaporisateur|spray) nasal|pastilles?|losanges?|fioles? de ${KETAMINE})(?! (${CARE}))`;
const ABOUT_LAW = words`(est ce|est il|serait il|c est|c est tu|serait ce|est) (legal|illegal|interdit|permis|un crime|autorise|contre la loi|criminel)|legalite|la loi|statut legal|se faire prendre`;
const NO_PRESCRIPTION = wordClass`sans <2>(ordonnances?|prescriptions?|papier( du medecin)?|medecin|docteur|voir (un|de|le) (medecin|docteur|psychiatre)|passer par (un|le) (medecin|docteur|psychiatre)|passer (l|une) evaluation|consulter)|pas (d |de |besoin d )?(ordonnance|prescription)|(contourner|eviter|sauter|passer par dessus|esquiver) <2>(ordonnance|prescription|medecin|evaluation|psychiatre|depistage)|sans poser de questions?|sous la table|en dessous de la table|en vente libre|sous le comptoir`;

export const BUY_FR: readonly Sign[] = [
  {
    id: 'buy-request/fr/outside-care',
    lang: 'fr',
    within: 'message',
    says: [
      words`(paye|payer|paie|paierais|payerais) <2>(cash|comptant|double|triple|plus cher)|argent comptant|cash|sans (facture|dossier|papiers?|evaluation|questions?|trace|passer par)|pas besoin de <4>(facture|dossier|papiers?|evaluation)|sous la table|en cachette`,
      words`${KETAMINE}|bouteille|fioles?|pastilles?|stock|en avoir|la drogue|produit|medicament|poudre`,
      words`juste|seulement|donne\w*|vend\w*|avoir|achet\w*|passe\w*|refil\w*|bouteille|fiole`,
    ],
    unless: [words`assurance|recu|acceptez vous|prenez vous|${CARE}|(faut|est ce que) .*dossier`],
  },
  {
    id: 'buy-request/fr/know-a-source',
    lang: 'fr',
    within: 'message',
    says: [
      words`(contact|source|gars|quelqu un|site|endroit|place|plug|lien|numero|filiere) <4>(pour|qui|ou|fiable|d la|de la|sur)|(connais|aurais|as|auriez|connaissez|t aurais|t as|sais) <4>(contact|source|gars|plug|quelqu un|endroit|place|site)`,
      words`(contact|source|plug|gars|filiere|site|endroit|place) <3>(pour|d|de|qui|fiable|ou) <3>(en |la |du |de la |d la )*(k|ke|que$|keta|ket|${KETAMINE}|stock|vend\w*|avoir|acheter|pogner|livre\w*|poste)|vend (de la|du|d la) (k|keta|${KETAMINE})`,
    ],
    unless: [words`${CARE}|personne contact|contact d urgence|informations?|groupe de soutien`],
  },
  {
    id: 'buy-request/fr/order-online',
    lang: 'fr',
    says: [
      words`(commander|commande|acheter|achete|procurer|trouver|obtenir|vendent|vend|vendu) <6>(internet|en ligne|amazon|le web|le net|online|facebook|la poste)|(internet|amazon|en ligne) <4>(commander|acheter|vend\w*)`,
      words`ca|en|la|le|${KETAMINE}|affaire|produit|drogue|medicament|pastilles?`,
    ],
    unless: [ABOUT_LAW, words`danger\w*|rendez vous|consultation|formulaire|renouvel\w*|information|${CARE}|clinique|paiement|payer|livre`],
  },
  {
    id: 'buy-request/fr/from-work',
    lang: 'fr',
    within: 'message',
    says: [
      words`travaill\w*|hopital|pharmacie|veterinaire|infirmier|ambulance|clinique|labo`,
      words`(ramener|rapporter|sortir|voler|prendre|apporter|passer|avoir|procurer|ramene|sort|vole|piquer|chiper) <4>(fioles?|${KETAMINE}|une|en|bouteilles?|ampoules?)`,
      words`(m en|me|m|nous|moi) <1>(ramener|rapporter|sortir|apporter|passer|avoir|procurer|ramene|sort)|voler|vole|piquer|chiper`,
    ],
    unless: [words`vole (mon|ma)|m apporter (quelque|une couverture)|le goute`],
  },
  {
    id: 'buy-request/fr/quickest-diagnosis',
    lang: 'fr',
    within: 'message',
    says: [
      words`(quel|quelle|quels|quelles) <2>(diagnostics?|maladies?|symptomes?|trouble|condition|raison|histoire|reponses?) <4>(inventer|dire|donner|choisir|mentionner|raconter|pretendre|faut|dois je|je dois|marche|fonctionne|fait)|exagerer|inventer <3>(symptomes?|maladie|douleur)`,
      words`(vite|rapidement|plus vite|facilement|avoir|obtenir|accept\w*|prescri\w*|en avoir)`,
      words`inventer|dire|pretendre|raconter|choisir|exagerer|donner pour`,
    ],
    unless: [words`admissible\w*|assurance|traitez|soign\w*`],
  },
  {
    id: 'buy-request/fr/selling-mine',
    lang: 'fr',
    within: 'message',
    says: [
      words`(pastilles?|losanges?|fioles?|bouteille|${KETAMINE}|k|spray|vaporisateur|doses|comprimes)`,
      words`(a vendre|vendre|revendre|m en debarrasser contre|faire (un peu )?d argent|interesse a acheter|quelqu un (veut|en veut|achete)|qui (veut|en veut|achete)|contre de l argent|echanger)`,
      words`(je|j|ma|mes|mon|cherche)`,
    ],
    unless: [words`jeter|rapporter|pharmacie|vendez vous|vous vendez|est ce legal|me vendre|${CARE}`],
  },
  {
    id: 'buy-request/fr/identity',
    lang: 'fr',
    says: [
      words`(prendre|utiliser|donner|passer sous|emprunter|avec|mettre|me faire passer pour|sous) <2>(le nom|l identite|la carte|le dossier|le numero|mon chum|ma soeur|mon frere|quelqu un d autre) ?<1>(de |d |du )?(${MY_FR}|quelqu un|mon ami|un autre)?`,
      words`pastilles?|${KETAMINE}|ordonnance|prescription|en avoir|plus|deuxieme|double`,
    ],
    unless: [words`assurance|ramasser|chercher|urgence|pour (elle|lui)|rendez vous`],
  },
  {
    id: 'buy-request/fr/only-the-drug',
    lang: 'fr',
    within: 'message',
    says: [
      words`(acheter|achete|commander|payer|avoir|vendre|prendre|veux|obtenir|procurer|prix|combien (pour|coute)) <4>(juste |seulement |uniquement )?((le|la|les|du|de la|des|l) (produit|medicament|drogue|fioles?|poudre|liquide|bouteille|${KETAMINE}|pastilles|substance|stock)|${KETAMINE})`,
      words`(juste|seulement|uniquement|rien que|simplement)`,
      words`(pas|sans|au lieu|plutot que|ni) <4>(seances?|traitements?|therapie|clinique|medecin|docteur|rendez vous|consultations?|visites?|evaluation|suivi|perfusions?|voir)|acheter|achete|vendre|fioles?`,
    ],
    unless: [words`assurance|informations?|renseignements?|forfait`],
  },
  {
    id: 'buy-request/fr/who-sells',
    lang: 'fr',
    says: [
      words`(quelqu un|qui|personne|du monde|vous autres|y a tu|ya tu) <4>(vend|vendre|vendent|fournir|refiler|deale|vendeur|a vendre|m en vendre|pusher|fournisseur)|(trouver|cherche|besoin d|connaitre) <2>(un |une )?(vendeur|fournisseur|revendeur|pusher)`,
    ],
    unless: [words`${CARE}|assur\w*|qui vend (des|les) (maison|auto)|qui vous (vend|fournit)|equipement`],
  },
  {
    id: 'buy-request/fr/through-a-patient',
    lang: 'fr',
    within: 'message',
    says: [
      words`(${SOMEONE_ELSE_FR}|gars|fille|patient) <4>(a|qui a|avec|recoit) <3>(ordonnance|prescription|${KETAMINE}|pastilles?)`,
      words`(il|elle|peut|pourrait|je|on) <4>(vendre|donner|acheter|ramasser|remplir|passer|refiler|procurer|prendre pour moi|avoir pour moi)`,
      words`m en|pour moi|me|lui (acheter|en acheter)|m`,
    ],
    unless: [words`aider|${CARE}`],
  },
  {
    id: 'buy-request/fr/buy',
    lang: 'fr',
    says: [
      words`(acheter|achete|achat|acheterais|commander|commande|magasiner|me procurer|m en procurer|se procurer|s en procurer|trouver a acheter|scorer|importer|mettre la main sur|me fournir|m approvisionner) <5>(${GOODS})|(${GOODS}) (a vendre|a acheter)|en acheter|en commander|acheter en ligne`,
      words`${KETAMINE}|k|pastilles?|losanges?|spray|vaporisateur`,
    ],
    unless: [
      ABOUT_LAW,
      words`danger\w*|les (gens|jeunes|ados) |mon (fils|ado|gars|frere) (en |a |achete)|ma fille (en |a |achete)|ou (achetez|commandez|prenez) vous|vous (achetez|procurez|commandez)|commander un (taxi|repas)|(achat|acheter|achete) (de |un |des |une |d )*(${CARE})|se procurer (un|une|le|la) (formulaire|rendez|reference)|risques? d|dangers? d|est ce dangereux|renouvel\w*|carte cadeau`,
    ],
  },
  {
    id: 'buy-request/fr/you-sell',
    lang: 'fr',
    says: [
      words`(vendez vous|vous vendez|vend tu|vends tu|tu vends|pouvez vous (me |m en )?(vendre|fournir|procurer)|vous pouvez (me |m en )?(vendre|fournir)|me vendre|m en vendre|quelqu un (vend|qui vend)|qui (en )?vend|vendriez vous) ?<4>(${GOODS}|en|du|de la|des|directement|moi)?`,
      words`${KETAMINE}|k|pastilles?|losanges?|spray|vaporisateur|fioles?|en vendre|en vends?`,
    ],
    unless: [words`payee?s?|donnees|renseignements|informations?|carte cadeau|forfaits?|recu|${CARE}|meme chose|difference|qui vend (ca|en) a|aux jeunes`],
  },
  {
    id: 'buy-request/fr/get-street',
    lang: 'fr',
    says: [
      words`(trouver|avoir|obtenir|chercher|cherche|besoin de|veux|pogner|ou est ce (que|qu)|procurer|connais|refiler|denicher|avoir acces a) <5>(du |de la |un peu de |un gramme de |quelques grammes de |un sac de |une fiole de |mon )(${STREET_NAME}|k|special k)|(trouver|pogner|denicher|avoir|obtenir) (un peu de|un gramme de|quelques grammes de|un sac de|une fiole de|du stock|de la poudre de) ?(${KETAMINE})?|(ou|comment|quelqu un) <5>(trouver|pogner|denicher) (de la |du |un peu de )(${KETAMINE})`,
    ],
    unless: [words`k ?hole|${CARE}|informations?|renseignements?|medecin qui|ordonnance|prescrite?|avoir de la misere|besoin de la`],
  },
  {
    id: 'buy-request/fr/no-prescription',
    lang: 'fr',
    says: [
      words`${NO_PRESCRIPTION}`,
      words`(avoir|obtenir|acheter|trouver|commander|prendre|donner|vendre|envoyer|procurer|fournir|utiliser|veux|recevoir|achete|prescri\w*|disponible|pharmacie|pogner|en avoir|existe)`,
      words`${KETAMINE}|k|${FORM}|en|la|le|ca|medicament|drogue`,
    ],
    unless: [
      ABOUT_LAW,
      words`(faut il|est ce (que|qu) (je|on|il)|dois je|a t on|doit on|ai je) <3>(faut|besoin|dois|doit|ordonnance|une ordonnance)|c est (tu )?en vente libre|est (elle |il )?(tu )?(en vente|vendue|disponible)|reference|referent|medecin de famille|${CARE}|arreter|voyag\w*|frontiere|douan\w*|possession|posseder|conduire`,
    ],
  },
  {
    id: 'buy-request/fr/no-questions',
    lang: 'fr',
    says: [
      words`(pharmacie|site|sites|magasin|place|endroit|medecin|docteur|clinique|vendeur|psychiatre|prescripteur|boutique|telemedecine) <4>(qui|ou (ils|on|elle)|qu ils)? ?<2>((ne |n )?(pose|posent|demande|demandent|exige|exigent|verifie|verifient|regarde|regardent|checke?|chequent) (pas|pas trop|jamais|aucune|rien|meme pas|point|peu)|prescri\w+ (facilement|a (n importe qui|tout le monde|tous)))|sans (trop )?poser de questions?|(medecin|clinique|pharmacie|psychiatre|place|site) <2>(le plus|la plus|plus)? ?(facile|coulante?|lousse|louche|moins severe|peu regardant|complaisante?)`,
      words`${KETAMINE}|k|ordonnance|question|${FORM}|papiers?|carte|en|prescri\w*|medicament`,
    ],
    unless: [words`assurance|pourquoi|reference|facile d acces|stationnement`],
  },
  {
    id: 'buy-request/fr/dealer',
    lang: 'fr',
    says: [
      words`(connais\w*|trouver|besoin|cherche|chercher|auriez|avez|avoir|as tu|t as|recommand\w*|contact|numero|quelqu un|ou|presente|fiable|bon|veux|existe|refere\w*|donne) <5>(pushers?|dealers?|dealeur|vendeurs?|fournisseurs?|revendeurs?|pusheur|quelqu un qui (en )?vend|contact pour|plug)`,
    ],
    unless: [
      words`(mon|ma|son|sa) (fils|fille|frere|soeur|ex|copain|chum|conjoint|ado|gars) (est|etait|achete|a|en)|meme (chose|produit)|difference|vous (etes|n etes)|concessionnaire|votre fournisseur|fournisseur de (soins|services|assurance)|assur\w*|s eloigner|arreter`,
    ],
  },
  {
    id: 'buy-request/fr/dark-web',
    lang: 'fr',
    says: [
      words`dark ?web|dark net|darknet|web profond|telegram|whats ?app|snapchat|kijiji|marketplace|facebook|bitcoins?|crypto\w*|pharmacie (en ligne|internet|indienne|mexicaine|etrangere|d outre mer)|site (internet )?(fiable|en ligne|sur)|interac|en ligne`,
      words`${KETAMINE}|k|${STREET_NAME}`,
      words`achet\w*|trouver|commander|vend\w*|lien|site|meilleur|fiable|ou|livr\w*|contact|groupe|commande|procurer`,
    ],
    unless: [
      words`danger\w*|est ce (sur|vrai|legal)|arnaque|contamin\w*|mon (fils|ado)|rendez vous|consultation|therapie|seance|traitement|reserver|formulaire|page|groupe (de soutien|d entraide)`,
    ],
  },
  {
    id: 'buy-request/fr/street-price',
    lang: 'fr',
    says: [
      words`(combien|prix|cout|cher|tarif|valeur) <5>(le |la |du |d un |d une |un |une |de la |au |pour un |pour une )*(gramme|grammes|g|once|sachet|sac|point|kilo|kg|fiole|bouteille|${STREET_NAME})|prix (de la|dans la) rue|valeur de revente|prix de gros`,
      words`${KETAMINE}|k|${STREET_NAME}`,
    ],
    unless: [words`${CARE}|prendre|dose|sniffer|prends|consommer|prescri\w*`],
  },
  {
    id: 'buy-request/fr/ship-me',
    lang: 'fr',
    says: [
      words`(envoyer|envoyez|envoie|livrer|livrez|livre|livraison|expedier|expediez|poster|postez|poste|faire venir|faire entrer|apporter|passer|faire livrer|shipper) <6>(${GOODS}|${KETAMINE}|fioles?|grammes?|${MASS})|(${KETAMINE}|${STREET_NAME}) <5>(livree?|par la poste|a domicile|chez moi|a ma porte)`,
      words`chez (moi|nous|mon ami)|a (ma|la) (maison|porte|adresse)|mon adresse|me (l |la |le |les )?(envoyer|livrer|expedier|poster|shipper)|m (en |l )?(envoyer|envoie)|en (france|europe|ontario|belgique|floride|suisse)|au (mexique|quebec|nouveau brunswick)|aux (etats unis|usa)|discret\w*|a l etranger|n importe ou|la frontiere|les douanes|domicile|fioles?|grammes?|poudre|d europe|par la (poste|malle)|du mexique|des etats`,
    ],
    unless: [
      words`risques?|dangers?|mal aller|m envoie|application|patients?|prescrite?s?|ordonnance|${CARE}|pharmacie|telemedecine|programme|informations?|renseignements?|formulaire|dossier|courriel|voyag\w*|avion|document|recu|lien|^ketamine a domicile|securitaire|le hic`,
    ],
  },
  {
    id: 'buy-request/fr/fake-symptoms',
    lang: 'fr',
    says: [
      words`(faire semblant|faire a semblant|faire accroire|simuler|simule|feindre|mentir|mens|exagerer|exagere|inventer|invente|jouer la comedie|pretendre|pretends|tromper|bluffer|berner|convaincre|fausser|fausses?|faux) <7>(symptomes?|depress\w+|deprime\w*|anxiete|anxieu\w+|tspt|douleurs?|trauma|diagnostic|maladie|malade|medecin|docteur|psychiatre|infirmiere|evaluation|questionnaire|depistage|clinique|mal)`,
      words`avoir|obtenir|prescri\w*|ordonnance|admissible|acceptee?|${KETAMINE}|comment|puis je|peux|si je|passer|pour (que|qu|en)|reussir`,
    ],
    unless: [
      words`pense(nt)? que|m accuse\w*|on me dit|dit que je|impression de (faire semblant|mentir|exagerer)|fatiguee? de|sans mentir|je n (exagere|invente|fais)|convaincre (mon|ma) (mari|femme|mere|pere|conjoint|famille)|j ai peur|stop`,
    ],
  },
  {
    id: 'buy-request/fr/what-to-say',
    lang: 'fr',
    says: [
      words`(quoi|que|qu est ce (que|qu)|quels? (symptomes?|mots|reponses?)|quelles? (reponses?|maladies?)|quel (diagnostic|symptome)) <6>(dire|dois dire|raconter|repondre|mentionner|ecrire|inventer|exagerer|cocher|dis|conter|reponds) <8>(pour (avoir|obtenir|etre|me faire|qu|que|passer|en|recevoir|se faire|m en)|afin (d|de|que|qu))`,
      words`${KETAMINE}|prescri\w*|ordonnance|acceptee?|admissible|approuvee?|en (avoir|obtenir)|passer|oui|dise oui`,
    ],
    unless: [words`(a|au) (mon|ma|mes) (patron|boss|employeur|famille|conjoint|mari|femme|assureur|enfants)|rendez vous|assurance|rembours\w*|reference`],
  },
  {
    id: 'buy-request/fr/if-i-say',
    lang: 'fr',
    says: [
      words`si (je|j|on) (ne |leur |lui |vous )*(dis|dit|disais|raconte|pretends|mens|fais semblant|invente|simule|fais a semblant|fais accroire) <9><1>(allez|va|vont|vais|peut|peux|aurai|donner|donne|prescri\w+|accept\w+|marche|recevoir|avoir|assez)`,
      words`${KETAMINE}|prescri\w*|ordonnance|accept\w*|admissible|en (donner|avoir)`,
      words`meme si|pas vrai|suis pas|ai pas|pretends|mens|semblant|invente|simule|accroire|faux|juste`,
    ],
  },
  {
    id: 'buy-request/fr/forged',
    lang: 'fr',
    says: [
      words`(fausse|fausses|faux|falsifie\w*|contrefai\w*|photoshop\w*|modifier|modifie|trafiquer|copier|photocopier|imprimer|fabriquer|faire|reutiliser|changer la date|modele d|modele de|forger) <4>(ordonnances?|prescriptions?|signature du medecin|billet du medecin|papier du medecin|bloc d ordonnances?)`,
    ],
    unless: [
      words`(mon|le|un|votre|ma|la) (medecin|docteur|pharmacien\w*|psychiatre) (peut|doit|va|dit|pense|fait|m)|faire (renouveler|remplir|prescrire|parvenir|suivre|une demande)|pouvez vous|peut il|peuvent|vous faites|modifier mon|copie de|faire faire mon|ou faire`,
    ],
  },
  {
    id: 'buy-request/fr/borrowed-prescription',
    lang: 'fr',
    says: [
      words`(utiliser|emprunter|me servir de|prendre|avec|remplir|sur|acheter avec|passer avec|au nom de|venir avec|partager|utilise|prends) <2>(l |la |le |une |un |les )?(ordonnance|prescription|carte( d assurance maladie| soleil)?|ramq|identite|nom|diagnostic|dossier|papiers?) (de |d |du |a )(${MY_FR}|une? (${SOMEONE_ELSE_FR})|quelqu un|quelqu un d autre|une autre personne)|(ordonnance|prescription|carte soleil|nom) (de quelqu un d autre|d un autre|d une autre personne|d emprunt)`,
    ],
    unless: [words`assurances? (collective|de)|pour (elle|lui)|a sa place|chercher (l|la|les)|au nom de (ma|mon) (mere|pere|fils|fille|enfant) qui|ramasser`],
  },
  {
    id: 'buy-request/fr/sell',
    lang: 'fr',
    says: [
      words`(vendre|revendre|vends|revends|echanger|ecouler) <4>(ma |mes |mon |de |la |les |des |du |une |quelques |reste de |restant de |surplus de )*(${KETAMINE}|k|pastilles?|losanges?|ordonnance|prescription|(vaporisateur|spray)( nasal)?|fioles?|doses?|medicaments?)`,
      words`(peux|puis|pourrais|combien|veux|voudrais|ou|a vendre|interess\w*|je (vends|revends|vais)|comment|est ce)`,
    ],
    unless: [words`vendez vous|vous vendez|vous pouvez|qui vend|ceux qui|vendent|compagnie|me (le |la |l )?vendre|${ABOUT_LAW.source}`],
  },
  {
    id: 'buy-request/fr/other-supply',
    lang: 'fr',
    says: [
      words`(avoir|obtenir|trouver|prendre|voler|piquer|acheter|me procurer|chiper) <4>(${KETAMINE}) (veterinaire|pour (chevaux|animaux|chats)|de veterinaire|d hopital|du veterinaire)|(voler|chiper|piquer|sortir|passer en cachette) <5>(${KETAMINE}|fioles?)|(${KETAMINE}) (d un|du|de chez le|chez un|chez le|au) (veterinaire|vet|pusher|dealer|gars)`,
      words`comment|ou|puis|peux|peut on|veux|possible|moyen|facile|avoir|acheter`,
    ],
    unless: [words`(mon|ma|notre) (chien|chat|cheval|chienne|chatte|animal)|difference|meme|${CARE}|inquiet\w*|mon (fils|frere)|ma fille|vole a`],
  },
];

import { wordClass, words } from '../pattern.ts';
import type { Detector } from '../rule.ts';
import { scopesOf } from '../scopes.ts';
import { type Sign, signsIn } from '../signs.ts';
import { KETAMINE } from '../vocabulary/substances.ts';

/*
 * Only clear cases: what no visitor means who also means the clinic. Everything else is decided later, by whether an
 * article fits. One word of the field therefore switches these rules off, except for ketamine given to animals.
 */
const FIELD = words`${KETAMINE}|infusions?|perfusions?|sessions?|seances?|sesion(es)?|clini\w+|treatments?|traitements?|tratamientos?|therap\w+|terap\w+|depress\w+|depres\w+|depri\w+|anxi\w+|ansie\w+|ptsd|tspt|tept|ocd|bipolar\w*|psych\w+|psiq\w+|psic\w+|suicid\w+|antidepress\w+|antidepres\w+|dissoci\w+|disoci\w+|lozenges?|troches?|pastilles?|trociscos?|nasal spray|appointments?|rendez vous|rdv|citas?|chronic pain|douleurs? chroniques?|dolor cronico|migrain\w*|migran\w*|side effects?|effets secondaires|efectos secundarios|your (hours|address|prices|staff|nurses?|doctors?)|vos (heures|prix|medecins)|sus (horarios|precios|medicos)|this (drug|medicine|place)`;
const ANIMAL = wordClass`dogs?|cats?|horses?|pony|ponies|puppy|puppies|kittens?|pets?|rabbits?|hamsters?|guinea pigs?|parrots?|birds?|ferrets?|goats?|cows?|pigs?|livestock|chiens?|chiennes?|chats?|chattes?|chevaux|cheval|juments?|chiots?|chatons?|lapins?|animaux|animal|vaches?|cochons?|perros?|perras?|perritos?|perritas?|gatos?|gatas?|gatitos?|gatitas?|caballos?|yeguas?|mascotas?|conejos?|vacas?|cerdos?|loros?|hurones?`;

const ANIMALS: readonly Sign[] = [
  {
    id: 'out-of-scope/en/animal',
    lang: 'en',
    says: [
      words`(my|our|a|an|his|her|the|sick|old|for|on|to|in|give|giving|treats?|do you (see|take|treat|do)) <3>(${ANIMAL})|vets? |veterinar\w+`,
      words`${KETAMINE}|vet|veterinar\w*|sedat\w+|anesthe\w+|spay\w*|neuter\w*|an[ae]sthetic|limp\w*|vomit\w*|fleas?|ticks?|worms|rabies|vaccin\w+|treat|surgery`,
      words`(my|our|his|her|a|the|sick|old) <2>(${ANIMAL})|(ketamine|dose|sedation|anesthesia|surgery) <3>(for|on|in|to) <2>(${ANIMAL})|(dogs?|cats?|horses?|pets?) (too|as well|also)|(do|can) you (treat|see|help) <2>(${ANIMAL}|animals)`,
    ],
    unless: [
      words`different animal|horse (thing|med\w*)|poison\w*|toxic|trank?quilli[sz]er|tranq|service (dog|animal)|bring|support (dog|animal)|emotional support|horse ?trank|therapy dog|with me|studies|research|rats|mice|used (on|in|for) (animals|horses|cats|dogs)|just for|only for|(a|an) animal (drug|anesthetic|tranquilizer)|same (stuff|drug|thing|ketamine)|vets? use|allergic to|walk|feed|lick|(is|isnt|was) (it|this|that|ketamine) <4>(horses?|cats?|animals?|vet)|raining|hot dogs?|horse drug|vets get|veterans?|i love|died|lost my|take care of|pet (policy|hair)|vet drug`,
    ],
  },
  {
    id: 'out-of-scope/fr/animal',
    lang: 'fr',
    says: [
      words`(mon|ma|notre|un|une|son|sa|leur|mes|pour (les|mon|un)|aux|sur (les|mon)|a (mon|ma|un)) <2>(${ANIMAL})`,
      words`${KETAMINE}|veterinaire|vet|sedat\w+|anesthesi\w+|steriliser|castrer|vomi\w*|puces|tiques|vaccin\w*|boite|soign\w*|trait(er|ez)|operation|chirurgie`,
    ],
    unless: [
      words`tranquilisant\w*|tranquillisant|calmants? pour les|service|amener|apporter|venir avec|soutien|zootherapie|etudes|recherche|rats|souris|utilise (sur|chez|pour)|juste pour|c est pas (un|pour)|n est ce pas|meme (produit|chose)|allergique|promener|sortir|mort|poil|guide|drogue (a|pour)|medicament (a|pour) (cheval|chevaux)|veterinaires utilisent|avoir un chat`,
    ],
  },
  {
    id: 'out-of-scope/es/animal',
    lang: 'es',
    says: [
      words`(mi|mis|nuestr[oa]|un|una|su|sus|para (los|mi|un|una)|a (mi|un|una|los)|al) <1>(perr[oa]s?|perrit[oa]s?|gat[oa]s?|gatit[oa]s?|caballos?|yeguas?|mascotas?|conejos?|vacas?|cerdos?|loros?|hurones?)|(atienden|tratan|para) <1>(perros|gatos|mascotas|animales|caballos)`,
      words`${KETAMINE}|veterinari\w*|sed(ar|acion|aron|arlo)|anestesi\w*|esterilizar|castrar|vomit\w*|pulgas|garrapatas|vacun\w*|coje\w*|atienden|tratan|operacion|cirugia|cur(ar|an)`,
    ],
    unless: [
      words`es (para|de)|tranquilizante|servicio|llevar (a )?mi|traer|apoyo|estudios|investigacion|ratas|ratones|se usa (en|para|con)|solo para|no es (para|un)|lo mismo|alergic\w+|pasear|murio|pelo|guia|droga (de|para)|medicina (de|para) caballos|veterinarios usan|anestesico (de|para)|sedante (de|para)`,
    ],
  },
];

const OTHER: readonly Sign[] = [
  // ------------------------------------------------------------------ English
  {
    id: 'out-of-scope/en/code',
    lang: 'en',
    says: [
      words`python|javascript|typescript|c\+\+|c sharp|php|sql|html|css|excel (formula|macro|sheet)|spreadsheet formula|regex|bash script|kubernetes|arduino|vba|linked list|binary tree|null ?pointer\w*|stack ?overflow|syntax error|segfault|(write|fix|debug|review|refactor|compile|optimi[sz]e|explain|run) <4>(code|script|function|algorithm|program|java|sql query|api|macro)|(wi ?fi|router|printer|laptop|computer) <4>(fix|broken|not working|slow|crash\w*|repair)|fix <3>(wi ?fi|router|printer|laptop|computer|phone|iphone)`,
    ],
    unless: [words`for a living|code (of|word)|how (does|do) (this|your)|dentist|pay|program goes`],
  },
  {
    id: 'out-of-scope/en/schoolwork',
    lang: 'en',
    says: [
      words`(write|do|help (me )?(with|on)|finish|solve|answer|proofread|grade|make) <3>(essay|homework|assignment|math|maths|algebra|calculus|geometry|physics|chemistry (problem|homework)|history (paper|homework|essay)|book report|thesis|term paper|equation|lab report|quiz|worksheet|cover letter|poem|haiku|limerick|song|rap|wedding speech|speech|eulogy)|capital (city )?of|square root|derivative of|integral of|pythagor\w+|who (wrote (?!(this|these|your|the answers))|painted|invented|discovered|was the (first|king|president)|is the (president|prime minister|king|queen|ceo))|what year did|when (did|was) (world war|the (war|berlin|titanic|french|american)|napoleon|canada founded)|solve for x|\d+ ?(times|plus|minus|divided by|\*|x) ?\d+|how (many|far|tall|big|old|deep) (is|are|planets|countries|continents|miles to) <4>(moon|sun|earth|eiffel|everest|planets?|countries|ocean|universe|mars|pyramid)|photosynthesis|mitochondria|periodic table|shakespeare|roman empire|translate <8>(into|to|in) (french|spanish|english|german|italian|japanese|chinese|latin|korean|arabic)`,
    ],
    unless: [words`first (guy|human)|60x|assignment|redo the math`],
  },
  {
    id: 'out-of-scope/en/food',
    lang: 'en',
    says: [
      words`recipes?|(how (do|to|long|can) <4>|best way to |tips for )(bake|cook|grill|roast|fry|boil|make|knead|marinate|ferment|smoke) <4>(cake|bread|chicken|pasta|lasagn\w+|soup|rice|eggs?|steak|pizza|pie|cookies?|turkey|salmon|curry|pancakes?|brownies|sourdough|potatoes|risotto|meatballs?|beef|tacos?|chili|salad|sauce|coffee|tea|jam|cheese)|(best|good|nearest|recommend|where can i (get|find|eat)) <3>(restaurants?|pizza|sushi|burgers?|coffee shop|tacos|brunch|bakery|ramen|bar|pub|nightclub|ice cream|poutine|steakhouse)|what (should|can) i (cook|make|eat) for (dinner|lunch|supper|breakfast)|wine pairing`,
    ],
    unless: [words`near (you|the|your)|before|after|fast(ing)?|on the day|(doctor|without|like a) recipe`],
  },
  {
    id: 'out-of-scope/en/weather-news-sport',
    lang: 'en',
    says: [
      words`(what|how|hows|whats|will|is|going to|gonna) <5>(weather|forecast|rain|raining|snow|snowing|temperature outside|sunny|humid|umbrella)|weather (today|tomorrow|in|forecast|this|for)|(who (won|is winning|will win|plays|is playing)|score|scores|final score|standings|when (do|does|is) <4>(play|game)|bet on|odds) <6>(game|match|super ?bowl|world cup|playoffs?|stanley cup|nba|nfl|nhl|mlb|leafs|canucks|habs|canadiens|oilers|lakers|raptors|blue jays|election|oscars?|grammys?|ufc|f1|grand prix|olympics|soccer|hockey|football|basketball|baseball|cricket|tennis|last night)|(stock|share) (price|market|tips?)|(buy|invest in|price of|value of|should i buy) <2>(bitcoin|crypto|stocks?|gold|ethereum|dogecoin|nft|tesla|real estate|shares)|(latest|todays|breaking|world) news|lottery (numbers|results)|horoscope|zodiac|star sign|who (should|do|will) i vote|what time is it in|exchange rate|gas prices?|change a (tire|flat|light ?bulb)|(win|winning|won) the (election|lottery|super ?bowl|cup|game|match|war)`,
    ],
    unless: [words`cancel|open|drive|late|come|closed|trial|study`],
  },
  {
    id: 'out-of-scope/en/entertainment',
    lang: 'en',
    says: [
      words`(tell|know|give|got|say|crack|another) <3>(jokes?|riddle|fun fact|bedtime story|ghost story|knock knock|pun)|(recommend|suggest|best|good|favou?rite|what) <4>(movies?|netflix|tv shows?|series to watch|video ?games?|anime|novels?|albums?|bands?|concerts?|books? to read|podcast)|(play|sing) (me )?(a |some |the )?(song|music|game|chess|tic tac toe|trivia)|fortnite|minecraft|roblox|pokemon|call of duty|taylor swift|who is the (hottest|richest|best (player|singer|actor))|celebrity gossip|my (girlfriend|boyfriend|crush|ex) <5>(birthday gift|valentine|text back)|birthday (gift|present|party) (for|ideas?)|baby names?|dating (advice|app|tips)|pick up lines?|name (for )?my (dog|cat|baby|car|boat)|meaning of (my )?(dream|name)|tarot`,
    ],
    unless: [words`music (during|for|in|while)|listen|playlist (for|during)|about (it|this|mental|ptsd)|during|movies? about`],
  },
  {
    id: 'out-of-scope/en/shopping-services',
    lang: 'en',
    says: [
      words`(buy|sell|order|find|get|cheapest|best|recommend|where|price of|how much (is|are|for)|looking for|want|need|book|rent|fix|repair|compare|review of|deal on|discount on) <6>(iphone|android|samsung|phones? case|laptop|tv|television|shoes|sneakers|dress|jeans|clothes|furniture|sofa|mattress|tires?|used car|new car|car (loan|insurance|repair|parts)|oil change|plumber|electrician|mechanic|hair ?cut|hairdresser|manicure|nails done|tattoo|flights? to|plane tickets?|cheap flights?|concert tickets?|hotel in|airbnb|vacation to|cruise|apartment (for rent|to rent)|mortgage|house for sale|real estate agent|playstation|xbox|nintendo|headphones|camera|jewel\w+|perfume|makeup|lipstick|vacuum|fridge|washing machine|lawn ?mower|passport (renewal|application|photo)|visa application|drivers? licen[cs]e renewal|tax return|lawyer for|divorce lawyer|wi ?fi (router|not working)|printer|gym membership|cbd oil|weed delivery|cigarettes|vape (shop|juice)|guns?|ammo)`,
    ],
    unless: [words`near (you|the clinic|your)|hotel near|stay near|cruise ship|the sofa|like cigarettes`],
  },
  {
    id: 'out-of-scope/en/other-health',
    lang: 'en',
    variants: ['health'],
    says: [
      words`tooth ?ache|(my|a|his|her|the) (tooth|teeth|gums?|wisdom teeth|braces|filling) <4>(hurts?|aching|pain|killing me|bleed\w*|broke\w*|cracked|infected|pulled|removed|falling|swollen)|(need|find|see|good|emergency|cheap|looking for) <2>dentist|root canal|(ear ?ache|ear infection|sore throat|strep|runny nose|pink ?eye|sty|cold sores?|canker sore|athletes? foot|toe ?nail|ingrown|wart|warts|acne|pimples?|eczema|psoriasis|dandruff|hair ?loss|balding|hemorrhoids?|constipat\w+|diarrhea|heart ?burn|food poisoning|stomach (bug|flu)|lice|bed ?bugs|ring ?worm|poison ivy|bee sting|mosquito bite|sun ?burn|chicken ?pox|shingles|yeast infection|an sti|std|chlamydia|gonorrhea|herpes|hpv|pap smear|mammogram|vasectomy|ivf|fertility|period cramps|late period|missed period|plan b pill|morning after pill|birth control (pill|options|prescription)|flu shots?|(covid|flu|travel|tetanus|shingles|hpv) (test|shot|vaccine|vaccination|booster|jab)s?|tetanus shot|travel vaccines?|glasses prescription|contact lens\w*|eye exam|cataract\w*|hearing aid|sprain\w*|twisted (my )?ankle|broken (bone|arm|leg|toe|finger|wrist|nose)|stitches|knee (replacement|surgery)|acl|carpal tunnel|gout (attack|flare)|kidney stones?|gallstones?|appendicitis|lose weight|weight loss (diet|pills?|tips)|keto diet|protein shake|build muscle|abs|cough(ing)? (syrup|medicine|for|a lot)|cough that|hay fever|nose ?bleed|snoring|hiccups|bad breath|foot (pain|fungus)|nail fungus|tonsil\w*|splinter|blister|rash on|itchy (rash|scalp|skin|eyes)|botox|lip filler|viagra|testosterone shots?|rogaine|diaper rash|teething|colic|baby (has|wont|will not|is) (a )?(fever|crying|colic|rash|sleep|eat|teething)|physical exam for (school|work|immigration)|strep test|blood type|ancestry|dna test)`,
      words`(i|we|he|she) <2>(have|has|got|had|think|need|want|am|is|keep|feel|get|caught|broke|twisted|sprained|hurt)|my|(do|can|could|will) you <2>(do|offer|treat|give|sell|see|help|fix|check|look|prescribe|remove)|(what|how|which|where) <5>(for|treat|cure|rid|do|help|helps|take|lose|build|stop|get|fix|about)|remedy|remedies|need a|best|looking for|book|cure|tips`,
    ],
    unless: [
      words`spray|after (the|a|my|it)|before (the|a|my|it)|like (a|an|at)|normal|reaction|react|same|do you (test|check)|the day|warn|pain (started|after|that)|fasting|eating|does that|does it|this|matter|glaucoma|instead of|for me|drip|k|is it like|nurse|profile`,
    ],
  },

  // ------------------------------------------------------------------ French
  {
    id: 'out-of-scope/fr/code-school',
    lang: 'fr',
    says: [
      words`formule excel|code (python|java|javascript)|devoirs? de (maths?|francais|chimie|physique|histoire)|(ecris|ecrire|corrige\w*|aide\w*|fais|faire|explique\w*|comment|code|programme|resous|resoudre|traduis|traduire|cree) <7>(python|javascript|java|php|sql|html|css|fonction (excel|python|javascript)|formule excel|code (python|informatique)|algorithme|script|programme informatique|site web|devoirs?|dissertation|redaction|probleme de (math|maths|mathematiques|physique|chimie)|maths?|equation|these|expose oral|poeme|chanson|lettre de (motivation|presentation)|cv|discours de mariage|en (anglais|espagnol|allemand|italien|chinois|japonais|arabe))|capitale (du|de la|de l|de|des) \w+|racine carree|derivee de|integrale de|theoreme de|qui a (ecrit (?!(tes|vos|ca|cela|ces))|peint|invente|decouvert)|qui est le (president|premier ministre|roi)|combien font \d+|\d+ (fois|plus|moins|divise par) \d+|photosynthese|tableau periodique|seconde guerre|napoleon|hauteur de la tour`,
    ],
  },
  {
    id: 'out-of-scope/fr/leisure',
    lang: 'fr',
    says: [
      words`recettes?( de| pour| d|$)|comment (faire|cuire|preparer|cuisiner) <4>(gateau|pain|poulet|pates|lasagne|soupe|riz|oeufs?|steak|pizza|tarte|biscuits?|dinde|saumon|crepes|pouding|ragout|tourtiere|poutine|pate chinois|sauce|confiture)|(quel temps|quelle temperature|quelle meteo|meteo|va t il (pleuvoir|neiger)|il va (pleuvoir|neiger)|previsions meteo)|(qui a gagne|score|pointage|resultat|qui joue|classement) <6>(match|partie|hier|hockey|canadien|canadiens|coupe|soccer|football|tennis|baseball|f1|elections?|finale|superbowl|super bowl)|(raconte|dis|connais|conte|fais) <3>(blagues?|joke|devinette|histoire drole|charade)|(recommande\w*|suggere\w*|conseille\w*|bon|bons|meilleurs?|quel) <3>(films?|series? (netflix|tele)|jeux? video|romans?|restaurants?|resto|restos|sushis?|bar|albums?)|joue(r)? (a|aux|une) (chanson|echecs|quiz|jeu)|horoscope|signe astrologique|loterie|numeros gagnants|(prix|cours|acheter) <3>(bitcoin|crypto|actions?|ethereum|bourse|essence)|prix de l essence|taux de change|prenoms? de bebe|cadeau (de|pour|d) (fete|noel|anniversaire|ma|mon)`,
    ],
    unless: [words`recettes? (medicale|du medecin)|avant|apres|annuler|ouvert|pres de (vous|la)|musique`],
  },
  {
    id: 'out-of-scope/fr/shopping',
    lang: 'fr',
    says: [
      words`(acheter|vendre|trouver|cherche|meilleure?|ou|comment|prix (d|du|des)|combien (coute|pour)|besoin|louer|reparer|reparation|reserver|magasiner|faire|refaire|changer) <6>(iphone|cellulaire|telephone intelligent|ordinateur portable|television|tele|souliers|chaussures|bottes|robe|jeans|meubles|divan|matelas|pneus?|auto usagee|char usage|voiture (neuve|usagee|d occasion)|changement d huile|plombier|electricien|garagiste|mecanicien|coiffeur|coiffeuse|coupe de cheveux|manucure|tatouage|billets? d avion|vol (pour|vers)|billets? de (concert|spectacle)|hotel a|voyage a|croisiere|appartement a louer|hypotheque|maison a vendre|playstation|xbox|ecouteurs|parfum|maquillage|aspirateur|frigo|laveuse|tondeuse|passeport|declaration d impots?|impots|avocat|routeur|imprimante|cigarettes|vapoteuse|wifi)`,
    ],
    unless: [words`pres de (vous|la)|recu|textos|me couter`],
  },
  {
    id: 'out-of-scope/fr/other-health',
    lang: 'fr',
    variants: ['health'],
    says: [
      words`mal (aux?|a la|a une|de) (dents?|oreilles?|gorge|molaire|gencives?|sagesse)|rage de dents?|dents? (de sagesse|cassee|qui fait mal|fait mal|cariee)|(besoin|trouver|voir|bon|cherche) <2>dentiste|carie|traitement de canal|otite|(nez (qui coule|bouche)|conjonctivite|feux? sauvages?|verrues?|acne|eczema|psoriasis|pellicules|perte de cheveux|calvitie|hemorroides|constipation|constipee?|diarrhee|brulures? d estomac|intoxication alimentaire|gastro|poux|punaises|herbe a puce|piqure d (abeille|insecte)|coup de soleil|varicelle|un zona|vaginite|champignons? (aux|vaginal|aux pieds|aux ongles)|mts|chlamydia|gonorrhee|herpes|vph|test pap|mammographie|coloscopie|vasectomie|fertilite|regles (en retard|douloureuses)|retard de regles|pilule du lendemain|vaccin (contre|de|pour)|vaccins|verres de contact|lentilles|examen de la vue|cataractes?|entorse|cheville (foulee|tordue|enflee)|(bras|jambe|orteil|doigt|poignet) casse|jambe cassee|points de suture|prothese de genou|crise de goutte|pierres? au(x)? reins?|calculs? (renaux|biliaires?)|appendicite|perdre du poids|maigrir|regime (keto|minceur|amaigrissant)|toux|tousse|rhume des foins|saignements? de nez|ronflements?|mauvaise haleine|ongle incarne|amygdales?|ampoule au pied|plaques? rouges?|demangeaisons?|botox|viagra|bebe (fait|a|ne|pleure) <3>(fievre|dents|dort|mange|coliques)|coliques)`,
      words`j|je|mon|ma|mes|notre|faites vous|soignez vous|traitez vous|vendez vous|donnez vous|pouvez vous|comment|quoi (faire|prendre)|que (faire|prendre)|besoin|ou (trouver|acheter|voir)|remede|rage|bebe|truc|meilleur`,
    ],
    unless: [
      words`vaporisateur|spray|apres (la|le|ma|l)|avant|comme|normal|reaction|famille|est ce que (ca|la)|le jour|assurance|urgence|paie|paye|annuler|remettre|perte de memoire|gout (de|bizarre)|demande\w*|ce medicament|couvre|ressemble|bouchons`,
    ],
  },

  // ------------------------------------------------------------------ Spanish
  {
    id: 'out-of-scope/es/code-school',
    lang: 'es',
    says: [
      words`(escribe\w*|escribir|corrige\w*|ayuda\w*|haz|hazme|hacer|explica\w*|como|programa|resuelve|resolver|traduce|traducir|crea) <7>(python|javascript|java|php|sql|html|css|formula de excel|funcion (de|en) (excel|python)|codigo (python|en|de programacion)|algoritmo|script|programa (de computadora|en)|sitio web|tarea|tareas|ensayo (sobre|de)|redaccion|problema de (matematicas|fisica|quimica|algebra)|matematicas|ecuacion|tesis|exposicion|poema|cancion|carta de (presentacion|recomendacion)|curriculum|discurso de boda|(al|en) (ingles|frances|aleman|italiano|chino|japones|portugues))|capital de \w+|raiz cuadrada|derivada de|integral de|teorema de|quien (escribio (?!(tus|sus|esto|estas))|pinto|invento|descubrio|es el presidente|fue el primer)|cuanto es \d+|\d+ (por|mas|menos|entre) \d+$|fotosintesis|tabla periodica|segunda guerra|napoleon|imperio romano`,
    ],
  },
  {
    id: 'out-of-scope/es/leisure',
    lang: 'es',
    says: [
      words`recetas? (de|para|del|con) <3>(cocina|pastel|pollo|sopa|arroz|mole|tamales|enchiladas|pozole|galletas|pan|flan|carne|pescado|cena|comida|lasana|ceviche|arepas|empanadas|salsa|postre|tortilla|pasta|tacos|gelatina|comer)|como (hacer|hago|preparar|preparo|cocinar|cocino|se hace) <3>(pastel|pollo|sopa|arroz|mole|tamales|enchiladas|pozole|galletas|pan|flan|carne|pescado|lasana|ceviche|arepas|empanadas|salsa|postre|tortillas?|pasta|tacos|huevos|frijoles|cafe|pizza)|(que clima|el clima|clima (de|en|para|hoy|manana)|va a llover|llovera|pronostico|temperatura (hoy|en|hace)|que tiempo hace)|(quien (gano|va ganando|gana|ganara)|marcador|resultado|como (quedo|va)|quien juega|cuando juega) <6>(partido|juego|anoche|ayer|america|barcelona|real madrid|mundial|liga|copa|final|pelea|elecciones|chivas|boca|river|seleccion|super bowl)|(cuenta\w*|dime|sabes|otro) <3>(chistes?|adivinanza|broma)|(recomiend\w*|suger\w*|mejor|mejores|buen|buenos|buenas?|que (?=(pelicula|serie|videojuego|restaurante)s?)) <3>(peliculas?|series? (de netflix|para ver)|videojuegos?|novelas? para|restaurantes?|pizzerias?|antros para|discos? de)|juega(r)? (a|un|una|al) (ajedrez|trivia|juego|gato)|horoscopo|signo zodiacal|loteria|numeros ganadores|(precio|comprar|invertir|valor) <3>(bitcoin|cripto\w*|acciones|ethereum|bolsa|dolar|gasolina)|tipo de cambio|nombres? (de|para) bebe|regalo (de|para) (cumpleanos|navidad|mi|el|la)`,
    ],
    unless: [words`receta medica|antes|despues|cancelar|abierto|cerca (de|del)|musica`],
  },
  {
    id: 'out-of-scope/es/shopping',
    lang: 'es',
    says: [
      words`(como|comprar|vender|busco|encontrar|mejor|donde|precio (de|del)|cuanto (cuesta|vale|sale)|necesito|rentar|alquilar|reparar|arreglar|reservar|hacerme|renovar|sacar|tramitar) <6>(iphone|celular|telefono|laptop|computadora|television|tele|zapatos|tenis|vestido|pantalones|ropa|muebles|sofa|colchon|llantas?|carro usado|auto usado|coche|cambio de aceite|plomero|electricista|mecanico|peluquer[oa]|peluqueria|corte de pelo|manicura|unas|tatuaje|boletos? de avion|vuelos? (a|para)|boletos? (para|del) (concierto|partido)|hotel en|viaje a|crucero|departamento en renta|apartamento en alquiler|hipoteca|casa en venta|playstation|xbox|audifonos|perfume|maquillaje|aspiradora|refrigerador|lavadora|pasaporte|visa|impuestos|abogado|licencia de conducir|impresora|cigarros|wifi)`,
    ],
    unless: [words`cerca (de|del)|recibo|telefono (de la|para)|su telefono|por telefono`],
  },
  {
    id: 'out-of-scope/es/other-health',
    lang: 'es',
    variants: ['health'],
    says: [
      words`(dolor|duele|duelen|dolores) (de|en|la|las|el|los|mucho|un|una) ?(la |el |los |las |una )?(muelas?|dientes?|oidos?|garganta|encias?)|muelas? del juicio|(necesito|busco|buen|ver|encontrar) <2>dentista|caries|endodoncia|diente (roto|quebrado|flojo)|(otitis|nariz tapada|escurrimiento nasal|conjuntivitis|perrilla|fuegos labiales|verrugas?|acne|granos|espinillas|eczema|psoriasis|caspa|caida del (pelo|cabello)|calvicie|hemorroides|estrenimiento|estrenid[oa]|diarrea|agruras|acidez|intoxicacion (por alimentos|alimentaria)|piojos|chinches|hiedra venenosa|picadura de (abeja|mosquito|arana|alacran)|quemadura de sol|varicela|herpes|candidiasis|hongos en (los|las)|ets|clamidia|gonorrea|vph|papanicolau|mamografia|colonoscopia|vasectomia|fertilidad|retraso (de|en) (la|mi) (regla|menstruacion)|no me baja|colicos menstruales|pastilla del dia siguiente|vacuna (contra|de|para)|vacunas|lentes (nuevos|de contacto|graduados)|examen de la vista|cataratas|esguince|tobillo (torcido|hinchado)|(brazo|dedo|muneca|pie) (roto|quebrado)|pierna rota|fractura|puntadas|protesis de rodilla|ataque de gota|piedras? en (el|los) rinon(es)?|calculos (renales|biliares)|apendicitis|bajar de peso|adelgazar|dieta|tos|rinitis|sangrado de nariz|sangra la nariz|ronquidos|hipo|mal aliento|una enterrada|amigdalas|anginas|ampolla en|ronchas|comezon|botox|viagra|(mi )?bebe (tiene|no|llora) <3>(fiebre|duerme|come|colicos|dientes|tos)|colicos)`,
      words`tengo|tiene|mi|me|mis|nos|hacen|atienden|tratan|venden|dan|ponen|pueden|como|que (hago|puedo|tomo|es bueno|le doy)|necesito|donde|remedio|algo para|bebe|quiero|duele|dolor`,
    ],
    unless: [
      words`spray|espray|despues de (la|el|mi)|antes|como (la|el|un|una|en)|normal|reaccion\w*|parecida|piden|me toca|importa|por todo el cuerpo|ronchas despues|anda|afecta|eso`,
    ],
  },
];

/**
 * Nothing to do with ketamine therapy or the clinic, where that is beyond doubt. Variant `health`: a health matter, so
 * the reply says where to turn.
 */
export const outOfScopeDetector: Detector = {
  behaviour: 'out-of-scope',
  detect: ({ message }) => [...signsIn(ANIMALS, message), ...(scopesOf(message).reading.some((text) => FIELD.test(text)) ? [] : signsIn(OTHER, message))],
};

import { words } from '../../pattern.ts';
import type { Scorecard } from '../../scorecard.ts';
import { AMOUNT, KETAMINE, STREET_NAME } from '../../vocabulary/substances.ts';

export const BUY_CARD: Scorecard = {
  id: 'buy-request/any/scorecard',
  enough: 21,
  evidence: [
    {
      about: 'trade',
      points: 12,
      says: words`buy\w*|purchas\w+|order(ing|s)?|sell\w*|vendors?|sellers?|dealers?|dealing|deals?|hook ?up|hook me up|plug|connect(ion)?|sourc\w+|score|cop|deliver\w*|ship\w*|mail\w*|supplier|manufacturer|wholesale|bulk|trade|resell|stock up|smuggl\w+|steal\w*|achet\w+|achat|command\w+|vend\w*|vends|vendeu\w+|pushers?|revend\w*|livr\w+|livraison|fabricant|fourniss\w+|procur\w+|approvisionn\w+|vol(e|er)|compr\w+|pedir(la|lo)?|encarg\w+|vend\w+|revend\w+|entreg\w+|envi(o|an|ar|en)\w*|fabricante|proveedor|surt\w+|diler|conect[ae]|rob\w+`,
    },
    {
      about: 'money for it',
      points: 8,
      says: words`cash|pay|price|how much (for|to buy|is a|would|off)|name your price|double|willing to pay|money|efectivo|pago|pagaria|cuanto (por|vale)|diga cuanto|a como|argent|comptant|paye|paie|paierais|c est combien|combien (pour|le gramme)`,
    },
    {
      about: 'the goods',
      points: 5,
      says: words`${KETAMINE}|k|bottles?|vials?|powder|stuff|gear|lozenges?|troches?|spray|the (drug|medication|product|meds)|gram|fioles?|bouteille|poudre|stock|pastilles?|produit|drogue|gramme|frascos?|polvo|trociscos?|pastillas|producto|droga|gramo|ampolletas?|sachet|bolsita`,
    },
    { about: 'its street name', points: 6, says: words`${STREET_NAME}|k|k for|some k|du k|la keta` },
    {
      about: 'no prescription, visit or question',
      points: 9,
      says: words`(without|no|skip|not need|don t need|do not (need|want|have|qualify|ask|require|check)|avoid|bypass) <4>(prescription|script|exam|appointment|doctor|visit|assessment|evaluation|screening|consult\w*|questions|paperwork|diagnosis|id|referral|check\w*|qualify|hassle)|do not qualify|anyway|under the table|off the books|no questions|(sans|pas de|pas besoin d|eviter) <3>(ordonnance|prescription|rendez vous|examen|medecin|evaluation|questions?|papiers?|examiner|m examiner|facture|dossier|voir)|(sin|no (piden|tengo|califico|necesito)|evitar|saltar\w*) <3>(receta|cita|examen|medico|doctor|evaluacion|preguntas|papeles|papeleo|revisar\w*|consulta)|no califico|igual quiero`,
    },
    {
      about: 'a false story or paper',
      points: 14,
      says: words`fak\w+|pretend\w*|lie|lying|exaggerat(e|ing)|make up|made up|(i (could|can|will|would)|if i|just) (say|claim|tell (them|you|him|her))|say (it is|its|i have|im|i am) |claim\w*|photoshop\w*|edit(ed|ing)?|forg(e|ed|ing|ery)|copy(ing)? <3>(prescription|signature)|signature|under (his|her|my \w+|their|another|a different) name|(his|her|their|someone) (name|id|script|prescription)|(si je|je (pourrais|peux|vais)|juste) <2>(dis|dire|pretend\w*|raconte\w*)|fausse?|falsifi\w+|semblant|ment(ir|s)|mens|exager(er|e)|invent\w+|modifi\w+|a (son|leur) nom|signature|(si|puedo|podria|voy a) (les |le )?(digo|decir|cuento|inventar|fingir)|fals\w+|fing\w+|mentir|miento|exager(ar|o)|invent\w+|edit\w+|a (su )?nombre de|firma`,
    },
    {
      about: 'online or abroad',
      points: 7,
      says: words`online|website|internet|reddit|telegram|whatsapp|amazon|india|mexico|tijuana|dark ?web|overseas|over text|by text|from (india|china|mexico)|en ligne|site|par texto|web|en linea|pagina|por mensaje|sitio|facebook|craigslist|bitcoin`,
    },
    {
      about: 'somebody who has it',
      points: 4,
      says: words`any(one|body)|some(one|body)|ppl|a guy|who (sells|has|can get|will)|guy|doc who|doctor who|(vet|horse|animal) <6>(give|get|sell|say)|quelqu un|un gars|du monde|medecin qui|veterinaire|alguien|quien|un tipo|doctor que|veterinario`,
    },
    {
      about: 'where to get it',
      points: 8,
      says: words`where (can|do|could|to|is)|get (it|some|a|one|any)|find|pick (it )?up|got (a|any|some)|looking for|need|i want|i would like|ou (est ce|puis|je|peut|trouver|avoir)|trouver|avoir|chercher|je veux|donde|conseguir\w*|consigo|quiero|busco|necesito|me la (daria|dan|da)|m en (donner\w*|vendre|avoir)`,
    },
    {
      about: 'quick or direct',
      points: 8,
      says: words`fast(er)?|quick(er|ly|est)?|speed (this|it|things) up|eas(y|ier|iest)|straight from|direct(ly)?|right away|plus vite|vite|rapidement|facilement|direct(ement)?|mas rapido|rapido|facil|directo|directamente`,
    },
    {
      about: 'a prescription',
      points: 8,
      says: words`prescri\w+|script|write it|fill|refill|pharmacist|ordonnance|pharmacien\w*|receta\w*|farmaceutic\w*|recete`,
    },
    { about: 'a number of pieces', points: 8, says: words`${AMOUNT}` },
    {
      about: 'a treatment',
      points: -4,
      says: words`sessions?|infusions?|treatments?|treated|therapy|consult(ation)?|assessment|programs?|packages?|seances?|perfusions?|traitements?|therapie|consultation|forfait|suivi|sesion(es)?|infusion(es)?|tratamientos?|terapia|paquete|consulta|visits?|clinics?|clinique|clinica`,
    },
    {
      about: 'insurance and paperwork',
      points: -3,
      says: words`insurance|coverage|covered|cover|referral|receipt|assurance|rembours\w*|reference|recu|seguro|cubre|referencia|factura|book|booking|parking|gift`,
    },
    {
      about: 'the law and safety of it',
      points: -11,
      says: words`legal\w*|illegal|law|allowed|crime|safe|dangerous|risks?|dangers?|worried|side effects?|addict\w*|difference|same as|loi|danger\w*|securitaire|inquiet\w*|risque\w*|dependan\w*|ley|peligro\w*|segur[oa]|riesg\w*|preocup\w*|adict\w*|diferencia|need a prescription|require|required|faut il|besoin d une (ordonnance|prescription)|necesito receta|se necesita|hace falta`,
    },
    {
      about: 'children, relatives and others who use it',
      points: -2,
      says: words`my (son|daughter|kid|teen|teenager|child|brother|husband|wife) (buys|bought|is|was|uses|got|has|might)|parents?|teens?|mon (fils|ado|frere)|ma fille|mi (hijo|hija|hermano)|people|patients?|gens|jeunes|gente|jovenes|pacientes`,
    },
    {
      about: 'health, effects and how it works',
      points: -4,
      says: words`work(s|ing)?|help(s|ed)?|feel|felt|effects?|effective|pain|anxiety|what is|how does|fonctionne|marche|aide|effets?|c est quoi|funciona|ayuda|efectos?|que es|drive|drug test|travel|fly|plane|avion|dose|doses|dosage|dosis|take|prendre|tomar`,
    },
    {
      about: 'the clinic’s own doings',
      points: -3,
      says: words`do (you|they) (take|accept|offer|treat|have|use|bill|charge|do|get)|you (get|order|use|buy)|your (prices|clinic|doctor|pharmacy)|acceptez vous|offrez vous|vos|aceptan|ofrecen|sus|hours|open|address|location|appointment|rendez vous (disponible|en ligne)|cita (en linea|disponible)`,
    },
  ],
};

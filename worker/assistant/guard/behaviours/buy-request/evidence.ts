import { words } from '../../pattern.ts';
import type { Scorecard } from '../../scorecard.ts';
import { HEARSAY } from '../../vocabulary/hearsay.ts';
import { AMOUNT, KETAMINE, STREET_NAME } from '../../vocabulary/substances.ts';

export const BUY_CARD: Scorecard = {
  id: 'buy-request/any/scorecard',
  enough: 21,
  evidence: [
    {
      about: 'trade',
      points: 12,
      says: words`buy\w*|purchas\w+|(?<!(doctor|clinic|doctors|simply|to) )order(ing|s)?|sell\w*|dealers?|dealing(?! with)|deals?|hook ?up|hook me up|plug|connect(ion)?|sourcing|score|cop|deliver\w*|ship\w*|mail\w*|supplier|manufacturer|wholesale|bulk|trade(?! down)|resell|stock up|smuggl\w+|steal\w*|achet\w+|achat|command\w+|vend\w*|vendeu\w+|pushers?|revend\w*|livr(er|ez)|livraison|fabricant|fourniss\w+|procur\w+|approvisionn\w+|vol(e|er)|compr(ar\w*|o|an?)|pedir(la|lo)?|encarg\w+|vend\w+|revend\w+|entreg\w+|envi(o|an|ar|en)\w*|fabricante|proveedor|diler|conect[ae]|rob\w+`,
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
      says: words`fak\w+|pretend\w*|lie to|lying|exaggerat(e|ing)|make up|made up|(i (could|can|will|would)|if i|just) (say|claim|tell (them|you|him|her))|say (it is|its|i have|im|i am) |photoshop\w*|edit(ed|ing)?|forg(e|ed|ing|ery)|copy(ing)? <3>(prescription|signature)|signature|under (his|her|my \w+|their|another|a different) name|(use|with|under) (his|her|their) (name|id|script|prescription)|(si je|je (pourrais|peux|vais)|juste) <2>(dis|dire|pretend\w*|raconte\w*)|fausse?|falsifi\w+|semblant|ment(ir|s)|mens|exager(er|e)|inventer|modifi\w+|a (son|leur) nom|(si|puedo|podria|voy a) (les |le )?(digo|decir|cuento|inventar|fingir)|fals\w+|fing\w+|mentir|miento|exager(ar|o)|sintomas invento|inventar|edit\w+|a (su )?nombre de|firma`,
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
      says: words`where (can|do|could|to)|get (it|some|a|one|any)|find|pick (it )?up|got (a|any|some)|looking for|i need (some|a|to (buy|get))|i want (some|to (buy|get))|i would like|ou (est ce|puis|je|peut|trouver|avoir)|trouver|avoir|chercher|je veux|donde|conseguir\w*|consigo|quiero|busco|necesito|me la (daria|dan|da)|m en (donner\w*|vendre|avoir)`,
    },
    {
      about: 'quick or direct',
      points: 8,
      says: words`fast(er)?|quick(er|ly|est)?|speed (this|it|things) up|eas(y|ier|iest)|straight from|direct(ly)?|right away|plus vite|vite|rapidement|facilement|direct(ement)?|mas rapido|rapido|facil|directo|directamente`,
    },
    {
      about: 'a prescription',
      points: 8,
      says: words`prescri\w+|script|write it|fill|refill|ordonnance|pharmacien\w*|receta\w*|farmaceutic\w*|recete`,
    },
    { about: 'a number of pieces', points: 8, says: words`${AMOUNT}` },
    {
      about: 'a treatment',
      points: -4,
      says: words`sessions?|infusions?|treatments?|treated|therapy|consult(ation)?|assessment|programs?|packages?|seances?|perfusions?|traitements?|therapie|consultation|forfait|suivi|sesion(es)?|infusion(es)?|tratamientos?|terapia|paquete|consulta|visits?|clinics?|clinique|clinica`,
    },
    {
      about: 'the law and safety of it',
      points: -11,
      says: words`legal\w*|illegal\w*|law|lawful|caught|above board|wise|autoris\w+|autorizad\w+|allowed|crime|safe|risks?|worried|side effects?|addict\w*|difference|same as|loi|danger\w*|securitaire|inquiet\w*|risque\w*|dependan\w*|ley|peligro\w*|segur[oa]|riesg\w*|preocup\w*|adict\w*|diferencia|need a prescription|require|required|faut il|besoin d une (ordonnance|prescription)|necesito receta|se necesita|hace falta`,
    },
    {
      about: 'others sell it, or a pharmacy does; how prescribing works',
      points: -9,
      says: words`(they|site|website|clinic|online) (sells?|ships?)|mail order|(in|by) (the )?mail|sold|vendue|se vende|(get|need|have|is|are) (there )?(a|the) (prescription|script)|on my prescription|prescribed vous|(que|which|what) (farmacia|pharmacy)|${HEARSAY}`,
    },
    {
      about: 'health, effects and how it works',
      points: -4,
      says: words`work(s|ing)?|help(s|ed)?|feel|felt|effects?|effective|pain|anxiety|what is|how does|fonctionne|marche|aide|effets?|c est quoi|funciona|ayuda|efectos?|que es|drive|drug test|travel|fly|plane|avion|dose|doses|dosage|dosis|take|prendre|tomar`,
    },
  ],
};

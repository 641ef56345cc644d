import { wordClass, words } from '../../pattern.ts';
import type { Sign } from '../../signs.ts';
import { MEDICINE } from '../../vocabulary/medical.ts';
import { MY_ES, SOMEONE_ELSE_ES } from '../../vocabulary/people.ts';
import { AMOUNT, FORM, KETAMINE, MASS, OTHER_DRUG, PER_WEIGHT, PIECE, STREET_NAME, UNIT_NAME, WEIGHT } from '../../vocabulary/substances.ts';

const THING = wordClass`${KETAMINE}|${FORM}|pildoras?|k|dosis|medicamentos?|medicina|medicinas|remedio|producto|droga`;
const PUT_IN = wordClass`inyectar(me|se|la|lo|sela|mela)?|inhalar(la|lo|me)?|esnifar(la|lo)?|snifar|jalar(me|la)?|aspirar(la|lo)?|fumar(la|lo|me)?|tragar(me|la|lo|se)?|meter(me|la|se)?|picar(me|se)|chutar(me|se)|oler(la)?|microdosificar|redosificar`;
const TAKE = wordClass`tomar(me|la|lo|las|los|se|nos)?|tomarmel[ao]s?|usar(la|lo|se|las)?|consumir(la|lo|se)?|poner(me|la|se)|ponermel[ao]|echar(me|le|se|la)?|disolver(la|lo|se)?|masticar(la|lo)?|chupar(la|lo)?|dosificar(me)?|administrar(me|se)?|ingerir(la|lo)?|empezar con|comenzar con|dar(le|me|les)?|aplicar(me|se)?|hacerme|rociar(me)?|${PUT_IN}`;
const MAY = wordClass`debo|deberia|debe|debemos|puedo|puede|podria|podemos|pueda|tengo que|tiene que|tendria que|hay que|habria que|se puede|se debe|se podria|necesito|hace falta|conviene|recomiendan?|aconsejan?|es seguro|es bueno|es malo|es peligroso|esta bien|estaria bien|es mejor|quiero|quisiera|me gustaria|voy a|pienso|estoy pensando en|sugieren?|seria bueno|toca`;
const I_TAKE = wordClass`(me |se |la |lo |las |le )*(tomo|uso|consumo|meto|inyecto|inhalo|jalo|esnifo|aspiro|pongo|trago|echo|doy|tomaria|tomara|toma uno|mete uno|tome|use)`;
const NOT_A_SUBSTANCE = words`cuant[oa]s? (veces (debo|tengo que|hay que) (ir|venir)|tiempo|sesiones|dias?|semanas?|mes|meses|infusiones|tratamientos?|citas?|dinero|personas?|horas?|minutos?|anos|agua|cafe|alcohol|cervezas?|copas?|vino|descanso|visitas?|consultas?|examenes|vacaciones|gente|plata|lana|permiso|antidepresivos?|medicos?|clases|acompanantes?)|toma (en|hacer|el|un) (hacer|efecto|tratamiento|proceso)|cuanto (se )?(toma|tarda|demora|dura|cuesta|cobra)n?|tomar (un taxi|vacaciones|el (bus|metro|dia)|dias|libre)|cita`;
const CLINIC_GIVES = words`(me|nos|le|les) (van a |va a |pueden |podrian )?(dar|daran|dan|ponen|pondran|poner|aplican|administran|administrar|recetan|recetaran|inyectan|inyectar)|(usan|utilizan|manejan|deciden|eligen|calculan|ajustan|determinan|administran|aplican|empiezan) <1>(ustedes|los medicos|en la clinica|la dosis|ahi)?|(es|sera|esta|fue|son) <1>(decidida|elegida|calculada|determinada|ajustada|fijada)s?|quien (decide|elige|determina|calcula|define)|como (se )?(decid\w+|elig\w+|escog\w+|calcul\w+|determin\w+|defin\w+|ajust\w+|sab\w+)|(la clinica|el medico|la doctora|el doctor|la enfermera|el psiquiatra|el anestesiologo|el equipo) <2>(decid\w+|elig\w+|usa|utiliza|da|calcula|determina|ajusta|receta|pone)|(voy a recibir|recibire|recibo|reciba)`;
const SESSION = wordClass`sesion(es)?|infusion(es)?|clinica|tratamientos?|terapia|citas?|hospital|consulta`;
const MISSED = words`olvid\w+|se me paso|salt\w+ una`;
const MY_OWN = wordClass`(la |el |los |las |mi |mis |una |un |de |esta |este |estas |estos |su |sus |media |medio |unas |unos |\d+ ?(mg|ml|g)? |propia |propio )*`;

export const DOSE_ES: readonly Sign[] = [
  // ------------------------------------------------------------------ amounts
  {
    id: 'dose-request/es/how-much-to-take',
    lang: 'es',
    says: [
      words`cuant[oa]s?|que (cantidad|tanto|tanta|numero)|(maximo|limite|cantidad maxima) (de|que|para|a)|lo maximo|cuales el maximo`,
      words`(${MAY}|para|a) <3>(${TAKE})|${I_TAKE}|(debo|puedo|hay que|se puede) <1>(${TAKE})|me (recomiendas|recomienda|recomiendan|aconsejas|aconseja|sugiere|sugieres) <2>(${TAKE})?`,
    ],
    unless: [
      NOT_A_SUBSTANCE,
      CLINIC_GIVES,
      words`cuanto (antes|mas|menos|falta)|mas o menos|decir(les)? cuanto|juzgar|empezar (el|la|mi|una) |${SESSION}|demor\w+|valoracion`,
    ],
  },
  {
    id: 'dose-request/es/how-much-drug',
    lang: 'es',
    says: [
      words`cuant[oa]s? (de )?(${KETAMINE}|k|${PIECE}|mgs?|miligramos?|gramos?|mls?)|cuant[oa]s? <3>(${PIECE}|${UNIT_NAME}) (de|a la vez|al dia|por dia|por toma|de una)`,
    ],
    unless: [
      words`lado|fosa|cuest\w*|precio|cobr\w*|vend\w*|fatal\w*|mortal\w*|letal\w*|sobredosis|vacuna|(hacen|hace) falta <3>(sentir|ver|notar)|ciclo|consta`,
      CLINIC_GIVES,
    ],
  },
  {
    id: 'dose-request/es/milligrams',
    lang: 'es',
    says: [words`cuant[oa]s? (${UNIT_NAME})|cuanto en (mg|miligramos|gramos)|que (mg|miligramaje|gramaje|miligramos)`],
    unless: [CLINIC_GIVES, words`cuest\w*|precio`],
  },
  {
    id: 'dose-request/es/which-dose',
    lang: 'es',
    says: [
      words`(que|cual|cuales|la|una|digame|dime|dame|deme|necesito|saber|recomiend\w*|sugier\w*|aconsej\w*|conoces?|busco|quiero|calcul\w*) <5>(dosis|cantidad|dosificacion|posologia)`,
      words`(debo|deberia|puedo|podria|tengo que|hay que|se puede|conviene|necesito) <4>(${TAKE})|para (mi|mi peso|alguien|una persona|${MY_ES}|empezar|comenzar|principiantes?|volar|drogarme|viajar|${WEIGHT})|${WEIGHT}|en (mi )?casa|por mi cuenta|yo sol[oa]|recreativ\w*|tomarme|a tomar|bajo la lengua|inyectad\w*|esnifad\w*|fiesta|maxima?|sin (peligro|riesgo)|segura`,
    ],
    unless: [
      CLINIC_GIVES,
      MISSED,
      words`ketamina en dosis|en dosis bajas|diferen\w*|compar\w*|depende|segun que|en funcion de|como (es|se)|dosis segura de alcohol|para (una|la) (${SESSION})`,
    ],
  },
  {
    id: 'dose-request/es/dose-for-me',
    lang: 'es',
    says: [
      words`(que|cual|digame|dime|dame|deme|calcul\w*|recomiend\w*|sugier\w*) <3>(dosis|cantidad|dosificacion|posologia) <3>(para mi|ideal|recomendada|segura|maxima|correcta|adecuada|inicial|de inicio|fuerte|baja|recreativa|efectiva|minima|diaria|para (un )?principiantes?|al dia)|(cual|que) <2>(mejor|buena) dosis`,
    ],
    unless: [CLINIC_GIVES, words`diferencia|dosis bajas? (de ketamina )?(es|son)`],
  },
  {
    id: 'dose-request/es/recreational-dose',
    lang: 'es',
    says: [
      words`(dosis|cantidad) <2>(recreativ\w*|de fiesta|para (viajar|volar|drogar\w*|un k ?hole|el k ?hole|la fiesta|un viaje|divertir\w*|ponerme|fiestear))`,
    ],
    unless: [words`diferencia|diferente|compar\w*`],
  },
  {
    id: 'dose-request/es/per-weight',
    lang: 'es',
    says: [
      words`cuant[oa]s?|que|cual|calcul\w*|digame|dime|necesito`,
      words`${PER_WEIGHT}|${WEIGHT}`,
      words`dosis|mgs?|miligramos?|tomar\w*|tomo|${KETAMINE}|${FORM}|k|cantidad|toca|necesito`,
    ],
    unless: [CLINIC_GIVES, words`limite de peso|bajar de peso|baje|subi|perdi|aumente|pesad[oa]`],
  },
  {
    id: 'dose-request/es/judge-amount',
    lang: 'es',
    says: [
      words`${AMOUNT} <7>(mucho|mucha|muchos|muchas|demasiad[oa]s?|poco|poca|suficientes?|bien|segur[oa]s?|normal|peligros[oa]s?|riesgos[oa]|alt[oa]|fuerte|baj[oa]|alcanzan?|bastan?|buena dosis|razonable|exagerad[oa])|(mucho|mucha|demasiad[oa]|suficiente|peligroso|normal|seguro|bien|alcanza|basta) <3>${AMOUNT}`,
      words`es|son|esta|estan|seria|serian|sera|alcanzan?|bastan?|sirven?|demasiado|mucho`,
    ],
    unless: [
      words`eficaz|efectiva|cuest\w*|precio|pesos|dolares|${MASS} (de )?(sertralina|fluoxetina|escitalopram|litio|lamotrigina|bupropion|trazodona|quetiapina|clonazepam|venlafaxina|paroxetina|metformina|losartan|enalapril|propranolol|duloxetina|citalopram|aripiprazol|olanzapina)`,
      CLINIC_GIVES,
    ],
  },

  {
    id: 'dose-request/es/dosing-chart',
    lang: 'es',
    says: [words`(tabla|calculadora|guia|esquema|horario|protocolo|cuadro) (de |del )?(dosis|dosificacion|posologia|titulacion)`],
    unless: [CLINIC_GIVES, words`su (tabla|protocolo)|ustedes`],
  },
  {
    id: 'dose-request/es/the-most-one-can-take',
    lang: 'es',
    says: [
      words`(max|maximo|limite|minimo|lo mas|maxima)`,
      words`(puedo|puede|debo|debe|podria|hay que|deberia) <4>(${TAKE}|meter|hacer)|(tomar|esnifar|consumir|dosis|aplicaciones|pastillas?|rayas?|mg|k|${KETAMINE}) <5>(al dia|por (dia|noche|semana)|en (una|la) (noche|dia)|de una|a la vez)|dosis max\w*|cantidad max\w*`,
    ],
    unless: [CLINIC_GIVES, words`${SESSION}|seguro|cuest\w*|personas|edad|peso|alcohol|cafe|ustedes`],
  },
  {
    id: 'dose-request/es/microdose',
    lang: 'es',
    says: [words`micro ?dos\w*`, words`que|como|cuant[oa]|dosis|debo|puedo|horario|protocolo|mg|en casa|empezar|hacer`],
    unless: [words`ofrecen|hacen ustedes|diferencia|funciona|estudios|legal|sirve`],
  },

  {
    id: 'dose-request/es/may-i-that-many',
    lang: 'es',
    within: 'message',
    says: [
      words`${AMOUNT}|${FORM}|receta|dosis|me hace efecto`,
      words`(puedo|podria|debo|deberia|si|me puedo|esta bien si) (me )?(yo )?(tomar(me)?|echar(me)?|tomo|echo|meter(me)?|usar|poner(me)?|tomara|tragar(me)?|comer(me)?) <2>(una?|dos|tres|cuatro|cinco|seis|\d+|la (pastilla )?(entera|completa)|enter[oa]|complet[oa]|tod[oa]s?|mas|la mitad|media|en vez de una)`,
    ],
    unless: [CLINIC_GIVES, words`${SESSION}|dias?|semanas?|mes|meses|anos|antidepresivos?|tiempo|personas|vacaciones|descanso`],
  },
  {
    id: 'dose-request/es/how-much-is-good',
    lang: 'es',
    within: 'message',
    says: [
      words`${KETAMINE}|k|${FORM}|droga|viaje|nunca (la|lo) he probado|primera vez|para empezar`,
      words`cuant[oa]s? <2>(recomiend\w*|aconsej\w*|sugier\w*|es (bueno|seguro|lo (normal|ideal|seguro)|mucho|suficiente|demasiado)|seria (bueno|seguro|suficiente)|para (empezar|sentir|probar|dormir|volar|que)|se (necesita|ocupa|usa) para (sentir|dormir|volar))|cuant[oa]s? (de )?\w+ <2>(de )?(${FORM}|${KETAMINE})|cuanto de`,
    ],
    unless: [NOT_A_SUBSTANCE, CLINIC_GIVES, words`cuest\w*|precio|pagar|cobr\w*|(empezar|iniciar) (el|la|un|con el) (tratamiento|terapia)`],
  },
  {
    id: 'dose-request/es/divide',
    lang: 'es',
    says: [
      words`(repartir|reparto|separar|separo|cortar|corto|dividir|divido|partir|parto|estirar|espaciar|racionar|fraccionar|distribuir)(la|lo|las|los)? <5>(en|entre|a lo largo|por|para) <2>(dos|tres|cuatro|mitad(es)?|\d+|cuartos|pedazos|partes|dias?|semanas?|mes(es)?|la semana|el mes|los dos)`,
      words`como|puedo|puede|debo|esta bien|quiero|podria|si`,
    ],
    unless: [words`pagos?|costo|cuenta|sesion(es)?|infusion(es)?|tratamientos?|citas?|precio|ustedes`],
  },
  {
    id: 'dose-request/es/interval',
    lang: 'es',
    says: [
      words`cada cuant[oa]s?|cuant[oa]s? (horas|minutos|tiempo|dias)`,
      words`repetir(la|lo|se)?|se repite|otra dosis|entre (dosis|rayas|tomas|pastillas|aplicaciones|una y otra)|la siguiente dosis|redosis|volver a tomar(la|lo|me)?`,
    ],
    unless: [words`${SESSION}|examen\w*|manejar|comer|efectos?|tratamiento`],
  },
  {
    id: 'dose-request/es/when-and-with-what',
    lang: 'es',
    says: [
      words`(a que hora|en que horario|con comida|sin comida|en ayunas|con el estomago (vacio|lleno)|antes de dormir|con (agua|leche|jugo))`,
      words`me (la|lo|las|los) (tomo|pongo|echo|trago)|(debo|puedo|tengo que|hay que) tomar(me)?(la|lo|las|los)|se toma`,
    ],
    unless: [words`${SESSION}|mi medicamento|presion|antidepresivo|ustedes`],
  },
  {
    id: 'dose-request/es/homemade',
    lang: 'es',
    says: [
      words`proporcion|concentracion|caser[oa]|hech[oa] en casa|solucion salina|agua destilada|bascula para pesar|dilu\w*`,
      words`espray|polvo|spray|solucion|k|frasco|mezcl\w*|${KETAMINE}`,
      words`como|cual|que|receta|cuanto|hacer|proporcion|dilu\w*`,
    ],
    unless: [words`ustedes|suero|infusion|farmacia|esta (diluida|mezclada)|terapia`],
  },
  {
    id: 'dose-request/es/by-accident',
    lang: 'es',
    variants: ['taken'],
    within: 'message',
    says: [
      words`por (accidente|error|equivocacion|descuido)|accidentalmente|sin (querer|darme cuenta|fijarme)|dosis equivocada`,
      words`(tome|tomo|trague|trago|comi|use|mastique|doble|inhale|inyecte|bebi|puse|tomado|tragado)`,
      words`pastillas?|trociscos?|tabletas?|${KETAMINE}|espray|dosis|doble|medicamento|enter[oa]|pildoras?`,
    ],
    unless: [words`accidente de (auto|carro|coche)|hace (anos|\d+ anos)|${SESSION}`],
  },
  {
    id: 'dose-request/es/stopping-plan',
    lang: 'es',
    within: 'message',
    says: [
      words`(plan|calendario|esquema|pasos|como <3>|hagame|hazme|deme|dame|forma de|manera de)`,
      words`(dejar|suspender|quitarme|bajarle a|destetarme de) <3>(mi |mis |la |el |las |los |de )*(${MEDICINE}|medicamentos|pastillas|antidepresivos?)`,
    ],
    unless: [words`(debo|tengo que|hay que|deberia|es necesario) <2>(dejar|suspender)|ustedes`],
  },

  // ------------------------------------------------------------------ doing it oneself
  {
    id: 'dose-request/es/own-supply',
    lang: 'es',
    within: 'message',
    says: [
      words`${KETAMINE}|pastillas?|trociscos?|troches?|lozenges?|frascos?|ampollas?|ampolletas?|polvo|k|jeringas?|cristales|espray|spray`,
      words`(como|(puedo|debo|podria|deberia|me puedo|se puede|hay que|tengo que)( yo)?) <3>(medir(la|lo)?|mido|pesar(la|lo)?|disolver(la|lo)?|disuelvo|diluir(la|lo)?|diluyo|triturar(la)?|moler(la)?|esnifar(la)?|inhalar(la|lo)?|inyectar(me|la|lo|mela)?|inyecto|dividir(la)?|partir(la|lo)?|parto|cortar(la|lo)?|mezclar(la)?|masticar(la|lo)?|chupar(la|lo)?|dosificar(la)?|fumar(la)?|tragar(la|lo|me)?|poner(me)? <2>inyeccion|aplicar(me|mela)? <2>inyeccion)`,
    ],
    unless: [
      words`${SESSION}|medir (los |el |la )?(resultados|progreso|mejoria|presion)|ustedes|fumar (antes|despues|un|marihuana)|no puedo tragar|insulina|b12`,
    ],
  },
  {
    id: 'dose-request/es/how-to-put-in',
    lang: 'es',
    says: [
      words`(como|puedo|se puede|podria|es posible|esta bien|es peligroso|es mejor|forma|manera|modo|quiero|quisiera|truco|metodo|debo|deberia|conviene|es seguro|pasa si|hay que) <5>(me |se |la |lo |las )*(${PUT_IN}|inyecto|inhalo|esnifo|jalo|fumo|aspiro|cocinar(la)?|cocino|hervir(la)?|calentar(la)?|triturar(la)?|machacar(la)?|moler(la)?|secar(la)?|cristalizar(la)?|aplastar(la)?|evaporar(la)?)`,
      words`${THING}|${OTHER_DRUG}|\w+(arla|arlo|armela|armelo|arme)|la|lo|esto|eso`,
    ],
    unless: [
      words`ustedes|me van a|(puedo|se puede|podria|debo) fumar (antes|despues|cigarr\w*|un|marihuana|mota|tabaco|el dia)|cigarr\w+|tabaco|insulina|marihuana|mota|nicotina|vapear|dificultad para tragar|no puedo tragar|mi hijo|la gente|enfermera`,
    ],
  },
  {
    id: 'dose-request/es/how-to-take',
    lang: 'es',
    says: [
      words`(como|mejor (forma|manera|modo) de|(forma|manera|modo) (correcta |segura |adecuada )?de|instrucciones para|pasos para|metodo para|truco para|consejos para|que hago para|explic\w+ como|ensen\w+ (me )?(como|a)|receta (para|de)) <5>(tomar(me)?|tomo|usar|uso|preparar|preparo|disolver|disuelvo|diluir|diluyo|mezclar|mezclo|medir|mido|dividir|divido|partir|parto|cortar|corto|dosificar|hacer|hago|fabricar|extraer|sintetizar|consumir|consumo|administrar(me)?|dar|pesar|chupar|tragar|poner(me)?|inyectar(me)?) ${MY_OWN}(${KETAMINE}|${FORM}|k|liquid[oa]|solucion)`,
    ],
    unless: [words`ha cambiado|ustedes|${SESSION}|guardar|almacenar|desechar|hacer una cita|prepararme para|preparar(me)? (para|mi cuerpo)`],
  },
  {
    id: 'dose-request/es/how-to-take-it',
    lang: 'es',
    says: [
      words`como (debo |deberia |puedo |tengo que |hay que |se |me |la |lo |las |los )*(tomar(la|lo|las|los|mela|melo|se|me)?|tomo|toma|inyectar(la|lo|me|mela)|esnifar(la)?|disolver(la|lo)|diluir(la|lo)|dosificar(la|lo)|preparar(la|lo)|medir(la|lo)|consumir(la|lo)?|aspirar(la)|partir(la|las))( en casa| sol[oa]| bien| correctamente)?`,
    ],
    unless: [words`${SESSION}|ustedes|decision|se toma (la|una) (decision|cita)|a mal|en serio|preparar(me)? para|fotos?|presion|turno|efecto|medicas|es como`],
  },
  {
    id: 'dose-request/es/lozenge-technique',
    lang: 'es',
    says: [
      words`(tragar|trago|escupir|escupo|masticar|mastico|chupar|chupo|mantener|mantengo|dejar|dejo|disolver|disuelvo|derretir|romper|triturar|partir|parto|cortar|corto|dividir|poner|pongo|enjuagar|tener|morder|guardar)(la|lo|las|los|se|me|mela|melo)?`,
      words`pastillas?|trociscos?|troches?|lozenges?|tabletas?|comprimidos?|saliva|bajo la lengua|debajo de la lengua|en la boca|entre la mejilla`,
      words`debo|tengo que|hay que|puedo|cuanto tiempo|cuantos minutos|se puede|deberia|o (la|lo|se|escup|trag)\w*|como|esta bien|es mejor|puede`,
    ],
    unless: [words`no puedo tragar|ninos|hijos|perro|gato|refrigerador|nevera|almacen\w+|cajon|candado|bajo llave|frenillos|dentadura`],
  },
  {
    id: 'dose-request/es/self-injection',
    lang: 'es',
    says: [
      words`(inyectarme|picarme|chutarme|inyectarse)( yo| a mi)? ?(mism[oa]|sol[oa]|en casa|en mi casa)?|autoinyect\w*|auto inyect\w*|me (la )?inyecto (yo|en casa|sol[oa])`,
    ],
    unless: [words`van a|riesg\w*|peligro\w*|insulina|enfermera|ustedes|${SESSION}|miedo`],
  },
  {
    id: 'dose-request/es/make-or-extract',
    lang: 'es',
    says: [
      words`(hacer|fabricar|sintetizar|extraer|cocinar|receta (casera )?para (hacer|preparar)|preparar|purificar|transformar|cristalizar|producir|elaborar|receta de) <5>(${KETAMINE}|espray nasal|spray nasal|polvo)`,
      words`como|se puede|puedo|casera?|casero|en casa|receta|pasos|instrucciones|yo mism[oa]`,
    ],
    unless: [
      words`hacer (un|una|el|la|los|las|mi|mis) (cita|sesion|tratamiento|terapia|infusion|consulta|pago|examen)\w*|${SESSION}|preparar(me|se)? para|hacer (efecto|dano)|como se (hace|fabrica|produce) (la|el) (terapia|tratamiento)|quien (fabrica|produce)|sin receta|con receta|la receta|una receta|receta medica`,
    ],
  },
  {
    id: 'dose-request/es/best-way-to-use',
    lang: 'es',
    says: [
      words`(mejor|buena|mas segura|mas efectiva|mas facil) (forma|manera|modo) (de|para) (tomar|consumir|esnifar|usar|viajar|volar|drogarme|inyectar|meterme|ponerme)\w*`,
    ],
    unless: [words`${SESSION}|contacto`],
  },
  {
    id: 'dose-request/es/k-hole',
    lang: 'es',
    says: [
      words`k ?holes?|hoyo k|agujero k`,
      words`cuant[oa]|dosis|como (llegar|entrar|caer|alcanzar|hago|lograr)|llegar|alcanzar|cantidad|rayas?|lineas?|para (entrar|caer|llegar)|lograr`,
    ],
    unless: [words`evitar|prevenir|salir|que es|voy a|${SESSION}`],
  },
  {
    id: 'dose-request/es/get-high',
    lang: 'es',
    says: [
      words`(drogarme|volar|viajar|ponerme (loco|hasta|bien|high|a volar)|colocarme|un (buen |gran )?(viaje|vuelo|subidon)|subidon|pegue|ponerse hasta|trip|tripear|alucinar)`,
      words`cuant[oa]|que dosis|dosis|como|mejor (forma|manera)|suficiente|cantidad|mg`,
      words`${KETAMINE}|k|${FORM}|pastillas?`,
    ],
    unless: [words`avion|vuelo internacional|pais|viajar (a|en|con|al|fuera|despues|antes)|miedo|sin|${SESSION}|voy a (sentir|alucinar)|evitar|hace alucinar`],
  },

  // ------------------------------------------------------------------ more, again, together, less
  {
    id: 'dose-request/es/change-own-dose',
    lang: 'es',
    says: [
      words`(${MAY}|si|como|pasa si) <4>(me |la |lo |le )?(doblar|doblo|duplicar|duplico|triplicar|aumentar(me|le)?|aumento|subir(me|le)?|subo|bajar(me|le)?|bajo|disminuir|disminuyo|reducir|reduzco|partir|parto|dividir|cambiar|cambio|ajustar|ajusto|repetir|repito|redosificar|espaciar|estirar|saltarme|saltar|salto|racionar|ahorrar) (la |el |las |los |mi |mis |una |un |dos |2 |otra |a la mitad |yo |sol[oa] |por mi cuenta |de )*(dosis|dosificacion|cantidad|pastillas?|trociscos?|troches?|tabletas?|comprimidos?|${KETAMINE}|mg|pildoras?|tomas?)`,
    ],
    unless: [
      CLINIC_GIVES,
      words`abstinencia|pueden|podrian|ustedes|pedir|hablar|cuest\w*|precio|fecha|cita|nombre|riesgos?|deducible|${SESSION}`,
      words`olvid\w+`,
    ],
  },
  {
    id: 'dose-request/es/take-more',
    lang: 'es',
    says: [
      words`(${MAY}|si|pasa si) <4>(${TAKE}|tomo|tome|meto|repito|uso|tomara) (me )?(mas|dos|2|tres|3|cuatro|4|otra|otro|el doble|doble|una segunda|un segundo|la mitad|media|todas?|todo|el resto|una extra|las dos|los dos|un poco mas|mas de una?) ?<4>(veces|vez|dosis|pastillas?|trociscos?|troches?|tabletas?|comprimidos?|${KETAMINE}|aplicaciones|rayas?|lineas?|mg|si|cuando|esta noche|hoy|ahora|al mismo tiempo|de una|juntas|a la vez|despues|ya|porque|disparos?|antes)`,
    ],
    unless: [
      words`sesion(es)?|infusion(es)?|citas?|dias|semanas|tiempo|antidepresivos?|descansos?|cuidado|informacion|tratamientos?|otro medicamento|taxi|agua|si puedo|consulta`,
      CLINIC_GIVES,
    ],
  },
  {
    id: 'dose-request/es/take-more-simply',
    lang: 'es',
    says: [
      words`(puedo|debo|deberia|podria|me puedo|se puede|tengo que|esta bien) (tomar(me)?|repetir|usar|meter(me)?|consumir|inyectar(me)?|ponerme|echarme) (mas|otra|otro|dos|2|una mas|uno mas|el doble|otras|una segunda|un poco mas)|(repetir|doble|doblar|redoblar) (la )?dosis|dosis doble|redosificar`,
    ],
    unless: [words`sesion(es)?|infusion(es)?|citas?|tiempo|dias|antidepresivos?|tratamientos?|semanas?|informacion|pacientes?|terapia|deporte`, MISSED],
  },
  {
    id: 'dose-request/es/how-often-to-take',
    lang: 'es',
    says: [
      words`(cada cuant[oa]s?|cuantas veces|con que frecuencia|cuando|a que hora|cuant[oa]s? (tiempo|horas|dias)|que tan seguido|despues de cuanto) <6>(tomar(me|la|las|lo)?|repetir(la)?|consumir(la)?|esnifar(la)?|inyectar(me|la)?|usar(la|lo)?|meter(me)?|entre|tomo|repito|uso|esperar|espero|tomarme) <4>(${KETAMINE}|${FORM}|k|dosis|tomas?|rayas?|lineas?|otra|otro|la siguiente|de nuevo|una segunda|pildoras?|mas)`,
    ],
    unless: [
      words`primera vez|humanos|ustedes|${SESSION}|manejar|conducir|trabajar|comer|beber|efectos?|resultados?|alivio|sentir|alcohol|presion|examenes|toma hacer`,
    ],
  },
  {
    id: 'dose-request/es/how-often-i',
    lang: 'es',
    says: [
      words`(cada cuanto|cuantas veces|con que frecuencia|que tan seguido) <3>((al|por|a la) (dia|semana|mes) )?<2>(tomar(me|la|las|lo|los|se)?|consumir(la)?|esnifar(la)?|inyectar(me|la)?|me (la )?(tomo|meto|inyecto)|la tomo|lo tomo|redosificar|usar(la|lo|se)?|meter(me|se))`,
    ],
    unless: [words`ustedes|${SESSION}|presion|examen\w*|analisis|sangre|temperatura|cuantas veces tomaron`],
  },
  {
    id: 'dose-request/es/every-day',
    lang: 'es',
    says: [
      words`(${MAY}|si) <3>(${TAKE}|tomo) <5>(todos los dias|todas las noches|cada (dia|noche|manana)|diari\w*|dos veces|\d veces|al dia|los fines de semana)`,
      words`${KETAMINE}|${FORM}|k|tomarla|tomarlo|tomarlas`,
    ],
    unless: [words`${SESSION}|ustedes`],
  },
  {
    id: 'dose-request/es/combine',
    lang: 'es',
    says: [
      words`(como|puedo|se puede|podria|debo|esta bien|mejor (forma|manera)|quiero|voy a|cuant[oa]|que dosis|es mejor|pasa si|conviene|esperar) <7>(mezclar(la|lo|las)?|mezclo|combinar(la|lo|las)?|combino|tomar(me)?|tomo|juntar(la)?|esnifar|agregar(le)?|meter(me|le)?|consumir)`,
      words`${KETAMINE}|k`,
      words`${OTHER_DRUG}`,
    ],
    unless: [words`${SESSION}|terapia|antecedentes?|deje|dejar|consumia|tratar|adiccion|adict[oa]`],
  },
  {
    id: 'dose-request/es/combine-how',
    lang: 'es',
    says: [words`como <4>(mezclar|mezclo|combinar|combino|juntar) <5>(${KETAMINE}|${FORM}|k)`],
    unless: [words`terapia|psicoterapia|${SESSION}|meditacion|yoga|ustedes`],
  },
  {
    id: 'dose-request/es/stretch-or-boost',
    lang: 'es',
    says: [
      words`(como|se puede|puedo|truco|trucos|forma|manera|que|hay algo|algo) <4>(hacer que (me )?(dure|duren|pegue|peguen)|hago (que|para que) (me )?(dure|duren|pegue|peguen)|durar mas|prolongar|estirar|potenciar|potencie|amplificar|reforzar|intensificar|intensifique|aumentar|rendir|rindan|hacer rendir|maximizar|que (me )?(pegue|duren?|rindan?)) <4>(el efecto|los efectos|efecto|la dosis|las dosis|mi dosis|mis pastillas|la pastilla|las pastillas|la ${KETAMINE}|mi ${KETAMINE}|el viaje|el vuelo|mi receta|mi frasco|mi espray|los trociscos|mis trociscos)`,
    ],
    unless: [words`${SESSION}|beneficios|resultados|antidepresivo|ustedes|efecto antidepresivo`],
  },
  {
    id: 'dose-request/es/taper',
    lang: 'es',
    says: [
      words`(como|plan|calendario|esquema|puedo|debo|yo sol[oa]|sol[oa]|por mi cuenta|en casa|de golpe|cuanto tiempo) <7>(ir bajando|bajar (poco a poco|gradualmente|de a poco|lentamente)|bajo (poco a poco|gradualmente|de a poco)|reducir (poco a poco|gradualmente|de a poco)|dejar (poco a poco|gradualmente|de golpe|de a poco)|dejo (poco a poco|de golpe|de a poco)|desteta\w*|desintoxicar\w*|titular la dosis|retirar (poco a poco|gradualmente)|disminuir (poco a poco|gradualmente|de a poco)|ir dejando|voy (dejando|bajando))|(dejar|bajar|reducir|ir dejando) <4>(sol[oa]|por mi cuenta|en casa|de golpe|poco a poco)`,
    ],
    unless: [
      CLINIC_GIVES,
      words`abstinencia|cigarr\w*|alcohol|azucar|fumar|ustedes|sintomas de abstinencia|mi hijo sol[oa]|ninos?|dejar (a|el auto|el carro|mi)`,
    ],
  },
  {
    id: 'dose-request/es/convert',
    lang: 'es',
    says: [
      words`convertir|convierto|convierte|conversion|equivalen\w*|equivale|cuanto (es|seria|son)|igual a|corresponde\w*|transformar|transformo|pasar de|lo mismo que`,
      words`${MASS}|dosis|dosificacion|${UNIT_NAME}|(${FORM}|liquid[oa]|iv|im|oral) <3>(en|a) <3>(${FORM}|liquid[oa]|solucion|iv|im|oral)`,
      words`${KETAMINE}|${FORM}|iv|im|oral|sublingual|nasal|intravenos[ao]|inyeccion|inyectada|liquid[oa]|infusion|biodisponib\w*`,
    ],
    unless: [words`dolares|pesos|cuest\w*|precio|generico`],
  },

  // ------------------------------------------------------------------ medicine that is left over, or another person's
  {
    id: 'dose-request/es/leftover',
    lang: 'es',
    within: 'message',
    says: [
      words`(sobr(aron|o|an|antes?|ado|aba)|quedaron|quedo|queda|quedan|viej[oa]s?|vencid[oa]s?|caducad[oa]s?|expirad[oa]s?|de mas|extras?|guardad[oa]s?|anterior|del ano pasado|pasad[oa]s?|sin usar) <6>(${KETAMINE}|${FORM}|pildoras?|medicamentos?|medicina|dosis|receta|de)|(${KETAMINE}|${FORM}|pildoras?|medicamentos?|medicina|dosis) <4>(vencid[oa]s?|caducad[oa]s?|expirad[oa]s?|que (me |le )?(sobr\w+|qued\w+)|viej[oa]s?|guardad[oa]s?|de (hace|el ano))`,
      words`(puedo|se puede|debo|deberia|esta bien|todavia|aun|podria|es seguro|es peligroso|sirven?|pasa si|como) <6>(tomar(me|la|las|lo|los)?|usar(la|las|lo|los)?|aprovechar(la|las)?|probar(la|las)?|terminar(las|la)?|tomo|uso|sirven?|consumir(la|las)?|inyectar(me|la)?|funcionan?|hacen|hace|buenas?)`,
    ],
    unless: [words`desechar|tirar|devolver|deshacer\w*|botar|farmacia|muy (viejo|vieja|mayor)|persona|anos de edad|receta vencida`],
  },
  {
    id: 'dose-request/es/others-medicine',
    lang: 'es',
    within: 'message',
    says: [
      words`(${KETAMINE}|${FORM}|pildoras?|receta|medicamentos?|medicina|dosis|k|las) (de|del|que|d) <2>(${MY_ES}|un[ao]? (${SOMEONE_ELSE_ES})|otra persona|alguien)|(${MY_ES}|un[ao]? (${SOMEONE_ELSE_ES})|alguien|me) (me |le )?(dio|da|dieron|regalo|presto|paso|ofrecio|ofrece|dejo|va a dar|quiere dar|puede dar|tiene|convido|presta|regala|sobran|sobraron) <5>(${KETAMINE}|${FORM}|pildoras?|dosis|medicamentos?|medicina)`,
      words`(puedo|debo|deberia|podria|esta bien|es seguro|es peligroso|que pasa si|pasa si|como|quiero) <7>(tomar(me|la|las|lo|los)?|usar(la|las|lo|los)?|probar(la|las|lo)?|tomo|uso|prestad[oa]s?|terminar(las)?|compartir|consumir(la)?|pruebo)`,
    ],
    unless: [words`${SESSION}|ayudar|apoyar|preocupad[oa]|acompanar|mi (medico|doctor|doctora|psiquiatra)|seguro medico`],
  },
  {
    id: 'dose-request/es/share-own',
    lang: 'es',
    says: [
      words`(puedo|podria|se puede|esta bien|es seguro|cuant[oa]s?|si|quiero|debo|es peligroso|pasa si|le puedo) <5>(dar(le|les)?|doy|compartir(le)?|comparto|prestar(le)?|presto|pasar(le)?|convidar(le)?|regalar(le)?|ofrecer(le)?) <6>(${KETAMINE}|${FORM}|dosis|receta|pildoras?|medicamentos?|medicina|k|las mias|los mios)`,
      words`${MY_ES}|amig[oa]s?|alguien|con (ella|el|ellos)|otra persona|mi (perr[oa]|gat[oa])|(le|les) |(dar|prestar|pasar|compartir)les?`,
    ],
    unless: [words`ustedes|${SESSION}|informacion|datos|expediente|me (pueden|puede|podrian)|entrar|acostad[oa]`],
  },
  {
    id: 'dose-request/es/let-other-use',
    lang: 'es',
    says: [
      words`(puede|podria|pasa si|si) ?(${MY_ES}|el|ella)? ?(puede |podria |quiere )?(tomar(se)?|toma|probar|usar|usa|prueba|tome|pruebe) (una de |uno de |media de |el resto de )?(mi|mis) (${KETAMINE}|${FORM}|pildoras?|dosis|receta|medicamentos?|medicina)`,
    ],
    unless: [words`puedo|debo|podria seguir|antes de (la|mi)|${SESSION}|si tomo`],
  },

  // ------------------------------------------------------------------ already taken
  {
    id: 'dose-request/es/taken',
    lang: 'es',
    within: 'message',
    variants: ['taken'],
    says: [
      words`(me |se |ya |acabo de |acaba de |sin querer |por error |accidentalmente |creo que |he |ha |hace rato |hoy |anoche |ayer |${MY_ES} (se )?)*(tome|tomo|tomado|tomarme|tomar|trague|tragado|trago|inyecte|inyecto|esnife|jale|meti|metio|metido|consumi|consumio|consumido|fume|aspire|inhale|use|doble|duplique|ingeri|comi) (me |ya |por error |sin querer |accidentalmente |como |unos |unas |hoy |anoche |esta manana |la |el |las |los |mi |mis |de )*(${AMOUNT}|demasiad[oa]s?|doble|el doble|dos|2|tres|3|mas|todas?|todo|otra|otro|extra|equivocad[oa]|${STREET_NAME}|${KETAMINE}|${FORM}|dosis|segunda|una raya|una linea)`,
      words`que (hago|debo|puedo|pasa|va a pasar|tengo que|me)|es (grave|peligroso|normal|mucho|malo|seguro)|debo|puedo|deberia|peligroso|demasiado|mas|cuanto tiempo|nada|no siento|efecto|ayuda|preocup\w*|miedo|grave|hay problema|pasa algo|esta bien|me siento|normal`,
      words`(me |ya |acabo de |se |he |lo )?(tome|tomado|trague|inyecte|esnife|jale|meti|consumi|fume|aspire|inhale|doble|duplique|ingeri|comi|use)|acab[oa] de|(se|${MY_ES}) (tomo|trago|inyecto|metio|consumio)`,
    ],
    unless: [
      words`hace (anos|meses|semanas|mucho|\d+ (anos|meses|semanas|dias)|un ano|dos anos)|en el pasado|cuando era|de joven|juventud|universidad|${SESSION}|anestesia|cirugia|operacion|en urgencias|manejar|conducir|vacaciones|antidepresivos?|todos los dias|todas las noches|diario`,
      MISSED,
    ],
  },
];

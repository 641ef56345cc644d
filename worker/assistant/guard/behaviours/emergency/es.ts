import { RELATION } from '../../people.ts';
import { expanded, type Words } from '../../rule.ts';
import { signMaker } from './sign.ts';

const WORDS: Words = {
  REL: RELATION,
  WHO: `yo|el|ella|me|se|mi|alguien|le|lo|la|${RELATION}|paciente`,
  CHILD:
    'hij[oa]s?|bebe|nin[oa]s?|niet[oa]s?|sobrin[oa]s?|chiquit[oa]|pequen[oa]|perr[oa]|perrit[oa]|gat[oa]|gatit[oa]|cachorr[oa]|chamac[oa]|\\d anos|gemelos?',
  MEDICINE:
    'pastillas?|tabletas?|capsulas?|medicamentos?|medicinas?|ketamina|aerosol|spray|parche|gomitas?|frasco|drogas?|paracetamol|clonazepam|rivotril|dosis|antidepresivos?|calmantes?|pastas?|jarabe|tafil|botella|cloro|veneno',
  MUCH: 'demasiad[oa]s?|muchas?|muchos|tod[oa]s?(?: (?:las|los|el|la|mis|sus|mi|su))?|el frasco|la caja|un (?:monton|punado|chingo|buen)|una cantidad|no se cuant[oa]s|\\d\\d+|veinte|treinta|cuarenta|varias de|un frasco|de mas|de mis|una de mis|el resto',
  BODY: 'cara|labios?|lengua|garganta|cuello|boca|rostro',
  SYMPTOM:
    'dolor de cabeza|cabeza|vision|pecho|mare\\w+|sangr\\w+ (?:de|por) la nariz|confus\\w+|adormec\\w+|vomit\\w+|veo (?:borroso|doble)|borros\\w+|falta el aire',
};
const sign = signMaker('es', WORDS);

export const signs = [
  sign('breathing', [
    '(?:voy|va|vamos) a (?:dejar|parar) de respirar',
    '(?:no|apenas|casi no|ya no|ni|cuesta|costando|dificultad|dificultades|problemas|trabajo|dificil|dejo de|deja de|paro de|batall\\w+|trabajos?|duele|duele al) (?:\\w+ ){0,3}(?:respir\\w+|jalar aire|agarrar aire)',
    '(?:respira|respirando|respiro) (?:\\w+ )?(?:muy )?(?:mal|raro|apenas|poco|rapido|lento|despacio|con dificultad|agitad\\w+|feo)|(?:me|le|nos) (?:\\w+ )?(?:falta|faltando|faltaba ahora) (?:el |mucho el )?(?:aire|aliento|oxigeno)|falta de aire|sin aire|(?:me|se) (?:esta |estoy )?(?:ahog\\w+|asfixi\\w+|atragant\\w+)(?= [.?]|$| \\w)(?! (?:en (?:deudas|problemas|un vaso|la tristeza|mi|este|un|esta|el trabajo|la)|por dentro|de (?:tristeza|angustia)|cada vez))|no (?:me |le )?entra (?:el )?aire',
    '(?:labios?|cara|dedos|unas|boca|piel|bebe|el|ella|rostro) (?:\\w+ ){0,4}(?:azul(?:es|ad[oa]s?)?|morad[oa]s?|grises?)(?! (?:cielo|marino))|(?:poniendo|puso|pone) (?:\\w+ )?(?:azul|morad[oa])',
    'garganta (?:\\w+ ){0,3}(?:(?:se )?(?:me )?(?:cierra|cerrando|cerro)|hinch\\w+|inflam\\w+ (?:y|mucho))|(?:cierra|cerrando) (?:\\w+ )?la garganta',
  ]),
  sign('chest', [
    '(?:dolor(?:es)?|duele|presion|opresion|punzadas?|apreton|aprieta|peso|ardor|oprime|piquetes?|pesadez) (?:\\w+ ){0,4}(?:de |en |del |el |al )+(?:\\w+ )?(?:pecho|corazon|brazo izquierdo|torax)|(?:pecho|corazon) (?:\\w+ ){0,3}(?:duele|aprieta|apretad[oa]|oprim\\w+|se me sale|a mil|late (?:muy|demasiado)|se detuvo|se paro|va a explotar|acelerado (?:y|no))|me duele (?:\\w+ )?(?:el )?pecho',
    '(?:infarto|ataque al corazon|ataque cardiaco|paro cardiaco)(?<=(?:dando|teniendo|esta|es|creo|un|parece|sufriendo|dio|que) (?:\\w+ ){0,4}(?:infarto|corazon|cardiaco))(?! (?:en \\d|hace))|(?:no tiene|sin) pulso',
  ]),
  sign('collapse', [
    '(?:no|ya no) (?:\\w+ ){0,2}(?:despierta|reacciona|responde|se mueve|mueve|vuelve en si|logro despertar\\w*|podemos despertar\\w*)(?<=\\b(?:{WHO}|no)(?: \\w+){0,8})(?! (?:mis (?:mensajes|llamadas)|a (?:mis|los|las|la|el) (?:mensajes|llamadas|medicamentos|antidepresivos|tratamiento)|el (?:telefono|chat)|los mensajes|temprano|por las mananas|al (?:tratamiento|medicamento)))',
    '(?:{WHO}|esta|acaba) (?:\\w+ ){0,4}(?:inconsciente|desmay[oa]\\w*|perdio el conocimiento|perdi el conocimiento|desvanecio|colapso|se desplomo|sin conocimiento|se quedo inconsciente|inerte)|(?:encontre|encontramos) (?:\\w+ ){0,4}(?:inconsciente|tirad[oa]|desmayad[oa]|en el (?:suelo|piso))|no (?:la|lo|le) (?:puedo|podemos|logro) despertar|me (?:voy a |estoy )(?:desmay\\w+)|(?:golpe\\w*|pego) (?:\\w+ )?(?:en )?la cabeza (?:\\w+ ){0,5}(?:sangr\\w*|vomit\\w*|confund\\w*|conocimiento)',
  ]),
  sign('seizure', [
    '(?:esta |le (?:dio|esta dando|dieron) |tiene |teniendo |tuvo |dio |dando )(?:\\w+ ){0,3}(?:convulsion(?:es|ando)?|ataque (?:epileptico|de epilepsia)|convulsionando|una convulsion)|convulsionando|convulsiono|(?:{WHO}) (?:\\w+ ){0,3}(?:temblando (?:sin control|todo el cuerpo|mucho y)|echa espuma|echando espuma|ojos en blanco|sacudiendo)|espuma por la boca',
  ]),
  sign('allergy', [
    '(?:{BODY}) (?:\\w+ ){0,4}(?:hinch\\w+|inflamad[oa]s?|inflamando)|(?:hinch\\w+|inflamando|inflamaron) (?:\\w+ ){0,4}(?:{BODY})|(?:ronchas|urticaria|sarpullido|erupcion|salpullido) (?:\\w+ ){0,4}(?:por todo|en todo|todas partes|y (?:\\w+ ){0,3}(?:respir\\w*|garganta|aire))|(?:llen[oa]|cubiert[oa]) de (?:ronchas|urticaria)|(?:teniendo|tengo|dando|dio|esta|creo|es) (?:\\w+ ){0,3}(?:reaccion alergica|choque anafilactico|anafila\\w+)',
  ]),
  sign('stroke', [
    'no (?:\\w+ )?siento (?:\\w+ ){0,2}(?:mitad|lado|brazo|pierna|cara)(?= |$)(?! (?:lista?|segur))|(?:cara|lado|brazo|pierna|mitad) (?:\\w+ ){0,5}(?:caid[oa]|chuec[oa]|torcid[oa]|paraliz\\w+|dormid[oa](?= de (?:un|repente)|$| [.?]| y )|adormecid[oa]|no (?:lo|la|se|me) (?:puedo|puede) mover|no responde)|no (?:puede|puedo) (?:hablar|mover (?:el|la|un|una|su|mi|los|las|medio)|articular|ver (?:de|con|nada))(?! (?:con (?:alguien|ustedes|el doctor|un)|por telefono|ahora por|mi cita|la cita))|(?:habla|palabras) (?:\\w+ ){0,3}(?:raro|arrastr\\w+|trabad[oa]s?|incoherente|enredad[oa]s?)|(?:dando|dio|teniendo|es|creo|tiene) (?:\\w+ ){0,3}(?:derrame|embolia|acv|ictus|derrame cerebral)(?! (?:hace|en \\d))|(?:peor dolor de cabeza|dolor de cabeza (?:repentino|subito|explosivo))|(?:perdi|perdio) la vista|no veo nada de repente|me quede cieg[oa]',
  ]),
  sign('pressure', [
    '(?:presion)(?: arterial)? (?:\\w+ ){0,6}(?:(?:1[89]|2\\d)\\d|muy alta|altisima|demasiado alta|por las nubes|super alta|disparada) (?:\\w+ ){0,10}(?:{SYMPTOM})',
    '(?:{SYMPTOM}) (?:\\w+ ){0,10}presion(?: arterial)? (?:\\w+ ){0,6}(?:(?:1[89]|2\\d)\\d|muy alta|altisima|demasiado alta|por las nubes|super alta)',
  ]),
  sign('bleeding', [
    '(?:sangr\\w+|hemorragia|sangre) (?:\\w+ ){0,4}(?:mucho|muchisimo|no (?:para|deja|se detiene)|sin parar|a chorros|por todos lados|demasiado|por todas partes|abundante\\w*)|(?:perd\\w+|pierde) (?:\\w+ ){0,2}(?:mucha|demasiada) sangre|(?:no (?:para|deja) de|parar de|detener el|no puedo parar (?:el|la)) (?:sangr\\w+)|(?:vomit\\w+|escup\\w+|tos\\w+) (?:\\w+ ){0,2}sangre|hemorragia(?= [.?]|$)|(?:apunal\\w+|me dispararon|le dispararon|baleado|balearon)',
  ]),
  sign('confusion', [
    '(?:{WHO}|esta|estoy) (?:\\w+ ){0,3}(?:muy|completamente|totalmente|super|de repente) (?:confundid[oa]|desorientad[oa]|agitad[oa]|delirando)(?! (?:con|por|sobre|entre|acerca))|no (?:sabe|se|reconoce|me reconoce) (?:\\w+ )?(?:donde (?:esta|estoy)|quien (?:es|soy)|su nombre|a nadie|ni su)|(?:esta|anda) (?:delirando|alucinando|diciendo incoherencias|hablando incoherencias)|no me reconoce',
  ]),
  sign(
    'taken',
    [
      '(?:tome|tomo|tomado|trague|trago) (?:\\w+ ){0,1}(?:\\d|dos|tres|cuatro|cinco|seis|el doble) (?:\\w+ ){0,3}en (?:vez|lugar) de',
      '(?:{WHO}|acabo de|acaba de|ya|accidentalmente) (?:\\w+ ){0,4}(?:tom[oe]|tomado|tomar\\w*|trago|trague|tragado|bebio|bebi|comio|inhal\\w+|inyect\\w+|ingirio|ingeri|consumi\\w*|tomaron) (?:\\w+ ){0,2}(?:{MUCH}) ?(?:\\w+ ){0,4}(?:{MEDICINE}|de golpe|de una|juntas)(?! (?:en mi vida|durante (?:anos|mi)|desde|sin (?:resultado|exito)|y (?:nada|ninguno)|que|para (?:la|mi) depresion|como (?:me )?(?:recetaron|siempre)|a lo largo|esta manana como))',
      '(?:tom[oe]|bebi[oe]?|trag[oe]|trague|tomado|ingirio|comio) (?:\\w+ ){0,4}(?:cloro|veneno|raticida|anticongelante|detergente|amoniaco|insecticida|acido|pila|iman\\w*)',
      '(?:creo que |parece que )?(?:tiene|tuvo|es|le dio|esta con) (?:una )?sobredosis(?= [.?]|$| de | y | ayud)',
      '(?:creo|dando|dio|tiene|teniendo|esta|es|sufrio|hizo|tuvo|con|por) (?:\\w+ ){0,4}(?:sobredosis)(?= [.?]|$| \\w)(?<=(?:dando|dio|tiene|teniendo|esta con|es|sufrio|hizo|tuvo|creo que (?:es|tuvo|tiene)|hice|tuve|con) (?:una |de |posible )*sobredosis)(?! (?:es|seria|en (?:19|20)|hace|puede|posible))(?<!(?:puede|puedo|podria|pueden|que pasa|si|como|alguien|que) (?:\\w+ ){0,4}sobredosis)',
    ],
    ['swallowed'],
  ),
  sign(
    'child-swallowed',
    [
      '(?:{CHILD}) (?:\\w+ ){0,5}(?:se )?(?:trag[oe]|tomo|comio|chup[oe]|bebio|mastic[oe]|ingirio|metio|agarro|abrio|lamio) (?:\\w+ ){0,4}(?:mis?|una?|la|el|las|los|de mi|de mis|unas|unos|uno de|una de) (?:\\w+ ){0,3}(?:{MEDICINE})',
      'se (?:trago|tomo|comio) (?:\\w+ ){0,2}(?:mis?|una? de mis|la de su|las de su|los de su) (?:\\w+ ){0,2}(?:{MEDICINE})',
    ],
    ['swallowed', 'child'],
  ),
  sign(
    'violence',
    [
      '(?:(?:me|nos|la|lo|le) (?:esta|estan) (?:\\w+ )?(?:pegando|golpeando|ahorcando|atacando|amenazando|persiguiendo|apuntando|lastimando)|(?:esta|estan) (?:\\w+ )?(?:pegandome|golpeandome|ahorcandome|atacandome|amenazandome|persiguiendome|apuntandome|golpeando a|pegandole|tratando de matarme|tratando de (?:entrar|tumbar))|(?:{REL}|el|alguien|ella) (?:\\w+ ){0,3}(?:me (?:quiere|va a) (?:matar|golpear|pegar)|tiene (?:una |un |la )?(?:pistola|cuchillo|arma|machete)|va a matarme))(?! (?:de (?:risa|coraje)|si (?:gasto|llego)|la cuenta|mi (?:jefe|mama) si))',
      '(?:escondid[oa]|encerrad[oa]|me encerre|me escondi) (?:\\w+ ){0,6}(?:bano|cuarto|porque|de el|puerta)(?= (?:\\w+ ){0,6}(?:el|me|matar|pegar|golpe\\w*|puerta|afuera|cuchillo))|(?:tumbando|rompiendo|tirando) la puerta|(?:me acaba de|acaba de) (?:pegar|golpear|ahorcar|violar|atacar|apunalar|pegarme|golpearme|ahorcarme)',
    ],
    ['violence'],
  ),
  sign('help-now', [
    '(?:necesito|llamen|llame|llama|manden|mande|urge|pidan|quiero|envien|marquen) (?:\\w+ ){0,2}(?:una |a una |la |al |a la |el )?(?:ambulancia|paramedicos?|911|emergencias|cruz roja)(?= [.?]|$| \\w)(?! (?:si|cuando|cuesta))|(?:debo|deberia|tengo que|hay que) (?:\\w+ )?(?:llamar|ir|marcar) (?:al |a )?(?:911|la ambulancia|emergencias|urgencias|una ambulancia|el hospital)(?! (?:si|cuando|en caso))|es (?:una )?(?:emergencia|urgencia)(?= [.?]|$| (?:mi|por favor|ayuda|el|ella|medica))|(?:se (?:me )?esta|estoy) muriendo(?! (?:de|por))',
  ]),
];

export const harmless: readonly string[] = [
  'si la mitad no responde|dice (?:que )?no responde a nada ya|se me desmaya como|si no desayuna se me desmaya|me desmayo si no|me ahogo con eso(?= [?])|uno no sabe su nombre|de por si a ratos no sabe donde esta|rush de los viernes me da una presion en el pecho|derrame en el 20\\d\\d',
  '(?:falta de aire|respirar|respiracion|dolor (?:de|en el) pecho|convulsiones|sobredosis|hinchazon|desmayos?) (?:[^ .?]+ ){0,6}?(?:que tan comun|es comun|es posible|es normal|que tan frecuente|es raro|con (?:esta|la) (?:medicina|ketamina)|con esto)',
  '(?:cuando|en que momento) (?:\\w+ ){0,3}(?:llamar|llamo|ir|marcar) (?:\\w+ )?(?:al |a )?(?:911|urgencias|la ambulancia|emergencias)',
  'si no puedo (?:hablar|moverme|respirar|responder)|se ahogo en|se (?:hincha|inflama) la (?:cara|boca) [?]',

  '(?:dolor (?:de|en el) pecho|convulsiones|desmayos?|falta de aire|dificultad para respirar|sobredosis|hinchazon) (?:[^ .?]+ ){0,2}?(?:es|son|puede ser) (?:[^ .?]+ ){0,3}?(?:efectos?|normal\\w*|comun\\w*|posible\\w*|frecuente\\w*|peligros\\w*|parte)',
  '(?:puede|pueden|podria|podrian|puedo|es posible|si|uno|alguien|la ketamina|el tratamiento|la esketamina|spravato|se puede|que pasa si|ha habido|han tenido|voy a|hay|existe|me va|me puede|me podria) (?:(?!el esta |ella |mi |ahora |ayuda )[^ .?]+ ){0,5}?(?:caus\\w+|provoc\\w+|deten\\w+|afect\\w+|llev\\w+|desencaden\\w+|dar|da|tener|tengo|tiene|pas\\w+|perder|hacer|aument\\w+|hace|parar|reduc\\w+|deprim\\w+|sufr\\w+|desmay\\w+|tom\\w+|morir|ayud\\w+|produc\\w+|dej\\w+|bajar|subir|sub\\w+|generar|ocurr\\w+|suced\\w+|haya|estar) (?:(?!ahora |ayuda )[^ .?]+ ){0,5}?(?:respir\\w+|dolor (?:de|en el) pecho|convulsion\\w*|infarto|derrame|sobredosis|inconsciente|conocimiento|desmay\\w*|reaccion(?:es)? alergica|hinch\\w+|presion|corazon|confusion|demasiad\\w+|sangrado|de mas|paro)',
  '(?:efectos? secundarios?|riesgos?|probabilidad\\w*|peligro|posib\\w+|signos?|senales|sintomas?|antecedentes?|miedo|temor|advertencias?|tasa|en caso|casos?|causas?|trat\\w+|antidoto|que es|definicion|diferencia|prev\\w+|vigil\\w+|monitor\\w+|preocupa|nervios|ansiedad|frecuen\\w+|cuant\\w+|muertes?|murio|si alguien|si una persona|si uno) (?:(?!mi (?:{REL}) |ahora |ayuda |esta |estoy |tengo )[^ .?]+ ){0,6}?(?:respir\\w+|dolor (?:de|en el) pecho|convulsion\\w*|infarto|derrame|sobredosis|inconsciente|conocimiento|desmay\\w*|reaccion(?:es)? alergicas?|anafila\\w+|hinchazon|presion|confusion|ahog\\w+|asfixi\\w+)',
  '(?:es|son) (?:(?:la|el|los|un|una|normal|comun|tener|que|me|sentir) ){0,4}(?:dificultad para respirar|dolor de pecho|convulsiones|sobredosis|desmayos|falta de aire|dificultad) (?:[^ .?]+ ){0,4}?(?:normal\\w*|comun\\w*|frecuente\\w*|posible\\w*|peligros\\w+|un efecto|esperad\\w+|rar\\w+)',
  '(?:no|nunca|sin|jamas|ningun|ninguna) (?:(?:he|tenido|tengo|tuve|hay|ha|antecedentes?|de|historial|sufrido|sufro|presento) ){0,4}(?:dolor (?:de|en el) pecho|convulsiones|dificultad (?:para )?respir\\w+|infartos?|derrames?|reacciones? alergicas?|sobredosis|desmayos?|problemas (?:para respirar|respiratorios|del corazon))',
  'ejercicios? de respiracion|respiracion (?:profunda|consciente|guiada)|respirar (?:profundo|hondo|por la nariz|mejor)|apnea del sueno|nariz (?:tapada|congestionada)|radiografia de (?:pecho|torax)|corazon roto|de todo corazon',
  '(?:voy a|estare|estoy|se esta|uno esta|los pacientes) (?:[^ .?]+ ){0,3}?(?:inconsciente|consciente|dormid[oa]|despiert[oa])(?= (?:durante|en la|todo|mientras)| [?]|$)',
  '(?:pelicula|libro|novela|serie|historia|personaje|curso|clase|examen|primeros auxilios|capacitacion|articulo|noticias|actor|documental|podcast) (?:[^ .?]+ ){0,12}?(?:respir\\w*|sobredosis|inconsciente|convulsion\\w*|desmay\\w*|pecho|infarto)|(?:sobredosis|inconsciente|convulsion\\w*|pecho|infarto|respirar) (?:[^ .?]+ ){0,10}?(?:en (?:una|la|mi) (?:pelicula|novela|clase)|para (?:una|mi) (?:clase|novela|examen|tarea))',
  'confundid[oa] (?:con|por|sobre|entre|acerca)',
].map((way) => expanded(way, WORDS));

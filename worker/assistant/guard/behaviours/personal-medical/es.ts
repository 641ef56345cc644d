import { wordClass, words } from '../../pattern.ts';
import type { Sign } from '../../signs.ts';
import { MEDICINE, NAMED_MEDICINE, OWN_MEDICINE, RISK_CONDITION, TEST } from '../../vocabulary/medical.ts';
import { MY_ES } from '../../vocabulary/people.ts';

const FILL = wordClass`( (un|una|unos|unas|de|del|la|el|las|los|mi|mis|leve|severa?o?|grave|tipo|grado|ya|tambien|y|con|muy|bastante|todavia|siempre|alta|alto|baja|bajo|dos|tres|varias|varios|\d+|mg|para|contra|desde|hace|anos?|cronica?o?|antigua|antecedentes?|historial|reciente|diagnostico|como|bien|controlad[oa]|problemas?|trastorno|enfermedad|crisis|veces|por|al|dia|todos|dias|noche|manana|meses|semanas?|familiares|rara|o|poco|poquito|algo|medio|cada|en|que|sido|estado|dosis|diagnosticad[oa]|a|me|dijeron|soy|estoy|pastilla|media))*`;
const HAVE = wordClass`tengo|tiene|tenemos|tenia|tuve|tuvo|he tenido|ha tenido|padezco|padece|padecia|sufro( de)?|sufre( de)?|sufri|sufrio|soy|estoy|estamos|vivo con|vive con|me (diagnosticaron|detectaron|encontraron|dijeron que tengo|salio|dio|operaron|dieron|han diagnosticado|dan)|le (diagnosticaron|detectaron|encontraron|dio|dieron|dan)|fui diagnosticad[oa]|fue diagnosticad[oa]|he sido|ha sido|peso|pesa|uso|llevo|doy|da|nacio con|naci con|ando con|acabo de tener|acaba de tener|ando`;
const USE = wordClass`tomo|toma|tomamos|tomaba|uso|usa|consumo|consume|estoy (tomando|con|en|usando|medicad[oa] con|bajo)|esta (tomando|con|en|usando)|llevo tomando|he estado tomando|me (recetaron|dieron|mandaron|recetan|inyecto|pusieron|medicaron con|medican con)|le (recetaron|dieron|mandaron|recetan)|empece( a tomar| con)?|empezo( a tomar)?|deje( de tomar)?|dejo( de tomar)?|acabo de (empezar|dejar)|sigo (tomando|con)|ando tomando`;
const NOT_IF = `(?<!(?:si|cuando|aunque|que|gente|personas?|pacientes?|alguien|quienes?|uno|se|por|de|del|el|al|cuantos?) )(?<!(?:si|cuando) (?:yo|uno|ya|tambien|ella|el) )`;
const ORGAN = wordClass`corazon|higado|rinon|rinones|cerebro|pulmon|pulmones|aorta|tiroides|vejiga|pancreas|arterias?|valvula|retina|cabeza|sangre`;
const OWN_STATEMENT = words`
(${MY_ES}|ella|quien) (ya |tambien |siempre |ahora )*(es|esta|era)${FILL} (${RISK_CONDITION})|(encontraron|hallaron|detectaron|vieron|muestra|dijeron|salio|tengo|tiene|diagnosticaron) <5>(en el|en la|en mi|del|de la|en los) (${ORGAN})|${NOT_IF}(${HAVE})${FILL} (${RISK_CONDITION})
|${NOT_IF}(${USE})${FILL}( (medicamentos?|pastillas?|medicina|pildoras?))?${FILL} (${MEDICINE})
|${NOT_IF}(${USE}) (muchos|muchas|varios|varias|dos|tres|cuatro|cinco|\d+|otros|otras|algunos|algunas|diferentes|un monton de|bastantes) (otros |otras |diferentes )?(medicamentos?|pastillas|medicinas|pildoras|antidepresivos)
|(mi|mis) (${RISK_CONDITION}|${TEST})|(?<!(dejar|dejo|tomar|tomo|suspender|seguir|continuar|parar|tomando|dejar de tomar|bajar|saltarme|reemplazar|sustituir|llevo|llevar) )(mi|mis) (propi[oa]s? |nuev[oa]s? |actual(es)? )*(${NAMED_MEDICINE})
|(doy|dando) (pecho|el pecho)|(semanas|meses) de embarazo|mi (medico|doctora?|cardiolog[oa]|psiquiatra|neurolog[oa]|ginecolog[oa]) (dice|dijo|me dijo|encontro|cree|piensa) <5>(${RISK_CONDITION}|${TEST})|(con|dado|por|debido a|a pesar de) (mi|mis) <2>(${RISK_CONDITION}|${MEDICINE}|condicion|antecedentes|medicacion|medicamentos|historial)|(sufro|padezco|sufre|padece|enferm[oa]|mal|estoy) <1>(de|del) (la |el |los )?(presion|azucar|corazon|higado|rinon|rinones|tiroides|nervios)|enferm[oa] del (corazon|higado|rinon)|soy (muy )?alergic[oa] a|(a mi|le|a mi \w+ le|me) (dio|dieron|da|han dado|diagnosticaron|detectaron)${FILL} (${RISK_CONDITION})`;

const VERDICT = words`
((puedo|podria|puede|podre|podra|deberia|debo|debe|debemos|tengo que|tiene que|podemos|me dejan|me dejarian|necesito|necesita|me conviene|le conviene) (yo |aun |todavia |igual |asi |seguir |ser |tambien |hacer(me)?(lo|la)? |de |dejar |mi (mama|papa|hijo|hija|esposo|esposa|abuela|abuelo|hermana|hermano|pareja|novio|novia|madre|padre|tia|tio|amiga|amigo|suegra) |ella |el |no )*(hacer(me|lo|la|se|melo|mela)?|recibir(la|lo)?|tomar(la|lo|las|los|me|se)?|usar(la|lo)?|poner(me|se|mela|sela|la|lo|melo)?|empezar|iniciar|comenzar|tener|probar(la|lo)?|ir|entrar|aplicar(me|se)?|someter(me|se)|dejar(la|lo|las|los)?|suspender(la|lo)?|parar|seguir(la|lo)?|continuar|tratar(me|se)|aspirar|calificar|combinar(la|lo|las|los)?|mezclar(la|lo|las|los)?|preocupar(me|se)|esperar|bajar|cambiar|ser|optar|acceder|participar|aceptad[oa]|candidat[oa]|saltarme|intentar(lo)?|asistir|venir|dar(me|le)?|ketamina|con|tratamiento|la terapia))
|(puedo|podria|puede|podre|podra|se puede|se podria|podemos)( yo| igual| aun asi)?( hacerlo| hacerla| tomarla| recibirla)?$
|(es|seria|sera|habria|hay|habra|esta|estaria|son|resulta) (muy |un |una |algun |alguna |mas |aun |igual |demasiado |todavia |algo |de |ningun )*(segur[oa]|peligros[oa]|riesgos[oa]|riesgo|riesgos|problema|problemas|malo|mala|bueno|posible|recomendable|contraindicad[oa]|contraindicacion|inconveniente|permitid[oa]|bien|compatible|incompatible|interaccion|conveniente|dan(o|ino)|impedimento|aconsejable|grave|apt[oa]|viable|factible|candidat[oa]|normal|alt[oa]|preocupante|conflicto|elegible|una opcion)
|(me|le|nos|te) (afecta|afectaria|afectara|hace dano|haria dano|hara dano|puede (hacer|afectar|causar|pasar|dar)|puede hacer|conviene|recomiend\w*|aconsej\w*|excluye|descalifica|descarta|acept\w+|rechaz\w+|atienden|impide|sirve|dejan|perjudica\w*|pueden (dar|atender|tratar|aceptar)|toman)|soy (un |una )?(buen[oa]? )?(candidat[oa]|apt[oa]|elegible)|(interactua|interactuan|interactuaria|interfiere|interfieren|choca|chocan|reacciona|se (mezcla|mezclan|combina|combinan|lleva|llevan|puede|pueden))|(piensa|cree|creen|piensan|crees|piensas|opina|opinan) (usted |ustedes )?(que|de)|que (me )?(recomiend\w*|aconsej\w*|sugier\w*|opin\w*|dicen|hago|riesgos?|significa\w*|pasa(ria)?)|su opinion|para (mi|ella|el bebe|mi bebe|alguien como yo|una persona como yo)|(dejar|suspender|parar|seguir|continuar) (de )?(tomar(la|lo|las|los|me)?|tomando)?( )?(mi|mis|la|el|las|los|antes)|saber si|quisiera saber|me pregunto si|preocupa (que|si)|me da miedo que|miedo (de|que|a que)|(puede|podria|pueden|va a|voy a) <2>(hacer(me|le)? dano|danar|empeorar|subir(me)?|desencadenar|provocar(me)?|causar(me)?|afectar(me|le)?|interferir|interactuar|ser un problema|rechazar(me)?|aceptar(me)?|descompensar(me)?|disparar(me)?|reaccionar)|hay (algun )?(problema|riesgo|peligro|inconveniente)|no hay (problema|riesgo)|cuenta como|o (no|mejor no)$|buena idea|mala idea|(muy|demasiado) (pronto|tarde|riesgoso|peligroso)|de todos modos|aun asi (puedo|podria|me)|contraindic\w+|(me|le|la|lo|nos) (puedo|podria|puede|podrian|pueden) <1>(poner|hacer|dar|aplicar|aceptar|atender|tratar|recibir)|(la|lo) (puedo|podria|tengo que|debo) <1>(poner|hacer|recibir|tomar|dejar|suspender)|(lo|la|le) (aceptarian|aceptan|aceptaria|atenderian|tratarian)|me (descarta|excluye|descalifica|impide)|se puede$|esta bien|es seguro|seria seguro`;

const GENERAL = words`(que|cuales) (medicamentos?|medicinas|condiciones|enfermedades|personas) (interact\w+|son|no|se|pueden|deben|excluyen|impiden)|quien(es)? no (debe|puede|deberia|deben|pueden|deberian)|(las |la |los )?(gente|personas|pacientes|quienes|mujeres|adultos) (con|que|embarazadas|bipolares|de)|alguien (que|con|de)|una persona (con|que|de)`;

/** What is asked is another matter, whatever state is told beside it: what to tell, whether it forms a habit. */
const ASKS_OTHERWISE = words`(debo|tengo que|hay que) (informar|avisar|decir)|un vicio`;

export const PERSONAL_ES: readonly Sign[] = [
  { id: 'personal-medical/es/own-state-and-verdict', lang: 'es', says: [OWN_STATEMENT, VERDICT], unless: [GENERAL, ASKS_OTHERWISE], within: 'message' },
  {
    id: 'personal-medical/es/stop-or-start-own-medicine',
    lang: 'es',
    says: [
      words`(debo|deberia|puedo|podria|tengo que|tendria que|necesito|(ella|el|${MY_ES}) (debe|deberia|puede|tiene que)|esta bien (si|que)|es (mejor|seguro) (si|que)|hace falta que|me conviene) <3>(dejar|deje|suspender|suspenda|parar|pare|saltar(me)?|bajar|baje|reducir|disminuir|seguir|siga|continuar|mantener|tomar(me)?|tome|empezar|cambiar|quitar(me)?) <4>(mi|mis|su|sus|el|la) (propi[oa]s? |actual(es)? )?(${NAMED_MEDICINE})`,
    ],
    unless: [GENERAL],
  },
  {
    id: 'personal-medical/es/should-i-stop-medicine',
    lang: 'es',
    says: [
      words`(sigo|dejo|suspendo|continuo) (tomando |con )?(mi|mis|el|la)? ?(${NAMED_MEDICINE})|(debo|deberia|tendria que|me conviene|${MY_ES} (debe|deberia)) (yo )?(dejar|suspender|parar|interrumpir|bajar) (de |con )?(tomar |tomando )?(mi|mis|su|sus|todos mis|todas mis|todo mi) ?<1>(${OWN_MEDICINE})`,
    ],
    unless: [GENERAL],
  },
  {
    id: 'personal-medical/es/my-result',
    lang: 'es',
    says: [
      words`(mi|mis) (ultim[oa]s? |nuev[oa]s? )?(${TEST}|enzimas|colesterol|tiroides|tsh|potasio) <5>(es|son|esta|estan|muestra|muestran|salio|salieron|salen|dice|dicen|indica|indican|fue|fueron)|mi presion (es|esta|anda|sube|llega|fue|era)|presion (de|en|a) \d`,
      VERDICT,
    ],
    within: 'message',
    unless: [GENERAL],
  },
  {
    id: 'personal-medical/es/read-my-result',
    lang: 'es',
    says: [
      words`(ver|revisar|revisen|revise|leer|lea|interpretar|interprete|explicar\w*|explique\w*|digame|diganme|dime|checar|analizar|significan?|normales|normal|opina de|opinan de) <5>(mi|mis) (ultim[oa]s? |reciente(s)? )?(${TEST}|enzimas|diagnostico|sintomas|expediente medico)|(enviar|mandar|mostrar|compartir|pasar)(les|le|te) (mi|mis) (${TEST}|expediente medico)`,
    ],
    unless: [
      words`quiero ver mi|confidencial\w*|privacidad|guardan|como (puedo )?(envi|mand)\w*|cita|duran (mis|los) resultados|resultados (duran|del tratamiento)|revisan ustedes|me van a (revisar|checar)|monitore\w*`,
    ],
  },
  {
    id: 'personal-medical/es/diagnose-me',
    lang: 'es',
    says: [
      words`(sera que (yo )?(tengo|soy|estoy)|tengo yo|tendre|estare|sere yo|soy yo) (un |una |de |la |el |realmente |clinicamente )*(${RISK_CONDITION}|depresion|deprimid[oa]|ansiedad|tept|toc|trastorno|loc[oa]|bipolar)|(me |nos )?(puede|pueden|podria|podrian|puedes) (usted |ustedes )?(decir(me)? (que tengo|si (tengo|soy|estoy)))|diagnosticame|diagnostiqueme|que (es lo que )?tengo( yo)?$|(cree|crees|piensa|piensas|creen) (usted |ustedes )?que (yo )?(tengo|soy|estoy|sufro|padezco|${MY_ES} (tiene|es|esta))`,
    ],
    unless: [words`si tengo|como (saben|se|puedo)|durante|despues|antes|volver(me)? loc|tengo que|derecho|cita|adict`],
  },
  {
    id: 'personal-medical/es/pregnancy',
    lang: 'es',
    says: [
      words`(estoy|creo que estoy|podria estar|pienso que estoy|mi (esposa|hija|novia|pareja|hermana|mujer) esta|me entere que estoy|acabo de saber que estoy) <3>(embarazada|amamantando|lactando|dando (el )?pecho|encinta|buscando (un )?(bebe|embarazo)|tratando de (quedar|embarazarme|concebir))|(le )?doy (el )?pecho|amamanto|mi embarazo|(semanas|meses) de embarazo`,
      words`puedo|puede|es|hay|segur\w*|peligr\w*|riesgo|bien|debo|deberia|que|afecta|dano|problema|posible`,
    ],
    within: 'message',
    unless: [words`si (estoy|estuviera|uno esta|quedo) embarazada|mujeres embarazadas|las embarazadas`],
  },
];

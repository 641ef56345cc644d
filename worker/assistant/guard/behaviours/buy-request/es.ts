import { wordClass, words } from '../../pattern.ts';
import type { Sign } from '../../signs.ts';
import { MY_ES, SOMEONE_ELSE_ES } from '../../vocabulary/people.ts';
import { FORM, KETAMINE, MASS, STREET_NAME } from '../../vocabulary/substances.ts';

const CARE = wordClass`terapia|terapias|tratamientos?|sesion(es)?|infusion(es)?|asistida|clinicas?|citas?|consultas?|paquetes?|programas?|cubiert[oa]s?|cobertura|cuidados?|inyecciones|sueros?|seguimiento`;
const GOODS = wordClass`(${KETAMINE}|k|(espray|spray|atomizador) nasal|trociscos?|pastillas? de ${KETAMINE}|frascos? de ${KETAMINE}|ampolletas?)(?! (${CARE}))`;
const ABOUT_LAW = words`(es|seria|esta|sera) <1>(legal|ilegal|delito|permitido|prohibid[oa]|contra la ley|crimen)|la ley|estatus legal|legalidad`;
const NO_PRESCRIPTION = wordClass`sin <2>(recetas?|prescripcion|orden( medica)?|papeles|medico|doctor|ver (a )?(un|al|ningun) (medico|doctor|psiquiatra)|ir (al|con (el|un)) (medico|doctor|psiquiatra)|pasar por (un|el) (medico|doctor|psiquiatra)|consultar|evaluacion)|no (tengo|hay|piden?|pidan) (la |una )?receta|(saltar(me|se)?|evitar|brincar(me)?|librarme de|esquivar) <2>(receta|medico|evaluacion|psiquiatra|consulta|doctor)|sin (hacer |tantas |muchas )?preguntas|por debajo (de la mesa|del agua)|de venta libre|venta libre|bajo (la mesa|cuerda)`;

export const BUY_ES: readonly Sign[] = [
  {
    id: 'buy-request/es/outside-care',
    lang: 'es',
    within: 'message',
    says: [
      words`(pago|pagar|pagaria|doy|ofrezco) <3>(en efectivo|efectivo|cash|doble|el doble|extra|lo que sea|por fuera)|sin (papeles|papeleo|factura|expediente|evaluacion|preguntas|tramites|registro|consulta)|por debajo (del agua|de la mesa)|a escondidas|sobornar|mordida`,
      words`${KETAMINE}|frascos?|pastillas|trociscos?|producto|medicamento|me (la|lo|las) (dan|da|venden|vende|pasan|consiguen)|polvo|droga|ampolletas?`,
    ],
    unless: [words`seguro|recibo|aceptan (efectivo|pagos)|se puede pagar|${CARE}`],
  },
  {
    id: 'buy-request/es/know-a-source',
    lang: 'es',
    within: 'message',
    says: [
      words`(busco|buscando|necesito|conoces?|conocen|saben|sabes|sabe|hay|tienes|tienen|pasame|recomiend\w*|encuentro|quiero) <4>(quien|alguien|contacto|proveedor|lugar|sitio|pagina|tipo|conecte|donde) <4>(surta|surte|venda|vende|venden|mande|mandan|envie|envian|consiga|consigue|mueva|rola|pueda comprar|la vendan|para (conseguir|comprar)|de)`,
      words`${KETAMINE}|k|keta|la|lo|eso|polvo`,
      words`surt\w*|vend\w*|mand\w*|envi\w*|consig\w*|muev\w*|rol[ae]|compr\w*|contacto de|conecte`,
    ],
    unless: [words`${CARE}|informacion|seguro|grupo de apoyo|lugar de`],
  },
  {
    id: 'buy-request/es/order-online',
    lang: 'es',
    says: [
      words`(pedir(la|lo|las)?|pido|ordenar(la|lo)?|comprar(la|lo|las)?|compro|encargar(la|lo)?|conseguir(la|lo)?|venden|vende) <6>(amazon|mercado libre|internet|en linea|online|facebook|la web|paqueteria|correo)|(amazon|mercado libre|internet) <4>(pedir\w*|comprar\w*|venden|vende)`,
      words`la|lo|${KETAMINE}|eso|producto|medicamento|algo|pedirla|comprarla`,
    ],
    unless: [ABOUT_LAW, words`peligro\w*|cita|consulta|formulario|informacion|${CARE}|clinica|pago|pagar|libro|seguro`],
  },
  {
    id: 'buy-request/es/abroad',
    lang: 'es',
    says: [
      words`(venden|vende|consigo|conseguir|compro|comprar|se consigue|dan) <4>(${KETAMINE}|la) <4>(sin (receta|preguntas|papeles))|en (tijuana|mexico|la frontera|juarez|india|tailandia) <3>(venden|vende|se consigue|se vende|consigo|puedo comprar|la venden) <4>(${KETAMINE}|sin|la|facil)?`,
      words`${KETAMINE}|la|sin receta|venden`,
    ],
    unless: [ABOUT_LAW, words`${CARE}|clinicas?`],
  },
  {
    id: 'buy-request/es/quickest-diagnosis',
    lang: 'es',
    within: 'message',
    says: [
      words`(que|cual|cuales) <2>(enfermedad|diagnostico|sintomas?|padecimiento|condicion|cuento|historia|problema|respuestas?) <4>(digo|invento|finjo|cuento|tengo que (decir|inventar)|debo (decir|inventar)|me conviene|pongo|decir|inventar|sirve|funciona)|exager\w+|inventar <3>(sintomas?|enfermedad|dolor)`,
      words`(rapido|rapidito|mas rapido|facil|para que|me (la|lo) (den|dan|receten|recetan)|acept\w*|recet\w*|aprueb\w*)`,
    ],
    unless: [words`califica\w*|seguro|tratan|atienden|que sintomas (debo|hay que|tengo que) tener`],
  },
  {
    id: 'buy-request/es/selling-mine',
    lang: 'es',
    within: 'message',
    says: [
      words`(pastillas?|trociscos?|frascos?|${KETAMINE}|k|espray|dosis|ampolletas?|keta)`,
      words`(vender(lo|la|los|las)?|vendo|revender(lo|la)?|alguien (lo|la|los|las|me (lo|la)) compra|quien (lo|la|los|las) compra|hacer(me)? (de )?dinero|a la venta|en venta|interesad[oa]s? en comprar|cambiar por dinero|sacarle dinero)`,
      words`(tengo|mi|mis|me|vendo|yo|sobr\w+)`,
    ],
    unless: [words`desechar|tirar|farmacia|ustedes venden|venden ustedes|es legal|me (vende|venden|pueden vender)|${CARE}`],
  },
  {
    id: 'buy-request/es/signature',
    lang: 'es',
    within: 'message',
    says: [
      words`(copi\w+|falsific\w+|imit\w+|calc\w+|firm\w+|alter\w+|cambi\w+) <4>(firma|receta|fecha|cantidad|sello|nombre)`,
      words`receta|doctor|medico|sello|surt\w*|firma`,
      words`firma|sello|(cambi\w+|alter\w+|falsific\w+|copi\w+) <3>(fecha|cantidad|receta|nombre)`,
    ],
    unless: [
      words`consentimiento|formulario|debo firmar|tengo que firmar|mi doctor (firma|puede)|cambiar (la )?fecha (de|para) (mi|la) (cita|sesion)|(la|mi) cita|copia de`,
    ],
  },
  {
    id: 'buy-request/es/only-the-drug',
    lang: 'es',
    within: 'message',
    says: [
      words`(comprar(la|lo|les)?|compro|pedir|pagar|tener|vender(me)?|venden|obtener|quiero|llevarme|conseguir|precio|cuanto (por|cuesta)) <4>(solo |nada mas |solamente |unicamente )?((el|la|los|las|un|unos) (producto|medicamento|droga|frascos?|polvo|liquido|ampolletas?|${KETAMINE}|pastillas|sustancia|medicina)|${KETAMINE})`,
      words`(solo|nada mas|solamente|unicamente|simplemente|para (ponermela|usarla|tomarla|aplicarmela))`,
      words`(no|sin|en vez de|ni) <4>(sesion(es)?|tratamientos?|terapia|clinica|medico|doctor|citas?|consultas?|visitas?|evaluacion|infusion(es)?)|compr\w*|vend\w*|frascos?|en (mi )?casa`,
    ],
    unless: [words`seguro|informacion|paquete`],
  },
  {
    id: 'buy-request/es/who-sells',
    lang: 'es',
    says: [words`(alguien|quien|quienes|gente|hay quien) <3>(vende|venda|venden|rola|surte|consigue|consiga|mueve|pase|distribuye)`],
    unless: [words`${CARE}|seguro|quien les (vende|surte)|equipo`],
  },
  {
    id: 'buy-request/es/easy-way',
    lang: 'es',
    says: [
      words`(conseguir(la|lo)?|consigo|obtener(la|lo)?|comprar(la|lo)?|hallar(la)?|encontrar(la)?) <5>sin (tanto|tantos|mucho|tanta|tantas|hacer) <2>(papeleo|tramites?|preguntas|rollo|requisitos|vueltas|show|problemas?|examenes|evaluaciones)|sin (papeleo|tramites)`,
    ],
  },
  {
    id: 'buy-request/es/from-work',
    lang: 'es',
    says: [
      words`(saque|saca|sacar|saco|robe|robar|roba|agarre|agarrar|traiga|traer|consiga|conseguir|tome) <3>(unos? |un |el |la )?(${KETAMINE}|frascos?|ampolletas?) (del|de la|de su|de mi|de un) (hospital|trabajo|farmacia|clinica|veterinaria|ambulancia|veterinario|laboratorio)`,
    ],
  },
  {
    id: 'buy-request/es/buy',
    lang: 'es',
    says: [
      words`(comprar(la|lo|le|les|me)?|compro|compra|comprarla|comprarles|ordenar|ordeno|pedir(la)? por internet|encargar|adquirir|conseguir(la|me)? (por|en) (internet|linea|la calle)|surtirme|importar|traer(me)?|mercar) <5>(${GOODS})|(${GOODS}) <3>(para comprar|a la venta|en venta)|(comprar(la|lo)?|comprarselas?|pedirla|ordenarla|encargarla) <4>(en linea|por internet|online|sin|en la calle|directamente)`,
      words`${KETAMINE}|k|trociscos?|espray|spray|ampolletas?`,
    ],
    unless: [
      ABOUT_LAW,
      words`la gente|los jovenes|mi (hijo|hija|hermano|hermana) (la |esta |compr\w+|anda)|donde (compran|consiguen) ustedes|ustedes (compran|consiguen)|compra(r)? (de )?(un |una |el |la |los |las )*(${CARE})|riesgos? de comprar|peligros? de|es peligroso|en orden|surtir (mi|la) receta|tarjeta de regalo|boleto|traer(me)? (a|algo|mi|un|una|los|las)`,
    ],
  },
  {
    id: 'buy-request/es/you-sell',
    lang: 'es',
    says: [
      words`(venden|vende|vendes|me (venden|vende|vendes|puede vender|pueden vender|podrian vender|podria vender|consigues|consigue)|pueden venderme|podrian venderme|puede venderme|quien (la )?vende|alguien (que )?vend[ae]|venderme|vendan|surten) ?<4>(${GOODS}|directamente|al publico|a particulares|la|sin)?`,
      words`${KETAMINE}|k|trociscos?|espray|spray|pastillas de ${KETAMINE}|ampolletas?|frascos?`,
    ],
    unless: [
      words`recetas de|pagan|datos|informacion|tarjeta de regalo|paquetes?|${CARE}|lo mismo|diferencia|(la )?que venden en (la calle|las calles)|a los jovenes`,
    ],
  },
  {
    id: 'buy-request/es/get-street',
    lang: 'es',
    says: [
      words`(consigo|conseguir(me|la)?|encuentro|encontrar|busco|ando buscando|necesito|quiero|hallar|hallo|obtener|rola|rolas|pasas?|tienes|tienen|saben donde|donde hay) <4>(un poco de |un gramo de |unos gramos de |una bolsa de |un frasco de |algo de |tantita |poquita |un pase de |mi |de la |buena )(${KETAMINE}|k|${STREET_NAME})|(consigo|conseguir(me)?|encuentro|encontrar|busco|necesito|quiero|hallar|hallo|rola|rolas|pasas?|tienes) <2>(keta|k|special k|ket)|(donde|como|quien) <3>(consigo|conseguir|encuentro|encontrar|hallo|hallar|venden) <2>(${KETAMINE})`,
    ],
    unless: [words`k ?hole|${CARE}|informacion|medico que|un doctor que|con receta|mas informacion|tienen (algo|un poco) de informacion`],
  },
  {
    id: 'buy-request/es/no-prescription',
    lang: 'es',
    says: [
      words`${NO_PRESCRIPTION}`,
      words`(consigo|conseguir\w*|obtener\w*|obtengo|comprar\w*|compro|encontrar|pedir\w*|tomar\w*|dar(me)?|den|vend\w*|enviar\w*|envian|mandar\w*|usar\w*|quiero|recibir|disponible|farmacia|tener\w*|adquirir\w*|acceder|existe)`,
      words`${KETAMINE}|k|${FORM}|la|lo|eso|medicamento|droga`,
    ],
    unless: [
      ABOUT_LAW,
      words`(necesito|se necesita|hace falta|piden|se requiere|requieren|debo tener|tengo que tener) <2>(una )?(receta|orden)|(es|esta) (de )?venta libre|se vende (sin|con)|(esta|es) disponible|referencia|remision|${CARE}|dejar|viaj\w*|frontera|aduana|posesion|poseer|manejar`,
    ],
  },
  {
    id: 'buy-request/es/no-questions',
    lang: 'es',
    says: [
      words`(farmacia|farmacias|sitio|pagina|tienda|lugar|medico|doctor|doctora|clinica|vendedor|psiquiatra|sitios|telemedicina) <4>(que|donde|adonde)? ?<1>(no (me |te |le |les )?(hag\w+|hac\w+|pid\w+|exij\w+|exig\w+|revis\w+|verifi\w+|pregunt\w+|cheq\w+|importe|requier\w+)|rece(te|ta|ten|tan) (facil|facilmente|a (cualquiera|todos|todo el mundo)))|sin (hacer |tantas |muchas |tanta )?preguntas?|(medico|doctor|clinica|farmacia|psiquiatra|lugar|sitio) <2>(mas )?(facil|flexible|barco|laxo|menos estrict[oa]|de confianza que)`,
      words`${KETAMINE}|k|preguntas?|${FORM}|papeles|identificacion|la|medicamento|nada|rece\w+`,
    ],
    unless: [words`es legal|seguro|por que|referencia|estacionamiento|facil (acceso|llegar)`],
  },
  {
    id: 'buy-request/es/dealer',
    lang: 'es',
    says: [
      words`(conoces?|conocen|sabes? de|saben de|encontrar|encuentro|necesito|busco|tienen|tienes|hay|recomiend\w*|contacto|numero|alguien|presenta\w*|confiable|buen|quiero|paseme|pasame|consigo|conecta\w*) <5>(dealers?|dileres|dilers?|narcomenudista|vendedores|vendedor|proveedores|proveedor|distribuidor|distribuidores|camello|jibaro|puchador|tirador|quien (la |me la |me )?(venda|vende)|alguien que (la |me la )?(venda|vende)|contacto para|conecte|conecta)`,
    ],
    unless: [
      words`(mi|su) (hijo|hija|hermano|hermana|ex|novio|pareja|esposo|sobrino) (es|era|compr\w+|le|la)|lo mismo|diferencia|(ustedes son|son ustedes)|su proveedor|proveedor de (salud|seguro|servicios)|seguro|aseguradora|alejarse|dejar|concesionario`,
    ],
  },
  {
    id: 'buy-request/es/dark-web',
    lang: 'es',
    says: [
      words`dark ?web|dark net|darknet|web profunda|internet profunda|deep web|telegram|whats ?app|wasap|snapchat|mercado ?libre|marketplace|facebook|bitcoins?|cripto\w*|farmacias? (en linea|por internet|de internet|online|extranjera|mexicana|de mexico|de india)|sitio (confiable|en linea|seguro)|paginas? (confiable|para|donde)|por internet|en linea`,
      words`${KETAMINE}|k|${STREET_NAME}`,
      words`compr\w*|consig\w*|conseguir\w*|encontrar|pedir\w*|vend\w*|link|enlace|sitio|mejor|confiable|donde|envian|contacto|grupo|ordenar|pagina`,
    ],
    unless: [
      words`es (peligroso|seguro|cierto|legal)|estafa|contaminad[oa]|mi hij[oa]|cita|consulta|terapia|sesion|tratamiento|reservar|formulario|su pagina|la pagina|grupo de apoyo`,
    ],
  },
  {
    id: 'buy-request/es/street-price',
    lang: 'es',
    says: [
      words`(cuanto|precio|costo|cuesta|vale|valor|a como) <5>(el |la |un |una |de un |por |por el |de la |del |por un )*(gramo|gramos|g|onza|bolsa|bolsita|papel|punto|kilo|kg|frasco|ampolleta|botella|${STREET_NAME})|precio (de|en) (la )?calle|valor en la calle|precio (por|al) mayoreo|al por mayor`,
      words`${KETAMINE}|k|${STREET_NAME}`,
    ],
    unless: [words`${CARE}|tomar|dosis|esnifar|tomo|meter|recet\w*`],
  },
  {
    id: 'buy-request/es/ship-me',
    lang: 'es',
    says: [
      words`(enviar\w*|envian|envien|envio|mandar\w*|mandan|manden|manda|entregar\w*|entregan|entrega|hacer llegar|traer\w*|pasar|meter|despachar|hacen envios?|envios? (de|a)) <6>(${GOODS}|frascos?|gramos?|ampolletas?|${MASS})|(${KETAMINE}) <5>(a domicilio|por correo|a mi casa|por paqueteria)`,
      words`a (mi|la) (casa|puerta|direccion|domicilio)|mi domicilio|a domicilio|me (la |lo |las )?(envi\w+|mand\w+|entreg\w+|hac\w+ llegar)|(enviarme|mandarme)|(enviar|mandar)me(la|lo|las)|a (mexico|espana|colombia|argentina|texas|florida|california|chile|peru|europa|estados unidos|canada|otro pais|otro estado)|discret\w*|al extranjero|cualquier parte|la frontera|la aduana|frascos?|gramos?|polvo`,
    ],
    unless: [
      words`riesg\w*|peligro\w*|pacientes?|recetad[oa]s?|receta|${CARE}|farmacia|telemedicina|programa|informacion|formulario|expediente|correo electronico|viaj\w*|avion|document\w*|recibo|enlace|llevar(me)? a (la|mi)`,
    ],
  },
  {
    id: 'buy-request/es/fake-symptoms',
    lang: 'es',
    says: [
      words`(fingir|finjo|finja|fingiendo|simular|simulo|mentir(le|les)?|miento|mienta|exagerar|exagero|inventar(me|le)?|invento|invente|hacerme (el|la|pasar por)|hago (el|la) (enfermo|enferma|deprimid[oa])|aparentar|aparento|enganar|engano|actuar como|convencer|falsear|falsos?|falsas?) <7>(sintomas?|depres\w+|deprimid[oa]|ansiedad|ansios[oa]|tept|dolor|trauma|diagnostico|enfermedad|enferm[oa]|medico|doctor|doctora|psiquiatra|enfermera|evaluacion|cuestionario|clinica|mal)`,
      words`me (den|dan|receten|recetan|acepten|aprueben|la den)|conseguir\w*|obtener|recet\w*|calificar|aceptad[oa]|${KETAMINE}|como|puedo|si|pasar|para (que|tener)`,
    ],
    unless: [
      words`piensan? que|me acusan?|dicen que|creen que|siento que (finjo|miento|exagero)|cansad[oa] de fingir|no (finjo|exagero|miento|invento|estoy)|convencer a mi (esposo|esposa|mama|papa|familia|marido)|sin mentir|miedo`,
    ],
  },
  {
    id: 'buy-request/es/what-to-say',
    lang: 'es',
    says: [
      words`(que|cuales?) <5>(decir(le|les)?|digo|diga|debo decir|contar(le|les)?|responder|contestar|mencionar|escribir|inventar|marcar|sintomas?|respuestas?|cuento) <8>(para (que|obtener|conseguir|me|ser|calificar|pasar|tener|recibir|lograr|la)|y (asi|que) me)`,
      words`${KETAMINE}|recet\w*|aceptad?\w*|acepten|califi\w*|aprueb\w*|aprob\w*|me (la|lo) (den|receten)|pasar|digan que si|conseguir\w*`,
    ],
    unless: [
      words`a mi (jefe|familia|esposo|esposa|mama|papa|seguro|hijos|pareja|trabajo)|cita|seguro|reembols\w*|referencia|que sintomas (debo|hay que|se debe|tengo que|se tiene que) tener|que (requisitos|condiciones)`,
    ],
  },
  {
    id: 'buy-request/es/if-i-say',
    lang: 'es',
    within: 'message',
    says: [
      words`si (les |le |yo |solo )*(digo|dijera|cuento|finjo|miento|invento|simulo|aparento|me hago)`,
      words`${KETAMINE}|recet\w*|acept\w*|me (la|lo) dan|califi\w*|aprueb\w*`,
      words`aunque|no (es|sea|sea cierto|tengo|tenga|estoy|este)|finjo|miento|invento|simulo|aparento|me hago|solo digo`,
    ],
  },
  {
    id: 'buy-request/es/forged',
    lang: 'es',
    says: [
      words`(falsa|falsas|falso|falsificar|falsificada|falsifico|photoshop\w*|editar|edito|modificar|modifico|alterar|altero|copiar|copio|clonar|imprimir|imprimo|hacer|hago|fabricar|reutilizar|cambiar(le)? la fecha|formato de|plantilla de|chueca|chafa|trucha|inventar) <4>(recetas?|prescripcion(es)?|orden medica|firma del (medico|doctor)|recetario)`,
    ],
    unless: [
      words`(mi|el|un|su|la) (medico|doctor|doctora|psiquiatra|farmaceutic\w*) (puede|debe|va|dice|cree|hace|me)|hacer (valer|surtir|efectiv\w*)|pueden|podrian|puede (usted|la clinica)|ustedes|copia de|modificar mi`,
    ],
  },
  {
    id: 'buy-request/es/borrowed-prescription',
    lang: 'es',
    says: [
      words`(usar|uso|utilizar|prestad[oa]|pedir prestad[oa]|prestarme|presta|presto|con|surtir|comprar con|a nombre de|ir con|compartir|use|prestar) <2>(la |el |una |un |las |su )?(receta|prescripcion|identificacion|credencial|ine|identidad|nombre|diagnostico|expediente|tarjeta de salud) (de |del |d )(${MY_ES}|un[ao]? (${SOMEONE_ELSE_ES})|otra persona|alguien|alguien mas|otro)|(receta|identificacion|nombre) (prestad[oa]|ajen[oa]|de otra persona|de alguien mas)`,
    ],
    unless: [
      words`seguro (medico )?(de|del)|para (ella|el|mi mama|mi papa|mi madre|mi padre)|por ella|por el|recoger|en nombre de mi (mama|papa|hijo|hija|madre|padre)`,
    ],
  },
  {
    id: 'buy-request/es/sell',
    lang: 'es',
    says: [
      words`(vender(la|las|lo|los)?|revender(la|las)?|vendo|revendo|cambiar por|ofrecer en venta) <4>(mi |mis |la |el |las |los |de |unas |unos |algunas |que me sobr\w+ |sobrantes? de )*(${KETAMINE}|k|pastillas?|trociscos?|receta|(espray|spray)( nasal)?|frascos?|dosis|medicamentos?|ampolletas?)`,
      words`(puedo|podria|cuanto|quiero|quisiera|donde|en venta|interes\w*|(yo )?vendo|como|se puede)`,
    ],
    unless: [words`ustedes|pueden|quien vende|los que venden|venden|compania|venderme|${ABOUT_LAW.source}`],
  },
  {
    id: 'buy-request/es/other-supply',
    lang: 'es',
    says: [
      words`(consigo|conseguir\w*|obtener|encontrar|agarrar|robar(me)?|robo|comprar|sacar(me|le)?) <4>(${KETAMINE}) (veterinaria|para (caballos|animales|gatos|perros)|de (veterinari[oa]|hospital|caballos?|uso veterinario)|del (veterinario|hospital))|(robar(me)?|robo|sacar a escondidas|pasar a escondidas) <5>(${KETAMINE}|frascos?|ampolletas?)|(${KETAMINE}) (de un|del|con un|con el|en la|de la) (veterinari[oa]|dealer|diler|tipo|calle)`,
      words`como|donde|puedo|se puede|quiero|posible|facil|conseguir\w*|comprar|robar\w*`,
    ],
    unless: [words`(mi|nuestr[oa]) (perr\w+|gat\w+|caballo|yegua|mascota)|diferencia|mism[oa]|${CARE}|preocup\w*|mi (hijo|hija|hermano)|roban|robaron`],
  },
];

import type { DenialWords, ExemptWords, Term, Words } from './shape.ts';

// `\b` knows no accented letters, so words that begin or end with one are bounded by `(?<!\p{L})` and `(?!\p{L})`.
const SAFE = 'diga cuáles son los riesgos y cómo se vigilan';
const HYPE = 'quítelo; diga qué se midió y en cuántas personas';

const promotional: readonly Term[] = [
  {
    pattern: /\bno (?:es |son |resulta )?(?:nada )?adictiv[oa]s?\b|\b(?:no (?:crea|causa|provoca|produce|genera)|sin) (?:ninguna )?(?:adicción|dependencia)/iu,
    say: 'diga que la ketamina puede crear adicción y qué reduce ese riesgo',
    mayBeAsked: true,
  },
  {
    pattern: /\bsin (?:ningún |el menor )?(?:riesgos?|peligro)\b|\bningún riesgo\b|\blibres? de riesgos?\b|\bcero riesgos?\b|\binofensiv[oa]s?\b/iu,
    say: SAFE,
    mayBeAsked: true,
  },
  {
    pattern: /\b(?:sin|ningún|no tiene|libre de) (?:ningún )?efectos? (?:secundarios?|adversos?)\b/iu,
    say: 'nombre los efectos secundarios frecuentes',
    mayBeAsked: true,
  },
  {
    pattern:
      /\b(?:es|son|era|eran|resulta|parece|se considera|considerad[oa])(?: (?:muy|bastante|totalmente|completamente|perfectamente|generalmente|relativamente))* segur[oa]s?\b(?! que| de)/iu,
    say: SAFE,
    mayBeAsked: true,
  },
  {
    pattern: /\bsegur[oa]s?(?: y|,) (?:eficaz|eficaces|efectiv[oa]s?)\b|\btratamientos? seguros?\b|\btotalmente (?:segur[oa]|eficaz|efectiv[oa])s?\b/iu,
    say: SAFE,
    mayBeAsked: true,
  },
  { pattern: /\b(?:com)?probad[oa]s?\b|\bdemostrad[oa]s?\b/iu, say: 'diga qué clase de estudio lo mostró y con qué certeza', mayBeAsked: true },
  { pattern: /\bcura(?:r|n|ción|do|da|s|rá)?(?!\p{L})/iu, say: 'diga cuántas personas mejoraron y por cuánto tiempo', mayBeAsked: true },
  { pattern: /\bgarantiza?\p{L}*|\bgarantías?\b/iu, say: 'diga qué es probable y para cuántas personas', mayBeAsked: true },
  { pattern: /\b(?:siempre funciona|funciona (?:siempre|para todos|para todo el mundo))\b/iu, say: 'diga para cuántas personas', mayBeAsked: true },
  { pattern: /\b(?:gran avance|avance revolucionario|avance histórico)s?\b/iu, say: HYPE },
  { pattern: /\bmilagr(?:o|os|osa|oso|osas|osos)\b/iu, say: HYPE },
  { pattern: /\brevolucion\p{L}+|\b(?:cambia|cambiar|cambió|transforma|transformar)(?:á|rá)? (?:la|las|su) vidas?\b|\btransformador[ae]?s?\b/iu, say: HYPE },
  { pattern: /\b(?:reprogram|reinici|recable|reconect)\p{L}*/iu, say: 'diga que su acción aún se estudia' },
  {
    pattern: /\b(?:prácticamente|casi|totalmente|completamente) elimin\p{L}+|\belimina\p{L}* (?:todos )?los riesgos\b/iu,
    say: 'diga cuánto y en comparación con qué',
  },
  { pattern: /\b(?:alivio|efecto|resultado|mejoría)s? (?:instantáne|inmediat)[oa]s?\b/iu, say: 'diga después de cuántas horas o días y en cuántas personas' },
  { pattern: /\b(?:el|la|los|las|nuestro|nuestra|su) mejor(?:es)?\b(?! (?:conocid|estudiad|documentad))/iu, say: 'diga cuál y cómo se compara' },
  { pattern: /\b(?:increíble|extraordinari[oa]|excepcional|inigualable|de vanguardia|de primer nivel|sin igual)(?:s|es)?\b/iu, say: HYPE },
  {
    pattern:
      /\b(?:reserve|actúe|llame) (?:ahora|hoy)(?: mismo)? (?:y|para) (?:aproveche|obten)|\b(?:oferta|cupos?) (?:especial|limitad)\p{L}*|\bdescuentos?\b/iu,
    say: 'quite lo que apura o atrae',
  },
];

const denial: DenialWords = {
  cue: /(?<!\p{L})(?:no|nunca|jamás|ni|ningún|ninguna|ninguno|nada|nadie|tampoco|lejos de)(?!\p{L})/iu,
  praise:
    /^no (?:solo|sólo|solamente|únicamente|menos|hay duda|cabe duda|hay (?:nada )?mejor)(?!\p{L})|^(?:ningún|ninguna|nada) (?:duda|otr[oa]|mejor)(?!\p{L})/iu,
  deflected: /(?<!\p{L})(?:pierd\p{L}+|perder\p{L}*|esper(?:e|ar)|olvid\p{L}+|dud\p{L}+|ignor\p{L}+|niega\p{L}*|sab(?:e|en) que)(?!\p{L})/iu,
  command: /^ ?no (?:(?:se |lo |la )?(?:pierda|deje|dude)|espere más)(?!\p{L})/iu,
  breaker:
    /[,;:—–()]|(?<!\p{L})(?:pero|sin embargo|aunque|porque|mientras)(?!\p{L})|(?<!\p{L})y(?=\s*$| (?:es|son|ha|han|esto|este|esta|eso|ellos|un|una|el|la|puede|funciona)(?!\p{L}))/iu,
  wrong:
    /(?<!\p{L})(?:fals[oa]s?|falsamente|equivocad\p{L}+|errón\p{L}+|engañ\p{L}+|incorrect\p{L}+|mitos?|no es (?:cierto|verdad)|ninguna prueba|exager\p{L}+|desconf\p{L}+|tenga cuidado|cuidado con|señal(?:es)? de alerta)(?!\p{L})/iu,
  copula: /(?<!\p{L})(?:es|son|era|eran|sería|está|están)(?!\p{L})/iu,
  relative: /^["”’» ]*,? (?:lo que|lo cual|que) (?:es|era) $/iu,
  open: /(?<!\p{L})(?:si|hasta|antes|a menos|compr(?:uebe|obar) que|preguntar)(?!\p{L})/iu,
};

const safeMessaging: readonly Term[] = [
  { pattern: /\bcomet(?:er|e|ió|en|ieron|ido)(?: un| el)? suicidio\b/iu, say: 'escriba «murió por suicidio» o «quitarse la vida»' },
  {
    pattern: /\bintentos?(?: de suicidio)? (?:exitos|fallid|fracasad|logrado|consumado)\p{L}*|\bsuicidios? (?:exitos|fallid|consumad|logrado)\p{L}*/iu,
    say: 'escriba «intento de suicidio» o «murió por suicidio»',
  },
  {
    pattern:
      /\b(?:droga|tóxico|toxicó)(?:dict|man)[oa]s?\b|\bdrogadict[oa]s?\b|\bdrogad[oa]s\b|\b(?:un|una|los|las) (?:adict[oa]s?|drogad[oa])\b|\badictos\b(?! a)/iu,
    say: 'escriba «persona con una adicción» o «persona que usa drogas»',
  },
  { pattern: /\b(?:un|una|los|las) alcohólic[oa]s?\b/iu, say: 'escriba «persona con un problema de alcohol»' },
  { pattern: /\b(?:sufr(?:e|en|ir|ía|ían|iendo)|padec(?:e|en|er|ía|iendo)) (?:de|del)\b/iu, say: 'escriba «tiene» o «vive con»' },
  { pattern: /\b(?:enfermos mentales|esquizofrénicos|locos|locas|los depresivos)\b/iu, say: 'escriba «persona con …» y nombre el trastorno' },
];

const VERBS = [
  'acepte|acérquese|acompañe|acuerde|acuda|agregue|anote|apunte|arregle|avise|avísele|busque|cambie|camine|coma|comente|compare|confirme|consulte|culpe|consúltelo|contacte|continúe|cuente|cuéntele|dé|deje|descanse|describa|dígalo|diga|dígale|dígales|dígaselo|envíele|ofrezca|escuche|levántese|acuéstese|alce|suba|pare|respete|duerma|elija|empiece|envíe|escriba|espere|esté|evite|firme',
  'guarde|haga|hable|háblelo|informe|infórmele|incluya|lea|llame|lleve|mantenga|mencione|mire|muestre|note|observe|olvide|organice|pase|pida|pídale|piense|planee|ponga|pregunte|pregúntele|prepare|prevea|procure|quédese|recuerde|repita|respire|revise|salga|siga|siéntese|sea|solicite|suspenda|tenga|tome|trate|use|vaya|vea|verifique|viaje|vista|vuelva|beba|conduzca|maneje|mezcle|comparta|firme|tire|abandone|confíe|crea|suponga|compre',
].join('|');

const exempt: ExemptWords = {
  verdict:
    /^(?:sí|no|todavía no|aún no|no siempre|no del todo|no exactamente|en parte|a veces|a menudo|rara vez|tal vez|quizás?|ambos|ambas|(?:eso )?depende|(?:eso )?varía)(?: (?:de|del|según|con|por) [^.]{1,60})?[.!]$/iu,
  advice: new RegExp(
    `^(?:(?:por favor|también|luego|después|entonces|primero|siempre|y|o|nunca|en cualquier caso|mientras tanto)[, ]+)*(?:(?:no (?:se |lo |la |le )?)?(?:${VERBS})(?!\\p{L})|(?:usted )?(?:puede|podría)(?: también| siempre)? (?:preguntar|decir|llamar|escribir|hablar|negarse|rechazar|elegir|parar|cambiar|pedir|llevar|tomarse)|no tiene que|conviene (?:preguntar|decir|anotar|pedir|hablar|planear)|es (?:útil|bueno|prudente|razonable) (?:preguntar|decir|hablar|anotar|planear|pedir))`,
    'iu',
  ),
  opener:
    /^(?:si|cuando|antes|después|hasta|mientras|durante|una vez|a menos|en|al|a|para|por|con|entre|en lugar|en vez|aunque|de lo contrario|hasta entonces|sobre|según|sin)(?!\p{L})/iu,
  reason:
    /(?<!\p{L})(?:porque|ya que|puesto que|dado que)(?!\p{L}).*(?<!\p{L})(?:puede|pueden|podría|riesgos?|peligr\p{L}+|dañ\p{L}+|caus\p{L}+|aument\p{L}+|reduc\p{L}+|afect\p{L}+|adicci\p{L}+)(?!\p{L})/iu,
  figure: /\d[\d\s,.]* (?:de cada|de|en) \d|\d\s?%|\bpor ciento\b|\bveces (?:más|menos)\b/iu,
  about: [
    /^(?:esta|este|estos|estas) (?:página|artículo|respuesta|asistente|chat|conversación|clínica|información|lista|texto)s?(?!\p{L})(?! (?:reduc|trata))/iu,
    /^(?:aquí (?:está|están|hay)|a continuación|la lista (?:de abajo|siguiente)|los puntos (?:de abajo|siguientes))/iu,
    /^(?:el asistente|la clínica|su (?:clínica|clínico|médico|médica|farmacéutico|equipo)|el equipo(?: clínico| médico| tratante)?|el personal)(?: o (?:su |la |el )?\p{L}+)? (?:puede|pueden|no puede|le|decide|decidirá|debe|debería|sabe)(?!\p{L})/iu,
    /^(?:solo|sólo|solamente|únicamente) (?:un|una|su|el|la) (?:clínico|profesional|médico|médica|farmacéutico)/iu,
    /^(?:un|una) (?:clínico|profesional(?: de la salud)?|médico|médica|farmacéutico)(?: que le conoce[^,.]*| que conoce[^,.]*)? (?:puede|podrá|debe|decide|debería)(?!\p{L})/iu,
    /^esta (?:es una )?lista (?:es )?(?:parcial|incompleta|corta)/iu,
    /^(?:las fuentes(?: leídas| consultadas| citadas)?(?: aquí)?|nosotros)? ?no (?:encontramos|contienen|dan|incluyen|tenían)(?!\p{L})|^las fuentes(?: leídas| consultadas| citadas)? aquí no /iu,
    /^(?:eso|esto|esa decisión|la decisión) es (?:una (?:pregunta|decisión) para|decisión suya|su (?:derecho|decisión)|suya)/iu,
  ],
  states:
    /(?<!\p{L})(?:es|son|era|eran|está|están|puede|pueden|podría|ha|han|tiene|tienen|causa|causan|aumenta|aumentan|reduce|reducen|ayuda|ayudan|muestra|muestran)(?!\p{L})/iu,
  list: /^qué (?:\p{L}+ )?(?:decir|contar|llevar|preguntar|hacer|evitar|mencionar|preparar|anotar|ponerse|vigilar|avisar)|^(?:preguntas|cosas|puntos) (?:para|que)|^(?:para|a) (?:llevar|preguntar|decir)/iu,
  condition: /(?<!\p{L})(?:si|cuando|por|para|en caso de) ?:?$/iu,
  notKnown:
    /(?<!\p{L})(?:no se (?:sabe|conoce)n?|se desconoce|no está(?:n)? (?:del todo |bien )?(?:clar[oa]s?|establecid[oa]s?|estudiad[oa]s?)|desconocid[oa]s?|inciert[oa]s?|nadie sabe|poco se sabe|se sabe poco|ningún (?:gran |buen )?estudio|no hay (?:suficientes )?(?:estudios|datos|pruebas)|muy poc[oa]s|difícil (?:decir|saber|predecir)|no (?:permite|permiten) (?:decir|saber|predecir))(?!\p{L})/iu,
};

export const ES: Words = {
  promotional,
  denial,
  safeMessaging,
  exempt,
  numerals: [
    'medio',
    'media',
    'un',
    'una',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
    'doce',
    'quince',
    'veinte',
    'veinticinco',
    'treinta',
    'cuarenta',
    'cincuenta',
    'sesenta',
    'setenta',
    'setenta y cinco',
    'ochenta',
    'noventa',
    'cien',
    'cientos?',
    'mil',
  ],
  units: ['(?:mili|micro|nano)?gramos?', '(?:mili|micro|centi)litros?'],
};

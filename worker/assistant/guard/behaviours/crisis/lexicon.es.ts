import { type Lexicon, list } from '../../slots/slots.ts';
import type { Concept } from './concepts.ts';

/** Spanish words for the concepts of crisis, of Mexico and Colombia above all. Without accents; "ñ" is "n". */
export const lexicon: Partial<Lexicon<Concept>> = {
  NEG: list('no, ya no, nunca, jamas, ni, nada, nadie, sin, tampoco, ningun, ninguna, ninguno, ni siquiera'),
  LOST: list(
    'perdi, perdido, perdida, perdiendo, sin, se me acabo, se me acabaron, se me fue, se me fueron, me quede sin, ya no me queda, ya no me quedan, no me queda, no me quedan, cero, se me agoto, se me acaban, poca, poco',
  ),
  CANT: list(
    'ya no puedo, no puedo, no aguanto, ya no aguanto, no soporto, ya no soporto, no se como, ya no se como, no se si pueda, no se si puedo, no voy a poder, incapaz de, no soy capaz de, me cuesta, no creo poder, no logro, no doy para, no tengo como, ya me canse de, como le hago para, como hago para, no creo que pueda, ni puedo, no se si voy a, no creo que vaya a, no se si vaya a',
  ),
  WISH: list(
    'quiero, quisiera, quise, queria, deseo, desearia, ojala, espero, ruego, rezo para, rezo por, pido, prefiero, preferiria, anhelo, sueno con, ganas de, necesito, me gustaria, me encantaria, lista? para, listo para, merezco, deberia, me urge, que ganas de, si pudiera, si tan solo, mejor seria, seria mejor, mejor, mas facil, no me molestaria, kisiera, nomas quiero, tengo que, me dan ganas de',
  ),
  THINK: list(
    'pienso en, pienso, pensar en, pensando en, pensado en, pense en, pensamientos de, pensamientos, ideas de, idea de, ideas, me imagino, imagino, imaginar, considero, contemplo, fantaseo con, tentacion de, tentad[oa] a, obsesionad[oa] con, planeo, planeando, sueno con, me pregunto, se me ocurre, me pasa por la mente, me cruza por la mente, por la cabeza, impulsos de, impulso de, me veo, he pensado, buscando como',
  ),
  INTENT: list(
    'voy a, vamos a, decidi, he decidido, ya decidi, pienso, planeo, estoy por, a punto de, estoy list[oa] para, tengo pensado, pretendo, podria, capaz y, me dispongo a, tengo ganas de, amenaza con, intento',
  ),
  ASK_GOD: list('dios, diosito, senor, virgen, pido, ruego, rezo, suplico, le pido, cielo, muerte, la vida, una enfermedad, universo'),
  TAKE_ME: list(
    'me lleve, que me lleve, me recoja, llevame, me quite la vida, me mate, me mande llamar, me deje ir, me deje morir, venga por mi, acabe conmigo, me lleve ya, me llame, me lleve con el, me muera, me quite de aqui, me hubiera llevado, me hubiera recogido',
  ),
  DIE: list(
    'morir, morirme, muera, muero, muerto, muerta, muriera, muerte, fallecer, petatearme, bajo tierra, tres metros bajo tierra, en un cajon, en un ataud, en una caja, en el panteon, en la tumba, enterrad[oa], dormir para siempre, no despertar, no amanecer, sueno eterno, colgar los tenis, estirar la pata, descansar en paz, deje de latir, se pare el corazon, se detenga mi corazon, no existir, no despierte, no despertara, no despierto, ya no despierto, nunca despertar, irme en el sueno, no haber existido, nunca haber existido, nunca haber nacido, no abrirlos, no amanezca',
  ),
  FOREVER: list(
    'para siempre, de una vez, definitivamente, por completo, de este mundo, de la faz, de la tierra, de esta vida, eternamente, y no volver, y nunca volver, por fin, del mapa, por siempre, ya',
  ),
  VANISH: list(
    'desaparecer, desaparezca, desvanecerme, esfumarme, evaporarme, apagarme, irme, me quiero ir, largarme, borrarme, no existir, dejar de existir, ya no estar, no estar, no ser, dejar este mundo, no estar aqui, ser invisible, ya no existir, perderme, ya no ser nada, salirme de todo',
  ),
  LIVE: list(
    'vivir, vivo, viva, viviendo, existir, estar aqui, seguir aqui, estar viv[oa], seguir viv[oa], vida, sobrevivir, en este mundo, la vida, de vivir, seguir viviendo, seguir en este mundo, ver otro dia, amanecer, seguir, sigo aqui, estar aqui todavia, en esta tierra',
  ),
  WAKE: list('despertar, despertarme, despierto, despierte, despertara, amanecer, amanezca, amaneciera, abrir los ojos, levantarme, despertar manana'),
  LIFE: list(
    'vida, vivir, la vida, mi vida, existencia, existir, esta vida, este mundo, mundo, ser yo, estar viv[oa], levantarme, mi existencia, cada dia, despertar',
  ),
  ALL: list(
    'todo, todo esto, el ruido, mi cabeza, mi mente, mis pensamientos, las voces, este sufrimiento, sufrimiento, luchar, pelear, fingir, todos, mi misma, mi mismo, este infierno, esta pesadilla, aguantar, de mi, conmigo, sobrevivir, a nada, de nada, en nada, dolor del alma, dolor en el alma, dolor emocional, dolor que llevo, dolor por dentro, dolor de mi corazon',
  ),
  STOP: list(
    'pare, parara, parar, terminara, terminar, acabe, acabara, acabar, se acabe, se detenga, detenga, se calle, callen, se apague, apague, cese, finalice, se acabo',
  ),
  CONTINUE: list(
    'seguir, seguir asi, continuar, aguantar, soportar, mas, resistir, luchar, seguir luchando, seguir adelante, con esto, con todo, con todo esto, con la vida, con mi vida, con tanto, vivir asi, asi, esto, otro dia, un dia mas, una noche mas, otra noche, sobrevivir, fingir, fingiendo, seguir fingiendo, salir adelante, sostenerme, cargar, cargar con, sobrellevar, enfrentar, tolerar, levantarme, echarle ganas, ser fuerte, sonreir, pelear, seguir peleando, funcionar, mantenerme, conmigo, disimular, mantenerme en pie, estar de pie, sostenerme en pie, pasar la noche, vivir conmigo',
  ),
  HOW_LONG: list(
    'cuanto mas, cuanto tiempo mas, hasta cuando, cuantos dias mas, mucho tiempo mas, mucho mas tiempo, no se cuanto, no se por cuanto, cuantos mas, cuantas mas',
  ),
  TIRED: list(
    'cansad[oa] de, cansad[oa], hart[oa] de, hart[oa], agotad[oa] de, agotad[oa], fastidiad[oa] de, hasta la madre de, rendid[oa], me canse de, me canse, ya me canse, me cansa, mamad[oa] de, jart[oa] de, hastiad[oa] de, odio, detesto, exhaust[oa], aburrid[oa] de, hasta aqui de, asquead[oa] de, desgastad[oa], me harte de',
  ),
  PEOPLE: list(
    'todos, todo el mundo, mi familia, familia, mis hijos, hijos, mis papas, papas, mis padres, mi esposo, mi esposa, mi marido, mi mama, mi papa, mis amigos, amigos, los demas, ellos, ustedes, mi pareja, la gente, mi hija, mi hijo, mundo, alguien, mis hermanos, ella, el',
  ),
  BETTER: list(
    'mejor, felices, mas felices, tranquil[oa]s?, mas facil, mas ligero, aliviad[oa]s?, alivio, descansarian, descansan, en paz, paz, contentos, mejores, ganan, saldrian ganando, un favor, mas simple, perfecto, una bendicion, lo mejor',
  ),
  WITHOUT_ME: list(
    'sin mi, si no estuviera, si yo no estuviera, si no estoy, si no existiera, si yo no existiera, si me muero, si me muriera, si me fuera, si me voy, si desaparezco, si desapareciera, si yo falto, si faltara, cuando me muera, cuando ya no este, cuando me vaya, si ya no estuviera, si no me tuvieran, sin tener que cuidarme, sin cargar conmigo, con otra mama, con otro papa, con otra persona, con otra madre, con alguien mas, con otra esposa, con otro esposo, si no hubiera nacido, no estar, que yo no este, que no este, si me quito, librarse de mi, deshacerse de mi, si yo no, fuera de sus vidas, conmigo muert[oa]',
  ),
  BURDEN: list(
    'una carga, un estorbo, un peso, un lastre, una molestia, un parasito, una basura, el problema, una mierda, una fracasada, un fracasado, un desperdicio, inutil, una decepcion, de mas, de sobra, un cero a la izquierda, un bulto, una verguenza, mala madre, mal padre, un fantasma, veneno, desechable, un gasto',
  ),
  I_AM: list(
    'soy, me siento, siento que soy, me siento como, siento, siendo, ser, solo soy, soy solo, me he convertido en, me converti en, me he vuelto, estoy, como, siempre he sido, siempre sere, soy puro, soy pura, soy nada mas, siento que estoy',
  ),
  NOBODY: list('nadie, quien, ni quien, a nadie, a quien, ni una persona, ninguno, ni mi familia, ni mis hijos'),
  MISS: list(
    'me extranaria, me va a extranar, me extranara, extranar, extrane, extranaria, se daria cuenta, se va a dar cuenta, se da cuenta, lloraria, va a llorar, le importo, le importa, le importaria, le hago falta, me necesita, me quiere, me ama, me busca, me espera, se acuerda de mi, se acordaria, iria a mi, notaria, se preocupa, pierde nada, preguntaria, me echaria de menos, importa si, voy a hacer falta, me recordaria, me veria, me ve',
  ),
  CARE: list('importa, importaria, me importa, interesa, da igual, me vale, preocupa, lo mismo'),
  WHAT_HAPPENS: list(
    'lo que me pase, que me pase, lo que pase conmigo, si me muero, si vivo, si me pasa algo, si despierto, mi vida, si amanezco, lo que me suceda, nada, vivir, que sera de mi, el manana, si estoy',
  ),
  HOPE: list('esperanza, esperanzas, fe, luz, ilusion, ilusiones, remedio, luz al final'),
  WHAT: list('cual es el, no encuentro, no hallo, no veo, dame una, denme una, una sola, busco una, que'),
  WHAT_FOR: list(
    'para que, de que sirve, que sentido tiene, que caso tiene, por que, a que, para que diablos, pa que, con que fin, que hago, por que sigo, que diablos hago',
  ),
  GO_ON: list(
    'seguir, sigo, vivir, vivo, luchar, lucho, levantarme, me levanto, existir, existo, despertar, despierto, continuar, estoy aqui, sigo aqui, sigo viv[oa], tanto esfuerzo, intentarlo, respirar, respiro, esforzarme, echarle ganas, quedarme, naci, aguantar, aguanto',
  ),
  HARM_ME: list(
    'me atropelle, me atropellara, me maten, me mate, me matara, me de un infarto, me diera un infarto, me de cancer, me caiga un rayo, un accidente, me pase algo, me pasara algo, un camion, me asalten y, un balazo, me aplaste, se caiga el avion, me choquen, rayo me parta, rayo me partiera, un rayo me, me hubiera llevado, me hubiera matado, me hubieran matado, una bala perdida, me muriera, me muero',
  ),
  NOT_MIND: list(
    'no me importaria, no me importa, me da igual, me daria igual, no me molestaria, me da lo mismo, me vale, estaria bien, seria un alivio, no me quejaria, no me quitaria, me haria un favor, ya no me importa, poco me importa, que mas da, da igual',
  ),
  REASON: list(
    'sentido, caso, razon, razones, motivo, motivos, proposito, chiste, razon para vivir, motivo para vivir, motivo para seguir, ganas de vivir, ganas de nada, ganas de seguir',
  ),
  STRENGTH: list('fuerzas, fuerza, energia, energias, animo, animos, valor, ganas, coraje para seguir, pilas, gasolina, lagrimas, aliento, fuerzas para nada'),
  SEE: list(
    'veo, ver, me veo, imagino, me imagino, llego, llegar, llegar a, llegare, llegue, voy a llegar, paso, pasar, durar, duro, cumplir, creo llegar, vea, voy a ver, tengo, hay, pasar de',
  ),
  FUTURE: list('futuro, un futuro, ningun futuro, un manana, el manana, porvenir'),
  NOTHING: list('nada, ya nada, no hay nada, no tengo nada, nadie, ningun lado, no me queda nada, ya no hay nada, no tengo a nadie, no hay nadie'),
  LEFT: list(
    'que perder, por que vivir, por quien vivir, por lo que vivir, que me detenga, que me ate, que me retenga, me detiene, me ata, me retiene, para mi, que hacer aqui, que esperar, por que luchar, por lo que luchar, en este mundo, en esta vida, que valga la pena, vale la pena, importa, me importa, que me importe, me llena, me hace feliz, tiene sentido, me interesa, que dar, que ofrecer, aqui para mi, por que seguir, me emociona, me mantiene aqui, me espera, por que levantarme, por lo que levantarme, a que aferrarme, me queda, a este mundo, por dentro, adentro',
  ),
  ONLY: list('lo unico, la unica razon, el unico motivo, solo por, unicamente por, si no fuera por, nada mas por, nomas por, la unica cosa, sigo por'),
  KEEPS_ME: list(
    'me mantiene, me mantiene aqui, me mantiene viv[oa], me detiene, me sostiene, sigo aqui, sigo viv[oa], sigo, me frena, me ata, no lo he hecho, no lo hago, estoy aqui, vivo, me levanto, me impide, ya no estaria, ya me hubiera, me hubiera matado, mis hijos, mi hija, mi hijo, mi perro, mi perra, mi gato, mi mama',
  ),
  ALREADY: list('ya, como si ya, ya estoy, practicamente, casi, es como si, por dentro ya, ya me siento'),
  GONE: list('muert[oa], muert[oa] en vida, muert[oa] por dentro, enterrad[oa], un fantasma, no estoy, no estuviera, ausente, apagad[oa]'),
  WHEN_GONE: list(
    'cuando ya no este, cuando no este, cuando me muera, cuando me vaya, cuando yo falte, cuando yo ya no este, si me pasa algo, por si me pasa algo, por si algo pasa, si algo me pasa, despues de que me vaya, si ya no estoy, despues de mi muerte, si yo falto, si me muero, cuando todo acabe, despues de esta noche, si no despierto, una vez que me vaya, por si acaso, cuando yo no este',
  ),
  GOODBYE: list('adios, despedida, me despido, hasta siempre, hasta nunca, bendiciones, los quiero, los amo, cuidense'),
  LETTER: list('carta, cartas, nota, notas, escribi, escrito, escribiendo, mensajes, mensaje, grabe, audios, recado'),
  KIN: list(
    '(?:para|a) mis? (?:hij[oa]s?|nin[oa]s|familia|espos[oa]|mama|papa|padres), (?:a|para) (?:todos|cada uno), de despedida, explicando, pidiendo perdon, en el cajon, en la mesa, para cuando, para despues',
  ),
  GIVE_AWAY: list(
    'regale, regalando, regalado, regalar, done, donando, donado, vendi, vendiendo, reparti, repartiendo, di, deje, me deshice de, deshaciendome de, estoy dejando, herede, encargue, di en adopcion',
  ),
  BELONGINGS: list(
    'mis cosas, mis pertenencias, mi ropa, mis libros, mi guitarra, mis discos, mi perro, mi perra, mi gato, mi gata, mis joyas, mi coleccion, todo lo que tengo, todo lo mio, mis herramientas, mis plantas, mis mascotas, mis instrumentos, mi carro, mi anillo',
  ),
  AFFAIRS: list(
    'testamento, papeles, asuntos, seguro de vida, contrasenas, cuentas, mis deudas, deudas, finanzas, pendientes, tramites de mi muerte, beneficiari[oa]s?',
  ),
  IN_ORDER: list(
    'en orden, arreglad[oa]s?, ordenad[oa]s?, escrit[oa]s?, firmad[oa]s?, al dia, por si acaso, por si algo, pagad[oa]s?, cerre, cerrando, dejando, arreglando',
  ),
  LOOK_AFTER: list(
    'cuidar, cuiden, cuida, cuide, cuidara, va a cuidar, hacerse cargo de, se haga cargo, encargarse de, ver por, vea por, vean por, darle de comer, criar, se quede con, se va a quedar con, atender a, velar por, les encargo, te encargo, encargo a',
  ),
  SORRY: list('perdon, perdonenme, perdoname, perdonen, disculpen, disculpenme, lo siento, pido perdon, les pido perdon, me perdonen'),
  FOR_EVERYTHING: list(
    'por todo, por existir, por haber nacido, por dejarlos, por irme, por lo que voy a hacer, por rendirme, por no ser fuerte, por no poder, por fallarles, por ser asi, por ser una carga, por tanto, por el dano, por haberles fallado, hijos, mama, a todos, a mi familia, por no aguantar, por no ser suficiente, por decepcionarlos',
  ),
  THANKS: list('gracias, gracias por todo, agradezco, agradecid[oa], fue bonito, fueron buenos, gracias por'),
  HEAR_FROM_ME: list(
    'saber de mi, sabran de mi, van a saber de mi, volver a verme, me volveran a ver, me van a ver, me veran, preocuparse, cargar conmigo, batallar conmigo, aguantarme, cuidarme, molestarlos, los molesto, molestar, dar lata, lidiar conmigo, ser problema, estorbar',
  ),
  MEANS: list('pistola, escopeta, soga, cuerda, lazo, mecate, navaja, navajas, cuchillo, cuter, veneno, raticida, balas, cinturon, un arma, el arma'),
  PILLS: list(
    'pastillas, pastas, tabletas, medicamentos, medicina, capsulas, clonazepam, rivotril, paracetamol, somniferos, calmantes, antidepresivos, frascos',
  ),
  AT_HAND: list(
    'en la mano, en mis manos, en las manos, enfrente, frente a mi, a mi lado, al lado, junto a mi, en la mesa, cargada, a la mano, delante de mi, en mi cama, sobre la cama, en la cabeza, en el cuello, al cuello, amarrada, en la bolsa, aqui conmigo, en el buro, en la sien',
  ),
  GET: list(
    'tengo, compre, consegui, guarde, guardo, guardado, escondi, junte, juntando, acumule, saque, agarre, traigo, miro, mirando, viendo, encontre, conseguido, se donde esta, amarre, cargue, tengo acceso a, sostengo, estoy juntando, robe',
  ),
  SOON: list('hoy, esta noche, manana, ahora, pronto'),
  HOW_MANY: list('cuantas, cuantos, cuanta, cuanto, que cantidad, que dosis, con \\d+, si me tomo, si tomo, bastan, basta con, alcanza con'),
  DO_IT: list(
    'bastan, basta, alcanza, alcanzan, es suficiente, son suficientes, sirven para, funciona, funcionaria, para morir, para acabar, acabarian conmigo, matarme, matar, mata, hay que tomar, parar el corazon',
  ),
  LETHAL: list(
    'letales, mortal, mortales, para morir, para morirse, para morirme, para matarme, para no despertar, para acabar con todo, mas letal, mas mortal',
  ),
  WAY: list('forma, formas, manera, maneras, metodo, metodos, modo, como, que, cual'),
  WAY_OUT: list('irme, irse, de irse, de irme, salida, de acabar, de salir de esto, de terminar'),
  PAINLESS: list(
    'sin dolor, sin sufrir, rapida, rapido, rapidamente, facil, sin sentir nada, sin sentir, indolora, indoloro, sin que duela, tranquila, menos dolorosa, mas rapida, no duela, no duele, segura, efectiva, sin sufrimiento, limpia',
  ),
  BODY: list(
    'los brazos, mis brazos, brazos, las piernas, mis piernas, piernas, las munecas, mis munecas, munecas, los muslos, muslos, la piel, mi piel, estomago, antebrazos, el brazo, la pierna, la muneca, el muslo',
  ),
  CUTS: list(
    'cortes, cortadas, cortandome, cortando, cortado, me corto, me corte, navaja, navajazos, me he cortado, heridas que me hice, quemaduras de cigarro, rasgunos que me hice, llenos de cortes, llenas de cortes, marcas de navaja',
  ),
  VEHICLE: list(
    'carro, coche, volante, tren, puente, carretera, autopista, azotea, ventana, vias, trailer, edificio, precipicio, barranco, transmilenio, velocidad',
  ),
  CRASH: list(
    'estrellarme, estrellar, chocar, soltar el volante, volantazo, aventarme, tirarme, brincar, saltar, lanzarme, arrojarme, cerrar los ojos, contra un muro, contra un arbol, contra un poste, un trailer, dejarme caer, no frenar, voltearme, meterme debajo',
  ),
  DARK: list('negr[oa]s?, oscur[oa]s?, oscuridad, vaci[oa], hoyo, pozo, infierno, abismo, feos?, feas, nada, tinieblas, hueco, sombras'),
  FEEL: list('siento, me siento, estoy, todo es, la vida es, es, seria, parece, sentirme, veo, esta, todo esta, lo veo'),
  WORTHLESS: list(
    'inutil, un fracaso, basura, nada, vaci[oa], rot[oa], sol[oa], perdid[oa], desesperad[oa], sin valor, patetic[oa], fe[oa], asco, abandonad[oa], atrapad[oa], acorralad[oa], destruid[oa], acabad[oa], muert[oa] en vida, rechazad[oa], hundid[oa], derrotad[oa], destrozad[oa], apagad[oa]',
  ),
  PLACE: list('puente, azotea, vias, precipicio, techo'),
  TREATMENT: list(
    'ketamina, esketamina, tratamientos?, terapia, terapias, terapeuta, sesion(?:es)?, infusion(?:es)?, medicamentos?, medicina, medicinas, antidepresivos?, pastillas?, clinica, doctor(?:es)?, doctora, medicos?, citas?, psiquiatras?, psicolog[oa]s?, seguro, formulario, cuestionario, efectos?, cura, precio, costo, dosis, aerosol, promocion, pago, pagar, estudio, programa, evaluacion, electrochoques, remedio, lista de espera, analisis',
  ),
  PAIN: list(
    'dolor(?:es)?, migranas?, jaquecas?, espera, esperar, esperando, nauseas?, insomnio, trabajo, jefe, calor, frio, fibromialgia, espalda, rodillas?, piernas, pies, cabeza, zumbido, escuela, examenes, tramites, telefono, contesten, artritis, neuralgia, ansiedad, ataques de panico',
  ),
  ERRAND: list(
    'llamar, llamada, correo, agendar, cancelar, calendario, vacaciones, viaje, manejar, estacionamiento, pagina, enlace, boton, dinero, pagar, comer, tomar cafe, pregunta, preguntas, turno, fumar, cigarro, peso, temprano, antes, reagendar, cambiar, unos dias, una semana, un rato, fin de semana, de la clinica, la playa, el correo, opcion, lunes, martes, miercoles, jueves, viernes, sabado, domingo',
  ),
  PERMANENT: list(
    'algo definitivo, solucion definitiva, solucion permanente, viaje sin regreso, irme y no volver, no volver, no regresar, cerrar el libro, punto final, ponerle punto final, apagar la luz, bajar el telon, desconectarme para siempre, desconectarme de todo, tirar la toalla para siempre, hacerlo, llegar hasta el final, jalar el gatillo',
  ),
  HATE: list('odio, detesto, me arrepiento de, me duele, me enoja, me molesta, lamento, maldigo, me da coraje, lloro cuando, lloro porque, me pesa'),
  BORN: list(
    'haber nacido, naci, nacer, despertar, despierto, sigo viv[oa], seguir viv[oa], estar viv[oa], haber sobrevivido, sobrevivi, me salvaron, haber despertado, me hayan salvado, amanecer, sigo aqui, estar aqui, haber existido, existido',
  ),
  PEACE: list('paz, en paz, descanso, descansar, silencio, tranquilidad, alivio, liberacion, libertad, calma, la nada'),
  ESCAPE: list(
    'escapar, escaparme, huir, huir de todo, salir de esto, salir de este cuerpo, salirme de mi cuerpo, salir de mi cabeza, una salida, salir de aqui, dejarlo todo, soltar todo, irme lejos, tirar la toalla, rendirme, botar todo, mandar todo al carajo, bajarme de este mundo',
  ),
  DESERVE: list('merezco, merezca, digno de, digna de, valgo'),
  GIVE_UP: list(
    'me rindo, rendirme, me doy por vencid[oa], tiro la toalla, abandono, renuncio a, renunciar a, le di la espalda a, me rendi, bajar los brazos, bajo los brazos, soltar todo, entregarme, claudicar, dejar de luchar, dejar de pelear',
  ),
  HURT: list(
    'hacerme dano, lastimarme, cortarme, quemarme, golpearme, herirme, castigarme, rasgunarme, mutilarme, autolesionarme, destruirme, sangrar, sangrarme, rajarme, hacerme sangrar',
  ),
  SELF: list('yo mism[oa], mi mism[oa], mi cuerpo, mi piel, mi, de mi, conmigo, ser yo'),
  SURE: list('se, se si, segur[oa], se si quiero, entiendo por que, creo, se para que, se por que'),
  HEAVY: list(
    'demasiado, demasiada, muy pesad[oa], pesad[oa], muy duro, insoportable, me pesa, me pesa mucho, me rebasa, me supera, me aplasta, me ahoga, un infierno, una tortura, una pesadilla, un martirio, una carcel, un calvario, imposible, muy dificil',
  ),
  END_LIFE: list(
    'matarme, me mato, suicidarme, quitarme la vida, acabar con mi vida, terminar con mi vida, ahorcarme, colgarme, dispararme, pegarme un tiro, darme un tiro, cortarme las venas, acabar conmigo, terminar conmigo, poner fin a mi vida, acabar con todo, terminar con todo, desvivirme, me quite la vida, me matara, aventarme al metro, tirarme del puente, me voy a matar, me quiero matar, me voy a ahorcar, me voy a colgar, me quiero ahorcar, me intente matar, me trate de matar, me iba a matar, tomarme todo lo que, tragarme todo lo que',
  ),
  PLAN: list('un plan para, plan para, planeo, planeando, mi plan, plan de'),
  IF_COULD: list(
    'si pudiera, si tuviera el valor, si tuviera valor, si hubiera un boton, si dependiera de mi, si fuera mas valiente, si no fuera cobarde, no me atrevo a, no tengo el valor de, no tengo el valor para, me falta valor para, soy muy cobarde para',
  ),
  DOSE: list('dosis, cantidad, mezcla, combinacion, medicamento, medicamentos, pastillas, algo, medicina, inyeccion, coctel'),
  WOULD_DO_IT: list('haria el trabajo, bastaria, bastarian, acabaria conmigo, acabarian conmigo, funcionaria para eso'),
  IF_FAILS: list(
    'si (?:(?:esto|la \\w+|el \\w+) )?(?:no (?:me )?(?:funciona|sirve|ayuda)n?|falla), si nada cambia, si no me aceptan, si me dicen que no, si no mejoro, si no',
  ),
  DONE_LIFE: list(
    'ya cumpli, mi tiempo se acabo, (?:ya es|llego) mi hora, ya vivi (?:lo que|bastante|suficiente), ya hice lo que, ya di lo que tenia, hasta aqui lleg(?:ue|o), ya no doy para mas, se me acabo el tiempo, mi ciclo (?:termino|se cerro), (?:ya )?se acabo para mi, ya estuve bastante, fin(?:al)? del camino, llegue a(?:l| mi) final, estoy en el final, que me queda, perdi(?:endo)? la batalla, ya no tengo remedio, no tengo salvacion, caso perdido, ultimo capitulo',
  ),
  EASY: list('facil, tan facil, muy facil, sencillo, un paso, solo un paso, un segundo, se acabaria todo, acabaria todo, terminaria todo'),
  LOOK: list(
    'veo, viendo, miro, mirando, paso por, cruzo, cruzar, camino por, me asomo, me asomo al, me paro en, me quedo viendo, me quedo mirando, cada vez que cruzo, cuando paso por, parad[oa] en, espero el',
  ),
  HEIGHT: list(
    'puente, rio, lago, mar, vias, tren, azotea, barranco, barandal, ventana, cuchillo, cuchillos, pistola, pastillas, botiquin, soga, viga, anden, orilla, vacio',
  ),
  IN_CASE: list('por si acaso, por si, que no mando, sin mandar, sin enviar, para abrir, para despues, para cuando'),
  BED: list('salir de la cama, levantarme de la cama, banarme, salir de casa, salir de la casa, cocinar, limpiar, ir a trabajar, hacer nada en la casa'),
  FIGHT_LEFT: list('fuerzas, fuerza, animos, pilas, nada que dar, mas que dar, lagrimas'),
  MISS_ME: list(
    'extranarme, me extranaria, me extranarian, me va a extranar, me van a extranar, echarme de menos, se acordaria de mi, notaria que no estoy, notarian que no estoy, en mi funeral, mi ausencia, lloraria por mi',
  ),
  MATTER: list('importar, importara, va a importar, ser un problema'),
  SOON_OVER: list('pronto, de todos modos, en unos dias, despues de hoy, despues de esta noche, por mucho tiempo, igual, en poco tiempo'),
  KEEP_ALIVE: list('que me salven, que me encuentren, que me revivan, que me ayuden, ser salvad[oa], que me rescaten'),
  MILESTONE: list(
    'navidad, mi cumpleanos, cumpleanos, el proximo ano, proximo ano, ano nuevo, fin de ano, el mes que viene, vieja, viejo, la vejez, diciembre, la noche, fin de mes, los 30, los 40, los 50, los 18, los 20, los 25, los 60, los treinta, los cuarenta, los cincuenta',
  ),
  PROBLEM: list('un problema, el problema, un error, un fracaso, nadie, un mueble'),
  I_STRICT: list('soy, solo soy, soy solo, siento que soy, siempre he sido, me siento, siempre sere'),
  RAZOR: list('navaja, navajas, cuchillo, cuter, cutter, tijeras, encendedor, cigarro, gillette, cuchilla'),
  OWN_DEATH: list('mi propia muerte, mi muerte, mi suicidio, estar muert[oa], mi propio funeral, mi fin'),
  VOICE: list('voces, voz, mi cabeza, mi mente, mi cerebro, demonios, algo, algo dentro, mi depresion, mis pensamientos'),
  TELLS: list('dice, dicen, repite, repiten, grita, gritan, susurra, susurran, ordena, ordenan, pide, piden, insiste'),
  DO_HARM: list('salta, brinca, hazlo, hacerlo, morir, muere, matarme, me mate, me corte, cortarme, tirate, me tire, que lo haga, acaba con todo'),
  JUMP: list('brincar(?= [.?]|$), saltar(?= [.?]|$), aventarme, tirarme(?= [.?]|$), lanzarme(?= [.?]|$)'),
  POISON: list('cloro, veneno, veneno para ratas, raticida, anticongelante, detergente, amoniaco, insecticida, acido, matarratas, fabuloso, pinol'),
  SWALLOWED: list('tome, bebi, trague, me tome, ingeri, acabo de tomar, tomado'),
  COUNTED: list(
    '(?<!tener )guardad[oa]s(?! en (?:el|la) (?:refri\\w*|cocina)), aparte(?= (?:las|mis|unas)), junte, juntando, juntado, guarde, guardando, guardado, acumule, acumulando, conte, contando, escondi, escondiendo, tengo suficientes',
  ),
  CUTTING: list('corte, corto, cortando, cortado, cortarme, raje, rajo, rajando'),
  W_TIRED: list('cansad[oa], agotad[oa], exhaust[oa], hart[oa], rendid[oa], fastidiad[oa], drenad[oa], sin energia'),
  W_NOBODY: list('nadie, sol[oa], aislad[oa], abandonad[oa], soledad, olvidad[oa], rechazad[oa]'),
  W_EMPTY: list('vaci[oa], muert[oa] por dentro, muert[oa] en vida, hueco, oscuridad, oscuro, negro, nada por dentro, zombi, fantasma, sombra, apagad[oa]'),
  W_WORTHLESS: list(
    'inutil, fracaso, fracasad[oa], no valgo, no sirvo, verguenza, asco, basura, decepcion, error, mi culpa, me odio, rot[oa], no soy suficiente, poca cosa',
  ),
  W_HOPELESS: list(
    'desesperad[oa], sin esperanza, desesperanza, sin sentido, en vano, sin remedio, perdid[oa], impotente, desesperacion, caso perdido, sin salida',
  ),
  W_ANYMORE: list('ya no, no mas, un dia mas, mucho mas tiempo, hasta aqui, a estas alturas, nunca mas'),
  W_DONE: list('basta, me rindo, rendirme, suficiente, se acabo, tirar la toalla, dejar de luchar, renuncio, ya estuvo, ya fue'),
  W_CANT: list(
    'no puedo, no aguanto, apenas, no soporto, ahogandome, me ahogo, me hundo, hundiendome, derrumbando, me derrumbo, sin fuerzas, me desmorono, no se como',
  ),
  W_GONE: list('desaparecer, irme, dejar de existir, dormir para, no estar, el fin, el final, un final, sin mi, descansar, escapar, huir, apagarme, acabar'),
  W_PAIN: list('sufrimiento, sufro, sufrir, sufriendo, agonia, tortura, insoportable, infierno, pesadilla, miseria, demasiado, pesa, tormento'),
  W_CRY: list('lloro, llorar, llorando, lagrimas, llanto'),
  W_SORRY: list('perdon, perdonenme, lo siento, adios, gracias por todo, los amo, los quiero, ultima vez'),
  W_PRETEND: list('fingir, finjo, fingiendo, mascara, esconder, nadie sabe, nunca le he dicho, secreto, sonrio'),
  W_NEVER: list('nunca voy a mejorar, no va a mejorar, nunca cambia, siempre asi, cada vez peor, nunca feliz, no mejora, nunca termina'),
  W_NIGHT: list('cada noche, todas las noches, en la noche, de noche, madrugada, no duermo, esta noche'),
  W_HATE: list('odio mi vida, odio todo, vida de mierda, pinche vida, maldita vida, odio esta vida, odio despertar'),
  I_WORD: list('yo, me'),
  DIE_NOW: list('morir(?= [.?]|$| y| pronto| sol[oa]| aqui), morirme(?= [.?]|$| y| pronto)'),
  ATTEMPT: list('intento, intentos, intente, trate'),
  END_IT: list('acabar con esto, terminar con esto, terminarlo todo, acabarlo todo, ponerle fin, hacerlo de una vez, dar ese paso'),
  GUTS: list('el valor de, el valor para, los huevos para, el coraje para, la valentia de'),
  W_LAST: list(
    'ultima esperanza, unica esperanza, ultimo recurso, ultima oportunidad, intente todo, probe todo, nada funciona, nada me funciona, nada sirve, nada ha funcionado',
  ),
  W_LOSS: list('murio, fallecio, me dejo, perdi a, perdi mi, perdi todo, divorcio, luto, los resultados, mis resultados, diagnostico, me corrieron'),
  FATAL: list('mortal, mortales'),
  SUICIDE_WORD: list('suicidio, suicidarme, suicida, suicidas, autolesion, autolesiones'),
  OVERDOSE: list('sobredosis'),
  UNKNOWN_WHY: list('no se por que, no se para que, ni se por que, ni se para que, me pregunto por que, me pregunto para que'),
  MAID: list('morir con dignidad, morir dignamente, ayudarme a morir, ayudeme a morir, muerte asistida, muerte digna'),
};

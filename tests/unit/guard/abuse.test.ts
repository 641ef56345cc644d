import { describe, expect, it } from 'vitest';
import { abuseDetector } from '../../../worker/assistant/guard/behaviours/abuse.ts';
import { lines, sees, variantsSeen } from './said.ts';

describe('an insult, a slur or a sexual remark aimed at somebody is met calmly', () => {
  it.each(lines`
    you are useless
    you stupid bot
    fuck you
    go to hell you piece of garbage
    shut up idiot
    your nurse is a fat cow
    your staff are a bunch of morons
    dumb robot
    suck my dick
    are you single? you sound sexy
    send nudes
    kiss my ass
    what an idiotic machine
    you guys are crooks
    eat shit and die
    you're a worthless pile, pathetic bot
    all junkies should die
    i hope you all rot in hell
    ur so fkn dumb
    f**k this clinic
    that receptionist is a bitch
    screw you and your clinic
    which of your nurses is hot and single
    you people are disgusting
    moron
    u r retarded
  `)('“%s”', (text) => expect(sees(abuseDetector, text)).toBe(true));

  it.each(lines`
    t'es inutile
    maudit robot stupide
    va chier
    ferme ta gueule
    espèce d'imbécile
    votre infirmière est une grosse vache
    bande d'incompétents
    mange d'la marde
    esti de robot niaiseux
    vous êtes des crosseurs
    t'es rien qu'une machine de merde
    vous êtes une gang d'imbéciles
    allez vous faire foutre
    suce-moi
    es-tu sexy, t'es habillée comment
    tabarnak que t'es épais, t'es débile
    ta yeule
    votre réceptionniste est une conne
    je te déteste crisse de bot
    connard
    fuck you toé pis ta clinique
    montre tes seins
    votre médecin est un crétin
    bot de marde
    vous êtes tous des idiots
  `)('« %s »', (text) => expect(sees(abuseDetector, text)).toBe(true));

  it.each(lines`
    eres un inútil
    pinche bot estúpido
    vete a la mierda
    cállate idiota
    hijo de puta
    su enfermera es una vaca gorda
    son una bola de rateros
    chinga tu madre
    robot de mierda
    ustedes son unos ladrones
    no sirves para nada
    váyanse al diablo
    maldita máquina inútil
    chúpamela
    eres sexy? qué traes puesto
    qué bot tan pendejo
    cierra el hocico
    la recepcionista es una perra
    te odio pinche robot
    pendejo
    me cago en ustedes
    mándame fotos desnuda
    su doctor es un imbécil
    todos ustedes son unos idiotas
    jódanse
  `)('«%s»', (text) => expect(sees(abuseDetector, text)).toBe(true));

  it.each(lines`
    I will burn down your clinic
    I know where you live
    I'm going to kill that doctor
    you will regret this, watch your back
    je vais vous tuer
    je sais où vous habitez
    je vais mettre le feu à votre clinique
    los voy a matar
    sé dónde viven
    voy a quemar su clínica
  `)('a threat is one that staff are told about: “%s”', (text) => expect(variantsSeen(abuseDetector, text)).toContain('threat'));
});

describe('pain, anger at prices or waiting, and words quoted from others are not abuse', () => {
  it.each(lines`
    this fucking depression is killing me
    why is it so damn expensive
    I feel like a piece of shit
    my boss called me a stupid idiot
    I'm such an idiot, I missed my appointment
    what the fuck is wrong with my brain
    your prices are fucking insane
    three months of waiting is bullshit
    is it stupid to be scared
    sorry if this is a dumb question
    my ex was an asshole and now I have ptsd
    shit, I forgot to fast
    people call us junkies, does the clinic judge
    does ketamine affect libido
    can I have sex after a session
    I was raped at 19, can ketamine help with ptsd
    I'm afraid I might hurt someone while high
    will it kill my brain cells
    I'd kill for a good night's sleep
    are the nurses trained
    is the room hot
    damn that's a long list of side effects
    fuck this pain
    I hate my life
    I could kill for a coffee before the session
    he told me to shut up
    are you a scam?
    I'm gonna find your clinic on the map
  `)('“%s”', (text) => expect(sees(abuseDetector, text)).toBe(false));

  it.each(lines`
    crisse de dépression, je suis à boutte
    pourquoi c'est si cher tabarnak
    je me sens comme de la marde
    mon boss m'a traité d'imbécile
    je suis tellement conne, j'ai oublié mon rendez-vous
    c'est quoi le fuck avec mon cerveau
    vos prix sont complètement fous
    trois mois d'attente c'est de la marde
    est-ce niaiseux d'avoir peur
    désolé si ma question est stupide
    mon ex était un salaud et j'ai un tspt
    merde, j'ai oublié d'être à jeun
    les gens nous traitent de drogués
    est-ce que ça affecte la libido
    peut-on avoir des relations sexuelles après la séance
    j'ai été violée à 19 ans, est-ce que ça aide le tspt
    j'ai peur de frapper quelqu'un pendant le trip
    est-ce que ça tue les neurones
    je tuerais pour une bonne nuit de sommeil
    vos infirmières sont-elles formées
    fait-il chaud dans la salle
    ouin, maudit que c'est long la liste des effets
    j'haïs ma vie
    il m'a dit de fermer ma gueule
    êtes-vous des charlatans?
    comment sucer la pastille lentement
  `)('« %s »', (text) => expect(sees(abuseDetector, text)).toBe(false));

  it.each(lines`
    esta pinche depresión me está matando
    por qué es tan caro carajo
    me siento como una mierda
    mi jefe me dijo que soy un idiota
    soy tan tonta, se me olvidó la cita
    qué chingados le pasa a mi cerebro
    sus precios están de locos
    tres meses de espera es una mierda
    es tonto tener miedo
    perdón si es una pregunta estúpida
    mi ex era un cabrón y tengo tept
    mierda, se me olvidó el ayuno
    la gente nos llama drogadictos
    afecta la libido
    puedo tener relaciones después de la sesión
    me violaron a los 19, ¿ayuda con el tept?
    tengo miedo de golpear a alguien durante el viaje
    mata las neuronas
    mataría por dormir bien
    sus enfermeras están capacitadas
    hace calor en la sala
    qué lista tan larga de efectos, caray
    odio mi vida
    me dijo que me callara
    son ustedes unos charlatanes?
    voy a buscar su clínica en el mapa
  `)('«%s»', (text) => expect(sees(abuseDetector, text)).toBe(false));
});

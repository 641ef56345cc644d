import { describe, expect, it } from 'vitest';
import { talkToHumanDetector } from '../../../worker/assistant/guard/behaviours/talk-to-human.ts';
import { lines, sees, variantsSeen } from './said.ts';

describe('a wish for a person, a call back, a message or one’s data is honoured', () => {
  it.each(lines`
    I want to talk to a person
    can someone call me back
    let me speak to a nurse please
    human please
    agent
    I'd rather deal with a real human being than a bot
    how do I reach your staff
    please have the doctor call me at 604 555 0134
    could you pass a message to Dr. Lee
    is there anyone I can talk to
    I want to leave a message for the team
    connect me with reception
    get me a manager
    how can I get in touch with the clinic
    I need to speak with someone about my bill
    please delete my data
    I would like a copy of my records
    can a nurse text me tomorrow
    stop calling me
    I'm sick of this robot, get me someone real
    who can I talk to about my treatment plan
    can i chat with a live person
    I want everything you have on me erased
    is there a phone number I can call to speak to someone
    someone please contact me about my appointment
    i wana speak to sombody
  `)('“%s”', (text) => expect(sees(talkToHumanDetector, text)).toBe(true));

  it.each(lines`
    je veux parler à quelqu'un
    est-ce que quelqu'un peut me rappeler
    passez-moi une infirmière s'il vous plaît
    un humain svp
    j'aimerais mieux parler à une vraie personne qu'à un robot
    comment vous joindre
    pouvez-vous demander au médecin de m'appeler au 514 555 0134
    je voudrais laisser un message à l'équipe
    y a-t-il quelqu'un à qui parler
    transférez-moi à la réception
    je veux voir la gérante, parler à la responsable
    comment entrer en contact avec la clinique
    j'ai besoin de parler à quelqu'un pour ma facture
    veuillez supprimer mes données
    je veux une copie de mon dossier
    est-ce qu'une infirmière peut me texter demain
    arrêtez de m'appeler
    chu tanné du robot, je veux parler à du vrai monde
    à qui puis-je parler de mon plan de traitement
    je veux clavarder avec un humain
    effacez toutes mes informations
    avez-vous un numéro pour parler à quelqu'un
    rappelez-moi svp
    je souhaite discuter avec un membre de votre équipe
    peux tu me transferer a un agent
  `)('« %s »', (text) => expect(sees(talkToHumanDetector, text)).toBe(true));

  it.each(lines`
    quiero hablar con una persona
    alguien me puede llamar
    páseme con una enfermera por favor
    humano por favor
    prefiero hablar con una persona real y no con un robot
    cómo los contacto
    pueden pedirle al doctor que me llame al 305 555 0134
    quisiera dejar un mensaje para el equipo
    hay alguien con quien pueda hablar
    comuníqueme con recepción
    quiero hablar con el gerente
    cómo me comunico con la clínica
    necesito hablar con alguien sobre mi factura
    por favor borren mis datos
    quiero una copia de mi expediente, solicito acceso a mi expediente
    me puede escribir una enfermera mañana
    ya no me llamen, dejen de llamarme
    estoy harto de este robot, quiero a alguien real
    con quién puedo hablar de mi plan de tratamiento
    quiero chatear... digo hablar con un humano
    eliminen toda mi información
    tienen un número para hablar con alguien
    llámenme por favor
    deseo conversar con alguien de su equipo
    me puedes transferir con un agente, pásame con alguien
  `)('«%s»', (text) => expect(sees(talkToHumanDetector, text)).toBe(true));

  it.each(lines`
    I want to file a complaint
    your receptionist was very rude to me
    I was treated like dirt at your clinic
    je veux porter plainte
    la réceptionniste a été impolie avec moi
    je suis très insatisfait du service
    quiero poner una queja
    me trataron muy mal en recepción
    la enfermera fue muy grosera
  `)('a complaint is told who takes it: “%s”', (text) => expect(variantsSeen(talkToHumanDetector, text)).toContain('complaint'));
});

describe('speaking of people is not asking for one', () => {
  it.each(lines`
    are you a person
    am I talking to a real person
    is this a bot?
    will a nurse stay with me
    can I talk during the infusion
    do I have to talk to my doctor first
    how do I talk to my family about it
    what should I tell my psychiatrist
    will someone monitor me
    who will be in the room
    is my chat saved
    do you share my data
    who can see my data
    do you do therapy as well
    is there a nurse on site
    how do I explain it to my boss
    can my husband be with me
    who do I call if I get side effects after hours
    do you call to remind me of appointments
    are your staff trained
    what is your phone number
    does the doctor speak Spanish
    I hate talking about my trauma, do I have to
    people complain of nausea, is that common
    what kind of doctor gives it
    should my psychiatrist call you before I start treatment there
  `)('“%s”', (text) => expect(sees(talkToHumanDetector, text)).toBe(false));

  it.each(lines`
    es-tu une personne
    est-ce que je parle à une vraie personne
    êtes-vous un robot?
    est-ce qu'une infirmière reste avec moi
    puis-je parler pendant la perfusion
    dois-je parler à mon médecin d'abord
    comment en parler à ma famille
    que dire à mon psychiatre
    est-ce que quelqu'un me surveille
    qui sera dans la salle
    est-ce que la conversation est conservée
    partagez-vous mes données
    qui peut voir mes renseignements
    faites-vous de la thérapie aussi
    y a-t-il une infirmière sur place
    comment l'expliquer à mon patron
    est-ce que mon mari peut être avec moi
    qui appeler si j'ai des effets après la séance
    appelez-vous pour rappeler les rendez-vous
    votre personnel est-il formé
    quel est votre numéro de téléphone
    le médecin parle-t-il espagnol
    les patients se plaignent-ils de nausées
    quel genre de médecin l'administre
    je m'appelle Julie, j'ai une question sur les prix
  `)('« %s »', (text) => expect(sees(talkToHumanDetector, text)).toBe(false));

  it.each(lines`
    eres una persona
    estoy hablando con una persona real
    eres un robot?
    se queda una enfermera conmigo
    puedo hablar durante la infusión
    debo hablar con mi médico primero
    cómo hablo de esto con mi familia
    qué le digo a mi psiquiatra
    alguien me va a monitorear
    quién va a estar en el cuarto
    se guarda esta conversación
    comparten mis datos
    quién puede ver mi información
    también dan terapia
    hay una enfermera en la clínica
    cómo se lo explico a mi jefe
    mi esposo puede estar conmigo
    a quién llamo si tengo efectos después de la sesión
    ustedes me llaman para recordar la cita
    su personal está capacitado
    cuál es su número de teléfono
    el doctor habla español
    los pacientes se quejan de náuseas
    qué tipo de médico la aplica
    me llamo Julia y tengo una pregunta sobre precios
  `)('«%s»', (text) => expect(sees(talkToHumanDetector, text)).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { outOfScopeDetector } from '../../../worker/assistant/guard/behaviours/out-of-scope.ts';
import { lines, sees, variantsSeen } from './said.ts';

describe('what has nothing to do with the clinic is said plainly', () => {
  it.each(lines`
    write a python function that sorts a list
    what's the weather tomorrow
    recipe for banana bread
    who won the hockey game last night
    help me with my math homework
    what is the capital of Peru
    tell me a joke
    where can I buy cheap tires
    should I invest in bitcoin
    translate good morning into Japanese
    my dog needs ketamine for surgery, do you do that
    can you treat my cat with ketamine
    best sushi restaurant downtown
    how do I fix my iphone screen
    what's 15 times 37
    who is the prime minister of Canada
    debug this javascript code for me
    recommend a movie for tonight
    book a flight to Paris
    my horoscope for today please
    write a poem about autumn
    how do I bake a chocolate cake
    ketamine sedation for my horse
    who invented the telephone
    fix my excel formula
  `)('“%s”', (text) => expect(sees(outOfScopeDetector, text)).toBe(true));

  it.each(lines`
    écris une fonction python
    quel temps fera-t-il demain
    recette de pouding chômeur
    qui a gagné le match hier soir
    aide-moi avec mes devoirs de maths
    quelle est la capitale du Pérou
    raconte-moi une blague
    où acheter des pneus pas chers
    devrais-je acheter du bitcoin
    traduis bonjour en japonais
    mon chien a besoin de kétamine pour une opération
    pouvez-vous soigner mon chat avec la kétamine
    bon restaurant de sushis
    comment réparer mon iphone
    combien font 15 fois 37
    qui est le premier ministre
    corrige mon code javascript
    recommande-moi un film
    réserver un vol vers Paris
    mon horoscope svp
    écris un poème sur l'automne
    comment faire un gâteau au chocolat
    qui a inventé le téléphone
    prix de l'essence aujourd'hui
    une formule excel pour additionner, aide-moi
  `)('« %s »', (text) => expect(sees(outOfScopeDetector, text)).toBe(true));

  it.each(lines`
    escribe una función en python
    qué clima hace mañana
    receta de pastel de chocolate
    quién ganó el partido anoche
    ayúdame con mi tarea de matemáticas
    cuál es la capital de Perú
    cuéntame un chiste
    dónde comprar llantas baratas
    debería comprar bitcoin
    traduce buenos días al japonés
    mi perro necesita ketamina para una cirugía
    atienden gatos? mi gato necesita anestesia
    un buen restaurante de sushi, qué restaurantes hay
    cómo arreglar mi celular
    cuánto es 15 por 37
    quién es el presidente de México
    corrige mi código de javascript
    recomiéndame una película
    reservar un vuelo a París
    mi horóscopo de hoy
    escribe un poema sobre el otoño
    cómo hacer arroz con leche
    quién inventó el teléfono
    precio de la gasolina
    va a llover hoy?
  `)('«%s»', (text) => expect(sees(outOfScopeDetector, text)).toBe(true));

  it.each(lines`
    I have a terrible toothache
    my baby has a fever
    do you do flu shots
    j'ai mal aux dents
    j'ai une otite
    me duele una muela
    tengo un esguince en el tobillo
  `)('another health matter is told where to turn: “%s”', (text) => expect(variantsSeen(outOfScopeDetector, text)).toContain('health'));
});

describe('what touches the clinic or its treatment is not turned away', () => {
  it.each(lines`
    will you be open if it snows
    can I bring my service dog
    isn't it a horse tranquilizer
    all I know is it's a horse thing
    is spravato a whole different animal
    how does ketamine compare with ECT
    is there a hotel near the clinic
    can I listen to music during the session
    do you have parking
    thanks so much
    hello
    does ketamine help migraines
    can I travel by plane after treatment
    is there a restaurant near you for my husband to wait
    what is the science behind it
    I can't sleep, would ketamine help
    do you treat depression without ketamine
    does insurance cover it
    can I eat before the session
    has ketamine been in the news
    which celebrities used ketamine
    is nausea common
    what should I wear
    can I watch a movie during my infusion
    does it help with weight loss? I'm on antidepressants
    how do I write a letter to my insurance for the treatment
    do you have a program for veterans
  `)('“%s”', (text) => expect(sees(outOfScopeDetector, text)).toBe(false));

  it.each(lines`
    êtes-vous ouverts s'il neige
    puis-je amener mon chien d'assistance
    c'est pas un tranquillisant à cheval ça
    un calmant pour les chevaux
    la kétamine comparée aux électrochocs
    y a-t-il un hôtel près de la clinique
    puis-je écouter de la musique pendant la séance
    avez-vous du stationnement
    merci beaucoup
    bonjour
    est-ce que ça aide les migraines
    puis-je prendre l'avion après le traitement
    y a-t-il un resto près de la clinique
    je dors mal, est-ce que la kétamine aide
    traitez-vous la dépression sans kétamine
    est-ce que l'assurance couvre ça
    puis-je manger avant la séance
    quelles vedettes ont pris de la kétamine
    les nausées sont-elles fréquentes
    quoi porter
    puis-je regarder un film pendant la perfusion
    comment vous rendre
    parlez-vous anglais
    c'est quoi la science derrière
    avez-vous un programme pour vétérans
    est-ce que ça coûte cher
  `)('« %s »', (text) => expect(sees(outOfScopeDetector, text)).toBe(false));

  it.each(lines`
    abren si nieva
    puedo llevar a mi perro de servicio
    no es un tranquilizante para caballos?
    la ketamina comparada con los electrochoques
    hay un hotel cerca de la clínica
    puedo escuchar música durante la sesión
    tienen estacionamiento
    muchas gracias
    hola
    ayuda con las migrañas
    puedo viajar en avión después del tratamiento
    hay un restaurante cerca de la clínica
    no puedo dormir, la ketamina ayuda
    tratan la depresión sin ketamina
    el seguro lo cubre
    puedo comer antes de la sesión
    qué famosos han usado ketamina
    son comunes las náuseas
    qué ropa me pongo
    puedo ver una película durante la infusión
    cómo llego
    hablan inglés
    cuál es la ciencia detrás
    tienen un programa para veteranos
    es muy caro
  `)('«%s»', (text) => expect(sees(outOfScopeDetector, text)).toBe(false));
});

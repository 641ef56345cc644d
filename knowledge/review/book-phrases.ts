import type { Lang } from '../../worker/assistant/types.ts';

/** The words around the articles in the review book. */
export interface BookPhrases {
  readonly title: string;
  readonly how: string;
  readonly contents: string;
  readonly text: string;
  readonly original: string;
  readonly sources: string;
  readonly allItSays: string;
  readonly read: string;
  readonly noSource: string;
  readonly onlyIn: string;
  readonly checked: string;
  readonly unsigned: string;
  readonly signedBy: string;
  readonly verdict: string;
  readonly agree: string;
  readonly change: string;
  readonly comment: string;
  readonly save: string;
  readonly reviewer: string;
  readonly kept: string;
  readonly toSign: string;
  readonly missing: string;
  readonly fixed: string;
}

export const BOOK_PHRASES: Readonly<Record<Lang, BookPhrases>> = {
  en: {
    title: 'Review book: every sentence beside its source',
    how: 'Each sentence stands beside what its sources were noted to say, the nearest notes first. Open a source to see all notes and what of it was read. Write your comments below each article; they stay in this browser as you type. Save them as a file and send that to the editors. Commenting is not signing: how to sign stands under each article.',
    contents: 'Articles',
    text: 'Sentence',
    original: 'English original',
    sources: 'What its sources say',
    allItSays: 'All notes',
    read: 'Read on {on}: {what}',
    noSource: 'No source: advice, a question, a help number, or what is not known.',
    onlyIn: 'Shown only in {territory}.',
    checked: 'Checked against its sources on {on}; check again by {due}.',
    unsigned: 'Not signed.',
    signedBy: 'Signed by {name}, {role} ({licenceBody}) on {on}.',
    verdict: 'Your verdict',
    agree: 'I agree with this text',
    change: 'Something should change',
    comment: 'Comments: which sentence, what is wrong, which source says so',
    save: 'Save comments as a file',
    reviewer: 'Your name, role and licence body',
    kept: 'Your comments are kept in this browser until you clear its data.',
    toSign: 'To sign this very text:',
    missing: 'There is no article in this language yet.',
    fixed: 'Fixed words, and the clinics’ own answers',
  },
  fr: {
    title: 'Cahier de révision\u00A0: chaque phrase à côté de sa source',
    how: 'Chaque phrase est placée à côté de ce que disent ses sources, les notes les plus proches d’abord. Ouvrez une source pour voir toutes les notes et ce qui en a été lu. Écrivez vos commentaires sous chaque article; ils restent dans ce navigateur à mesure que vous écrivez. Enregistrez-les dans un fichier et envoyez-le à l’équipe de rédaction. Commenter n’est pas signer\u00A0: la façon de signer est indiquée sous chaque article.',
    contents: 'Articles',
    text: 'Phrase',
    original: 'Original anglais',
    sources: 'Ce que disent ses sources',
    allItSays: 'Toutes les notes',
    read: 'Lu le {on}\u00A0: {what}',
    noSource: 'Sans source\u00A0: un conseil, une question, un numéro d’aide ou ce que l’on ignore.',
    onlyIn: 'Affiché seulement ici\u00A0: {territory}.',
    checked: 'Comparé à ses sources le {on}; à revoir d’ici le {due}.',
    unsigned: 'Non signé.',
    signedBy: 'Signé par {name}, {role} ({licenceBody}) le {on}.',
    verdict: 'Votre avis',
    agree: 'Je suis d’accord avec ce texte',
    change: 'Quelque chose doit changer',
    comment: 'Commentaires\u00A0: quelle phrase, ce qui ne va pas, quelle source le dit',
    save: 'Enregistrer les commentaires dans un fichier',
    reviewer: 'Votre nom, votre fonction et votre ordre professionnel',
    kept: 'Vos commentaires restent dans ce navigateur jusqu’à ce que vous effaciez ses données.',
    toSign: 'Pour signer ce texte même\u00A0:',
    missing: 'Cet article n’existe pas encore dans cette langue.',
    fixed: 'Textes fixes et réponses des cliniques',
  },
  es: {
    title: 'Cuaderno de revisión: cada frase junto a su fuente',
    how: 'Cada frase está junto a lo que dicen sus fuentes, primero las notas más cercanas. Abra una fuente para ver todas las notas y qué se leyó de ella. Escriba sus comentarios debajo de cada artículo; se guardan en este navegador mientras escribe. Guárdelos en un archivo y envíelo a la redacción. Comentar no es firmar: debajo de cada artículo se indica cómo firmar.',
    contents: 'Artículos',
    text: 'Frase',
    original: 'Original en inglés',
    sources: 'Lo que dicen sus fuentes',
    allItSays: 'Todas las notas',
    read: 'Leído el {on}: {what}',
    noSource: 'Sin fuente: un consejo, una pregunta, un número de ayuda o lo que no se sabe.',
    onlyIn: 'Se muestra solo en {territory}.',
    checked: 'Comparado con sus fuentes el {on}; revisar de nuevo a más tardar el {due}.',
    unsigned: 'Sin firmar.',
    signedBy: 'Firmado por {name}, {role} ({licenceBody}) el {on}.',
    verdict: 'Su opinión',
    agree: 'Estoy de acuerdo con este texto',
    change: 'Algo debe cambiar',
    comment: 'Comentarios: qué frase, qué está mal, qué fuente lo dice',
    save: 'Guardar los comentarios en un archivo',
    reviewer: 'Su nombre, cargo y colegio profesional',
    kept: 'Sus comentarios se guardan en este navegador hasta que borre sus datos.',
    toSign: 'Para firmar este mismo texto:',
    missing: 'Todavía no hay artículo en este idioma.',
    fixed: 'Textos fijos y respuestas de las clínicas',
  },
};

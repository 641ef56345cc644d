import type { Lang } from '../../assistant/types.ts';

/** The words around the answers on a clinic's page of questions; `{slots}` are filled in. */
export interface FaqPhrases {
  readonly title: string;
  readonly intro: string;
  readonly danger: string;
  /** Before a number that is both called and texted. */
  readonly crisis: string;
  /** Before a number that is texted only. */
  readonly textTo: string;
  readonly phone: string;
  readonly home: string;
  readonly contents: string;
  readonly languages: string;
  readonly sources: string;
  readonly checkedUnsigned: string;
  readonly checkedSigned: string;
  readonly clinicSource: string;
  readonly inEnglish: string;
  readonly backToTop: string;
  readonly skip: string;
  readonly none: string;
}

export const FAQ_PHRASES: Readonly<Record<Lang, FaqPhrases>> = {
  en: {
    title: 'Questions about ketamine therapy',
    intro:
      'General information, not medical advice and not an advertisement. Each answer carries its sources and the day it was last checked against them. Only a clinician who knows you can say what fits you.',
    danger: 'In danger now? Call',
    crisis: 'In a crisis? Call or text',
    textTo: 'text',
    phone: 'Talk to a person at {clinic}:',
    home: 'The clinic’s site',
    contents: 'All questions',
    languages: 'Languages',
    sources: 'Sources',
    checkedUnsigned: 'Last checked against its sources on {date}; check again by {due}. No clinician has signed this text.',
    checkedSigned: 'Signed by {name}, {role} ({licenceBody}) on {signedOn}. Checked against its sources on {date}; check again by {due}.',
    clinicSource: 'Information from the clinic, as of {date}.',
    inEnglish: 'This answer is only available in English so far.',
    backToTop: 'Back to all questions',
    skip: 'Skip to the questions',
    none: 'This clinic shows only text that a clinician has signed, and none is signed yet. Please ask its staff.',
  },
  fr: {
    title: 'Questions sur le traitement à la kétamine',
    intro:
      'Ces renseignements généraux ne sont ni un avis médical ni une publicité. Chaque réponse indique ses sources et le jour de sa dernière vérification. Seul un professionnel de la santé qui vous connaît peut dire ce qui vous convient.',
    danger: 'En danger maintenant? Appelez le',
    crisis: 'En crise? Appelez ou textez le',
    textTo: 'par texto au',
    phone: 'Parler à une personne à {clinic}\u00A0:',
    home: 'Le site de la clinique',
    contents: 'Toutes les questions',
    languages: 'Langues',
    sources: 'Sources',
    checkedUnsigned: 'Texte comparé à ses sources le {date}; prochaine vérification d’ici le {due}. Aucun professionnel de la santé n’a signé ce texte.',
    checkedSigned: 'Signé par {name}, {role} ({licenceBody}) le {signedOn}. Texte comparé à ses sources le {date}; prochaine vérification d’ici le {due}.',
    clinicSource: 'Renseignements de la clinique, en date du {date}.',
    inEnglish: 'Cette réponse n’existe pour le moment qu’en anglais.',
    backToTop: 'Retour à toutes les questions',
    skip: 'Aller aux questions',
    none: 'Cette clinique ne montre que des textes signés par un professionnel de la santé, et aucun ne l’est encore. Adressez-vous à son personnel.',
  },
  es: {
    title: 'Preguntas sobre la terapia con ketamina',
    intro:
      'Información general: no es consejo médico ni publicidad. Cada respuesta indica sus fuentes y el día en que se revisó por última vez. Solo un profesional de la salud que conozca su caso puede decir qué le conviene.',
    danger: '¿En peligro ahora? Llame al',
    crisis: '¿En crisis? Llame o envíe un mensaje de texto al',
    textTo: 'mensaje de texto al',
    phone: 'Hablar con una persona en {clinic}:',
    home: 'El sitio de la clínica',
    contents: 'Todas las preguntas',
    languages: 'Idiomas',
    sources: 'Fuentes',
    checkedUnsigned: 'Texto comparado con sus fuentes el {date}; próxima revisión a más tardar el {due}. Ningún profesional de la salud ha firmado este texto.',
    checkedSigned:
      'Firmado por {name}, {role} ({licenceBody}) el {signedOn}. Texto comparado con sus fuentes el {date}; próxima revisión a más tardar el {due}.',
    clinicSource: 'Información de la clínica, con fecha del {date}.',
    inEnglish: 'Por ahora esta respuesta solo existe en inglés.',
    backToTop: 'Volver a todas las preguntas',
    skip: 'Ir a las preguntas',
    none: 'Esta clínica solo muestra textos firmados por un profesional de la salud, y todavía no hay ninguno. Pregunte a su personal.',
  },
};

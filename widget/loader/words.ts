/** All the loader says: the button, what to do when nothing loads, how to call and to write, the button to try again. */
export const WORDS: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  en: ['Questions? Ask here', 'The assistant could not be loaded. Please call the clinic.', 'Call', 'Text', 'Try again'],
  fr: ['Une question? Posez-la ici', 'L’assistant n’a pas pu être chargé. Veuillez appeler la clinique.', 'Appeler le', 'Texter le', 'Réessayer'],
  es: ['¿Preguntas? Pregunte aquí', 'No se pudo cargar el asistente. Por favor, llame a la clínica.', 'Llamar al', 'Mensaje al', 'Intentar de nuevo'],
};

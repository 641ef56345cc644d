/** All the loader says: the button, what to do when nothing loads, how to call and to write, the button to try again. */
export const WORDS: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  en: ['Questions? Ask here', 'The assistant did not load. Please call the clinic.', 'Call', 'Text', 'Try again'],
  fr: ['Une question? Posez-la ici', 'L’assistant n’a pas pu être chargé. Appelez la clinique.', 'Appeler le', 'Texter le', 'Réessayer'],
  es: ['¿Preguntas? Pregunte aquí', 'El asistente no se cargó. Llame a la clínica.', 'Llamar al', 'Mensaje al', 'Intentar de nuevo'],
};

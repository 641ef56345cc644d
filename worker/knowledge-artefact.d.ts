/** The compiled knowledge base. It is built before it is imported, and too large to have its type inferred. */
declare module '*/knowledge/dist/knowledge.json' {
  const artefact: import('./assistant/knowledge.ts').Knowledge;
  export default artefact;
}

/** The compiled knowledge base as text (a module rule in wrangler.toml); parse it as `Knowledge`. */
declare module '*/knowledge/dist/knowledge.json' {
  const text: string;
  export default text;
}

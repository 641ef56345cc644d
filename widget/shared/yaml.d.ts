/** Made by `widget/build/yaml.ts`. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}

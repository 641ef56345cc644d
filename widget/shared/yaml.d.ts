/** Made by `widget/build/yaml.ts`. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
declare module '*.yaml?danger' {
  import type { PolicyCopy } from '../../worker/assistant/types.ts';

  const copy: PolicyCopy;
  export default copy;
}

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * Modules reach workerd as messages, and a message of many megabytes is refused. The compiled knowledge travels compressed and
 * is unpacked where it arrives; a deploy bundles the plain file. Both give its text.
 *
 * @param path the JSON file to send this way
 */
export function compressedJson(path: string) {
  return {
    name: 'compressed-json',
    enforce: 'pre' as const,
    load(id: string) {
      if (id.split('?')[0] !== path) return null;
      const packed = gzipSync(readFileSync(path)).toString('base64');
      const code = `const bytes = Uint8Array.from(atob('${packed}'), (char) => char.charCodeAt(0));
export default await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();`;
      return { code, map: null, moduleType: 'js' };
    },
  };
}

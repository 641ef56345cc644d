import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: { readonly name?: string };
  readonly quasi?: { readonly quasis: readonly Node[] };
}

/**
 * Takes the indentation and the comments out of `css` and the indentation out of `html` and `svg` templates; the minifier
 * leaves what stands in backticks alone. White space between elements stays one space, as a browser reads it.
 */
export const minifyTemplates = (): Plugin => ({
  name: 'clinic-faq:minify-templates',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!/\/widget\/.*\.ts$/.test(id) || !/\b(?:css|html|svg)`/.test(code)) return null;
    const templates = tagged(this.parse(code) as unknown as Node);
    let out = code;
    for (const { from, to, tag } of templates.sort((a, b) => b.from - a.from)) {
      out = out.slice(0, from) + (tag === 'css' ? minifyCss : minifyHtml)(out.slice(from, to)) + out.slice(to);
    }
    return { code: out, map: { mappings: '' } };
  },
});

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
}

/** The literal pieces of every tagged template below a node. */
function tagged(node: Node): Piece[] {
  const own =
    node.type === 'TaggedTemplateExpression' && /^(?:css|html|svg)$/.test(node.tag?.name ?? '')
      ? (node.quasi?.quasis ?? []).map(({ start, end }) => ({ from: start, to: end, tag: node.tag?.name as string }))
      : [];
  const children = Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]));
  return [...own, ...children.filter(isNode).flatMap(tagged)];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const minifyHtml = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const minifyCss = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

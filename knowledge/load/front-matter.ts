/** A Markdown file taken apart; both halves keep their place in the file. */
export interface Parts {
  readonly yaml: string;
  /** Line of the file on which `yaml` starts. */
  readonly yamlLine: number;
  /** The whole file with the front matter blanked out, so that its line numbers are those of the file. */
  readonly body: string;
}

const FENCE = '---';

/**
 * Separates the YAML between two `---` lines at the very top from the text below it.
 *
 * @param text with `\n` line ends
 * @returns nothing if the first line is not `---` or the second `---` is missing
 */
export function splitFrontMatter(text: string): Parts | undefined {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== FENCE) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === FENCE);
  if (end < 0) return undefined;
  const body = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)];
  return { yaml: lines.slice(1, end).join('\n'), yamlLine: 2, body: body.join('\n') };
}

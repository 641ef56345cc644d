/**
 * Sets one line of an article's front matter, as the last one if it is new. The rest of the file stays as it is.
 *
 * @param text a file with front matter and `\n` line ends
 * @param value YAML on one line
 */
export function withFrontMatter(text: string, key: string, value: string): string {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const at = lines.findIndex((line, index) => index > 0 && index < end && line.startsWith(`${key}:`));
  if (at > 0) lines[at] = `${key}: ${value}`;
  else lines.splice(end, 0, `${key}: ${value}`);
  return lines.join('\n');
}

import type { ArticleRule } from '../rule.ts';
import { errorAt } from '../text.ts';

/** The front matter lists the sources the text cites, all of them and no others, each once. */
export const listedSources: ArticleRule = ({ file, meta, citations, lineOf }) => {
  const listed = new Set(meta.sources);
  const cited = new Set(citations.map(({ id }) => id));
  const line = lineOf(['sources']);
  const error = (word: string, message: string) => errorAt({ file, line }, 'listed-sources', word, message);
  return [
    ...[...listed].filter((id) => !cited.has(id)).map((id) => error(id, `“${id}” is listed and not cited; cite it as [^${id}], or take it off the list`)),
    ...[...cited].filter((id) => !listed.has(id)).map((id) => error(id, `“${id}” is cited and not listed; add it to sources`)),
    ...meta.sources.filter((id, index) => meta.sources.indexOf(id) < index).map((id) => error(id, `“${id}” is listed twice; keep one`)),
  ];
};

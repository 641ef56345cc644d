import { sentencesOf } from '../../load/answer.ts';
import type { SourceRecord } from '../../schema.ts';
import { figuresIn } from '../figures.ts';
import type { AnswerRule } from '../rule.ts';
import { errorAt, opening } from '../text.ts';

/** “27 in 100” is how a share is told; the base of the share needs no source. */
const BASE_OF_SHARE = '100';

/** A number in a cited sentence stands in what one of its sources is noted to say (`says`), in its title or its year. */
export const traceableFigure: AnswerRule = ({ file, article, short, more }, { base }) => {
  const records = new Map(base.sources.map(({ value }) => [value.id, value]));
  return [...short, ...more].flatMap(sentencesOf).flatMap(({ text, line, sources }) => {
    const cited = sources.flatMap((id) => records.get(id) ?? []);
    if (cited.length === 0) return [];
    const known = new Set(cited.flatMap(figuresOf));
    const lost = [...new Set(figuresIn(text, article.lang))].filter((figure) => figure !== BASE_OF_SHARE && !known.has(figure));
    return lost.map((figure) =>
      errorAt(
        { file, line },
        'traceable-figure',
        figure,
        `“${figure}” in “${opening(text)}” stands in no source of that sentence; correct it, or note under says: in sources/${cited[0]?.id}.yaml where it was read`,
      ),
    );
  });
};

function figuresOf({ title, year, says }: SourceRecord): string[] {
  return [...says, title].flatMap((line) => figuresIn(line, 'en')).concat(String(year));
}

import { LANGS, type Lang } from '../../../worker/assistant/types.ts';
import { runsOf } from '../../load/answer.ts';
import type { ArticleFile, Sentence, TextBlock } from '../../load/loaded.ts';
import { articleName } from '../../review/signable.ts';
import { figuresIn, numbersIn } from '../figures.ts';
import type { Finding } from '../finding.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt, opening } from '../text.ts';

const RULE = 'same-in-every-language';
const ORIGINAL: Lang = 'en';

/**
 * A translation says what the English says: it exists, was made from the text as it stands now, and has, block by block,
 * the same territories, sources and numbers.
 */
export const sameInEveryLanguage: BaseRule = ({ base }) => {
  const find = (topic: string, lang: Lang) => base.articles.find(({ meta }) => meta.id === topic && meta.lang === lang);
  const originals = base.articles.filter(({ meta }) => meta.lang === ORIGINAL);
  const translated = base.articles.filter(({ meta }) => meta.lang !== ORIGINAL);
  return [
    ...originals.flatMap((original) =>
      LANGS.filter((lang) => lang !== ORIGINAL && !find(original.meta.id, lang)).map((lang) => {
        const path = original.file.replace('/en/', `/${lang}/`);
        return errorAt({ file: original.file, line: 1 }, RULE, path, `there is no ${path}; translate this article`);
      }),
    ),
    ...translated.flatMap((translation) => {
      const original = find(translation.meta.id, ORIGINAL);
      return original
        ? compare(original, translation)
        : [errorAt({ file: translation.file, line: 1 }, RULE, translation.meta.id, 'there is no English article of this topic; write it first')];
    }),
  ];
};

function compare(original: ArticleFile, translation: ArticleFile): Finding[] {
  return [...sameFrontMatter(original, translation), ...sameBlocks(original, translation)];
}

function sameFrontMatter({ meta: a, hash }: ArticleFile, { meta: b, file, lineOf }: ArticleFile): Finding[] {
  const differ = (field: 'seeAlso' | 'review' | 'translationOf', message: string) => [errorAt({ file, line: lineOf([field]) }, RULE, field, message)];
  const name = articleName(b);
  return [
    ...(JSON.stringify(a.seeAlso) === JSON.stringify(b.seeAlso)
      ? []
      : differ('seeAlso', `the English says seeAlso: [${a.seeAlso.join(', ')}]; write the same`)),
    ...(a.review.on === b.review.on && a.review.due === b.review.due
      ? []
      : differ('review', `the English was checked on ${a.review.on}, due ${a.review.due}; compare, then write the same days`)),
    ...(b.translationOf === hash
      ? []
      : differ(
          'translationOf',
          `the English has changed since this was translated, or was never compared; bring it up to date, then run npm run knowledge:translated -- ${name}`,
        )),
  ];
}

function sameBlocks(original: ArticleFile, translation: ArticleFile): Finding[] {
  const { file, meta } = translation;
  const shapes = (article: ArticleFile) => [article.short.map(shape), article.more.map(shape)].map((blocks) => blocks.join(' ')).join(' | ');
  const [here, there] = [shapes(translation), shapes(original)];
  if (here !== there) {
    return [
      errorAt({ file, line: 1 }, RULE, here, `its blocks are [${here}], those of the English [${there}]; give it the same paragraphs, headings, lists and {…}`),
    ];
  }
  const theirs = [...original.short, ...original.more].flatMap(runsOf);
  return [...translation.short, ...translation.more].flatMap(runsOf).flatMap((run, index) => sameRun(theirs[index] ?? [], run, file, meta.lang));
}

/** `paragraph`, `heading{CA}`, `list(3)`: what a block is, how long a list, and where it holds. */
function shape(block: TextBlock): string {
  const territory = (sentences: readonly Sentence[]) => (sentences[0]?.territory ? `{${sentences[0].territory}}` : '');
  if (block.type === 'heading') return `heading${block.territory ? `{${block.territory}}` : ''}`;
  if (block.type === 'paragraph') return `paragraph${territory(block.sentences)}`;
  return `list(${block.items.map((item) => `-${territory(item)}`).join('')})`;
}

function sameRun(original: readonly Sentence[], translation: readonly Sentence[], file: string, lang: Lang): Finding[] {
  const line = translation[0]?.line ?? 1;
  const text = (run: readonly Sentence[]) => run.map((sentence) => sentence.text).join(' ');
  const cites = (run: readonly Sentence[]) => [...new Set(run.flatMap(({ sources }) => sources))].sort().join(', ');
  const place = { file, line };
  const [theirs, ours] = [text(original), text(translation)];
  const missing = figuresIn(theirs, ORIGINAL).filter((figure) => !numbersIn(ours, lang).has(figure));
  const added = figuresIn(ours, lang).filter((figure) => !numbersIn(theirs, ORIGINAL).has(figure));
  return [
    ...(cites(original) === cites(translation)
      ? []
      : [errorAt(place, RULE, opening(ours), `“${opening(ours)}” cites [${cites(translation)}], the English [${cites(original)}]; cite the same`)]),
    ...[...new Set(missing)].map((figure) => errorAt(place, RULE, figure, `“${figure}” of the English (“${opening(theirs)}”) is missing here; add it`)),
    ...[...new Set(added)].map((figure) =>
      errorAt(place, RULE, figure, `“${figure}” is not in the English (“${opening(theirs)}”); correct the one or the other`),
    ),
  ];
}

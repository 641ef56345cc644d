/**
 * `npm run bench [-- --quick]`: this engine beside well-known JavaScript search and language libraries, the same knowledge and
 * the same questions through each, one after the other in one process. Installs them into this folder the first time. Prints
 * the tables and writes docs/bench.md and docs/bench.svg; `--quick` asks a fifth of the questions, trains nlp.js on a tenth of
 * the lines and writes nothing. Progress goes to standard error. A library is one file in peers/: see peer.ts.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contentOf } from '../../knowledge/artefact.ts';
import { loadKnowledge } from '../../knowledge/load/all.ts';
import type { LangIndex } from '../../worker/assistant/retrieve/index-data.ts';
import { LANGS, type Lang } from '../../worker/assistant/types.ts';
import { chart } from './chart.ts';
import { closenessOf } from './closeness.ts';
import { installPeers } from './library.ts';
import { type Observed, observe, summed } from './measure.ts';
import { ownMeasures } from './own.ts';
import type { Peer, TopicLines } from './peer.ts';
import { bm25 } from './peers/bm25.ts';
import { flexsearch } from './peers/flexsearch.ts';
import { fuse } from './peers/fuse.ts';
import { lunr } from './peers/lunr.ts';
import { minisearch } from './peers/minisearch.ts';
import { nlpjs } from './peers/nlpjs.ts';
import { orama } from './peers/orama.ts';
import { lessonOf, linesOf, ours } from './peers/ours.ts';
import { askedOf, everyNth } from './questions.ts';
import { page, type Row, tables } from './table.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Quick runs train nlp.js, which takes minutes, on every so many lines. */
const QUICK_LINES_EVERY = 10;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
  installPeers();
  const content = contentOf(loadKnowledge(at('knowledge/')));
  const questions = askedOf(values.quick);
  const texts = byLang((lang) => linesOf(lessonOf(content, lang)));
  const indexes = new Map<Lang, LangIndex>();
  const peers: readonly Peer[] = [ours(content, (lang, index) => void indexes.set(lang, index)), nlpjs, bm25, minisearch, lunr, fuse, flexsearch, orama];
  const rows: Row[] = [];
  for (const peer of peers) {
    const observed: Observed[] = [];
    for (const lang of LANGS) {
      console.error(`${peer.name}, ${lang} …`);
      const lines = values.quick && peer === nlpjs ? thinned(texts[lang]) : texts[lang];
      observed.push(
        await observe(
          peer,
          lang,
          lines,
          questions.filter((one) => one.lang === lang),
        ),
      );
    }
    rows.push({ peer, measures: summed(observed) });
  }
  console.log(tables(rows));
  if (values.quick) return console.log('\nA sample, and nlp.js trained on a tenth of the lines: nothing was written.');
  const own = ownMeasures(
    byLang((lang) => found(indexes, lang)),
    questions,
  );
  const lines = byLang((lang) => texts[lang].reduce((sum, topic) => sum + topic.lines.length, 0));
  const near = LANGS.map((lang) =>
    closenessOf(
      questions.filter((one) => one.lang === lang),
      texts[lang],
    ),
  );
  const close = { same: near.reduce((sum, { same }) => sum + same, 0), close: near.reduce((sum, one) => sum + one.close, 0) };
  const outOfScope = questions.filter(({ accept }) => accept.length === 0).length;
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(at('docs/bench.md'), page(rows, { own, lines, outOfScope, date, ...close }));
  writeFileSync(at('docs/bench.svg'), chart(rows, `${questions.length - outOfScope} questions in three languages, ${date}`));
}

const byLang = <T>(of: (lang: Lang) => T): Record<Lang, T> => ({ en: of('en'), fr: of('fr'), es: of('es') });

const thinned = (texts: readonly TopicLines[]): TopicLines[] => texts.map(({ topic, lines }) => ({ topic, lines: everyNth(lines, QUICK_LINES_EVERY) }));

function found(indexes: ReadonlyMap<Lang, LangIndex>, lang: Lang): LangIndex {
  const index = indexes.get(lang);
  if (!index) throw new Error(`Nothing was trained for "${lang}".`);
  return index;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import type { Content } from '../../../knowledge/artefact.ts';
import { type Lesson, learn, lessonFor } from '../../../knowledge/train/train.ts';
import { plainText } from '../../../worker/assistant/read/normalise.ts';
import { createEngine } from '../../../worker/assistant/retrieve/engine.ts';
import type { LangIndex } from '../../../worker/assistant/retrieve/index-data.ts';
import { NONE } from '../../../worker/assistant/retrieve/retriever.ts';
import type { Lang } from '../../../worker/assistant/types.ts';
import type { Peer, TopicLines } from '../peer.ts';

/** What one language is trained from: all engines get the same lines. */
export const lessonOf = (content: Content, lang: Lang): Lesson =>
  lessonFor(lang, [...content.articles, ...content.clinics.flatMap(({ answers }) => answers)], content.phrasings, content.lexicon);

export const linesOf = ({ texts, none }: Lesson): TopicLines[] => [...texts, none].map(({ topic, phrasings }) => ({ topic, lines: phrasings }));

/**
 * This engine, trained here and now as the build does it, so that what it knows is what the others are given even when the
 * built file is older than the texts.
 *
 * @param keep gets each language's index
 */
export function ours(content: Content, keep: (lang: Lang, index: LangIndex) => void): Peer {
  return {
    name: 'this engine',
    packages: [],
    setUp: 'as built; it also has the lexicon of concepts, which no other could take',
    scores: true,
    build(_, lang) {
      const { index } = learn(lessonOf(content, lang));
      keep(lang, index);
      const engine = createEngine({ languages: { en: index, fr: index, es: index }, languageModel: { grams: {} } });
      return {
        rank: (question) => {
          const { candidates, nothing } = engine.rank({ plain: plainText(question), lang });
          return [...candidates, { topic: NONE, score: nothing }];
        },
        indexBytes: () => Buffer.from(JSON.stringify(index)),
        answerable: (question) => 1 - engine.rank({ plain: plainText(question), lang }).nothing,
      };
    },
  };
}

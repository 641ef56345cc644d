import { type RunnableConfig, RunnableLambda, RunnableSequence } from '@langchain/core/runnables';
import { compose } from './compose/compose.ts';
import { createDesk } from './compose/desk.ts';
import { createReader } from './compose/fitting.ts';
import { safeReply } from './compose/safe-reply.ts';
import { titleOf } from './compose/suggest.ts';
import { guard, RULE_VERSION } from './guard/guard.ts';
import { createLibrary, type Knowledge } from './knowledge.ts';
import { ANSWER_FROM, CHOICE_FROM, isDeclined } from './limits.ts';
import { remember } from './memory.ts';
import { questionsIn } from './read/questions.ts';
import { readTurn } from './read/read.ts';
import { words } from './read/tokens.ts';
import { createEngine } from './retrieve/engine.ts';
import { type Earlier, type Engine, NONE, TopicRetriever } from './retrieve/retriever.ts';
import type { Guarded, Read, Retrieved } from './steps.ts';
import type { Answered, Candidate, Reply, TopicId, Turn } from './types.ts';
import { createVerifier } from './verify/verify.ts';

/** Answers visitors. Pure: no clock, no chance, no network; the same turn always gets the same reply. */
export interface Assistant {
  /** One visitor turn: read → guard → retrieve → compose → verify. */
  answer(turn: Turn, config?: Partial<RunnableConfig>): Promise<Answered>;
}

/** A reply on its way to the last check. */
interface Composed {
  readonly turn: Retrieved;
  readonly reply: Reply;
}

/** Where a message asks two or three things at once: what each is about, if each is clear by itself and the whole is about all of them. */
function topicsOfEach({ asked, lang }: Guarded, engine: Engine, whole: readonly Candidate[]): TopicId[] {
  const best = questionsIn(asked, lang).map((plain) => engine.rank({ plain, lang }));
  const topics = best.flatMap(({ candidates: [first], nothing }) =>
    first && first.score >= ANSWER_FROM && !isDeclined(nothing, first.score) ? [first.topic] : [],
  );
  const likely = new Set(whole.filter(({ score }) => score >= CHOICE_FROM).map(({ topic }) => topic));
  return topics.length === best.length && topics.every((topic) => likely.has(topic)) ? [...new Set(topics)] : [];
}

/**
 * Builds the assistant once per Worker start.
 * @param engine ranks topics; the lexical one over the knowledge base's index unless another is given
 */
export function createAssistant(knowledge: Knowledge, engine: Engine = createEngine(knowledge.index)): Assistant {
  const library = createLibrary(knowledge);
  const verify = createVerifier(library);
  const reader = createReader(engine);

  const earlierOf = (turn: Guarded): Earlier | undefined => {
    const { near } = turn.memory;
    const [topic] = near;
    if (turn.link === undefined || topic === undefined) return undefined;
    return { near, words: words(titleOf(library, topic, turn)), link: turn.link };
  };

  const read = RunnableLambda.from((turn: Turn): Read => readTurn(turn, knowledge.index.languageModel)).withConfig({ runName: 'read' });

  const check = RunnableLambda.from((turn: Read): Guarded => ({ ...turn, verdict: guard(turn.normal, turn.memory, turn.lang) })).withConfig({
    runName: 'guard',
  });

  const retrieve = RunnableLambda.from(async (turn: Guarded, config): Promise<Retrieved> => {
    if (turn.topic !== undefined && library.article(turn.topic, turn.lang, turn.clinic, turn.nowMs)) {
      return { ...turn, candidates: [{ topic: turn.topic, score: 1 }], nothing: 0, each: [] };
    }
    const question = { lang: turn.lang, earlier: earlierOf(turn) };
    const retriever = new TopicRetriever(engine, question, (topic) => titleOf(library, topic, turn));
    const documents = await retriever.invoke(turn.asked, config);
    const ranked = documents.map(({ metadata }) => ({ topic: metadata.topic, score: metadata.score }));
    const candidates = ranked.filter(({ topic }) => topic !== NONE);
    const nothing = ranked.find(({ topic }) => topic === NONE)?.score ?? 0;
    return { ...turn, candidates, nothing, each: topicsOfEach(turn, engine, candidates) };
  }).withConfig({ runName: 'retrieve' });

  const write = RunnableLambda.from((turn: Retrieved): Composed => ({ turn, reply: compose(turn, library, reader, RULE_VERSION) })).withConfig({
    runName: 'compose',
  });

  const gate = RunnableLambda.from(({ turn, reply }: Composed): Answered => {
    const incident = verify(reply, turn.clinic);
    const shown = incident ? safeReply(createDesk(turn, library, reader, RULE_VERSION), reply) : reply;
    return { reply: shown, memory: remember(turn, shown), incident };
  }).withConfig({ runName: 'verify' });

  const chain = RunnableSequence.from<Turn, Answered>([read, check, retrieve, write, gate]);
  return { answer: (turn, config) => chain.invoke(turn, config) };
}

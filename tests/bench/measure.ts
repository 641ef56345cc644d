import { gzipSync } from 'node:zlib';
import { NONE } from '../../worker/assistant/retrieve/retriever.ts';
import type { Lang } from '../../worker/assistant/types.ts';
import type { Built, Match, Peer, TopicLines } from './peer.ts';
import { type Asked, everyNth } from './questions.ts';

/** A library that takes longer than this for a question is asked only every so many. */
const SLOW_MICROSECONDS = 100_000;
const SLOW_EVERY = 4;
/** Questions asked to find out. */
const TRIAL = 5;

/** What came of one question. */
interface Heard {
  readonly answerable: boolean;
  /** Place of the first right topic, 0 first; -1 when it is not among the first five. */
  readonly place: number;
  readonly typoPlace: number;
  readonly microseconds: number;
  /** Signs that a topic answers, any scale: the engine's own confidence, or best score and its lead over `none`. */
  readonly signs: readonly number[];
}

/** One library in one language. */
export interface Observed {
  readonly heard: readonly Heard[];
  readonly buildSeconds: number;
  readonly bytes: number;
  readonly gzipped: number;
  readonly sampled: boolean;
}

/** This engine offers five topics; so that nobody gains by a longer list, the others' end there too. */
export const PLACES = 5;

/** Builds, warms up with the mistyped questions, which are judged too, and times each question once: some libraries remember texts. */
export async function observe(peer: Peer, lang: Lang, texts: readonly TopicLines[], questions: readonly Asked[]): Promise<Observed> {
  const started = now();
  const built = await peer.build(texts, lang);
  const buildSeconds = (now() - started) / 1e6;
  const sampled = (await trial(built, questions)) > SLOW_MICROSECONDS;
  const asked = sampled ? everyNth(questions, SLOW_EVERY) : questions;
  const typoPlaces: number[] = [];
  for (const { typo, accept } of asked) typoPlaces.push(placeOf(accept, await built.rank(typo)));
  const heard: Heard[] = [];
  for (const [i, { text, accept }] of asked.entries()) {
    const from = now();
    const answer = built.rank(text);
    const matches = answer instanceof Promise ? await answer : answer;
    const microseconds = now() - from;
    const signs = signsOf(peer, built, text, matches);
    heard.push({ answerable: accept.length > 0, place: placeOf(accept, matches), typoPlace: typoPlaces[i] ?? -1, microseconds, signs });
  }
  const index = await built.indexBytes();
  return { heard, buildSeconds, bytes: index.length, gzipped: gzipSync(index).length, sampled };
}

const now = (): number => Number(process.hrtime.bigint() / 10n) / 100;

async function trial(built: Built, questions: readonly Asked[]): Promise<number> {
  const tried = questions.slice(0, TRIAL);
  const from = now();
  for (const { typo } of tried) await built.rank(`${typo} ?`);
  return (now() - from) / Math.max(1, tried.length);
}

function placeOf(accept: readonly string[], matches: readonly Match[]): number {
  return matches
    .filter(({ topic }) => topic !== NONE)
    .slice(0, PLACES)
    .findIndex(({ topic, score }, _, all) => accept.includes(topic) && (score > 0 || all.every((one) => one.score === 0)));
}

function signsOf({ scores }: Peer, { answerable }: Built, text: string, matches: readonly Match[]): number[] {
  if (!scores) return [];
  if (answerable) return [answerable(text)];
  const best = matches.find(({ topic }) => topic !== NONE)?.score ?? 0;
  const none = matches.find(({ topic }) => topic === NONE)?.score ?? 0;
  return [best, best - none];
}

/** One library over all languages. */
export interface Measures {
  readonly questions: number;
  readonly top1: number;
  /** The same by language, in the order in which they were observed. */
  readonly top1By: readonly number[];
  readonly top3: number;
  readonly mrr: number;
  readonly typoTop1: number;
  /** `undefined` where there are no scores. */
  readonly rejection: number | undefined;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
  readonly gzipped: number;
  readonly buildSeconds: number;
  readonly sampled: boolean;
}

export function summed(observed: readonly Observed[]): Measures {
  const heard = observed.flatMap((one) => one.heard);
  const ordinary = heard.filter(({ answerable }) => answerable);
  const share = (what: (one: Heard) => boolean, of: readonly Heard[] = ordinary): number => of.filter(what).length / Math.max(1, of.length);
  const first = ({ place }: Heard): boolean => place === 0;
  const times = heard.map(({ microseconds }) => microseconds).sort((a, b) => a - b);
  const sum = (of: (one: Observed) => number): number => observed.reduce((total, one) => total + of(one), 0);
  return {
    questions: ordinary.length,
    top1: share(first),
    top1By: observed.map((one) =>
      share(
        first,
        one.heard.filter(({ answerable }) => answerable),
      ),
    ),
    top3: share(({ place }) => place >= 0 && place < 3),
    mrr: ordinary.reduce((total, { place }) => total + (place < 0 ? 0 : 1 / (place + 1)), 0) / Math.max(1, ordinary.length),
    typoTop1: share(({ typoPlace }) => typoPlace === 0),
    rejection: rejectionOf(observed),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bytes: sum(({ bytes }) => bytes),
    gzipped: sum(({ gzipped }) => gzipped),
    buildSeconds: sum(({ buildSeconds }) => buildSeconds),
    sampled: observed.some(({ sampled }) => sampled),
  };
}

/** The value below which a share of the values lie. @param sorted ascending */
export const quantile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/**
 * Each language by itself, since scores of different indexes are on different scales, then the mean, weighted by pairs.
 * Of several signs the one that parts best is taken: a favour to the libraries, which state no confidence of their own.
 */
function rejectionOf(observed: readonly Observed[]): number | undefined {
  const signs = Math.min(...observed.flatMap(({ heard }) => heard.map((one) => one.signs.length)));
  if (signs === 0 || signs === Infinity) return undefined;
  const bySign = Array.from({ length: signs }, (_, sign) => {
    const parts = observed.map(({ heard }) => {
      const of = (answerable: boolean): number[] => heard.filter((one) => one.answerable === answerable).map((one) => one.signs[sign] ?? 0);
      return auroc(of(true), of(false));
    });
    const pairs = parts.reduce((sum, part) => sum + part.pairs, 0);
    return parts.reduce((sum, part) => sum + part.above, 0) / Math.max(1, pairs);
  });
  return Math.max(...bySign);
}

/**
 * How many pairs are in the right order, ties half: their share is the area under the ROC curve.
 * @see Hanley & McNeil (1982), "The meaning and use of the area under a receiver operating characteristic (ROC) curve"
 */
function auroc(yes: readonly number[], no: readonly number[]): { readonly above: number; readonly pairs: number } {
  const above = yes.reduce((sum, one) => sum + no.reduce((part, other) => part + (one > other ? 1 : one === other ? 0.5 : 0), 0), 0);
  return { above, pairs: yes.length * no.length };
}

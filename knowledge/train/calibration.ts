import { plainText } from '../../worker/assistant/read/normalise.ts';
import { type Calibration, type Curve, type Ranked, signalsOf } from '../../worker/assistant/retrieve/calibrate.ts';
import { createRanker } from '../../worker/assistant/retrieve/engine.ts';
import type { Lang } from '../../worker/assistant/types.ts';
import type { Lexicon } from './concept-index.ts';
import { buildIndex } from './lang-index.ts';
import type { TopicText } from './topic-text.ts';

/** Phrasings are dealt into this many parts … */
const PARTS = 5;
/** … of which so many are left out in turn. One is enough for eight constants, and every one costs a training. */
const FOLDS = 1;
/** Share of questions that no article answers, for which the probabilities are meant. */
const UNANSWERABLE_SHARE = 0.15;

/**
 * Phrasings are written to differ from each other, so a left-out one is harder to place than what people ask. How much
 * harder was measured on labelled visitor questions (see `npm run eval`): log-odds there are these constants' line over the
 * log-odds fitted on left-out phrasings.
 */
const ASKED = { right: { shift: 1.1, slope: 0.95 }, nothing: { shift: 1.4, slope: 1.35 } };

interface Example {
  readonly signals: Omit<Curve, 'bias'>;
  readonly yes: boolean;
  readonly weight: number;
}

/** What the folds showed, for the build's summary. */
export interface CalibrationReport {
  readonly calibration: Calibration;
  /** Share of left-out phrasings whose topic came first, 0 to 1. */
  readonly top1: number;
  readonly top3: number;
  /** Left-out phrasings whose topic did not come first, with what did: where authors should look. */
  readonly confused: ReadonlyMap<string, number>;
}

/**
 * Asks each phrasing against an index made without its fold, and fits both curves by logistic regression.
 * @param none questions that belong to no topic; whatever topic comes first for them is wrong
 */
export function fitCalibration(lang: Lang, texts: readonly TopicText[], none: TopicText, lexicon: Lexicon): CalibrationReport {
  const right: Example[] = [];
  const nothing: Example[] = [];
  const confused = new Map<string, number>();
  let first = 0;
  let three = 0;
  let asked = 0;
  const answerable = texts.reduce((sum, { phrasings }) => sum + phrasings.length, 0);
  const noneWeight = (UNANSWERABLE_SHARE / (1 - UNANSWERABLE_SHARE)) * (answerable / Math.max(1, none.phrasings.length));
  const note = (ranked: Ranked, isRight: boolean, isNothing: boolean): void => {
    const signals = signalsOf(ranked, 0);
    const weight = isNothing ? noneWeight : 1;
    right.push({ signals, yes: isRight, weight });
    nothing.push({ signals, yes: isNothing, weight });
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = [...texts, none].map((text) => ({ ...text, phrasings: text.phrasings.filter((_, i) => i % PARTS !== fold) }));
    const ranker = createRanker(buildIndex(lang, kept, lexicon));
    const leftOut = ({ phrasings }: TopicText): Ranked[] => phrasings.filter((_, i) => i % PARTS === fold).map((text) => ranker.rank(plainText(text)));
    for (const text of texts) {
      for (const ranked of leftOut(text)) {
        const place = ranked.scored.findIndex(({ topic }) => topic === text.topic);
        const top = ranked.scored[0]?.topic ?? '-';
        asked++;
        if (place === 0) first++;
        else confused.set(`${text.topic} → ${top}`, (confused.get(`${text.topic} → ${top}`) ?? 0) + 1);
        if (place >= 0 && place < 3) three++;
        note(ranked, place === 0, false);
      }
    }
    for (const ranked of leftOut(none)) note(ranked, false, true);
  }
  const calibration = { right: asAsked(logisticRegression(right), ASKED.right), nothing: asAsked(logisticRegression(nothing), ASKED.nothing) };
  return { calibration, top1: first / Math.max(1, asked), top3: three / Math.max(1, asked), confused };
}

/** Newton's method on the weighted log-likelihood with a small ridge; four parameters, so 25 steps are plenty. */
function logisticRegression(examples: readonly Example[]): Curve {
  let w = [0, 0, 0, 0];
  for (let step = 0; step < 25; step++) {
    const gradient = w.map((value) => -1e-3 * value);
    const hessian = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j): number => (i === j ? 1e-3 : 0)));
    for (const { signals, yes, weight } of examples) {
      const x = [1, signals.score, signals.lead, signals.overNone];
      const p = 1 / (1 + Math.exp(-dot(w, x)));
      for (let i = 0; i < x.length; i++) {
        gradient[i] = (gradient[i] ?? 0) + weight * ((yes ? 1 : 0) - p) * (x[i] ?? 0);
        for (let j = 0; j < x.length; j++) {
          const row = hessian[i];
          if (row) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * (x[i] ?? 0) * (x[j] ?? 0);
        }
      }
    }
    const change = solve(hessian, gradient);
    w = w.map((value, i) => value + (change[i] ?? 0));
  }
  return { bias: w[0] ?? 0, score: w[1] ?? 0, lead: w[2] ?? 0, overNone: w[3] ?? 0 };
}

/** From left-out phrasings to what visitors ask. */
function asAsked({ bias, score, lead, overNone }: Curve, { shift, slope }: { readonly shift: number; readonly slope: number }): Curve {
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return { bias: rounded(shift + slope * bias), score: rounded(slope * score), lead: rounded(slope * lead), overNone: rounded(slope * overNone) };
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Gauss elimination with pivoting of a small system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let r = column + 1; r < n; r++) if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    for (let r = 0; r < n; r++) {
      const row = rows[r];
      if (r === column || !row) continue;
      const factor = (row[column] ?? 0) / (top[column] || 1);
      for (let k = column; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] || 1));
}

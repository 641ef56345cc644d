import type { Loaded } from '../load/loaded.ts';
import { byPlace, type Finding } from './finding.ts';
import { passagesOf } from './passages.ts';
import type { AnswerRule, ArticleRule, BaseRule, TextRule } from './rule.ts';
import { answeredClaim } from './rules/answered-claim.ts';
import { dose } from './rules/dose.ts';
import { glossary } from './rules/glossary.ts';
import { helplineAge } from './rules/helpline-age.ts';
import { knownTopic, knownTopicElsewhere } from './rules/known-topic.ts';
import { lexicon } from './rules/lexicon.ts';
import { listedSources } from './rules/listed-sources.ts';
import { phrasings } from './rules/phrasings.ts';
import { policyComplete } from './rules/policy-complete.ts';
import { policyElements } from './rules/policy-elements.ts';
import { policyLength } from './rules/policy-length.ts';
import { policySlots } from './rules/policy-slots.ts';
import { promotional } from './rules/promotional.ts';
import { readingLevel } from './rules/reading-level.ts';
import { reviewDate } from './rules/review-date.ts';
import { safeMessaging } from './rules/safe-messaging.ts';
import { sameInEveryLanguage } from './rules/same-in-every-language.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { shortAnswerLength } from './rules/short-answer-length.ts';
import { signed } from './rules/signed.ts';
import { sourceRecord } from './rules/source-record.ts';
import { traceableFigure } from './rules/traceable-figure.ts';
import { uncitedFact } from './rules/uncited-fact.ts';
import { unknownHelplineSource, unknownSource } from './rules/unknown-source.ts';
import { variedPhrasings } from './rules/varied-phrasings.ts';

const TEXT_RULES: readonly TextRule[] = [promotional, safeMessaging, dose, sentenceLength];
const ANSWER_RULES: readonly AnswerRule[] = [unknownSource, uncitedFact, traceableFigure, shortAnswerLength, readingLevel];
const ARTICLE_RULES: readonly ArticleRule[] = [listedSources, knownTopic];
const BASE_RULES: readonly BaseRule[] = [
  knownTopicElsewhere,
  unknownHelplineSource,
  signed,
  reviewDate,
  helplineAge,
  policyComplete,
  policyElements,
  policySlots,
  policyLength,
  phrasings,
  variedPhrasings,
  lexicon,
  sourceRecord,
  sameInEveryLanguage,
  glossary,
  answeredClaim,
];

/**
 * Judges all that the knowledge base says.
 *
 * @param today ISO date against which review and check dates are judged
 * @returns findings in order of place; those of severity `error` must stop a build
 */
export function lint(base: Loaded, today: string): Finding[] {
  const context = { base, today };
  const answers = [...base.articles, ...base.clinics.flatMap((clinic) => clinic.answers)];
  const findings = [
    ...passagesOf(base).flatMap((passage) => TEXT_RULES.flatMap((rule) => rule(passage))),
    ...answers.flatMap((answer) => ANSWER_RULES.flatMap((rule) => rule(answer, context))),
    ...base.articles.flatMap((article) => ARTICLE_RULES.flatMap((rule) => rule(article, context))),
    ...BASE_RULES.flatMap((rule) => rule(context)),
  ];
  return findings.sort(byPlace);
}

/** The findings that stop a build. */
export function errorsIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

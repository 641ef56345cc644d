import { NO_TOPIC } from '../../load/loaded.ts';
import type { Finding } from '../finding.ts';
import type { ArticleRule, BaseRule } from '../rule.ts';
import { errorAt, warningAt } from '../text.ts';

const RULE = 'known-topic';
const REMEDY = 'correct it, or add the topic to knowledge/topics.yaml';

/** An article answers a topic of the vocabulary, stands in that topic's group, and leads on to other topics. */
export const knownTopic: ArticleRule = ({ file, meta, lineOf }, { base }) => {
  const topic = base.topics.find(({ id }) => id === meta.id);
  const findings: Finding[] = [];
  if (!topic) findings.push(errorAt({ file, line: lineOf(['id']) }, RULE, meta.id, `“${meta.id}” is no topic; ${REMEDY}`));
  else if (topic.group !== meta.group) {
    findings.push(
      errorAt({ file, line: lineOf(['group']) }, RULE, meta.group, `“${meta.id}” belongs to the group “${topic.group}”; write that, and move the file there`),
    );
  }
  meta.seeAlso.forEach((id, index) => {
    const line = lineOf(['seeAlso', index]);
    const next = base.topics.find((known) => known.id === id);
    if (!next) findings.push(errorAt({ file, line }, RULE, id, `seeAlso names “${id}”, which is no topic; ${REMEDY}`));
    else if (id === meta.id) findings.push(errorAt({ file, line }, RULE, id, 'seeAlso leads back to this article; take it out'));
    else if (!next.clinic && !base.articles.some((article) => article.meta.id === id)) {
      findings.push(warningAt({ file, line }, RULE, id, `seeAlso leads to “${id}”, which has no article yet; write one, or take it out`));
    }
  });
  return findings;
};

/** Phrasings and the clinics' own answers name topics too. */
export const knownTopicElsewhere: BaseRule = ({ base }) => {
  const topics = new Map(base.topics.map((topic) => [topic.id, topic]));
  const phrasings = base.phrasings.flatMap(({ file, topic: id, group }) => {
    if (id === NO_TOPIC) return [];
    const topic = topics.get(id);
    if (!topic) return [errorAt({ file, line: 1 }, RULE, id, `“${id}” is no topic; rename the file, or add the topic to knowledge/topics.yaml`)];
    return topic.group === group ? [] : [errorAt({ file, line: 1 }, RULE, id, `“${id}” belongs to the group “${topic.group}”; move the file there`)];
  });
  const answers = base.clinics.flatMap(({ file, clinic, lineOf }) =>
    [...new Set(clinic.answers.map(({ topic }) => topic))]
      .filter((id) => !topics.get(id)?.clinic)
      .map((id) =>
        errorAt(
          { file, line: lineOf(['answers', id]) },
          RULE,
          id,
          `“${id}” is no topic with clinic: true; take the answer out, or mark the topic in knowledge/topics.yaml`,
        ),
      ),
  );
  return [...phrasings, ...answers];
};

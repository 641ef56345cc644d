import { CLINIC_SOURCE } from '../../../worker/assistant/compose/citations.ts';
import type { Finding } from '../finding.ts';
import type { AnswerRule, BaseRule } from '../rule.ts';
import { errorAt } from '../text.ts';

const RULE = 'unknown-source';
const REMEDY = 'correct the id, or add the source to knowledge/sources';

/** Every citation leads to a source. Only a clinic's own answers may cite the clinic. */
export const unknownSource: AnswerRule = ({ file, citations }, { base }) => {
  const known = new Set(base.sources.map(({ value }) => value.id));
  const isClinic = file.startsWith('clinics/');
  return citations
    .filter(({ id }) => !known.has(id) && !(isClinic && id === CLINIC_SOURCE))
    .map(({ id, line }) => errorAt({ file, line }, RULE, id, `there is no source “${id}”; ${REMEDY}`));
};

/** The same for the numbers: each was read somewhere. */
export const unknownHelplineSource: BaseRule = ({ base }): Finding[] => {
  const known = new Set(base.sources.map(({ value }) => value.id));
  return base.helplines.flatMap(({ file, line, value }) =>
    value.sources.filter((id) => !known.has(id)).map((id) => errorAt({ file, line }, RULE, id, `“${value.id}” cites “${id}”, which is no source; ${REMEDY}`)),
  );
};

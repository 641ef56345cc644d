import { signables } from '../../review/signable.ts';
import type { Finding } from '../finding.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt, warningAt } from '../text.ts';

const RULE = 'signed';

/** A signature stands under a text that exists, and was not given before its day; one under words that have changed says so. */
export const signed: BaseRule = ({ base, today }): Finding[] => {
  const texts = new Map(signables(base).map((text) => [text.name, text]));
  return base.signatures.flatMap(({ file, line, value }) => {
    const text = texts.get(value.text);
    const place = { file, line };
    if (!text) return [errorAt(place, RULE, value.text, `there is no text “${value.text}”; correct the name, or take the signature out`)];
    if (value.on > today) return [errorAt(place, RULE, value.on, `nobody can have signed on ${value.on}, which is still to come`)];
    if (value.hash !== text.hash)
      return [warningAt(place, RULE, value.text, `“${value.text}” has changed since ${value.name} signed it; it counts as unsigned until it is signed again`)];
    if (value.on < text.review.on)
      return [
        warningAt(
          place,
          RULE,
          value.text,
          `“${value.text}” was checked again on ${text.review.on}, after this signature; it counts as unsigned until it is signed again`,
        ),
      ];
    return [];
  });
};

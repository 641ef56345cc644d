import { daysBetween } from '../dates.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt } from '../text.ts';

/** Safety policy: the build fails when a number was not checked for longer. */
export const MAX_AGE_DAYS = 90;

/** A wrong number can cost a life, and numbers change. */
export const helplineAge: BaseRule = ({ base, today }) =>
  base.helplines.flatMap(({ file, line, value: { id, checkedOn } }) => {
    const age = daysBetween(checkedOn, today);
    const error = (message: string) => [errorAt({ file, line }, 'helpline-age', id, message)];
    if (age < 0) return error(`“${id}” cannot have been checked on ${checkedOn}, which is still to come (today is ${today}); write the day it was checked`);
    return age > MAX_AGE_DAYS ? error(`“${id}” was last checked ${age} days ago, on ${checkedOn}; check the number, then write today's date in checkedOn`) : [];
  });

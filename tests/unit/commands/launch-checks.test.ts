import { describe, expect, it } from 'vitest';
import type { Clinic, PolicyCopy } from '../../../worker/assistant/types.ts';
import { reasonsNotToLaunch } from '../../../worker/commands/launch-checks.ts';
import { builtKnowledge } from '../../eval/answerers.ts';

const { clinics, policy } = builtKnowledge();
const clinic = (change: Partial<Clinic>): Clinic => ({ ...(clinics[0] as Clinic), contactMode: 'no-contact', langs: ['en', 'fr'], ...change });
const copies = (signed: readonly string[]): PolicyCopy[] =>
  policy.map((copy) => ({ ...copy, review: { ...copy.review, status: signed.includes(copy.lang) ? ('signed' as const) : ('unsigned' as const) } }));

describe('a deployment', () => {
  it('goes ahead when the fixed words of every language served are signed and nobody waits for a reply', () => {
    expect(reasonsNotToLaunch({ clinics: [clinic({})], policy: copies(['en', 'fr']) })).toEqual([]);
  });

  it('is refused while no clinician has signed the fixed words of a language that is served', () => {
    expect(reasonsNotToLaunch({ clinics: [clinic({})], policy: copies(['en']) })).toMatchObject([
      /No clinician has signed .*: policy\/fr\. .*knowledge:sign -- policy\/fr/,
    ]);
  });

  it('is refused while messages would lie unread', () => {
    expect(reasonsNotToLaunch({ clinics: [clinic({ contactMode: 'inbox', id: 'lake' })], policy: copies(['en', 'fr']) })).toMatchObject([/for: lake;/]);
  });

  it('of this repository as it stands is refused: nobody has signed anything', () => {
    expect(reasonsNotToLaunch({ clinics, policy })).toMatchObject([/policy\/en, policy\/fr, policy\/es/, /for: demo;/]);
  });
});

import { describe, expect, it } from 'vitest';
import { normalise } from '../../../worker/assistant/read/normalise.ts';
import { placeAsked } from '../../../worker/assistant/read/whereabouts.ts';
import { isServable } from '../../../worker/assistant/servable.ts';

describe('the place a message asks about', () => {
  it.each<[string, ReturnType<typeof placeAsked>]>([
    ['is it legal in Québec?', { region: 'CA', within: 'QC' }],
    ['est-ce couvert en Colombie-Britannique', { region: 'CA', within: 'BC' }],
    ['can Canadian doctors prescribe it', { region: 'CA', within: undefined }],
    ['¿es legal en Estados Unidos?', { region: 'US' }],
    ['I live in Texas, who can give it', { region: 'US' }],
    ['is it FDA approved', { region: undefined }],
    ['does Medicaid pay in Canada', { region: undefined }],
    ['Canada or the US, where is it legal', { region: undefined }],
    ['is it covered in the US', { region: 'US' }],
    ['is it legal in the U.S.?', { region: 'US' }],
    ['is it approved in US', { region: 'US' }],
    ['¿se puede en EE. UU.?', { region: 'US' }],
    ['est-ce permis aux É.-U.?', { region: 'US' }],
    ['I live in Georgia', { region: 'US' }],
    ['en Caroline du Nord', { region: 'US' }],
    ['can American doctors prescribe it', { region: 'US' }],
    ['les médecins américains en donnent-ils?', { region: undefined }],
    ['is it covered in Ontario or Quebec', { region: 'CA', within: undefined }],
    ['can I get it in Yukon', { region: 'CA', within: 'YT' }],
    ['can you tell us if it hurts', undefined],
    ['can you tell us rules for eating before', undefined],
    ['my friend Georgia took ketamine', undefined],
    ['mi ánimo es una montaña rusa', undefined],
    ['me puse colorado después de la sesión', undefined],
    ['what are the states of mind during a session', undefined],
    ['can I drive home', undefined],
  ])('“%s” → %j', (text, place) => {
    expect(placeAsked(normalise(text).plain)).toEqual(place);
  });
});

describe('a text may be served', () => {
  const DAY_MS = 86_400_000;
  const at = (iso: string) => Date.parse(iso);
  const review = (on: string, due: string, status: 'signed' | 'unsigned' = 'unsigned') => ({ review: { status, on, due } });
  const open = { requireSignOff: false };

  it('until the end of the day its check is due, where it goes stale within six months', () => {
    const strict = review('2026-11-21', '2027-05-21');
    expect(isServable(strict, 'safety', open, at('2027-05-21') + DAY_MS - 1)).toBe(true);
    expect(isServable(strict, 'safety', open, at('2027-05-22'))).toBe(false);
  });

  it('after that day too, where it may wait a year', () => {
    expect(isServable(review('2026-11-21', '2027-11-21'), 'basics', open, at('2028-01-01'))).toBe(true);
  });

  it('only signed, for a clinic that asks for it; greetings are no medical text', () => {
    const strict = { requireSignOff: true };
    expect(isServable(review('2026-11-21', '2027-11-21'), 'basics', strict, at('2026-12-01'))).toBe(false);
    expect(isServable(review('2026-11-21', '2027-11-21', 'signed'), 'basics', strict, at('2026-12-01'))).toBe(true);
    expect(isServable(review('2026-11-21', '2027-11-21'), 'assistant', strict, at('2026-12-01'))).toBe(true);
  });
});

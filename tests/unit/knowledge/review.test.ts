import { describe, expect, it } from 'vitest';
import { lint } from '../../../knowledge/lint/lint.ts';
import { answeredClaim } from '../../../knowledge/lint/rules/answered-claim.ts';
import { loadKnowledge } from '../../../knowledge/load/all.ts';
import { reviewBook } from '../../../knowledge/review/book.ts';
import { nearestNotes } from '../../../knowledge/review/nearest-notes.ts';
import { stateOf } from '../../../knowledge/review/state.ts';
import { stateText } from '../../../knowledge/review/state-text.ts';
import type { Claim } from '../../../knowledge/schema.ts';
import { article, articleText, contextOf, folderOf, SMALL_BASE, TODAY } from './support.ts';

const base = loadKnowledge(
  folderOf({
    ...SMALL_BASE,
    'articles/fr/process/driving.md': articleText('Non. Attendez 1 < 2 jours.[^a-source]', {
      lang: 'fr',
      sources: '[a-source]',
      question: 'Puis-je conduire?',
    }),
  }),
);
const state = stateOf(base, lint(base, TODAY), TODAY);

describe('the state of the base', () => {
  it('counts articles by group and language against the topics there are', () => {
    expect(state.coverage).toEqual([{ group: 'process', topics: 1, articles: { en: 1, fr: 1, es: 0 } }]);
  });

  it('tells sign-off, age, reading level and ways of asking', () => {
    expect(state.signed).toEqual({ en: 0, fr: 0, es: 0 });
    expect(state.age).toEqual({ oldestCheck: '2026-11-21', nextDue: '2027-05-21', dueIn60Days: 0, overdue: 0 });
    expect(state.reading.en.worstTopic).toBe('driving');
    expect(state.phrasings.en).toMatchObject({ total: 2, fewest: 0, fewestTopic: 'cost' });
    expect(stateOf(base, [], '2027-06-01').age).toMatchObject({ overdue: 2 });
  });

  it('names the weakest articles and why', () => {
    expect(state.weakest[0]).toMatchObject({ topic: 'driving' });
    expect(state.weakest[0]?.reasons).toContain('1 sources');
  });

  it('prints as a table and a list', () => {
    const text = stateText(state);
    expect(text).toMatch(/^process\s+1\s+1\s+1\s+0$/m);
    expect(text).toMatch(/driving\s+.*1 sources/);
  });
});

describe('the review book', () => {
  it('puts every sentence beside what its source says, with a form and the way to sign', () => {
    const book = reviewBook(base, 'en', state);
    expect(book).toContain('Do not drive until the next day.');
    expect(book).toContain('Nobody should drive until the next day.');
    expect(book).toContain('href="https://example.org/a"');
    expect(book).toMatch(/<textarea name="comment"/);
    expect(book).toMatch(/knowledge:sign -- en\/process\/driving --hash [0-9a-f]{12}/);
  });

  it('shows a translation beside the English, and lets no text become markup', () => {
    const book = reviewBook(base, 'fr', state);
    expect(book).toContain('Attendez 1 &lt; 2 jours.');
    expect(book).toContain('<td rowspan="1" lang="en">Do not drive until the next day.</td>');
    expect(book).toContain('<html lang="fr">');
  });

  it('holds the fixed words of its language too, with their own hash to sign', () => {
    const policy = `lang: en
review: { on: 2026-11-21, due: 2027-05-21 }
replies:
  crisis/full:
    - element: heard
      text: Thank you for writing this.
phrases: { heavy: That sounds hard. }
`;
    const withPolicy = loadKnowledge(folderOf({ ...SMALL_BASE, 'policy/en.yaml': policy }));
    const book = reviewBook(withPolicy, 'en', state);
    expect(book).toContain('Thank you for writing this.');
    expect(book).toContain('That sounds hard.');
    expect(book).toMatch(/knowledge:sign -- policy\/en --hash [0-9a-f]{12}/);
    expect(reviewBook(withPolicy, 'fr', state)).not.toContain('policy/en');
  });

  it('says where a language has no article yet', () => {
    expect(reviewBook(base, 'es', state)).toContain('Todavía no hay artículo en este idioma.');
  });
});

it('the notes with the same numbers and words come first', () => {
  const says = ['It was a small study.', 'Remission in 27% v 9%.', 'People drove a simulator at 8 hours.', 'The spray is approved.'];
  expect(nearestNotes('At 8 hours, people drove as well as after placebo.', says)[0]).toBe(says[2]);
  expect(nearestNotes('About 27 in 100 reached remission.', says)[0]).toBe(says[1]);
});

describe('a claim from an advertisement', () => {
  const claim = (more: Partial<Claim> = {}): Claim => ({
    id: 'fine-to-drive',
    claim: 'You can drive right after.',
    verdict: ['wrong'],
    topic: 'driving',
    asked: { en: { text: 'they say I can drive right after', says: 'until the next day' } },
    ...more,
  });
  const found = (...claims: Claim[]) =>
    answeredClaim(
      contextOf({
        articles: [article('No. Do not drive until the next day.')],
        claims: claims.map((value, index) => ({ file: 'claims.yaml', line: index + 1, value })),
      }),
    );

  it('is set right by words of the article it names', () => {
    expect(found(claim())).toEqual([]);
  });

  it('is refused when the article no longer says them, has no such article, or is told twice', () => {
    expect(found(claim({ asked: { en: { text: 'they say I can drive', says: 'for 24 hours' } } }))).toMatchObject([
      { word: 'for 24 hours', message: /does not stand in the en answer/ },
    ]);
    expect(found(claim({ topic: 'flying' }))).toMatchObject([{ word: 'flying', message: /there is no answer to it in en/ }]);
    expect(found(claim(), claim())).toMatchObject([{ line: 2, message: /another claim has this id/ }]);
  });
});

import { expect, it } from 'vitest';
import { en } from '../../widget/shared/phrases/en.ts';
import { es } from '../../widget/shared/phrases/es.ts';
import { fr } from '../../widget/shared/phrases/fr.ts';
import { fill } from '../../widget/shared/phrases/phrases.ts';

const sources = Object.values(
  import.meta.glob(['../../widget/visitor/**/*.ts', '../../widget/shared/*.ts'], { query: '?raw', import: 'default', eager: true }),
).join('\n');
const keys = Object.keys(en) as (keyof typeof en)[];
const slots = (phrase: string): string[] => [...phrase.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string).sort();

// That no key is missing is the compiler's business: the languages share one type.
it('every phrase is used', () => {
  expect(keys.filter((key) => !new RegExp(`\\bp\\??\\.${key}\\b|phrases\\(\\)\\?\\.${key}\\b|#voice\\.say\\([^)]*'${key}'`).test(sources))).toEqual([]);
});

it('every phrase says something in every language, with the same slots', () => {
  const differing = keys.filter((key) => [fr, es].some((phrases) => phrases[key].trim() === '' || slots(phrases[key]).join() !== slots(en[key]).join()));
  expect(differing).toEqual([]);
});

it('French and Spanish are not left in English', () => {
  const alike = ['menu', 'sources', 'sourceWhere', 'chat', 'no', 'code', 'yes'];
  expect(keys.filter((key) => !alike.includes(key) && (fr[key] === en[key] || es[key] === en[key]))).toEqual([]);
});

it.each([
  ['never sells or promises', /\b(?:safe|proven|cure|breakthrough|best|guarantee|sûr|prouvé|guérir|meilleur|seguro|probado|cura|mejor)\b/i],
  ['never speaks as one who feels', /\bI (?:feel|care|understand)\b|\bje (?:ressens|comprends)\b|\b(?:siento|entiendo)\b/i],
])('the widget %s', (_, pattern) => {
  // “Is it safe?” is the visitor's question, not a claim.
  const said = [en, fr, es].flatMap((phrases) => keys.filter((key) => key !== 'chipSafety').map((key) => phrases[key]));
  expect(said.filter((phrase) => pattern.test(phrase) && !/assurance|insurance|\bseguro\b/i.test(phrase))).toEqual([]);
});

it('the clinic is addressed formally: vous and usted, never tu or tú', () => {
  expect(keys.filter((key) => /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu.test(fr[key]))).toEqual([]);
  expect(keys.filter((key) => /(?<!\p{L})(?:tú|tus?|contigo)(?!\p{L})/iu.test(es[key]))).toEqual([]);
});

it('a slot without a value stays visible, so that a mistake is seen', () => {
  expect(fill('Call {number} at {name}', { number: 988 })).toBe('Call 988 at {name}');
});

import type { Review } from '../../worker/assistant/types.ts';
import { shortHash } from '../load/content-hash.ts';
import type { Loaded, Placed } from '../load/loaded.ts';
import type { ArticleMeta, Signature } from '../schema.ts';

/** A text that a clinician can sign: an article, the fixed words of one language, or a clinic's own answers. */
export interface Signable {
  /** `{lang}/{group}/{topic}`, `policy/{lang}` or `clinics/{id}`. */
  readonly name: string;
  /** 12 hex digits that stand for this very text. */
  readonly hash: string;
  readonly file: string;
  readonly review: Review;
}

/** The name under which an article is signed and translated: `{lang}/{group}/{topic}`. */
export function articleName({ lang, group, id }: ArticleMeta): string {
  return `${lang}/${group}/${id}`;
}

type Texts = Pick<Loaded, 'articles' | 'policy' | 'clinics'>;

/** Everything that can be signed, in the order of the files. */
export function signables({ articles, policy, clinics }: Texts): Signable[] {
  return [
    ...articles.map(({ file, hash, meta }) => ({ name: articleName(meta), hash, file, review: meta.review })),
    ...policy.map(({ file, value: { lang, review, ...words } }) => ({ name: `policy/${lang}`, hash: shortHash(JSON.stringify(words)), file, review })),
    ...clinics.flatMap(({ file, clinic, answers }) => {
      const review = answers[0]?.article.review;
      const words = answers.map(({ article: { topic, lang, question, short, more } }) => ({ topic, lang, question, short, more }));
      return review ? [{ name: `clinics/${clinic.id}`, hash: shortHash(JSON.stringify(words)), file, review }] : [];
    }),
  ];
}

/**
 * The signature that holds for a text as it stands now: the newest of its hash, made on or after the day the text was last
 * checked against its sources.
 */
export function signatureOf({ name, hash, review }: Omit<Signable, 'file'>, signatures: readonly Placed<Signature>[]): Signature | undefined {
  return signatures
    .map(({ value }) => value)
    .filter(({ text, hash: signed, on }) => text === name && signed === hash && on >= review.on)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
}

/** How a text stands: `signed`, with who signed it, or `unsigned`. */
export function reviewOf(text: Omit<Signable, 'file'>, signatures: readonly Placed<Signature>[]): Review {
  const signature = signatureOf(text, signatures);
  if (!signature) return text.review;
  const { name, role, licenceBody, on } = signature;
  return { ...text.review, status: 'signed', signature: { name, role, licenceBody, on } };
}

import type { Lang, PolicyCopy } from '../../worker/assistant/types.ts';
import type { Answer, Loaded, Sentence, TextBlock } from '../load/loaded.ts';
import { cutSentences } from '../load/sentences.ts';
import type { YamlFile } from '../load/yaml.ts';

/** A sentence, heading or title as visitors may read it, and where it stands. */
export interface Passage {
  readonly file: string;
  readonly line: number;
  readonly lang: Lang;
  readonly text: string;
  readonly kind: 'title' | 'heading' | 'sentence';
  /** What a list stands under, for its items: the sentence before it, or the heading. */
  readonly leadIn?: string;
}

/** Everything a visitor may read in the base that is written for visitors. */
export function passagesOf({ articles, clinics, policy, sources }: Loaded): Passage[] {
  const answers = [...articles, ...clinics.flatMap((clinic) => clinic.answers)];
  const greetings = clinics.flatMap(({ file, clinic, lineOf }) =>
    clinic.langs.flatMap((lang) => fixed(clinic.greeting[lang], { file, lang, line: lineOf(['greeting', lang]) })),
  );
  // A title is shown as a source gives it; one that praises is told in neutral words instead. Most are English.
  const titles = sources.map(({ file, line, value }): Passage => ({ file, line, lang: 'en', text: value.title, kind: 'title' }));
  return [...answers.flatMap(answerPassages), ...greetings, ...policy.flatMap(policyPassages), ...titles];
}

/** The title, headings and sentences of one answer. */
export function answerPassages({ file, article, questionLine, short, more }: Answer): Passage[] {
  const place = { file, lang: article.lang };
  const title: Passage = { ...place, line: questionLine, text: article.question, kind: 'title' };
  const blocks = [...short, ...more];
  return [title, ...blocks.flatMap((block, index) => blockPassages(block, blocks[index - 1], place))];
}

function blockPassages(block: TextBlock, before: TextBlock | undefined, place: { file: string; lang: Lang }): Passage[] {
  const passage = ({ text, line }: Sentence): Passage => ({ ...place, line, text, kind: 'sentence' });
  if (block.type === 'heading') return [{ ...place, line: block.line, text: block.text, kind: 'heading' }];
  if (block.type === 'paragraph') return block.sentences.map(passage);
  const leadIn = leadInOf(before);
  return block.items.flat().map((sentence) => ({ ...passage(sentence), ...(leadIn !== undefined && { leadIn }) }));
}

/** The words a list stands under. */
export function leadInOf(before: TextBlock | undefined): string | undefined {
  if (before?.type === 'heading') return before.text;
  return before?.type === 'paragraph' ? before.sentences.at(-1)?.text : undefined;
}

/** The sentences of one language's fixed words. */
export function policyPassages({ file, value, lineOf, textLineOf }: YamlFile<PolicyCopy>): Passage[] {
  const { lang } = value;
  const replies = Object.entries(value.replies).flatMap(([reply, elements]) =>
    elements.flatMap(({ text = '', list = [] }, index) => {
      const path = ['replies', reply, index];
      const items = list.flatMap((item, place) => fixed(item, { file, lang, line: lineOf([...path, 'list', place]) }));
      return [...fixed(text, { file, lang, line: textLineOf([...path, 'text']) }), ...items.map((item) => ({ ...item, leadIn: text }))];
    }),
  );
  const phrases = Object.entries(value.phrases).flatMap(([name, text]) => fixed(text, { file, lang, line: textLineOf(['phrases', name]) }));
  return [...replies, ...phrases];
}

function fixed(text: string, place: { file: string; lang: Lang; line: number }): Passage[] {
  return cutSentences(text, place.lang).map(({ start, end }) => ({ ...place, text: text.slice(start, end), kind: 'sentence' }));
}

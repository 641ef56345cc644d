import type { CrisisNumbers } from '../shared/numbers.ts';
import type { Phrases } from '../shared/phrases/phrases.ts';
import type { Lang, Profile, Reason, TopicId } from '../shared/wire.ts';
import type { Draft } from './controllers/handoff.ts';
import type { AtRisk } from './controllers/turn.ts';

/** What every part of the panel is drawn from. */
export interface Ui {
  readonly p: Phrases;
  /** Language of the panel; an answer may be in another. */
  readonly lang: Lang;
  readonly langs: readonly Lang[];
  /** Absent while it loads and when it cannot be loaded. */
  readonly profile: Profile | undefined;
  /** The clinic's number, from the profile or from the page. */
  readonly phone: string | undefined;
  /** The clinic's page with all answers, in this language; it needs no script. */
  readonly faqPage: string;
  readonly numbers: CrisisNumbers;
  readonly atRisk: AtRisk | undefined;
  readonly offline: boolean;
  readonly floating: boolean;
  readonly deeds: Deeds;
}

export type View = 'chat' | 'topics' | 'person' | 'code';

/** What a visitor can do. The element carries it out; the parts only call it. */
export interface Deeds {
  ask(text: string): void;
  openTopic(topic: TopicId, title: string): void;
  retry(key: number): void;
  sendWhenOnline(key: number, wanted: boolean): void;
  judge(key: number, helpful: boolean, reason?: Reason): void;
  showSources(key: number, chosen: number): void;
  hideSources(): void;
  show(view: View): void;
  chooseLang(lang: Lang): void;
  toggleMenu(): void;
  toggleHelp(): void;
  clear(): void;
  print(): void;
  close(): void;
  reload(): void;
  write(change: Partial<Draft>): void;
  share(key: string, chosen: boolean): void;
  sendMessage(): void;
  copyCode(): void;
  readMessage(code: string): void;
}

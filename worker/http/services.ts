import type { Assistant } from '../assistant/converse.ts';
import type { Library } from '../assistant/knowledge.ts';
import type { Clinic, Memory, Reply } from '../assistant/types.ts';
import type { FeedbackBody, HandoffBody } from './contract.ts';

/** What the routes need from outside. `worker/index.ts` joins them to the platform; tests join them to fakes. */
export interface Services {
  readonly assistant: Assistant;
  readonly library: Library;
  readonly clinics: ClinicStore;
  readonly tokens: ContextTokens;
  readonly inbox: InboxPort;
  readonly records: Records;
  readonly limits: Limits;
  readonly log: Log;
  readonly nowMs: () => number;
  readonly newId: () => string;
  /** Lets work go on after the response; its failure is logged, never shown. */
  readonly later: (work: Promise<unknown>) => void;
}

export interface ClinicStore {
  /** @returns `undefined` for an unknown id. @throws when the directory cannot be read and holds no copy of it */
  get(id: string): Promise<Clinic | undefined>;
}

/** Seals what the next turn needs into a token that only this deployment can open. */
export interface ContextTokens {
  seal(clinicId: string, memory: Memory, nowMs: number): Promise<string>;
  /** @returns `undefined` for a token that is forged, expired, from another clinic, or not a token */
  open(clinicId: string, token: string | undefined, nowMs: number): Promise<Memory | undefined>;
}

/** A clinic's inbox, as far as visitors reach it. */
export interface InboxPort {
  leave(clinic: Clinic, message: HandoffBody, nowMs: number): Promise<HandoffReceipt>;
  read(clinic: Clinic, code: string): Promise<HandoffView | undefined>;
  /** @returns whether there was something to erase */
  erase(clinic: Clinic, code: string): Promise<boolean>;
}

export interface HandoffReceipt {
  /** `ABCD-EFGH-JKMN`: shown once, kept nowhere in the clear. */
  readonly code: string;
  /** ISO date on which it is deleted at the latest. */
  readonly expiresOn: string;
}

export interface HandoffView {
  readonly status: 'new' | 'answered' | 'closed';
  readonly text: string;
  readonly createdOn: string;
  readonly expiresOn: string;
  readonly replies: readonly { readonly text: string; readonly on: string }[];
}

/** Counts and events; none holds a word of a visitor. */
export interface Records {
  turn(clinicId: string, reply: Reply, nowMs: number): Promise<void>;
  incident(clinicId: string, rule: string, nowMs: number): Promise<void>;
  feedback(clinicId: string, feedback: FeedbackBody, nowMs: number): Promise<void>;
}

/** Brakes per visitor address and clinic. @returns whether the call may go on */
export interface Limits {
  ask(key: string): Promise<boolean>;
  write(key: string): Promise<boolean>;
}

/** One line of JSON each. Fields are names, numbers and ids; there is no field for text. */
export type Log = (event: string, fields?: Readonly<Record<string, string | number | boolean | null>>) => void;

/** What Hono carries for one request. */
export interface HttpEnv {
  Variables: { services: Services; clinic: Clinic };
}

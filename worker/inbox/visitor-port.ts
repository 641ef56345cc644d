import type { Clinic } from '../assistant/types.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { HandoffBody } from '../http/contract.ts';
import type { InboxPort } from '../http/services.ts';
import { Unavailable } from '../http/unavailable.ts';
import { codeHash, newCode, spelled } from './code.ts';
import type { Inbox } from './inbox.ts';

const DAY_MS = 86_400_000;

type Content = Pick<HandoffBody, 'text' | 'name' | 'contact' | 'shared'>;

/**
 * The visitors' side of the inboxes. What a visitor wrote is sealed here, before it reaches storage.
 * @param secret the deployment's; each clinic's key is drawn from it
 */
export function visitorPort(inboxes: DurableObjectNamespace<Inbox>, secret: string, nowMs: () => number): InboxPort {
  const of = (clinic: Clinic) => inboxes.getByName(clinic.id);
  return {
    async leave(clinic, { text, name, contact, shared, lang, consent }, atMs) {
      const code = newCode();
      const content: Content = { text, name, contact, shared };
      // Staff close a message when it is answered; until there is a staff page its time runs from the day it came.
      const expiresMs = atMs + clinic.retentionDays * DAY_MS;
      const sealed = await seal(JSON.stringify(content), secret, clinic.id);
      const handoff = { codeHash: await codeHash(code), lang, consentVersion: consent.version, createdMs: atMs, expiresMs, sealed };
      const kept = await reach(() => of(clinic).keep(handoff));
      if (!kept) throw new Unavailable('inbox', new Error('full'));
      return { code: spelled(code), expiresOn: isoDate(expiresMs) };
    },
    async read(clinic, code) {
      const hash = await codeHash(code);
      const found = await reach(async () => of(clinic).find(hash, nowMs()));
      if (!found) return undefined;
      const { text } = JSON.parse(await unseal(found.sealed, secret, clinic.id)) as Content;
      return { status: found.status, text, createdOn: isoDate(found.createdMs), expiresOn: isoDate(found.expiresMs), replies: [] };
    },
    async erase(clinic, code) {
      const hash = await codeHash(code);
      return reach(async () => of(clinic).erase(hash));
    },
  };
}

async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw new Unavailable('inbox', error);
  }
}

const isoDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

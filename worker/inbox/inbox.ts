import { DurableObject } from 'cloudflare:workers';

/** A message as the inbox keeps it. Only `sealed` holds what the visitor wrote, and it is encrypted before it comes here. */
export interface StoredHandoff {
  readonly codeHash: string;
  readonly lang: string;
  readonly consentVersion: string;
  readonly createdMs: number;
  readonly expiresMs: number;
  readonly sealed: ArrayBuffer;
}

export type HandoffStatus = 'new' | 'answered' | 'closed';

export interface FoundHandoff {
  readonly status: HandoffStatus;
  readonly createdMs: number;
  readonly expiresMs: number;
  readonly sealed: ArrayBuffer;
}

/** Messages one clinic's inbox holds at most; past it the phone is offered. A flood must not push real messages out. */
export const MOST_HELD = 5000;

/**
 * One clinic's inbox: an object of its own, so that no query can reach another clinic's messages and one writer keeps
 * them in order. A message leaves when the visitor erases it or its time is over, whichever comes first.
 */
export class Inbox extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#sql.exec(
      `CREATE TABLE IF NOT EXISTS handoff (
         code_hash TEXT PRIMARY KEY, status TEXT NOT NULL, lang TEXT NOT NULL, consent_version TEXT NOT NULL,
         created_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL, sealed BLOB NOT NULL
       ) STRICT`,
    );
  }

  /** Keeps a message. @returns `false` when the inbox is full */
  async keep(handoff: StoredHandoff): Promise<boolean> {
    const { held } = this.#sql.exec<{ held: number }>('SELECT count(*) AS held FROM handoff').one();
    if (held >= MOST_HELD) return false;
    this.#sql.exec(
      `INSERT INTO handoff (code_hash, status, lang, consent_version, created_ms, expires_ms, sealed) VALUES (?1, 'new', ?2, ?3, ?4, ?5, ?6)`,
      handoff.codeHash,
      handoff.lang,
      handoff.consentVersion,
      handoff.createdMs,
      handoff.expiresMs,
      handoff.sealed,
    );
    await this.#scheduleForgetting();
    return true;
  }

  find(codeHash: string, nowMs: number): FoundHandoff | undefined {
    type Row = { status: HandoffStatus; created_ms: number; expires_ms: number; sealed: ArrayBuffer };
    const [row] = this.#sql.exec<Row>('SELECT status, created_ms, expires_ms, sealed FROM handoff WHERE code_hash = ?1 AND expires_ms > ?2', codeHash, nowMs);
    return row && { status: row.status, createdMs: row.created_ms, expiresMs: row.expires_ms, sealed: row.sealed };
  }

  /** @returns whether there was something to erase */
  erase(codeHash: string): boolean {
    return this.#sql.exec('DELETE FROM handoff WHERE code_hash = ?1', codeHash).rowsWritten > 0;
  }

  /** Deletes what is due and nothing else, then sleeps until the next is. */
  override async alarm(): Promise<void> {
    this.#sql.exec('DELETE FROM handoff WHERE expires_ms <= ?1', Date.now());
    await this.#scheduleForgetting();
  }

  async #scheduleForgetting(): Promise<void> {
    const { next } = this.#sql.exec<{ next: number | null }>('SELECT min(expires_ms) AS next FROM handoff').one();
    if (next !== null) await this.ctx.storage.setAlarm(next);
  }
}

/** Why a request brought nothing, in the terms a visitor can act on. */
export type TroubleKind =
  /** No network, or the server cannot be reached. */
  | 'offline'
  /** Too many questions in a short time. */
  | 'busy'
  /** Nobody has set this clinic up. */
  | 'unknown-clinic'
  /** This site is not on the clinic's list. */
  | 'not-allowed'
  /** There is no message to staff with this code. */
  | 'not-found'
  /** The request itself was refused; sending it again will not help. */
  | 'refused'
  /** The server failed. */
  | 'server';

/** A failed request. `waitSeconds` (busy) is how long to wait; `phone` is the clinic's, where the server gave it. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly kind: TroubleKind;
  readonly waitSeconds: number;
  readonly phone: string | undefined;

  constructor(kind: TroubleKind, more: { waitSeconds?: number; phone?: string | undefined; detail?: string } = {}) {
    super(more.detail ?? kind);
    this.kind = kind;
    this.waitSeconds = more.waitSeconds ?? 0;
    this.phone = more.phone;
  }
}

/** Whatever was thrown, as trouble. An unknown error is the server's: the visitor has done nothing wrong. */
export const asTrouble = (error: unknown): Trouble => (error instanceof Trouble ? error : new Trouble('server', { detail: String(error) }));

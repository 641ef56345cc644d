import { Trouble, type TroubleKind } from './trouble.ts';
import type { Feedback, HandoffReceipt, HandoffRequest, HandoffState, MessageReply, MessageRequest, Profile } from './wire.ts';

/** Everything the widget asks of a server. Each call throws {@link Trouble} when it brings nothing. */
export interface ClinicApi {
  profile(): Promise<Profile>;
  message(request: MessageRequest): Promise<MessageReply>;
  feedback(feedback: Feedback): Promise<void>;
  sendHandoff(request: HandoffRequest): Promise<HandoffReceipt>;
  readHandoff(code: string): Promise<HandoffState>;
  deleteHandoff(code: string): Promise<void>;
}

/** A visitor waits no longer than this for one request; then it counts as unreachable. Milliseconds. */
const PATIENCE_MS = 20_000;
/** Seconds to wait when the server says “too many” but not for how long. */
const DEFAULT_WAIT_S = 30;

/**
 * Talks to one clinic's endpoints of the Worker. Sends no cookies, keeps nothing, and tells the server the site's origin
 * but never the page the visitor is on.
 *
 * @param origin of the Worker, such as `https://faq.example`
 */
export function clinicApi(origin: string, clinic: string, fetcher: typeof fetch = (...args) => fetch(...args)): ClinicApi {
  const base = `${origin}/v1/clinics/${encodeURIComponent(clinic)}`;

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
      const response = await fetcher(base + path, { credentials: 'omit', referrerPolicy: 'strict-origin', signal: patience.signal, ...init });
      if (!response.ok) throw await troubleOf(response, path);
      return response;
    } catch (error) {
      throw error instanceof Trouble ? error : new Trouble('offline', { detail: String(error) });
    } finally {
      clearTimeout(timer);
    }
  }
  const get = async <T>(path: string, init?: RequestInit): Promise<T> => read<T>(await request(path, init));
  const post = (path: string, body: unknown) => request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const withCode = (code: string, method: string): RequestInit => ({ method, headers: { 'Handoff-Code': code }, cache: 'no-store' });

  return {
    profile: () => get<Profile>(''),
    message: async (message) => read<MessageReply>(await post('/messages', message)),
    feedback: async (feedback) => void (await post('/feedback', feedback)),
    sendHandoff: async (handoff) => read<HandoffReceipt>(await post('/handoffs', handoff)),
    readHandoff: (code) => get<HandoffState>('/handoffs', withCode(code, 'GET')),
    deleteHandoff: async (code) => void (await request('/handoffs', withCode(code, 'DELETE'))),
  };
}

async function read<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch (error) {
    // A proxy's error page with status 200, or a connection cut half way.
    throw new Trouble('server', { detail: String(error) });
  }
}

async function troubleOf(response: Response, path: string): Promise<Trouble> {
  const problem = (await response.json().catch(() => ({}))) as { detail?: unknown; phone?: unknown };
  const wait = Number(response.headers.get('Retry-After'));
  return new Trouble(kindOf(response.status, path), {
    waitSeconds: Number.isFinite(wait) && wait > 0 ? Math.ceil(wait) : DEFAULT_WAIT_S,
    phone: typeof problem.phone === 'string' ? problem.phone : undefined,
    detail: typeof problem.detail === 'string' ? problem.detail : `HTTP ${response.status}`,
  });
}

function kindOf(status: number, path: string): TroubleKind {
  if (status === 429) return 'busy';
  if (status === 403) return 'not-allowed';
  // A message to staff may be missing for itself; everything else is only missing when the clinic is.
  if (status === 404 || status === 410) return path.startsWith('/handoffs') ? 'not-found' : 'unknown-clinic';
  return status < 500 ? 'refused' : 'server';
}

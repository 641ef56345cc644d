/**
 * One tab's memory of a chat: session storage, so it ends with the tab and never leaves it. Where the browser forbids
 * storage the chat simply lives as long as the page.
 */
export interface Session<T> {
  load(): T | undefined;
  save(value: T): void;
  clear(): void;
}

/** Written into every record; a record of another version is dropped instead of being misread. */
const VERSION = 2;

/** @param name tells clinics of one site apart */
export function tabSession<T>(name: string, storage: () => Storage = () => sessionStorage): Session<T> {
  const key = `clinic-faq/${name}`;
  const attempt = <R>(work: (store: Storage) => R): R | undefined => {
    try {
      return work(storage());
    } catch {
      return undefined; // blocked by the browser, or full
    }
  };
  return {
    load: () =>
      attempt((store) => {
        const record = JSON.parse(store.getItem(key) ?? 'null') as { version: number; value: T } | null;
        return record?.version === VERSION ? record.value : undefined;
      }),
    save: (value) => void attempt((store) => store.setItem(key, JSON.stringify({ version: VERSION, value }))),
    clear: () => void attempt((store) => store.removeItem(key)),
  };
}

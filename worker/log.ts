import type { Log } from './http/services.ts';

/** Writes one line of JSON. There is no way to hand it text that a visitor wrote: fields are set by our code alone. */
export const log: Log = (event, fields = {}) => {
  console.log(JSON.stringify({ event, ...fields }));
};

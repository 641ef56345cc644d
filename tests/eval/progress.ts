/** What progress is written to: standard error, or a stand-in. */
export interface Stream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Plain lines come after so many steps, so that the log of a short run stays empty. */
const PLAIN_EVERY = 300;
const REWRITTEN_EVERY = 20;

export interface Progress {
  /** One step more is done. */
  step(): void;
  /** Takes the counter off a terminal. */
  end(): void;
}

/**
 * Counts on a terminal in one line that is rewritten, elsewhere in a plain line now and then. Standard output is for results.
 * @param what the steps, such as `questions`
 * @param plainEvery steps between two plain lines; 1 where a step takes long
 */
export function progress(what: string, total: number, plainEvery = PLAIN_EVERY, stream: Stream = process.stderr): Progress {
  let done = 0;
  const every = stream.isTTY ? Math.min(REWRITTEN_EVERY, plainEvery) : plainEvery;
  return {
    step() {
      done++;
      if (done % every !== 0) return;
      const said = `${done} of ${total} ${what}`;
      stream.write(stream.isTTY ? `\r${said}` : `${said}\n`);
    },
    end() {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}

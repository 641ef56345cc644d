/** A fault the person at the keyboard can mend: one clear line instead of a stack. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** Runs a command; a {@link Fault} ends it with its line and exit code 1. */
export async function command(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The deployment lacks something it cannot run without. Its message is ours, says what to do, and goes to the log. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
}

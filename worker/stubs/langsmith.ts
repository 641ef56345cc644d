/**
 * Stands in for the `langsmith` package, which `@langchain/core` imports to send every input to a hosted tracing service
 * when an environment variable says so. Visitors' words may not leave, so no code here can send anything: with this
 * module in its place tracing cannot be switched on. `wrangler.toml` and `vitest.config.ts` both alias to it.
 */

/** A run that is never recorded. */
export class RunTree {
  readonly recorded = false;

  static fromHeaders(): undefined {
    return undefined;
  }
  static fromRunnableConfig(): undefined {
    return undefined;
  }
}

/** A client without methods: there is nowhere to send to. */
export class Client {}

export const isRunTree = (_value: unknown): boolean => false;
export const getCurrentRunTree = (): undefined => undefined;
export const isTraceableFunction = (_value: unknown): boolean => false;
/** The tracer's sort key; only its two values' presence is read. */
export const convertToDottedOrderFormat = (): { dottedOrder: string; microsecondPrecisionDatestring: string } => ({
  dottedOrder: '',
  microsecondPrecisionDatestring: '',
});

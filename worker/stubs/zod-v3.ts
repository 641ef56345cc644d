/**
 * Stands in for `zod/v3`. `@langchain/core` imports that older Zod to turn runnables into tools, which nothing here does; it
 * is an eighth of what the Worker would otherwise weigh without its rules. The Worker's own schemas use Zod 4.
 */
export const z = {};
/** Kinds of the older schemas: none ever occurs. */
export const ZodFirstPartyTypeKind: Readonly<Record<string, string>> = {};

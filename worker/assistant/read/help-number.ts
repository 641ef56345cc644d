/** Help lines as people and articles write them, as the source of a pattern: 9-8-8, 811, 211, 1-866-277-3553. 911, the same everywhere, is not among them. */
export const HELP_NUMBER = String.raw`(?:9-8-8|988|811|211|1[-\s]8\d\d[-\s]\d{3}[-\s]\d{4})`;

/** Fewest characters of the deployment's secret (`SESSION_KEY`): 32 random hex digits hold 128 bits. */
export const MIN_SECRET = 32;

/** How many numbers a store that may lose its tail has a session skip: the default holds a session to 50,000 a window. */
export const SKIP_AHEAD = 10_000_000

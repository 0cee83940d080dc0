import type { News } from './intake.js'

/** What the parts of a session have in common: whom they tell, and what they ask of the rest. The driver is it. */
export interface Host {
  /** Processed by the chart to the end before it returns, unless the chart is at work already. */
  post(news: News): void
  /** The chart prepares an answer: not one frame more. */
  readonly chartBusy: boolean
  /** What is posted now waits until the chart has done what it does. */
  readonly chartAtWork: boolean
  /** The driver or the store is behind: what is read now would wait. */
  readonly busy: boolean
  /** The connection is over, and nobody wanted it to be. */
  lost(reason: string): void
  /** A commit or a read failed: nothing more leaves until what was numbered is repeated. */
  storeFailed(cause: unknown): void
  /** Something that cannot be has happened: the session ends, and begins anew. */
  failed(cause: unknown): void
  /** The application takes no messages any more, for good. */
  consumerEnded(reason: string): void
  /** The application has processed more of what came: the next commit says so. */
  processed(): void
  /** What was crowded or full is so no more. Told from anywhere, also while the chart is at work. */
  roomAgain(): void
  /** Whether the connection of now is still the one that talks: made before a wait, asked behind it. */
  speaker(): () => boolean
}

import type { Also, ReceivedMessage, SentMessage } from '@goldfix/core'

/** With those of `came` that have not been kept before: below `nextIn` all have. */
export function keepReceived(
  kept: readonly ReceivedMessage[],
  generation: number,
  came: readonly SentMessage[],
  nextIn: number,
): readonly ReceivedMessage[] {
  const added = came.filter(({ msgSeqNum }) => msgSeqNum >= nextIn)
  return added.length === 0 ? kept : [...kept, ...added.map((it) => ({ generation, ...it }))]
}

/** Without those up to `handled`. */
export function forgetHandled(
  kept: readonly ReceivedMessage[],
  handled: Also['handled'],
): readonly ReceivedMessage[] {
  if (handled === undefined) return kept
  return kept.filter(
    ({ generation, msgSeqNum }) =>
      generation > handled.generation ||
      (generation === handled.generation && msgSeqNum > handled.msgSeqNum),
  )
}

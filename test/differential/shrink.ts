import type { Conversation } from './conversation.js'

/**
 * Says of each conversation whether it still shows what is looked for, in their order.
 */
export type Trial = (conversations: readonly Conversation[]) => Promise<readonly boolean[]>

/**
 * The shortest conversation that can be had by leaving steps out, a half, a quarter, and so on down to single ones,
 * as long as the trial still shows something. One trial asks for all that can be left out next.
 */
export async function shrink(conversation: Conversation, trial: Trial): Promise<Conversation> {
  for (let smallest = conversation; ; ) {
    const candidates = shorterThan(smallest)
    const shows = await trial(candidates)
    const smaller = candidates.find((_, at) => shows[at])
    if (smaller === undefined) return smallest
    smallest = smaller
  }
}

/** Without each of its pieces, the largest pieces first. */
function shorterThan({ steps, ...rest }: Conversation): Conversation[] {
  const shorter: Conversation[] = []
  for (let size = steps.length >> 1; size >= 1; size >>= 1)
    for (let from = 0; from < steps.length; from += size)
      shorter.push({ ...rest, steps: [...steps.slice(0, from), ...steps.slice(from + size)] })
  return shorter
}

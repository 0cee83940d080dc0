/** What rounds of one measurement come to, in the unit of the rounds. */
export interface Summary {
  readonly median: number
  /** What the machine gives when nobody else is at work. */
  readonly min: number
  readonly max: number
}

/** Of at least one round; of an even number of rounds, the upper of the two in the middle is the median. */
export function summaryOf(rounds: readonly number[]): Summary {
  const sorted = [...rounds].sort((a, b) => a - b)
  return {
    median: sorted[sorted.length >> 1] as number,
    min: sorted[0] as number,
    max: sorted[sorted.length - 1] as number,
  }
}

/** How fast a number grows: per second, over the last second. */
export class RateMeter {
  #samples: { readonly at: number; readonly value: number }[] = []

  /** @param at milliseconds, not decreasing */
  sample(at: number, value: number): void {
    this.#samples.push({ at, value })
    while (this.#samples.length > 2 && at - (this.#samples[1]?.at ?? at) >= 1_000)
      this.#samples.shift()
  }

  get perSecond(): number {
    const first = this.#samples[0]
    const last = this.#samples.at(-1)
    if (first === undefined || last === undefined || last.at === first.at) return 0
    return Math.max(0, ((last.value - first.value) * 1_000) / (last.at - first.at))
  }
}

/** How a number grew over the whole run, one bar for each part of it. */
export class Sparkline {
  readonly #isOpenEnded: boolean
  #growth: number[]
  #barMs: number
  #last: { readonly at: number; readonly value: number } | undefined

  /** @param isOpenEnded the run may last longer: then two bars become one */
  constructor(width: number, durationMs: number, isOpenEnded = false) {
    this.#isOpenEnded = isOpenEnded
    this.#growth = Array.from({ length: width }, () => 0)
    this.#barMs = durationMs / width
  }

  /** Growth is spread over the time since the sample before. @param at milliseconds since the run began */
  sample(at: number, value: number): void {
    const last = this.#last
    this.#last = { at, value }
    if (last === undefined || at <= last.at) return
    while (this.#isOpenEnded && at > this.#barMs * this.#growth.length) this.#fold()
    const perMs = Math.max(0, value - last.value) / (at - last.at) // a number that began again
    this.#growth.forEach((growth, bar) => {
      const from = Math.max(last.at, bar * this.#barMs)
      const to = Math.min(at, (bar + 1) * this.#barMs)
      if (to > from) this.#growth[bar] = growth + perMs * (to - from)
    })
  }

  /** Up to `at`, without the bar that still grows. A square-root scale: a rush does not hide what is usual. */
  text(at: number): string {
    const highest = Math.max(1, ...this.#growth)
    return this.#growth
      .slice(0, Math.floor(at / this.#barMs))
      .map((growth) => BARS[Math.round(Math.sqrt(growth / highest) * (BARS.length - 1))] ?? ' ')
      .join('')
  }

  #fold(): void {
    const before = this.#growth
    this.#barMs *= 2
    this.#growth = before.map((_, bar) => (before[2 * bar] ?? 0) + (before[2 * bar + 1] ?? 0))
  }
}

const BARS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

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
  readonly #growth: number[]
  readonly #durationMs: number
  #value = 0

  constructor(width: number, durationMs: number) {
    this.#growth = Array.from({ length: width }, () => 0)
    this.#durationMs = durationMs
  }

  /** @param at milliseconds since the run began */
  sample(at: number, value: number): void {
    const last = this.#growth.length - 1
    const bar = Math.min(last, Math.max(0, Math.floor((at / this.#durationMs) * (last + 1))))
    this.#growth[bar] = (this.#growth[bar] ?? 0) + value - this.#value
    this.#value = value
  }

  /** Up to `at`; each bar to the scale of the highest. */
  text(at: number): string {
    const width = Math.ceil((at / this.#durationMs) * this.#growth.length)
    const highest = Math.max(1, ...this.#growth)
    return this.#growth
      .slice(0, width)
      .map((growth) => BARS[Math.ceil((growth / highest) * (BARS.length - 1))] ?? BARS[0])
      .join('')
  }
}

const BARS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { constants, PerformanceObserver, performance } from 'node:perf_hooks'
import { nowMicros } from './lines.js'

/** How often a profile looks at the stack. */
const SAMPLING_MICROS = 200

/** While the collector had the thread, and nothing else could. */
export interface Pause {
  /** By `nowMicros`: the same clock in all processes. */
  readonly from: number
  readonly micros: number
  readonly kind: 'minor' | 'major' | 'other'
}

/** What this process did between `start` and `stop`: a CPU profile, where a file is named, and the collector's pauses. */
export class Recorder {
  #pauses: Pause[] = []
  #collector: PerformanceObserver | undefined
  #profiler: Session | undefined
  #file = ''

  /** @param file for the CPU profile, which slows what it looks at; empty: none is made */
  async start(file: string): Promise<void> {
    this.#pauses = []
    this.#collector = new PerformanceObserver((list) => this.#take(list.getEntries()))
    this.#collector.observe({ entryTypes: ['gc'] })
    this.#file = file
    if (file === '') return
    const profiler = new Session()
    profiler.connect()
    await profiler.post('Profiler.enable')
    await profiler.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROS })
    await profiler.post('Profiler.start')
    this.#profiler = profiler
  }

  /** Writes the profile. */
  async stop(): Promise<readonly Pause[]> {
    if (this.#profiler !== undefined) {
      const { profile } = await this.#profiler.post('Profiler.stop')
      this.#profiler.disconnect()
      this.#profiler = undefined
      writeFileSync(this.#file, JSON.stringify(profile))
    }
    this.#take(this.#collector?.takeRecords() ?? [])
    this.#collector?.disconnect()
    return this.#pauses
  }

  #take(entries: readonly { startTime: number; duration: number; detail?: unknown }[]): void {
    const offset = nowMicros() - performance.now() * 1_000
    for (const { startTime, duration, detail } of entries)
      this.#pauses.push({
        from: offset + startTime * 1_000,
        micros: duration * 1_000,
        kind: kindOf((detail as { kind?: number } | undefined)?.kind),
      })
  }
}

function kindOf(kind: number | undefined): Pause['kind'] {
  if (kind === constants.NODE_PERFORMANCE_GC_MINOR) return 'minor'
  return kind === constants.NODE_PERFORMANCE_GC_MAJOR ? 'major' : 'other'
}

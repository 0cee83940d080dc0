import type { Awaitable, Commit, SessionRecord, SessionStore, StoreError } from '@goldfix/core'
import type { Chance } from './chance.js'
import { LossyMemory, type Memory } from './lossy-memory.js'
import type { Life } from './network.js'
import type { Side } from './side.js'
import type { VirtualTime } from './virtual-time.js'

/** How a store behaves at the moment; faults change it. */
export interface StoreWeather {
  /** How often it answers at once, where nothing is under way. */
  atOnce: number
  /** To the store, and the same again back, milliseconds; answers overtake one another. */
  delayMax: number
  /** So many of the next requests fail: half of them after they took effect. */
  failures: number
  /** So many of the next requests fail, none of which took effect. */
  refusals: number
  /** Until then nothing is answered, and nothing takes effect. */
  stalledUntil: number
}

/** Who sees what a store holds and what it has answered. */
export interface StoreWatch {
  /** Asked for, before anything of it took effect. */
  issued(side: Side, commit: Commit): void
  /** In the store; not answered yet. */
  applied(side: Side, commit: Commit, record: SessionRecord, alive: boolean): void
  /** The driver learns of it in this very step. */
  acknowledged(side: Side, commit: Commit): void
  /** The driver learns of it: all that the record counts is durable. */
  loaded(side: Side, record: SessionRecord): void
  /** The latest commits are gone, or may be: this is what is left. */
  lost(side: Side, record: SessionRecord): void
  /** A new generation is in the store. */
  reset(side: Side, record: SessionRecord): void
  failed(side: Side, what: string, tookEffect: boolean): void
}

interface StoreInit {
  readonly side: Side
  readonly time: VirtualTime
  readonly chance: Chance
  readonly weather: StoreWeather
  readonly watch: StoreWatch
  readonly StoreError: typeof StoreError
  /** What is under it. @default the real memory store */
  readonly memory?: (() => Memory) | undefined
}

interface Request {
  readonly what: string
  readonly takeEffect: () => void
  readonly answer: () => void
}

/** What outlives every restart of its side, and the ways to it, one for each life. */
export class DurableStore {
  readonly #init: StoreInit
  readonly #inner: LossyMemory
  /** On the way to the store, in order: none overtakes another there. */
  #coming: Request[] = []
  #lastAt = 0

  constructor(init: StoreInit) {
    this.#init = init
    this.#inner = new LossyMemory(init.memory)
  }

  /** What is really stored. */
  record(id: string): SessionRecord | undefined {
    return this.#inner.load(id)
  }

  /** A failover: see {@link LossyMemory.lose}. */
  lose(id: string, commits: number, numbersMax: number): void {
    const record = this.#inner.lose(id, commits, numbersMax)
    if (record !== undefined) this.#init.watch.lost(this.#init.side, record)
  }

  /** The way to the store from one life of its side. */
  connect(life: Life): SessionStore {
    const inner = this.#inner
    const { side, watch, time, chance } = this.#init
    return {
      load: (id) => {
        let record: SessionRecord | undefined
        return this.#ask(
          life,
          'load',
          () => {
            record = this.record(id)
            return record
          },
          () => {
            if (record !== undefined) watch.loaded(side, record)
          },
        )
      },
      commit: (id, commit) => {
        if (!life.alive) return NEVER
        watch.issued(side, commit)
        return this.#ask(
          life,
          'commit',
          () => {
            inner.commit(id, commit)
            watch.applied(side, commit, this.record(id) as SessionRecord, life.alive)
          },
          () => watch.acknowledged(side, commit),
        )
      },
      sent: (id, begin, end) => {
        const read = this.#ask(life, 'sent', () => [...inner.sent(id, begin, end)])
        if (Array.isArray(read)) return read
        return (async function* () {
          for (const message of await read) {
            if (chance.is(0.05)) await time.sleep(chance.from(0, 30))
            if (!life.alive) await NEVER
            yield message
          }
        })()
      },
      reset: (id, to) =>
        this.#ask(life, 'reset', () => {
          inner.reset(id, to)
          watch.reset(side, to)
        }),
      level: 'simulated',
      park: () => undefined,
      parked: () => [],
      received: () => [],
      prune: () => undefined,
      close: () => undefined,
    }
  }

  /**
   * The process is gone: of what it had asked for some has reached the store, and some commits may come when the next
   * process runs already. The rest never will; nor will a reset that is late, against which only a lease would help.
   */
  killed(): void {
    const { chance, time } = this.#init
    const coming = this.#coming.splice(0)
    const arrived = chance.from(0, coming.length)
    for (const request of coming.slice(0, arrived)) request.takeEffect()
    const late = coming.slice(arrived).findIndex(({ what }) => what !== 'commit')
    const commits = late < 0 ? coming.slice(arrived) : coming.slice(arrived, arrived + late)
    if (commits.length === 0 || !chance.is(0.3)) return
    time.after(chance.from(0, 2_000), () => {
      for (const request of commits) request.takeEffect()
    })
  }

  #ask<T>(life: Life, what: string, effect: () => T, onAnswer?: () => void): Awaitable<T> {
    if (!life.alive) return NEVER
    const { side, time, chance, weather, watch, StoreError } = this.#init
    const isRefused = weather.refusals > 0
    if (isRefused) weather.refusals--
    const fails = isRefused || weather.failures > 0
    if (fails && !isRefused) weather.failures--
    const tookEffect = !fails || (!isRefused && chance.is(0.5))
    const stalled = time.now < weather.stalledUntil
    if (!stalled && this.#coming.length === 0 && chance.is(weather.atOnce)) {
      const value = tookEffect ? this.#translated(effect) : undefined
      if (fails) {
        watch.failed(side, what, tookEffect)
        throw new StoreError('unavailable', `the answer to ${what} is lost`)
      }
      onAnswer?.()
      return value as T
    }
    return new Promise<T>((resolve, reject) => {
      let value: T
      let refused: unknown
      const request: Request = {
        what,
        takeEffect: () => {
          if (!tookEffect) return
          try {
            value = this.#translated(effect)
          } catch (cause) {
            refused = cause
          }
        },
        answer: () => {
          if (!life.alive) return
          if (fails) {
            watch.failed(side, what, tookEffect)
            return reject(new StoreError('unavailable', `the answer to ${what} is lost`))
          }
          if (refused !== undefined) return reject(refused)
          onAnswer?.()
          resolve(value)
        },
      }
      this.#coming.push(request)
      const delay = chance.from(0, weather.delayMax)
      this.#lastAt = Math.max(this.#lastAt, time.now + delay, weather.stalledUntil)
      time.after(this.#lastAt - time.now, () => {
        if (this.#coming[0] !== request) return
        this.#coming.shift()
        request.takeEffect()
        const back = chance.from(0, weather.delayMax)
        if (back === 0) request.answer()
        else time.after(back, request.answer)
      })
    })
  }

  /** The core under test may be a copy: its errors are its own. */
  #translated<T>(effect: () => T): T {
    try {
      return effect()
    } catch (cause) {
      const { code, message } = cause as StoreError
      if (code === undefined) throw cause
      throw new this.#init.StoreError(code, message)
    }
  }
}

const NEVER = new Promise<never>(() => undefined)

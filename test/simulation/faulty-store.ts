import type { Awaitable, Commit, SessionRecord, SessionStore, StoreError } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import type { Chance } from './chance.js'
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
}

/** Who sees what a store holds and what it has answered. */
export interface StoreWatch {
  /** Asked for, before anything of it took effect. */
  issued(side: Side, commit: Commit): void
  /** In the store; not answered yet. */
  applied(side: Side, commit: Commit, record: SessionRecord): void
  /** The driver learns of it in this very step. */
  acknowledged(side: Side, commit: Commit): void
  /** The driver learns of it: all that the record counts is durable. */
  loaded(side: Side, record: SessionRecord): void
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
}

interface Request {
  readonly what: string
  readonly takeEffect: () => void
  readonly answer: () => void
}

/** What outlives every restart of its side, and the ways to it, one for each life. */
export class DurableStore {
  readonly #init: StoreInit
  readonly #inner = memoryStore()
  /** On the way to the store, in order: none overtakes another there. */
  #coming: Request[] = []
  #lastAt = 0

  constructor(init: StoreInit) {
    this.#init = init
  }

  /** What is really stored. */
  record(id: string): SessionRecord | undefined {
    return this.#inner.load(id) as SessionRecord | undefined
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
            // answers at once: it is in memory
            void inner.commit(id, commit)
            watch.applied(side, commit, this.record(id) as SessionRecord)
          },
          () => watch.acknowledged(side, commit),
        )
      },
      sent: (id, begin, end) => {
        const read = this.#ask(life, 'sent', () => [
          ...(inner.sent(id, begin, end) as Iterable<{ msgSeqNum: number; bytes: Buffer }>),
        ])
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
          void inner.reset(id, to)
          watch.reset(side, to)
        }),
      level: 'simulated',
      park: (id, parked) => this.#ask(life, 'park', () => inner.park(id, parked)),
      parked: (id, from) => inner.parked(id, from),
      received: (id) => inner.received(id),
      prune: (id, generation, below) =>
        this.#ask(life, 'prune', () => inner.prune(id, generation, below)),
      close: () => undefined,
    }
  }

  /** The process is gone: of what it had asked for some has reached the store, the rest never will. */
  killed(): void {
    const { chance } = this.#init
    const arrived = chance.from(0, this.#coming.length)
    for (const request of this.#coming.splice(0).slice(0, arrived)) request.takeEffect()
  }

  #ask<T>(life: Life, what: string, effect: () => T, onAnswer?: () => void): Awaitable<T> {
    if (!life.alive) return NEVER
    const { side, time, chance, weather, watch, StoreError } = this.#init
    const fails = weather.failures > 0
    if (fails) weather.failures--
    const tookEffect = !fails || chance.is(0.5)
    if (this.#coming.length === 0 && chance.is(weather.atOnce)) {
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
      this.#lastAt = Math.max(this.#lastAt, time.now + delay)
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

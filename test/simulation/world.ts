import type * as Core from '@goldfix/core'
import type {
  AcceptorOptions,
  Delivery,
  EngineEvent,
  Fields,
  Message,
  Session,
} from '@goldfix/core'
import { type Observable, tap } from 'rxjs'
import { Chance } from './chance.js'
import { Checker, ID_TAG, type Violation } from './checker.js'
import { readable } from './content.js'
import { type Fault, faultsOf } from './faults.js'
import { DurableStore, type StoreWeather } from './faulty-store.js'
import type { Memory } from './lossy-memory.js'
import { type Life, type Line, Network, type NetworkWeather } from './network.js'
import { type Plan, planOf } from './plan.js'
import { SIDES, type Side } from './side.js'
import { Stranger } from './stranger.js'
import { noTotals, type Totals } from './totals.js'
import { VirtualTime } from './virtual-time.js'

/** What a simulation runs: the real core, or a copy with a planted bug. */
export type CoreUnderTest = Pick<typeof Core, 'createEngine' | 'StoreError' | 'ConnectionError'> & {
  /** What the stores keep things in. @default the real memory store */
  readonly memory?: () => Memory
}

export interface Outcome {
  readonly seed: number
  /** Nothing where every promise held. */
  readonly violation: Violation | undefined
  readonly totals: Totals
  readonly steps: number
}

/** How often a handler is tried again before its message is rejected. */
const RETRIES = 2
const MESSAGES_MIN = 300
const FAULTS_MIN = 5
/** Once faults have stopped: until everything is delivered and in sync, virtual milliseconds. */
const RECOVERY_MS_MAX = 120_000
/** Everything must have stayed well for so long. */
const CALM_MS = 2_000
const LOOK_EVERY_MS = 250
/** Username and Password are not of every version, but the other side reads them of any. */
const PASSWORD_TAG = 554
const PASSWORD = 'open sesame'
const WRONG_PASSWORD = 'wrong password'
/** Nobody else gives cause for these. */
const STRANGER_REFUSED = /^(wrong password|ResetSeqNumFlag with MsgSeqNum)/
const TOO_LOW = /^MsgSeqNum too low/
/** Together more than 8 MiB, each less than a message may have. */
const FLOOD_MESSAGES = 150
const FLOOD_BYTES = 64_000
const STEPS_PER_INSTANT_MAX = 2_000
/** Both wall clocks stay so close to true time that no SendingTime(52) is 120 s off. */
const CLOCK_STEP_MS_MAX = 50_000

/**
 * Two engines, a network and two stores in one process, from one seed: the same seed is the same run.
 *
 * @param onTrace every line of what happens, oldest first
 */
export function simulate(
  seed: number,
  core: CoreUnderTest,
  onTrace?: (line: string) => void,
): Promise<Outcome> {
  return new World(seed, core, onTrace).run()
}

interface Running extends Life {
  readonly session: Session
  /** Messages that were taken over, and are not yet said to be durable. */
  unpromised: number
  /** The numbers seen last, and in which generation they last fell. */
  seen: { generation: number; nextOut: number; nextIn: number }
}

class World {
  readonly #seed: number
  readonly #core: CoreUnderTest
  readonly #onTrace: ((line: string) => void) | undefined
  readonly #chance: Chance
  readonly #time = new VirtualTime()
  readonly #checker: Checker
  readonly #network: Network
  readonly #netWeather: NetworkWeather
  readonly #storeWeather: Record<Side, StoreWeather>
  readonly #stores: Record<Side, DurableStore>
  readonly #lives: Record<Side, Running | undefined> = { initiator: undefined, acceptor: undefined }
  readonly #sessionIds: Record<Side, string | undefined> = {
    initiator: undefined,
    acceptor: undefined,
  }
  readonly #clockOffset: Record<Side, number> = { initiator: 0, acceptor: 0 }
  readonly #throws: Record<Side, number> = { initiator: 0, acceptor: 0 }
  readonly #plan: Plan
  readonly #faults: readonly [Fault, ...Fault[]]
  readonly #stranger: Stranger
  readonly #totals = noTotals()
  #ids = 0
  /** So many big messages are sent once this side is logged on. */
  readonly #flood: Record<Side, number> = { initiator: 0, acceptor: 0 }
  /** So many of the next lines are cut soon after they came up. */
  #flaps = 0
  #instant = { at: 0, steps: 0 }
  #faultsOver = false
  #wellSince = Number.POSITIVE_INFINITY
  #over = false

  constructor(seed: number, core: CoreUnderTest, onTrace?: (line: string) => void) {
    this.#seed = seed
    this.#core = core
    this.#onTrace = onTrace
    const chance = new Chance(seed)
    this.#chance = chance
    this.#plan = planOf(chance)
    const time = this.#time
    const trace = (side: Side, what: string, text: () => string) => this.#trace(side, what, text)
    this.#checker = new Checker({
      retries: RETRIES,
      mayReset: this.#mayReset,
      numbers: (side) => this.#lives[side]?.session.numbers ?? { expected: 1, nextIn: 1 },
      trace,
    })
    this.#netWeather = { ...this.#plan.network }
    this.#network = new Network({
      time,
      chance,
      weather: this.#netWeather,
      watch: this.#checker,
      onLine: (line) => this.#flap(line),
      ConnectionError: core.ConnectionError,
    })
    this.#faults = faultsOf(this.#plan)
    this.#stranger = new Stranger({
      network: this.#network,
      time,
      chance,
      beginString: this.#plan.options.beginString,
      now: () => time.wall(),
      onAnswer: (bytes) => this.#checker.broken('acceptor', `a stranger gets ${readable(bytes)}`),
    })
    this.#storeWeather = { initiator: { ...this.#plan.store }, acceptor: { ...this.#plan.store } }
    const store = (side: Side) =>
      new DurableStore({
        side,
        time,
        chance,
        weather: this.#storeWeather[side],
        watch: this.#checker,
        StoreError: core.StoreError,
        memory: core.memory,
      })
    this.#stores = { initiator: store('initiator'), acceptor: store('acceptor') }
  }

  async run(): Promise<Outcome> {
    const { activeMs } = this.#plan
    this.#trace('world', 'plan', () => JSON.stringify(this.#plan))
    for (const side of SIDES) this.#start(side)
    this.#scheduleWork()
    this.#scheduleFaults()
    this.#time.after(activeMs, () => this.#calm())
    try {
      await this.#time.run(
        () => this.#over || this.#checker.violation !== undefined,
        () => {
          this.#checkNumbers()
          this.#checkProgress()
        },
      )
    } finally {
      for (const side of SIDES) this.#kill(side)
    }
    this.#totals.duplicates = this.#checker.duplicates
    this.#totals.lostToResets = this.#checker.lostToResets()
    this.#totals.inDoubt = this.#checker.doubted()
    const { violation } = this.#checker
    return { seed: this.#seed, violation, totals: this.#totals, steps: this.#time.steps }
  }

  // the two sides ------------------------------------------------------------------------------------------

  #start(side: Side): void {
    const { options } = this.#plan
    const life: Life = { alive: true }
    const time = this.#time
    const clock = time.clock(() => this.#clockOffset[side], life)
    const address = { host: 'acceptor', port: 1 }
    const names =
      side === 'initiator'
        ? { senderCompId: 'I', targetCompId: 'A' }
        : { senderCompId: 'A', targetCompId: 'I' }
    const common = {
      ...names,
      ...options,
      ...this.#signature(life),
      onHandlerError: { retries: RETRIES, outcome: 'reject' as const },
      resetOnLogon: this.#plan.resetOnLogon[side],
      skipAhead: this.#plan.skipAhead,
    }
    const engine = this.#core.createEngine({
      transport: this.#network.transport(side, life, clock),
      store: this.#stores[side].connect(life),
      clock,
      rng: this.#chance.rng,
      sessions: [
        side === 'initiator'
          ? {
              ...common,
              role: 'initiator',
              connect: address,
              heartBtInt: this.#plan.heartBtInt,
              logonFields: [[PASSWORD_TAG, PASSWORD]],
            }
          : { ...common, ...this.#door(life), role: 'acceptor', listen: address },
      ],
      ...(this.#plan.acknowledges[side]
        ? {
            deliveries: (delivery$: Observable<Delivery>) =>
              delivery$.pipe(
                tap((delivery) => {
                  if (life.alive) this.#take(side, life, delivery)
                }),
              ),
          }
        : {
            onMessage: (message: Message) => (life.alive ? this.#handle(side, message) : undefined),
          }),
      onEvent: (event) => {
        if (life.alive) this.#noteEvent(side, event)
      },
    })
    const session = engine.sessions[0] as Session
    const running = Object.assign(life, {
      session,
      unpromised: 0,
      seen: { generation: this.#checker.generation(side), nextOut: 1, nextIn: 1 },
    })
    this.#lives[side] = running
    this.#sessionIds[side] = session.id
    this.#checker.restarted(side)
    this.#trace(side, 'starts', () => '')
    engine.start().catch((cause: unknown) => {
      if (life.alive) this.#checker.broken(side, `the engine does not start: ${String(cause)}`)
    })
  }

  /** Credentials that are looked up, at times slowly, while nothing else holds the session back. */
  #door(life: Life): Pick<AcceptorOptions, 'authenticate'> {
    const { lookUpMs, strangers } = this.#plan
    if (lookUpMs === 0 && !strangers) return {}
    const judge = (logon: Message) => logon.text(PASSWORD_TAG) === PASSWORD || WRONG_PASSWORD
    return {
      authenticate: (logon) => {
        const answer = judge(logon)
        if (lookUpMs === 0) return answer
        const lookedUp = this.#time.sleep(this.#chance.from(0, lookUpMs))
        return lookedUp.then(() => (life.alive ? answer : NEVER))
      },
    }
  }

  /** A Logon that the application signs, at times slowly. */
  #signature(life: Life): { amendLogon?: () => Promise<Fields> } {
    const { signMs } = this.#plan
    if (signMs === 0) return {}
    return {
      amendLogon: async () => {
        await this.#time.sleep(this.#chance.from(0, signMs))
        return life.alive ? [[96, 'signed']] : NEVER
      },
    }
  }

  /** As `kill -9` does: whatever it was about to do, it does not. */
  #kill(side: Side): void {
    const running = this.#lives[side]
    if (running === undefined) return
    this.#trace(side, 'killed', () => '')
    running.alive = false
    this.#lives[side] = undefined
    this.#network.killed(side)
    this.#stores[side].killed()
    running.session.actor.stop()
  }

  /** Numbers that an application can read never fall while a generation lasts. */
  #checkNumbers(): void {
    for (const side of SIDES) {
      const running = this.#lives[side]
      if (running === undefined) continue
      const { nextOut, nextIn, expected } = running.session.numbers
      const { seen } = running
      if (nextOut < seen.nextOut || nextIn < seen.nextIn) {
        const generation = this.#checker.generation(side)
        if (generation === seen.generation)
          this.#checker.broken(
            side,
            `the numbers fall from ${seen.nextOut}/${seen.nextIn} to ${nextOut}/${nextIn}`,
          )
        seen.generation = generation
      }
      if (nextIn > expected)
        this.#checker.broken(side, `nextIn ${nextIn} is above expected ${expected}`)
      seen.nextOut = nextOut
      seen.nextIn = nextIn
    }
  }

  /** A timer that is due again as soon as it has run keeps the processor busy and time at a stand. */
  #checkProgress(): void {
    const { now, steps } = this.#time
    if (now > this.#instant.at) this.#instant = { at: now, steps }
    else if (steps - this.#instant.steps > STEPS_PER_INSTANT_MAX)
      this.#checker.broken('initiator', `${STEPS_PER_INSTANT_MAX} steps, and it is still ${now} ms`)
  }

  // the application ----------------------------------------------------------------------------------------

  #handle(side: Side, message: Message): unknown {
    const chance = this.#chance
    const { handler } = this.#plan
    const done = this.#checker.handed(side, message)
    this.#totals.delivered++
    const id = message.text(ID_TAG)
    if (id !== undefined && !id.startsWith('re:') && chance.is(handler.replies))
      this.#send(side, 're:')
    const fails = this.#throws[side] > 0
    if (fails) {
      this.#throws[side]--
      this.#totals.handlerFaults++
    }
    if (!chance.is(handler.slow)) {
      done(fails)
      if (fails) throw new Error('planned: the handler throws')
      return undefined
    }
    const life = this.#lives[side]
    return this.#time.sleep(chance.from(0, handler.slowMs)).then(() => {
      if (life?.alive !== true) return NEVER
      done(fails)
      if (fails) throw new Error('planned: the handler rejects')
      return undefined
    })
  }

  /** The same as a stream: acknowledged now or later, and not always in order. */
  #take(side: Side, life: Life, { message, ack }: Delivery): void {
    const chance = this.#chance
    const { handler } = this.#plan
    const acknowledged = this.#checker.offered(side, message)
    this.#totals.delivered++
    const acknowledge = () => {
      if (!life.alive) return
      acknowledged(true)
      // what it commits is checked meanwhile; refused where its connection is gone: it comes again
      if (!ack()) acknowledged(false)
    }
    if (chance.is(handler.slow)) this.#time.after(chance.from(0, handler.slowMs), acknowledge)
    else acknowledge()
  }

  /** @returns whether the session took it over */
  #send(side: Side, prefix = '', padding?: string): boolean {
    const running = this.#lives[side]
    if (running === undefined) return false
    const id = `${prefix}${side === 'initiator' ? 'I' : 'A'}${++this.#ids}`
    const pad = padding ?? 'x'.repeat(this.#chance.from(1, 60))
    let sent: ReturnType<Session['send']>
    try {
      sent = running.session.send({
        msgType: 'D',
        fields: [
          [ID_TAG, id],
          [58, pad],
        ],
      })
    } catch (cause) {
      if ((cause as { code?: string }).code !== 'not-logged-on') throw cause
      return false
    }
    this.#totals.messages++
    running.unpromised++
    sent.committed.then(
      (msgSeqNum) => {
        if (!running.alive) return
        running.unpromised--
        this.#checker.promised(side, id, msgSeqNum)
      },
      (cause: unknown) => {
        if (!running.alive) return
        if (!this.#mayRefuse(id, (cause as { code?: string }).code))
          return this.#checker.broken(side, `${id} was taken over and refused: ${cause}`)
        // it may be sent anew
        running.unpromised--
        this.#burst(side, 1)
      },
    )
    return true
  }

  /** Whether a message that was taken over may be refused after all. */
  #mayRefuse(id: string, code: string | undefined): boolean {
    // somebody was there first: a process that is gone, or a store that has gone back
    if (code === 'fenced') return true
    // it waited for a reset, or for a store that was caught up with, when the session ended: it must not have left
    const waits = this.#mayReset || this.#plan.skipAhead > 0
    return code === 'not-logged-on' && waits && !this.#checker.isBound(id)
  }

  get #mayReset(): boolean {
    const { asksForResets, resetOnLogon } = this.#plan
    return asksForResets || resetOnLogon.initiator
  }

  #scheduleWork(): void {
    const chance = this.#chance
    const { activeMs } = this.#plan
    let left = MESSAGES_MIN + chance.from(0, 60)
    while (left > 0) {
      const size = Math.min(left, chance.of(1, 2, chance.from(3, 12), chance.from(10, 60)))
      left -= size
      const side = chance.of(...SIDES)
      this.#time.after(chance.from(0, activeMs), () => this.#burst(side, size))
    }
  }

  #burst(side: Side, size: number): void {
    for (let left = size; left > 0; left--) {
      if (this.#send(side)) continue
      this.#time.after(100, () => this.#burst(side, left))
      return
    }
  }

  #noteEvent(side: Side, event: EngineEvent): void {
    this.#trace(side, event.type, () => JSON.stringify(event, replaceCause))
    const totals = this.#totals
    switch (event.type) {
      case 'gap':
        totals.gaps++
        break
      case 'resent':
        totals.resends++
        break
      case 'sequence-reset':
        totals.resets++
        break
      case 'logged-on':
        totals.logons++
        this.#pour(side)
        break
      case 'in-doubt':
        if (event.why === 'skipped') this.#checker.inDoubt(side, event.begin, event.end)
        break
      case 'broken':
        this.#checker.broken(side, `the statechart broke: ${String(event.cause)}`)
        break
      case 'store-failed':
        // what a store has lost it says itself
        if ((event.cause as { code?: string }).code === 'lost')
          this.#checker.broken(side, `store-failed: ${String(event.cause)}`)
        break
      case 'reject-received':
        // FIX.4.0 has no BusinessMessageReject
        if (event.text.startsWith('Application failed')) break
        this.#checker.broken(side, `${event.type}: ${event.text}`)
        break
      case 'logon-refused':
        if (this.#plan.strangers && STRANGER_REFUSED.test(event.reason)) break
        if (this.#isOfLineLeft(side, event.reason)) break
        this.#checker.broken(side, `${event.type}: ${event.reason}`)
        break
      case 'garbled':
      case 'reject-sent':
        this.#checker.broken(side, `${event.type}: ${JSON.stringify(event)}`)
        break
      case 'state':
        if (this.#isOfLineLeft(side, event.reason ?? '')) break
        if (event.state === 'Error' && OUR_FAULT.test(event.reason ?? ''))
          this.#checker.broken(side, `the session is in Error: ${event.reason}`)
        break
    }
  }

  /** Whether the acceptor refuses the Logon of a line that the initiator has left: the next has used up its number. */
  #isOfLineLeft(side: Side, reason: string): boolean {
    const isLoggingOn = this.#lives.initiator?.session.state === 'InitiateLogon'
    return side === 'acceptor' && TOO_LOW.test(reason) && !isLoggingOn
  }

  // faults -------------------------------------------------------------------------------------------------

  #scheduleFaults(): void {
    const chance = this.#chance
    const { activeMs } = this.#plan
    for (let left = FAULTS_MIN + chance.of(0, 3, 5, 20); left > 0; left--)
      this.#time.after(chance.from(200, activeMs - 200), () => this.#fault())
    if (this.#plan.floods)
      this.#time.after(chance.from(1_000, activeMs - 1_000), () => this.#fault('flood'))
  }

  #fault(which?: Fault): void {
    const chance = this.#chance
    const totals = this.#totals
    const side = chance.of(...SIDES)
    const forMs = chance.from(100, 3_000)
    const kind = which ?? chance.of(...this.#faults)
    this.#trace(side, 'FAULT', () => kind)
    totals.faults++
    switch (kind) {
      case 'cut':
        for (const line of [...this.#network.lines]) this.#cut(line)
        break
      case 'flapping':
        // while a Logon waits for the store
        this.#flaps = chance.from(2, 5)
        if (chance.is(0.7))
          this.#during(forMs, this.#storeWeather[side], { atOnce: 0, delayMax: chance.of(50, 400) })
        for (const line of [...this.#network.lines]) this.#cut(line)
        break
      case 'split':
        totals.splits++
        this.#during(forMs, this.#netWeather, { pieces: 12 })
        break
      case 'delay': {
        totals.delays++
        const delayMax = chance.from(100, 2_000)
        this.#during(forMs, this.#netWeather, { delayMin: delayMax / 4, delayMax })
        break
      }
      case 'clock step':
        totals.clockSteps++
        this.#clockOffset[side] = chance.from(-CLOCK_STEP_MS_MAX, CLOCK_STEP_MS_MAX)
        break
      case 'late commits':
        totals.storeFaults++
        this.#during(forMs, this.#storeWeather[side], {
          atOnce: 0,
          delayMax: chance.of(50, 400, 1_500),
        })
        break
      case 'failing commits':
        totals.storeFaults++
        this.#storeWeather[side].failures += chance.of(1, 1, 2, 5)
        break
      case 'refusing store':
        totals.storeFaults++
        this.#storeWeather[side].refusals += chance.from(2, 30)
        break
      case 'stalled store':
        totals.storeFaults++
        this.#storeWeather[side].stalledUntil = this.#time.now + chance.from(500, 6_000)
        break
      case 'lost tail':
        this.#loseTail(side)
        break
      case 'restart on a lost tail':
        if (this.#lives[side] === undefined) break
        this.#restart(side, () => this.#loseTail(side))
        break
      case 'stranger':
        // the door is open only until the initiator is back
        for (const line of [...this.#network.lines]) this.#cut(line)
        for (let left = chance.from(1, 6); left > 0; left--)
          this.#time.after(chance.from(0, 600), () => {
            totals.strangers++
            this.#stranger.knock()
          })
        break
      case 'flood':
        totals.floods++
        this.#flood[side] = FLOOD_MESSAGES
        for (const line of [...this.#network.lines]) this.#cut(line)
        // they take numbers, and are missing when the line is back
        this.#burst(side, 3)
        break
      case 'throwing handler':
        this.#throws[side] += chance.from(1, 4)
        break
      case 'reset':
        if (SIDES.some((one) => this.#lives[one]?.session.state !== 'Connected.Sequence.InSync'))
          break
        // as an application does that has not stopped to trade: commits are under way, some of them for long
        if (chance.is(0.5)) {
          this.#during(forMs, this.#storeWeather[side], { atOnce: 0, delayMax: chance.of(5, 400) })
          this.#burst(side, 3)
        }
        // it may be cut off: the next Logon has to make up for it
        void this.#lives[side]?.session.reset().catch(() => undefined)
        break
      case 'restart':
        if (this.#lives[side] === undefined) break
        this.#restart(side)
        break
      case 'logout': {
        const running = this.#lives[side]
        if (running === undefined) break
        totals.logouts++
        void running.session.logout('for a while').then(() => {
          this.#trace(side, 'logged out', () => '')
          this.#time.after(chance.of(0, 10, 500), () => {
            if (running.alive) running.session.start()
          })
        })
        break
      }
    }
  }

  #restart(side: Side, meanwhile: () => void = () => undefined): void {
    const { unpromised = 0 } = this.#lives[side] ?? {}
    this.#totals.restarts++
    this.#kill(side)
    meanwhile()
    this.#time.after(this.#chance.of(0, 10, this.#chance.from(100, 3_000)), () => {
      this.#start(side)
      // what went down with it is sent once more, as something new
      this.#burst(side, unpromised)
      if (this.#faultsOver || !this.#chance.is(0.25)) return
      // before it has got anywhere
      this.#time.after(this.#chance.from(0, 500), () => {
        if (this.#lives[side] !== undefined && !this.#faultsOver) this.#restart(side)
      })
    })
  }

  /** The store of that side fails over to a copy that lacks some of the latest commits, or none. */
  #loseTail(side: Side): void {
    const chance = this.#chance
    const id = this.#sessionIds[side]
    if (id === undefined) return
    this.#totals.lostTails++
    const commits = chance.of(0, 1, 2, chance.from(1, 10), chance.from(1, 100), 1_000)
    this.#stores[side].lose(id, commits, this.#plan.skipAhead)
  }

  /** More than may be kept before its turn, right behind the Logon. */
  #pour(side: Side): void {
    const pad = 'x'.repeat(FLOOD_BYTES)
    const messages = this.#flood[side]
    this.#flood[side] = 0
    for (let left = messages; left > 0; left--) this.#send(side, 'flood-', pad)
  }

  #cut(line: Line): void {
    if (!this.#network.lines.has(line)) return
    this.#totals.cuts++
    this.#trace('world', 'cut', () => `line ${line.number}`)
    line.cut()
  }

  /** A line that has just come up goes down again. */
  #flap(line: Line): void {
    if (this.#flaps === 0 || this.#faultsOver) return
    this.#flaps--
    this.#time.after(this.#chance.of(1, 20, this.#chance.from(0, 500)), () => this.#cut(line))
  }

  #during<W extends object>(ms: number, weather: W, storm: Partial<W>): void {
    const usual = { ...weather }
    Object.assign(weather, storm)
    this.#time.after(ms, () => {
      if (this.#faultsOver) return
      for (const key of Object.keys(storm) as (keyof W)[]) weather[key] = usual[key]
    })
  }

  /** No fault from here on; sooner or later everything must be well. */
  #calm(): void {
    this.#trace('world', 'calm', () => '')
    this.#faultsOver = true
    Object.assign(this.#netWeather, CALM_NETWORK)
    for (const side of SIDES) {
      Object.assign(this.#storeWeather[side], CALM_STORE)
      this.#throws[side] = 0
    }
    this.#look(this.#time.now + RECOVERY_MS_MAX + 4_000 * this.#plan.heartBtInt)
  }

  #look(deadline: number): void {
    const { now } = this.#time
    const wrong = this.#wrong()
    this.#wellSince =
      wrong === undefined ? Math.min(this.#wellSince, now) : Number.POSITIVE_INFINITY
    if (now - this.#wellSince >= CALM_MS) {
      this.#over = true
      return
    }
    if (now > deadline && wrong !== undefined) {
      this.#checker.broken(wrong.side, `after the faults nothing helps: ${wrong.what}`)
      return
    }
    this.#time.after(LOOK_EVERY_MS, () => this.#look(deadline))
  }

  #wrong(): { side: Side; what: string } | undefined {
    for (const side of SIDES) {
      const running = this.#lives[side]
      if (running === undefined) return { side, what: 'not started again' }
      const { state } = running.session
      if (state !== 'Connected.Sequence.InSync') return { side, what: `it is ${state}` }
      if (running.unpromised > 0) return { side, what: `${running.unpromised} are not durable` }
      const undelivered = this.#checker.undelivered(side)
      if (undelivered !== undefined) return { side, what: `${undelivered} is not delivered` }
      const unreported = this.#checker.unreported(side)
      if (unreported !== undefined)
        return { side, what: `${unreported} is lost, and nobody was told` }
    }
    return undefined
  }

  #trace(side: Side | 'world', what: string, text: () => string): void {
    if (this.#onTrace === undefined) return
    const who = side === 'initiator' ? 'I' : side === 'acceptor' ? 'A' : ' '
    const at = (this.#time.now / 1_000).toFixed(3).padStart(8)
    this.#onTrace(`${at} ${who} ${what.padEnd(8)} ${text()}`)
  }
}

/** Nothing that the network, the stores or the clocks do may lead to these. */
const OUR_FAULT = /too low|Incorrect|CompID|SendingTime|without MsgSeqNum|first answer/

const CALM_NETWORK = { delayMin: 0, delayMax: 2, pieces: 1 }
const CALM_STORE = { atOnce: 0.5, delayMax: 1, failures: 0, refusals: 0, stalledUntil: 0 }

const NEVER = new Promise<never>(() => undefined)

function replaceCause(key: string, value: unknown): unknown {
  return key === 'cause' ? String(value) : value
}

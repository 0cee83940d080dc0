import type { Engine, EngineEvent, Message, Session, SessionOptions } from '@goldfix/core'
import * as core from '@goldfix/core'
import { Chance } from '../simulation/chance.js'
import { type Life, Network, type WireWatch } from '../simulation/network.js'
import { otherThan, SIDES, type Side } from '../simulation/side.js'
import { VirtualTime } from '../simulation/virtual-time.js'
import { reachableMemory } from '../support/reachable-memory.js'
import { type Census, processListeners } from './census.js'
import { FreshStore } from './fresh-store.js'

/** Times in virtual milliseconds. */
export interface DayPlan {
  readonly seed: number
  readonly hours: number
  readonly sessions: number
  readonly heartBtInt: number
  /** Each side of each session sends so many messages at once, so often. */
  readonly burst: number
  readonly burstEvery: number
  /** A line breaks, one process ends as by `kill -9`, one session logs out: on average so often. */
  readonly cutEvery: number
  readonly restartEvery: number
  readonly logoutEvery: number
}

/** What happened on that day. */
export interface DayOutcome {
  /** At the end of each hour, in a quiet minute. */
  readonly hours: readonly Census[]
  readonly counts: Readonly<Record<Count, number>>
  /** What must not have happened, the first few. */
  readonly faults: readonly string[]
}

type Count = 'sent' | 'delivered' | 'heartbeats' | 'cuts' | 'restarts' | 'logouts' | 'logons'

const HOUR = 3_600_000
/** The end of each hour is quiet, for what is under way to come to rest. */
const QUIET = 60_000
/** Numbers that keep their bytes, per session: more than can be missing after an outage. */
const KEEP = 2_000
const FAULTS_SHOWN = 10
const ID_TAG = 11

const HEARTBEAT = Buffer.from('\x0135=0\x01')

/** Two engines that trade for a day of virtual time, through line cuts, restarts and logouts. */
export class Day {
  readonly #plan: DayPlan
  readonly #chance: Chance
  readonly #time = new VirtualTime()
  readonly #network: Network
  readonly #stores: Record<Side, FreshStore> = {
    initiator: new FreshStore(KEEP),
    acceptor: new FreshStore(KEEP),
  }
  readonly #running: Partial<Record<Side, { engine: Engine; life: Life }>> = {}
  /** By side that sends, then by session: how many messages were taken over, and how many have come. */
  readonly #sent: Record<Side, number[]>
  readonly #got: Record<Side, number[]>
  readonly #hours: Census[] = []
  readonly #faults: string[] = []
  readonly #counts: Record<Count, number> = {
    sent: 0,
    delivered: 0,
    heartbeats: 0,
    cuts: 0,
    restarts: 0,
    logouts: 0,
    logons: 0,
  }

  constructor(plan: DayPlan) {
    this.#plan = plan
    this.#chance = new Chance(plan.seed)
    const none = () => new Array<number>(plan.sessions).fill(0)
    this.#sent = { initiator: none(), acceptor: none() }
    this.#got = { initiator: none(), acceptor: none() }
    this.#network = new Network({
      time: this.#time,
      chance: this.#chance,
      weather: { delayMin: 0, delayMax: 3, pieces: 2, window: 64_000 },
      watch: this.#watch(),
      onLine: () => undefined,
      ConnectionError: core.ConnectionError,
    })
  }

  async run(): Promise<DayOutcome> {
    const { hours, burstEvery, cutEvery, restartEvery, logoutEvery } = this.#plan
    for (const side of SIDES) this.#start(side)
    this.#every(burstEvery, 0, () => this.#burst())
    this.#every(cutEvery, 0.5, () => this.#cut())
    this.#every(restartEvery, 0.5, () => this.#restart(this.#chance.of(...SIDES)))
    this.#every(logoutEvery, 0.5, () => this.#logout())
    this.#time.after(HOUR - 1_000, () => this.#count())
    await this.#time.run(
      () => this.#hours.length === hours,
      () => undefined,
    )
    for (const side of SIDES) this.#kill(side)
    return { hours: this.#hours, counts: this.#counts, faults: this.#faults }
  }

  #start(side: Side): void {
    const life: Life = { alive: true }
    const clock = this.#time.clock(() => 0, life)
    const engine = core.createEngine({
      transport: this.#network.transport(side, life, clock),
      store: this.#stores[side].store,
      clock,
      rng: this.#chance.rng,
      sessions: Array.from({ length: this.#plan.sessions }, (_, at) => this.#options(side, at)),
      onMessage: (message: Message) => this.#take(side, message),
      onEvent: (event) => this.#note(side, event),
    })
    this.#running[side] = { engine, life }
    engine.start().catch((cause: unknown) => this.#fault(`${side} does not start: ${cause}`))
  }

  #options(side: Side, at: number): SessionOptions {
    const address = { host: 'acceptor', port: 1 }
    const names = { initiator: `I${at}`, acceptor: 'A' }
    const common = {
      beginString: 'FIX.4.4',
      senderCompId: names[side],
      targetCompId: names[otherThan(side)],
      whenLoggedOff: 'refuse',
    } as const
    return side === 'acceptor'
      ? { ...common, role: 'acceptor', listen: address }
      : { ...common, role: 'initiator', connect: address, heartBtInt: this.#plan.heartBtInt }
  }

  /** `kill -9`: what is in the store stays, all else is gone. */
  #kill(side: Side): void {
    const running = this.#running[side]
    if (running === undefined) return
    running.life.alive = false
    delete this.#running[side]
    this.#network.killed(side)
    for (const session of running.engine.sessions) session.actor.stop()
  }

  #restart(side: Side): void {
    if (this.#running[side] === undefined) return
    this.#counts.restarts++
    this.#kill(side)
    this.#time.after(this.#chance.from(0, 5_000), () => this.#start(side))
  }

  #cut(): void {
    const lines = [...this.#network.lines]
    if (lines.length === 0) return
    this.#counts.cuts++
    lines[this.#chance.from(0, lines.length - 1)]?.cut()
  }

  #logout(): void {
    const session = this.#session(this.#chance.of(...SIDES), this.#someone())
    if (session === undefined) return
    this.#counts.logouts++
    void session.logout('for a while').then(() => {
      this.#time.after(500, () => {
        if (session.actor.getSnapshot().status === 'active') session.start()
      })
    })
  }

  // what is traded -----------------------------------------------------------------------------------------

  #burst(): void {
    for (const side of SIDES)
      for (let at = 0; at < this.#plan.sessions; at++)
        for (let left = this.#plan.burst; left > 0; left--) this.#send(side, at)
  }

  #send(side: Side, at: number): void {
    const session = this.#session(side, at)
    const id = (this.#sent[side][at] ?? 0) + 1
    try {
      session?.send({
        msgType: 'D',
        fields: [
          [ID_TAG, id],
          [55, 'EURUSD'],
          [58, 'of no consequence'],
        ],
      })
    } catch (cause) {
      if ((cause as { code?: string }).code === 'not-logged-on') return
      this.#fault(`${side} cannot send: ${cause}`)
    }
    if (session === undefined) return
    this.#sent[side][at] = id
    this.#counts.sent++
  }

  /** Every message once and in order, and again only marked. */
  #take(side: Side, message: Message): void {
    const from = otherThan(side)
    const at = Number(message.text(side === 'acceptor' ? 49 : 56)?.slice(1))
    const id = message.int(ID_TAG) ?? 0
    const last = this.#got[from][at] ?? 0
    if (id <= last && message.possDup) return
    if (id !== last + 1) this.#fault(`${side} gets ${id} of session ${at} after ${last}`)
    this.#got[from][at] = id
    this.#counts.delivered++
  }

  #note(side: Side, event: EngineEvent): void {
    switch (event.type) {
      case 'logged-on':
        this.#counts.logons++
        return
      case 'broken':
      case 'failed':
      case 'garbled':
      case 'handler-failed':
      case 'in-doubt':
      case 'logon-refused':
      case 'reject-received':
      case 'reject-sent':
      case 'sequence-reset':
      case 'store-failed':
        this.#fault(`${side}: ${JSON.stringify(event)}`)
    }
  }

  // the census ---------------------------------------------------------------------------------------------

  #count(): void {
    for (const side of SIDES) {
      this.#check(side)
      // all have come: and how much a store holds at the moment would hide what grows
      this.#stores[side].beginAfresh()
    }
    this.#time.after(HOUR, () => this.#count())
    this.#hours.push({
      memory: reachableMemory(),
      timers: this.#time.pending,
      lines: this.#network.lines.size,
      readers: this.#network.readers,
      listeners: processListeners(),
    })
  }

  #check(side: Side): void {
    const { sessions } = this.#plan
    for (let at = 0; at < sessions; at++) {
      const state = this.#session(side, at)?.state
      if (state !== 'Connected.Sequence.InSync') this.#fault(`${side}: session ${at} is ${state}`)
      const sent = this.#sent[side][at]
      const got = this.#got[side][at]
      if (sent !== got)
        this.#fault(`${side}: of ${sent} messages of session ${at} ${got} have come`)
    }
  }

  #watch(): WireWatch {
    return {
      opened: () => undefined,
      wrote: (_line, _from, bytes) => {
        if (bytes.includes(HEARTBEAT)) this.#counts.heartbeats++
      },
      reached: () => undefined,
    }
  }

  #session(side: Side, at: number): Session | undefined {
    return this.#running[side]?.engine.sessions[at]
  }

  #someone(): number {
    return this.#chance.from(0, this.#plan.sessions - 1)
  }

  #fault(text: string): void {
    if (this.#faults.length < FAULTS_SHOWN) this.#faults.push(`at ${this.#time.now} ms: ${text}`)
  }

  /** Again and again, `ms` apart give or take a part of it; not while it is to be quiet. */
  #every(ms: number, jitter: number, run: () => void): void {
    const apart = ms * (1 + jitter * (2 * this.#chance.rng() - 1))
    this.#time.after(apart, () => {
      if (this.#time.now % HOUR < HOUR - QUIET) run()
      this.#every(ms, jitter, run)
    })
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inspect } from 'node:util'
import { crc32 } from 'node:zlib'
import { type Engine, type EngineEvent, seededRng } from '@goldfix/core'
import type { GoldfixSettings } from './goldfix.js'
import { Line } from './line.js'
import type { Program } from './program.js'
import type { Installation } from './quickfix.js'
import { type FaultEffects, faults, restartsAtOne, type Scenario, titleOf } from './scenarios.js'
import { Tally } from './tally.js'
import { hasResetFlag } from './version.js'
import type { Witness } from './witness.js'

/** How long nobody gets through after a fault. */
const DOWN_MS = 500
/** How much longer, at most, Redis hears or says nothing before GoldFix is killed. */
const STORE_LOSES_MS = 20
/** How long our engine may take to go, when everything else is over. */
const STOP_MS = 3_000

/** How much is traded. */
export interface Load {
  readonly orders: number
  /** Orders per second. */
  readonly rate: number
}

export interface StageOptions {
  readonly scenario: Scenario
  readonly load: Load
  readonly quickfix: Installation
  /** Where a Redis answers, for the scenarios that want one. */
  readonly redis: string | undefined
  /** Decides when the fault comes. */
  readonly seed: number
  readonly witness: Witness
}

/** What both directions of a scenario need, and what is cleared away after them. */
export class Stage {
  readonly scenario: Scenario
  readonly load: Load
  readonly quickfix: Installation
  readonly witness: Witness
  /** What GoldFix got for each order: the order itself, or its report. */
  got = new Tally()
  /** The order at which the fault comes. */
  readonly breaking: number
  /** What was wrong; nothing in a scenario that passed. */
  readonly failures: string[] = []
  /** What was right, but is worth knowing. */
  readonly remarks: string[] = []
  /** What it is at, for whoever waits in vain. */
  step = 'starting'
  /** How often GoldFix was logged on. */
  logons = 0
  engine: Engine | undefined
  line: Line | undefined
  /** QuickFIX. */
  program: Program | undefined
  /** GoldFix, where it has a process of its own. */
  goldfix: Program | undefined
  /** Nothing more shall be started. */
  over = false
  readonly #folder = mkdtempSync(join(tmpdir(), 'goldfix-interop-'))
  readonly #redis: string | undefined
  #redisLine: Line | undefined
  readonly #rng: () => number

  constructor({ scenario, load, quickfix, redis, seed, witness }: StageOptions) {
    this.scenario = scenario
    this.load = load
    this.quickfix = quickfix
    this.witness = witness
    this.#redis = redis
    this.#rng = seededRng(seed ^ crc32(titleOf(scenario)))
    this.breaking = Math.floor(load.orders * (0.3 + 0.4 * this.#rng()))
    folders.add(this.#folder)
  }

  /** Where QuickFIX keeps numbers and messages over a restart. */
  get store(): string {
    return join(this.#folder, 'quickfix')
  }

  /** Where our application notes what it has done, over all its lives. */
  get journal(): string {
    return join(this.#folder, 'journal')
  }

  /** What our own process is told about its store. */
  async openStore(): Promise<Pick<GoldfixSettings, 'redis'>> {
    if (this.effects.store === 'memory') return {}
    if (this.#redis === undefined) throw new Error(`${titleOf(this.scenario)} needs a Redis`)
    const { hostname, port } = new URL(this.#redis)
    this.#redisLine = await Line.to({ host: hostname, port: Number(port) })
    const url = `redis://127.0.0.1:${this.#redisLine.address.port}`
    return { redis: { url, keyPrefix: basename(this.#folder) } }
  }

  get effects(): FaultEffects {
    return faults[this.scenario.fault]
  }

  /** Both sides begin at 1 with each logon. */
  get restarts(): boolean {
    return restartsAtOne(this.scenario.fault)
  }

  readonly onEvent = (event: EngineEvent): void => {
    const { type, at: _, ...rest } = event
    const words = `${type} ${inspect(rest, { breakLength: Infinity, compact: true })}`
    this.witness.note(`# ${words}`)
    if (type === 'logged-on') this.logons += 1
    const isReset = type === 'sequence-reset' && this.restarts
    if (WRONG.has(type) && !isReset) this.failures.push(`GoldFix reported ${words}`)
  }

  /** Notes what our own process says. */
  readonly note = (text: string): void => this.witness.note(`# ${text}`)

  /** Notes a failure unless it is so. */
  expect(isSo: boolean, otherwise: string): void {
    if (!isSo) this.failures.push(otherwise)
  }

  /** Notes every ClOrdID(11) that should not be in this list. */
  expectNone(clOrdIds: readonly string[], what: string): void {
    const [first, second, third] = clOrdIds
    const some = [first, second, third].filter((clOrdId) => clOrdId !== undefined).join(', ')
    this.expect(clOrdIds.length === 0, `${clOrdIds.length} ${what}: ${some}`)
  }

  /** What must hold whoever dials. */
  expectRecovery(line: Line): void {
    const { witness, logons } = this
    this.expect(logons >= 2, `expected a second logon after the fault, but there were ${logons}`)
    if (this.effects.lineLoses)
      this.expect(
        line.lost.dialler > 0 && line.lost.listener > 0,
        `expected the line to lose messages both ways, but it lost ${JSON.stringify(line.lost)}`,
      )
    this.#expectNumbers()
    for (const reject of witness.rejects) this.failures.push(`a reject from ${reject}`)
    for (const breach of witness.broken) this.failures.push(breach)
  }

  /** Waits until the fault is due: at an order, and then somewhere between two. */
  async due(): Promise<void> {
    await this.witness.orders.reached(this.breaking)
    await pause(this.#rng() * 10)
  }

  /**
   * Does to the line, or to one of the ends, what the scenario wants, waits a while, and mends it.
   *
   * @param restart starts again who was killed
   */
  async strike(line: Line, restart: () => unknown): Promise<void> {
    const { killed, lineLoses, storeLoses } = this.effects
    this.witness.note(`# ${this.scenario.fault}`)
    line.refuse()
    if (lineLoses) await line.blackout()
    if (storeLoses !== undefined) {
      await this.#redisLine?.lose(storeLoses === 'commits' ? 'dialler' : 'listener')
      await pause(this.#rng() * STORE_LOSES_MS)
    }
    if (killed === 'GoldFix') await this.goldfix?.kill()
    if (killed === 'QuickFIX') await this.program?.kill()
    line.drop()
    this.#redisLine?.drop()
    await this.#redisLine?.mend()
    await pause(DOWN_MS)
    if (!this.over && killed !== undefined) await restart()
    if (this.over) return
    await line.mend()
    this.witness.note('# mended')
  }

  /** The numbers go on; or both sides say at each logon that they begin at 1, where the version has words for it. */
  #expectNumbers(): void {
    const { logons } = this.witness
    const flag = this.restarts && hasResetFlag(this.scenario.version)
    for (const { from, msgSeqNum, reset } of logons)
      this.expect(
        reset === flag && (!this.restarts || msgSeqNum === '1'),
        `a Logon of ${from} has 34=${msgSeqNum} and ${reset ? '' : 'not '}141=Y`,
      )
  }

  /** Ends and removes whatever there is, in any state. */
  async clear(): Promise<void> {
    this.over = true
    await Promise.race([this.engine?.stop(), pause(STOP_MS, undefined, { ref: false })])
    this.line?.close()
    this.#redisLine?.close()
    await this.program?.kill()
    await this.goldfix?.kill()
    remove(this.#folder)
  }
}

/** Those of stages that are not cleared yet, should the process end before. */
const folders = new Set<string>()

process.once('exit', () => folders.forEach(remove))

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  folders.delete(folder)
}

/** What an engine should have nothing to report of, whatever the line does. */
const WRONG: ReadonlySet<string> = new Set<EngineEvent['type']>([
  'broken',
  'garbled',
  'handler-failed',
  'logon-refused',
  'reject-received',
  'reject-sent',
  'sequence-reset',
  'store-failed',
])

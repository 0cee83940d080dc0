import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inspect } from 'node:util'
import type { Engine, EngineEvent } from '@goldfix/core'
import type { Line } from './line.js'
import type { Installation, Program } from './quickfix.js'
import type { Scenario } from './scenarios.js'
import { Tally } from './tally.js'
import type { Witness } from './witness.js'

/** How long nobody gets through after a fault. */
const DOWN_MS = 700
/** How long our engine may take to go, when everything else is over. */
const STOP_MS = 3_000

/** How much is traded. */
export interface Load {
  readonly orders: number
  /** Orders per second. */
  readonly rate: number
}

/** What both directions of a scenario need, and what is cleared away after them. */
export class Stage {
  readonly scenario: Scenario
  readonly load: Load
  readonly quickfix: Installation
  readonly witness: Witness
  /** What GoldFix got for each order: the order itself, or its report. */
  readonly got = new Tally()
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
  program: Program | undefined
  /** Nothing more shall be started. */
  over = false
  readonly #folder = mkdtempSync(join(tmpdir(), 'goldfix-interop-'))

  constructor(scenario: Scenario, load: Load, quickfix: Installation, witness: Witness) {
    this.scenario = scenario
    this.load = load
    this.quickfix = quickfix
    this.witness = witness
    folders.add(this.#folder)
  }

  /** Where QuickFIX keeps numbers and messages over a restart. */
  get store(): string {
    return join(this.#folder, 'quickfix')
  }

  readonly onEvent = (event: EngineEvent): void => {
    const { type, at: _, ...rest } = event
    const words = `${type} ${inspect(rest, { breakLength: Infinity, compact: true })}`
    this.witness.note(`# ${words}`)
    if (type === 'logged-on') this.logons += 1
    if (WRONG.has(type)) this.failures.push(`GoldFix reported ${words}`)
  }

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
    if (this.scenario.fault === 'line cut')
      this.expect(
        line.lost.dialler > 0 && line.lost.listener > 0,
        `expected the cut to lose messages both ways, but it lost ${JSON.stringify(line.lost)}`,
      )
    for (const reject of witness.rejects) this.failures.push(`a reject from ${reject}`)
    for (const breach of witness.broken) this.failures.push(breach)
  }

  /**
   * Does to the line, or to QuickFIX, what the scenario wants, waits a while, and mends it.
   *
   * @param restart starts QuickFIX again; called where it was killed
   */
  async strike(line: Line, program: Program, restart: () => unknown): Promise<void> {
    this.witness.note(`# ${this.scenario.fault}`)
    if (this.scenario.fault === 'line cut') {
      await line.cut()
      await pause(DOWN_MS)
    } else {
      line.refuse()
      await program.kill()
      await pause(DOWN_MS)
      if (!this.over) await restart()
    }
    if (this.over) return
    await line.mend()
    this.witness.note('# mended')
  }

  /** Ends and removes whatever there is, in any state. */
  async clear(): Promise<void> {
    this.over = true
    await Promise.race([this.engine?.stop(), pause(STOP_MS, undefined, { ref: false })])
    this.line?.close()
    await this.program?.kill()
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

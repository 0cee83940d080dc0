import { setTimeout as delay } from 'node:timers/promises'
import { Board } from './board.js'
import { figure } from './figure.js'
import type { Happening } from './happening.js'
import { type Ledger, reconcile } from './ledger.js'
import { LineCutter } from './line-cutter.js'
import type { DemoOptions } from './options.js'
import { pictureOf, stateColour } from './panel.js'
import type { FromRole, RoleName } from './progress.js'
import { type RoleProcess, startRole } from './role-process.js'
import { openScreen, type Screen } from './screen.js'
import { KEY_PREFIX, openStore } from './session-store.js'
import { signal } from './signal.js'
import { summary } from './summary.js'
import { Timeline } from './timeline.js'

/** Milliseconds: one direction is broken, then both are, then the line is down. */
const HALF_BROKEN_MS = 150
const BROKEN_MS = 150
const DOWN_MS = 1_000
/** Milliseconds: whatever hangs, the demo does not. */
const WATCHDOG_MS = 60_000

/**
 * A broker and a client, two processes, trade FIX 4.4 over a line that is cut in the middle.
 *
 * @returns 0 when both sides agree on every order, 1 when not, or when anything else fails
 */
export async function runBothSides(options: DemoOptions): Promise<number> {
  const demo = new TwoSides(options)
  try {
    return await demo.run()
  } catch (cause) {
    demo.sayWhy(cause)
    return 1
  } finally {
    demo.clear()
  }
}

class TwoSides {
  readonly #options: DemoOptions
  readonly #screen: Screen
  readonly #board: Board
  readonly #timeline: Timeline
  readonly #startedAt = Date.now()
  readonly #roles: RoleProcess[] = []
  #line: LineCutter | undefined
  /** On the clock of `performance`. */
  #tradingSince: number | undefined

  readonly #listening = signal<number>()
  readonly #trading = signal<void>()
  readonly #ledgers = { client: signal<Ledger>(), broker: signal<Ledger>() }
  /** What ends the demo early. */
  readonly #trouble = signal<never>()
  readonly #watchdog: NodeJS.Timeout
  readonly #drawing: NodeJS.Timeout

  constructor(options: DemoOptions) {
    this.#options = options
    this.#screen = openScreen(process.stdout, process.env)
    this.#board = new Board(options.seconds * 1_000)
    this.#timeline = new Timeline(this.#screen.print)
    this.#drawing = setInterval(() => this.#draw(), 100)
    this.#watchdog = setTimeout(
      () => {
        const seconds = WATCHDOG_MS / 1_000
        this.#trouble.reject(new Error(`not over after ${seconds} seconds: ${this.#where()}`))
      },
      WATCHDOG_MS + options.seconds * 1_000,
    )
    for (const name of ['SIGINT', 'SIGTERM'] as const)
      process.on(name, () => this.#trouble.reject(new Error(`ended by ${name}`)))
  }

  run(): Promise<number> {
    return Promise.race([this.#trade(), this.#trouble.promise])
  }

  sayWhy(cause: unknown): void {
    this.#closeScreen()
    const { print, style } = this.#screen
    print(style.red(`  ✗ ${cause instanceof Error ? cause.message : String(cause)}`))
  }

  /** Nothing of it is left. */
  clear(): void {
    clearTimeout(this.#watchdog)
    clearInterval(this.#drawing)
    this.#screen.close()
    for (const role of this.#roles) role.kill()
    this.#line?.close()
  }

  async #trade(): Promise<number> {
    const { print, style } = this.#screen
    const { seconds, rate, store } = this.#options
    print(style.bold('\n  GoldFix: two processes trade FIX 4.4 over a line that will break\n'))
    // another one for each run: numbers begin at 1, whatever the store has seen before
    const prefix = `${KEY_PREFIX}:${this.#startedAt.toString(36)}`
    await openStore(store, 'probe', prefix).then((opened) => opened.close())

    const broker = this.#start('broker', { port: 0, store, prefix })
    const line = await LineCutter.open(await this.#listening.promise)
    this.#line = line
    const client = this.#start('client', { port: line.port, seconds, rate, store, prefix })

    await this.#trading.promise
    this.#tradingSince = performance.now()
    const downMs = await this.#breakLine(line)

    const ofClient = await this.#ledgers.client.promise
    await client.ended
    broker.tell({ type: 'stop' })
    const ofBroker = await this.#ledgers.broker.promise
    await broker.ended
    this.#closeScreen()

    const reconciliation = reconcile(ofClient, ofBroker, {
      unmarkedCopies:
        line.toBroker.witness.counts.unmarkedCopies + line.toClient.witness.counts.unmarkedCopies,
    })
    const outcome = { client: ofClient, broker: ofBroker, line, downMs, reconciliation }
    for (const text of summary(outcome, style)) print(text)
    return reconciliation.problems.length === 0 ? 0 : 1
  }

  /** @returns how long nothing came through, in milliseconds */
  async #breakLine(line: LineCutter): Promise<number> {
    const sleep = (ms: number) => delay(ms, undefined, { ref: false })
    await sleep(0.4 * this.#board.durationMs)
    const brokenAt = performance.now()
    const happens = (text: string) => {
      this.#board.line = line.status
      this.#tell('line', text)
    }
    line.breakOff('toClient')
    happens('cut in the middle of a message: answers vanish, and nobody knows')
    await sleep(HALF_BROKEN_MS)
    line.breakOff('toBroker')
    happens('requests vanish, too')
    await sleep(BROKEN_MS)
    line.goDown()
    happens('down: both connections are reset; the client goes on sending')
    await sleep(DOWN_MS)
    line.comeBack()
    happens('up again')
    return performance.now() - brokenAt
  }

  #start(name: RoleName, args: Readonly<Record<string, string | number>>): RoleProcess {
    const role = startRole(name, args, (message) => this.#hear(name, message))
    this.#board.roles[name].pid = role.pid
    this.#roles.push(role)
    role.ended.then(
      () => this.#ledgers[name].reject(new Error(`the ${name}'s process ended without its ledger`)),
      this.#trouble.reject,
    )
    return role
  }

  #hear(name: RoleName, message: FromRole): void {
    if (message.type === 'listening') this.#listening.resolve(message.port)
    else if (message.type === 'trading') this.#trading.resolve()
    else if (message.type === 'progress') this.#board.update(name, message.progress)
    else if (message.type === 'happened') this.#showHappening(name, message.at, message.happening)
    else this.#ledgers[name].resolve(message.ledger)
  }

  #showHappening(name: RoleName, at: number, { text, state }: Happening): void {
    if (state !== undefined) this.#board.roles[name].state = state
    const painted = state === undefined ? text : stateColour(state, this.#screen.style)(text)
    this.#tell(name, painted, at)
  }

  /** A line that stays: when, who, what. */
  #tell(who: RoleName | 'line', text: string, at = Date.now()): void {
    const { style } = this.#screen
    const seconds = ((at - this.#startedAt) / 1_000).toFixed(2).padStart(6)
    const subject = who === 'line' ? style.red('line  ') : style.bold(who)
    this.#timeline.add(at, `  ${style.dim(`${seconds} s`)}  ${subject}  ${text}`)
  }

  #draw(): void {
    this.#timeline.flush(Date.now())
    if (this.#tradingSince === undefined) return
    this.#board.elapsedMs = performance.now() - this.#tradingSince
    this.#screen.show(pictureOf(this.#board))
  }

  /** Everything that was told is shown; what is printed from now on stands below. */
  #closeScreen(): void {
    clearInterval(this.#drawing)
    this.#timeline.flush(Number.POSITIVE_INFINITY)
    if (this.#tradingSince !== undefined) this.#screen.show(pictureOf(this.#board))
    this.#screen.close()
  }

  #where(): string {
    const { client, broker } = this.#board.roles
    const unanswered = figure(this.#board.counts?.unanswered ?? 0)
    return `client ${client.state}, broker ${broker.state}, ${unanswered} requests unanswered`
  }
}

/**
 * The demo: a broker and a client, two processes, trade FIX 4.4 over a line that is cut in the middle.
 *
 *     npm start                        about 15 seconds
 *     npm start -- --seconds 4         trades for 4 seconds instead of 12, at least 3
 *     npm start -- --rate 1000         requests per second instead of 400
 *
 * Ends with 0 when both sides agree on every order, with 1 when not, or when anything else fails.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { Board } from './board.js'
import { figure } from './figure.js'
import { type Ledger, reconcile } from './ledger.js'
import { LineCutter } from './line-cutter.js'
import { optionsOrExit } from './options.js'
import { stateColour } from './panel.js'
import type { FromRole, Happening, RoleName } from './progress.js'
import { type RoleProcess, startRole } from './role-process.js'
import { openScreen } from './screen.js'
import { signal } from './signal.js'
import { summary } from './summary.js'
import { Timeline } from './timeline.js'

/** Milliseconds: one direction is broken, then both are, then the line is down. */
const HALF_BROKEN_MS = 150
const BROKEN_MS = 150
const DOWN_MS = 1_000
/** Milliseconds: whatever hangs, the demo does not. */
const WATCHDOG_MS = 60_000

const options = optionsOrExit(process.argv.slice(2))
const screen = openScreen(process.stdout, process.env)
const board = new Board(options.seconds * 1_000)
const timeline = new Timeline(screen.print)
const startedAt = Date.now()
const roles: RoleProcess[] = []
let line: LineCutter | undefined
/** On the clock of `performance`. */
let tradingSince: number | undefined

const listening = signal<number>()
const trading = signal<void>()
const ledgers = { client: signal<Ledger>(), broker: signal<Ledger>() }
/** What ends the demo early. */
const trouble = signal<never>()

const watchdog = setTimeout(
  () => trouble.reject(new Error(`not over after ${WATCHDOG_MS / 1_000} seconds: ${where()}`)),
  WATCHDOG_MS + options.seconds * 1_000,
)
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.on(name, () => trouble.reject(new Error(`ended by ${name}`)))

const picture = setInterval(() => {
  timeline.flush(Date.now())
  if (tradingSince === undefined) return
  board.elapsedMs = performance.now() - tradingSince
  screen.show(board)
}, 100)

try {
  process.exitCode = await Promise.race([run(), trouble.promise])
} catch (cause) {
  closeScreen()
  screen.print(screen.style.red(`  ✗ ${cause instanceof Error ? cause.message : String(cause)}`))
  process.exitCode = 1
} finally {
  clearTimeout(watchdog)
  clearInterval(picture)
  for (const role of roles) role.kill()
  line?.close()
}

async function run(): Promise<number> {
  screen.print(
    screen.style.bold('\n  GoldFix: two processes trade FIX 4.4 over a line that will break\n'),
  )

  const broker = start('broker', { port: 0 })
  line = await LineCutter.open(await listening.promise)
  const client = start('client', { port: line.port, seconds: options.seconds, rate: options.rate })

  await trading.promise
  tradingSince = performance.now()
  const downMs = await breakLine(line, 0.4 * board.durationMs)

  const ofClient = await ledgers.client.promise
  await client.ended
  broker.tell({ type: 'stop' })
  const ofBroker = await ledgers.broker.promise
  await broker.ended
  closeScreen()

  const reconciliation = reconcile(ofClient, ofBroker, {
    unmarkedCopies:
      line.toBroker.witness.counts.unmarkedCopies + line.toClient.witness.counts.unmarkedCopies,
  })
  const outcome = { client: ofClient, broker: ofBroker, line, downMs, reconciliation }
  for (const text of summary(outcome, screen.style)) screen.print(text)
  return reconciliation.problems.length === 0 ? 0 : 1
}

/** @returns how long nothing came through, in milliseconds */
async function breakLine(line: LineCutter, afterMs: number): Promise<number> {
  const sleep = (ms: number) => delay(ms, undefined, { ref: false })
  await sleep(afterMs)
  const brokenAt = performance.now()
  const happens = (text: string) => {
    board.line = line.status
    tell('line', text)
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

function start(name: RoleName, args: Readonly<Record<string, number>>): RoleProcess {
  const role = startRole(name, args, (message) => hear(name, message))
  board.roles[name].pid = role.pid
  roles.push(role)
  role.ended.then(
    () => ledgers[name].reject(new Error(`the ${name}'s process ended without its ledger`)),
    trouble.reject,
  )
  return role
}

function hear(name: RoleName, message: FromRole): void {
  if (message.type === 'listening') listening.resolve(message.port)
  else if (message.type === 'trading') trading.resolve()
  else if (message.type === 'progress') board.update(name, message.progress)
  else if (message.type === 'happened') showHappening(name, message.at, message.happening)
  else ledgers[name].resolve(message.ledger)
}

function showHappening(name: RoleName, at: number, { text, state }: Happening): void {
  if (state !== undefined) board.roles[name].state = state
  tell(name, state === undefined ? text : stateColour(state, screen.style)(text), at)
}

/** A line that stays: when, who, what. */
function tell(who: RoleName | 'line', text: string, at = Date.now()): void {
  const { style } = screen
  const seconds = ((at - startedAt) / 1_000).toFixed(2).padStart(6)
  const subject = who === 'line' ? style.red('line  ') : style.bold(who)
  timeline.add(at, `  ${style.dim(`${seconds} s`)}  ${subject}  ${text}`)
}

/** Everything that was told is shown; what is printed from now on stands below. */
function closeScreen(): void {
  clearInterval(picture)
  timeline.flush(Number.POSITIVE_INFINITY)
  if (tradingSince !== undefined) screen.show(board)
  screen.close()
}

function where(): string {
  const { client, broker } = board.roles
  const unanswered = figure(board.counts?.unanswered ?? 0)
  return `client ${client.state}, broker ${broker.state}, ${unanswered} requests unanswered`
}

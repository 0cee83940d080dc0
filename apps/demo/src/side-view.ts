import { setImmediate as settled } from 'node:timers/promises'
import type { EngineEvent, Message, Session, SessionId, SessionOptions } from '@goldfix/core'
import { type RoleView, roleView, updateRole } from './board.js'
import { figure } from './figure.js'
import { type Happening, narrator } from './happening.js'
import { soloPicture, stateColour } from './panel.js'
import { Sparkline } from './rate-meter.js'
import { openScreen, type Screen } from './screen.js'
import { versionOf } from './version.js'

/** What a broker or a client does with its session. */
export interface Side {
  onMessage(message: Message, session: Session): void
  onEvent(event: EngineEvent): void
  /** In a few words, for the screen. */
  readonly counts: string
  /** Works until it is stopped, or has nothing left to do. */
  run(session: Session, stop: AbortSignal): Promise<void>
  /** At the end: what, and how often. */
  readonly summary: readonly (readonly [what: string, count: number])[]
  /** At the end: what somebody should look at. */
  readonly problems: readonly string[]
  /** What is to be said where there are none. */
  readonly verdict: string
}

/** Milliseconds. */
const DRAWN_EVERY = 100
/** A minute; then two bars become one. */
const HISTORY = { bars: 60, ms: 60_000 }
/** More problems are only counted. */
const PROBLEMS_SHOWN = 10

/** What is seen of one side while it runs, and what it says at the end. */
export class SideView {
  readonly #side: Side
  readonly #title: string
  readonly #kind: string
  readonly #sender: string
  readonly #screen: Screen
  readonly #startedAt = Date.now()
  readonly #isAlone: boolean
  /** Of each session; engine's events that are of none have one, too. */
  readonly #narrators = new Map<SessionId, (event: EngineEvent) => void>()
  #watched: { readonly id: SessionId; readonly role: RoleView } | undefined
  #drawing: NodeJS.Timeout | undefined
  #draw: () => void = () => undefined

  constructor(name: string, sessions: readonly [SessionOptions, ...SessionOptions[]], side: Side) {
    const [{ senderCompId, targetCompId }] = sessions
    this.#side = side
    this.#isAlone = sessions.length === 1
    const versions = [...new Set(sessions.map(versionOf))].join(', ')
    const parties = this.#isAlone ? targetCompId : `${sessions.length} sessions`
    this.#title = `${senderCompId}, ${name} of ${parties}, ${versions}`
    this.#sender = senderCompId
    this.#kind = this.#isAlone ? `${name} of ${targetCompId}, ${versions}` : name
    this.#screen = openScreen(process.stdout, process.env)
    this.#screen.print(this.#screen.style.bold(`\n  GoldFix: ${this.#title}\n`))
  }

  /** Whatever the engine reports, in words; by session, where there are several. */
  narrate(event: EngineEvent): void {
    const id = 'session' in event ? event.session : ''
    let narrate = this.#narrators.get(id)
    if (narrate === undefined) {
      const prefix = this.#isAlone || id === '' ? '' : `${id}  `
      narrate = narrator((at, happening) =>
        this.#tell(at, { ...happening, text: `${prefix}${happening.text}` }),
      )
      this.#narrators.set(id, narrate)
    }
    narrate(event)
  }

  note(text: string): void {
    this.#tell(Date.now(), { what: 'note', text })
  }

  /** Shows state and numbers as they are now, and from now on. */
  watch(session: Session): void {
    clearInterval(this.#drawing)
    if (this.#watched?.id !== session.id)
      this.#watched = { id: session.id, role: this.#roleOf(session) }
    const { role } = this.#watched
    this.#draw = () => {
      const { nextOut, expected } = session.numbers
      updateRole(role, { state: session.state, nextOut, expected }, this.#elapsedMs)
      this.#screen.show(soloPicture(role, this.#elapsedMs, this.#side.counts))
    }
    this.#draw()
    this.#drawing = setInterval(this.#draw, DRAWN_EVERY)
  }

  /** The last picture stays. */
  async close(): Promise<void> {
    clearInterval(this.#drawing)
    await settled() // states are told once they have come to rest
    this.#screen.close()
  }

  sumUp(): void {
    const { style, print } = this.#screen
    const { summary, problems, verdict } = this.#side
    print(style.bold(`\n  ${this.#title}: ${(this.#elapsedMs / 1_000).toFixed(1)} s`))
    for (const [what, count] of summary) print(`  ${what.padEnd(44)}${figure(count, 12)}`)
    print('')
    for (const problem of problems.slice(0, PROBLEMS_SHOWN)) print(style.red(`  ✗ ${problem}`))
    const more = problems.length - PROBLEMS_SHOWN
    if (more > 0) print(style.red(`  ✗ and ${figure(more)} more`))
    if (problems.length === 0) print(style.green(`  ✓ ${verdict}`))
  }

  #roleOf({ id }: Session): RoleView {
    const history = new Sparkline(HISTORY.bars, HISTORY.ms, true)
    const role = roleView(this.#isAlone ? this.#sender : id, this.#kind, history)
    role.pid = process.pid
    return role
  }

  get #elapsedMs(): number {
    return Date.now() - this.#startedAt
  }

  #tell(at: number, { text, state }: Happening): void {
    const { style, print } = this.#screen
    const seconds = ((at - this.#startedAt) / 1_000).toFixed(2).padStart(8)
    const painted = state === undefined ? text : stateColour(state, style)(text)
    print(`  ${style.dim(`${seconds} s`)}  ${painted}`)
  }
}

import { setImmediate as settled } from 'node:timers/promises'
import type { EngineEvent, Message, Session } from '@goldfix/core'
import { type RoleView, roleView, updateRole } from './board.js'
import { figure } from './figure.js'
import { type Happening, narrator } from './happening.js'
import type { SideOptions } from './options.js'
import { soloPicture, stateColour } from './panel.js'
import { Sparkline } from './rate-meter.js'
import { openScreen, type Screen } from './screen.js'

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
  readonly #screen: Screen
  readonly #role: RoleView
  readonly #startedAt = Date.now()
  #drawing: NodeJS.Timeout | undefined
  #draw: () => void = () => undefined

  constructor(options: SideOptions, side: Side) {
    const { name, sender, target, version } = options
    this.#side = side
    this.#title = `${sender}, ${name} of ${target}, ${version}`
    this.#screen = openScreen(process.stdout, process.env)
    const history = new Sparkline(HISTORY.bars, HISTORY.ms, true)
    this.#role = roleView(sender, `${name} of ${target}, ${version}`, history)
    this.#role.pid = process.pid
    this.#screen.print(this.#screen.style.bold(`\n  GoldFix: ${this.#title}\n`))
  }

  /** Whatever the engine reports, in words. */
  readonly narrate: (event: EngineEvent) => void = narrator((at, happening) =>
    this.#tell(at, happening),
  )

  note(text: string): void {
    this.#tell(Date.now(), { what: 'note', text })
  }

  /** Shows state and numbers as they are now, and from now on. */
  watch(session: Session): void {
    clearInterval(this.#drawing)
    this.#draw = () => {
      const { nextOut, expected } = session.numbers
      updateRole(this.#role, { state: session.state, nextOut, expected }, this.#elapsedMs)
      this.#screen.show(soloPicture(this.#role, this.#elapsedMs, this.#side.counts))
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

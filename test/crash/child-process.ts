import { type ChildProcess, spawn } from 'node:child_process'
import type { ChildSettings, Command } from './child/settings.js'

/** None outlives the tests, however they end. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** One life of one side. */
export class Life {
  /** Resolves when it is gone, however. */
  readonly gone: Promise<void>
  /** What it said that it should not have, the beginning of it. */
  errors = ''
  #over = false
  readonly #child: ChildProcess

  constructor(program: string, settings: ChildSettings) {
    this.#child = spawn(process.execPath, [program, JSON.stringify(settings)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    running.add(this.#child)
    this.#child.stderr?.on('data', (text: Buffer) => {
      if (this.errors.length < 2_000) this.errors += text.toString()
    })
    // a command to one that is dying
    this.#child.on('error', () => undefined)
    this.gone = new Promise((resolve) => {
      this.#child.once('close', () => {
        this.#over = true
        running.delete(this.#child)
        resolve()
      })
    })
  }

  get over(): boolean {
    return this.#over
  }

  /** Whether it ended by the signal of {@link kill} and of a point. */
  get wasKilled(): boolean {
    return this.#child.signalCode === 'SIGKILL'
  }

  tell(command: Command): void {
    if (this.#child.connected) this.#child.send(command, () => undefined)
  }

  kill(): void {
    this.#child.kill('SIGKILL')
  }
}

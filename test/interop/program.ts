import { type ChildProcess, spawn } from 'node:child_process'

export interface ProgramOptions {
  /** For error messages. */
  readonly name: string
  readonly command: string
  readonly options: readonly string[]
  /** @default that of this process */
  readonly cwd?: string
  /** Takes what it prints, line by line, as it comes. */
  readonly onLine?: (line: string) => void
}

/** A program while it runs, and what it said. */
export class Program {
  /** What it printed. */
  output = ''
  readonly #name: string
  readonly #child: ChildProcess
  readonly #ended: Promise<void>
  #errors = ''
  /** How much of the output was handed on as lines. */
  #taken = 0
  #onOutput = () => {}

  constructor({ name, command, options, cwd, onLine }: ProgramOptions) {
    const child = spawn(command, options, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    this.#name = name
    this.#child = child
    this.#ended = new Promise((resolve) => {
      child.on('error', (cause) => {
        this.#errors += cause.message
        running.delete(child)
        resolve()
      })
      child.on('close', () => {
        running.delete(child)
        resolve()
      })
    })
    child.stderr?.on('data', (text) => {
      this.#errors += text
    })
    child.stdout?.on('data', (text) => {
      this.output += text
      if (onLine !== undefined) for (const line of this.#lines()) onLine(line)
      this.#onOutput()
    })
  }

  /** Resolves when it has printed this; rejects if it ends before. */
  async said(text: string): Promise<void> {
    const heard = new Promise<void>((resolve) => {
      this.#onOutput = () => {
        if (this.output.includes(text)) resolve()
      }
      this.#onOutput()
    })
    await this.during(heard, `saying ${text}`)
  }

  /** Waits for this; rejects if the program ends before. */
  async during(work: Promise<void>, what: string): Promise<void> {
    const over = this.#ended.then(() => {
      throw new Error(`${this.#name} ended without ${what}: ${this.#words}`)
    })
    await Promise.race([work, over])
  }

  /** Kills it at once, as a crash would; resolves when it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#ended
  }

  /** Asks it to end. */
  stop(): void {
    this.#child.kill('SIGTERM')
  }

  /** Resolves when it has ended well; rejects when it says it has not. */
  async done(): Promise<void> {
    await this.#ended
    if (this.#child.exitCode !== 0) throw new Error(`${this.#name} failed: ${this.#words}`)
  }

  /** What this finds in all it printed, once it has ended; rejects when it finds nothing. */
  async last(wanted: RegExp): Promise<string> {
    await this.#ended
    const found = wanted.exec(this.output)?.[0]
    if (found !== undefined) return found
    throw new Error(`${this.#name} ended without its figures: ${this.#words}`)
  }

  get #words(): string {
    const { exitCode, signalCode } = this.#child
    return `${signalCode ?? `code ${exitCode}`} ${this.#errors || this.output.slice(-500)}`
  }

  #lines(): string[] {
    const end = this.output.lastIndexOf('\n') + 1
    if (end <= this.#taken) return []
    const lines = this.output.slice(this.#taken, end - 1).split('\n')
    this.#taken = end
    return lines
  }
}

const running = new Set<ChildProcess>()

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

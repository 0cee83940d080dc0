import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** As long as an answer may take, on a machine with others at work. */
const PATIENCE_MS = 120_000
const LEAVE_MS = 10_000

/** None outlives the run, however it ends. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** A process of the bench's own that answers lines with lines of JSON, one at a time. */
export class Program {
  readonly #name: string
  readonly #child: ChildProcess
  readonly #answers: AsyncIterator<string>
  readonly #stdin: NodeJS.WritableStream

  constructor(name: string, command: string, args: readonly string[]) {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#name = name
    this.#child = child
    this.#stdin = child.stdin
    this.#answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    child.stdin.on('error', () => undefined) // that it has ended is told by the answer that does not come
    running.add(child)
    child.once('exit', () => running.delete(child))
  }

  /** Of the process; also where it was started on one core. */
  get pid(): number {
    return this.#child.pid as number
  }

  async ask<T>(line: string): Promise<T> {
    this.#stdin.write(`${line}\n`)
    return this.said<T>(line)
  }

  /** The next line, without a question. @param about what it is to be, for the error */
  async said<T>(about = 'its first line'): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      const why = `${this.#name}: no answer to '${about}' within ${PATIENCE_MS} ms`
      timer = setTimeout(() => reject(new Error(why)), PATIENCE_MS)
    })
    try {
      const answer = await Promise.race([this.#answers.next(), late])
      if (answer.done) throw new Error(`${this.#name} ended before it answered '${about}'`)
      return JSON.parse(answer.value) as T
    } finally {
      clearTimeout(timer)
    }
  }

  async stop(): Promise<void> {
    const { exitCode, signalCode } = this.#child
    if (exitCode !== null || signalCode !== null) return
    const gone = once(this.#child, 'exit')
    this.#stdin.end()
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), LEAVE_MS)
    await gone
    clearTimeout(timer)
  }
}

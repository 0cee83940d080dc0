import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Subject } from '../subjects.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const out = join(here, '.tmp')

/** Builds the programs. Returns what make says where g++ or QuickFIX is missing, undefined when they are built. */
export function buildQuickfix(): string | undefined {
  const installed = make('installed')
  if (installed !== undefined) return installed
  const failure = make('all')
  if (failure !== undefined)
    throw new Error(`expected the programs of QuickFIX to compile, but got\n${failure}`)
  return undefined
}

/** QuickFIX C++ at work in a process of its own, idle between rounds. */
export class Quickfix {
  readonly #process: ChildProcess
  readonly #stdin: NodeJS.WritableStream
  readonly #answers: AsyncIterator<string>
  readonly #lines: Interface

  constructor(subjects: readonly Subject[]) {
    const file = join(out, 'messages')
    writeFileSync(file, messageLines(subjects))
    const child = spawn(join(out, 'quickfix'), [file], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#process = child
    this.#lines = createInterface({ input: child.stdout })
    this.#answers = this.#lines[Symbol.asyncIterator]()
    this.#stdin = child.stdin
  }

  /**
   * One round over the messages of a kind, each of them parsed and validated; rejects when one is refused.
   *
   * @returns nanoseconds of the processor per message
   */
  async round(name: string, milliseconds: number): Promise<number> {
    this.#stdin.write(`${name} ${milliseconds}\n`)
    const answer = await this.#answers.next()
    if (answer.done) throw new Error(`expected a figure for ${name}, but QuickFIX ended`)
    return (JSON.parse(answer.value) as { ns: number }).ns
  }

  async stop(): Promise<void> {
    const { exitCode, signalCode } = this.#process
    this.#lines.close()
    if (exitCode !== null || signalCode !== null) return
    this.#stdin.end()
    await once(this.#process, 'exit')
  }
}

function messageLines(subjects: readonly Subject[]): Buffer {
  const parts = subjects.flatMap(({ name, messages }) =>
    messages.flatMap((message) => [Buffer.from(`${name}\t`), message, Buffer.from('\n')]),
  )
  return Buffer.concat(parts)
}

function make(target: string): string | undefined {
  const { status, error, stderr } = spawnSync('make', ['-s', '-C', here, target], {
    encoding: 'utf8',
  })
  return status === 0 ? undefined : (error?.message ?? stderr)
}

import { type ChildProcess, spawn } from 'node:child_process'

export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** A program that runs. */
export interface Running {
  /** Resolves when it has printed this. */
  says(text: string): Promise<void>
  /** Everything it printed; rejects when it ended with anything but 0. */
  readonly output: Promise<string>
  kill(): void
}

/** What a program prints, once it has ended well; else it rejects with that. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  return start(command, args, options).output
}

export function start(
  command: string,
  args: readonly string[],
  { cwd, env }: RunOptions = {},
): Running {
  const child: ChildProcess = spawn(command, args, {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  let heard: () => void = () => undefined
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      heard()
    })
  const output = new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(printed)
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${printed}`))
    })
  })
  output.catch(() => undefined) // whoever asks for it hears of it
  return {
    output,
    kill: () => void child.kill(),
    says: (text) =>
      new Promise((resolve, reject) => {
        heard = () => printed.includes(text) && resolve()
        output.then(() => reject(new Error(`ended without saying '${text}':\n${printed}`)), reject)
        heard()
      }),
  }
}

import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FromRole, RoleName, ToRole } from './progress.js'

/** One of the two processes that trade. */
export interface RoleProcess {
  readonly name: RoleName
  readonly pid: number
  tell(message: ToRole): void
  /** Resolves when it has ended well; rejects with what it wrote to stderr when not. */
  readonly ended: Promise<void>
  kill(): void
}

/** Starts `broker.ts` or `client.ts`, as this process was started. */
export function startRole(
  name: RoleName,
  args: Readonly<Record<string, string | number>>,
  onMessage: (message: FromRole) => void,
): RoleProcess {
  const file = fileURLToPath(new URL(`./${name}${extname(import.meta.url)}`, import.meta.url))
  const argv = Object.entries(args).flatMap(([key, value]) => [`--${key}`, String(value)])
  const child = fork(file, argv, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  child.on('message', onMessage)
  return {
    name,
    pid: child.pid ?? 0,
    tell: (message) => void child.send(message),
    ended: endOf(name, child),
    kill: () => void child.kill('SIGKILL'),
  }
}

function endOf(name: RoleName, child: ChildProcess): Promise<void> {
  let complaint = ''
  child.stderr?.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-4_000)
  })
  const silence = new Promise<void>((resolve) => child.once('disconnect', resolve))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve(silence)
      else reject(new Error(`the ${name}'s process ended with ${signal ?? code}\n${complaint}`))
    })
  })
}

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Builds the programs. Returns what make says where g++ or QuickFIX is missing, undefined when they are built. */
export function buildQuickfix(): string | undefined {
  const installed = make('installed')
  if (installed !== undefined) return installed
  const failure = make('all')
  if (failure !== undefined)
    throw new Error(`expected the programs of QuickFIX to compile, but got\n${failure}`)
  return undefined
}

function make(target: string): string | undefined {
  const { status, error, stderr } = spawnSync('make', ['-s', '-C', here, target], {
    encoding: 'utf8',
  })
  return status === 0 ? undefined : (error?.message ?? stderr)
}

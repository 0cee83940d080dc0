import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/** Beside this file, so that the packages are found; each test file has a folder of its own. */
const scratch = fileURLToPath(new URL('./.run/', import.meta.url))
const tsx = fileURLToPath(new URL('../../node_modules/.bin/tsx', import.meta.url))

export interface Run {
  /** Resolves when the program has printed this. */
  says(text: string): Promise<void>
  readonly ended: Promise<{ code: number | null; output: string }>
}

/** Runs blocks of documentation as programs of their own; what they leave is cleared after the test file. */
export function blockRunner(): (name: string, code: string, env: Record<string, string>) => Run {
  mkdirSync(scratch, { recursive: true })
  const folder = mkdtempSync(scratch)
  const started: ChildProcess[] = []
  afterAll(() => {
    for (const child of started) child.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  return (name, code, env) => {
    const file = `${folder}/${name}`
    writeFileSync(file, code)
    const child = spawn(tsx, ['--conditions=@goldfix/source', file], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    started.push(child)
    let output = ''
    let heard: () => void = () => undefined
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      heard()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    return {
      says: (text) =>
        new Promise((resolve, reject) => {
          heard = () => output.includes(text) && resolve()
          child.once('exit', () =>
            reject(new Error(`${name} ended without saying '${text}':\n${output}`)),
          )
          heard()
        }),
      ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, output }))),
    }
  }
}

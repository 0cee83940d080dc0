import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { CoreUnderTest } from './world.js'

/** One exact place of core's source, and what stands there instead. */
export interface Change {
  /** Relative to `packages/core/src`. */
  readonly file: string
  /** Must be there exactly once. */
  readonly find: string
  readonly put: string
}

const here = dirname(fileURLToPath(import.meta.url))
const SOURCE = join(here, '../../packages/core/src')
/** Ignored by Git, as every `.tmp`. */
const COPIES = join(here, '.tmp')

/** Core's source with changes: shipped code needs no switches for tests. Throws where a change no longer fits. */
export async function changedCore(name: string, changes: readonly Change[]): Promise<CoreUnderTest> {
  const copy = join(COPIES, `${name.replace(/\W+/g, '-')}-${process.pid}`)
  removeCopy(copy)
  cpSync(SOURCE, copy, { recursive: true, filter: (path) => !path.endsWith('.test.ts') })
  for (const { file, find, put } of changes) {
    const source = readFileSync(join(copy, file), 'utf8')
    const places = source.split(find).length - 1
    if (places !== 1)
      throw new Error(`${name}: expected this once in ${file}, found it ${places} times:\n${find}`)
    writeFileSync(join(copy, file), source.replace(find, () => put))
  }
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(join(copy, 'index.ts')).href)) as CoreUnderTest
  } finally {
    removeCopy(copy)
  }
}

function removeCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true })
}

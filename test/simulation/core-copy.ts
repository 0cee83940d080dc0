import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as core from '@goldfix/core'
import type { PlantedBug } from './planted.js'
import type { CoreUnderTest } from './world.js'

/** One exact place of core's source, and what stands there instead. */
export interface Change {
  /** Must be there exactly once in all of `packages/core/src`. */
  readonly find: string
  readonly put: string
}

const here = dirname(fileURLToPath(import.meta.url))
const SOURCE = join(here, '../../packages/core/src')
/** Ignored by Git, as every `.tmp`. */
const COPIES = join(here, '.tmp')

/** Core's source with a bug: shipped code needs no switches for tests. Throws where a change no longer fits. */
export async function coreWith({ name, changes, memory }: PlantedBug): Promise<CoreUnderTest> {
  const changed = changes.length === 0 ? core : await changedCore(name, changes)
  return memory === undefined ? changed : { ...changed, memory }
}

async function changedCore(name: string, changes: readonly Change[]): Promise<CoreUnderTest> {
  const copy = join(COPIES, `${name.replace(/\W+/g, '-')}-${process.pid}`)
  removeCopy(copy)
  cpSync(SOURCE, copy, { recursive: true, filter: (path) => !path.endsWith('.test.ts') })
  try {
    for (const change of changes) apply(name, copy, change)
    return (await import(
      /* @vite-ignore */ pathToFileURL(join(copy, 'index.ts')).href
    )) as CoreUnderTest
  } finally {
    removeCopy(copy)
  }
}

function apply(name: string, copy: string, { find, put }: Change): void {
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(copy, path))
  const hits = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    return Array.from({ length: source.split(find).length - 1 }, () => ({ file, source }))
  })
  const [hit] = hits
  if (hit === undefined || hits.length > 1)
    throw new Error(`${name}: expected this once in core, found it ${hits.length} times:\n${find}`)
  writeFileSync(
    hit.file,
    hit.source.replace(find, () => put),
  )
}

function removeCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true })
}

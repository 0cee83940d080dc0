/**
 * Prints how large each version's table is as published, and how long a fresh process takes to import it: reading, compiling
 * and decoding, the best of several; what `@goldfix/dictionary/<version>` costs whoever imports it.
 *
 *     npm run dictionary-load
 */
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { versions } from './dictionary-tables/versions.js'

const ROUNDS = 7

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = new URL('../packages/dictionary/dist/', import.meta.url)
execFileSync('npx', ['tsc', '-b', 'packages/dictionary'], { cwd: root, stdio: 'inherit' })

for (const { name } of versions) {
  const entry = new URL(`${name}.js`, dist)
  const bytes = statSync(new URL(`generated/${name}.js`, dist)).size
  const times = Array.from({ length: ROUNDS }, () => importTime(entry)).sort((a, b) => a - b)
  const [best = 0, middle = 0] = [times[0], times[ROUNDS >> 1]]
  console.log(
    `${name.padEnd(8)} ${(bytes / 1000).toFixed(1).padStart(6)} kB  ` +
      `load ${best.toFixed(1).padStart(5)} ms, median ${middle.toFixed(1).padStart(5)} ms`,
  )
}

function importTime(entry: URL): number {
  const program = `const begun = performance.now()
    await import(${JSON.stringify(entry)})
    console.log(performance.now() - begun)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', program]))
}

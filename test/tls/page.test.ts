import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeBlocks } from '../docs/code-blocks.js'
import { hasOpenSsl } from './counterparts.js'

const page = 'docs/tls.md'
const tsx = fileURLToPath(new URL('../../node_modules/.bin/tsx', import.meta.url))
/** Where the programs find their packages. */
const scratch = fileURLToPath(new URL('./.run/', import.meta.url))
/** Where they run: the certificates are made there by the page's own lines. */
const directory = mkdtempSync(join(tmpdir(), 'goldfix-tls-page-'))

beforeAll(() => mkdirSync(scratch, { recursive: true }))
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
  rmSync(directory, { recursive: true })
})

describe.runIf(hasOpenSsl())(page, () => {
  beforeAll(() => {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
    const [, lines = ''] = text.match(/^```sh\n([\s\S]*?)^```$/m) ?? []
    execFileSync('sh', ['-e', '-c', lines], { cwd: directory, stdio: 'pipe' })
  })

  test.each(codeBlocks(page).map(({ code }, index) => ({ index: index + 1, code })))(
    'block $index runs',
    ({ index, code }) => {
      const program = `${scratch}tls-${index}.ts`
      writeFileSync(program, code)

      const output = execFileSync(tsx, ['--conditions=@goldfix/source', program], {
        cwd: directory,
        encoding: 'utf8',
      })

      expect(output).toBe('')
    },
  )
})

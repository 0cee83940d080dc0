import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withTables } from '../../scripts/quickfix-cfg.js'
import { codeBlocks } from './code-blocks.js'

const page = 'docs/quickfix-cfg.md'
const text = textOf(page)
const tsx = fileURLToPath(new URL('../../node_modules/.bin/tsx', import.meta.url))
/** Where the programs find their packages. */
const scratch = fileURLToPath(new URL('./.run/cfg/', import.meta.url))
/** Where they run, beside the page's settings file. */
const directory = mkdtempSync(join(tmpdir(), 'goldfix-cfg-page-'))

beforeAll(() => {
  mkdirSync(scratch, { recursive: true })
  writeFileSync(join(directory, 'quickfix.cfg'), block('ini quickfix.cfg'))
})
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
  rmSync(directory, { recursive: true })
})

describe(page, () => {
  const printed = [block('text'), '', '', '', '']

  test.each(codeBlocks(page).map(({ code }, index) => ({ index: index + 1, code })))(
    'block $index runs, and prints what the page says',
    ({ index, code }) => {
      const program = `${scratch}block-${index}.ts`
      writeFileSync(program, code)

      const output = execFileSync(
        'sh',
        ['-c', '"$0" "$@" 2>&1', tsx, '--conditions=@goldfix/source', program],
        {
          cwd: directory,
          encoding: 'utf8',
        },
      )

      expect(output).toBe(printed[index - 1])
    },
  )
})

test('the table of settings in the package is that of its source: npm run docs', () => {
  const readme = textOf('packages/quickfix-cfg/README.md')

  expect(readme).toBe(withTables(readme))
})

/** The first block of the page that is marked so. */
function block(mark: string): string {
  const found = text.split(`\`\`\`${mark}\n`)[1]?.split('```')[0]
  if (found === undefined) throw new Error(`${page} has no block ${mark}`)
  return found
}

function textOf(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
}

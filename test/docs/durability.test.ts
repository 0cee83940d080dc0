import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../docs/durability.md', import.meta.url), 'utf8')
/** A test by its title and file: `title` in test/file.ts. */
const named = [...page.matchAll(/`([^`]+)` in\s+((?:test|packages)\/[\w/.-]+\.ts)/g)].map(
  ([, title, file]) => ({
    title: title as string,
    file: file as string,
  }),
)

test('docs/durability.md names a test for each promise', () => {
  expect(named.length).toBeGreaterThan(10)
})

test.each(named)('$title is a test in $file', ({ title, file }) => {
  const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

  expect(source).toContain(title)
})

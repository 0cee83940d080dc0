import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Defects of other engines, by their numbers in our own list: those of sessions, stores and the codec. */
const numbers = [...range(1, 44), ...range(46, 56), 58, 59, ...range(66, 86)]

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Titles such as `'13, 23: ... (quickfixj#1081)'`, or rows of a table whose title ends so. */
function titles(): string[] {
  const folder = new URL('./', import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'))
  return files.flatMap((file) =>
    [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/(['`])(\d+(?:, \d+)*): .*?\1[,\]]/g),
    ].map(([title]) => title),
  )
}

test('every number has its regression test, and none is made up', () => {
  const proved = new Set(
    titles().flatMap((title) => (/^.([\d, ]+):/.exec(title)?.[1] ?? '').split(', ').map(Number)),
  )

  expect(numbers.filter((number) => !proved.has(number))).toEqual([])
  expect([...proved].filter((number) => !numbers.includes(number))).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'

/** The numbers that titles in this folder begin with: `'2.b: ...'`, `'2.b, 20: ...'`. */
export function numbersCovered(): Set<string> {
  const folder = new URL('./', import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'))
  const titles = files.flatMap((file) => [
    ...readFileSync(new URL(file, folder), 'utf8').matchAll(/['`"]((?:[\w.]+, )*[\w.]+): /g),
  ])
  return new Set(titles.flatMap(([, numbers = '']) => numbers.split(', ')))
}

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sessionMatrixPage } from '../../scripts/session-matrix.js'
import { rows } from './matrix/rows.js'
import { numbersCovered } from './numbers-covered.js'

test('docs/session.md is what the shipped machine says (else: pnpm docs)', async () => {
  const page = readFileSync(new URL('../../docs/session.md', import.meta.url), 'utf8')

  expect(page).toBe(await sessionMatrixPage())
})

test('every case that the page names is the number of a scenario', () => {
  const named = rows.flatMap((row) => row.cases.split(', ').filter(Boolean))
  const proved = numbersCovered()

  expect(named.filter((number) => !proved.has(number))).toEqual([])
})

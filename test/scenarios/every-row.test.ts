import { expect, test } from 'vitest'
import { leftOut } from './left-out.js'
import { numbersCovered } from './numbers-covered.js'

/** The rows of the session-level test cases of the FIX Trading Community, and those of engines (R, X). */
const rows = [
  ...['1B.a', '1B.b', '1B.c', '1B.d', '1B.e', '1S.a', '1S.b', '1S.c', '1S.d', '1S.e'],
  ...[...'abcdefghijklmnopqrst'].map((letter) => `2.${letter}`),
  ...['3.a', '3.b', '3.c', '4.a', '4.b', '5.a', '5.b', '6', '7', '8.a', '8.b', '8.c', '9'],
  ...['10.a', '10.b', '10.c', '10.d', '10.e', '11.a', '11.b', '11.c'],
  ...['12.a', '12.b', '13.a', '13.b', ...[...'abcdefghijklm'].map((letter) => `14.${letter}`)],
  ...['15', '16.a', '16.b', '17', '18', '19.a', '19.b', '20', '21'],
  ...['R.1', 'R.2', 'R.3', 'R.4', 'R.5', 'X.1', 'X.2'],
]

test('every row is covered by a scenario, or left out with a reason; none is both', () => {
  const proved = numbersCovered()

  expect(rows.filter((row) => !proved.has(row) && !(row in leftOut))).toEqual([])
  expect(rows.filter((row) => proved.has(row) && row in leftOut)).toEqual([])
  expect(Object.keys(leftOut).filter((row) => !rows.includes(row))).toEqual([])
})

test('no scenario has a number that is no row', () => {
  const numbered = [...numbersCovered()].filter((number) => /^(\d|R\.|X\.)/.test(number))

  expect(numbered.filter((number) => !rows.includes(number))).toEqual([])
})

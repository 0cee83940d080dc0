import { expect, test } from 'vitest'
import { averagePrice, isAbout, priceOf, priceText } from './price.js'

test.each([
  { units: 18925n, scale: 2, price: 1_892_500n, text: '189.25' },
  { units: 189n, scale: 0, price: 1_890_000n, text: '189.00' },
  { units: 5n, scale: 4, price: 5n, text: '0.0005' },
  { units: 1892510n, scale: 4, price: 1_892_510n, text: '189.251' },
  { units: 18925000n, scale: 5, price: 1_892_500n, text: '189.25' },
  { units: -5n, scale: 1, price: -5_000n, text: '-0.50' },
])('$units units of 10^-$scale are $text', ({ units, scale, price, text }) => {
  expect(priceOf({ units, scale })).toBe(price)
  expect(priceText(price)).toBe(text)
})

test('a price finer than 0.0001 is none', () => {
  expect(priceOf({ units: 1n, scale: 5 })).toBeUndefined()
})

test('an average is rounded half up', () => {
  expect(averagePrice(10n, 4)).toBe(3n)
  expect(averagePrice(9n, 4)).toBe(2n)
  expect(averagePrice(0n, 0)).toBe(0n)
})

test('a price that somebody else has rounded is about the same', () => {
  const price = 1_892_533n
  const written = (units: bigint, scale: number) => isAbout({ units, scale }, price)

  expect([written(18_925n, 2), written(18_926n, 2), written(18_927n, 2)]).toEqual([
    true,
    true,
    false,
  ])
  expect([written(1_892_533n, 4), written(1_892_534n, 4)]).toEqual([true, false])
  expect([written(18_925_333n, 5), written(18_925_430n, 5)]).toEqual([true, false])
})

import { expect, test } from 'vitest'
import { RateMeter, Sparkline } from './rate-meter.js'

test('a rate is that of the last second', () => {
  const meter = new RateMeter()
  for (let at = 0; at <= 2_000; at += 100) meter.sample(at, at < 1_000 ? 0 : at - 1_000)

  expect(meter.perSecond).toBe(1_000)
})

test('without two samples there is no rate', () => {
  const meter = new RateMeter()
  meter.sample(0, 100)

  expect(meter.perSecond).toBe(0)
})

test('a sparkline shows a pause and what came after it', () => {
  const line = new Sparkline(4, 4_000)
  line.sample(500, 10)
  line.sample(1_500, 10)
  line.sample(2_500, 50)

  expect(line.text(2_500)).toBe('▂ █')
})

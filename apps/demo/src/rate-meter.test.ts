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

test('a sparkline shows a pause and the rush after it', () => {
  const line = new Sparkline(4, 4_000)
  line.sample(0, 0)
  line.sample(1_000, 10)
  line.sample(2_000, 10)
  line.sample(3_000, 50)

  expect(line.text(3_500)).toBe('▄ █')
})

test('growth between two samples is spread over the bars between them', () => {
  const line = new Sparkline(4, 4_000)
  line.sample(0, 0)
  line.sample(4_000, 400)

  expect(line.text(4_000)).toBe('████')
})

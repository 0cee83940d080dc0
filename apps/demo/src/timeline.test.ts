import { expect, test } from 'vitest'
import { Timeline } from './timeline.js'

test('what arrives late is put in its place, and nothing is held for long', () => {
  const lines: string[] = []
  const timeline = new Timeline((line) => lines.push(line))
  timeline.add(1_000, 'first')
  timeline.add(1_080, 'third')
  timeline.add(1_050, 'second')
  timeline.add(1_080, 'fourth')

  timeline.flush(1_200)
  expect(lines).toEqual(['first', 'second'])

  timeline.flush(Number.POSITIVE_INFINITY)
  expect(lines).toEqual(['first', 'second', 'third', 'fourth'])
})

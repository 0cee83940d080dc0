import type { Draft } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { Blotter } from './blotter.js'
import { Desk } from './desk.js'
import { heard } from './dialect.js'
import type { OrderTerms } from './order-requests.js'
import { received } from './testing/received.js'

const now = () => new Date(0)
const buy: OrderTerms = {
  account: 'A',
  symbol: 'AAPL',
  side: 'buy',
  quantity: 300,
  price: 1_892_500n,
}

function market() {
  const blotter = new Blotter(now)
  const desk = new Desk(now)
  const answer = (request: Draft) => {
    for (const report of desk.take(received(request))) blotter.apply(received(report))
  }
  const report = (...fields: Draft['fields']) =>
    blotter.apply(heard(received({ msgType: '8', fields })))
  return { blotter, answer, report }
}

describe('numbers that begin again', () => {
  test('leave in doubt what is unanswered, and nothing else', async () => {
    const { blotter, answer } = market()
    answer(blotter.newOrder(buy))
    blotter.newOrder(buy)

    blotter.doubt()

    expect(blotter.inDoubt).toEqual(['C2'])
    expect(blotter.unanswered).toEqual([])
    await blotter.answered()
  })

  test('an answer that comes after all ends the doubt', () => {
    const { blotter, answer } = market()
    const order = blotter.newOrder(buy)
    blotter.doubt()

    answer(order)

    expect(blotter.counts).toMatchObject({ inDoubt: 0, acknowledged: 1, working: 1 })
    expect(blotter.defects).toEqual([])
  })
})

describe('a broker of another make', () => {
  test('may answer an order with its fill', () => {
    const { blotter, report } = market()
    blotter.newOrder(buy)

    report(
      [37, '7'],
      [11, 'C1'],
      [17, '1'],
      [150, '2'],
      [39, '2'],
      [32, 300],
      [31, '189.25'],
      [14, 300],
      [6, '189.25'],
    )
    expect(blotter.counts).toMatchObject({ unanswered: 0, acknowledged: 1, filled: 1, working: 0 })
    expect(blotter.defects).toEqual([])
  })

  test('may say that it is thinking about it', () => {
    const { blotter, report } = market()
    blotter.newOrder(buy)

    report([37, '7'], [11, 'C1'], [17, '1'], [150, 'A'], [39, 'A'], [14, 0], [6, 0])

    expect(blotter.unanswered).toEqual(['C1'])
  })

  test('may reject a request instead of answering it', () => {
    const { blotter, answer } = market()
    answer(blotter.newOrder(buy))
    blotter.newOrder(buy)
    for (const position of blotter.workable) blotter.cancel(position)

    blotter.reject('C2')
    blotter.reject('C3')

    expect(blotter.counts).toMatchObject({ unanswered: 0, rejected: 1, working: 1 })
    expect(blotter.workable).toHaveLength(1)
  })

  test('that has lost its book does not know an order any more: it is out of ours', () => {
    const { blotter, answer } = market()
    answer(blotter.newOrder(buy))
    const [position] = blotter.workable
    if (position)
      blotter.apply(received(new Desk(now).take(received(blotter.cancel(position)))[0] as Draft))

    expect(blotter.counts).toMatchObject({ unanswered: 0, working: 0 })
    expect(blotter.defects).toEqual(['order B1: the broker does not know it'])
  })
})

test('a report about an order of an earlier process is counted, not blamed', () => {
  const { blotter, report } = market()

  report([37, '7'], [11, 'EARLIER-1'], [17, '1'], [150, '0'], [39, '0'], [14, 0])

  expect(blotter.counts.foreign).toBe(1)
  expect(blotter.defects).toEqual([])
})

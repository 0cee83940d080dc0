import { type Draft, seededRng } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { Blotter } from './blotter.js'
import { Desk } from './desk.js'
import { answerKey, type Ledger, Receipts, reconcile } from './ledger.js'
import { OrderFlow } from './order-flow.js'
import { Tag } from './tags.js'
import { received } from './testing/received.js'

const now = () => new Date(0)

/** A client and a broker with nothing between them but a delay of some requests. */
function day(seed: number, requests: number, delay: number) {
  const blotter = new Blotter(now)
  const desk = new Desk(now)
  const receipts = new Receipts()
  const answers: string[] = []
  const flow = new OrderFlow(seededRng(seed), blotter)
  const underWay: Draft[] = []

  const arrive = (draft: Draft, twice: boolean) => {
    const request = received(draft)
    receipts.take(request.text(Tag.ClOrdID) ?? '', false)
    for (const answer of desk.take(request)) {
      const message = received(answer)
      answers.push(answerKey(message.text(Tag.ExecID), message.text(Tag.ClOrdID)))
      blotter.apply(message)
      if (twice) blotter.apply(received(answer, true))
    }
  }
  const send = (draft: Draft) => {
    underWay.push(draft)
    if (underWay.length > delay) for (const due of underWay.splice(0)) arrive(due, delay > 50)
  }
  for (let request = 0; request < requests; request += 1) send(flow.next())
  for (const due of underWay.splice(0)) arrive(due, false)
  for (let left = blotter.workable; left.length > 0; left = blotter.workable)
    for (const position of left) arrive(blotter.cancel(position), false)

  const broker: Ledger = {
    requests: receipts.keys,
    answers,
    orders: desk.outcomes,
    receipts: receipts.counts,
    defects: [],
  }
  return { blotter, client: blotter.ledger(), broker }
}

describe('a day of orders, cancels and replaces', () => {
  test.each([
    { seed: 1, delay: 0 },
    { seed: 2, delay: 10 },
    { seed: 3, delay: 300 },
  ])('ends with two ledgers that agree, $delay requests late', ({ seed, delay }) => {
    const { blotter, client, broker } = day(seed, 3_000, delay)

    expect(reconcile(client, broker, { unmarkedCopies: 0 })).toMatchObject({
      lost: 0,
      unmarkedDuplicates: 0,
      rejected: 0,
      problems: [],
    })
    expect(blotter.counts).toMatchObject({ unanswered: 0, working: 0 })
    expect(blotter.counts.filled).toBeGreaterThan(100)
    expect(blotter.counts.cancelled).toBeGreaterThan(100)
    expect(blotter.counts.replaced).toBeGreaterThan(100)
  })

  test('a report that came twice counts once', () => {
    const { client } = day(3, 1_000, 300)

    expect(client.receipts.markedCopies).toBeGreaterThan(0)
    expect(client.receipts.unmarkedCopies).toBe(0)
    expect(client.defects).toEqual([])
  })
})

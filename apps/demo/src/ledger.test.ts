import { describe, expect, test } from 'vitest'
import { type Ledger, type OrderOutcome, Receipts, reconcile } from './ledger.js'

const order: OrderOutcome = { orderId: 'B1', status: '2', filled: 100, notional: '1000' }
const quiet = { unmarkedCopies: 0 }

function ledger(changes: Partial<Ledger> = {}): Ledger {
  return {
    requests: ['C1'],
    answers: ['X1', 'X2'],
    orders: [order],
    receipts: { resent: 0, markedCopies: 0, unmarkedCopies: 0 },
    defects: [],
    ...changes,
  }
}

describe('reconciliation', () => {
  test('two sides that agree', () => {
    expect(reconcile(ledger(), ledger(), quiet)).toEqual({
      lost: 0,
      unmarkedDuplicates: 0,
      filled: 1,
      cancelled: 0,
      rejected: 0,
      problems: [],
    })
  })

  test.each([
    {
      what: 'a lost request',
      client: ledger({ requests: ['C1', 'C2'] }),
      broker: ledger(),
      lost: 1,
      problem: 'request C2 never reached the broker',
    },
    {
      what: 'a lost answer',
      client: ledger({ answers: ['X1'] }),
      broker: ledger(),
      lost: 1,
      problem: 'answer X2 never reached the client',
    },
    {
      what: 'an answer from nowhere',
      client: ledger({ answers: ['X1', 'X2', 'X3'] }),
      broker: ledger(),
      lost: 0,
      problem: 'answer X3 was never sent',
    },
    {
      what: 'a fill that one side does not know',
      client: ledger(),
      broker: ledger({ orders: [{ ...order, filled: 200 }] }),
      lost: 0,
      problem: 'order B1: client 39=2 filled 100 for 1000, broker 39=2 filled 200 for 1000',
    },
    {
      what: 'an order that nobody ended',
      client: ledger({ orders: [{ ...order, status: '1' }] }),
      broker: ledger({ orders: [{ ...order, status: '1' }] }),
      lost: 0,
      problem: 'order B1 is still open',
    },
  ])('finds $what', ({ client, broker, lost, problem }) => {
    const found = reconcile(client, broker, quiet)

    expect(found.lost).toBe(lost)
    expect(found.problems).toEqual([problem])
  })

  test('adds up second copies without a mark, on either side and on the wire', () => {
    const receipts = { resent: 5, markedCopies: 4, unmarkedCopies: 1 }

    const found = reconcile(ledger({ receipts }), ledger({ receipts }), { unmarkedCopies: 1 })

    expect(found.unmarkedDuplicates).toBe(3)
    expect(found.problems).toEqual(['3 second copies without PossDupFlag(43)'])
  })
})

test('receipts take each key once and tell marked copies from unmarked ones', () => {
  const receipts = new Receipts()

  const taken = [
    receipts.take('X1', false),
    receipts.take('X2', true),
    receipts.take('X1', true),
    receipts.take('X2', false),
  ]

  expect(taken).toEqual([true, true, false, false])
  expect(receipts.counts).toEqual({ resent: 2, markedCopies: 1, unmarkedCopies: 1 })
})

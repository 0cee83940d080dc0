import { OrdStatus } from './tags.js'

/** How one order ended, as one side knows it. */
export interface OrderOutcome {
  readonly orderId: string
  /** OrdStatus(39) */
  readonly status: string
  readonly filled: number
  /** Price times quantity of all fills, in units of 0.0001: a bigint in decimal, as it goes through JSON. */
  readonly notional: string
}

/** What one side says at the end of the day. */
export interface Ledger {
  /** ClOrdID(11) of every request: what the client sent, what the broker took. */
  readonly requests: readonly string[]
  /** {@link answerKey} of every answer: what the broker sent, what the client took. */
  readonly answers: readonly string[]
  readonly orders: readonly OrderOutcome[]
  readonly receipts: ReceiptCounts
  /** Whatever did not add up while it ran. */
  readonly defects: readonly string[]
}

export interface ReceiptCounts {
  /** Came marked PossDup(43): resent after a gap. */
  readonly resent: number
  /** Came a second time, so marked. */
  readonly markedCopies: number
  /** Came a second time without the mark: must not be. */
  readonly unmarkedCopies: number
}

/** Takes each message once, whatever comes twice: by ClOrdID(11) at the broker, by ExecID(17) at the client. */
export class Receipts {
  readonly #keys = new Set<string>()
  readonly #counts = { resent: 0, markedCopies: 0, unmarkedCopies: 0 }

  /** False for a second copy. */
  take(key: string, possDup: boolean): boolean {
    if (possDup) this.#counts.resent += 1
    if (!this.#keys.has(key)) {
      this.#keys.add(key)
      return true
    }
    this.#counts[possDup ? 'markedCopies' : 'unmarkedCopies'] += 1
    return false
  }

  get keys(): string[] {
    return [...this.#keys]
  }

  get counts(): ReceiptCounts {
    return { ...this.#counts }
  }
}

/** An ExecutionReport is known by its ExecID(17) and its order, an OrderCancelReject by the request that it answers. */
export function answerKey(execId: string | undefined, clOrdId: string | undefined): string {
  return execId === undefined ? `refusal of ${clOrdId}` : `${execId} for ${clOrdId}`
}

export interface Reconciliation {
  /** Requests and answers that one side sent and the other never took. */
  readonly lost: number
  readonly unmarkedDuplicates: number
  readonly filled: number
  readonly cancelled: number
  readonly rejected: number
  /** Empty: both sides agree on everything. */
  readonly problems: readonly string[]
}

/** Compares both sides, request by request, answer by answer, order by order. */
export function reconcile(
  client: Ledger,
  broker: Ledger,
  wire: { readonly unmarkedCopies: number },
): Reconciliation {
  const lostRequests = missing(client.requests, broker.requests)
  const lostAnswers = missing(broker.answers, client.answers)
  const unmarkedDuplicates =
    client.receipts.unmarkedCopies + broker.receipts.unmarkedCopies + wire.unmarkedCopies
  const problems = [
    ...lostRequests.map((id) => `request ${id} never reached the broker`),
    ...lostAnswers.map((id) => `answer ${id} never reached the client`),
    ...missing(broker.requests, client.requests).map((id) => `request ${id} was never sent`),
    ...missing(client.answers, broker.answers).map((id) => `answer ${id} was never sent`),
    ...differences(client.orders, broker.orders),
    ...client.defects.map((defect) => `client: ${defect}`),
    ...broker.defects.map((defect) => `broker: ${defect}`),
  ]
  if (unmarkedDuplicates > 0)
    problems.push(`${unmarkedDuplicates} second copies without PossDupFlag(43)`)
  const count = (status: string) => client.orders.filter((o) => o.status === status).length
  return {
    lost: lostRequests.length + lostAnswers.length,
    unmarkedDuplicates,
    filled: count(OrdStatus.Filled),
    cancelled: count(OrdStatus.Canceled),
    rejected: count(OrdStatus.Rejected),
    problems,
  }
}

/** What is in `from` and not in `to`. */
function missing(from: readonly string[], to: readonly string[]): string[] {
  const there = new Set(to)
  return from.filter((key) => !there.has(key))
}

function differences(client: readonly OrderOutcome[], broker: readonly OrderOutcome[]): string[] {
  const theirs = new Map(broker.map((order) => [order.orderId, order]))
  const problems: string[] = []
  if (client.length !== broker.length)
    problems.push(`the client has ${client.length} orders, the broker ${broker.length}`)
  for (const ours of client) {
    const other = theirs.get(ours.orderId)
    if (other === undefined) problems.push(`order ${ours.orderId} is not in the broker's ledger`)
    else if (spelled(ours) !== spelled(other))
      problems.push(`order ${ours.orderId}: client ${spelled(ours)}, broker ${spelled(other)}`)
    else if (ours.status === OrdStatus.New || ours.status === OrdStatus.PartiallyFilled)
      problems.push(`order ${ours.orderId} is still open`)
  }
  return problems
}

function spelled({ status, filled, notional }: OrderOutcome): string {
  return `39=${status} filled ${filled} for ${notional}`
}

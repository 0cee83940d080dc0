import type { Draft } from '@goldfix/core'
import type { Heard } from './dialect.js'
import { CxlRejReason } from './execution-report.js'
import {
  answerKey,
  type Ledger,
  type OrderOutcome,
  type ReceiptCounts,
  Receipts,
} from './ledger.js'
import {
  newOrderSingle,
  type OrderTerms,
  orderCancelReplaceRequest,
  orderCancelRequest,
} from './order-requests.js'
import { averagePrice, isAbout, priceOf } from './price.js'
import { ExecType, MsgType, OrdStatus, Tag } from './tags.js'

/** An order as the client knows it: from its own requests and from the reports alone. */
export interface Position {
  terms: OrderTerms
  /** Of the latest request that was accepted. */
  clOrdId: string
  /** Empty until acknowledged. */
  orderId: string
  status: string
  filled: number
  notional: bigint
  /** A cancel or replace is on its way: what it asks for. */
  pending: { readonly clOrdId: string; readonly terms: OrderTerms } | undefined
}

export interface BlotterCounts {
  readonly requests: number
  readonly unanswered: number
  /** See {@link Blotter.doubt}. */
  readonly inDoubt: number
  readonly orders: number
  readonly acknowledged: number
  readonly working: number
  readonly trades: number
  readonly filled: number
  readonly cancelled: number
  readonly replaced: number
  readonly rejected: number
  /** Reports about orders that are not in this book: of an earlier process. */
  readonly foreign: number
}

/** Reports that say no more than that something is under way. */
const NO_NEWS: ReadonlySet<string> = new Set([
  ExecType.PendingNew,
  ExecType.PendingCancel,
  ExecType.PendingReplace,
  ExecType.OrderStatus,
])

const OVER: ReadonlySet<string> = new Set([
  OrdStatus.Filled,
  OrdStatus.DoneForDay,
  OrdStatus.Canceled,
  OrdStatus.Rejected,
  OrdStatus.Expired,
])

/** The client's book of its own orders. Every fill is added up and compared with what the broker says. */
export class Blotter {
  readonly #positions: Position[] = []
  /** Acknowledged and not ended. */
  readonly #working = new Set<Position>()
  readonly #unanswered = new Map<string, Position>()
  readonly #inDoubt = new Map<string, Position>()
  readonly #receipts = new Receipts()
  readonly #defects: string[] = []
  readonly #now: () => Date
  readonly #prefix: string
  #counts = {
    requests: 0,
    acknowledged: 0,
    trades: 0,
    filled: 0,
    cancelled: 0,
    replaced: 0,
    rejected: 0,
    foreign: 0,
  }
  #waiting: (() => void)[] = []

  /** @param prefix of every ClOrdID(11): another one for each process that trades in the same session */
  constructor(now: () => Date, prefix = 'C') {
    this.#now = now
    this.#prefix = prefix
  }

  newOrder(terms: OrderTerms): Draft {
    const clOrdId = this.#nextClOrdId()
    const position: Position = {
      terms,
      clOrdId,
      orderId: '',
      status: '',
      filled: 0,
      notional: 0n,
      pending: undefined,
    }
    this.#positions.push(position)
    this.#unanswered.set(clOrdId, position)
    return newOrderSingle(clOrdId, terms, this.#now())
  }

  cancel(position: Position): Draft {
    const clOrdId = this.#ask(position, position.terms)
    return orderCancelRequest(clOrdId, position.clOrdId, position.terms, this.#now())
  }

  replace(position: Position, change: Pick<OrderTerms, 'price' | 'quantity'>): Draft {
    const terms = { ...position.terms, ...change }
    const clOrdId = this.#ask(position, terms)
    return orderCancelReplaceRequest(clOrdId, position.clOrdId, terms, this.#now())
  }

  /** Acknowledged orders about which nothing is asked just now. */
  get workable(): Position[] {
    return [...this.#working].filter(({ pending }) => pending === undefined)
  }

  /** Resolves when every request has its answer. */
  answered(): Promise<void> {
    if (this.#unanswered.size === 0) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  apply(message: Heard): void {
    const execId = message.text(Tag.ExecID)
    const clOrdId = message.text(Tag.ClOrdID) ?? ''
    if (!this.#receipts.take(answerKey(execId, clOrdId), message.possDup)) return
    if (message.msgType === MsgType.OrderCancelReject)
      this.#refused(clOrdId, message.int(Tag.CxlRejReason))
    else if (message.msgType === MsgType.ExecutionReport) this.#report(message, clOrdId)
    this.#wake()
  }

  /** The peer did not take a request at all: a reject came instead of an answer. */
  reject(clOrdId: string): void {
    const position = this.#asked(clOrdId)
    if (position === undefined) return
    this.#settle(clOrdId)
    if (position.pending?.clOrdId === clOrdId) position.pending = undefined
    else this.#rejected(position)
    this.#wake()
  }

  /** The numbers began again: whether the peer has what is unanswered, nobody can find out any more. */
  doubt(): void {
    for (const [clOrdId, position] of this.#unanswered) this.#inDoubt.set(clOrdId, position)
    this.#unanswered.clear()
    this.#wake()
  }

  /** ClOrdID(11) of the requests that still wait for their answer. */
  get unanswered(): string[] {
    return [...this.#unanswered.keys()]
  }

  /** ClOrdID(11) of the requests about which there was doubt, and no answer since. */
  get inDoubt(): string[] {
    return [...this.#inDoubt.keys()]
  }

  get defects(): readonly string[] {
    return this.#defects
  }

  get receipts(): ReceiptCounts {
    return this.#receipts.counts
  }

  get counts(): BlotterCounts {
    return {
      ...this.#counts,
      orders: this.#positions.length,
      unanswered: this.#unanswered.size,
      inDoubt: this.#inDoubt.size,
      working: this.#working.size,
    }
  }

  ledger(): Ledger {
    return {
      requests: Array.from({ length: this.#counts.requests }, (_, index) =>
        this.#clOrdIdOf(index + 1),
      ),
      answers: this.#receipts.keys,
      orders: this.#positions.map(outcome),
      receipts: this.#receipts.counts,
      defects: this.#defects,
    }
  }

  #report(message: Heard, clOrdId: string): void {
    const execType = message.text(Tag.ExecType) ?? ''
    if (NO_NEWS.has(execType)) return
    const orderId = message.text(Tag.OrderID) ?? ''
    const position = this.#asked(clOrdId) ?? this.#find(orderId, clOrdId)
    if (position === undefined) {
      if (clOrdId.startsWith(this.#prefix)) this.#defect(`report about unknown order ${clOrdId}`)
      else this.#counts.foreign += 1
      return
    }

    const isFirst = position.status === ''
    if (isFirst || execType !== ExecType.Trade) this.#settle(clOrdId)
    position.orderId = orderId
    if (execType === ExecType.Rejected) this.#rejected(position)
    else if (isFirst) this.#acknowledge(position)
    if (execType === ExecType.Trade) this.#trade(position, message)
    else if (execType === ExecType.Replaced) this.#replaced(position, clOrdId)
    else if (execType === ExecType.Canceled) this.#counts.cancelled += 1
    position.status = message.text(Tag.OrdStatus) ?? ''
    if (OVER.has(position.status)) this.#end(position)
    this.#compare(position, message)
  }

  #acknowledge(position: Position): void {
    this.#counts.acknowledged += 1
    this.#working.add(position)
  }

  #trade(position: Position, message: Heard): void {
    const quantity = message.int(Tag.LastQty) ?? 0
    position.filled += quantity
    position.notional += (priceOf(message.decimal(Tag.LastPx)) ?? 0n) * BigInt(quantity)
    this.#counts.trades += 1
  }

  #replaced(position: Position, clOrdId: string): void {
    if (position.pending) position.terms = position.pending.terms
    position.clOrdId = clOrdId
    position.pending = undefined
    this.#counts.replaced += 1
  }

  #rejected(position: Position): void {
    position.status = OrdStatus.Rejected
    this.#counts.rejected += 1
  }

  #refused(clOrdId: string, reason: number | undefined): void {
    const position = this.#asked(clOrdId)
    this.#settle(clOrdId)
    if (position === undefined) {
      this.#defect(`refusal of unknown request ${clOrdId}`)
      return
    }
    position.pending = undefined
    if (reason !== CxlRejReason.UnknownOrder) return
    this.#working.delete(position)
    this.#defect(`order ${position.orderId}: the broker does not know it`)
  }

  #end(position: Position): void {
    if (position.status === OrdStatus.Filled) this.#counts.filled += 1
    this.#working.delete(position)
  }

  /** What the broker says of all fills so far must be what we added up: a lost or doubled fill shows here. */
  #compare({ orderId, filled, notional }: Position, message: Heard): void {
    const cumQty = message.int(Tag.CumQty)
    if (cumQty !== filled)
      this.#defect(`order ${orderId}: CumQty(14) is ${cumQty}, added up ${filled}`)
    const avgPx = message.decimal(Tag.AvgPx)
    if (avgPx !== undefined && !isAbout(avgPx, averagePrice(notional, filled)))
      this.#defect(`order ${orderId}: AvgPx(6) is not the average of its fills`)
  }

  #find(orderId: string | undefined, clOrdId: string): Position | undefined {
    for (const position of this.#working)
      if (position.orderId === orderId || position.clOrdId === clOrdId) return position
    return undefined
  }

  #ask(position: Position, terms: OrderTerms): string {
    const clOrdId = this.#nextClOrdId()
    position.pending = { clOrdId, terms }
    this.#unanswered.set(clOrdId, position)
    return clOrdId
  }

  #nextClOrdId(): string {
    this.#counts.requests += 1
    return this.#clOrdIdOf(this.#counts.requests)
  }

  #clOrdIdOf(request: number): string {
    return `${this.#prefix}${request}`
  }

  #asked(clOrdId: string): Position | undefined {
    return this.#unanswered.get(clOrdId) ?? this.#inDoubt.get(clOrdId)
  }

  #settle(clOrdId: string): void {
    this.#unanswered.delete(clOrdId)
    this.#inDoubt.delete(clOrdId)
  }

  #wake(): void {
    if (this.#unanswered.size === 0) for (const resolve of this.#waiting.splice(0)) resolve()
  }

  #defect(text: string): void {
    this.#defects.push(text)
  }
}

function outcome({ orderId, status, filled, notional }: Position): OrderOutcome {
  return { orderId, status, filled, notional: String(notional) }
}

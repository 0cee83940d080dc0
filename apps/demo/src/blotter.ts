import type { Draft, Message } from '@goldfix/core'
import { answerKey, type Ledger, type OrderOutcome, Receipts } from './ledger.js'
import {
  newOrderSingle,
  type OrderTerms,
  orderCancelReplaceRequest,
  orderCancelRequest,
} from './order-requests.js'
import { averagePrice, priceOf } from './price.js'
import { ExecType, MsgType, OrdStatus, Tag } from './tags.js'

/** What a blotter reads of a message. */
export type Answer = Pick<Message, 'msgType' | 'possDup' | 'text' | 'int' | 'decimal'>

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
  readonly orders: number
  readonly acknowledged: number
  readonly working: number
  readonly trades: number
  readonly filled: number
  readonly cancelled: number
  readonly replaced: number
}

/** The client's book of its own orders. Every fill is added up and compared with what the broker says. */
export class Blotter {
  readonly #positions: Position[] = []
  /** Acknowledged and not ended. */
  readonly #working = new Set<Position>()
  readonly #unanswered = new Map<string, Position>()
  readonly #receipts = new Receipts()
  readonly #defects: string[] = []
  readonly #now: () => Date
  #counts = { requests: 0, acknowledged: 0, trades: 0, filled: 0, cancelled: 0, replaced: 0 }
  #waiting: (() => void)[] = []

  constructor(now: () => Date) {
    this.#now = now
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

  apply(message: Answer): void {
    const execId = message.text(Tag.ExecID)
    const clOrdId = message.text(Tag.ClOrdID) ?? ''
    if (!this.#receipts.take(answerKey(execId, clOrdId), message.possDup)) return
    if (message.msgType === MsgType.OrderCancelReject) this.#refused(clOrdId)
    else if (message.msgType === MsgType.ExecutionReport) this.#report(message, clOrdId)
    if (this.#unanswered.size === 0) for (const resolve of this.#waiting.splice(0)) resolve()
  }

  get counts(): BlotterCounts {
    return {
      ...this.#counts,
      orders: this.#positions.length,
      unanswered: this.#unanswered.size,
      working: this.#working.size,
    }
  }

  ledger(): Ledger {
    return {
      requests: Array.from({ length: this.#counts.requests }, (_, index) => clOrdIdOf(index + 1)),
      answers: this.#receipts.keys,
      orders: this.#positions.map(outcome),
      receipts: this.#receipts.counts,
      defects: this.#defects,
    }
  }

  #report(message: Answer, clOrdId: string): void {
    const execType = message.text(Tag.ExecType)
    const asked = this.#unanswered.get(clOrdId)
    if (execType !== ExecType.Trade) this.#unanswered.delete(clOrdId)
    const position = asked ?? this.#find(message.text(Tag.OrderID), clOrdId)
    if (position === undefined) {
      this.#defect(`report about unknown order ${clOrdId}`)
      return
    }

    position.orderId = message.text(Tag.OrderID) ?? ''
    if (execType === ExecType.New) this.#acknowledge(position)
    else if (execType === ExecType.Trade) this.#trade(position, message)
    else if (execType === ExecType.Replaced) this.#replaced(position, clOrdId)
    else if (execType === ExecType.Canceled) this.#counts.cancelled += 1
    position.status = message.text(Tag.OrdStatus) ?? ''
    if (isOver(position)) this.#end(position)
    this.#compare(position, message)
  }

  #acknowledge(position: Position): void {
    this.#counts.acknowledged += 1
    this.#working.add(position)
  }

  #trade(position: Position, message: Answer): void {
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

  #refused(clOrdId: string): void {
    const position = this.#unanswered.get(clOrdId)
    this.#unanswered.delete(clOrdId)
    if (position) position.pending = undefined
    else this.#defect(`refusal of unknown request ${clOrdId}`)
  }

  #end(position: Position): void {
    if (position.status === OrdStatus.Filled) this.#counts.filled += 1
    this.#working.delete(position)
  }

  /** What the broker says of all fills so far must be what we added up: a lost or doubled fill shows here. */
  #compare(position: Position, message: Answer): void {
    const cumQty = message.int(Tag.CumQty)
    const avgPx = priceOf(message.decimal(Tag.AvgPx))
    if (cumQty !== position.filled)
      this.#defect(
        `order ${position.orderId}: CumQty(14) is ${cumQty}, added up ${position.filled}`,
      )
    if (avgPx !== averagePrice(position.notional, position.filled))
      this.#defect(`order ${position.orderId}: AvgPx(6) is not the average of its fills`)
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
    return clOrdIdOf(this.#counts.requests)
  }

  #defect(text: string): void {
    this.#defects.push(text)
  }
}

function clOrdIdOf(request: number): string {
  return `C${request}`
}

function isOver({ status }: Position): boolean {
  return status !== OrdStatus.New && status !== OrdStatus.PartiallyFilled
}

function outcome({ orderId, status, filled, notional }: Position): OrderOutcome {
  return { orderId, status, filled, notional: String(notional) }
}

import type { Draft, Message } from '@goldfix/core'
import {
  CxlRejReason,
  type Execution,
  executionReport,
  orderCancelReject,
  ordStatus,
  type Ticket,
} from './execution-report.js'
import type { OrderOutcome } from './ledger.js'
import { type Fill, OrderBook } from './order-book.js'
import { type Price, priceOf } from './price.js'
import { ExecType, MsgType, OrdStatus, Tag } from './tags.js'

/** OrdRejReason(103) */
const OrdRejReason = {
  DuplicateOrder: 6,
  UnsupportedOrder: 11,
  IncorrectQuantity: 13,
  Other: 99,
} as const

/** What a desk reads of a message. */
export type Request = Pick<Message, 'msgType' | 'text' | 'int' | 'decimal'>

type Refusal = NonNullable<Execution['refusal']>

interface Terms {
  readonly price: Price
  readonly quantity: number
}

export interface DeskCounts {
  readonly orders: number
  readonly working: number
  /** Reports about trades: two for each trade here. */
  readonly trades: number
  readonly filled: number
  readonly cancelled: number
  readonly replaced: number
  readonly rejected: number
}

/** OrderID(37) and ExecID(17), from 1: others for each process that serves the same session. */
export interface DeskIds {
  orderId(count: number): string
  execId(count: number): string
}

const plainIds: DeskIds = {
  orderId: (count) => `B${count}`,
  execId: (count) => `X${count}`,
}

/** The broker's trading desk: takes requests, keeps one book per symbol, answers in FIX. Knows no session. */
export class Desk {
  readonly #tickets: Ticket[] = []
  readonly #books = new Map<string, OrderBook<Ticket>>()
  /** By every ClOrdID(11) that was accepted for it. */
  readonly #byClOrdId = new Map<string, Ticket>()
  readonly #now: () => Date
  readonly #ids: DeskIds
  #execs = 0
  #counts = { trades: 0, filled: 0, cancelled: 0, replaced: 0, rejected: 0 }

  constructor(now: () => Date, ids: DeskIds = plainIds) {
    this.#now = now
    this.#ids = ids
  }

  /** The answers to one request, in the order in which they are to be sent. */
  take(request: Request): Draft[] {
    switch (request.msgType) {
      case MsgType.NewOrderSingle:
        return this.#newOrder(request)
      case MsgType.OrderCancelRequest:
        return this.#cancel(request)
      case MsgType.OrderCancelReplaceRequest:
        return this.#replace(request)
      default:
        return []
    }
  }

  get counts(): DeskCounts {
    const { filled, cancelled, rejected } = this.#counts
    const orders = this.#tickets.length
    return { ...this.#counts, orders, working: orders - filled - cancelled - rejected }
  }

  /** How every order stands, for the end of the day. */
  get outcomes(): OrderOutcome[] {
    return this.#tickets.map((ticket) => ({
      orderId: ticket.orderId,
      status: ordStatus(ticket),
      filled: ticket.filled,
      notional: String(ticket.notional),
    }))
  }

  #newOrder(request: Request): Draft[] {
    const clOrdId = request.text(Tag.ClOrdID) ?? ''
    const terms = termsOf(request)
    const refusal = this.#refusal(request, clOrdId, terms)
    const ticket: Ticket = {
      orderId: this.#ids.orderId(this.#tickets.length + 1),
      clOrdId,
      account: request.text(Tag.Account),
      symbol: request.text(Tag.Symbol) ?? '',
      side: request.text(Tag.Side) === '1' ? 'buy' : 'sell',
      price: 'text' in terms ? 0n : terms.price,
      quantity: 'text' in terms ? 0 : terms.quantity,
      filled: 0,
      notional: 0n,
      cancelled: false,
      rejected: refusal !== undefined,
    }
    this.#tickets.push(ticket)
    if (refusal) return [this.#report(ticket, { execType: ExecType.Rejected, refusal })]
    this.#byClOrdId.set(clOrdId, ticket)
    const answers = [this.#report(ticket, { execType: ExecType.New })]
    this.#book(ticket.symbol).place(ticket, (fill) => answers.push(...this.#trade(fill)))
    return answers
  }

  #refusal(request: Request, clOrdId: string, terms: Terms | Refusal): Refusal | undefined {
    const refuse = (ordRejReason: number, text: string) => ({ ordRejReason, text })
    if (this.#byClOrdId.has(clOrdId))
      return refuse(OrdRejReason.DuplicateOrder, `ClOrdID ${clOrdId} is taken`)
    if (request.text(Tag.OrdType) !== '2')
      return refuse(OrdRejReason.UnsupportedOrder, 'limit orders only')
    if (!['1', '2'].includes(request.text(Tag.Side) ?? ''))
      return refuse(OrdRejReason.UnsupportedOrder, 'buy or sell only')
    return 'text' in terms ? terms : undefined
  }

  #cancel(request: Request): Draft[] {
    const { clOrdId, origClOrdId, ticket } = this.#addressed(request)
    const refuse = this.#cancelRefuser('cancel', clOrdId, origClOrdId, ticket)
    if (this.#byClOrdId.has(clOrdId))
      return refuse(CxlRejReason.DuplicateClOrdId, 'ClOrdID is taken')
    if (ticket === undefined) return refuse(CxlRejReason.UnknownOrder, 'unknown order')
    if (!this.#book(ticket.symbol).cancel(ticket))
      return refuse(CxlRejReason.TooLate, 'too late to cancel')
    this.#accept(clOrdId, ticket)
    return [this.#report(ticket, { execType: ExecType.Canceled, origClOrdId })]
  }

  #replace(request: Request): Draft[] {
    const { clOrdId, origClOrdId, ticket } = this.#addressed(request)
    const refuse = this.#cancelRefuser('replace', clOrdId, origClOrdId, ticket)
    const terms = termsOf(request)
    if (this.#byClOrdId.has(clOrdId))
      return refuse(CxlRejReason.DuplicateClOrdId, 'ClOrdID is taken')
    if (ticket === undefined) return refuse(CxlRejReason.UnknownOrder, 'unknown order')
    if ('text' in terms) return refuse(CxlRejReason.Other, terms.text)
    const answers: Draft[] = []
    const replaced = () => {
      this.#accept(clOrdId, ticket)
      answers.push(this.#report(ticket, { execType: ExecType.Replaced, origClOrdId }))
    }
    const book = this.#book(ticket.symbol)
    const done = book.replace(ticket, terms, replaced, (fill) => answers.push(...this.#trade(fill)))
    return done ? answers : refuse(CxlRejReason.TooLate, 'too late to replace')
  }

  /** The order that is meant: OrigClOrdID(41) is the latest accepted ClOrdID(11) of it. */
  #addressed(request: Request) {
    const clOrdId = request.text(Tag.ClOrdID) ?? ''
    const origClOrdId = request.text(Tag.OrigClOrdID) ?? ''
    const found = this.#byClOrdId.get(origClOrdId)
    return { clOrdId, origClOrdId, ticket: found?.clOrdId === origClOrdId ? found : undefined }
  }

  #cancelRefuser(to: 'cancel' | 'replace', clOrdId: string, origClOrdId: string, ticket?: Ticket) {
    return (cxlRejReason: number, text: string): Draft[] => {
      const at = this.#now()
      return [orderCancelReject(ticket, { to, clOrdId, origClOrdId, cxlRejReason, text, at })]
    }
  }

  #accept(clOrdId: string, ticket: Ticket): void {
    ticket.clOrdId = clOrdId
    this.#byClOrdId.set(clOrdId, ticket)
  }

  /** Both sides of a trade are told. */
  #trade({ maker, taker, quantity, price }: Fill<Ticket>): Draft[] {
    const last = { quantity, price }
    return [maker, taker].map((ticket) => this.#report(ticket, { execType: ExecType.Trade, last }))
  }

  #report(ticket: Ticket, execution: Omit<Execution, 'execId' | 'at'>): Draft {
    this.#execs += 1
    this.#count(ticket, execution.execType)
    const execId = this.#ids.execId(this.#execs)
    return executionReport(ticket, { ...execution, execId, at: this.#now() })
  }

  #count(ticket: Ticket, execType: Execution['execType']): void {
    if (execType === ExecType.Trade) this.#counts.trades += 1
    else if (execType === ExecType.Canceled) this.#counts.cancelled += 1
    else if (execType === ExecType.Replaced) this.#counts.replaced += 1
    else if (execType === ExecType.Rejected) this.#counts.rejected += 1
    if (ordStatus(ticket) === OrdStatus.Filled) this.#counts.filled += 1
  }

  #book(symbol: string): OrderBook<Ticket> {
    let book = this.#books.get(symbol)
    if (book === undefined) {
      book = new OrderBook()
      this.#books.set(symbol, book)
    }
    return book
  }
}

/** Price(44) and OrderQty(38), or what is wrong with them. */
function termsOf(request: Request): Terms | Refusal {
  const price = priceOf(request.decimal(Tag.Price))
  const quantity = request.int(Tag.OrderQty)
  if (price === undefined || price <= 0n)
    return { ordRejReason: OrdRejReason.Other, text: 'Price(44) is not above 0, or too fine' }
  if (quantity === undefined || quantity <= 0)
    return {
      ordRejReason: OrdRejReason.IncorrectQuantity,
      text: 'OrderQty(38) is not a whole number above 0',
    }
  return { price, quantity }
}

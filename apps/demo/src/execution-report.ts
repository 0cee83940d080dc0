import type { Draft, Fields } from '@goldfix/core'
import { leaves, type Order } from './order-book.js'
import { averagePrice, type Price, priceText } from './price.js'
import { type ExecType, MsgType, OrdStatus, Tag } from './tags.js'

/** An order as the broker knows it. */
export interface Ticket extends Order {
  readonly orderId: string
  /** Of the latest request that was accepted. */
  clOrdId: string
  readonly account: string | undefined
  readonly symbol: string
  rejected: boolean
}

/** What is said about an order, and why just now. */
export interface Execution {
  readonly execId: string
  readonly execType: (typeof ExecType)[keyof typeof ExecType]
  readonly at: Date
  /** Where a cancel or a replace is answered: the OrigClOrdID(41) that it named. */
  readonly origClOrdId?: string
  readonly last?: { readonly quantity: number; readonly price: Price }
  readonly refusal?: { readonly ordRejReason: number; readonly text: string }
}

/** ExecutionReport(8). Source: FIX 4.4 Volume 4, "Execution Report". */
export function executionReport(ticket: Ticket, execution: Execution): Draft {
  const { execId, execType, at, origClOrdId, last, refusal } = execution
  const fields: Fields = [
    [Tag.OrderID, ticket.orderId],
    [Tag.ClOrdID, ticket.clOrdId],
    ...optional(Tag.OrigClOrdID, origClOrdId),
    [Tag.ExecID, execId],
    [Tag.ExecType, execType],
    [Tag.OrdStatus, ordStatus(ticket)],
    ...optional(Tag.OrdRejReason, refusal?.ordRejReason),
    ...optional(Tag.Account, ticket.account),
    [Tag.Symbol, ticket.symbol],
    [Tag.Side, ticket.side === 'buy' ? '1' : '2'],
    [Tag.OrderQty, ticket.quantity],
    [Tag.OrdType, '2'],
    [Tag.Price, priceText(ticket.price)],
    ...optional(Tag.LastQty, last?.quantity),
    ...optional(Tag.LastPx, last && priceText(last.price)),
    [Tag.LeavesQty, ticket.rejected ? 0 : leaves(ticket)],
    [Tag.CumQty, ticket.filled],
    [Tag.AvgPx, priceText(averagePrice(ticket.notional, ticket.filled))],
    [Tag.TransactTime, at],
    ...optional(Tag.Text, refusal?.text),
  ]
  return { msgType: MsgType.ExecutionReport, fields }
}

/** CxlRejReason(102) */
export const CxlRejReason = { TooLate: 0, UnknownOrder: 1, DuplicateClOrdId: 6, Other: 99 } as const

export interface CancelRefusal {
  readonly clOrdId: string
  readonly origClOrdId: string
  readonly to: 'cancel' | 'replace'
  readonly cxlRejReason: number
  readonly text: string
  readonly at: Date
}

/** OrderCancelReject(9); without a ticket the order is unknown. Source: FIX 4.4 Volume 4, "Order Cancel Reject". */
export function orderCancelReject(ticket: Ticket | undefined, refusal: CancelRefusal): Draft {
  return {
    msgType: MsgType.OrderCancelReject,
    fields: [
      [Tag.OrderID, ticket?.orderId ?? 'NONE'],
      [Tag.ClOrdID, refusal.clOrdId],
      [Tag.OrigClOrdID, refusal.origClOrdId],
      [Tag.OrdStatus, ticket === undefined ? OrdStatus.Rejected : ordStatus(ticket)],
      [Tag.CxlRejResponseTo, refusal.to === 'cancel' ? '1' : '2'],
      [Tag.CxlRejReason, refusal.cxlRejReason],
      [Tag.TransactTime, refusal.at],
      [Tag.Text, refusal.text],
    ],
  }
}

/** OrdStatus(39) */
export function ordStatus(ticket: Ticket): string {
  if (ticket.rejected) return OrdStatus.Rejected
  if (ticket.cancelled) return OrdStatus.Canceled
  if (ticket.filled === ticket.quantity) return OrdStatus.Filled
  return ticket.filled === 0 ? OrdStatus.New : OrdStatus.PartiallyFilled
}

function optional(tag: number, value: string | number | undefined): Fields {
  return value === undefined ? [] : [[tag, value]]
}

import type { Draft } from '@goldfix/core'
import type { Side } from './order-book.js'
import { type Price, priceText } from './price.js'
import { MsgType, Tag } from './tags.js'

/** What every request about an order says. */
export interface OrderTerms {
  readonly account: string
  readonly symbol: string
  readonly side: Side
  readonly quantity: number
  readonly price: Price
}

/** NewOrderSingle(D), a limit order for the day. */
export function newOrderSingle(clOrdId: string, terms: OrderTerms, at: Date): Draft {
  return {
    msgType: MsgType.NewOrderSingle,
    fields: [
      [Tag.ClOrdID, clOrdId],
      [Tag.Account, terms.account],
      [Tag.Symbol, terms.symbol],
      [Tag.Side, sideCode(terms.side)],
      [Tag.TransactTime, at],
      [Tag.OrderQty, terms.quantity],
      [Tag.OrdType, '2'],
      [Tag.Price, priceText(terms.price)],
    ],
  }
}

/** OrderCancelRequest(F) */
export function orderCancelRequest(
  clOrdId: string,
  origClOrdId: string,
  terms: OrderTerms,
  at: Date,
): Draft {
  return {
    msgType: MsgType.OrderCancelRequest,
    fields: [
      [Tag.OrigClOrdID, origClOrdId],
      [Tag.ClOrdID, clOrdId],
      [Tag.Account, terms.account],
      [Tag.Symbol, terms.symbol],
      [Tag.Side, sideCode(terms.side)],
      [Tag.TransactTime, at],
      [Tag.OrderQty, terms.quantity],
    ],
  }
}

/** OrderCancelReplaceRequest(G); `terms` as they shall be. */
export function orderCancelReplaceRequest(
  clOrdId: string,
  origClOrdId: string,
  terms: OrderTerms,
  at: Date,
): Draft {
  return {
    msgType: MsgType.OrderCancelReplaceRequest,
    fields: [
      [Tag.OrigClOrdID, origClOrdId],
      [Tag.ClOrdID, clOrdId],
      [Tag.Account, terms.account],
      [Tag.Symbol, terms.symbol],
      [Tag.Side, sideCode(terms.side)],
      [Tag.TransactTime, at],
      [Tag.OrderQty, terms.quantity],
      [Tag.OrdType, '2'],
      [Tag.Price, priceText(terms.price)],
    ],
  }
}

function sideCode(side: Side): string {
  return side === 'buy' ? '1' : '2'
}

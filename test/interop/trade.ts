import type { Draft, Message } from '@goldfix/core'
import type { Scenario } from './scenarios.js'

/** A NewOrderSingle(D) that QuickFIX's dictionary of every version lets pass. */
export function newOrder(clOrdId: string, side: '1' | '2', version: Scenario['version']): Draft {
  const transactTime = version >= 'FIX.4.2'
  return {
    msgType: 'D',
    fields: [
      [11, clOrdId],
      [21, '1'],
      [55, 'MSFT'],
      [54, side],
      ...(transactTime ? ([[60, new Date()]] as const) : []),
      [38, 100],
      [40, '2'],
      [44, '12.5'],
    ],
  }
}

/** The ExecutionReport(8) that fills an order whole. `n` makes OrderID(37) and ExecID(17) unique; a number in FIX.4.0. */
export function filled(order: Message, n: number, version: Scenario['version']): Draft {
  const execTransType = version <= 'FIX.4.2'
  const execType = version !== 'FIX.4.0'
  const quantity = order.text(38) ?? '0'
  const price = order.text(44) ?? '0'
  return {
    msgType: '8',
    fields: [
      [37, n],
      [11, order.text(11) ?? ''],
      [17, n],
      ...(execTransType ? ([[20, '0']] as const) : []),
      ...(execType ? ([[150, execTransType ? '2' : 'F']] as const) : []),
      [39, '2'],
      [55, order.text(55) ?? ''],
      [54, order.text(54) ?? ''],
      [38, quantity],
      [32, quantity],
      [31, price],
      ...(execType ? ([[151, 0]] as const) : []),
      [14, quantity],
      [6, price],
    ],
  }
}

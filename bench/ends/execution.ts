import type { Draft, Message } from '@goldfix/core'

/** The partial fill of an order, about 350 bytes with its header: what it has of the order is read from it. */
export function execution(order: Message, n: number): Draft {
  const id = String(n).padStart(8, '0')
  return {
    msgType: '8',
    fields: [
      [37, `BRK-${id}`],
      [11, order.text(11) ?? ''],
      [17, `EXE-${id}`],
      [150, 'F'],
      [39, '1'],
      [1, order.text(1) ?? ''],
      [55, order.text(55) ?? ''],
      [48, 'US5949181045'],
      [22, '4'],
      [167, 'CS'],
      [207, 'XNAS'],
      [54, order.text(54) ?? ''],
      [38, order.int(38) ?? 0],
      [40, '2'],
      [44, order.text(44) ?? ''],
      [15, 'USD'],
      [59, '0'],
      [18, '1 G'],
      [32, 100],
      [31, '189.25'],
      [30, 'XNAS'],
      [151, 900],
      [14, 100],
      [6, '189.2500'],
      [75, '20261123'],
      [60, '20261123-09:30:00.000'],
      [64, '20261125'],
      [119, '18925.00'],
      [442, '1'],
    ],
  }
}

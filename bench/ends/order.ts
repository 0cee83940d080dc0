import type { Draft } from '@goldfix/core'

/** A limit order as brokers see them, about 200 bytes with its header. */
export function order(n: number): Draft {
  return {
    msgType: 'D',
    fields: [
      [11, `ORD-${String(n).padStart(8, '0')}`],
      [1, 'ACC-1'],
      [21, '1'],
      [55, 'MSFT'],
      [54, '1'],
      [60, '20261123-09:30:00.000'],
      [38, 100],
      [40, '2'],
      [44, '189.25'],
      [59, '0'],
      [528, 'A'],
      [207, 'XNAS'],
    ],
  }
}

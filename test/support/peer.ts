/** OrigSendingTime(122) of what the counterparty sends again: when a desk's clock begins. */
export const EARLIER = '20260102-03:04:05'

/** An order of the counterparty's, by its number. */
export function order(msgSeqNum: number, more = ''): string {
  return `35=D|34=${msgSeqNum}|${more}11=order-${msgSeqNum}|`
}

/** The same once more: possibly seen before. */
export function repeated(msgSeqNum: number): string {
  return order(msgSeqNum, `43=Y|122=${EARLIER}|`)
}

/** The counterparty fills the numbers from `msgSeqNum` to `newSeqNo` - 1. */
export function gapFill(msgSeqNum: number, newSeqNo: number): string {
  return `35=4|34=${msgSeqNum}|43=Y|122=${EARLIER}|123=Y|36=${newSeqNo}|`
}

/** Our gap fill, as `sent()` shows it. */
export function ourGapFill(msgSeqNum: number, newSeqNo: number): string {
  return `35=4|34=${msgSeqNum}|43=Y|36=${newSeqNo}|123=Y|`
}

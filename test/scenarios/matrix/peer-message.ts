import type { SessionEvent } from '@goldfix/core'

type Received = Extract<SessionEvent, { type: 'message.received' }>
type Told = Partial<Omit<Received, 'at' | 'connection' | 'type'>> &
  Pick<Received, 'msgType' | 'verdict' | 'msgSeqNum'>

/** What the chart is told of a message of the peer's; asks for our first message, skips far ahead. */
export function message(told: Told): Omit<Received, 'at' | 'connection'> {
  return {
    type: 'message.received',
    position: 'expected',
    possDup: false,
    testReqId: 'X',
    beginSeqNo: 1,
    endSeqNo: 1,
    complaint: {
      refSeqNum: told.msgSeqNum,
      refMsgType: told.msgType,
      reason: 1,
      text: 'Required tag missing',
    },
    ...told,
  }
}

/**
 * What a session writes into every message, or may be configured to, and how the standard names it: dictionaries of
 * FIX.5.0 and later need not know the header.
 */
export const sessionFields: ReadonlyMap<number, string> = new Map([
  [8, 'BeginString'],
  [9, 'BodyLength'],
  [10, 'CheckSum'],
  [34, 'MsgSeqNum'],
  [35, 'MsgType'],
  [43, 'PossDupFlag'],
  [49, 'SenderCompID'],
  [50, 'SenderSubID'],
  [52, 'SendingTime'],
  [56, 'TargetCompID'],
  [57, 'TargetSubID'],
  [122, 'OrigSendingTime'],
  [142, 'SenderLocationID'],
  [143, 'TargetLocationID'],
  [369, 'LastMsgSeqNumProcessed'],
])

/** The fields that this demo speaks, by their names in FIX 4.4 where it has them. */
export const Tag = {
  Account: 1,
  AvgPx: 6,
  ClOrdID: 11,
  CumQty: 14,
  ExecID: 17,
  ExecTransType: 20,
  HandlInst: 21,
  LastPx: 31,
  LastQty: 32,
  OrderID: 37,
  OrderQty: 38,
  OrdStatus: 39,
  OrdType: 40,
  OrigClOrdID: 41,
  Price: 44,
  RefSeqNum: 45,
  Side: 54,
  Symbol: 55,
  Text: 58,
  TransactTime: 60,
  CxlRejReason: 102,
  OrdRejReason: 103,
  CxlType: 125,
  ExecType: 150,
  LeavesQty: 151,
  CxlRejResponseTo: 434,
} as const

export const MsgType = {
  ExecutionReport: '8',
  OrderCancelReject: '9',
  NewOrderSingle: 'D',
  OrderCancelRequest: 'F',
  OrderCancelReplaceRequest: 'G',
  BusinessMessageReject: 'j',
} as const

/** ExecType(150) */
export const ExecType = {
  New: '0',
  /** Trades before FIX 4.3. */
  PartialFill: '1',
  Fill: '2',
  Canceled: '4',
  Replaced: '5',
  PendingCancel: '6',
  Rejected: '8',
  PendingNew: 'A',
  PendingReplace: 'E',
  Trade: 'F',
  TradeCorrect: 'G',
  TradeCancel: 'H',
  OrderStatus: 'I',
} as const

/** OrdStatus(39) */
export const OrdStatus = {
  New: '0',
  PartiallyFilled: '1',
  Filled: '2',
  DoneForDay: '3',
  Canceled: '4',
  /** Before FIX 4.3. */
  Replaced: '5',
  Rejected: '8',
  Expired: 'C',
} as const

/** The fields of FIX 4.4 that this demo speaks, by their names there. */
export const Tag = {
  Account: 1,
  AvgPx: 6,
  ClOrdID: 11,
  CumQty: 14,
  ExecID: 17,
  LastPx: 31,
  LastQty: 32,
  OrderID: 37,
  OrderQty: 38,
  OrdStatus: 39,
  OrdType: 40,
  OrigClOrdID: 41,
  Price: 44,
  Side: 54,
  Symbol: 55,
  Text: 58,
  TransactTime: 60,
  CxlRejReason: 102,
  OrdRejReason: 103,
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
} as const

/** ExecType(150) */
export const ExecType = {
  New: '0',
  Canceled: '4',
  Replaced: '5',
  Rejected: '8',
  Trade: 'F',
} as const

/** OrdStatus(39) */
export const OrdStatus = {
  New: '0',
  PartiallyFilled: '1',
  Filled: '2',
  Canceled: '4',
  Rejected: '8',
} as const

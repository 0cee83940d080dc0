/** A limit order as brokers see them, about 200 bytes with its header. */
export function order(n) {
  return {
    ClOrdID: `ORD-${String(n).padStart(8, '0')}`,
    Account: 'ACC-1',
    HandlInst: '1',
    Instrument: { Symbol: 'MSFT', SecurityExchange: 'XNAS' },
    Side: '1',
    TransactTime: new Date(),
    OrderQtyData: { OrderQty: 100 },
    OrdType: '2',
    Price: 189.25,
    TimeInForce: '0',
    OrderCapacity: 'A',
  }
}

/** The partial fill of an order, about 350 bytes with its header: what it has of the order is read from it. */
export function execution(order, n) {
  const id = String(n).padStart(8, '0')
  return {
    OrderID: `BRK-${id}`,
    ClOrdID: order.getString(11),
    ExecID: `EXE-${id}`,
    ExecType: 'F',
    OrdStatus: '1',
    Account: order.getString(1),
    Instrument: {
      Symbol: order.getString(55),
      SecurityID: 'US5949181045',
      SecurityIDSource: '4',
      SecurityType: 'CS',
      SecurityExchange: 'XNAS',
    },
    Side: order.getString(54),
    OrderQtyData: { OrderQty: order.getTyped(38) },
    OrdType: '2',
    Price: order.getTyped(44),
    Currency: 'USD',
    TimeInForce: '0',
    ExecInst: '1 G',
    LastQty: 100,
    LastPx: 189.25,
    LastMkt: 'XNAS',
    LeavesQty: 900,
    CumQty: 100,
    AvgPx: 189.25,
    TradeDate: new Date(),
    TransactTime: new Date(),
    SettlDate: new Date(),
    SettlCurrAmt: 18925,
    MultiLegReportingType: '1',
  }
}

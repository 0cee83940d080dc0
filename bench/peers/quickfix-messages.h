// The messages that engines are measured with, as QuickFIX makes them.
#pragma once

#include <quickfix/fix44/ExecutionReport.h>
#include <quickfix/fix44/NewOrderSingle.h>

#include <cstdio>
#include <string>

// A limit order as brokers see them, about 200 bytes with its header.
inline FIX44::NewOrderSingle order(long n) {
  char id[16];
  snprintf(id, sizeof id, "ORD-%08ld", n);
  FIX44::NewOrderSingle message(FIX::ClOrdID(id), FIX::Side('1'), FIX::TransactTime(), FIX::OrdType('2'));
  message.set(FIX::Account("ACC-1"));
  message.set(FIX::HandlInst('1'));
  message.set(FIX::Symbol("MSFT"));
  message.set(FIX::OrderQty(100));
  message.set(FIX::Price(189.25));
  message.set(FIX::TimeInForce('0'));
  message.set(FIX::OrderCapacity('A'));
  message.set(FIX::SecurityExchange("XNAS"));
  return message;
}

// The partial fill of an order, about 350 bytes with its header: what it has of the order is read from it.
inline FIX44::ExecutionReport execution(const FIX::Message& order, long n) {
  char id[16];
  snprintf(id, sizeof id, "%08ld", n);
  FIX::ClOrdID clOrdId;
  FIX::Account account;
  FIX::Symbol symbol;
  FIX::Side side;
  FIX::OrderQty quantity;
  FIX::Price price;
  order.getField(clOrdId);
  order.getField(account);
  order.getField(symbol);
  order.getField(side);
  order.getField(quantity);
  order.getField(price);
  FIX44::ExecutionReport message(FIX::OrderID(std::string("BRK-") + id), FIX::ExecID(std::string("EXE-") + id),
                                 FIX::ExecType('F'), FIX::OrdStatus('1'), side, FIX::LeavesQty(900), FIX::CumQty(100),
                                 FIX::AvgPx(189.25));
  message.set(clOrdId);
  message.set(account);
  message.set(symbol);
  message.set(FIX::SecurityID("US5949181045"));
  message.set(FIX::SecurityIDSource("4"));
  message.set(FIX::SecurityType("CS"));
  message.set(FIX::SecurityExchange("XNAS"));
  message.set(quantity);
  message.set(FIX::OrdType('2'));
  message.set(price);
  message.set(FIX::Currency("USD"));
  message.set(FIX::TimeInForce('0'));
  message.set(FIX::ExecInst("1 G"));
  message.set(FIX::LastQty(100));
  message.set(FIX::LastPx(189.25));
  message.set(FIX::LastMkt("XNAS"));
  message.set(FIX::TradeDate("20261123"));
  message.set(FIX::TransactTime());
  message.set(FIX::SettlDate("20261125"));
  message.set(FIX::SettlCurrAmt(18925));
  message.set(FIX::MultiLegReportingType('1'));
  return message;
}

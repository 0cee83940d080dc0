// Written by scripts/dictionary-tables.ts from a QuickFIX data dictionary, see NOTICE.
import type {
  DataValue, DecimalValue, FieldValues, IntegerValue, ListValue, TimeValue,
} from '../typed/field-values.js'
import type { MessageFactory } from '../typed/message-factory.js'
import type { InitAndBody, Version } from '../typed/version.js'

export type AdvSide = 'B' | 'S' | 'T' | 'X'
export type AdvTransType = 'C' | 'N' | 'R'
export type CommType = '1' | '2' | '3'
export type ExecInst = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'I' | 'L' | 'M' | 'N' | 'O' | 'P' | 'R' | 'S'
export type ExecTransType = '0' | '1' | '2' | '3'
export type HandlInst = '1' | '2' | '3'
export type IDSource = '1' | '2' | '3' | '4' | '5'
export type IOIOthSvc = 'A' | 'B'
export type IOIQltyInd = 'H' | 'L' | 'M'
export type IOIShares = 'L' | 'M' | 'S'
export type IOITransType = 'C' | 'N' | 'R'
export type LastCapacity = '1' | '2' | '3' | '4'
export type MsgType = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'J' | 'K' | 'L' | 'M' | 'N' | 'P' | 'Q' | 'R' | 'S'
export type OrdStatus = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C'
export type OrdType = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'P'
export type PossDupFlag = 'N' | 'Y'
export type Rule80A = 'A' | 'C' | 'D' | 'I' | 'J' | 'K' | 'M' | 'N' | 'U' | 'W' | 'Y'
export type Side = '1' | '2' | '3' | '4' | '5' | '6'
export type TimeInForce = '0' | '1' | '2' | '3' | '4' | '5' | '6'
export type Urgency = '0' | '1' | '2'
export type SettlmntTyp = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type AllocTransType = '0' | '1' | '2'
export type ProcessCode = '0' | '1' | '2' | '3' | '4' | '5' | '6'
export type AllocStatus = 0 | 1 | 2 | 3
export type AllocRejCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
export type EmailType = '0' | '1' | '2'
export type EncryptMethod = 0 | 1 | 2 | 3 | 4 | 5 | 6
export type ExDestination = '0' | '4'
export type CxlRejReason = 0 | 1
export type OrdRejReason = 0 | 1 | 2 | 3 | 4
export type IOIQualifier = 'A' | 'C' | 'I' | 'L' | 'M' | 'O' | 'P' | 'Q' | 'S' | 'T' | 'V' | 'W' | 'X'
export type ReportToExch = 'N' | 'Y'
export type LocateReqd = 'N' | 'Y'
export type ForexReq = 'N' | 'Y'
export type GapFillFlag = 'N' | 'Y'
export type CxlType = 'F' | 'P'
export type DKReason = 'A' | 'B' | 'C' | 'D' | 'E' | 'Z'
export type IOINaturalFlag = 'N' | 'Y'
export type MiscFeeType = '1' | '2' | '3' | '4' | '5' | '6' | '7'
export interface Header {
readonly BeginString: string
readonly BodyLength: number
readonly MsgType: MsgType
readonly SenderCompID: string
readonly TargetCompID: string
readonly OnBehalfOfCompID: string | undefined
readonly DeliverToCompID: string | undefined
readonly SecureData: Buffer | undefined
readonly MsgSeqNum: number
readonly SenderSubID: string | undefined
readonly TargetSubID: string | undefined
readonly OnBehalfOfSubID: string | undefined
readonly DeliverToSubID: string | undefined
readonly PossDupFlag: PossDupFlag | undefined
readonly PossResend: string | undefined
readonly SendingTime: bigint
readonly OrigSendingTime: bigint | undefined
}
export interface HeaderInit {
/** 115 */ readonly OnBehalfOfCompID?: string | undefined
/** 128 */ readonly DeliverToCompID?: string | undefined
/** 91 */ readonly SecureData?: DataValue | undefined
/** 50 */ readonly SenderSubID?: string | undefined
/** 57 */ readonly TargetSubID?: string | undefined
/** 116 */ readonly OnBehalfOfSubID?: string | undefined
/** 129 */ readonly DeliverToSubID?: string | undefined
/** 97 */ readonly PossResend?: string | undefined
}
export interface Trailer {
readonly Signature: Buffer | undefined
readonly CheckSum: string
}
export interface TrailerInit {
/** 89 */ readonly Signature?: DataValue | undefined
}
export interface Heartbeat extends Header, Trailer {
readonly TestReqID: string | undefined
}
export interface HeartbeatInit extends HeaderInit, TrailerInit {
/** 112 */ readonly TestReqID?: string | undefined
}
export interface TestRequest extends Header, Trailer {
readonly TestReqID: string
}
export interface TestRequestInit extends HeaderInit, TrailerInit {
/** 112 */ readonly TestReqID: string
}
export interface ResendRequest extends Header, Trailer {
readonly BeginSeqNo: number
readonly EndSeqNo: number
}
export interface ResendRequestInit extends HeaderInit, TrailerInit {
/** 7 */ readonly BeginSeqNo: IntegerValue
/** 16 */ readonly EndSeqNo: IntegerValue
}
export interface Reject extends Header, Trailer {
readonly RefSeqNum: number
readonly Text: string | undefined
}
export interface RejectInit extends HeaderInit, TrailerInit {
/** 45 */ readonly RefSeqNum: IntegerValue
/** 58 */ readonly Text?: string | undefined
}
export interface SequenceReset extends Header, Trailer {
readonly GapFillFlag: GapFillFlag | undefined
readonly NewSeqNo: number
}
export interface SequenceResetInit extends HeaderInit, TrailerInit {
/** 123 */ readonly GapFillFlag?: GapFillFlag | undefined
/** 36 */ readonly NewSeqNo: IntegerValue
}
export interface Logout extends Header, Trailer {
readonly Text: string | undefined
}
export interface LogoutInit extends HeaderInit, TrailerInit {
/** 58 */ readonly Text?: string | undefined
}
export interface IOI extends Header, Trailer {
readonly IOIid: number
readonly IOITransType: IOITransType
readonly IOIRefID: number | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly Issuer: string | undefined
readonly SecurityDesc: string | undefined
readonly Side: Side
readonly IOIShares: IOIShares
readonly Price: string | undefined
readonly Currency: string | undefined
readonly ValidUntilTime: bigint | undefined
readonly IOIQltyInd: IOIQltyInd | undefined
readonly IOIOthSvc: IOIOthSvc | undefined
readonly IOINaturalFlag: IOINaturalFlag | undefined
readonly IOIQualifier: IOIQualifier | undefined
readonly Text: string | undefined
}
export interface IOIInit extends HeaderInit, TrailerInit {
/** 23 */ readonly IOIid: IntegerValue
/** 28 */ readonly IOITransType: IOITransType
/** 26 */ readonly IOIRefID?: IntegerValue | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 54 */ readonly Side: Side
/** 27 */ readonly IOIShares: IOIShares
/** 44 */ readonly Price?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 62 */ readonly ValidUntilTime?: TimeValue | undefined
/** 25 */ readonly IOIQltyInd?: IOIQltyInd | undefined
/** 24 */ readonly IOIOthSvc?: IOIOthSvc | undefined
/** 130 */ readonly IOINaturalFlag?: IOINaturalFlag | undefined
/** 104 */ readonly IOIQualifier?: IOIQualifier | undefined
/** 58 */ readonly Text?: string | undefined
}
export interface Advertisement extends Header, Trailer {
readonly AdvId: number
readonly AdvTransType: AdvTransType
readonly AdvRefID: number | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly Issuer: string | undefined
readonly SecurityDesc: string | undefined
readonly AdvSide: AdvSide
readonly Shares: number
readonly Price: string | undefined
readonly Currency: string | undefined
readonly TransactTime: bigint | undefined
readonly Text: string | undefined
}
export interface AdvertisementInit extends HeaderInit, TrailerInit {
/** 2 */ readonly AdvId: IntegerValue
/** 5 */ readonly AdvTransType: AdvTransType
/** 3 */ readonly AdvRefID?: IntegerValue | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 4 */ readonly AdvSide: AdvSide
/** 53 */ readonly Shares: IntegerValue
/** 44 */ readonly Price?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 58 */ readonly Text?: string | undefined
}
export interface ExecutionReport_NoMiscFees {
readonly MiscFeeAmt: string
readonly MiscFeeCurr: string | undefined
readonly MiscFeeType: MiscFeeType | undefined
}
export interface ExecutionReport_NoMiscFeesInit {
/** 137 */ readonly MiscFeeAmt: DecimalValue
/** 138 */ readonly MiscFeeCurr?: string | undefined
/** 139 */ readonly MiscFeeType?: MiscFeeType | undefined
}
export interface ExecutionReport extends Header, Trailer {
readonly OrderID: string
readonly ClOrdID: string | undefined
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly ListID: string | undefined
readonly ExecID: number
readonly ExecTransType: ExecTransType
readonly ExecRefID: number | undefined
readonly OrdStatus: OrdStatus
readonly OrdRejReason: OrdRejReason | undefined
readonly Account: string | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly Issuer: string | undefined
readonly SecurityDesc: string | undefined
readonly Side: Side
readonly OrderQty: number
readonly OrdType: OrdType | undefined
readonly Price: string | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly ExpireTime: bigint | undefined
readonly ExecInst: ExecInst | undefined
readonly Rule80A: Rule80A | undefined
readonly LastShares: number
readonly LastPx: string
readonly LastMkt: string | undefined
readonly LastCapacity: LastCapacity | undefined
readonly CumQty: number
readonly AvgPx: string
readonly TradeDate: string | undefined
readonly TransactTime: bigint | undefined
readonly ReportToExch: ReportToExch | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly NoMiscFees: readonly ExecutionReport_NoMiscFees[]
readonly NetMoney: string | undefined
readonly SettlCurrAmt: string | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
}
export interface ExecutionReportInit extends HeaderInit, TrailerInit {
/** 37 */ readonly OrderID: string
/** 11 */ readonly ClOrdID?: string | undefined
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 17 */ readonly ExecID: IntegerValue
/** 20 */ readonly ExecTransType: ExecTransType
/** 19 */ readonly ExecRefID?: IntegerValue | undefined
/** 39 */ readonly OrdStatus: OrdStatus
/** 103 */ readonly OrdRejReason?: OrdRejReason | undefined
/** 1 */ readonly Account?: string | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 54 */ readonly Side: Side
/** 38 */ readonly OrderQty: IntegerValue
/** 40 */ readonly OrdType?: OrdType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 18 */ readonly ExecInst?: ExecInst | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 32 */ readonly LastShares: IntegerValue
/** 31 */ readonly LastPx: DecimalValue
/** 30 */ readonly LastMkt?: string | undefined
/** 29 */ readonly LastCapacity?: LastCapacity | undefined
/** 14 */ readonly CumQty: IntegerValue
/** 6 */ readonly AvgPx: DecimalValue
/** 75 */ readonly TradeDate?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 113 */ readonly ReportToExch?: ReportToExch | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 136 */ readonly NoMiscFees?: readonly ExecutionReport_NoMiscFeesInit[] | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
/** 119 */ readonly SettlCurrAmt?: DecimalValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
}
export interface OrderCancelReject extends Header, Trailer {
readonly OrderID: string
readonly ClOrdID: string
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly ListID: string | undefined
readonly CxlRejReason: CxlRejReason | undefined
readonly Text: string | undefined
}
export interface OrderCancelRejectInit extends HeaderInit, TrailerInit {
/** 37 */ readonly OrderID: string
/** 11 */ readonly ClOrdID: string
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 102 */ readonly CxlRejReason?: CxlRejReason | undefined
/** 58 */ readonly Text?: string | undefined
}
export interface Logon extends Header, Trailer {
readonly EncryptMethod: EncryptMethod
readonly HeartBtInt: number
readonly RawData: Buffer | undefined
}
export interface LogonInit extends HeaderInit, TrailerInit {
/** 98 */ readonly EncryptMethod: EncryptMethod
/** 108 */ readonly HeartBtInt: IntegerValue
/** 96 */ readonly RawData?: DataValue | undefined
}
export interface News extends Header, Trailer {
readonly OrigTime: bigint | undefined
readonly Urgency: Urgency | undefined
readonly RelatdSym: string | undefined
readonly LinesOfText: number
readonly Text: string
readonly RawData: Buffer | undefined
}
export interface NewsInit extends HeaderInit, TrailerInit {
/** 42 */ readonly OrigTime?: TimeValue | undefined
/** 61 */ readonly Urgency?: Urgency | undefined
/** 46 */ readonly RelatdSym?: string | undefined
/** 33 */ readonly LinesOfText: IntegerValue
/** 58 */ readonly Text: string
/** 96 */ readonly RawData?: DataValue | undefined
}
export interface Email extends Header, Trailer {
readonly EmailType: EmailType
readonly OrigTime: bigint | undefined
readonly RelatdSym: string | undefined
readonly OrderID: string | undefined
readonly ClOrdID: string | undefined
readonly LinesOfText: number
readonly Text: string
readonly RawData: Buffer | undefined
}
export interface EmailInit extends HeaderInit, TrailerInit {
/** 94 */ readonly EmailType: EmailType
/** 42 */ readonly OrigTime?: TimeValue | undefined
/** 46 */ readonly RelatdSym?: string | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 33 */ readonly LinesOfText: IntegerValue
/** 58 */ readonly Text: string
/** 96 */ readonly RawData?: DataValue | undefined
}
export interface NewOrderSingle extends Header, Trailer {
readonly ClOrdID: string
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly Account: string | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly HandlInst: HandlInst
readonly ExecInst: ExecInst | undefined
readonly MinQty: number | undefined
readonly MaxFloor: number | undefined
readonly ExDestination: ExDestination | undefined
readonly ProcessCode: ProcessCode | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly Issuer: string | undefined
readonly SecurityDesc: string | undefined
readonly PrevClosePx: string | undefined
readonly Side: Side
readonly LocateReqd: LocateReqd | undefined
readonly OrderQty: number
readonly OrdType: OrdType
readonly Price: string | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly IOIid: number | undefined
readonly QuoteID: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly ExpireTime: bigint | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly Rule80A: Rule80A | undefined
readonly ForexReq: ForexReq | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
}
export interface NewOrderSingleInit extends HeaderInit, TrailerInit {
/** 11 */ readonly ClOrdID: string
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 21 */ readonly HandlInst: HandlInst
/** 18 */ readonly ExecInst?: ExecInst | undefined
/** 110 */ readonly MinQty?: IntegerValue | undefined
/** 111 */ readonly MaxFloor?: IntegerValue | undefined
/** 100 */ readonly ExDestination?: ExDestination | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 54 */ readonly Side: Side
/** 114 */ readonly LocateReqd?: LocateReqd | undefined
/** 38 */ readonly OrderQty: IntegerValue
/** 40 */ readonly OrdType: OrdType
/** 44 */ readonly Price?: DecimalValue | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 23 */ readonly IOIid?: IntegerValue | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 121 */ readonly ForexReq?: ForexReq | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
}
export interface NewOrderList extends Header, Trailer {
readonly ListID: string
readonly WaveNo: string | undefined
readonly ListSeqNo: number
readonly ListNoOrds: number
readonly ListExecInst: string | undefined
readonly ClOrdID: string
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly Account: string | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly HandlInst: HandlInst
readonly ExecInst: ExecInst | undefined
readonly MinQty: number | undefined
readonly MaxFloor: number | undefined
readonly ExDestination: ExDestination | undefined
readonly ProcessCode: ProcessCode | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly Issuer: string | undefined
readonly SecurityDesc: string | undefined
readonly PrevClosePx: string | undefined
readonly Side: Side
readonly LocateReqd: LocateReqd | undefined
readonly OrderQty: number
readonly OrdType: OrdType
readonly Price: string | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly ExpireTime: bigint | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly Rule80A: Rule80A | undefined
readonly ForexReq: ForexReq | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
}
export interface NewOrderListInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 105 */ readonly WaveNo?: string | undefined
/** 67 */ readonly ListSeqNo: IntegerValue
/** 68 */ readonly ListNoOrds: IntegerValue
/** 69 */ readonly ListExecInst?: string | undefined
/** 11 */ readonly ClOrdID: string
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 21 */ readonly HandlInst: HandlInst
/** 18 */ readonly ExecInst?: ExecInst | undefined
/** 110 */ readonly MinQty?: IntegerValue | undefined
/** 111 */ readonly MaxFloor?: IntegerValue | undefined
/** 100 */ readonly ExDestination?: ExDestination | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 54 */ readonly Side: Side
/** 114 */ readonly LocateReqd?: LocateReqd | undefined
/** 38 */ readonly OrderQty: IntegerValue
/** 40 */ readonly OrdType: OrdType
/** 44 */ readonly Price?: DecimalValue | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 121 */ readonly ForexReq?: ForexReq | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
}
export interface OrderCancelRequest extends Header, Trailer {
readonly OrigClOrdID: string
readonly OrderID: string | undefined
readonly ClOrdID: string
readonly ListID: string | undefined
readonly CxlType: CxlType
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly Issuer: string | undefined
readonly SecurityDesc: string | undefined
readonly Side: Side
readonly OrderQty: number
readonly Text: string | undefined
}
export interface OrderCancelRequestInit extends HeaderInit, TrailerInit {
/** 41 */ readonly OrigClOrdID: string
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID: string
/** 66 */ readonly ListID?: string | undefined
/** 125 */ readonly CxlType: CxlType
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 54 */ readonly Side: Side
/** 38 */ readonly OrderQty: IntegerValue
/** 58 */ readonly Text?: string | undefined
}
export interface OrderCancelReplaceRequest extends Header, Trailer {
readonly OrderID: string | undefined
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly OrigClOrdID: string
readonly ClOrdID: string
readonly ListID: string | undefined
readonly Account: string | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly HandlInst: HandlInst
readonly ExecInst: ExecInst | undefined
readonly MinQty: number | undefined
readonly MaxFloor: number | undefined
readonly ExDestination: ExDestination | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly Issuer: string | undefined
readonly SecurityDesc: string | undefined
readonly Side: Side
readonly OrderQty: number
readonly OrdType: OrdType
readonly Price: string | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly ExpireTime: bigint | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly Rule80A: Rule80A | undefined
readonly ForexReq: ForexReq | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
}
export interface OrderCancelReplaceRequestInit extends HeaderInit, TrailerInit {
/** 37 */ readonly OrderID?: string | undefined
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 41 */ readonly OrigClOrdID: string
/** 11 */ readonly ClOrdID: string
/** 66 */ readonly ListID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 21 */ readonly HandlInst: HandlInst
/** 18 */ readonly ExecInst?: ExecInst | undefined
/** 110 */ readonly MinQty?: IntegerValue | undefined
/** 111 */ readonly MaxFloor?: IntegerValue | undefined
/** 100 */ readonly ExDestination?: ExDestination | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 54 */ readonly Side: Side
/** 38 */ readonly OrderQty: IntegerValue
/** 40 */ readonly OrdType: OrdType
/** 44 */ readonly Price?: DecimalValue | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 121 */ readonly ForexReq?: ForexReq | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
}
export interface OrderStatusRequest extends Header, Trailer {
readonly OrderID: string | undefined
readonly ClOrdID: string
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly Issuer: string | undefined
readonly SecurityDesc: string | undefined
readonly Side: Side
}
export interface OrderStatusRequestInit extends HeaderInit, TrailerInit {
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID: string
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 54 */ readonly Side: Side
}
export interface Allocation_NoOrders {
readonly ClOrdID: string
readonly OrderID: string | undefined
readonly ListID: string | undefined
readonly WaveNo: string | undefined
}
export interface Allocation_NoOrdersInit {
/** 11 */ readonly ClOrdID: string
/** 37 */ readonly OrderID?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 105 */ readonly WaveNo?: string | undefined
}
export interface Allocation_NoExecs {
readonly ExecID: number
readonly LastShares: number | undefined
readonly LastPx: string | undefined
readonly LastMkt: string | undefined
}
export interface Allocation_NoExecsInit {
/** 17 */ readonly ExecID: IntegerValue
/** 32 */ readonly LastShares?: IntegerValue | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 30 */ readonly LastMkt?: string | undefined
}
export interface Allocation_NoMiscFees {
readonly MiscFeeAmt: string
readonly MiscFeeCurr: string | undefined
readonly MiscFeeType: MiscFeeType | undefined
}
export interface Allocation_NoMiscFeesInit {
/** 137 */ readonly MiscFeeAmt: DecimalValue
/** 138 */ readonly MiscFeeCurr?: string | undefined
/** 139 */ readonly MiscFeeType?: MiscFeeType | undefined
}
export interface Allocation_NoAllocs {
readonly AllocAccount: string
readonly AllocShares: number
readonly ProcessCode: ProcessCode | undefined
readonly ExecBroker: string | undefined
readonly ClientID: string | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly NoDlvyInst: number | undefined
readonly BrokerOfCredit: string | undefined
readonly DlvyInst: string | undefined
}
export interface Allocation_NoAllocsInit {
/** 79 */ readonly AllocAccount: string
/** 80 */ readonly AllocShares: IntegerValue
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 109 */ readonly ClientID?: string | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 85 */ readonly NoDlvyInst?: IntegerValue | undefined
/** 92 */ readonly BrokerOfCredit?: string | undefined
/** 86 */ readonly DlvyInst?: string | undefined
}
export interface Allocation extends Header, Trailer {
readonly AllocID: number
readonly AllocTransType: AllocTransType
readonly RefAllocID: number | undefined
readonly NoOrders: readonly Allocation_NoOrders[]
readonly NoExecs: readonly Allocation_NoExecs[]
readonly Side: Side
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly Issuer: string | undefined
readonly SecurityDesc: string | undefined
readonly Shares: number
readonly AvgPx: string
readonly Currency: string | undefined
readonly AvgPrxPrecision: number | undefined
readonly TradeDate: string
readonly TransactTime: bigint | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly NetMoney: string | undefined
readonly NoMiscFees: readonly Allocation_NoMiscFees[]
readonly SettlCurrAmt: string | undefined
readonly SettlCurrency: string | undefined
readonly OpenClose: string | undefined
readonly Text: string | undefined
readonly NoAllocs: readonly Allocation_NoAllocs[]
}
export interface AllocationInit extends HeaderInit, TrailerInit {
/** 70 */ readonly AllocID: IntegerValue
/** 71 */ readonly AllocTransType: AllocTransType
/** 72 */ readonly RefAllocID?: IntegerValue | undefined
/** 73 */ readonly NoOrders: readonly Allocation_NoOrdersInit[]
/** 124 */ readonly NoExecs?: readonly Allocation_NoExecsInit[] | undefined
/** 54 */ readonly Side: Side
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 53 */ readonly Shares: IntegerValue
/** 6 */ readonly AvgPx: DecimalValue
/** 15 */ readonly Currency?: string | undefined
/** 74 */ readonly AvgPrxPrecision?: IntegerValue | undefined
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
/** 136 */ readonly NoMiscFees?: readonly Allocation_NoMiscFeesInit[] | undefined
/** 119 */ readonly SettlCurrAmt?: DecimalValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 77 */ readonly OpenClose?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 78 */ readonly NoAllocs: readonly Allocation_NoAllocsInit[]
}
export interface ListCancelRequest extends Header, Trailer {
readonly ListID: string
readonly WaveNo: string | undefined
readonly Text: string | undefined
}
export interface ListCancelRequestInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 105 */ readonly WaveNo?: string | undefined
/** 58 */ readonly Text?: string | undefined
}
export interface ListExecute extends Header, Trailer {
readonly ListID: string
readonly WaveNo: string | undefined
readonly Text: string | undefined
}
export interface ListExecuteInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 105 */ readonly WaveNo?: string | undefined
/** 58 */ readonly Text?: string | undefined
}
export interface ListStatusRequest extends Header, Trailer {
readonly ListID: string
readonly WaveNo: string | undefined
readonly Text: string | undefined
}
export interface ListStatusRequestInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 105 */ readonly WaveNo?: string | undefined
/** 58 */ readonly Text?: string | undefined
}
export interface ListStatus_NoOrders {
readonly ClOrdID: string
readonly CumQty: number
readonly CxlQty: number
readonly AvgPx: string
}
export interface ListStatus_NoOrdersInit {
/** 11 */ readonly ClOrdID: string
/** 14 */ readonly CumQty: IntegerValue
/** 84 */ readonly CxlQty: IntegerValue
/** 6 */ readonly AvgPx: DecimalValue
}
export interface ListStatus extends Header, Trailer {
readonly ListID: string
readonly WaveNo: string | undefined
readonly NoRpts: number
readonly RptSeq: number
readonly NoOrders: readonly ListStatus_NoOrders[]
}
export interface ListStatusInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 105 */ readonly WaveNo?: string | undefined
/** 82 */ readonly NoRpts: IntegerValue
/** 83 */ readonly RptSeq: IntegerValue
/** 73 */ readonly NoOrders: readonly ListStatus_NoOrdersInit[]
}
export interface AllocationInstructionAck extends Header, Trailer {
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly AllocID: number
readonly TradeDate: string
readonly TransactTime: bigint | undefined
readonly AllocStatus: AllocStatus
readonly AllocRejCode: AllocRejCode | undefined
readonly Text: string | undefined
}
export interface AllocationInstructionAckInit extends HeaderInit, TrailerInit {
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 70 */ readonly AllocID: IntegerValue
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 87 */ readonly AllocStatus: AllocStatus
/** 88 */ readonly AllocRejCode?: AllocRejCode | undefined
/** 58 */ readonly Text?: string | undefined
}
export interface DontKnowTrade extends Header, Trailer {
readonly OrderID: string | undefined
readonly ExecID: number | undefined
readonly DKReason: DKReason
readonly Symbol: string
readonly Side: Side
readonly OrderQty: number
readonly LastShares: number
readonly LastPx: string
readonly Text: string | undefined
}
export interface DontKnowTradeInit extends HeaderInit, TrailerInit {
/** 37 */ readonly OrderID?: string | undefined
/** 17 */ readonly ExecID?: IntegerValue | undefined
/** 127 */ readonly DKReason: DKReason
/** 55 */ readonly Symbol: string
/** 54 */ readonly Side: Side
/** 38 */ readonly OrderQty: IntegerValue
/** 32 */ readonly LastShares: IntegerValue
/** 31 */ readonly LastPx: DecimalValue
/** 58 */ readonly Text?: string | undefined
}
export interface QuoteRequest extends Header, Trailer {
readonly QuoteReqID: string
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly Issuer: string | undefined
readonly SecurityDesc: string | undefined
readonly PrevClosePx: string | undefined
readonly Side: Side | undefined
readonly OrderQty: number | undefined
}
export interface QuoteRequestInit extends HeaderInit, TrailerInit {
/** 131 */ readonly QuoteReqID: string
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 54 */ readonly Side?: Side | undefined
/** 38 */ readonly OrderQty?: IntegerValue | undefined
}
export interface Quote extends Header, Trailer {
readonly QuoteReqID: string | undefined
readonly QuoteID: string
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly Issuer: string | undefined
readonly SecurityDesc: string | undefined
readonly BidPx: string
readonly OfferPx: string | undefined
readonly BidSize: number | undefined
readonly OfferSize: number | undefined
readonly ValidUntilTime: bigint | undefined
}
export interface QuoteInit extends HeaderInit, TrailerInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID: string
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 132 */ readonly BidPx: DecimalValue
/** 133 */ readonly OfferPx?: DecimalValue | undefined
/** 134 */ readonly BidSize?: IntegerValue | undefined
/** 135 */ readonly OfferSize?: IntegerValue | undefined
/** 62 */ readonly ValidUntilTime?: TimeValue | undefined
}
export interface FIX40VersionIndex {
readonly header: InitAndBody<HeaderInit, Header>
readonly fields: {
readonly Account: FieldValues<'text'>
readonly AdvId: FieldValues<'integer'>
readonly AdvRefID: FieldValues<'integer'>
readonly AdvSide: FieldValues<'text', AdvSide>
readonly AdvTransType: FieldValues<'text', AdvTransType>
readonly AvgPx: FieldValues<'decimal'>
readonly BeginSeqNo: FieldValues<'integer'>
readonly BeginString: FieldValues<'text'>
readonly BodyLength: FieldValues<'integer'>
readonly CheckSum: FieldValues<'text'>
readonly ClOrdID: FieldValues<'text'>
readonly Commission: FieldValues<'decimal'>
readonly CommType: FieldValues<'text', CommType>
readonly CumQty: FieldValues<'integer'>
readonly Currency: FieldValues<'text'>
readonly EndSeqNo: FieldValues<'integer'>
readonly ExecID: FieldValues<'integer'>
readonly ExecInst: FieldValues<'text', ExecInst>
readonly ExecRefID: FieldValues<'integer'>
readonly ExecTransType: FieldValues<'text', ExecTransType>
readonly HandlInst: FieldValues<'text', HandlInst>
readonly IDSource: FieldValues<'text', IDSource>
readonly IOIid: FieldValues<'integer'>
readonly IOIOthSvc: FieldValues<'text', IOIOthSvc>
readonly IOIQltyInd: FieldValues<'text', IOIQltyInd>
readonly IOIRefID: FieldValues<'integer'>
readonly IOIShares: FieldValues<'text', IOIShares>
readonly IOITransType: FieldValues<'text', IOITransType>
readonly LastCapacity: FieldValues<'text', LastCapacity>
readonly LastMkt: FieldValues<'text'>
readonly LastPx: FieldValues<'decimal'>
readonly LastShares: FieldValues<'integer'>
readonly LinesOfText: FieldValues<'integer'>
readonly MsgSeqNum: FieldValues<'integer'>
readonly MsgType: FieldValues<'text', MsgType>
readonly NewSeqNo: FieldValues<'integer'>
readonly OrderID: FieldValues<'text'>
readonly OrderQty: FieldValues<'integer'>
readonly OrdStatus: FieldValues<'text', OrdStatus>
readonly OrdType: FieldValues<'text', OrdType>
readonly OrigClOrdID: FieldValues<'text'>
readonly OrigTime: FieldValues<'time'>
readonly PossDupFlag: FieldValues<'text', PossDupFlag>
readonly Price: FieldValues<'decimal'>
readonly RefSeqNum: FieldValues<'integer'>
readonly RelatdSym: FieldValues<'text'>
readonly Rule80A: FieldValues<'text', Rule80A>
readonly SecurityID: FieldValues<'text'>
readonly SenderCompID: FieldValues<'text'>
readonly SenderSubID: FieldValues<'text'>
readonly SendingTime: FieldValues<'time'>
readonly Shares: FieldValues<'integer'>
readonly Side: FieldValues<'text', Side>
readonly Symbol: FieldValues<'text'>
readonly TargetCompID: FieldValues<'text'>
readonly TargetSubID: FieldValues<'text'>
readonly Text: FieldValues<'text'>
readonly TimeInForce: FieldValues<'text', TimeInForce>
readonly TransactTime: FieldValues<'time'>
readonly Urgency: FieldValues<'text', Urgency>
readonly ValidUntilTime: FieldValues<'time'>
readonly SettlmntTyp: FieldValues<'text', SettlmntTyp>
readonly FutSettDate: FieldValues<'text'>
readonly SymbolSfx: FieldValues<'text'>
readonly ListID: FieldValues<'text'>
readonly ListSeqNo: FieldValues<'integer'>
readonly ListNoOrds: FieldValues<'integer'>
readonly ListExecInst: FieldValues<'text'>
readonly AllocID: FieldValues<'integer'>
readonly AllocTransType: FieldValues<'text', AllocTransType>
readonly RefAllocID: FieldValues<'integer'>
readonly NoOrders: FieldValues<'integer'>
readonly AvgPrxPrecision: FieldValues<'integer'>
readonly TradeDate: FieldValues<'text'>
readonly ExecBroker: FieldValues<'text'>
readonly OpenClose: FieldValues<'text'>
readonly NoAllocs: FieldValues<'integer'>
readonly AllocAccount: FieldValues<'text'>
readonly AllocShares: FieldValues<'integer'>
readonly ProcessCode: FieldValues<'text', ProcessCode>
readonly NoRpts: FieldValues<'integer'>
readonly RptSeq: FieldValues<'integer'>
readonly CxlQty: FieldValues<'integer'>
readonly NoDlvyInst: FieldValues<'integer'>
readonly DlvyInst: FieldValues<'text'>
readonly AllocStatus: FieldValues<'integer', AllocStatus>
readonly AllocRejCode: FieldValues<'integer', AllocRejCode>
readonly Signature: FieldValues<'data'>
readonly SecureDataLen: FieldValues<'integer'>
readonly SecureData: FieldValues<'data'>
readonly BrokerOfCredit: FieldValues<'text'>
readonly SignatureLength: FieldValues<'integer'>
readonly EmailType: FieldValues<'text', EmailType>
readonly RawDataLength: FieldValues<'integer'>
readonly RawData: FieldValues<'data'>
readonly PossResend: FieldValues<'text'>
readonly EncryptMethod: FieldValues<'integer', EncryptMethod>
readonly StopPx: FieldValues<'decimal'>
readonly ExDestination: FieldValues<'text', ExDestination>
readonly CxlRejReason: FieldValues<'integer', CxlRejReason>
readonly OrdRejReason: FieldValues<'integer', OrdRejReason>
readonly IOIQualifier: FieldValues<'text', IOIQualifier>
readonly WaveNo: FieldValues<'text'>
readonly Issuer: FieldValues<'text'>
readonly SecurityDesc: FieldValues<'text'>
readonly HeartBtInt: FieldValues<'integer'>
readonly ClientID: FieldValues<'text'>
readonly MinQty: FieldValues<'integer'>
readonly MaxFloor: FieldValues<'integer'>
readonly TestReqID: FieldValues<'text'>
readonly ReportToExch: FieldValues<'text', ReportToExch>
readonly LocateReqd: FieldValues<'text', LocateReqd>
readonly OnBehalfOfCompID: FieldValues<'text'>
readonly OnBehalfOfSubID: FieldValues<'text'>
readonly QuoteID: FieldValues<'text'>
readonly NetMoney: FieldValues<'decimal'>
readonly SettlCurrAmt: FieldValues<'decimal'>
readonly SettlCurrency: FieldValues<'text'>
readonly ForexReq: FieldValues<'text', ForexReq>
readonly OrigSendingTime: FieldValues<'time'>
readonly GapFillFlag: FieldValues<'text', GapFillFlag>
readonly NoExecs: FieldValues<'integer'>
readonly CxlType: FieldValues<'text', CxlType>
readonly ExpireTime: FieldValues<'time'>
readonly DKReason: FieldValues<'text', DKReason>
readonly DeliverToCompID: FieldValues<'text'>
readonly DeliverToSubID: FieldValues<'text'>
readonly IOINaturalFlag: FieldValues<'text', IOINaturalFlag>
readonly QuoteReqID: FieldValues<'text'>
readonly BidPx: FieldValues<'decimal'>
readonly OfferPx: FieldValues<'decimal'>
readonly BidSize: FieldValues<'integer'>
readonly OfferSize: FieldValues<'integer'>
readonly NoMiscFees: FieldValues<'integer'>
readonly MiscFeeAmt: FieldValues<'decimal'>
readonly MiscFeeCurr: FieldValues<'text'>
readonly MiscFeeType: FieldValues<'text', MiscFeeType>
readonly PrevClosePx: FieldValues<'decimal'>
}
readonly components: {
}
}
export interface FIX40Version extends Version<FIX40VersionIndex> {
/** 0 */ readonly Heartbeat: MessageFactory<HeartbeatInit, Heartbeat>
/** 1 */ readonly TestRequest: MessageFactory<TestRequestInit, TestRequest>
/** 2 */ readonly ResendRequest: MessageFactory<ResendRequestInit, ResendRequest>
/** 3 */ readonly Reject: MessageFactory<RejectInit, Reject>
/** 4 */ readonly SequenceReset: MessageFactory<SequenceResetInit, SequenceReset>
/** 5 */ readonly Logout: MessageFactory<LogoutInit, Logout>
/** 6 */ readonly IOI: MessageFactory<IOIInit, IOI>
/** 7 */ readonly Advertisement: MessageFactory<AdvertisementInit, Advertisement>
/** 8 */ readonly ExecutionReport: MessageFactory<ExecutionReportInit, ExecutionReport>
/** 9 */ readonly OrderCancelReject: MessageFactory<OrderCancelRejectInit, OrderCancelReject>
/** A */ readonly Logon: MessageFactory<LogonInit, Logon>
/** B */ readonly News: MessageFactory<NewsInit, News>
/** C */ readonly Email: MessageFactory<EmailInit, Email>
/** D */ readonly NewOrderSingle: MessageFactory<NewOrderSingleInit, NewOrderSingle>
/** E */ readonly NewOrderList: MessageFactory<NewOrderListInit, NewOrderList>
/** F */ readonly OrderCancelRequest: MessageFactory<OrderCancelRequestInit, OrderCancelRequest>
/** G */ readonly OrderCancelReplaceRequest: MessageFactory<OrderCancelReplaceRequestInit, OrderCancelReplaceRequest>
/** H */ readonly OrderStatusRequest: MessageFactory<OrderStatusRequestInit, OrderStatusRequest>
/** J */ readonly Allocation: MessageFactory<AllocationInit, Allocation>
/** K */ readonly ListCancelRequest: MessageFactory<ListCancelRequestInit, ListCancelRequest>
/** L */ readonly ListExecute: MessageFactory<ListExecuteInit, ListExecute>
/** M */ readonly ListStatusRequest: MessageFactory<ListStatusRequestInit, ListStatusRequest>
/** N */ readonly ListStatus: MessageFactory<ListStatusInit, ListStatus>
/** P */ readonly AllocationInstructionAck: MessageFactory<AllocationInstructionAckInit, AllocationInstructionAck>
/** Q */ readonly DontKnowTrade: MessageFactory<DontKnowTradeInit, DontKnowTrade>
/** R */ readonly QuoteRequest: MessageFactory<QuoteRequestInit, QuoteRequest>
/** S */ readonly Quote: MessageFactory<QuoteInit, Quote>
readonly AdvSide: { readonly Buy: 'B'; readonly Sell: 'S'; readonly Trade: 'T'; readonly Cross: 'X' }
readonly AdvTransType: { readonly Cancel: 'C'; readonly New: 'N'; readonly Replace: 'R' }
readonly CommType: { readonly PerUnit: '1'; readonly Percent: '2'; readonly Absolute: '3' }
readonly ExecInst: { readonly StayOnOfferSide: '0'; readonly NotHeld: '1'; readonly Work: '2'; readonly GoAlong: '3'; readonly OverTheDay: '4'; readonly Held: '5'; readonly ParticipateDoNotInitiate: '6'; readonly StrictScale: '7'; readonly TryToScale: '8'; readonly StayOnBidSide: '9'; readonly NoCross: 'A'; readonly OkToCross: 'B'; readonly CallFirst: 'C'; readonly PercentOfVolume: 'D'; readonly DoNotIncrease: 'E'; readonly DoNotReduce: 'F'; readonly AllOrNone: 'G'; readonly InstitutionsOnly: 'I'; readonly LastPeg: 'L'; readonly MidPricePeg: 'M'; readonly NonNegotiable: 'N'; readonly OpeningPeg: 'O'; readonly MarketPeg: 'P'; readonly PrimaryPeg: 'R'; readonly Suspend: 'S' }
readonly ExecTransType: { readonly New: '0'; readonly Cancel: '1'; readonly Correct: '2'; readonly Status: '3' }
readonly HandlInst: { readonly AutomatedExecutionNoIntervention: '1'; readonly AutomatedExecutionInterventionOk: '2'; readonly ManualOrder: '3' }
readonly IDSource: { readonly Cusip: '1'; readonly Sedol: '2'; readonly Quik: '3'; readonly IsinNumber: '4'; readonly RicCode: '5' }
readonly IOIOthSvc: { readonly Autex: 'A'; readonly Bridge: 'B' }
readonly IOIQltyInd: { readonly High: 'H'; readonly Low: 'L'; readonly Medium: 'M' }
readonly IOIShares: { readonly Large: 'L'; readonly Medium: 'M'; readonly Small: 'S' }
readonly IOITransType: { readonly Cancel: 'C'; readonly New: 'N'; readonly Replace: 'R' }
readonly LastCapacity: { readonly Agent: '1'; readonly CrossAsAgent: '2'; readonly CrossAsPrincipal: '3'; readonly Principal: '4' }
readonly MsgType: { readonly Heartbeat: '0'; readonly TestRequest: '1'; readonly ResendRequest: '2'; readonly Reject: '3'; readonly SequenceReset: '4'; readonly Logout: '5'; readonly Ioi: '6'; readonly Advertisement: '7'; readonly ExecutionReport: '8'; readonly OrderCancelReject: '9'; readonly Logon: 'A'; readonly News: 'B'; readonly Email: 'C'; readonly NewOrderSingle: 'D'; readonly NewOrderList: 'E'; readonly OrderCancelRequest: 'F'; readonly OrderCancelReplaceRequest: 'G'; readonly OrderStatusRequest: 'H'; readonly AllocationInstruction: 'J'; readonly ListCancelRequest: 'K'; readonly ListExecute: 'L'; readonly ListStatusRequest: 'M'; readonly ListStatus: 'N'; readonly AllocationInstructionAck: 'P'; readonly DontKnowTrade: 'Q'; readonly QuoteRequest: 'R'; readonly Quote: 'S' }
readonly OrdStatus: { readonly New: '0'; readonly PartiallyFilled: '1'; readonly Filled: '2'; readonly DoneForDay: '3'; readonly Canceled: '4'; readonly Replaced: '5'; readonly PendingCancel: '6'; readonly Stopped: '7'; readonly Rejected: '8'; readonly Suspended: '9'; readonly PendingNew: 'A'; readonly Calculated: 'B'; readonly Expired: 'C' }
readonly OrdType: { readonly Market: '1'; readonly Limit: '2'; readonly Stop: '3'; readonly StopLimit: '4'; readonly MarketOnClose: '5'; readonly WithOrWithout: '6'; readonly LimitOrBetter: '7'; readonly LimitWithOrWithout: '8'; readonly OnBasis: '9'; readonly OnClose: 'A'; readonly LimitOnClose: 'B'; readonly ForexMarket: 'C'; readonly PreviouslyQuoted: 'D'; readonly PreviouslyIndicated: 'E'; readonly Pegged: 'P' }
readonly PossDupFlag: { readonly No: 'N'; readonly Yes: 'Y' }
readonly Rule80A: { readonly AgencySingleOrder: 'A'; readonly ProprietaryNonAlgo: 'C'; readonly ProgramOrderMember: 'D'; readonly IndividualInvestor: 'I'; readonly ProprietaryAlgo: 'J'; readonly AgencyAlgo: 'K'; readonly ProgramOrderOtherMember: 'M'; readonly AgentForOtherMember: 'N'; readonly AgencyIndexArb: 'U'; readonly AllOtherOrdersAsAgentForOtherMember: 'W'; readonly AgencyNonAlgo: 'Y' }
readonly Side: { readonly Buy: '1'; readonly Sell: '2'; readonly BuyMinus: '3'; readonly SellPlus: '4'; readonly SellShort: '5'; readonly SellShortExempt: '6' }
readonly TimeInForce: { readonly Day: '0'; readonly GoodTillCancel: '1'; readonly AtTheOpening: '2'; readonly ImmediateOrCancel: '3'; readonly FillOrKill: '4'; readonly GoodTillCrossing: '5'; readonly GoodTillDate: '6' }
readonly Urgency: { readonly Normal: '0'; readonly Flash: '1'; readonly Background: '2' }
readonly SettlmntTyp: { readonly Regular: '0'; readonly Cash: '1'; readonly NextDay: '2'; readonly TPlus2: '3'; readonly TPlus3: '4'; readonly TPlus4: '5'; readonly Future: '6'; readonly WhenAndIfIssued: '7'; readonly SellersOption: '8'; readonly TPlus5: '9' }
readonly AllocTransType: { readonly New: '0'; readonly Replace: '1'; readonly Cancel: '2' }
readonly ProcessCode: { readonly Regular: '0'; readonly SoftDollar: '1'; readonly StepIn: '2'; readonly StepOut: '3'; readonly SoftDollarStepIn: '4'; readonly SoftDollarStepOut: '5'; readonly PlanSponsor: '6' }
readonly AllocStatus: { readonly Accepted: 0; readonly BlockLevelReject: 1; readonly AccountLevelReject: 2; readonly Received: 3 }
readonly AllocRejCode: { readonly UnknownAccount: 0; readonly IncorrectQuantity: 1; readonly IncorrectAveragegPrice: 2; readonly UnknownExecutingBrokerMnemonic: 3; readonly CommissionDifference: 4; readonly UnknownOrderId: 5; readonly UnknownListId: 6; readonly OtherSeeText: 7 }
readonly EmailType: { readonly New: '0'; readonly Reply: '1'; readonly AdminReply: '2' }
readonly EncryptMethod: { readonly None: 0; readonly Pkcs: 1; readonly Des: 2; readonly Pkcsdes: 3; readonly Pgpdes: 4; readonly Pgpdesmd5: 5; readonly Pem: 6 }
readonly ExDestination: { readonly None: '0'; readonly Posit: '4' }
readonly CxlRejReason: { readonly TooLateToCancel: 0; readonly UnknownOrder: 1 }
readonly OrdRejReason: { readonly BrokerCredit: 0; readonly UnknownSymbol: 1; readonly ExchangeClosed: 2; readonly OrderExceedsLimit: 3; readonly TooLateToEnter: 4 }
readonly IOIQualifier: { readonly AllOrNone: 'A'; readonly AtTheClose: 'C'; readonly InTouchWith: 'I'; readonly Limit: 'L'; readonly MoreBehind: 'M'; readonly AtTheOpen: 'O'; readonly TakingAPosition: 'P'; readonly AtTheMarket: 'Q'; readonly PortfolioShown: 'S'; readonly ThroughTheDay: 'T'; readonly Versus: 'V'; readonly Indication: 'W'; readonly CrossingOpportunity: 'X' }
readonly ReportToExch: { readonly No: 'N'; readonly Yes: 'Y' }
readonly LocateReqd: { readonly No: 'N'; readonly Yes: 'Y' }
readonly ForexReq: { readonly No: 'N'; readonly Yes: 'Y' }
readonly GapFillFlag: { readonly No: 'N'; readonly Yes: 'Y' }
readonly CxlType: { readonly FullRemainingQuantity: 'F'; readonly PartialCancel: 'P' }
readonly DKReason: { readonly UnknownSymbol: 'A'; readonly WrongSide: 'B'; readonly QuantityExceedsOrder: 'C'; readonly NoMatchingOrder: 'D'; readonly PriceExceedsLimit: 'E'; readonly Other: 'Z' }
readonly IOINaturalFlag: { readonly No: 'N'; readonly Yes: 'Y' }
readonly MiscFeeType: { readonly Regulatory: '1'; readonly Tax: '2'; readonly LocalCommission: '3'; readonly ExchangeFees: '4'; readonly Stamp: '5'; readonly Levy: '6'; readonly Other: '7' }
}

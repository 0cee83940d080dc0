// Written by scripts/dictionary-tables.ts from a QuickFIX data dictionary, see NOTICE.
import type {
  DataValue, DecimalValue, FieldValues, IntegerValue, ListValue, TimeValue,
} from '../typed/field-values.js'
import type { MessageFactory } from '../typed/message-factory.js'
import type { InitAndBody, Version } from '../typed/version.js'

export type AdvSide = 'B' | 'S' | 'T' | 'X'
export type AdvTransType = 'C' | 'N' | 'R'
export type CommType = '1' | '2' | '3'
export type ExecInst = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'I' | 'L' | 'M' | 'N' | 'O' | 'P' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W'
export type ExecTransType = '0' | '1' | '2' | '3'
export type HandlInst = '1' | '2' | '3'
export type IDSource = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type IOIQltyInd = 'H' | 'L' | 'M'
export type IOIShares = 'L' | 'M' | 'S'
export type IOITransType = 'C' | 'N' | 'R'
export type LastCapacity = '1' | '2' | '3' | '4'
export type MsgType = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'J' | 'K' | 'L' | 'M' | 'N' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'V' | 'W' | 'X' | 'Y' | 'Z' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm'
export type OrdStatus = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E'
export type OrdType = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'P'
export type Rule80A = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'R' | 'S' | 'T' | 'U' | 'W' | 'X' | 'Y' | 'Z'
export type Side = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type TimeInForce = '0' | '1' | '2' | '3' | '4' | '5' | '6'
export type Urgency = '0' | '1' | '2'
export type SettlmntTyp = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type AllocTransType = '0' | '1' | '2' | '3' | '4' | '5'
export type OpenClose = 'C' | 'O'
export type ProcessCode = '0' | '1' | '2' | '3' | '4' | '5' | '6'
export type AllocStatus = 0 | 1 | 2 | 3
export type AllocRejCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
export type EmailType = '0' | '1' | '2'
export type EncryptMethod = 0 | 1 | 2 | 3 | 4 | 5 | 6
export type CxlRejReason = 0 | 1 | 2 | 3
export type OrdRejReason = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
export type IOIQualifier = 'A' | 'C' | 'I' | 'L' | 'M' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'V' | 'W' | 'X' | 'Y' | 'Z'
export type DKReason = 'A' | 'B' | 'C' | 'D' | 'E' | 'Z'
export type MiscFeeType = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type ExecType = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E'
export type SettlInstMode = '0' | '1' | '2' | '3'
export type SettlInstTransType = 'C' | 'N' | 'R'
export type SettlInstSource = '1' | '2'
export type SettlLocation = 'CED' | 'DTC' | 'EUR' | 'FED' | 'ISO Country Code' | 'PNY' | 'PTC'
export type SecurityType = '?' | 'BA' | 'CB' | 'CD' | 'CMO' | 'CORP' | 'CP' | 'CPP' | 'CS' | 'FHA' | 'FHL' | 'FN' | 'FOR' | 'FUT' | 'GN' | 'GOVT' | 'IET' | 'MF' | 'MIO' | 'MPO' | 'MPP' | 'MPT' | 'MUNI' | 'NONE' | 'OPT' | 'PS' | 'RP' | 'RVRP' | 'SL' | 'TD' | 'USTB' | 'WAR' | 'ZOO'
export type StandInstDbType = 0 | 1 | 2 | 3
export type AllocLinkType = 0 | 1
export type PutOrCall = 0 | 1
export type CoveredOrUncovered = 0 | 1
export type CustomerOrFirm = 0 | 1
export type AllocHandlInst = 1 | 2 | 3
export type RoutingType = 1 | 2 | 3 | 4
export type Benchmark = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type SubscriptionRequestType = '0' | '1' | '2'
export type MDUpdateType = 0 | 1
export type MDEntryType = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type TickDirection = '0' | '1' | '2' | '3'
export type QuoteCondition = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I'
export type TradeCondition = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N'
export type MDUpdateAction = '0' | '1' | '2'
export type MDReqRejReason = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8'
export type DeleteReason = '0' | '1'
export type OpenCloseSettleFlag = '0' | '1' | '2'
export type FinancialStatus = '1'
export type CorporateAction = 'A' | 'B' | 'C' | 'D' | 'E'
export type QuoteStatus = 0 | 1 | 2 | 3 | 4 | 5
export type QuoteCancelType = 1 | 2 | 3 | 4
export type QuoteRejectReason = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
export type QuoteResponseLevel = 0 | 1 | 2
export type QuoteRequestType = 1 | 2
export type SecurityRequestType = 0 | 1 | 2 | 3
export type SecurityResponseType = 1 | 2 | 3 | 4 | 5 | 6
export type SecurityTradingStatus = 1 | 10 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 2 | 20 | 3 | 4 | 5 | 6 | 7 | 8 | 9
export type HaltReasonChar = 'D' | 'E' | 'I' | 'M' | 'P' | 'X'
export type Adjustment = 1 | 2 | 3
export type TradSesMethod = 1 | 2 | 3
export type TradSesMode = 1 | 2 | 3
export type TradSesStatus = 1 | 2 | 3 | 4 | 5
export type MessageEncoding = 'EUC-JP' | 'ISO-2022-JP' | 'Shift_JIS' | 'UTF-8'
export type QuoteEntryRejectReason = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
export type SessionRejectReason = 0 | 1 | 10 | 11 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
export type BidRequestTransType = 'C' | 'N'
export type ExecRestatementReason = 0 | 1 | 2 | 3 | 4 | 5
export type BusinessRejectReason = 0 | 1 | 2 | 3 | 4 | 5
export type MsgDirection = 'R' | 'S'
export type DiscretionInst = '0' | '1' | '2' | '3' | '4' | '5'
export type LiquidityIndType = 1 | 2 | 3 | 4
export type ProgRptReqs = 1 | 2 | 3
export type IncTaxInd = 1 | 2
export type TradeType = 'A' | 'G' | 'J' | 'R'
export type BasisPxType = '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'Z'
export type PriceType = 1 | 2 | 3
export type GTBookingInst = 0 | 1 | 2
export type NetGrossInd = 1 | 2
export type ListExecInstType = '1' | '2'
export type CxlRejResponseTo = '1' | '2'
export type MultiLegReportingType = '1' | '2' | '3'
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
readonly SenderLocationID: string | undefined
readonly TargetSubID: string | undefined
readonly TargetLocationID: string | undefined
readonly OnBehalfOfSubID: string | undefined
readonly OnBehalfOfLocationID: string | undefined
readonly DeliverToSubID: string | undefined
readonly DeliverToLocationID: string | undefined
readonly PossDupFlag: boolean | undefined
readonly PossResend: boolean | undefined
readonly SendingTime: bigint
readonly OrigSendingTime: bigint | undefined
readonly XmlData: Buffer | undefined
readonly MessageEncoding: MessageEncoding | undefined
readonly LastMsgSeqNumProcessed: number | undefined
readonly OnBehalfOfSendingTime: bigint | undefined
}
export interface HeaderInit {
/** 115 */ readonly OnBehalfOfCompID?: string | undefined
/** 128 */ readonly DeliverToCompID?: string | undefined
/** 91 */ readonly SecureData?: DataValue | undefined
/** 50 */ readonly SenderSubID?: string | undefined
/** 142 */ readonly SenderLocationID?: string | undefined
/** 57 */ readonly TargetSubID?: string | undefined
/** 143 */ readonly TargetLocationID?: string | undefined
/** 116 */ readonly OnBehalfOfSubID?: string | undefined
/** 144 */ readonly OnBehalfOfLocationID?: string | undefined
/** 129 */ readonly DeliverToSubID?: string | undefined
/** 145 */ readonly DeliverToLocationID?: string | undefined
/** 97 */ readonly PossResend?: boolean | undefined
/** 213 */ readonly XmlData?: DataValue | undefined
/** 347 */ readonly MessageEncoding?: MessageEncoding | undefined
/** 369 */ readonly LastMsgSeqNumProcessed?: IntegerValue | undefined
/** 370 */ readonly OnBehalfOfSendingTime?: TimeValue | undefined
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
readonly RefTagID: number | undefined
readonly RefMsgType: string | undefined
readonly SessionRejectReason: SessionRejectReason | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface RejectInit extends HeaderInit, TrailerInit {
/** 45 */ readonly RefSeqNum: IntegerValue
/** 371 */ readonly RefTagID?: IntegerValue | undefined
/** 372 */ readonly RefMsgType?: string | undefined
/** 373 */ readonly SessionRejectReason?: SessionRejectReason | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface SequenceReset extends Header, Trailer {
readonly GapFillFlag: boolean | undefined
readonly NewSeqNo: number
}
export interface SequenceResetInit extends HeaderInit, TrailerInit {
/** 123 */ readonly GapFillFlag?: boolean | undefined
/** 36 */ readonly NewSeqNo: IntegerValue
}
export interface Logout extends Header, Trailer {
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface LogoutInit extends HeaderInit, TrailerInit {
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface IOI_NoIOIQualifiers {
readonly IOIQualifier: IOIQualifier
}
export interface IOI_NoIOIQualifiersInit {
/** 104 */ readonly IOIQualifier: IOIQualifier
}
export interface IOI_NoRoutingIDs {
readonly RoutingType: RoutingType
readonly RoutingID: string | undefined
}
export interface IOI_NoRoutingIDsInit {
/** 216 */ readonly RoutingType: RoutingType
/** 217 */ readonly RoutingID?: string | undefined
}
export interface IOI extends Header, Trailer {
readonly IOIid: string
readonly IOITransType: IOITransType
readonly IOIRefID: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Side: Side
readonly IOIShares: IOIShares
readonly Price: string | undefined
readonly Currency: string | undefined
readonly ValidUntilTime: bigint | undefined
readonly IOIQltyInd: IOIQltyInd | undefined
readonly IOINaturalFlag: boolean | undefined
readonly NoIOIQualifiers: readonly IOI_NoIOIQualifiers[]
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TransactTime: bigint | undefined
readonly URLLink: string | undefined
readonly NoRoutingIDs: readonly IOI_NoRoutingIDs[]
readonly SpreadToBenchmark: string | undefined
readonly Benchmark: Benchmark | undefined
}
export interface IOIInit extends HeaderInit, TrailerInit {
/** 23 */ readonly IOIid: string
/** 28 */ readonly IOITransType: IOITransType
/** 26 */ readonly IOIRefID?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 54 */ readonly Side: Side
/** 27 */ readonly IOIShares: IOIShares
/** 44 */ readonly Price?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 62 */ readonly ValidUntilTime?: TimeValue | undefined
/** 25 */ readonly IOIQltyInd?: IOIQltyInd | undefined
/** 130 */ readonly IOINaturalFlag?: boolean | undefined
/** 199 */ readonly NoIOIQualifiers?: readonly IOI_NoIOIQualifiersInit[] | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 149 */ readonly URLLink?: string | undefined
/** 215 */ readonly NoRoutingIDs?: readonly IOI_NoRoutingIDsInit[] | undefined
/** 218 */ readonly SpreadToBenchmark?: DecimalValue | undefined
/** 219 */ readonly Benchmark?: Benchmark | undefined
}
export interface Advertisement extends Header, Trailer {
readonly AdvId: string
readonly AdvTransType: AdvTransType
readonly AdvRefID: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly AdvSide: AdvSide
readonly Shares: string
readonly Price: string | undefined
readonly Currency: string | undefined
readonly TradeDate: string | undefined
readonly TransactTime: bigint | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly URLLink: string | undefined
readonly LastMkt: string | undefined
readonly TradingSessionID: string | undefined
}
export interface AdvertisementInit extends HeaderInit, TrailerInit {
/** 2 */ readonly AdvId: string
/** 5 */ readonly AdvTransType: AdvTransType
/** 3 */ readonly AdvRefID?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 4 */ readonly AdvSide: AdvSide
/** 53 */ readonly Shares: DecimalValue
/** 44 */ readonly Price?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 149 */ readonly URLLink?: string | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
}
export interface ExecutionReport_NoContraBrokers {
readonly ContraBroker: string
readonly ContraTrader: string | undefined
readonly ContraTradeQty: string | undefined
readonly ContraTradeTime: bigint | undefined
}
export interface ExecutionReport_NoContraBrokersInit {
/** 375 */ readonly ContraBroker: string
/** 337 */ readonly ContraTrader?: string | undefined
/** 437 */ readonly ContraTradeQty?: DecimalValue | undefined
/** 438 */ readonly ContraTradeTime?: TimeValue | undefined
}
export interface ExecutionReport extends Header, Trailer {
readonly OrderID: string
readonly SecondaryOrderID: string | undefined
readonly ClOrdID: string | undefined
readonly OrigClOrdID: string | undefined
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly NoContraBrokers: readonly ExecutionReport_NoContraBrokers[]
readonly ListID: string | undefined
readonly ExecID: string
readonly ExecTransType: ExecTransType
readonly ExecRefID: string | undefined
readonly ExecType: ExecType
readonly OrdStatus: OrdStatus
readonly OrdRejReason: OrdRejReason | undefined
readonly ExecRestatementReason: ExecRestatementReason | undefined
readonly Account: string | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Side: Side
readonly OrderQty: string | undefined
readonly CashOrderQty: string | undefined
readonly OrdType: OrdType | undefined
readonly Price: string | undefined
readonly StopPx: string | undefined
readonly PegDifference: string | undefined
readonly DiscretionInst: DiscretionInst | undefined
readonly DiscretionOffset: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly Rule80A: Rule80A | undefined
readonly LastShares: string | undefined
readonly LastPx: string | undefined
readonly LastSpotRate: string | undefined
readonly LastForwardPoints: string | undefined
readonly LastMkt: string | undefined
readonly TradingSessionID: string | undefined
readonly LastCapacity: LastCapacity | undefined
readonly LeavesQty: string
readonly CumQty: string
readonly AvgPx: string
readonly DayOrderQty: string | undefined
readonly DayCumQty: string | undefined
readonly DayAvgPx: string | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly TradeDate: string | undefined
readonly TransactTime: bigint | undefined
readonly ReportToExch: boolean | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly GrossTradeAmt: string | undefined
readonly SettlCurrAmt: string | undefined
readonly SettlCurrency: string | undefined
readonly SettlCurrFxRate: string | undefined
readonly SettlCurrFxRateCalc: string | undefined
readonly HandlInst: HandlInst | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly OpenClose: OpenClose | undefined
readonly MaxShow: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly ClearingFirm: string | undefined
readonly ClearingAccount: string | undefined
readonly MultiLegReportingType: MultiLegReportingType | undefined
}
export interface ExecutionReportInit extends HeaderInit, TrailerInit {
/** 37 */ readonly OrderID: string
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 41 */ readonly OrigClOrdID?: string | undefined
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 382 */ readonly NoContraBrokers?: readonly ExecutionReport_NoContraBrokersInit[] | undefined
/** 66 */ readonly ListID?: string | undefined
/** 17 */ readonly ExecID: string
/** 20 */ readonly ExecTransType: ExecTransType
/** 19 */ readonly ExecRefID?: string | undefined
/** 150 */ readonly ExecType: ExecType
/** 39 */ readonly OrdStatus: OrdStatus
/** 103 */ readonly OrdRejReason?: OrdRejReason | undefined
/** 378 */ readonly ExecRestatementReason?: ExecRestatementReason | undefined
/** 1 */ readonly Account?: string | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 54 */ readonly Side: Side
/** 38 */ readonly OrderQty?: DecimalValue | undefined
/** 152 */ readonly CashOrderQty?: DecimalValue | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 211 */ readonly PegDifference?: DecimalValue | undefined
/** 388 */ readonly DiscretionInst?: DiscretionInst | undefined
/** 389 */ readonly DiscretionOffset?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 32 */ readonly LastShares?: DecimalValue | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 194 */ readonly LastSpotRate?: DecimalValue | undefined
/** 195 */ readonly LastForwardPoints?: DecimalValue | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 29 */ readonly LastCapacity?: LastCapacity | undefined
/** 151 */ readonly LeavesQty: DecimalValue
/** 14 */ readonly CumQty: DecimalValue
/** 6 */ readonly AvgPx: DecimalValue
/** 424 */ readonly DayOrderQty?: DecimalValue | undefined
/** 425 */ readonly DayCumQty?: DecimalValue | undefined
/** 426 */ readonly DayAvgPx?: DecimalValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 113 */ readonly ReportToExch?: boolean | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 381 */ readonly GrossTradeAmt?: DecimalValue | undefined
/** 119 */ readonly SettlCurrAmt?: DecimalValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 155 */ readonly SettlCurrFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: string | undefined
/** 21 */ readonly HandlInst?: HandlInst | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 77 */ readonly OpenClose?: OpenClose | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 439 */ readonly ClearingFirm?: string | undefined
/** 440 */ readonly ClearingAccount?: string | undefined
/** 442 */ readonly MultiLegReportingType?: MultiLegReportingType | undefined
}
export interface OrderCancelReject extends Header, Trailer {
readonly OrderID: string
readonly SecondaryOrderID: string | undefined
readonly ClOrdID: string
readonly OrigClOrdID: string
readonly OrdStatus: OrdStatus
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly ListID: string | undefined
readonly Account: string | undefined
readonly TransactTime: bigint | undefined
readonly CxlRejResponseTo: CxlRejResponseTo
readonly CxlRejReason: CxlRejReason | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface OrderCancelRejectInit extends HeaderInit, TrailerInit {
/** 37 */ readonly OrderID: string
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 11 */ readonly ClOrdID: string
/** 41 */ readonly OrigClOrdID: string
/** 39 */ readonly OrdStatus: OrdStatus
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 434 */ readonly CxlRejResponseTo: CxlRejResponseTo
/** 102 */ readonly CxlRejReason?: CxlRejReason | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface Logon_NoMsgTypes {
readonly RefMsgType: string
readonly MsgDirection: MsgDirection | undefined
}
export interface Logon_NoMsgTypesInit {
/** 372 */ readonly RefMsgType: string
/** 385 */ readonly MsgDirection?: MsgDirection | undefined
}
export interface Logon extends Header, Trailer {
readonly EncryptMethod: EncryptMethod
readonly HeartBtInt: number
readonly RawData: Buffer | undefined
readonly ResetSeqNumFlag: boolean | undefined
readonly MaxMessageSize: number | undefined
readonly NoMsgTypes: readonly Logon_NoMsgTypes[]
}
export interface LogonInit extends HeaderInit, TrailerInit {
/** 98 */ readonly EncryptMethod: EncryptMethod
/** 108 */ readonly HeartBtInt: IntegerValue
/** 96 */ readonly RawData?: DataValue | undefined
/** 141 */ readonly ResetSeqNumFlag?: boolean | undefined
/** 383 */ readonly MaxMessageSize?: IntegerValue | undefined
/** 384 */ readonly NoMsgTypes?: readonly Logon_NoMsgTypesInit[] | undefined
}
export interface News_NoRoutingIDs {
readonly RoutingType: RoutingType
readonly RoutingID: string | undefined
}
export interface News_NoRoutingIDsInit {
/** 216 */ readonly RoutingType: RoutingType
/** 217 */ readonly RoutingID?: string | undefined
}
export interface News_NoRelatedSym {
readonly RelatdSym: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
}
export interface News_NoRelatedSymInit {
/** 46 */ readonly RelatdSym: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
}
export interface News_LinesOfText {
readonly Text: string
readonly EncodedText: Buffer | undefined
}
export interface News_LinesOfTextInit {
/** 58 */ readonly Text: string
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface News extends Header, Trailer {
readonly OrigTime: bigint | undefined
readonly Urgency: Urgency | undefined
readonly Headline: string
readonly EncodedHeadline: Buffer | undefined
readonly NoRoutingIDs: readonly News_NoRoutingIDs[]
readonly NoRelatedSym: readonly News_NoRelatedSym[]
readonly LinesOfText: readonly News_LinesOfText[]
readonly URLLink: string | undefined
readonly RawData: Buffer | undefined
}
export interface NewsInit extends HeaderInit, TrailerInit {
/** 42 */ readonly OrigTime?: TimeValue | undefined
/** 61 */ readonly Urgency?: Urgency | undefined
/** 148 */ readonly Headline: string
/** 359 */ readonly EncodedHeadline?: DataValue | undefined
/** 215 */ readonly NoRoutingIDs?: readonly News_NoRoutingIDsInit[] | undefined
/** 146 */ readonly NoRelatedSym?: readonly News_NoRelatedSymInit[] | undefined
/** 33 */ readonly LinesOfText: readonly News_LinesOfTextInit[]
/** 149 */ readonly URLLink?: string | undefined
/** 96 */ readonly RawData?: DataValue | undefined
}
export interface Email_NoRoutingIDs {
readonly RoutingType: RoutingType
readonly RoutingID: string | undefined
}
export interface Email_NoRoutingIDsInit {
/** 216 */ readonly RoutingType: RoutingType
/** 217 */ readonly RoutingID?: string | undefined
}
export interface Email_NoRelatedSym {
readonly RelatdSym: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
}
export interface Email_NoRelatedSymInit {
/** 46 */ readonly RelatdSym: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
}
export interface Email_LinesOfText {
readonly Text: string
readonly EncodedText: Buffer | undefined
}
export interface Email_LinesOfTextInit {
/** 58 */ readonly Text: string
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface Email extends Header, Trailer {
readonly EmailThreadID: string
readonly EmailType: EmailType
readonly OrigTime: bigint | undefined
readonly Subject: string
readonly EncodedSubject: Buffer | undefined
readonly NoRoutingIDs: readonly Email_NoRoutingIDs[]
readonly NoRelatedSym: readonly Email_NoRelatedSym[]
readonly OrderID: string | undefined
readonly ClOrdID: string | undefined
readonly LinesOfText: readonly Email_LinesOfText[]
readonly RawData: Buffer | undefined
}
export interface EmailInit extends HeaderInit, TrailerInit {
/** 164 */ readonly EmailThreadID: string
/** 94 */ readonly EmailType: EmailType
/** 42 */ readonly OrigTime?: TimeValue | undefined
/** 147 */ readonly Subject: string
/** 357 */ readonly EncodedSubject?: DataValue | undefined
/** 215 */ readonly NoRoutingIDs?: readonly Email_NoRoutingIDsInit[] | undefined
/** 146 */ readonly NoRelatedSym?: readonly Email_NoRelatedSymInit[] | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 33 */ readonly LinesOfText: readonly Email_LinesOfTextInit[]
/** 96 */ readonly RawData?: DataValue | undefined
}
export interface NewOrderSingle_NoAllocs {
readonly AllocAccount: string
readonly AllocShares: string | undefined
}
export interface NewOrderSingle_NoAllocsInit {
/** 79 */ readonly AllocAccount: string
/** 80 */ readonly AllocShares?: DecimalValue | undefined
}
export interface NewOrderSingle_NoTradingSessions {
readonly TradingSessionID: string
}
export interface NewOrderSingle_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
}
export interface NewOrderSingle extends Header, Trailer {
readonly ClOrdID: string
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly Account: string | undefined
readonly NoAllocs: readonly NewOrderSingle_NoAllocs[]
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly HandlInst: HandlInst
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly NoTradingSessions: readonly NewOrderSingle_NoTradingSessions[]
readonly ProcessCode: ProcessCode | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly PrevClosePx: string | undefined
readonly Side: Side
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint
readonly OrderQty: string | undefined
readonly CashOrderQty: string | undefined
readonly OrdType: OrdType
readonly Price: string | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly IOIid: string | undefined
readonly QuoteID: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly Rule80A: Rule80A | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly OpenClose: OpenClose | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly CustomerOrFirm: CustomerOrFirm | undefined
readonly MaxShow: string | undefined
readonly PegDifference: string | undefined
readonly DiscretionInst: DiscretionInst | undefined
readonly DiscretionOffset: string | undefined
readonly ClearingFirm: string | undefined
readonly ClearingAccount: string | undefined
}
export interface NewOrderSingleInit extends HeaderInit, TrailerInit {
/** 11 */ readonly ClOrdID: string
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 78 */ readonly NoAllocs?: readonly NewOrderSingle_NoAllocsInit[] | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 21 */ readonly HandlInst: HandlInst
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 386 */ readonly NoTradingSessions?: readonly NewOrderSingle_NoTradingSessionsInit[] | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 54 */ readonly Side: Side
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 38 */ readonly OrderQty?: DecimalValue | undefined
/** 152 */ readonly CashOrderQty?: DecimalValue | undefined
/** 40 */ readonly OrdType: OrdType
/** 44 */ readonly Price?: DecimalValue | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 23 */ readonly IOIid?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 77 */ readonly OpenClose?: OpenClose | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 204 */ readonly CustomerOrFirm?: CustomerOrFirm | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 211 */ readonly PegDifference?: DecimalValue | undefined
/** 388 */ readonly DiscretionInst?: DiscretionInst | undefined
/** 389 */ readonly DiscretionOffset?: DecimalValue | undefined
/** 439 */ readonly ClearingFirm?: string | undefined
/** 440 */ readonly ClearingAccount?: string | undefined
}
export interface NewOrderList_NoOrders_NoAllocs {
readonly AllocAccount: string
readonly AllocShares: string | undefined
}
export interface NewOrderList_NoOrders_NoAllocsInit {
/** 79 */ readonly AllocAccount: string
/** 80 */ readonly AllocShares?: DecimalValue | undefined
}
export interface NewOrderList_NoOrders_NoTradingSessions {
readonly TradingSessionID: string
}
export interface NewOrderList_NoOrders_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
}
export interface NewOrderList_NoOrders {
readonly ClOrdID: string
readonly ListSeqNo: number
readonly SettlInstMode: SettlInstMode | undefined
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly Account: string | undefined
readonly NoAllocs: readonly NewOrderList_NoOrders_NoAllocs[]
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly HandlInst: HandlInst | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly NoTradingSessions: readonly NewOrderList_NoOrders_NoTradingSessions[]
readonly ProcessCode: ProcessCode | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly PrevClosePx: string | undefined
readonly Side: Side
readonly SideValueInd: number | undefined
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint | undefined
readonly OrderQty: string | undefined
readonly CashOrderQty: string | undefined
readonly OrdType: OrdType | undefined
readonly Price: string | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly IOIid: string | undefined
readonly QuoteID: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly Rule80A: Rule80A | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly OpenClose: OpenClose | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly CustomerOrFirm: CustomerOrFirm | undefined
readonly MaxShow: string | undefined
readonly PegDifference: string | undefined
readonly DiscretionInst: DiscretionInst | undefined
readonly DiscretionOffset: string | undefined
readonly ClearingFirm: string | undefined
readonly ClearingAccount: string | undefined
}
export interface NewOrderList_NoOrdersInit {
/** 11 */ readonly ClOrdID: string
/** 67 */ readonly ListSeqNo: IntegerValue
/** 160 */ readonly SettlInstMode?: SettlInstMode | undefined
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 78 */ readonly NoAllocs?: readonly NewOrderList_NoOrders_NoAllocsInit[] | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 21 */ readonly HandlInst?: HandlInst | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 386 */ readonly NoTradingSessions?: readonly NewOrderList_NoOrders_NoTradingSessionsInit[] | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 54 */ readonly Side: Side
/** 401 */ readonly SideValueInd?: IntegerValue | undefined
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 38 */ readonly OrderQty?: DecimalValue | undefined
/** 152 */ readonly CashOrderQty?: DecimalValue | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 23 */ readonly IOIid?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 77 */ readonly OpenClose?: OpenClose | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 204 */ readonly CustomerOrFirm?: CustomerOrFirm | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 211 */ readonly PegDifference?: DecimalValue | undefined
/** 388 */ readonly DiscretionInst?: DiscretionInst | undefined
/** 389 */ readonly DiscretionOffset?: DecimalValue | undefined
/** 439 */ readonly ClearingFirm?: string | undefined
/** 440 */ readonly ClearingAccount?: string | undefined
}
export interface NewOrderList extends Header, Trailer {
readonly ListID: string
readonly BidID: string | undefined
readonly ClientBidID: string | undefined
readonly ProgRptReqs: ProgRptReqs | undefined
readonly BidType: number
readonly ProgPeriodInterval: number | undefined
readonly ListExecInstType: ListExecInstType | undefined
readonly ListExecInst: string | undefined
readonly EncodedListExecInst: Buffer | undefined
readonly TotNoOrders: number
readonly NoOrders: readonly NewOrderList_NoOrders[]
}
export interface NewOrderListInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 390 */ readonly BidID?: string | undefined
/** 391 */ readonly ClientBidID?: string | undefined
/** 414 */ readonly ProgRptReqs?: ProgRptReqs | undefined
/** 394 */ readonly BidType: IntegerValue
/** 415 */ readonly ProgPeriodInterval?: IntegerValue | undefined
/** 433 */ readonly ListExecInstType?: ListExecInstType | undefined
/** 69 */ readonly ListExecInst?: string | undefined
/** 353 */ readonly EncodedListExecInst?: DataValue | undefined
/** 68 */ readonly TotNoOrders: IntegerValue
/** 73 */ readonly NoOrders: readonly NewOrderList_NoOrdersInit[]
}
export interface OrderCancelRequest extends Header, Trailer {
readonly OrigClOrdID: string
readonly OrderID: string | undefined
readonly ClOrdID: string
readonly ListID: string | undefined
readonly Account: string | undefined
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Side: Side
readonly TransactTime: bigint
readonly OrderQty: string | undefined
readonly CashOrderQty: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface OrderCancelRequestInit extends HeaderInit, TrailerInit {
/** 41 */ readonly OrigClOrdID: string
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID: string
/** 66 */ readonly ListID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 54 */ readonly Side: Side
/** 60 */ readonly TransactTime: TimeValue
/** 38 */ readonly OrderQty?: DecimalValue | undefined
/** 152 */ readonly CashOrderQty?: DecimalValue | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface OrderCancelReplaceRequest_NoAllocs {
readonly AllocAccount: string
readonly AllocShares: string | undefined
}
export interface OrderCancelReplaceRequest_NoAllocsInit {
/** 79 */ readonly AllocAccount: string
/** 80 */ readonly AllocShares?: DecimalValue | undefined
}
export interface OrderCancelReplaceRequest_NoTradingSessions {
readonly TradingSessionID: string
}
export interface OrderCancelReplaceRequest_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
}
export interface OrderCancelReplaceRequest extends Header, Trailer {
readonly OrderID: string | undefined
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly OrigClOrdID: string
readonly ClOrdID: string
readonly ListID: string | undefined
readonly Account: string | undefined
readonly NoAllocs: readonly OrderCancelReplaceRequest_NoAllocs[]
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly HandlInst: HandlInst
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly NoTradingSessions: readonly OrderCancelReplaceRequest_NoTradingSessions[]
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Side: Side
readonly TransactTime: bigint
readonly OrderQty: string | undefined
readonly CashOrderQty: string | undefined
readonly OrdType: OrdType
readonly Price: string | undefined
readonly StopPx: string | undefined
readonly PegDifference: string | undefined
readonly DiscretionInst: DiscretionInst | undefined
readonly DiscretionOffset: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly Currency: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly Rule80A: Rule80A | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly OpenClose: OpenClose | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly CustomerOrFirm: CustomerOrFirm | undefined
readonly MaxShow: string | undefined
readonly LocateReqd: boolean | undefined
readonly ClearingFirm: string | undefined
readonly ClearingAccount: string | undefined
}
export interface OrderCancelReplaceRequestInit extends HeaderInit, TrailerInit {
/** 37 */ readonly OrderID?: string | undefined
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 41 */ readonly OrigClOrdID: string
/** 11 */ readonly ClOrdID: string
/** 66 */ readonly ListID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 78 */ readonly NoAllocs?: readonly OrderCancelReplaceRequest_NoAllocsInit[] | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 21 */ readonly HandlInst: HandlInst
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 386 */ readonly NoTradingSessions?: readonly OrderCancelReplaceRequest_NoTradingSessionsInit[] | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 54 */ readonly Side: Side
/** 60 */ readonly TransactTime: TimeValue
/** 38 */ readonly OrderQty?: DecimalValue | undefined
/** 152 */ readonly CashOrderQty?: DecimalValue | undefined
/** 40 */ readonly OrdType: OrdType
/** 44 */ readonly Price?: DecimalValue | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 211 */ readonly PegDifference?: DecimalValue | undefined
/** 388 */ readonly DiscretionInst?: DiscretionInst | undefined
/** 389 */ readonly DiscretionOffset?: DecimalValue | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 15 */ readonly Currency?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 77 */ readonly OpenClose?: OpenClose | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 204 */ readonly CustomerOrFirm?: CustomerOrFirm | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 439 */ readonly ClearingFirm?: string | undefined
/** 440 */ readonly ClearingAccount?: string | undefined
}
export interface OrderStatusRequest extends Header, Trailer {
readonly OrderID: string | undefined
readonly ClOrdID: string
readonly ClientID: string | undefined
readonly Account: string | undefined
readonly ExecBroker: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Side: Side
}
export interface OrderStatusRequestInit extends HeaderInit, TrailerInit {
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID: string
/** 109 */ readonly ClientID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 54 */ readonly Side: Side
}
export interface Allocation_NoOrders {
readonly ClOrdID: string
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly ListID: string | undefined
readonly WaveNo: string | undefined
}
export interface Allocation_NoOrdersInit {
/** 11 */ readonly ClOrdID: string
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 105 */ readonly WaveNo?: string | undefined
}
export interface Allocation_NoExecs {
readonly LastShares: string
readonly ExecID: string | undefined
readonly LastPx: string | undefined
readonly LastCapacity: LastCapacity | undefined
}
export interface Allocation_NoExecsInit {
/** 32 */ readonly LastShares: DecimalValue
/** 17 */ readonly ExecID?: string | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 29 */ readonly LastCapacity?: LastCapacity | undefined
}
export interface Allocation_NoAllocs_NoMiscFees {
readonly MiscFeeAmt: string
readonly MiscFeeCurr: string | undefined
readonly MiscFeeType: MiscFeeType | undefined
}
export interface Allocation_NoAllocs_NoMiscFeesInit {
/** 137 */ readonly MiscFeeAmt: DecimalValue
/** 138 */ readonly MiscFeeCurr?: string | undefined
/** 139 */ readonly MiscFeeType?: MiscFeeType | undefined
}
export interface Allocation_NoAllocs {
readonly AllocAccount: string
readonly AllocPrice: string | undefined
readonly AllocShares: string
readonly ProcessCode: ProcessCode | undefined
readonly BrokerOfCredit: string | undefined
readonly NotifyBrokerOfCredit: boolean | undefined
readonly AllocHandlInst: AllocHandlInst | undefined
readonly AllocText: string | undefined
readonly EncodedAllocText: Buffer | undefined
readonly ExecBroker: string | undefined
readonly ClientID: string | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly AllocAvgPx: string | undefined
readonly AllocNetMoney: string | undefined
readonly SettlCurrAmt: string | undefined
readonly SettlCurrency: string | undefined
readonly SettlCurrFxRate: string | undefined
readonly SettlCurrFxRateCalc: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly SettlInstMode: SettlInstMode | undefined
readonly NoMiscFees: readonly Allocation_NoAllocs_NoMiscFees[]
}
export interface Allocation_NoAllocsInit {
/** 79 */ readonly AllocAccount: string
/** 366 */ readonly AllocPrice?: DecimalValue | undefined
/** 80 */ readonly AllocShares: DecimalValue
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 92 */ readonly BrokerOfCredit?: string | undefined
/** 208 */ readonly NotifyBrokerOfCredit?: boolean | undefined
/** 209 */ readonly AllocHandlInst?: AllocHandlInst | undefined
/** 161 */ readonly AllocText?: string | undefined
/** 361 */ readonly EncodedAllocText?: DataValue | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 109 */ readonly ClientID?: string | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 153 */ readonly AllocAvgPx?: DecimalValue | undefined
/** 154 */ readonly AllocNetMoney?: DecimalValue | undefined
/** 119 */ readonly SettlCurrAmt?: DecimalValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 155 */ readonly SettlCurrFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: string | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 160 */ readonly SettlInstMode?: SettlInstMode | undefined
/** 136 */ readonly NoMiscFees?: readonly Allocation_NoAllocs_NoMiscFeesInit[] | undefined
}
export interface Allocation extends Header, Trailer {
readonly AllocID: string
readonly AllocTransType: AllocTransType
readonly RefAllocID: string | undefined
readonly AllocLinkID: string | undefined
readonly AllocLinkType: AllocLinkType | undefined
readonly NoOrders: readonly Allocation_NoOrders[]
readonly NoExecs: readonly Allocation_NoExecs[]
readonly Side: Side
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Shares: string
readonly LastMkt: string | undefined
readonly TradingSessionID: string | undefined
readonly AvgPx: string
readonly Currency: string | undefined
readonly AvgPrxPrecision: number | undefined
readonly TradeDate: string
readonly TransactTime: bigint | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly GrossTradeAmt: string | undefined
readonly NetMoney: string | undefined
readonly OpenClose: OpenClose | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly NumDaysInterest: number | undefined
readonly AccruedInterestRate: string | undefined
readonly NoAllocs: readonly Allocation_NoAllocs[]
}
export interface AllocationInit extends HeaderInit, TrailerInit {
/** 70 */ readonly AllocID: string
/** 71 */ readonly AllocTransType: AllocTransType
/** 72 */ readonly RefAllocID?: string | undefined
/** 196 */ readonly AllocLinkID?: string | undefined
/** 197 */ readonly AllocLinkType?: AllocLinkType | undefined
/** 73 */ readonly NoOrders?: readonly Allocation_NoOrdersInit[] | undefined
/** 124 */ readonly NoExecs?: readonly Allocation_NoExecsInit[] | undefined
/** 54 */ readonly Side: Side
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 53 */ readonly Shares: DecimalValue
/** 30 */ readonly LastMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 6 */ readonly AvgPx: DecimalValue
/** 15 */ readonly Currency?: string | undefined
/** 74 */ readonly AvgPrxPrecision?: IntegerValue | undefined
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 381 */ readonly GrossTradeAmt?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
/** 77 */ readonly OpenClose?: OpenClose | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 157 */ readonly NumDaysInterest?: IntegerValue | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 78 */ readonly NoAllocs?: readonly Allocation_NoAllocsInit[] | undefined
}
export interface ListCancelRequest extends Header, Trailer {
readonly ListID: string
readonly TransactTime: bigint
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ListCancelRequestInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 60 */ readonly TransactTime: TimeValue
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface ListExecute extends Header, Trailer {
readonly ListID: string
readonly ClientBidID: string | undefined
readonly BidID: string | undefined
readonly TransactTime: bigint
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ListExecuteInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 391 */ readonly ClientBidID?: string | undefined
/** 390 */ readonly BidID?: string | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface ListStatusRequest extends Header, Trailer {
readonly ListID: string
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ListStatusRequestInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface ListStatus_NoOrders {
readonly ClOrdID: string
readonly CumQty: string
readonly OrdStatus: OrdStatus
readonly LeavesQty: string
readonly CxlQty: string
readonly AvgPx: string
readonly OrdRejReason: OrdRejReason | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ListStatus_NoOrdersInit {
/** 11 */ readonly ClOrdID: string
/** 14 */ readonly CumQty: DecimalValue
/** 39 */ readonly OrdStatus: OrdStatus
/** 151 */ readonly LeavesQty: DecimalValue
/** 84 */ readonly CxlQty: DecimalValue
/** 6 */ readonly AvgPx: DecimalValue
/** 103 */ readonly OrdRejReason?: OrdRejReason | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface ListStatus extends Header, Trailer {
readonly ListID: string
readonly ListStatusType: number
readonly NoRpts: number
readonly ListOrderStatus: number
readonly RptSeq: number
readonly ListStatusText: string | undefined
readonly EncodedListStatusText: Buffer | undefined
readonly TransactTime: bigint | undefined
readonly TotNoOrders: number
readonly NoOrders: readonly ListStatus_NoOrders[]
}
export interface ListStatusInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 429 */ readonly ListStatusType: IntegerValue
/** 82 */ readonly NoRpts: IntegerValue
/** 431 */ readonly ListOrderStatus: IntegerValue
/** 83 */ readonly RptSeq: IntegerValue
/** 444 */ readonly ListStatusText?: string | undefined
/** 446 */ readonly EncodedListStatusText?: DataValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 68 */ readonly TotNoOrders: IntegerValue
/** 73 */ readonly NoOrders: readonly ListStatus_NoOrdersInit[]
}
export interface AllocationInstructionAck extends Header, Trailer {
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly AllocID: string
readonly TradeDate: string
readonly TransactTime: bigint | undefined
readonly AllocStatus: AllocStatus
readonly AllocRejCode: AllocRejCode | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface AllocationInstructionAckInit extends HeaderInit, TrailerInit {
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 70 */ readonly AllocID: string
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 87 */ readonly AllocStatus: AllocStatus
/** 88 */ readonly AllocRejCode?: AllocRejCode | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface DontKnowTrade extends Header, Trailer {
readonly OrderID: string
readonly ExecID: string
readonly DKReason: DKReason
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Side: Side
readonly OrderQty: string | undefined
readonly CashOrderQty: string | undefined
readonly LastShares: string | undefined
readonly LastPx: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface DontKnowTradeInit extends HeaderInit, TrailerInit {
/** 37 */ readonly OrderID: string
/** 17 */ readonly ExecID: string
/** 127 */ readonly DKReason: DKReason
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 54 */ readonly Side: Side
/** 38 */ readonly OrderQty?: DecimalValue | undefined
/** 152 */ readonly CashOrderQty?: DecimalValue | undefined
/** 32 */ readonly LastShares?: DecimalValue | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface QuoteRequest_NoRelatedSym {
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly PrevClosePx: string | undefined
readonly QuoteRequestType: QuoteRequestType | undefined
readonly TradingSessionID: string | undefined
readonly Side: Side | undefined
readonly OrderQty: string | undefined
readonly FutSettDate: string | undefined
readonly OrdType: OrdType | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly ExpireTime: bigint | undefined
readonly TransactTime: bigint | undefined
readonly Currency: string | undefined
}
export interface QuoteRequest_NoRelatedSymInit {
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 303 */ readonly QuoteRequestType?: QuoteRequestType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 38 */ readonly OrderQty?: DecimalValue | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 15 */ readonly Currency?: string | undefined
}
export interface QuoteRequest extends Header, Trailer {
readonly QuoteReqID: string
readonly NoRelatedSym: readonly QuoteRequest_NoRelatedSym[]
}
export interface QuoteRequestInit extends HeaderInit, TrailerInit {
/** 131 */ readonly QuoteReqID: string
/** 146 */ readonly NoRelatedSym: readonly QuoteRequest_NoRelatedSymInit[]
}
export interface Quote extends Header, Trailer {
readonly QuoteReqID: string | undefined
readonly QuoteID: string
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly TradingSessionID: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly BidPx: string | undefined
readonly OfferPx: string | undefined
readonly BidSize: string | undefined
readonly OfferSize: string | undefined
readonly ValidUntilTime: bigint | undefined
readonly BidSpotRate: string | undefined
readonly OfferSpotRate: string | undefined
readonly BidForwardPoints: string | undefined
readonly OfferForwardPoints: string | undefined
readonly TransactTime: bigint | undefined
readonly FutSettDate: string | undefined
readonly OrdType: OrdType | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Currency: string | undefined
}
export interface QuoteInit extends HeaderInit, TrailerInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID: string
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 132 */ readonly BidPx?: DecimalValue | undefined
/** 133 */ readonly OfferPx?: DecimalValue | undefined
/** 134 */ readonly BidSize?: DecimalValue | undefined
/** 135 */ readonly OfferSize?: DecimalValue | undefined
/** 62 */ readonly ValidUntilTime?: TimeValue | undefined
/** 188 */ readonly BidSpotRate?: DecimalValue | undefined
/** 190 */ readonly OfferSpotRate?: DecimalValue | undefined
/** 189 */ readonly BidForwardPoints?: DecimalValue | undefined
/** 191 */ readonly OfferForwardPoints?: DecimalValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
}
export interface SettlementInstructions extends Header, Trailer {
readonly SettlInstID: string
readonly SettlInstTransType: SettlInstTransType
readonly SettlInstRefID: string
readonly SettlInstMode: SettlInstMode
readonly SettlInstSource: SettlInstSource
readonly AllocAccount: string
readonly SettlLocation: SettlLocation | undefined
readonly TradeDate: string | undefined
readonly AllocID: string | undefined
readonly LastMkt: string | undefined
readonly TradingSessionID: string | undefined
readonly Side: Side | undefined
readonly SecurityType: SecurityType | undefined
readonly EffectiveTime: bigint | undefined
readonly TransactTime: bigint
readonly ClientID: string | undefined
readonly ExecBroker: string | undefined
readonly StandInstDbType: StandInstDbType | undefined
readonly StandInstDbName: string | undefined
readonly StandInstDbID: string | undefined
readonly SettlDeliveryType: number | undefined
readonly SettlDepositoryCode: string | undefined
readonly SettlBrkrCode: string | undefined
readonly SettlInstCode: string | undefined
readonly SecuritySettlAgentName: string | undefined
readonly SecuritySettlAgentCode: string | undefined
readonly SecuritySettlAgentAcctNum: string | undefined
readonly SecuritySettlAgentAcctName: string | undefined
readonly SecuritySettlAgentContactName: string | undefined
readonly SecuritySettlAgentContactPhone: string | undefined
readonly CashSettlAgentName: string | undefined
readonly CashSettlAgentCode: string | undefined
readonly CashSettlAgentAcctNum: string | undefined
readonly CashSettlAgentAcctName: string | undefined
readonly CashSettlAgentContactName: string | undefined
readonly CashSettlAgentContactPhone: string | undefined
}
export interface SettlementInstructionsInit extends HeaderInit, TrailerInit {
/** 162 */ readonly SettlInstID: string
/** 163 */ readonly SettlInstTransType: SettlInstTransType
/** 214 */ readonly SettlInstRefID: string
/** 160 */ readonly SettlInstMode: SettlInstMode
/** 165 */ readonly SettlInstSource: SettlInstSource
/** 79 */ readonly AllocAccount: string
/** 166 */ readonly SettlLocation?: SettlLocation | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 70 */ readonly AllocID?: string | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 109 */ readonly ClientID?: string | undefined
/** 76 */ readonly ExecBroker?: string | undefined
/** 169 */ readonly StandInstDbType?: StandInstDbType | undefined
/** 170 */ readonly StandInstDbName?: string | undefined
/** 171 */ readonly StandInstDbID?: string | undefined
/** 172 */ readonly SettlDeliveryType?: IntegerValue | undefined
/** 173 */ readonly SettlDepositoryCode?: string | undefined
/** 174 */ readonly SettlBrkrCode?: string | undefined
/** 175 */ readonly SettlInstCode?: string | undefined
/** 176 */ readonly SecuritySettlAgentName?: string | undefined
/** 177 */ readonly SecuritySettlAgentCode?: string | undefined
/** 178 */ readonly SecuritySettlAgentAcctNum?: string | undefined
/** 179 */ readonly SecuritySettlAgentAcctName?: string | undefined
/** 180 */ readonly SecuritySettlAgentContactName?: string | undefined
/** 181 */ readonly SecuritySettlAgentContactPhone?: string | undefined
/** 182 */ readonly CashSettlAgentName?: string | undefined
/** 183 */ readonly CashSettlAgentCode?: string | undefined
/** 184 */ readonly CashSettlAgentAcctNum?: string | undefined
/** 185 */ readonly CashSettlAgentAcctName?: string | undefined
/** 186 */ readonly CashSettlAgentContactName?: string | undefined
/** 187 */ readonly CashSettlAgentContactPhone?: string | undefined
}
export interface MarketDataRequest_NoMDEntryTypes {
readonly MDEntryType: MDEntryType
}
export interface MarketDataRequest_NoMDEntryTypesInit {
/** 269 */ readonly MDEntryType: MDEntryType
}
export interface MarketDataRequest_NoRelatedSym {
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly TradingSessionID: string | undefined
}
export interface MarketDataRequest_NoRelatedSymInit {
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
}
export interface MarketDataRequest extends Header, Trailer {
readonly MDReqID: string
readonly SubscriptionRequestType: SubscriptionRequestType
readonly MarketDepth: number
readonly MDUpdateType: MDUpdateType | undefined
readonly AggregatedBook: boolean | undefined
readonly NoMDEntryTypes: readonly MarketDataRequest_NoMDEntryTypes[]
readonly NoRelatedSym: readonly MarketDataRequest_NoRelatedSym[]
}
export interface MarketDataRequestInit extends HeaderInit, TrailerInit {
/** 262 */ readonly MDReqID: string
/** 263 */ readonly SubscriptionRequestType: SubscriptionRequestType
/** 264 */ readonly MarketDepth: IntegerValue
/** 265 */ readonly MDUpdateType?: MDUpdateType | undefined
/** 266 */ readonly AggregatedBook?: boolean | undefined
/** 267 */ readonly NoMDEntryTypes: readonly MarketDataRequest_NoMDEntryTypesInit[]
/** 146 */ readonly NoRelatedSym: readonly MarketDataRequest_NoRelatedSymInit[]
}
export interface MarketDataSnapshotFullRefresh_NoMDEntries {
readonly MDEntryType: MDEntryType
readonly MDEntryPx: string
readonly Currency: string | undefined
readonly MDEntrySize: string | undefined
readonly MDEntryDate: string | undefined
readonly MDEntryTime: string | undefined
readonly TickDirection: TickDirection | undefined
readonly MDMkt: string | undefined
readonly TradingSessionID: string | undefined
readonly QuoteCondition: readonly QuoteCondition[] | undefined
readonly TradeCondition: readonly TradeCondition[] | undefined
readonly MDEntryOriginator: string | undefined
readonly LocationID: string | undefined
readonly DeskID: string | undefined
readonly OpenCloseSettleFlag: OpenCloseSettleFlag | undefined
readonly TimeInForce: TimeInForce | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly MinQty: string | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly SellerDays: number | undefined
readonly OrderID: string | undefined
readonly QuoteEntryID: string | undefined
readonly MDEntryBuyer: string | undefined
readonly MDEntrySeller: string | undefined
readonly NumberOfOrders: number | undefined
readonly MDEntryPositionNo: number | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface MarketDataSnapshotFullRefresh_NoMDEntriesInit {
/** 269 */ readonly MDEntryType: MDEntryType
/** 270 */ readonly MDEntryPx: DecimalValue
/** 15 */ readonly Currency?: string | undefined
/** 271 */ readonly MDEntrySize?: DecimalValue | undefined
/** 272 */ readonly MDEntryDate?: string | undefined
/** 273 */ readonly MDEntryTime?: string | undefined
/** 274 */ readonly TickDirection?: TickDirection | undefined
/** 275 */ readonly MDMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 276 */ readonly QuoteCondition?: ListValue<QuoteCondition> | undefined
/** 277 */ readonly TradeCondition?: ListValue<TradeCondition> | undefined
/** 282 */ readonly MDEntryOriginator?: string | undefined
/** 283 */ readonly LocationID?: string | undefined
/** 284 */ readonly DeskID?: string | undefined
/** 286 */ readonly OpenCloseSettleFlag?: OpenCloseSettleFlag | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 287 */ readonly SellerDays?: IntegerValue | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 299 */ readonly QuoteEntryID?: string | undefined
/** 288 */ readonly MDEntryBuyer?: string | undefined
/** 289 */ readonly MDEntrySeller?: string | undefined
/** 346 */ readonly NumberOfOrders?: IntegerValue | undefined
/** 290 */ readonly MDEntryPositionNo?: IntegerValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface MarketDataSnapshotFullRefresh extends Header, Trailer {
readonly MDReqID: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly FinancialStatus: FinancialStatus | undefined
readonly CorporateAction: CorporateAction | undefined
readonly TotalVolumeTraded: string | undefined
readonly NoMDEntries: readonly MarketDataSnapshotFullRefresh_NoMDEntries[]
}
export interface MarketDataSnapshotFullRefreshInit extends HeaderInit, TrailerInit {
/** 262 */ readonly MDReqID?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 291 */ readonly FinancialStatus?: FinancialStatus | undefined
/** 292 */ readonly CorporateAction?: CorporateAction | undefined
/** 387 */ readonly TotalVolumeTraded?: DecimalValue | undefined
/** 268 */ readonly NoMDEntries: readonly MarketDataSnapshotFullRefresh_NoMDEntriesInit[]
}
export interface MarketDataIncrementalRefresh_NoMDEntries {
readonly MDUpdateAction: MDUpdateAction
readonly DeleteReason: DeleteReason | undefined
readonly MDEntryType: MDEntryType | undefined
readonly MDEntryID: string | undefined
readonly MDEntryRefID: string | undefined
readonly Symbol: string | undefined
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly FinancialStatus: FinancialStatus | undefined
readonly CorporateAction: CorporateAction | undefined
readonly MDEntryPx: string | undefined
readonly Currency: string | undefined
readonly MDEntrySize: string | undefined
readonly MDEntryDate: string | undefined
readonly MDEntryTime: string | undefined
readonly TickDirection: TickDirection | undefined
readonly MDMkt: string | undefined
readonly TradingSessionID: string | undefined
readonly QuoteCondition: readonly QuoteCondition[] | undefined
readonly TradeCondition: readonly TradeCondition[] | undefined
readonly MDEntryOriginator: string | undefined
readonly LocationID: string | undefined
readonly DeskID: string | undefined
readonly OpenCloseSettleFlag: OpenCloseSettleFlag | undefined
readonly TimeInForce: TimeInForce | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly MinQty: string | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly SellerDays: number | undefined
readonly OrderID: string | undefined
readonly QuoteEntryID: string | undefined
readonly MDEntryBuyer: string | undefined
readonly MDEntrySeller: string | undefined
readonly NumberOfOrders: number | undefined
readonly MDEntryPositionNo: number | undefined
readonly TotalVolumeTraded: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface MarketDataIncrementalRefresh_NoMDEntriesInit {
/** 279 */ readonly MDUpdateAction: MDUpdateAction
/** 285 */ readonly DeleteReason?: DeleteReason | undefined
/** 269 */ readonly MDEntryType?: MDEntryType | undefined
/** 278 */ readonly MDEntryID?: string | undefined
/** 280 */ readonly MDEntryRefID?: string | undefined
/** 55 */ readonly Symbol?: string | undefined
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 291 */ readonly FinancialStatus?: FinancialStatus | undefined
/** 292 */ readonly CorporateAction?: CorporateAction | undefined
/** 270 */ readonly MDEntryPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 271 */ readonly MDEntrySize?: DecimalValue | undefined
/** 272 */ readonly MDEntryDate?: string | undefined
/** 273 */ readonly MDEntryTime?: string | undefined
/** 274 */ readonly TickDirection?: TickDirection | undefined
/** 275 */ readonly MDMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 276 */ readonly QuoteCondition?: ListValue<QuoteCondition> | undefined
/** 277 */ readonly TradeCondition?: ListValue<TradeCondition> | undefined
/** 282 */ readonly MDEntryOriginator?: string | undefined
/** 283 */ readonly LocationID?: string | undefined
/** 284 */ readonly DeskID?: string | undefined
/** 286 */ readonly OpenCloseSettleFlag?: OpenCloseSettleFlag | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 287 */ readonly SellerDays?: IntegerValue | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 299 */ readonly QuoteEntryID?: string | undefined
/** 288 */ readonly MDEntryBuyer?: string | undefined
/** 289 */ readonly MDEntrySeller?: string | undefined
/** 346 */ readonly NumberOfOrders?: IntegerValue | undefined
/** 290 */ readonly MDEntryPositionNo?: IntegerValue | undefined
/** 387 */ readonly TotalVolumeTraded?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface MarketDataIncrementalRefresh extends Header, Trailer {
readonly MDReqID: string | undefined
readonly NoMDEntries: readonly MarketDataIncrementalRefresh_NoMDEntries[]
}
export interface MarketDataIncrementalRefreshInit extends HeaderInit, TrailerInit {
/** 262 */ readonly MDReqID?: string | undefined
/** 268 */ readonly NoMDEntries: readonly MarketDataIncrementalRefresh_NoMDEntriesInit[]
}
export interface MarketDataRequestReject extends Header, Trailer {
readonly MDReqID: string
readonly MDReqRejReason: MDReqRejReason | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface MarketDataRequestRejectInit extends HeaderInit, TrailerInit {
/** 262 */ readonly MDReqID: string
/** 281 */ readonly MDReqRejReason?: MDReqRejReason | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface QuoteCancel_NoQuoteEntries {
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly UnderlyingSymbol: string | undefined
}
export interface QuoteCancel_NoQuoteEntriesInit {
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 311 */ readonly UnderlyingSymbol?: string | undefined
}
export interface QuoteCancel extends Header, Trailer {
readonly QuoteReqID: string | undefined
readonly QuoteID: string
readonly QuoteCancelType: QuoteCancelType
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly TradingSessionID: string | undefined
readonly NoQuoteEntries: readonly QuoteCancel_NoQuoteEntries[]
}
export interface QuoteCancelInit extends HeaderInit, TrailerInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID: string
/** 298 */ readonly QuoteCancelType: QuoteCancelType
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 295 */ readonly NoQuoteEntries: readonly QuoteCancel_NoQuoteEntriesInit[]
}
export interface QuoteStatusRequest extends Header, Trailer {
readonly QuoteID: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Side: Side | undefined
readonly TradingSessionID: string | undefined
}
export interface QuoteStatusRequestInit extends HeaderInit, TrailerInit {
/** 117 */ readonly QuoteID?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 54 */ readonly Side?: Side | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
}
export interface QuoteAcknowledgement_NoQuoteSets_NoQuoteEntries {
readonly QuoteEntryID: string
readonly Symbol: string | undefined
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly QuoteEntryRejectReason: QuoteEntryRejectReason | undefined
}
export interface QuoteAcknowledgement_NoQuoteSets_NoQuoteEntriesInit {
/** 299 */ readonly QuoteEntryID: string
/** 55 */ readonly Symbol?: string | undefined
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 368 */ readonly QuoteEntryRejectReason?: QuoteEntryRejectReason | undefined
}
export interface QuoteAcknowledgement_NoQuoteSets {
readonly QuoteSetID: string
readonly UnderlyingSymbol: string | undefined
readonly UnderlyingSymbolSfx: string | undefined
readonly UnderlyingSecurityID: string | undefined
readonly UnderlyingIDSource: string | undefined
readonly UnderlyingSecurityType: string | undefined
readonly UnderlyingMaturityMonthYear: string | undefined
readonly UnderlyingMaturityDay: number | undefined
readonly UnderlyingPutOrCall: number | undefined
readonly UnderlyingStrikePrice: string | undefined
readonly UnderlyingOptAttribute: string | undefined
readonly UnderlyingContractMultiplier: string | undefined
readonly UnderlyingCouponRate: string | undefined
readonly UnderlyingSecurityExchange: string | undefined
readonly UnderlyingIssuer: string | undefined
readonly EncodedUnderlyingIssuer: Buffer | undefined
readonly UnderlyingSecurityDesc: string | undefined
readonly EncodedUnderlyingSecurityDesc: Buffer | undefined
readonly TotQuoteEntries: number | undefined
readonly NoQuoteEntries: readonly QuoteAcknowledgement_NoQuoteSets_NoQuoteEntries[]
}
export interface QuoteAcknowledgement_NoQuoteSetsInit {
/** 302 */ readonly QuoteSetID: string
/** 311 */ readonly UnderlyingSymbol?: string | undefined
/** 312 */ readonly UnderlyingSymbolSfx?: string | undefined
/** 309 */ readonly UnderlyingSecurityID?: string | undefined
/** 305 */ readonly UnderlyingIDSource?: string | undefined
/** 310 */ readonly UnderlyingSecurityType?: string | undefined
/** 313 */ readonly UnderlyingMaturityMonthYear?: string | undefined
/** 314 */ readonly UnderlyingMaturityDay?: IntegerValue | undefined
/** 315 */ readonly UnderlyingPutOrCall?: IntegerValue | undefined
/** 316 */ readonly UnderlyingStrikePrice?: DecimalValue | undefined
/** 317 */ readonly UnderlyingOptAttribute?: string | undefined
/** 436 */ readonly UnderlyingContractMultiplier?: DecimalValue | undefined
/** 435 */ readonly UnderlyingCouponRate?: DecimalValue | undefined
/** 308 */ readonly UnderlyingSecurityExchange?: string | undefined
/** 306 */ readonly UnderlyingIssuer?: string | undefined
/** 363 */ readonly EncodedUnderlyingIssuer?: DataValue | undefined
/** 307 */ readonly UnderlyingSecurityDesc?: string | undefined
/** 365 */ readonly EncodedUnderlyingSecurityDesc?: DataValue | undefined
/** 304 */ readonly TotQuoteEntries?: IntegerValue | undefined
/** 295 */ readonly NoQuoteEntries?: readonly QuoteAcknowledgement_NoQuoteSets_NoQuoteEntriesInit[] | undefined
}
export interface QuoteAcknowledgement extends Header, Trailer {
readonly QuoteReqID: string | undefined
readonly QuoteID: string | undefined
readonly QuoteStatus: QuoteStatus
readonly QuoteRejectReason: QuoteRejectReason | undefined
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly TradingSessionID: string | undefined
readonly Text: string | undefined
readonly NoQuoteSets: readonly QuoteAcknowledgement_NoQuoteSets[]
}
export interface QuoteAcknowledgementInit extends HeaderInit, TrailerInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 297 */ readonly QuoteStatus: QuoteStatus
/** 300 */ readonly QuoteRejectReason?: QuoteRejectReason | undefined
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 296 */ readonly NoQuoteSets?: readonly QuoteAcknowledgement_NoQuoteSetsInit[] | undefined
}
export interface SecurityDefinitionRequest_NoRelatedSym {
readonly UnderlyingSymbol: string
readonly UnderlyingSymbolSfx: string | undefined
readonly UnderlyingSecurityID: string | undefined
readonly UnderlyingIDSource: string | undefined
readonly UnderlyingSecurityType: string | undefined
readonly UnderlyingMaturityMonthYear: string | undefined
readonly UnderlyingMaturityDay: number | undefined
readonly UnderlyingPutOrCall: number | undefined
readonly UnderlyingStrikePrice: string | undefined
readonly UnderlyingOptAttribute: string | undefined
readonly UnderlyingContractMultiplier: string | undefined
readonly UnderlyingCouponRate: string | undefined
readonly UnderlyingSecurityExchange: string | undefined
readonly UnderlyingIssuer: string | undefined
readonly EncodedUnderlyingIssuer: Buffer | undefined
readonly UnderlyingSecurityDesc: string | undefined
readonly EncodedUnderlyingSecurityDesc: Buffer | undefined
readonly RatioQty: string | undefined
readonly Side: Side | undefined
readonly UnderlyingCurrency: string | undefined
}
export interface SecurityDefinitionRequest_NoRelatedSymInit {
/** 311 */ readonly UnderlyingSymbol: string
/** 312 */ readonly UnderlyingSymbolSfx?: string | undefined
/** 309 */ readonly UnderlyingSecurityID?: string | undefined
/** 305 */ readonly UnderlyingIDSource?: string | undefined
/** 310 */ readonly UnderlyingSecurityType?: string | undefined
/** 313 */ readonly UnderlyingMaturityMonthYear?: string | undefined
/** 314 */ readonly UnderlyingMaturityDay?: IntegerValue | undefined
/** 315 */ readonly UnderlyingPutOrCall?: IntegerValue | undefined
/** 316 */ readonly UnderlyingStrikePrice?: DecimalValue | undefined
/** 317 */ readonly UnderlyingOptAttribute?: string | undefined
/** 436 */ readonly UnderlyingContractMultiplier?: DecimalValue | undefined
/** 435 */ readonly UnderlyingCouponRate?: DecimalValue | undefined
/** 308 */ readonly UnderlyingSecurityExchange?: string | undefined
/** 306 */ readonly UnderlyingIssuer?: string | undefined
/** 363 */ readonly EncodedUnderlyingIssuer?: DataValue | undefined
/** 307 */ readonly UnderlyingSecurityDesc?: string | undefined
/** 365 */ readonly EncodedUnderlyingSecurityDesc?: DataValue | undefined
/** 319 */ readonly RatioQty?: DecimalValue | undefined
/** 54 */ readonly Side?: Side | undefined
/** 318 */ readonly UnderlyingCurrency?: string | undefined
}
export interface SecurityDefinitionRequest extends Header, Trailer {
readonly SecurityReqID: string
readonly SecurityRequestType: SecurityRequestType
readonly Symbol: string | undefined
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Currency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TradingSessionID: string | undefined
readonly NoRelatedSym: readonly SecurityDefinitionRequest_NoRelatedSym[]
}
export interface SecurityDefinitionRequestInit extends HeaderInit, TrailerInit {
/** 320 */ readonly SecurityReqID: string
/** 321 */ readonly SecurityRequestType: SecurityRequestType
/** 55 */ readonly Symbol?: string | undefined
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 146 */ readonly NoRelatedSym?: readonly SecurityDefinitionRequest_NoRelatedSymInit[] | undefined
}
export interface SecurityDefinition_NoRelatedSym {
readonly UnderlyingSymbol: string
readonly UnderlyingSymbolSfx: string | undefined
readonly UnderlyingSecurityID: string | undefined
readonly UnderlyingIDSource: string | undefined
readonly UnderlyingSecurityType: string | undefined
readonly UnderlyingMaturityMonthYear: string | undefined
readonly UnderlyingMaturityDay: number | undefined
readonly UnderlyingPutOrCall: number | undefined
readonly UnderlyingStrikePrice: string | undefined
readonly UnderlyingOptAttribute: string | undefined
readonly UnderlyingContractMultiplier: string | undefined
readonly UnderlyingCouponRate: string | undefined
readonly UnderlyingSecurityExchange: string | undefined
readonly UnderlyingIssuer: string | undefined
readonly EncodedUnderlyingIssuer: Buffer | undefined
readonly UnderlyingSecurityDesc: string | undefined
readonly EncodedUnderlyingSecurityDesc: Buffer | undefined
readonly RatioQty: string | undefined
readonly Side: Side | undefined
readonly UnderlyingCurrency: string | undefined
}
export interface SecurityDefinition_NoRelatedSymInit {
/** 311 */ readonly UnderlyingSymbol: string
/** 312 */ readonly UnderlyingSymbolSfx?: string | undefined
/** 309 */ readonly UnderlyingSecurityID?: string | undefined
/** 305 */ readonly UnderlyingIDSource?: string | undefined
/** 310 */ readonly UnderlyingSecurityType?: string | undefined
/** 313 */ readonly UnderlyingMaturityMonthYear?: string | undefined
/** 314 */ readonly UnderlyingMaturityDay?: IntegerValue | undefined
/** 315 */ readonly UnderlyingPutOrCall?: IntegerValue | undefined
/** 316 */ readonly UnderlyingStrikePrice?: DecimalValue | undefined
/** 317 */ readonly UnderlyingOptAttribute?: string | undefined
/** 436 */ readonly UnderlyingContractMultiplier?: DecimalValue | undefined
/** 435 */ readonly UnderlyingCouponRate?: DecimalValue | undefined
/** 308 */ readonly UnderlyingSecurityExchange?: string | undefined
/** 306 */ readonly UnderlyingIssuer?: string | undefined
/** 363 */ readonly EncodedUnderlyingIssuer?: DataValue | undefined
/** 307 */ readonly UnderlyingSecurityDesc?: string | undefined
/** 365 */ readonly EncodedUnderlyingSecurityDesc?: DataValue | undefined
/** 319 */ readonly RatioQty?: DecimalValue | undefined
/** 54 */ readonly Side?: Side | undefined
/** 318 */ readonly UnderlyingCurrency?: string | undefined
}
export interface SecurityDefinition extends Header, Trailer {
readonly SecurityReqID: string
readonly SecurityResponseID: string
readonly SecurityResponseType: SecurityResponseType | undefined
readonly TotalNumSecurities: number
readonly Symbol: string | undefined
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Currency: string | undefined
readonly TradingSessionID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly NoRelatedSym: readonly SecurityDefinition_NoRelatedSym[]
}
export interface SecurityDefinitionInit extends HeaderInit, TrailerInit {
/** 320 */ readonly SecurityReqID: string
/** 322 */ readonly SecurityResponseID: string
/** 323 */ readonly SecurityResponseType?: SecurityResponseType | undefined
/** 393 */ readonly TotalNumSecurities: IntegerValue
/** 55 */ readonly Symbol?: string | undefined
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 146 */ readonly NoRelatedSym?: readonly SecurityDefinition_NoRelatedSymInit[] | undefined
}
export interface SecurityStatusRequest extends Header, Trailer {
readonly SecurityStatusReqID: string
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Currency: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType
readonly TradingSessionID: string | undefined
}
export interface SecurityStatusRequestInit extends HeaderInit, TrailerInit {
/** 324 */ readonly SecurityStatusReqID: string
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 263 */ readonly SubscriptionRequestType: SubscriptionRequestType
/** 336 */ readonly TradingSessionID?: string | undefined
}
export interface SecurityStatus extends Header, Trailer {
readonly SecurityStatusReqID: string | undefined
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Currency: string | undefined
readonly TradingSessionID: string | undefined
readonly UnsolicitedIndicator: boolean | undefined
readonly SecurityTradingStatus: SecurityTradingStatus | undefined
readonly FinancialStatus: FinancialStatus | undefined
readonly CorporateAction: CorporateAction | undefined
readonly HaltReasonChar: HaltReasonChar | undefined
readonly InViewOfCommon: boolean | undefined
readonly DueToRelated: boolean | undefined
readonly BuyVolume: string | undefined
readonly SellVolume: string | undefined
readonly HighPx: string | undefined
readonly LowPx: string | undefined
readonly LastPx: string | undefined
readonly TransactTime: bigint | undefined
readonly Adjustment: Adjustment | undefined
}
export interface SecurityStatusInit extends HeaderInit, TrailerInit {
/** 324 */ readonly SecurityStatusReqID?: string | undefined
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 325 */ readonly UnsolicitedIndicator?: boolean | undefined
/** 326 */ readonly SecurityTradingStatus?: SecurityTradingStatus | undefined
/** 291 */ readonly FinancialStatus?: FinancialStatus | undefined
/** 292 */ readonly CorporateAction?: CorporateAction | undefined
/** 327 */ readonly HaltReasonChar?: HaltReasonChar | undefined
/** 328 */ readonly InViewOfCommon?: boolean | undefined
/** 329 */ readonly DueToRelated?: boolean | undefined
/** 330 */ readonly BuyVolume?: DecimalValue | undefined
/** 331 */ readonly SellVolume?: DecimalValue | undefined
/** 332 */ readonly HighPx?: DecimalValue | undefined
/** 333 */ readonly LowPx?: DecimalValue | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 334 */ readonly Adjustment?: Adjustment | undefined
}
export interface TradingSessionStatusRequest extends Header, Trailer {
readonly TradSesReqID: string
readonly TradingSessionID: string | undefined
readonly TradSesMethod: TradSesMethod | undefined
readonly TradSesMode: TradSesMode | undefined
readonly SubscriptionRequestType: SubscriptionRequestType
}
export interface TradingSessionStatusRequestInit extends HeaderInit, TrailerInit {
/** 335 */ readonly TradSesReqID: string
/** 336 */ readonly TradingSessionID?: string | undefined
/** 338 */ readonly TradSesMethod?: TradSesMethod | undefined
/** 339 */ readonly TradSesMode?: TradSesMode | undefined
/** 263 */ readonly SubscriptionRequestType: SubscriptionRequestType
}
export interface TradingSessionStatus extends Header, Trailer {
readonly TradSesReqID: string | undefined
readonly TradingSessionID: string
readonly TradSesMethod: TradSesMethod | undefined
readonly TradSesMode: TradSesMode | undefined
readonly UnsolicitedIndicator: boolean | undefined
readonly TradSesStatus: TradSesStatus
readonly TradSesStartTime: bigint | undefined
readonly TradSesOpenTime: bigint | undefined
readonly TradSesPreCloseTime: bigint | undefined
readonly TradSesCloseTime: bigint | undefined
readonly TradSesEndTime: bigint | undefined
readonly TotalVolumeTraded: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface TradingSessionStatusInit extends HeaderInit, TrailerInit {
/** 335 */ readonly TradSesReqID?: string | undefined
/** 336 */ readonly TradingSessionID: string
/** 338 */ readonly TradSesMethod?: TradSesMethod | undefined
/** 339 */ readonly TradSesMode?: TradSesMode | undefined
/** 325 */ readonly UnsolicitedIndicator?: boolean | undefined
/** 340 */ readonly TradSesStatus: TradSesStatus
/** 341 */ readonly TradSesStartTime?: TimeValue | undefined
/** 342 */ readonly TradSesOpenTime?: TimeValue | undefined
/** 343 */ readonly TradSesPreCloseTime?: TimeValue | undefined
/** 344 */ readonly TradSesCloseTime?: TimeValue | undefined
/** 345 */ readonly TradSesEndTime?: TimeValue | undefined
/** 387 */ readonly TotalVolumeTraded?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface MassQuote_NoQuoteSets_NoQuoteEntries {
readonly QuoteEntryID: string
readonly Symbol: string | undefined
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly BidPx: string | undefined
readonly OfferPx: string | undefined
readonly BidSize: string | undefined
readonly OfferSize: string | undefined
readonly ValidUntilTime: bigint | undefined
readonly BidSpotRate: string | undefined
readonly OfferSpotRate: string | undefined
readonly BidForwardPoints: string | undefined
readonly OfferForwardPoints: string | undefined
readonly TransactTime: bigint | undefined
readonly TradingSessionID: string | undefined
readonly FutSettDate: string | undefined
readonly OrdType: OrdType | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Currency: string | undefined
}
export interface MassQuote_NoQuoteSets_NoQuoteEntriesInit {
/** 299 */ readonly QuoteEntryID: string
/** 55 */ readonly Symbol?: string | undefined
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 132 */ readonly BidPx?: DecimalValue | undefined
/** 133 */ readonly OfferPx?: DecimalValue | undefined
/** 134 */ readonly BidSize?: DecimalValue | undefined
/** 135 */ readonly OfferSize?: DecimalValue | undefined
/** 62 */ readonly ValidUntilTime?: TimeValue | undefined
/** 188 */ readonly BidSpotRate?: DecimalValue | undefined
/** 190 */ readonly OfferSpotRate?: DecimalValue | undefined
/** 189 */ readonly BidForwardPoints?: DecimalValue | undefined
/** 191 */ readonly OfferForwardPoints?: DecimalValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
}
export interface MassQuote_NoQuoteSets {
readonly QuoteSetID: string
readonly UnderlyingSymbol: string
readonly UnderlyingSymbolSfx: string | undefined
readonly UnderlyingSecurityID: string | undefined
readonly UnderlyingIDSource: string | undefined
readonly UnderlyingSecurityType: string | undefined
readonly UnderlyingMaturityMonthYear: string | undefined
readonly UnderlyingMaturityDay: number | undefined
readonly UnderlyingPutOrCall: number | undefined
readonly UnderlyingStrikePrice: string | undefined
readonly UnderlyingOptAttribute: string | undefined
readonly UnderlyingContractMultiplier: string | undefined
readonly UnderlyingCouponRate: string | undefined
readonly UnderlyingSecurityExchange: string | undefined
readonly UnderlyingIssuer: string | undefined
readonly EncodedUnderlyingIssuer: Buffer | undefined
readonly UnderlyingSecurityDesc: string | undefined
readonly EncodedUnderlyingSecurityDesc: Buffer | undefined
readonly QuoteSetValidUntilTime: bigint | undefined
readonly TotQuoteEntries: number
readonly NoQuoteEntries: readonly MassQuote_NoQuoteSets_NoQuoteEntries[]
}
export interface MassQuote_NoQuoteSetsInit {
/** 302 */ readonly QuoteSetID: string
/** 311 */ readonly UnderlyingSymbol: string
/** 312 */ readonly UnderlyingSymbolSfx?: string | undefined
/** 309 */ readonly UnderlyingSecurityID?: string | undefined
/** 305 */ readonly UnderlyingIDSource?: string | undefined
/** 310 */ readonly UnderlyingSecurityType?: string | undefined
/** 313 */ readonly UnderlyingMaturityMonthYear?: string | undefined
/** 314 */ readonly UnderlyingMaturityDay?: IntegerValue | undefined
/** 315 */ readonly UnderlyingPutOrCall?: IntegerValue | undefined
/** 316 */ readonly UnderlyingStrikePrice?: DecimalValue | undefined
/** 317 */ readonly UnderlyingOptAttribute?: string | undefined
/** 436 */ readonly UnderlyingContractMultiplier?: DecimalValue | undefined
/** 435 */ readonly UnderlyingCouponRate?: DecimalValue | undefined
/** 308 */ readonly UnderlyingSecurityExchange?: string | undefined
/** 306 */ readonly UnderlyingIssuer?: string | undefined
/** 363 */ readonly EncodedUnderlyingIssuer?: DataValue | undefined
/** 307 */ readonly UnderlyingSecurityDesc?: string | undefined
/** 365 */ readonly EncodedUnderlyingSecurityDesc?: DataValue | undefined
/** 367 */ readonly QuoteSetValidUntilTime?: TimeValue | undefined
/** 304 */ readonly TotQuoteEntries: IntegerValue
/** 295 */ readonly NoQuoteEntries: readonly MassQuote_NoQuoteSets_NoQuoteEntriesInit[]
}
export interface MassQuote extends Header, Trailer {
readonly QuoteReqID: string | undefined
readonly QuoteID: string
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly DefBidSize: string | undefined
readonly DefOfferSize: string | undefined
readonly NoQuoteSets: readonly MassQuote_NoQuoteSets[]
}
export interface MassQuoteInit extends HeaderInit, TrailerInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID: string
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 293 */ readonly DefBidSize?: DecimalValue | undefined
/** 294 */ readonly DefOfferSize?: DecimalValue | undefined
/** 296 */ readonly NoQuoteSets: readonly MassQuote_NoQuoteSetsInit[]
}
export interface BusinessMessageReject extends Header, Trailer {
readonly RefSeqNum: number | undefined
readonly RefMsgType: string
readonly BusinessRejectRefID: string | undefined
readonly BusinessRejectReason: BusinessRejectReason
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface BusinessMessageRejectInit extends HeaderInit, TrailerInit {
/** 45 */ readonly RefSeqNum?: IntegerValue | undefined
/** 372 */ readonly RefMsgType: string
/** 379 */ readonly BusinessRejectRefID?: string | undefined
/** 380 */ readonly BusinessRejectReason: BusinessRejectReason
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface BidRequest_NoBidDescriptors {
readonly BidDescriptorType: number
readonly BidDescriptor: string | undefined
readonly SideValueInd: number | undefined
readonly LiquidityValue: string | undefined
readonly LiquidityNumSecurities: number | undefined
readonly LiquidityPctLow: string | undefined
readonly LiquidityPctHigh: string | undefined
readonly EFPTrackingError: string | undefined
readonly FairValue: string | undefined
readonly OutsideIndexPct: string | undefined
readonly ValueOfFutures: string | undefined
}
export interface BidRequest_NoBidDescriptorsInit {
/** 399 */ readonly BidDescriptorType: IntegerValue
/** 400 */ readonly BidDescriptor?: string | undefined
/** 401 */ readonly SideValueInd?: IntegerValue | undefined
/** 404 */ readonly LiquidityValue?: DecimalValue | undefined
/** 441 */ readonly LiquidityNumSecurities?: IntegerValue | undefined
/** 402 */ readonly LiquidityPctLow?: DecimalValue | undefined
/** 403 */ readonly LiquidityPctHigh?: DecimalValue | undefined
/** 405 */ readonly EFPTrackingError?: DecimalValue | undefined
/** 406 */ readonly FairValue?: DecimalValue | undefined
/** 407 */ readonly OutsideIndexPct?: DecimalValue | undefined
/** 408 */ readonly ValueOfFutures?: DecimalValue | undefined
}
export interface BidRequest_NoBidComponents {
readonly ListID: string
readonly Side: Side | undefined
readonly TradingSessionID: string | undefined
readonly NetGrossInd: NetGrossInd | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly Account: string | undefined
}
export interface BidRequest_NoBidComponentsInit {
/** 66 */ readonly ListID: string
/** 54 */ readonly Side?: Side | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 430 */ readonly NetGrossInd?: NetGrossInd | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
}
export interface BidRequest extends Header, Trailer {
readonly BidID: string | undefined
readonly ClientBidID: string
readonly BidRequestTransType: BidRequestTransType
readonly ListName: string | undefined
readonly TotalNumSecurities: number
readonly BidType: number
readonly NumTickets: number | undefined
readonly Currency: string | undefined
readonly SideValue1: string | undefined
readonly SideValue2: string | undefined
readonly NoBidDescriptors: readonly BidRequest_NoBidDescriptors[]
readonly NoBidComponents: readonly BidRequest_NoBidComponents[]
readonly LiquidityIndType: LiquidityIndType | undefined
readonly WtAverageLiquidity: string | undefined
readonly ExchangeForPhysical: boolean | undefined
readonly OutMainCntryUIndex: string | undefined
readonly CrossPercent: string | undefined
readonly ProgRptReqs: ProgRptReqs | undefined
readonly ProgPeriodInterval: number | undefined
readonly IncTaxInd: IncTaxInd | undefined
readonly ForexReq: boolean | undefined
readonly NumBidders: number | undefined
readonly TradeDate: string | undefined
readonly TradeType: TradeType
readonly BasisPxType: BasisPxType
readonly StrikeTime: bigint | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface BidRequestInit extends HeaderInit, TrailerInit {
/** 390 */ readonly BidID?: string | undefined
/** 391 */ readonly ClientBidID: string
/** 374 */ readonly BidRequestTransType: BidRequestTransType
/** 392 */ readonly ListName?: string | undefined
/** 393 */ readonly TotalNumSecurities: IntegerValue
/** 394 */ readonly BidType: IntegerValue
/** 395 */ readonly NumTickets?: IntegerValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 396 */ readonly SideValue1?: DecimalValue | undefined
/** 397 */ readonly SideValue2?: DecimalValue | undefined
/** 398 */ readonly NoBidDescriptors?: readonly BidRequest_NoBidDescriptorsInit[] | undefined
/** 420 */ readonly NoBidComponents?: readonly BidRequest_NoBidComponentsInit[] | undefined
/** 409 */ readonly LiquidityIndType?: LiquidityIndType | undefined
/** 410 */ readonly WtAverageLiquidity?: DecimalValue | undefined
/** 411 */ readonly ExchangeForPhysical?: boolean | undefined
/** 412 */ readonly OutMainCntryUIndex?: DecimalValue | undefined
/** 413 */ readonly CrossPercent?: DecimalValue | undefined
/** 414 */ readonly ProgRptReqs?: ProgRptReqs | undefined
/** 415 */ readonly ProgPeriodInterval?: IntegerValue | undefined
/** 416 */ readonly IncTaxInd?: IncTaxInd | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 417 */ readonly NumBidders?: IntegerValue | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 418 */ readonly TradeType: TradeType
/** 419 */ readonly BasisPxType: BasisPxType
/** 443 */ readonly StrikeTime?: TimeValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface BidResponse_NoBidComponents {
readonly Commission: string
readonly CommType: CommType
readonly ListID: string | undefined
readonly Country: string | undefined
readonly Side: Side | undefined
readonly Price: string | undefined
readonly PriceType: PriceType | undefined
readonly FairValue: string | undefined
readonly NetGrossInd: NetGrossInd | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly TradingSessionID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface BidResponse_NoBidComponentsInit {
/** 12 */ readonly Commission: DecimalValue
/** 13 */ readonly CommType: CommType
/** 66 */ readonly ListID?: string | undefined
/** 421 */ readonly Country?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 406 */ readonly FairValue?: DecimalValue | undefined
/** 430 */ readonly NetGrossInd?: NetGrossInd | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface BidResponse extends Header, Trailer {
readonly BidID: string | undefined
readonly ClientBidID: string | undefined
readonly NoBidComponents: readonly BidResponse_NoBidComponents[]
}
export interface BidResponseInit extends HeaderInit, TrailerInit {
/** 390 */ readonly BidID?: string | undefined
/** 391 */ readonly ClientBidID?: string | undefined
/** 420 */ readonly NoBidComponents: readonly BidResponse_NoBidComponentsInit[]
}
export interface ListStrikePrice_NoStrikes {
readonly Symbol: string
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly IDSource: IDSource | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDay: number | undefined
readonly PutOrCall: PutOrCall | undefined
readonly StrikePrice: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly PrevClosePx: string | undefined
readonly ClOrdID: string | undefined
readonly Side: Side | undefined
readonly Price: string
readonly Currency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ListStrikePrice_NoStrikesInit {
/** 55 */ readonly Symbol: string
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly IDSource?: IDSource | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 205 */ readonly MaturityDay?: IntegerValue | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 202 */ readonly StrikePrice?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 44 */ readonly Price: DecimalValue
/** 15 */ readonly Currency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface ListStrikePrice extends Header, Trailer {
readonly ListID: string
readonly TotNoStrikes: number
readonly NoStrikes: readonly ListStrikePrice_NoStrikes[]
}
export interface ListStrikePriceInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 422 */ readonly TotNoStrikes: IntegerValue
/** 428 */ readonly NoStrikes: readonly ListStrikePrice_NoStrikesInit[]
}
export interface FIX42VersionIndex {
readonly header: InitAndBody<HeaderInit, Header>
readonly fields: {
readonly Account: FieldValues<'text'>
readonly AdvId: FieldValues<'text'>
readonly AdvRefID: FieldValues<'text'>
readonly AdvSide: FieldValues<'character', AdvSide>
readonly AdvTransType: FieldValues<'text', AdvTransType>
readonly AvgPx: FieldValues<'decimal'>
readonly BeginSeqNo: FieldValues<'integer'>
readonly BeginString: FieldValues<'text'>
readonly BodyLength: FieldValues<'integer'>
readonly CheckSum: FieldValues<'text'>
readonly ClOrdID: FieldValues<'text'>
readonly Commission: FieldValues<'decimal'>
readonly CommType: FieldValues<'character', CommType>
readonly CumQty: FieldValues<'decimal'>
readonly Currency: FieldValues<'text'>
readonly EndSeqNo: FieldValues<'integer'>
readonly ExecID: FieldValues<'text'>
readonly ExecInst: FieldValues<'list', ExecInst>
readonly ExecRefID: FieldValues<'text'>
readonly ExecTransType: FieldValues<'character', ExecTransType>
readonly HandlInst: FieldValues<'character', HandlInst>
readonly IDSource: FieldValues<'text', IDSource>
readonly IOIid: FieldValues<'text'>
readonly IOIOthSvc: FieldValues<'character'>
readonly IOIQltyInd: FieldValues<'character', IOIQltyInd>
readonly IOIRefID: FieldValues<'text'>
readonly IOIShares: FieldValues<'text', IOIShares>
readonly IOITransType: FieldValues<'character', IOITransType>
readonly LastCapacity: FieldValues<'character', LastCapacity>
readonly LastMkt: FieldValues<'text'>
readonly LastPx: FieldValues<'decimal'>
readonly LastShares: FieldValues<'decimal'>
readonly LinesOfText: FieldValues<'integer'>
readonly MsgSeqNum: FieldValues<'integer'>
readonly MsgType: FieldValues<'text', MsgType>
readonly NewSeqNo: FieldValues<'integer'>
readonly OrderID: FieldValues<'text'>
readonly OrderQty: FieldValues<'decimal'>
readonly OrdStatus: FieldValues<'character', OrdStatus>
readonly OrdType: FieldValues<'character', OrdType>
readonly OrigClOrdID: FieldValues<'text'>
readonly OrigTime: FieldValues<'time'>
readonly PossDupFlag: FieldValues<'boolean'>
readonly Price: FieldValues<'decimal'>
readonly RefSeqNum: FieldValues<'integer'>
readonly RelatdSym: FieldValues<'text'>
readonly Rule80A: FieldValues<'character', Rule80A>
readonly SecurityID: FieldValues<'text'>
readonly SenderCompID: FieldValues<'text'>
readonly SenderSubID: FieldValues<'text'>
readonly SendingDate: FieldValues<'text'>
readonly SendingTime: FieldValues<'time'>
readonly Shares: FieldValues<'decimal'>
readonly Side: FieldValues<'character', Side>
readonly Symbol: FieldValues<'text'>
readonly TargetCompID: FieldValues<'text'>
readonly TargetSubID: FieldValues<'text'>
readonly Text: FieldValues<'text'>
readonly TimeInForce: FieldValues<'character', TimeInForce>
readonly TransactTime: FieldValues<'time'>
readonly Urgency: FieldValues<'character', Urgency>
readonly ValidUntilTime: FieldValues<'time'>
readonly SettlmntTyp: FieldValues<'character', SettlmntTyp>
readonly FutSettDate: FieldValues<'text'>
readonly SymbolSfx: FieldValues<'text'>
readonly ListID: FieldValues<'text'>
readonly ListSeqNo: FieldValues<'integer'>
readonly TotNoOrders: FieldValues<'integer'>
readonly ListExecInst: FieldValues<'text'>
readonly AllocID: FieldValues<'text'>
readonly AllocTransType: FieldValues<'character', AllocTransType>
readonly RefAllocID: FieldValues<'text'>
readonly NoOrders: FieldValues<'integer'>
readonly AvgPrxPrecision: FieldValues<'integer'>
readonly TradeDate: FieldValues<'text'>
readonly ExecBroker: FieldValues<'text'>
readonly OpenClose: FieldValues<'character', OpenClose>
readonly NoAllocs: FieldValues<'integer'>
readonly AllocAccount: FieldValues<'text'>
readonly AllocShares: FieldValues<'decimal'>
readonly ProcessCode: FieldValues<'character', ProcessCode>
readonly NoRpts: FieldValues<'integer'>
readonly RptSeq: FieldValues<'integer'>
readonly CxlQty: FieldValues<'decimal'>
readonly NoDlvyInst: FieldValues<'integer'>
readonly DlvyInst: FieldValues<'text'>
readonly AllocStatus: FieldValues<'integer', AllocStatus>
readonly AllocRejCode: FieldValues<'integer', AllocRejCode>
readonly Signature: FieldValues<'data'>
readonly SecureDataLen: FieldValues<'integer'>
readonly SecureData: FieldValues<'data'>
readonly BrokerOfCredit: FieldValues<'text'>
readonly SignatureLength: FieldValues<'integer'>
readonly EmailType: FieldValues<'character', EmailType>
readonly RawDataLength: FieldValues<'integer'>
readonly RawData: FieldValues<'data'>
readonly PossResend: FieldValues<'boolean'>
readonly EncryptMethod: FieldValues<'integer', EncryptMethod>
readonly StopPx: FieldValues<'decimal'>
readonly ExDestination: FieldValues<'text'>
readonly CxlRejReason: FieldValues<'integer', CxlRejReason>
readonly OrdRejReason: FieldValues<'integer', OrdRejReason>
readonly IOIQualifier: FieldValues<'character', IOIQualifier>
readonly WaveNo: FieldValues<'text'>
readonly Issuer: FieldValues<'text'>
readonly SecurityDesc: FieldValues<'text'>
readonly HeartBtInt: FieldValues<'integer'>
readonly ClientID: FieldValues<'text'>
readonly MinQty: FieldValues<'decimal'>
readonly MaxFloor: FieldValues<'decimal'>
readonly TestReqID: FieldValues<'text'>
readonly ReportToExch: FieldValues<'boolean'>
readonly LocateReqd: FieldValues<'boolean'>
readonly OnBehalfOfCompID: FieldValues<'text'>
readonly OnBehalfOfSubID: FieldValues<'text'>
readonly QuoteID: FieldValues<'text'>
readonly NetMoney: FieldValues<'decimal'>
readonly SettlCurrAmt: FieldValues<'decimal'>
readonly SettlCurrency: FieldValues<'text'>
readonly ForexReq: FieldValues<'boolean'>
readonly OrigSendingTime: FieldValues<'time'>
readonly GapFillFlag: FieldValues<'boolean'>
readonly NoExecs: FieldValues<'integer'>
readonly CxlType: FieldValues<'character'>
readonly ExpireTime: FieldValues<'time'>
readonly DKReason: FieldValues<'character', DKReason>
readonly DeliverToCompID: FieldValues<'text'>
readonly DeliverToSubID: FieldValues<'text'>
readonly IOINaturalFlag: FieldValues<'boolean'>
readonly QuoteReqID: FieldValues<'text'>
readonly BidPx: FieldValues<'decimal'>
readonly OfferPx: FieldValues<'decimal'>
readonly BidSize: FieldValues<'decimal'>
readonly OfferSize: FieldValues<'decimal'>
readonly NoMiscFees: FieldValues<'integer'>
readonly MiscFeeAmt: FieldValues<'decimal'>
readonly MiscFeeCurr: FieldValues<'text'>
readonly MiscFeeType: FieldValues<'character', MiscFeeType>
readonly PrevClosePx: FieldValues<'decimal'>
readonly ResetSeqNumFlag: FieldValues<'boolean'>
readonly SenderLocationID: FieldValues<'text'>
readonly TargetLocationID: FieldValues<'text'>
readonly OnBehalfOfLocationID: FieldValues<'text'>
readonly DeliverToLocationID: FieldValues<'text'>
readonly NoRelatedSym: FieldValues<'integer'>
readonly Subject: FieldValues<'text'>
readonly Headline: FieldValues<'text'>
readonly URLLink: FieldValues<'text'>
readonly ExecType: FieldValues<'character', ExecType>
readonly LeavesQty: FieldValues<'decimal'>
readonly CashOrderQty: FieldValues<'decimal'>
readonly AllocAvgPx: FieldValues<'decimal'>
readonly AllocNetMoney: FieldValues<'decimal'>
readonly SettlCurrFxRate: FieldValues<'decimal'>
readonly SettlCurrFxRateCalc: FieldValues<'character'>
readonly NumDaysInterest: FieldValues<'integer'>
readonly AccruedInterestRate: FieldValues<'decimal'>
readonly AccruedInterestAmt: FieldValues<'decimal'>
readonly SettlInstMode: FieldValues<'character', SettlInstMode>
readonly AllocText: FieldValues<'text'>
readonly SettlInstID: FieldValues<'text'>
readonly SettlInstTransType: FieldValues<'character', SettlInstTransType>
readonly EmailThreadID: FieldValues<'text'>
readonly SettlInstSource: FieldValues<'character', SettlInstSource>
readonly SettlLocation: FieldValues<'text', SettlLocation>
readonly SecurityType: FieldValues<'text', SecurityType>
readonly EffectiveTime: FieldValues<'time'>
readonly StandInstDbType: FieldValues<'integer', StandInstDbType>
readonly StandInstDbName: FieldValues<'text'>
readonly StandInstDbID: FieldValues<'text'>
readonly SettlDeliveryType: FieldValues<'integer'>
readonly SettlDepositoryCode: FieldValues<'text'>
readonly SettlBrkrCode: FieldValues<'text'>
readonly SettlInstCode: FieldValues<'text'>
readonly SecuritySettlAgentName: FieldValues<'text'>
readonly SecuritySettlAgentCode: FieldValues<'text'>
readonly SecuritySettlAgentAcctNum: FieldValues<'text'>
readonly SecuritySettlAgentAcctName: FieldValues<'text'>
readonly SecuritySettlAgentContactName: FieldValues<'text'>
readonly SecuritySettlAgentContactPhone: FieldValues<'text'>
readonly CashSettlAgentName: FieldValues<'text'>
readonly CashSettlAgentCode: FieldValues<'text'>
readonly CashSettlAgentAcctNum: FieldValues<'text'>
readonly CashSettlAgentAcctName: FieldValues<'text'>
readonly CashSettlAgentContactName: FieldValues<'text'>
readonly CashSettlAgentContactPhone: FieldValues<'text'>
readonly BidSpotRate: FieldValues<'decimal'>
readonly BidForwardPoints: FieldValues<'decimal'>
readonly OfferSpotRate: FieldValues<'decimal'>
readonly OfferForwardPoints: FieldValues<'decimal'>
readonly OrderQty2: FieldValues<'decimal'>
readonly FutSettDate2: FieldValues<'text'>
readonly LastSpotRate: FieldValues<'decimal'>
readonly LastForwardPoints: FieldValues<'decimal'>
readonly AllocLinkID: FieldValues<'text'>
readonly AllocLinkType: FieldValues<'integer', AllocLinkType>
readonly SecondaryOrderID: FieldValues<'text'>
readonly NoIOIQualifiers: FieldValues<'integer'>
readonly MaturityMonthYear: FieldValues<'text'>
readonly PutOrCall: FieldValues<'integer', PutOrCall>
readonly StrikePrice: FieldValues<'decimal'>
readonly CoveredOrUncovered: FieldValues<'integer', CoveredOrUncovered>
readonly CustomerOrFirm: FieldValues<'integer', CustomerOrFirm>
readonly MaturityDay: FieldValues<'integer'>
readonly OptAttribute: FieldValues<'character'>
readonly SecurityExchange: FieldValues<'text'>
readonly NotifyBrokerOfCredit: FieldValues<'boolean'>
readonly AllocHandlInst: FieldValues<'integer', AllocHandlInst>
readonly MaxShow: FieldValues<'decimal'>
readonly PegDifference: FieldValues<'decimal'>
readonly XmlDataLen: FieldValues<'integer'>
readonly XmlData: FieldValues<'data'>
readonly SettlInstRefID: FieldValues<'text'>
readonly NoRoutingIDs: FieldValues<'integer'>
readonly RoutingType: FieldValues<'integer', RoutingType>
readonly RoutingID: FieldValues<'text'>
readonly SpreadToBenchmark: FieldValues<'decimal'>
readonly Benchmark: FieldValues<'character', Benchmark>
readonly CouponRate: FieldValues<'decimal'>
readonly ContractMultiplier: FieldValues<'decimal'>
readonly MDReqID: FieldValues<'text'>
readonly SubscriptionRequestType: FieldValues<'character', SubscriptionRequestType>
readonly MarketDepth: FieldValues<'integer'>
readonly MDUpdateType: FieldValues<'integer', MDUpdateType>
readonly AggregatedBook: FieldValues<'boolean'>
readonly NoMDEntryTypes: FieldValues<'integer'>
readonly NoMDEntries: FieldValues<'integer'>
readonly MDEntryType: FieldValues<'character', MDEntryType>
readonly MDEntryPx: FieldValues<'decimal'>
readonly MDEntrySize: FieldValues<'decimal'>
readonly MDEntryDate: FieldValues<'text'>
readonly MDEntryTime: FieldValues<'text'>
readonly TickDirection: FieldValues<'character', TickDirection>
readonly MDMkt: FieldValues<'text'>
readonly QuoteCondition: FieldValues<'list', QuoteCondition>
readonly TradeCondition: FieldValues<'list', TradeCondition>
readonly MDEntryID: FieldValues<'text'>
readonly MDUpdateAction: FieldValues<'character', MDUpdateAction>
readonly MDEntryRefID: FieldValues<'text'>
readonly MDReqRejReason: FieldValues<'character', MDReqRejReason>
readonly MDEntryOriginator: FieldValues<'text'>
readonly LocationID: FieldValues<'text'>
readonly DeskID: FieldValues<'text'>
readonly DeleteReason: FieldValues<'character', DeleteReason>
readonly OpenCloseSettleFlag: FieldValues<'character', OpenCloseSettleFlag>
readonly SellerDays: FieldValues<'integer'>
readonly MDEntryBuyer: FieldValues<'text'>
readonly MDEntrySeller: FieldValues<'text'>
readonly MDEntryPositionNo: FieldValues<'integer'>
readonly FinancialStatus: FieldValues<'character', FinancialStatus>
readonly CorporateAction: FieldValues<'character', CorporateAction>
readonly DefBidSize: FieldValues<'decimal'>
readonly DefOfferSize: FieldValues<'decimal'>
readonly NoQuoteEntries: FieldValues<'integer'>
readonly NoQuoteSets: FieldValues<'integer'>
readonly QuoteStatus: FieldValues<'integer', QuoteStatus>
readonly QuoteCancelType: FieldValues<'integer', QuoteCancelType>
readonly QuoteEntryID: FieldValues<'text'>
readonly QuoteRejectReason: FieldValues<'integer', QuoteRejectReason>
readonly QuoteResponseLevel: FieldValues<'integer', QuoteResponseLevel>
readonly QuoteSetID: FieldValues<'text'>
readonly QuoteRequestType: FieldValues<'integer', QuoteRequestType>
readonly TotQuoteEntries: FieldValues<'integer'>
readonly UnderlyingIDSource: FieldValues<'text'>
readonly UnderlyingIssuer: FieldValues<'text'>
readonly UnderlyingSecurityDesc: FieldValues<'text'>
readonly UnderlyingSecurityExchange: FieldValues<'text'>
readonly UnderlyingSecurityID: FieldValues<'text'>
readonly UnderlyingSecurityType: FieldValues<'text'>
readonly UnderlyingSymbol: FieldValues<'text'>
readonly UnderlyingSymbolSfx: FieldValues<'text'>
readonly UnderlyingMaturityMonthYear: FieldValues<'text'>
readonly UnderlyingMaturityDay: FieldValues<'integer'>
readonly UnderlyingPutOrCall: FieldValues<'integer'>
readonly UnderlyingStrikePrice: FieldValues<'decimal'>
readonly UnderlyingOptAttribute: FieldValues<'character'>
readonly UnderlyingCurrency: FieldValues<'text'>
readonly RatioQty: FieldValues<'decimal'>
readonly SecurityReqID: FieldValues<'text'>
readonly SecurityRequestType: FieldValues<'integer', SecurityRequestType>
readonly SecurityResponseID: FieldValues<'text'>
readonly SecurityResponseType: FieldValues<'integer', SecurityResponseType>
readonly SecurityStatusReqID: FieldValues<'text'>
readonly UnsolicitedIndicator: FieldValues<'boolean'>
readonly SecurityTradingStatus: FieldValues<'integer', SecurityTradingStatus>
readonly HaltReasonChar: FieldValues<'character', HaltReasonChar>
readonly InViewOfCommon: FieldValues<'boolean'>
readonly DueToRelated: FieldValues<'boolean'>
readonly BuyVolume: FieldValues<'decimal'>
readonly SellVolume: FieldValues<'decimal'>
readonly HighPx: FieldValues<'decimal'>
readonly LowPx: FieldValues<'decimal'>
readonly Adjustment: FieldValues<'integer', Adjustment>
readonly TradSesReqID: FieldValues<'text'>
readonly TradingSessionID: FieldValues<'text'>
readonly ContraTrader: FieldValues<'text'>
readonly TradSesMethod: FieldValues<'integer', TradSesMethod>
readonly TradSesMode: FieldValues<'integer', TradSesMode>
readonly TradSesStatus: FieldValues<'integer', TradSesStatus>
readonly TradSesStartTime: FieldValues<'time'>
readonly TradSesOpenTime: FieldValues<'time'>
readonly TradSesPreCloseTime: FieldValues<'time'>
readonly TradSesCloseTime: FieldValues<'time'>
readonly TradSesEndTime: FieldValues<'time'>
readonly NumberOfOrders: FieldValues<'integer'>
readonly MessageEncoding: FieldValues<'text', MessageEncoding>
readonly EncodedIssuerLen: FieldValues<'integer'>
readonly EncodedIssuer: FieldValues<'data'>
readonly EncodedSecurityDescLen: FieldValues<'integer'>
readonly EncodedSecurityDesc: FieldValues<'data'>
readonly EncodedListExecInstLen: FieldValues<'integer'>
readonly EncodedListExecInst: FieldValues<'data'>
readonly EncodedTextLen: FieldValues<'integer'>
readonly EncodedText: FieldValues<'data'>
readonly EncodedSubjectLen: FieldValues<'integer'>
readonly EncodedSubject: FieldValues<'data'>
readonly EncodedHeadlineLen: FieldValues<'integer'>
readonly EncodedHeadline: FieldValues<'data'>
readonly EncodedAllocTextLen: FieldValues<'integer'>
readonly EncodedAllocText: FieldValues<'data'>
readonly EncodedUnderlyingIssuerLen: FieldValues<'integer'>
readonly EncodedUnderlyingIssuer: FieldValues<'data'>
readonly EncodedUnderlyingSecurityDescLen: FieldValues<'integer'>
readonly EncodedUnderlyingSecurityDesc: FieldValues<'data'>
readonly AllocPrice: FieldValues<'decimal'>
readonly QuoteSetValidUntilTime: FieldValues<'time'>
readonly QuoteEntryRejectReason: FieldValues<'integer', QuoteEntryRejectReason>
readonly LastMsgSeqNumProcessed: FieldValues<'integer'>
readonly OnBehalfOfSendingTime: FieldValues<'time'>
readonly RefTagID: FieldValues<'integer'>
readonly RefMsgType: FieldValues<'text'>
readonly SessionRejectReason: FieldValues<'integer', SessionRejectReason>
readonly BidRequestTransType: FieldValues<'character', BidRequestTransType>
readonly ContraBroker: FieldValues<'text'>
readonly ComplianceID: FieldValues<'text'>
readonly SolicitedFlag: FieldValues<'boolean'>
readonly ExecRestatementReason: FieldValues<'integer', ExecRestatementReason>
readonly BusinessRejectRefID: FieldValues<'text'>
readonly BusinessRejectReason: FieldValues<'integer', BusinessRejectReason>
readonly GrossTradeAmt: FieldValues<'decimal'>
readonly NoContraBrokers: FieldValues<'integer'>
readonly MaxMessageSize: FieldValues<'integer'>
readonly NoMsgTypes: FieldValues<'integer'>
readonly MsgDirection: FieldValues<'character', MsgDirection>
readonly NoTradingSessions: FieldValues<'integer'>
readonly TotalVolumeTraded: FieldValues<'decimal'>
readonly DiscretionInst: FieldValues<'character', DiscretionInst>
readonly DiscretionOffset: FieldValues<'decimal'>
readonly BidID: FieldValues<'text'>
readonly ClientBidID: FieldValues<'text'>
readonly ListName: FieldValues<'text'>
readonly TotalNumSecurities: FieldValues<'integer'>
readonly BidType: FieldValues<'integer'>
readonly NumTickets: FieldValues<'integer'>
readonly SideValue1: FieldValues<'decimal'>
readonly SideValue2: FieldValues<'decimal'>
readonly NoBidDescriptors: FieldValues<'integer'>
readonly BidDescriptorType: FieldValues<'integer'>
readonly BidDescriptor: FieldValues<'text'>
readonly SideValueInd: FieldValues<'integer'>
readonly LiquidityPctLow: FieldValues<'decimal'>
readonly LiquidityPctHigh: FieldValues<'decimal'>
readonly LiquidityValue: FieldValues<'decimal'>
readonly EFPTrackingError: FieldValues<'decimal'>
readonly FairValue: FieldValues<'decimal'>
readonly OutsideIndexPct: FieldValues<'decimal'>
readonly ValueOfFutures: FieldValues<'decimal'>
readonly LiquidityIndType: FieldValues<'integer', LiquidityIndType>
readonly WtAverageLiquidity: FieldValues<'decimal'>
readonly ExchangeForPhysical: FieldValues<'boolean'>
readonly OutMainCntryUIndex: FieldValues<'decimal'>
readonly CrossPercent: FieldValues<'decimal'>
readonly ProgRptReqs: FieldValues<'integer', ProgRptReqs>
readonly ProgPeriodInterval: FieldValues<'integer'>
readonly IncTaxInd: FieldValues<'integer', IncTaxInd>
readonly NumBidders: FieldValues<'integer'>
readonly TradeType: FieldValues<'character', TradeType>
readonly BasisPxType: FieldValues<'character', BasisPxType>
readonly NoBidComponents: FieldValues<'integer'>
readonly Country: FieldValues<'text'>
readonly TotNoStrikes: FieldValues<'integer'>
readonly PriceType: FieldValues<'integer', PriceType>
readonly DayOrderQty: FieldValues<'decimal'>
readonly DayCumQty: FieldValues<'decimal'>
readonly DayAvgPx: FieldValues<'decimal'>
readonly GTBookingInst: FieldValues<'integer', GTBookingInst>
readonly NoStrikes: FieldValues<'integer'>
readonly ListStatusType: FieldValues<'integer'>
readonly NetGrossInd: FieldValues<'integer', NetGrossInd>
readonly ListOrderStatus: FieldValues<'integer'>
readonly ExpireDate: FieldValues<'text'>
readonly ListExecInstType: FieldValues<'character', ListExecInstType>
readonly CxlRejResponseTo: FieldValues<'character', CxlRejResponseTo>
readonly UnderlyingCouponRate: FieldValues<'decimal'>
readonly UnderlyingContractMultiplier: FieldValues<'decimal'>
readonly ContraTradeQty: FieldValues<'decimal'>
readonly ContraTradeTime: FieldValues<'time'>
readonly ClearingFirm: FieldValues<'text'>
readonly ClearingAccount: FieldValues<'text'>
readonly LiquidityNumSecurities: FieldValues<'integer'>
readonly MultiLegReportingType: FieldValues<'character', MultiLegReportingType>
readonly StrikeTime: FieldValues<'time'>
readonly ListStatusText: FieldValues<'text'>
readonly EncodedListStatusTextLen: FieldValues<'integer'>
readonly EncodedListStatusText: FieldValues<'data'>
}
readonly components: {
}
}
export interface FIX42Version extends Version<FIX42VersionIndex> {
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
/** T */ readonly SettlementInstructions: MessageFactory<SettlementInstructionsInit, SettlementInstructions>
/** V */ readonly MarketDataRequest: MessageFactory<MarketDataRequestInit, MarketDataRequest>
/** W */ readonly MarketDataSnapshotFullRefresh: MessageFactory<MarketDataSnapshotFullRefreshInit, MarketDataSnapshotFullRefresh>
/** X */ readonly MarketDataIncrementalRefresh: MessageFactory<MarketDataIncrementalRefreshInit, MarketDataIncrementalRefresh>
/** Y */ readonly MarketDataRequestReject: MessageFactory<MarketDataRequestRejectInit, MarketDataRequestReject>
/** Z */ readonly QuoteCancel: MessageFactory<QuoteCancelInit, QuoteCancel>
/** a */ readonly QuoteStatusRequest: MessageFactory<QuoteStatusRequestInit, QuoteStatusRequest>
/** b */ readonly QuoteAcknowledgement: MessageFactory<QuoteAcknowledgementInit, QuoteAcknowledgement>
/** c */ readonly SecurityDefinitionRequest: MessageFactory<SecurityDefinitionRequestInit, SecurityDefinitionRequest>
/** d */ readonly SecurityDefinition: MessageFactory<SecurityDefinitionInit, SecurityDefinition>
/** e */ readonly SecurityStatusRequest: MessageFactory<SecurityStatusRequestInit, SecurityStatusRequest>
/** f */ readonly SecurityStatus: MessageFactory<SecurityStatusInit, SecurityStatus>
/** g */ readonly TradingSessionStatusRequest: MessageFactory<TradingSessionStatusRequestInit, TradingSessionStatusRequest>
/** h */ readonly TradingSessionStatus: MessageFactory<TradingSessionStatusInit, TradingSessionStatus>
/** i */ readonly MassQuote: MessageFactory<MassQuoteInit, MassQuote>
/** j */ readonly BusinessMessageReject: MessageFactory<BusinessMessageRejectInit, BusinessMessageReject>
/** k */ readonly BidRequest: MessageFactory<BidRequestInit, BidRequest>
/** l */ readonly BidResponse: MessageFactory<BidResponseInit, BidResponse>
/** m */ readonly ListStrikePrice: MessageFactory<ListStrikePriceInit, ListStrikePrice>
readonly AdvSide: { readonly Buy: 'B'; readonly Sell: 'S'; readonly Trade: 'T'; readonly Cross: 'X' }
readonly AdvTransType: { readonly Cancel: 'C'; readonly New: 'N'; readonly Replace: 'R' }
readonly CommType: { readonly PerUnit: '1'; readonly Percent: '2'; readonly Absolute: '3' }
readonly ExecInst: { readonly StayOnOfferSide: '0'; readonly NotHeld: '1'; readonly Work: '2'; readonly GoAlong: '3'; readonly OverTheDay: '4'; readonly Held: '5'; readonly ParticipateDoNotInitiate: '6'; readonly StrictScale: '7'; readonly TryToScale: '8'; readonly StayOnBidSide: '9'; readonly NoCross: 'A'; readonly OkToCross: 'B'; readonly CallFirst: 'C'; readonly PercentOfVolume: 'D'; readonly DoNotIncrease: 'E'; readonly DoNotReduce: 'F'; readonly AllOrNone: 'G'; readonly InstitutionsOnly: 'I'; readonly LastPeg: 'L'; readonly MidPricePeg: 'M'; readonly NonNegotiable: 'N'; readonly OpeningPeg: 'O'; readonly MarketPeg: 'P'; readonly PrimaryPeg: 'R'; readonly Suspend: 'S'; readonly FixedPegToLocalBestBidOrOfferAtTimeOfOrder: 'T'; readonly CustomerDisplayInstruction: 'U'; readonly Netting: 'V'; readonly PegToVwap: 'W' }
readonly ExecTransType: { readonly New: '0'; readonly Cancel: '1'; readonly Correct: '2'; readonly Status: '3' }
readonly HandlInst: { readonly AutomatedExecutionNoIntervention: '1'; readonly AutomatedExecutionInterventionOk: '2'; readonly ManualOrder: '3' }
readonly IDSource: { readonly Cusip: '1'; readonly Sedol: '2'; readonly Quik: '3'; readonly IsinNumber: '4'; readonly RicCode: '5'; readonly IsoCurrencyCode: '6'; readonly IsoCountryCode: '7'; readonly ExchangeSymbol: '8'; readonly ConsolidatedTapeAssociation: '9' }
readonly IOIQltyInd: { readonly High: 'H'; readonly Low: 'L'; readonly Medium: 'M' }
readonly IOIShares: { readonly Large: 'L'; readonly Medium: 'M'; readonly Small: 'S' }
readonly IOITransType: { readonly Cancel: 'C'; readonly New: 'N'; readonly Replace: 'R' }
readonly LastCapacity: { readonly Agent: '1'; readonly CrossAsAgent: '2'; readonly CrossAsPrincipal: '3'; readonly Principal: '4' }
readonly MsgType: { readonly Heartbeat: '0'; readonly TestRequest: '1'; readonly ResendRequest: '2'; readonly Reject: '3'; readonly SequenceReset: '4'; readonly Logout: '5'; readonly Ioi: '6'; readonly Advertisement: '7'; readonly ExecutionReport: '8'; readonly OrderCancelReject: '9'; readonly Logon: 'A'; readonly News: 'B'; readonly Email: 'C'; readonly NewOrderSingle: 'D'; readonly NewOrderList: 'E'; readonly OrderCancelRequest: 'F'; readonly OrderCancelReplaceRequest: 'G'; readonly OrderStatusRequest: 'H'; readonly AllocationInstruction: 'J'; readonly ListCancelRequest: 'K'; readonly ListExecute: 'L'; readonly ListStatusRequest: 'M'; readonly ListStatus: 'N'; readonly AllocationInstructionAck: 'P'; readonly DontKnowTrade: 'Q'; readonly QuoteRequest: 'R'; readonly Quote: 'S'; readonly SettlementInstructions: 'T'; readonly MarketDataRequest: 'V'; readonly MarketDataSnapshotFullRefresh: 'W'; readonly MarketDataIncrementalRefresh: 'X'; readonly MarketDataRequestReject: 'Y'; readonly QuoteCancel: 'Z'; readonly QuoteStatusRequest: 'a'; readonly MassQuoteAcknowledgement: 'b'; readonly SecurityDefinitionRequest: 'c'; readonly SecurityDefinition: 'd'; readonly SecurityStatusRequest: 'e'; readonly SecurityStatus: 'f'; readonly TradingSessionStatusRequest: 'g'; readonly TradingSessionStatus: 'h'; readonly MassQuote: 'i'; readonly BusinessMessageReject: 'j'; readonly BidRequest: 'k'; readonly BidResponse: 'l'; readonly ListStrikePrice: 'm' }
readonly OrdStatus: { readonly New: '0'; readonly PartiallyFilled: '1'; readonly Filled: '2'; readonly DoneForDay: '3'; readonly Canceled: '4'; readonly Replaced: '5'; readonly PendingCancel: '6'; readonly Stopped: '7'; readonly Rejected: '8'; readonly Suspended: '9'; readonly PendingNew: 'A'; readonly Calculated: 'B'; readonly Expired: 'C'; readonly AcceptedForBidding: 'D'; readonly PendingReplace: 'E' }
readonly OrdType: { readonly Market: '1'; readonly Limit: '2'; readonly Stop: '3'; readonly StopLimit: '4'; readonly MarketOnClose: '5'; readonly WithOrWithout: '6'; readonly LimitOrBetter: '7'; readonly LimitWithOrWithout: '8'; readonly OnBasis: '9'; readonly OnClose: 'A'; readonly LimitOnClose: 'B'; readonly ForexMarket: 'C'; readonly PreviouslyQuoted: 'D'; readonly PreviouslyIndicated: 'E'; readonly ForexLimit: 'F'; readonly ForexSwap: 'G'; readonly ForexPreviouslyQuoted: 'H'; readonly Funari: 'I'; readonly Pegged: 'P' }
readonly Rule80A: { readonly AgencySingleOrder: 'A'; readonly ShortExemptTransactionAType: 'B'; readonly ProprietaryNonAlgo: 'C'; readonly ProgramOrderMember: 'D'; readonly ShortExemptTransactionForPrincipal: 'E'; readonly ShortExemptTransactionWType: 'F'; readonly ShortExemptTransactionIType: 'H'; readonly IndividualInvestor: 'I'; readonly ProprietaryAlgo: 'J'; readonly AgencyAlgo: 'K'; readonly ShortExemptTransactionMemberAffliated: 'L'; readonly ProgramOrderOtherMember: 'M'; readonly AgentForOtherMember: 'N'; readonly ProprietaryTransactionAffiliated: 'O'; readonly Principal: 'P'; readonly TransactionNonMember: 'R'; readonly SpecialistTrades: 'S'; readonly TransactionUnaffiliatedMember: 'T'; readonly AgencyIndexArb: 'U'; readonly AllOtherOrdersAsAgentForOtherMember: 'W'; readonly ShortExemptTransactionMemberNotAffliated: 'X'; readonly AgencyNonAlgo: 'Y'; readonly ShortExemptTransactionNonMember: 'Z' }
readonly Side: { readonly Buy: '1'; readonly Sell: '2'; readonly BuyMinus: '3'; readonly SellPlus: '4'; readonly SellShort: '5'; readonly SellShortExempt: '6'; readonly Undisclosed: '7'; readonly Cross: '8'; readonly CrossShort: '9' }
readonly TimeInForce: { readonly Day: '0'; readonly GoodTillCancel: '1'; readonly AtTheOpening: '2'; readonly ImmediateOrCancel: '3'; readonly FillOrKill: '4'; readonly GoodTillCrossing: '5'; readonly GoodTillDate: '6' }
readonly Urgency: { readonly Normal: '0'; readonly Flash: '1'; readonly Background: '2' }
readonly SettlmntTyp: { readonly Regular: '0'; readonly Cash: '1'; readonly NextDay: '2'; readonly TPlus2: '3'; readonly TPlus3: '4'; readonly TPlus4: '5'; readonly Future: '6'; readonly WhenAndIfIssued: '7'; readonly SellersOption: '8'; readonly TPlus5: '9' }
readonly AllocTransType: { readonly New: '0'; readonly Replace: '1'; readonly Cancel: '2'; readonly Preliminary: '3'; readonly Calculated: '4'; readonly CalculatedWithoutPreliminary: '5' }
readonly OpenClose: { readonly Close: 'C'; readonly Open: 'O' }
readonly ProcessCode: { readonly Regular: '0'; readonly SoftDollar: '1'; readonly StepIn: '2'; readonly StepOut: '3'; readonly SoftDollarStepIn: '4'; readonly SoftDollarStepOut: '5'; readonly PlanSponsor: '6' }
readonly AllocStatus: { readonly Accepted: 0; readonly BlockLevelReject: 1; readonly AccountLevelReject: 2; readonly Received: 3 }
readonly AllocRejCode: { readonly UnknownAccount: 0; readonly IncorrectQuantity: 1; readonly IncorrectAveragegPrice: 2; readonly UnknownExecutingBrokerMnemonic: 3; readonly CommissionDifference: 4; readonly UnknownOrderId: 5; readonly UnknownListId: 6; readonly OtherSeeText: 7 }
readonly EmailType: { readonly New: '0'; readonly Reply: '1'; readonly AdminReply: '2' }
readonly EncryptMethod: { readonly None: 0; readonly Pkcs: 1; readonly Des: 2; readonly Pkcsdes: 3; readonly Pgpdes: 4; readonly Pgpdesmd5: 5; readonly Pem: 6 }
readonly CxlRejReason: { readonly TooLateToCancel: 0; readonly UnknownOrder: 1; readonly BrokerCredit: 2; readonly OrderAlreadyInPendingStatus: 3 }
readonly OrdRejReason: { readonly BrokerCredit: 0; readonly UnknownSymbol: 1; readonly ExchangeClosed: 2; readonly OrderExceedsLimit: 3; readonly TooLateToEnter: 4; readonly UnknownOrder: 5; readonly DuplicateOrder: 6; readonly DuplicateOfAVerballyCommunicatedOrder: 7; readonly StaleOrder: 8 }
readonly IOIQualifier: { readonly AllOrNone: 'A'; readonly AtTheClose: 'C'; readonly InTouchWith: 'I'; readonly Limit: 'L'; readonly MoreBehind: 'M'; readonly AtTheOpen: 'O'; readonly TakingAPosition: 'P'; readonly AtTheMarket: 'Q'; readonly ReadyToTrade: 'R'; readonly PortfolioShown: 'S'; readonly ThroughTheDay: 'T'; readonly Versus: 'V'; readonly Indication: 'W'; readonly CrossingOpportunity: 'X'; readonly AtTheMidpoint: 'Y'; readonly PreOpen: 'Z' }
readonly DKReason: { readonly UnknownSymbol: 'A'; readonly WrongSide: 'B'; readonly QuantityExceedsOrder: 'C'; readonly NoMatchingOrder: 'D'; readonly PriceExceedsLimit: 'E'; readonly Other: 'Z' }
readonly MiscFeeType: { readonly Regulatory: '1'; readonly Tax: '2'; readonly LocalCommission: '3'; readonly ExchangeFees: '4'; readonly Stamp: '5'; readonly Levy: '6'; readonly Other: '7'; readonly Markup: '8'; readonly ConsumptionTax: '9' }
readonly ExecType: { readonly New: '0'; readonly PartialFill: '1'; readonly Fill: '2'; readonly DoneForDay: '3'; readonly Canceled: '4'; readonly Replaced: '5'; readonly PendingCancel: '6'; readonly Stopped: '7'; readonly Rejected: '8'; readonly Suspended: '9'; readonly PendingNew: 'A'; readonly Calculated: 'B'; readonly Expired: 'C'; readonly Restated: 'D'; readonly PendingReplace: 'E' }
readonly SettlInstMode: { readonly Default: '0'; readonly StandingInstructionsProvided: '1'; readonly SpecificAllocationAccountOverriding: '2'; readonly SpecificAllocationAccountStanding: '3' }
readonly SettlInstTransType: { readonly Cancel: 'C'; readonly New: 'N'; readonly Replace: 'R' }
readonly SettlInstSource: { readonly BrokerCredit: '1'; readonly Institution: '2' }
readonly SettlLocation: { readonly Cedel: 'CED'; readonly DepositoryTrustCompany: 'DTC'; readonly EuroClear: 'EUR'; readonly FederalBookEntry: 'FED'; readonly LocalMarketSettleLocation: 'ISO Country Code'; readonly Physical: 'PNY'; readonly ParticipantTrustCompany: 'PTC' }
readonly SecurityType: { readonly Wildcard: '?'; readonly BankersAcceptance: 'BA'; readonly ConvertibleBond: 'CB'; readonly CertificateOfDeposit: 'CD'; readonly CollateralizedMortgageObligation: 'CMO'; readonly CorporateBond: 'CORP'; readonly CommercialPaper: 'CP'; readonly CorporatePrivatePlacement: 'CPP'; readonly CommonStock: 'CS'; readonly FederalHousingAuthority: 'FHA'; readonly FederalHomeLoan: 'FHL'; readonly FederalNationalMortgageAssociation: 'FN'; readonly ForeignExchangeContract: 'FOR'; readonly Future: 'FUT'; readonly GovernmentNationalMortgageAssociation: 'GN'; readonly TreasuriesAgencyDebenture: 'GOVT'; readonly IoetteMortgage: 'IET'; readonly MutualFund: 'MF'; readonly MortgageInterestOnly: 'MIO'; readonly MortgagePrincipalOnly: 'MPO'; readonly MortgagePrivatePlacement: 'MPP'; readonly MiscellaneousPassThrough: 'MPT'; readonly MunicipalBond: 'MUNI'; readonly NoSecurityType: 'NONE'; readonly Option: 'OPT'; readonly PreferredStock: 'PS'; readonly RepurchaseAgreement: 'RP'; readonly ReverseRepurchaseAgreement: 'RVRP'; readonly StudentLoanMarketingAssociation: 'SL'; readonly TimeDeposit: 'TD'; readonly UsTreasuryBillOld: 'USTB'; readonly Warrant: 'WAR'; readonly CatsTigersAndLions: 'ZOO' }
readonly StandInstDbType: { readonly Other: 0; readonly Dtcsid: 1; readonly ThomsonAlert: 2; readonly AGlobalCustodian: 3 }
readonly AllocLinkType: { readonly FxNetting: 0; readonly FxSwap: 1 }
readonly PutOrCall: { readonly Put: 0; readonly Call: 1 }
readonly CoveredOrUncovered: { readonly Covered: 0; readonly Uncovered: 1 }
readonly CustomerOrFirm: { readonly Customer: 0; readonly Firm: 1 }
readonly AllocHandlInst: { readonly Match: 1; readonly Forward: 2; readonly ForwardAndMatch: 3 }
readonly RoutingType: { readonly TargetFirm: 1; readonly TargetList: 2; readonly BlockFirm: 3; readonly BlockList: 4 }
readonly Benchmark: { readonly Curve: '1'; readonly FiveYr: '2'; readonly Old5: '3'; readonly TenYr: '4'; readonly Old10: '5'; readonly ThirtyYr: '6'; readonly Old30: '7'; readonly ThreeMolibor: '8'; readonly SixMolibor: '9' }
readonly SubscriptionRequestType: { readonly Snapshot: '0'; readonly SnapshotAndUpdates: '1'; readonly DisablePreviousSnapshot: '2' }
readonly MDUpdateType: { readonly FullRefresh: 0; readonly IncrementalRefresh: 1 }
readonly MDEntryType: { readonly Bid: '0'; readonly Offer: '1'; readonly Trade: '2'; readonly IndexValue: '3'; readonly OpeningPrice: '4'; readonly ClosingPrice: '5'; readonly SettlementPrice: '6'; readonly TradingSessionHighPrice: '7'; readonly TradingSessionLowPrice: '8'; readonly TradingSessionVwapPrice: '9' }
readonly TickDirection: { readonly PlusTick: '0'; readonly ZeroPlusTick: '1'; readonly MinusTick: '2'; readonly ZeroMinusTick: '3' }
readonly QuoteCondition: { readonly Open: 'A'; readonly Closed: 'B'; readonly ExchangeBest: 'C'; readonly ConsolidatedBest: 'D'; readonly Locked: 'E'; readonly Crossed: 'F'; readonly Depth: 'G'; readonly FastTrading: 'H'; readonly NonFirm: 'I' }
readonly TradeCondition: { readonly Cash: 'A'; readonly AveragePriceTrade: 'B'; readonly CashTrade: 'C'; readonly NextDay: 'D'; readonly Opening: 'E'; readonly IntradayTradeDetail: 'F'; readonly Rule127Trade: 'G'; readonly Rule155Trade: 'H'; readonly SoldLast: 'I'; readonly NextDayTrade: 'J'; readonly Opened: 'K'; readonly Seller: 'L'; readonly Sold: 'M'; readonly StoppedStock: 'N' }
readonly MDUpdateAction: { readonly New: '0'; readonly Change: '1'; readonly Delete: '2' }
readonly MDReqRejReason: { readonly UnknownSymbol: '0'; readonly DuplicateMdReqId: '1'; readonly InsufficientBandwidth: '2'; readonly InsufficientPermissions: '3'; readonly UnsupportedSubscriptionRequestType: '4'; readonly UnsupportedMarketDepth: '5'; readonly UnsupportedMdUpdateType: '6'; readonly UnsupportedAggregatedBook: '7'; readonly UnsupportedMdEntryType: '8' }
readonly DeleteReason: { readonly Cancellation: '0'; readonly Error: '1' }
readonly OpenCloseSettleFlag: { readonly DailyOpen: '0'; readonly SessionOpen: '1'; readonly DeliverySettlementEntry: '2' }
readonly FinancialStatus: { readonly Bankrupt: '1' }
readonly CorporateAction: { readonly ExDividend: 'A'; readonly ExDistribution: 'B'; readonly ExRights: 'C'; readonly New: 'D'; readonly ExInterest: 'E' }
readonly QuoteStatus: { readonly Accepted: 0; readonly CancelForSymbol: 1; readonly CanceledForSecurityType: 2; readonly CanceledForUnderlying: 3; readonly CanceledAll: 4; readonly Rejected: 5 }
readonly QuoteCancelType: { readonly CancelForOneOrMoreSecurities: 1; readonly CancelForSecurityType: 2; readonly CancelForUnderlyingSecurity: 3; readonly CancelAllQuotes: 4 }
readonly QuoteRejectReason: { readonly UnknownSymbol: 1; readonly Exchange: 2; readonly QuoteRequestExceedsLimit: 3; readonly TooLateToEnter: 4; readonly UnknownQuote: 5; readonly DuplicateQuote: 6; readonly InvalidBid: 7; readonly InvalidPrice: 8; readonly NotAuthorizedToQuoteSecurity: 9 }
readonly QuoteResponseLevel: { readonly NoAcknowledgement: 0; readonly AcknowledgeOnlyNegativeOrErroneousQuotes: 1; readonly AcknowledgeEachQuoteMessage: 2 }
readonly QuoteRequestType: { readonly Manual: 1; readonly Automatic: 2 }
readonly SecurityRequestType: { readonly RequestSecurityIdentityAndSpecifications: 0; readonly RequestSecurityIdentityForSpecifications: 1; readonly RequestListSecurityTypes: 2; readonly RequestListSecurities: 3 }
readonly SecurityResponseType: { readonly AcceptAsIs: 1; readonly AcceptWithRevisions: 2; readonly ListOfSecurityTypesReturnedPerRequest: 3; readonly ListOfSecuritiesReturnedPerRequest: 4; readonly RejectSecurityProposal: 5; readonly CannotMatchSelectionCriteria: 6 }
readonly SecurityTradingStatus: { readonly OpeningDelay: 1; readonly MarketOnCloseImbalanceSell: 10; readonly NoMarketImbalance: 12; readonly NoMarketOnCloseImbalance: 13; readonly ItsPreOpening: 14; readonly NewPriceIndication: 15; readonly TradeDisseminationTime: 16; readonly ReadyToTrade: 17; readonly NotAvailableForTrading: 18; readonly NotTradedOnThisMarket: 19; readonly TradingHalt: 2; readonly UnknownOrInvalid: 20; readonly Resume: 3; readonly NoOpen: 4; readonly PriceIndication: 5; readonly TradingRangeIndication: 6; readonly MarketImbalanceBuy: 7; readonly MarketImbalanceSell: 8; readonly MarketOnCloseImbalanceBuy: 9 }
readonly HaltReasonChar: { readonly NewsDissemination: 'D'; readonly OrderInflux: 'E'; readonly OrderImbalance: 'I'; readonly AdditionalInformation: 'M'; readonly NewsPending: 'P'; readonly EquipmentChangeover: 'X' }
readonly Adjustment: { readonly Cancel: 1; readonly Error: 2; readonly Correction: 3 }
readonly TradSesMethod: { readonly Electronic: 1; readonly OpenOutcry: 2; readonly TwoParty: 3 }
readonly TradSesMode: { readonly Testing: 1; readonly Simulated: 2; readonly Production: 3 }
readonly TradSesStatus: { readonly Halted: 1; readonly Open: 2; readonly Closed: 3; readonly PreOpen: 4; readonly PreClose: 5 }
readonly MessageEncoding: { readonly Eucjp: 'EUC-JP'; readonly Iso2022Jp: 'ISO-2022-JP'; readonly ShiftJis: 'Shift_JIS'; readonly Utf8: 'UTF-8' }
readonly QuoteEntryRejectReason: { readonly UnknownSymbol: 1; readonly Exchange: 2; readonly QuoteExceedsLimit: 3; readonly TooLateToEnter: 4; readonly UnknownQuote: 5; readonly DuplicateQuote: 6; readonly InvalidBidAskSpread: 7; readonly InvalidPrice: 8; readonly NotAuthorizedToQuoteSecurity: 9 }
readonly SessionRejectReason: { readonly InvalidTagNumber: 0; readonly RequiredTagMissing: 1; readonly SendingTimeAccuracyProblem: 10; readonly InvalidMsgType: 11; readonly TagNotDefinedForThisMessageType: 2; readonly UndefinedTag: 3; readonly TagSpecifiedWithoutAValue: 4; readonly ValueIsIncorrect: 5; readonly IncorrectDataFormatForValue: 6; readonly DecryptionProblem: 7; readonly SignatureProblem: 8; readonly CompIdProblem: 9 }
readonly BidRequestTransType: { readonly Cancel: 'C'; readonly New: 'N' }
readonly ExecRestatementReason: { readonly GtCorporateAction: 0; readonly GtRenewal: 1; readonly VerbalChange: 2; readonly RepricingOfOrder: 3; readonly BrokerOption: 4; readonly PartialDeclineOfOrderQty: 5 }
readonly BusinessRejectReason: { readonly Other: 0; readonly UnknownId: 1; readonly UnknownSecurity: 2; readonly UnsupportedMessageType: 3; readonly ApplicationNotAvailable: 4; readonly ConditionallyRequiredFieldMissing: 5 }
readonly MsgDirection: { readonly Receive: 'R'; readonly Send: 'S' }
readonly DiscretionInst: { readonly RelatedToDisplayedPrice: '0'; readonly RelatedToMarketPrice: '1'; readonly RelatedToPrimaryPrice: '2'; readonly RelatedToLocalPrimaryPrice: '3'; readonly RelatedToMidpointPrice: '4'; readonly RelatedToLastTradePrice: '5' }
readonly LiquidityIndType: { readonly FiveDayMovingAverage: 1; readonly TwentyDayMovingAverage: 2; readonly NormalMarketSize: 3; readonly Other: 4 }
readonly ProgRptReqs: { readonly BuySideRequests: 1; readonly SellSideSends: 2; readonly RealTimeExecutionReports: 3 }
readonly IncTaxInd: { readonly Net: 1; readonly Gross: 2 }
readonly TradeType: { readonly Agency: 'A'; readonly VwapGuarantee: 'G'; readonly GuaranteedClose: 'J'; readonly RiskTrade: 'R' }
readonly BasisPxType: { readonly ClosingPriceAtMorningSession: '2'; readonly ClosingPrice: '3'; readonly CurrentPrice: '4'; readonly Sq: '5'; readonly VwapThroughADay: '6'; readonly VwapThroughAMorningSession: '7'; readonly VwapThroughAnAfternoonSession: '8'; readonly VwapThroughADayExcept: '9'; readonly VwapThroughAMorningSessionExcept: 'A'; readonly VwapThroughAnAfternoonSessionExcept: 'B'; readonly Strike: 'C'; readonly Open: 'D'; readonly Others: 'Z' }
readonly PriceType: { readonly Percentage: 1; readonly PerUnit: 2; readonly FixedAmount: 3 }
readonly GTBookingInst: { readonly BookOutAllTradesOnDayOfExecution: 0; readonly AccumulateUntilFilledOrExpired: 1; readonly AccumulateUntilVerballlyNotifiedOtherwise: 2 }
readonly NetGrossInd: { readonly Net: 1; readonly Gross: 2 }
readonly ListExecInstType: { readonly Immediate: '1'; readonly WaitForInstruction: '2' }
readonly CxlRejResponseTo: { readonly OrderCancelRequest: '1'; readonly OrderCancel: '2' }
readonly MultiLegReportingType: { readonly SingleSecurity: '1'; readonly IndividualLegOfAMultiLegSecurity: '2'; readonly MultiLegSecurity: '3' }
}

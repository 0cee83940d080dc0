// Written by scripts/dictionary-tables.ts from a QuickFIX data dictionary, see NOTICE.
import type {
  DataValue, DecimalValue, FieldValues, IntegerValue, ListValue, TimeValue,
} from '../typed/field-values.js'
import type { MessageFactory } from '../typed/message-factory.js'
import type { InitAndBody, Version } from '../typed/version.js'

export type AdvSide = 'B' | 'S' | 'X' | 'T'
export type AdvTransType = 'N' | 'C' | 'R'
export type CommType = '6' | '1' | '2' | '3' | '5' | '4'
export type ExecInst = 'Y' | 'M' | 'P' | 'Q' | 'R' | 'S' | 'U' | 'V' | 'W' | 'X' | 'D' | '0' | '2' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'O' | 'C' | 'N' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | '3' | 'B' | '1'
export type HandlInst = '1' | '2' | '3'
export type SecurityIDSource = 'E' | '2' | '1' | '3' | 'F' | 'D' | 'C' | 'B' | 'A' | '9' | '8' | '7' | '6' | '5' | '4' | 'G'
export type IOIQltyInd = 'M' | 'H' | 'L'
export type IOIQty = 'L' | 'M' | 'S'
export type IOITransType = 'C' | 'N' | 'R'
export type LastCapacity = '4' | '3' | '1' | '2'
export type MsgType = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'a' | 'A' | 'AA' | 'AB' | 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AH' | 'AI' | 'b' | 'B' | 'c' | 'C' | 'd' | 'D' | 'e' | 'E' | 'f' | 'F' | 'G' | 'g' | 'h' | 'H' | 'i' | 'j' | 'J' | 'K' | 'k' | 'l' | 'L' | 'm' | 'M' | 'N' | 'n' | 'o' | 'P' | 'p' | 'q' | 'Q' | 'r' | 'R' | 's' | 'S' | 't' | 'T' | 'u' | 'v' | 'V' | 'w' | 'W' | 'x' | 'X' | 'y' | 'Y' | 'z' | 'Z'
export type OrdStatus = '0' | '1' | '5' | '2' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | '3' | '4'
export type OrdType = 'D' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | '1' | 'C' | 'F' | 'E' | 'G' | 'I' | 'J' | 'K' | 'L' | 'M' | 'P' | 'B' | 'H'
export type Rule80A = 'N' | 'B' | 'D' | 'E' | 'F' | 'H' | 'I' | 'J' | 'K' | 'M' | 'A' | 'O' | 'P' | 'R' | 'S' | 'T' | 'U' | 'W' | 'X' | 'Y' | 'Z' | 'L' | 'C'
export type Side = '6' | 'B' | 'C' | '8' | '9' | '1' | '2' | '3' | '4' | 'A' | '5' | '7'
export type TimeInForce = '7' | '0' | '1' | '2' | '3' | '4' | '5' | '6'
export type Urgency = '1' | '2' | '0'
export type SettlmntTyp = '5' | 'A' | '6' | '3' | '2' | '8' | '1' | '7' | '0' | '9' | '4'
export type AllocTransType = '5' | '4' | '3' | '2' | '1' | '0'
export type PositionEffect = 'F' | 'R' | 'C' | 'O'
export type ProcessCode = '6' | '0' | '1' | '2' | '3' | '4' | '5'
export type AllocStatus = 1 | 2 | 3 | 0
export type AllocRejCode = 0 | 6 | 3 | 5 | 7 | 4 | 1 | 2
export type EmailType = '0' | '1' | '2'
export type EncryptMethod = 2 | 6 | 5 | 3 | 0 | 1 | 4
export type CxlRejReason = 1 | 0 | 6 | 5 | 4 | 3 | 2
export type OrdRejReason = 2 | 1 | 3 | 4 | 5 | 7 | 9 | 10 | 6 | 11 | 12 | 0 | 8
export type IOIQualifier = 'O' | 'X' | 'W' | 'V' | 'T' | 'S' | 'R' | 'A' | 'P' | 'M' | 'L' | 'I' | 'D' | 'C' | 'B' | 'Q' | 'Y' | 'Z'
export type DKReason = 'B' | 'C' | 'D' | 'E' | 'Z' | 'A'
export type MiscFeeType = '3' | '4' | '5' | '6' | '7' | '8' | '9' | '1' | '2'
export type ExecType = '6' | '0' | '1' | '2' | '4' | '5' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | '3' | '7'
export type SettlCurrFxRateCalc = 'D' | 'M'
export type SettlInstMode = '0' | '4' | '3' | '1' | '2'
export type SettlInstTransType = 'N' | 'R' | 'C'
export type SettlInstSource = '2' | '3' | '1'
export type SecurityType = 'CP' | 'VRDN' | 'PZFJ' | 'PN' | 'ONITE' | 'MTN' | 'TECP' | 'AMENDED' | 'BRIDGE' | 'LOFC' | 'SWING' | 'DINP' | 'DEFLTED' | 'WITHDRN' | 'LQN' | 'MATURED' | 'DN' | 'RETIRED' | 'BA' | 'BN' | 'BOX' | 'CD' | 'CL' | 'REPLACD' | 'MT' | 'RVLVTRM' | 'MPP' | 'STN' | 'MPT' | 'TBA' | 'AN' | 'MIO' | 'COFP' | 'MBS' | 'REV' | 'SPCLA' | 'SPCLO' | 'SPCLT' | 'TAN' | 'TAXA' | 'COFO' | 'TD' | 'GO' | '?' | 'WAR' | 'MF' | 'MLEG' | 'TRAN' | 'MPO' | 'RP' | 'NONE' | 'XCN' | 'POOL' | 'ABS' | 'CMBS' | 'CMO' | 'IET' | 'RVRP' | 'FOR' | 'RAN' | 'RVLV' | 'FAC' | 'FADN' | 'PEF' | 'CORP' | 'CPP' | 'CB' | 'DUAL' | 'XLINKD' | 'YANK' | 'CS' | 'PS' | 'BRADY' | 'TBOND' | 'TINT' | 'TIPS' | 'TCAL' | 'TPRN' | 'UST' | 'USTB' | 'TERM' | 'STRUCT'
export type StandInstDbType = 0 | 1 | 3 | 2
export type SettlDeliveryType = 1 | 0
export type AllocLinkType = 0 | 1
export type CoveredOrUncovered = 1 | 0
export type AllocHandlInst = 3 | 2 | 1
export type RoutingType = 1 | 2 | 3 | 4
export type Benchmark = '5' | '1' | '2' | '4' | '6' | '7' | '8' | '9' | '3'
export type BenchmarkCurveName = 'SWAP' | 'LIBID' | 'OTHER' | 'Treasury' | 'Euribor' | 'Pfandbriefe' | 'FutureSWAP' | 'MuniAAA' | 'LIBOR'
export type StipulationType = 'ABS' | 'WALA' | 'WAM' | 'CPR' | 'HEP' | 'WAL' | 'MHP' | 'SMM' | 'MPR' | 'PSA' | 'PPC' | 'CPP' | 'LOTVAR' | 'CPY' | 'WAC' | 'ISSUE' | 'MAT' | 'PIECES' | 'PMAX' | 'PPM' | 'PPL' | 'PPT' | 'PROD' | 'TRDVAR' | 'GEOG'
export type YieldType = 'TRUE' | 'PREVCLOSE' | 'LONGEST' | 'LONGAVGLIFE' | 'MATURITY' | 'MARK' | 'OPENAVG' | 'PUT' | 'PROCEEDS' | 'SEMIANNUAL' | 'SHORTAVGLIFE' | 'SHORTEST' | 'SIMPLE' | 'TENDER' | 'VALUE1/32' | 'WORST' | 'TAXEQUIV' | 'ANNUAL' | 'LASTYEAR' | 'NEXTREFUND' | 'AFTERTAX' | 'ATISSUE' | 'AVGLIFE' | 'AVGMATURITY' | 'BOOK' | 'CALL' | 'CHANGE' | 'COMPOUND' | 'CURRENT' | 'GROSS' | 'GOVTEQUIV' | 'INFLATION' | 'INVERSEFLOATER' | 'LASTQUARTER' | 'LASTCLOSE' | 'LASTMONTH' | 'CLOSE'
export type SubscriptionRequestType = '1' | '2' | '0'
export type MDUpdateType = 0 | 1
export type MDEntryType = '7' | '1' | 'A' | '9' | '8' | '5' | '4' | '0' | '2' | '3' | '6'
export type TickDirection = '0' | '1' | '2' | '3'
export type QuoteCondition = 'E' | 'I' | 'H' | 'F' | 'D' | 'C' | 'B' | 'A' | 'G'
export type TradeCondition = 'J' | 'K' | 'L' | 'B' | 'M' | 'H' | 'N' | 'P' | 'Q' | 'R' | 'I' | 'A' | 'C' | 'E' | 'F' | 'G' | 'D'
export type MDUpdateAction = '0' | '1' | '2'
export type MDReqRejReason = '7' | '1' | 'C' | 'B' | 'A' | '9' | '8' | '6' | '5' | '4' | '2' | '0' | '3'
export type DeleteReason = '0' | '1'
export type OpenCloseSettleFlag = '1' | '2' | '3' | '4' | '0'
export type FinancialStatus = '1' | '2'
export type CorporateAction = 'B' | 'E' | 'C' | 'A' | 'D'
export type QuoteStatus = 6 | 1 | 10 | 9 | 8 | 7 | 5 | 4 | 3 | 2 | 0
export type QuoteCancelType = 4 | 2 | 1 | 3
export type QuoteRejectReason = 9 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
export type QuoteResponseLevel = 1 | 0 | 2
export type QuoteRequestType = 2 | 1
export type SecurityRequestType = 0 | 1 | 2 | 3
export type SecurityResponseType = 5 | 1 | 6 | 2 | 4 | 3
export type SecurityTradingStatus = 20 | 13 | 14 | 15 | 16 | 17 | 19 | 22 | 21 | 12 | 18 | 10 | 9 | 8 | 7 | 6 | 5 | 4 | 3 | 1 | 2 | 23
export type HaltReasonChar = 'X' | 'M' | 'E' | 'P' | 'I' | 'D'
export type Adjustment = 1 | 2 | 3
export type TradSesMethod = 3 | 1 | 2
export type TradSesMode = 3 | 1 | 2
export type TradSesStatus = 5 | 6 | 4 | 3 | 2 | 1 | 0
export type MessageEncoding = 'UTF-8' | 'ISO-2022-JP' | 'EUC-JP' | 'Shift_JIS'
export type SessionRejectReason = 12 | 17 | 16 | 15 | 14 | 11 | 0 | 9 | 8 | 7 | 6 | 5 | 4 | 3 | 10 | 13 | 2 | 1
export type BidRequestTransType = 'N' | 'C'
export type ExecRestatementReason = 7 | 0 | 8 | 6 | 5 | 4 | 3 | 1 | 2
export type BusinessRejectReason = 3 | 7 | 4 | 6 | 0 | 5 | 1 | 2
export type MsgDirection = 'S' | 'R'
export type DiscretionInst = '0' | '1' | '2' | '3' | '4' | '5'
export type BidType = 1 | 2 | 3
export type BidDescriptorType = 3 | 2 | 1
export type SideValueInd = 1 | 2
export type LiquidityIndType = 3 | 4 | 2 | 1
export type ProgRptReqs = 3 | 2 | 1
export type IncTaxInd = 2 | 1
export type TradeType = 'G' | 'A' | 'J' | 'R'
export type BasisPxType = '8' | 'D' | 'Z' | 'C' | 'B' | '9' | '7' | '6' | '5' | '4' | '3' | '2' | 'A'
export type PriceType = 3 | 1 | 4 | 6 | 7 | 8 | 5 | 2
export type GTBookingInst = 0 | 2 | 1
export type ListStatusType = 6 | 4 | 3 | 2 | 1 | 5
export type NetGrossInd = 1 | 2
export type ListOrderStatus = 4 | 3 | 7 | 6 | 5 | 2 | 1
export type ListExecInstType = '5' | '4' | '2' | '1' | '3'
export type CxlRejResponseTo = '2' | '1'
export type MultiLegReportingType = '1' | '2' | '3'
export type PartyIDSource = '5' | '8' | 'A' | '9' | 'E' | 'B' | '7' | 'D' | 'F' | '1' | '2' | '3' | '4' | '6' | 'C'
export type PartyRole = 15 | 3 | 20 | 19 | 18 | 17 | 16 | 7 | 1 | 2 | 5 | 6 | 14 | 8 | 9 | 10 | 11 | 12 | 13 | 4
export type Product = 8 | 12 | 11 | 1 | 3 | 4 | 2 | 6 | 10 | 7 | 9 | 5
export type QuantityType = 6 | 7 | 5 | 4 | 3 | 2 | 1 | 8
export type RoundingDirection = '0' | '1' | '2'
export type CancellationRights = 'M' | 'N' | 'Y' | 'O'
export type MoneyLaunderingStatus = '3' | '2' | '1' | 'Y' | 'N'
export type ExecPriceType = 'S' | 'Q' | 'P' | 'O' | 'E' | 'D' | 'C' | 'B'
export type TradeReportTransType = 'N' | 'R' | 'C'
export type PaymentMethod = 14 | 13 | 12 | 11 | 10 | 9 | 8 | 7 | 15 | 3 | 6 | 4 | 1 | 2 | 5
export type TaxAdvantageType = 19 | 11 | 12 | 13 | 14 | 15 | 10 | 17 | 5 | 16 | 9 | 8 | 21 | 6 | 20 | 4 | 3 | 2 | 1 | 0 | 7 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 18 | 22
export type FundRenewWaiv = 'N' | 'Y'
export type RegistStatus = 'A' | 'N' | 'R' | 'H'
export type RegistRejReasonCode = 13 | 17 | 16 | 4 | 15 | 14 | 3 | 2 | 12 | 11 | 10 | 9 | 8 | 7 | 5 | 1 | 18 | 6
export type RegistTransType = '2' | '0' | '1'
export type ContAmtType = 15 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 14 | 13
export type OwnerType = 5 | 13 | 12 | 11 | 10 | 9 | 8 | 6 | 4 | 2 | 3 | 1 | 7
export type OrderCapacity = 'R' | 'I' | 'P' | 'W' | 'A' | 'G'
export type OrderRestrictions = '7' | 'A' | '1' | '8' | '6' | '5' | '3' | '2' | '4' | '9'
export type MassCancelRequestType = '1' | '7' | '6' | '5' | '4' | '2' | '3'
export type MassCancelResponse = '6' | '0' | '7' | '3' | '5' | '4' | '1' | '2'
export type MassCancelRejectReason = '2' | '6' | '5' | '3' | '1' | '0' | '4'
export type QuoteType = 0 | 1 | 2
export type CashMargin = '2' | '3' | '1'
export type Scope = '1' | '2' | '3'
export type CrossType = 1 | 2 | 3 | 4
export type CrossPrioritization = 2 | 0 | 1
export type NoSides = 1 | 2
export type SecurityListRequestType = 1 | 2 | 3 | 4 | 0
export type SecurityRequestResult = 4 | 0 | 1 | 5 | 3 | 2
export type TradSesStatusRejReason = 1
export type TradeRequestType = 4 | 3 | 2 | 1 | 0
export type MatchStatus = '0' | '1' | '2'
export type MatchType = 'S5' | 'M1' | 'M6' | 'M5' | 'M3' | 'S2' | 'S3' | 'S4' | 'M2' | 'A2' | 'A3' | 'A4' | 'AQ' | 'MT' | 'M4' | 'A1' | 'S1' | 'A5'
export type ClearingInstruction = 8 | 5 | 9 | 2 | 6 | 10 | 4 | 3 | 0 | 7 | 1
export type AccountType = 3 | 7 | 6 | 4 | 2 | 1 | 8
export type MassStatusReqType = 1 | 2 | 3 | 4 | 5 | 6 | 8 | 7
export type DayBookingInst = '0' | '1'
export type BookingUnit = '1' | '2' | '0'
export type PreallocMethod = '0' | '1'
export type AllocType = 6 | 2 | 3 | 5 | 1 | 4
export type ClearingFeeIndicator = 'H' | '5' | '4' | '3' | '2' | '1' | 'M' | 'I' | '9' | 'F' | 'E' | 'C' | 'B' | 'L'
export type PriorityIndicator = 0 | 1
export type QuoteRequestRejectReason = 1 | 2 | 3 | 4 | 5 | 6
export interface Header_NoHops {
readonly HopCompID: string
readonly HopSendingTime: bigint | undefined
readonly HopRefID: number | undefined
}
export interface Header_NoHopsInit {
/** 628 */ readonly HopCompID: string
/** 629 */ readonly HopSendingTime?: TimeValue | undefined
/** 630 */ readonly HopRefID?: IntegerValue | undefined
}
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
readonly NoHops: readonly Header_NoHops[]
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
/** 627 */ readonly NoHops?: readonly Header_NoHopsInit[] | undefined
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
export interface Instrument_NoSecurityAltID {
readonly SecurityAltID: string
readonly SecurityAltIDSource: string | undefined
}
export interface Instrument_NoSecurityAltIDInit {
/** 455 */ readonly SecurityAltID: string
/** 456 */ readonly SecurityAltIDSource?: string | undefined
}
export interface Instrument {
readonly Symbol: string | undefined
readonly SymbolSfx: string | undefined
readonly SecurityID: string | undefined
readonly SecurityIDSource: SecurityIDSource | undefined
readonly NoSecurityAltID: readonly Instrument_NoSecurityAltID[]
readonly Product: Product | undefined
readonly CFICode: string | undefined
readonly SecurityType: SecurityType | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDate: string | undefined
readonly CouponPaymentDate: string | undefined
readonly IssueDate: string | undefined
readonly RepoCollateralSecurityType: string | undefined
readonly RepurchaseTerm: number | undefined
readonly RepurchaseRate: string | undefined
readonly Factor: string | undefined
readonly CreditRating: string | undefined
readonly InstrRegistry: string | undefined
readonly CountryOfIssue: string | undefined
readonly StateOrProvinceOfIssue: string | undefined
readonly LocaleOfIssue: string | undefined
readonly RedemptionDate: string | undefined
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
export interface InstrumentInit {
/** 55 */ readonly Symbol?: string | undefined
/** 65 */ readonly SymbolSfx?: string | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly SecurityIDSource?: SecurityIDSource | undefined
/** 454 */ readonly NoSecurityAltID?: readonly Instrument_NoSecurityAltIDInit[] | undefined
/** 460 */ readonly Product?: Product | undefined
/** 461 */ readonly CFICode?: string | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 541 */ readonly MaturityDate?: string | undefined
/** 224 */ readonly CouponPaymentDate?: string | undefined
/** 225 */ readonly IssueDate?: string | undefined
/** 239 */ readonly RepoCollateralSecurityType?: string | undefined
/** 226 */ readonly RepurchaseTerm?: IntegerValue | undefined
/** 227 */ readonly RepurchaseRate?: DecimalValue | undefined
/** 228 */ readonly Factor?: DecimalValue | undefined
/** 255 */ readonly CreditRating?: string | undefined
/** 543 */ readonly InstrRegistry?: string | undefined
/** 470 */ readonly CountryOfIssue?: string | undefined
/** 471 */ readonly StateOrProvinceOfIssue?: string | undefined
/** 472 */ readonly LocaleOfIssue?: string | undefined
/** 240 */ readonly RedemptionDate?: string | undefined
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
export interface SpreadOrBenchmarkCurveData {
readonly Spread: string | undefined
readonly BenchmarkCurveCurrency: string | undefined
readonly BenchmarkCurveName: BenchmarkCurveName | undefined
readonly BenchmarkCurvePoint: string | undefined
}
export interface SpreadOrBenchmarkCurveDataInit {
/** 218 */ readonly Spread?: DecimalValue | undefined
/** 220 */ readonly BenchmarkCurveCurrency?: string | undefined
/** 221 */ readonly BenchmarkCurveName?: BenchmarkCurveName | undefined
/** 222 */ readonly BenchmarkCurvePoint?: string | undefined
}
export interface IOI extends Header, Trailer, Instrument, SpreadOrBenchmarkCurveData {
readonly IOIid: string
readonly IOITransType: IOITransType
readonly IOIRefID: string | undefined
readonly Side: Side
readonly QuantityType: QuantityType | undefined
readonly IOIQty: IOIQty
readonly PriceType: PriceType | undefined
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
readonly Benchmark: Benchmark | undefined
}
export interface IOIInit extends HeaderInit, TrailerInit, InstrumentInit, SpreadOrBenchmarkCurveDataInit {
/** 23 */ readonly IOIid: string
/** 28 */ readonly IOITransType: IOITransType
/** 26 */ readonly IOIRefID?: string | undefined
/** 54 */ readonly Side: Side
/** 465 */ readonly QuantityType?: QuantityType | undefined
/** 27 */ readonly IOIQty: IOIQty
/** 423 */ readonly PriceType?: PriceType | undefined
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
/** 219 */ readonly Benchmark?: Benchmark | undefined
}
export interface Advertisement extends Header, Trailer, Instrument {
readonly AdvId: string
readonly AdvTransType: AdvTransType
readonly AdvRefID: string | undefined
readonly AdvSide: AdvSide
readonly Quantity: string
readonly Price: string | undefined
readonly Currency: string | undefined
readonly TradeDate: string | undefined
readonly TransactTime: bigint | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly URLLink: string | undefined
readonly LastMkt: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
}
export interface AdvertisementInit extends HeaderInit, TrailerInit, InstrumentInit {
/** 2 */ readonly AdvId: string
/** 5 */ readonly AdvTransType: AdvTransType
/** 3 */ readonly AdvRefID?: string | undefined
/** 4 */ readonly AdvSide: AdvSide
/** 53 */ readonly Quantity: DecimalValue
/** 44 */ readonly Price?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 149 */ readonly URLLink?: string | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface Parties_NoPartyIDs {
readonly PartyID: string
readonly PartyIDSource: PartyIDSource | undefined
readonly PartyRole: PartyRole | undefined
readonly PartySubID: string | undefined
}
export interface Parties_NoPartyIDsInit {
/** 448 */ readonly PartyID: string
/** 447 */ readonly PartyIDSource?: PartyIDSource | undefined
/** 452 */ readonly PartyRole?: PartyRole | undefined
/** 523 */ readonly PartySubID?: string | undefined
}
export interface Parties {
readonly NoPartyIDs: readonly Parties_NoPartyIDs[]
}
export interface PartiesInit {
/** 453 */ readonly NoPartyIDs?: readonly Parties_NoPartyIDsInit[] | undefined
}
export interface ExecutionReport_NoContraBrokers {
readonly ContraBroker: string
readonly ContraTrader: string | undefined
readonly ContraTradeQty: string | undefined
readonly ContraTradeTime: bigint | undefined
readonly ContraLegRefID: string | undefined
}
export interface ExecutionReport_NoContraBrokersInit {
/** 375 */ readonly ContraBroker: string
/** 337 */ readonly ContraTrader?: string | undefined
/** 437 */ readonly ContraTradeQty?: DecimalValue | undefined
/** 438 */ readonly ContraTradeTime?: TimeValue | undefined
/** 655 */ readonly ContraLegRefID?: string | undefined
}
export interface Stipulations_NoStipulations {
readonly StipulationType: StipulationType
readonly StipulationValue: string | undefined
}
export interface Stipulations_NoStipulationsInit {
/** 233 */ readonly StipulationType: StipulationType
/** 234 */ readonly StipulationValue?: string | undefined
}
export interface Stipulations {
readonly NoStipulations: readonly Stipulations_NoStipulations[]
}
export interface StipulationsInit {
/** 232 */ readonly NoStipulations?: readonly Stipulations_NoStipulationsInit[] | undefined
}
export interface OrderQtyData {
readonly OrderQty: string | undefined
readonly CashOrderQty: string | undefined
readonly OrderPercent: string | undefined
readonly RoundingDirection: RoundingDirection | undefined
readonly RoundingModulus: string | undefined
}
export interface OrderQtyDataInit {
/** 38 */ readonly OrderQty?: DecimalValue | undefined
/** 152 */ readonly CashOrderQty?: DecimalValue | undefined
/** 516 */ readonly OrderPercent?: DecimalValue | undefined
/** 468 */ readonly RoundingDirection?: RoundingDirection | undefined
/** 469 */ readonly RoundingModulus?: DecimalValue | undefined
}
export interface CommissionData {
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly CommCurrency: string | undefined
readonly FundRenewWaiv: FundRenewWaiv | undefined
}
export interface CommissionDataInit {
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 479 */ readonly CommCurrency?: string | undefined
/** 497 */ readonly FundRenewWaiv?: FundRenewWaiv | undefined
}
export interface YieldData {
readonly YieldType: YieldType | undefined
readonly Yield: string | undefined
}
export interface YieldDataInit {
/** 235 */ readonly YieldType?: YieldType | undefined
/** 236 */ readonly Yield?: DecimalValue | undefined
}
export interface ExecutionReport_NoContAmts {
readonly ContAmtType: ContAmtType
readonly ContAmtValue: string | undefined
readonly ContAmtCurr: string | undefined
}
export interface ExecutionReport_NoContAmtsInit {
/** 519 */ readonly ContAmtType: ContAmtType
/** 520 */ readonly ContAmtValue?: DecimalValue | undefined
/** 521 */ readonly ContAmtCurr?: string | undefined
}
export interface InstrumentLeg_NoLegSecurityAltID {
readonly LegSecurityAltID: string
readonly LegSecurityAltIDSource: string | undefined
}
export interface InstrumentLeg_NoLegSecurityAltIDInit {
/** 605 */ readonly LegSecurityAltID: string
/** 606 */ readonly LegSecurityAltIDSource?: string | undefined
}
export interface InstrumentLeg {
readonly LegSymbol: string | undefined
readonly LegSymbolSfx: string | undefined
readonly LegSecurityID: string | undefined
readonly LegSecurityIDSource: string | undefined
readonly NoLegSecurityAltID: readonly InstrumentLeg_NoLegSecurityAltID[]
readonly LegProduct: number | undefined
readonly LegCFICode: string | undefined
readonly LegSecurityType: string | undefined
readonly LegMaturityMonthYear: string | undefined
readonly LegMaturityDate: string | undefined
readonly LegCouponPaymentDate: string | undefined
readonly LegIssueDate: string | undefined
readonly LegRepoCollateralSecurityType: string | undefined
readonly LegRepurchaseTerm: number | undefined
readonly LegRepurchaseRate: string | undefined
readonly LegFactor: string | undefined
readonly LegCreditRating: string | undefined
readonly LegInstrRegistry: string | undefined
readonly LegCountryOfIssue: string | undefined
readonly LegStateOrProvinceOfIssue: string | undefined
readonly LegLocaleOfIssue: string | undefined
readonly LegRedemptionDate: string | undefined
readonly LegStrikePrice: string | undefined
readonly LegOptAttribute: string | undefined
readonly LegContractMultiplier: string | undefined
readonly LegCouponRate: string | undefined
readonly LegSecurityExchange: string | undefined
readonly LegIssuer: string | undefined
readonly EncodedLegIssuer: Buffer | undefined
readonly LegSecurityDesc: string | undefined
readonly EncodedLegSecurityDesc: Buffer | undefined
readonly LegRatioQty: string | undefined
readonly LegSide: string | undefined
}
export interface InstrumentLegInit {
/** 600 */ readonly LegSymbol?: string | undefined
/** 601 */ readonly LegSymbolSfx?: string | undefined
/** 602 */ readonly LegSecurityID?: string | undefined
/** 603 */ readonly LegSecurityIDSource?: string | undefined
/** 604 */ readonly NoLegSecurityAltID?: readonly InstrumentLeg_NoLegSecurityAltIDInit[] | undefined
/** 607 */ readonly LegProduct?: IntegerValue | undefined
/** 608 */ readonly LegCFICode?: string | undefined
/** 609 */ readonly LegSecurityType?: string | undefined
/** 610 */ readonly LegMaturityMonthYear?: string | undefined
/** 611 */ readonly LegMaturityDate?: string | undefined
/** 248 */ readonly LegCouponPaymentDate?: string | undefined
/** 249 */ readonly LegIssueDate?: string | undefined
/** 250 */ readonly LegRepoCollateralSecurityType?: string | undefined
/** 251 */ readonly LegRepurchaseTerm?: IntegerValue | undefined
/** 252 */ readonly LegRepurchaseRate?: DecimalValue | undefined
/** 253 */ readonly LegFactor?: DecimalValue | undefined
/** 257 */ readonly LegCreditRating?: string | undefined
/** 599 */ readonly LegInstrRegistry?: string | undefined
/** 596 */ readonly LegCountryOfIssue?: string | undefined
/** 597 */ readonly LegStateOrProvinceOfIssue?: string | undefined
/** 598 */ readonly LegLocaleOfIssue?: string | undefined
/** 254 */ readonly LegRedemptionDate?: string | undefined
/** 612 */ readonly LegStrikePrice?: DecimalValue | undefined
/** 613 */ readonly LegOptAttribute?: string | undefined
/** 614 */ readonly LegContractMultiplier?: DecimalValue | undefined
/** 615 */ readonly LegCouponRate?: DecimalValue | undefined
/** 616 */ readonly LegSecurityExchange?: string | undefined
/** 617 */ readonly LegIssuer?: string | undefined
/** 619 */ readonly EncodedLegIssuer?: DataValue | undefined
/** 620 */ readonly LegSecurityDesc?: string | undefined
/** 622 */ readonly EncodedLegSecurityDesc?: DataValue | undefined
/** 623 */ readonly LegRatioQty?: DecimalValue | undefined
/** 624 */ readonly LegSide?: string | undefined
}
export interface NestedParties_NoNestedPartyIDs {
readonly NestedPartyID: string
readonly NestedPartyIDSource: string | undefined
readonly NestedPartyRole: number | undefined
readonly NestedPartySubID: string | undefined
}
export interface NestedParties_NoNestedPartyIDsInit {
/** 524 */ readonly NestedPartyID: string
/** 525 */ readonly NestedPartyIDSource?: string | undefined
/** 538 */ readonly NestedPartyRole?: IntegerValue | undefined
/** 545 */ readonly NestedPartySubID?: string | undefined
}
export interface NestedParties {
readonly NoNestedPartyIDs: readonly NestedParties_NoNestedPartyIDs[]
}
export interface NestedPartiesInit {
/** 539 */ readonly NoNestedPartyIDs?: readonly NestedParties_NoNestedPartyIDsInit[] | undefined
}
export interface ExecutionReport_NoLegs extends InstrumentLeg, NestedParties {
readonly LegSymbol: string
readonly LegPositionEffect: string | undefined
readonly LegCoveredOrUncovered: number | undefined
readonly LegRefID: string | undefined
readonly LegPrice: string | undefined
readonly LegSettlmntTyp: string | undefined
readonly LegFutSettDate: string | undefined
readonly LegLastPx: string | undefined
}
export interface ExecutionReport_NoLegsInit extends InstrumentLegInit, NestedPartiesInit {
/** 600 */ readonly LegSymbol: string
/** 564 */ readonly LegPositionEffect?: string | undefined
/** 565 */ readonly LegCoveredOrUncovered?: IntegerValue | undefined
/** 654 */ readonly LegRefID?: string | undefined
/** 566 */ readonly LegPrice?: DecimalValue | undefined
/** 587 */ readonly LegSettlmntTyp?: string | undefined
/** 588 */ readonly LegFutSettDate?: string | undefined
/** 637 */ readonly LegLastPx?: DecimalValue | undefined
}
export interface ExecutionReport extends Header, Trailer, Parties, Instrument, Stipulations, OrderQtyData, CommissionData, SpreadOrBenchmarkCurveData, YieldData {
readonly OrderID: string
readonly SecondaryOrderID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly SecondaryExecID: string | undefined
readonly ClOrdID: string | undefined
readonly OrigClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly NoContraBrokers: readonly ExecutionReport_NoContraBrokers[]
readonly ListID: string | undefined
readonly CrossID: string | undefined
readonly OrigCrossID: string | undefined
readonly CrossType: CrossType | undefined
readonly ExecID: string
readonly ExecRefID: string | undefined
readonly ExecType: ExecType
readonly OrdStatus: OrdStatus
readonly WorkingIndicator: boolean | undefined
readonly OrdRejReason: OrdRejReason | undefined
readonly ExecRestatementReason: ExecRestatementReason | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly Side: Side
readonly QuantityType: QuantityType | undefined
readonly OrdType: OrdType | undefined
readonly PriceType: PriceType | undefined
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
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: number | undefined
readonly Rule80A: Rule80A | undefined
readonly LastQty: string | undefined
readonly UnderlyingLastQty: string | undefined
readonly LastPx: string | undefined
readonly UnderlyingLastPx: string | undefined
readonly LastSpotRate: string | undefined
readonly LastForwardPoints: string | undefined
readonly LastMkt: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
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
readonly GrossTradeAmt: string | undefined
readonly NumDaysInterest: number | undefined
readonly ExDate: string | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly TradedFlatSwitch: boolean | undefined
readonly BasisFeatureDate: string | undefined
readonly BasisFeaturePrice: string | undefined
readonly Concession: string | undefined
readonly TotalTakedown: string | undefined
readonly NetMoney: string | undefined
readonly SettlCurrAmt: string | undefined
readonly SettlCurrency: string | undefined
readonly SettlCurrFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly HandlInst: HandlInst | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly PositionEffect: PositionEffect | undefined
readonly MaxShow: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly LastForwardPoints2: string | undefined
readonly MultiLegReportingType: MultiLegReportingType | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
readonly TransBkdTime: bigint | undefined
readonly ExecValuationPoint: bigint | undefined
readonly ExecPriceType: ExecPriceType | undefined
readonly ExecPriceAdjustment: string | undefined
readonly PriorityIndicator: PriorityIndicator | undefined
readonly PriceImprovement: string | undefined
readonly NoContAmts: readonly ExecutionReport_NoContAmts[]
readonly NoLegs: readonly ExecutionReport_NoLegs[]
}
export interface ExecutionReportInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, StipulationsInit, OrderQtyDataInit, CommissionDataInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit {
/** 37 */ readonly OrderID: string
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 527 */ readonly SecondaryExecID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 41 */ readonly OrigClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 382 */ readonly NoContraBrokers?: readonly ExecutionReport_NoContraBrokersInit[] | undefined
/** 66 */ readonly ListID?: string | undefined
/** 548 */ readonly CrossID?: string | undefined
/** 551 */ readonly OrigCrossID?: string | undefined
/** 549 */ readonly CrossType?: CrossType | undefined
/** 17 */ readonly ExecID: string
/** 19 */ readonly ExecRefID?: string | undefined
/** 150 */ readonly ExecType: ExecType
/** 39 */ readonly OrdStatus: OrdStatus
/** 636 */ readonly WorkingIndicator?: boolean | undefined
/** 103 */ readonly OrdRejReason?: OrdRejReason | undefined
/** 378 */ readonly ExecRestatementReason?: ExecRestatementReason | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 54 */ readonly Side: Side
/** 465 */ readonly QuantityType?: QuantityType | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
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
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: IntegerValue | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 32 */ readonly LastQty?: DecimalValue | undefined
/** 652 */ readonly UnderlyingLastQty?: DecimalValue | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 651 */ readonly UnderlyingLastPx?: DecimalValue | undefined
/** 194 */ readonly LastSpotRate?: DecimalValue | undefined
/** 195 */ readonly LastForwardPoints?: DecimalValue | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
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
/** 381 */ readonly GrossTradeAmt?: DecimalValue | undefined
/** 157 */ readonly NumDaysInterest?: IntegerValue | undefined
/** 230 */ readonly ExDate?: string | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 258 */ readonly TradedFlatSwitch?: boolean | undefined
/** 259 */ readonly BasisFeatureDate?: string | undefined
/** 260 */ readonly BasisFeaturePrice?: DecimalValue | undefined
/** 238 */ readonly Concession?: DecimalValue | undefined
/** 237 */ readonly TotalTakedown?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
/** 119 */ readonly SettlCurrAmt?: DecimalValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 155 */ readonly SettlCurrFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 21 */ readonly HandlInst?: HandlInst | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 641 */ readonly LastForwardPoints2?: DecimalValue | undefined
/** 442 */ readonly MultiLegReportingType?: MultiLegReportingType | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
/** 483 */ readonly TransBkdTime?: TimeValue | undefined
/** 515 */ readonly ExecValuationPoint?: TimeValue | undefined
/** 484 */ readonly ExecPriceType?: ExecPriceType | undefined
/** 485 */ readonly ExecPriceAdjustment?: DecimalValue | undefined
/** 638 */ readonly PriorityIndicator?: PriorityIndicator | undefined
/** 639 */ readonly PriceImprovement?: DecimalValue | undefined
/** 518 */ readonly NoContAmts?: readonly ExecutionReport_NoContAmtsInit[] | undefined
/** 555 */ readonly NoLegs?: readonly ExecutionReport_NoLegsInit[] | undefined
}
export interface OrderCancelReject extends Header, Trailer {
readonly OrderID: string
readonly SecondaryOrderID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly ClOrdID: string
readonly ClOrdLinkID: string | undefined
readonly OrigClOrdID: string
readonly OrdStatus: OrdStatus
readonly WorkingIndicator: boolean | undefined
readonly OrigOrdModTime: bigint | undefined
readonly ListID: string | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly TradeOriginationDate: string | undefined
readonly TransactTime: bigint | undefined
readonly CxlRejResponseTo: CxlRejResponseTo
readonly CxlRejReason: CxlRejReason | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface OrderCancelRejectInit extends HeaderInit, TrailerInit {
/** 37 */ readonly OrderID: string
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 11 */ readonly ClOrdID: string
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 41 */ readonly OrigClOrdID: string
/** 39 */ readonly OrdStatus: OrdStatus
/** 636 */ readonly WorkingIndicator?: boolean | undefined
/** 586 */ readonly OrigOrdModTime?: TimeValue | undefined
/** 66 */ readonly ListID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
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
readonly TestMessageIndicator: boolean | undefined
readonly Username: string | undefined
readonly Password: string | undefined
}
export interface LogonInit extends HeaderInit, TrailerInit {
/** 98 */ readonly EncryptMethod: EncryptMethod
/** 108 */ readonly HeartBtInt: IntegerValue
/** 96 */ readonly RawData?: DataValue | undefined
/** 141 */ readonly ResetSeqNumFlag?: boolean | undefined
/** 383 */ readonly MaxMessageSize?: IntegerValue | undefined
/** 384 */ readonly NoMsgTypes?: readonly Logon_NoMsgTypesInit[] | undefined
/** 464 */ readonly TestMessageIndicator?: boolean | undefined
/** 553 */ readonly Username?: string | undefined
/** 554 */ readonly Password?: string | undefined
}
export interface News_NoRoutingIDs {
readonly RoutingType: RoutingType
readonly RoutingID: string | undefined
}
export interface News_NoRoutingIDsInit {
/** 216 */ readonly RoutingType: RoutingType
/** 217 */ readonly RoutingID?: string | undefined
}
export interface News_NoRelatedSym extends Instrument {
readonly Symbol: string
}
export interface News_NoRelatedSymInit extends InstrumentInit {
/** 55 */ readonly Symbol: string
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
export interface Email_NoRelatedSym extends Instrument {
readonly Symbol: string
}
export interface Email_NoRelatedSymInit extends InstrumentInit {
/** 55 */ readonly Symbol: string
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
export interface NewOrderSingle_NoAllocs extends NestedParties {
readonly AllocAccount: string
readonly IndividualAllocID: string | undefined
readonly AllocQty: string | undefined
}
export interface NewOrderSingle_NoAllocsInit extends NestedPartiesInit {
/** 79 */ readonly AllocAccount: string
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
}
export interface NewOrderSingle_NoTradingSessions {
readonly TradingSessionID: string
readonly TradingSessionSubID: string | undefined
}
export interface NewOrderSingle_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface NewOrderSingle extends Header, Trailer, Parties, Instrument, Stipulations, OrderQtyData, SpreadOrBenchmarkCurveData, YieldData, CommissionData {
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly NoAllocs: readonly NewOrderSingle_NoAllocs[]
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly HandlInst: HandlInst
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly NoTradingSessions: readonly NewOrderSingle_NoTradingSessions[]
readonly ProcessCode: ProcessCode | undefined
readonly PrevClosePx: string | undefined
readonly Side: Side
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint
readonly QuantityType: QuantityType | undefined
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
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
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: number | undefined
readonly Rule80A: Rule80A | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Price2: string | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly MaxShow: string | undefined
readonly PegDifference: string | undefined
readonly DiscretionInst: DiscretionInst | undefined
readonly DiscretionOffset: string | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly NetMoney: string | undefined
}
export interface NewOrderSingleInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, StipulationsInit, OrderQtyDataInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit, CommissionDataInit {
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 78 */ readonly NoAllocs?: readonly NewOrderSingle_NoAllocsInit[] | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 21 */ readonly HandlInst: HandlInst
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 386 */ readonly NoTradingSessions?: readonly NewOrderSingle_NoTradingSessionsInit[] | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 54 */ readonly Side: Side
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 465 */ readonly QuantityType?: QuantityType | undefined
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
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
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: IntegerValue | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 640 */ readonly Price2?: DecimalValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 211 */ readonly PegDifference?: DecimalValue | undefined
/** 388 */ readonly DiscretionInst?: DiscretionInst | undefined
/** 389 */ readonly DiscretionOffset?: DecimalValue | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
}
export interface NewOrderList_NoOrders_NoAllocs extends NestedParties {
readonly AllocAccount: string
readonly IndividualAllocID: string | undefined
readonly AllocQty: string | undefined
}
export interface NewOrderList_NoOrders_NoAllocsInit extends NestedPartiesInit {
/** 79 */ readonly AllocAccount: string
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
}
export interface NewOrderList_NoOrders_NoTradingSessions {
readonly TradingSessionID: string
readonly TradingSessionSubID: string | undefined
}
export interface NewOrderList_NoOrders_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface NewOrderList_NoOrders extends Parties, Instrument, Stipulations, OrderQtyData, SpreadOrBenchmarkCurveData, YieldData, CommissionData {
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ListSeqNo: number
readonly ClOrdLinkID: string | undefined
readonly SettlInstMode: SettlInstMode | undefined
readonly TradeOriginationDate: string | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly NoAllocs: readonly NewOrderList_NoOrders_NoAllocs[]
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly HandlInst: HandlInst | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly NoTradingSessions: readonly NewOrderList_NoOrders_NoTradingSessions[]
readonly ProcessCode: ProcessCode | undefined
readonly PrevClosePx: string | undefined
readonly Side: Side
readonly SideValueInd: SideValueInd | undefined
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint | undefined
readonly QuantityType: QuantityType | undefined
readonly OrdType: OrdType | undefined
readonly PriceType: PriceType | undefined
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
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: number | undefined
readonly Rule80A: Rule80A | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Price2: string | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly MaxShow: string | undefined
readonly PegDifference: string | undefined
readonly DiscretionInst: DiscretionInst | undefined
readonly DiscretionOffset: string | undefined
readonly Designation: string | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly NetMoney: string | undefined
}
export interface NewOrderList_NoOrdersInit extends PartiesInit, InstrumentInit, StipulationsInit, OrderQtyDataInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit, CommissionDataInit {
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 67 */ readonly ListSeqNo: IntegerValue
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 160 */ readonly SettlInstMode?: SettlInstMode | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 78 */ readonly NoAllocs?: readonly NewOrderList_NoOrders_NoAllocsInit[] | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 21 */ readonly HandlInst?: HandlInst | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 386 */ readonly NoTradingSessions?: readonly NewOrderList_NoOrders_NoTradingSessionsInit[] | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 54 */ readonly Side: Side
/** 401 */ readonly SideValueInd?: SideValueInd | undefined
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 465 */ readonly QuantityType?: QuantityType | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
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
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: IntegerValue | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 640 */ readonly Price2?: DecimalValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 211 */ readonly PegDifference?: DecimalValue | undefined
/** 388 */ readonly DiscretionInst?: DiscretionInst | undefined
/** 389 */ readonly DiscretionOffset?: DecimalValue | undefined
/** 494 */ readonly Designation?: string | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
}
export interface NewOrderList extends Header, Trailer {
readonly ListID: string
readonly BidID: string | undefined
readonly ClientBidID: string | undefined
readonly ProgRptReqs: ProgRptReqs | undefined
readonly BidType: BidType
readonly ProgPeriodInterval: number | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
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
/** 394 */ readonly BidType: BidType
/** 415 */ readonly ProgPeriodInterval?: IntegerValue | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 433 */ readonly ListExecInstType?: ListExecInstType | undefined
/** 69 */ readonly ListExecInst?: string | undefined
/** 353 */ readonly EncodedListExecInst?: DataValue | undefined
/** 68 */ readonly TotNoOrders: IntegerValue
/** 73 */ readonly NoOrders: readonly NewOrderList_NoOrdersInit[]
}
export interface OrderCancelRequest extends Header, Trailer, Parties, Instrument, OrderQtyData {
readonly OrigClOrdID: string
readonly OrderID: string | undefined
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly ListID: string | undefined
readonly OrigOrdModTime: bigint | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly Side: Side
readonly TransactTime: bigint
readonly ComplianceID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface OrderCancelRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, OrderQtyDataInit {
/** 41 */ readonly OrigClOrdID: string
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 586 */ readonly OrigOrdModTime?: TimeValue | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 54 */ readonly Side: Side
/** 60 */ readonly TransactTime: TimeValue
/** 376 */ readonly ComplianceID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface OrderCancelReplaceRequest_NoAllocs extends NestedParties {
readonly AllocAccount: string
readonly IndividualAllocID: string | undefined
readonly AllocQty: string | undefined
}
export interface OrderCancelReplaceRequest_NoAllocsInit extends NestedPartiesInit {
/** 79 */ readonly AllocAccount: string
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
}
export interface OrderCancelReplaceRequest_NoTradingSessions {
readonly TradingSessionID: string
readonly TradingSessionSubID: string | undefined
}
export interface OrderCancelReplaceRequest_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface OrderCancelReplaceRequest extends Header, Trailer, Parties, Instrument, OrderQtyData, SpreadOrBenchmarkCurveData, YieldData, CommissionData {
readonly OrderID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly OrigClOrdID: string
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly ListID: string | undefined
readonly OrigOrdModTime: bigint | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly NoAllocs: readonly OrderCancelReplaceRequest_NoAllocs[]
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly HandlInst: HandlInst
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly NoTradingSessions: readonly OrderCancelReplaceRequest_NoTradingSessions[]
readonly Side: Side
readonly TransactTime: bigint
readonly QuantityType: QuantityType | undefined
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
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
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: number | undefined
readonly Rule80A: Rule80A | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Price2: string | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly MaxShow: string | undefined
readonly LocateReqd: boolean | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly NetMoney: string | undefined
}
export interface OrderCancelReplaceRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, OrderQtyDataInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit, CommissionDataInit {
/** 37 */ readonly OrderID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 41 */ readonly OrigClOrdID: string
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 586 */ readonly OrigOrdModTime?: TimeValue | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 78 */ readonly NoAllocs?: readonly OrderCancelReplaceRequest_NoAllocsInit[] | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 21 */ readonly HandlInst: HandlInst
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 386 */ readonly NoTradingSessions?: readonly OrderCancelReplaceRequest_NoTradingSessionsInit[] | undefined
/** 54 */ readonly Side: Side
/** 60 */ readonly TransactTime: TimeValue
/** 465 */ readonly QuantityType?: QuantityType | undefined
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
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
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: IntegerValue | undefined
/** 47 */ readonly Rule80A?: Rule80A | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 640 */ readonly Price2?: DecimalValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
}
export interface OrderStatusRequest extends Header, Trailer, Parties, Instrument {
readonly OrderID: string | undefined
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly Account: string | undefined
readonly Side: Side
}
export interface OrderStatusRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit {
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 54 */ readonly Side: Side
}
export interface Allocation_NoOrders {
readonly ClOrdID: string
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly ListID: string | undefined
}
export interface Allocation_NoOrdersInit {
/** 11 */ readonly ClOrdID: string
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 66 */ readonly ListID?: string | undefined
}
export interface Allocation_NoExecs {
readonly LastQty: string
readonly ExecID: string | undefined
readonly SecondaryExecID: string | undefined
readonly LastPx: string | undefined
readonly LastCapacity: LastCapacity | undefined
}
export interface Allocation_NoExecsInit {
/** 32 */ readonly LastQty: DecimalValue
/** 17 */ readonly ExecID?: string | undefined
/** 527 */ readonly SecondaryExecID?: string | undefined
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
export interface Allocation_NoAllocs extends NestedParties, CommissionData {
readonly AllocAccount: string
readonly AllocPrice: string | undefined
readonly AllocQty: string | undefined
readonly IndividualAllocID: string | undefined
readonly ProcessCode: ProcessCode | undefined
readonly NotifyBrokerOfCredit: boolean | undefined
readonly AllocHandlInst: AllocHandlInst | undefined
readonly AllocText: string | undefined
readonly EncodedAllocText: Buffer | undefined
readonly AllocAvgPx: string | undefined
readonly AllocNetMoney: string | undefined
readonly SettlCurrAmt: string | undefined
readonly SettlCurrency: string | undefined
readonly SettlCurrFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly AccruedInterestAmt: string | undefined
readonly SettlInstMode: SettlInstMode | undefined
readonly NoMiscFees: readonly Allocation_NoAllocs_NoMiscFees[]
}
export interface Allocation_NoAllocsInit extends NestedPartiesInit, CommissionDataInit {
/** 79 */ readonly AllocAccount: string
/** 366 */ readonly AllocPrice?: DecimalValue | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 208 */ readonly NotifyBrokerOfCredit?: boolean | undefined
/** 209 */ readonly AllocHandlInst?: AllocHandlInst | undefined
/** 161 */ readonly AllocText?: string | undefined
/** 361 */ readonly EncodedAllocText?: DataValue | undefined
/** 153 */ readonly AllocAvgPx?: DecimalValue | undefined
/** 154 */ readonly AllocNetMoney?: DecimalValue | undefined
/** 119 */ readonly SettlCurrAmt?: DecimalValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 155 */ readonly SettlCurrFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 160 */ readonly SettlInstMode?: SettlInstMode | undefined
/** 136 */ readonly NoMiscFees?: readonly Allocation_NoAllocs_NoMiscFeesInit[] | undefined
}
export interface Allocation extends Header, Trailer, Instrument, Parties {
readonly AllocID: string
readonly AllocTransType: AllocTransType
readonly AllocType: AllocType
readonly RefAllocID: string | undefined
readonly AllocLinkID: string | undefined
readonly AllocLinkType: AllocLinkType | undefined
readonly BookingRefID: string | undefined
readonly NoOrders: readonly Allocation_NoOrders[]
readonly NoExecs: readonly Allocation_NoExecs[]
readonly Side: Side
readonly Quantity: string
readonly LastMkt: string | undefined
readonly TradeOriginationDate: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly PriceType: PriceType | undefined
readonly AvgPx: string
readonly Currency: string | undefined
readonly AvgPrxPrecision: number | undefined
readonly TradeDate: string
readonly TransactTime: bigint | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly GrossTradeAmt: string | undefined
readonly Concession: string | undefined
readonly TotalTakedown: string | undefined
readonly NetMoney: string | undefined
readonly PositionEffect: PositionEffect | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly NumDaysInterest: number | undefined
readonly AccruedInterestRate: string | undefined
readonly TotalAccruedInterestAmt: string | undefined
readonly LegalConfirm: boolean | undefined
readonly NoAllocs: readonly Allocation_NoAllocs[]
}
export interface AllocationInit extends HeaderInit, TrailerInit, InstrumentInit, PartiesInit {
/** 70 */ readonly AllocID: string
/** 71 */ readonly AllocTransType: AllocTransType
/** 626 */ readonly AllocType: AllocType
/** 72 */ readonly RefAllocID?: string | undefined
/** 196 */ readonly AllocLinkID?: string | undefined
/** 197 */ readonly AllocLinkType?: AllocLinkType | undefined
/** 466 */ readonly BookingRefID?: string | undefined
/** 73 */ readonly NoOrders?: readonly Allocation_NoOrdersInit[] | undefined
/** 124 */ readonly NoExecs?: readonly Allocation_NoExecsInit[] | undefined
/** 54 */ readonly Side: Side
/** 53 */ readonly Quantity: DecimalValue
/** 30 */ readonly LastMkt?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 6 */ readonly AvgPx: DecimalValue
/** 15 */ readonly Currency?: string | undefined
/** 74 */ readonly AvgPrxPrecision?: IntegerValue | undefined
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 381 */ readonly GrossTradeAmt?: DecimalValue | undefined
/** 238 */ readonly Concession?: DecimalValue | undefined
/** 237 */ readonly TotalTakedown?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 157 */ readonly NumDaysInterest?: IntegerValue | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 540 */ readonly TotalAccruedInterestAmt?: DecimalValue | undefined
/** 650 */ readonly LegalConfirm?: boolean | undefined
/** 78 */ readonly NoAllocs?: readonly Allocation_NoAllocsInit[] | undefined
}
export interface ListCancelRequest extends Header, Trailer {
readonly ListID: string
readonly TransactTime: bigint
readonly TradeOriginationDate: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ListCancelRequestInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 60 */ readonly TransactTime: TimeValue
/** 229 */ readonly TradeOriginationDate?: string | undefined
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
readonly SecondaryClOrdID: string | undefined
readonly CumQty: string
readonly OrdStatus: OrdStatus
readonly WorkingIndicator: boolean | undefined
readonly LeavesQty: string
readonly CxlQty: string
readonly AvgPx: string
readonly OrdRejReason: OrdRejReason | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ListStatus_NoOrdersInit {
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 14 */ readonly CumQty: DecimalValue
/** 39 */ readonly OrdStatus: OrdStatus
/** 636 */ readonly WorkingIndicator?: boolean | undefined
/** 151 */ readonly LeavesQty: DecimalValue
/** 84 */ readonly CxlQty: DecimalValue
/** 6 */ readonly AvgPx: DecimalValue
/** 103 */ readonly OrdRejReason?: OrdRejReason | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface ListStatus extends Header, Trailer {
readonly ListID: string
readonly ListStatusType: ListStatusType
readonly NoRpts: number
readonly ListOrderStatus: ListOrderStatus
readonly RptSeq: number
readonly ListStatusText: string | undefined
readonly EncodedListStatusText: Buffer | undefined
readonly TransactTime: bigint | undefined
readonly TotNoOrders: number
readonly NoOrders: readonly ListStatus_NoOrders[]
}
export interface ListStatusInit extends HeaderInit, TrailerInit {
/** 66 */ readonly ListID: string
/** 429 */ readonly ListStatusType: ListStatusType
/** 82 */ readonly NoRpts: IntegerValue
/** 431 */ readonly ListOrderStatus: ListOrderStatus
/** 83 */ readonly RptSeq: IntegerValue
/** 444 */ readonly ListStatusText?: string | undefined
/** 446 */ readonly EncodedListStatusText?: DataValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 68 */ readonly TotNoOrders: IntegerValue
/** 73 */ readonly NoOrders: readonly ListStatus_NoOrdersInit[]
}
export interface AllocationAck extends Header, Trailer, Parties {
readonly AllocID: string
readonly TradeDate: string
readonly TransactTime: bigint | undefined
readonly AllocStatus: AllocStatus
readonly AllocRejCode: AllocRejCode | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly LegalConfirm: boolean | undefined
}
export interface AllocationAckInit extends HeaderInit, TrailerInit, PartiesInit {
/** 70 */ readonly AllocID: string
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 87 */ readonly AllocStatus: AllocStatus
/** 88 */ readonly AllocRejCode?: AllocRejCode | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 650 */ readonly LegalConfirm?: boolean | undefined
}
export interface DontKnowTrade extends Header, Trailer, Instrument, OrderQtyData {
readonly OrderID: string
readonly ExecID: string
readonly DKReason: DKReason
readonly Side: Side
readonly LastQty: string | undefined
readonly LastPx: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface DontKnowTradeInit extends HeaderInit, TrailerInit, InstrumentInit, OrderQtyDataInit {
/** 37 */ readonly OrderID: string
/** 17 */ readonly ExecID: string
/** 127 */ readonly DKReason: DKReason
/** 54 */ readonly Side: Side
/** 32 */ readonly LastQty?: DecimalValue | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface QuoteRequest_NoRelatedSym extends Instrument, Stipulations, SpreadOrBenchmarkCurveData, YieldData {
readonly Symbol: string
readonly PrevClosePx: string | undefined
readonly QuoteRequestType: QuoteRequestType | undefined
readonly QuoteType: QuoteType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly Side: Side | undefined
readonly QuantityType: QuantityType | undefined
readonly OrderQty: string | undefined
readonly CashOrderQty: string | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly OrdType: OrdType | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly ExpireTime: bigint | undefined
readonly TransactTime: bigint | undefined
readonly Currency: string | undefined
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly Price2: string | undefined
}
export interface QuoteRequest_NoRelatedSymInit extends InstrumentInit, StipulationsInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit {
/** 55 */ readonly Symbol: string
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 303 */ readonly QuoteRequestType?: QuoteRequestType | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 465 */ readonly QuantityType?: QuantityType | undefined
/** 38 */ readonly OrderQty?: DecimalValue | undefined
/** 152 */ readonly CashOrderQty?: DecimalValue | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 640 */ readonly Price2?: DecimalValue | undefined
}
export interface QuoteRequest extends Header, Trailer {
readonly QuoteReqID: string
readonly RFQReqID: string | undefined
readonly NoRelatedSym: readonly QuoteRequest_NoRelatedSym[]
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface QuoteRequestInit extends HeaderInit, TrailerInit {
/** 131 */ readonly QuoteReqID: string
/** 644 */ readonly RFQReqID?: string | undefined
/** 146 */ readonly NoRelatedSym: readonly QuoteRequest_NoRelatedSymInit[]
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface Quote extends Header, Trailer, Parties, Instrument {
readonly QuoteReqID: string | undefined
readonly QuoteID: string
readonly QuoteType: QuoteType | undefined
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly BidPx: string | undefined
readonly OfferPx: string | undefined
readonly MktBidPx: string | undefined
readonly MktOfferPx: string | undefined
readonly MinBidSize: string | undefined
readonly BidSize: string | undefined
readonly MinOfferSize: string | undefined
readonly OfferSize: string | undefined
readonly ValidUntilTime: bigint | undefined
readonly BidSpotRate: string | undefined
readonly OfferSpotRate: string | undefined
readonly BidForwardPoints: string | undefined
readonly OfferForwardPoints: string | undefined
readonly MidPx: string | undefined
readonly BidYield: string | undefined
readonly MidYield: string | undefined
readonly OfferYield: string | undefined
readonly TransactTime: bigint | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly OrdType: OrdType | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly BidForwardPoints2: string | undefined
readonly OfferForwardPoints2: string | undefined
readonly Currency: string | undefined
readonly SettlCurrBidFxRate: string | undefined
readonly SettlCurrOfferFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly CustOrderCapacity: number | undefined
readonly ExDestination: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface QuoteInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID: string
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 132 */ readonly BidPx?: DecimalValue | undefined
/** 133 */ readonly OfferPx?: DecimalValue | undefined
/** 645 */ readonly MktBidPx?: DecimalValue | undefined
/** 646 */ readonly MktOfferPx?: DecimalValue | undefined
/** 647 */ readonly MinBidSize?: DecimalValue | undefined
/** 134 */ readonly BidSize?: DecimalValue | undefined
/** 648 */ readonly MinOfferSize?: DecimalValue | undefined
/** 135 */ readonly OfferSize?: DecimalValue | undefined
/** 62 */ readonly ValidUntilTime?: TimeValue | undefined
/** 188 */ readonly BidSpotRate?: DecimalValue | undefined
/** 190 */ readonly OfferSpotRate?: DecimalValue | undefined
/** 189 */ readonly BidForwardPoints?: DecimalValue | undefined
/** 191 */ readonly OfferForwardPoints?: DecimalValue | undefined
/** 631 */ readonly MidPx?: DecimalValue | undefined
/** 632 */ readonly BidYield?: DecimalValue | undefined
/** 633 */ readonly MidYield?: DecimalValue | undefined
/** 634 */ readonly OfferYield?: DecimalValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 642 */ readonly BidForwardPoints2?: DecimalValue | undefined
/** 643 */ readonly OfferForwardPoints2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 656 */ readonly SettlCurrBidFxRate?: DecimalValue | undefined
/** 657 */ readonly SettlCurrOfferFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 582 */ readonly CustOrderCapacity?: IntegerValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface SettlementInstructions extends Header, Trailer, Parties {
readonly SettlInstID: string
readonly SettlInstTransType: SettlInstTransType
readonly SettlInstRefID: string
readonly SettlInstMode: SettlInstMode
readonly SettlInstSource: SettlInstSource
readonly AllocAccount: string
readonly IndividualAllocID: string | undefined
readonly ClOrdID: string | undefined
readonly TradeDate: string | undefined
readonly AllocID: string | undefined
readonly LastMkt: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Side: Side | undefined
readonly SecurityType: SecurityType | undefined
readonly EffectiveTime: bigint | undefined
readonly TransactTime: bigint
readonly StandInstDbType: StandInstDbType | undefined
readonly StandInstDbName: string | undefined
readonly StandInstDbID: string | undefined
readonly SettlDeliveryType: SettlDeliveryType | undefined
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
readonly PaymentMethod: PaymentMethod | undefined
readonly PaymentRef: string | undefined
readonly CardHolderName: string | undefined
readonly CardNumber: string | undefined
readonly CardStartDate: string | undefined
readonly CardExpDate: string | undefined
readonly CardIssNo: string | undefined
readonly PaymentDate: string | undefined
readonly PaymentRemitterID: string | undefined
}
export interface SettlementInstructionsInit extends HeaderInit, TrailerInit, PartiesInit {
/** 162 */ readonly SettlInstID: string
/** 163 */ readonly SettlInstTransType: SettlInstTransType
/** 214 */ readonly SettlInstRefID: string
/** 160 */ readonly SettlInstMode: SettlInstMode
/** 165 */ readonly SettlInstSource: SettlInstSource
/** 79 */ readonly AllocAccount: string
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 70 */ readonly AllocID?: string | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 169 */ readonly StandInstDbType?: StandInstDbType | undefined
/** 170 */ readonly StandInstDbName?: string | undefined
/** 171 */ readonly StandInstDbID?: string | undefined
/** 172 */ readonly SettlDeliveryType?: SettlDeliveryType | undefined
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
/** 492 */ readonly PaymentMethod?: PaymentMethod | undefined
/** 476 */ readonly PaymentRef?: string | undefined
/** 488 */ readonly CardHolderName?: string | undefined
/** 489 */ readonly CardNumber?: string | undefined
/** 503 */ readonly CardStartDate?: string | undefined
/** 490 */ readonly CardExpDate?: string | undefined
/** 491 */ readonly CardIssNo?: string | undefined
/** 504 */ readonly PaymentDate?: string | undefined
/** 505 */ readonly PaymentRemitterID?: string | undefined
}
export interface MarketDataRequest_NoMDEntryTypes {
readonly MDEntryType: MDEntryType
}
export interface MarketDataRequest_NoMDEntryTypesInit {
/** 269 */ readonly MDEntryType: MDEntryType
}
export interface MarketDataRequest_NoRelatedSym extends Instrument {
readonly Symbol: string
}
export interface MarketDataRequest_NoRelatedSymInit extends InstrumentInit {
/** 55 */ readonly Symbol: string
}
export interface MarketDataRequest_NoTradingSessions {
readonly TradingSessionID: string
readonly TradingSessionSubID: string | undefined
}
export interface MarketDataRequest_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface MarketDataRequest extends Header, Trailer {
readonly MDReqID: string
readonly SubscriptionRequestType: SubscriptionRequestType
readonly MarketDepth: number
readonly MDUpdateType: MDUpdateType | undefined
readonly AggregatedBook: boolean | undefined
readonly OpenCloseSettleFlag: readonly OpenCloseSettleFlag[] | undefined
readonly Scope: readonly Scope[] | undefined
readonly MDImplicitDelete: boolean | undefined
readonly NoMDEntryTypes: readonly MarketDataRequest_NoMDEntryTypes[]
readonly NoRelatedSym: readonly MarketDataRequest_NoRelatedSym[]
readonly NoTradingSessions: readonly MarketDataRequest_NoTradingSessions[]
}
export interface MarketDataRequestInit extends HeaderInit, TrailerInit {
/** 262 */ readonly MDReqID: string
/** 263 */ readonly SubscriptionRequestType: SubscriptionRequestType
/** 264 */ readonly MarketDepth: IntegerValue
/** 265 */ readonly MDUpdateType?: MDUpdateType | undefined
/** 266 */ readonly AggregatedBook?: boolean | undefined
/** 286 */ readonly OpenCloseSettleFlag?: ListValue<OpenCloseSettleFlag> | undefined
/** 546 */ readonly Scope?: ListValue<Scope> | undefined
/** 547 */ readonly MDImplicitDelete?: boolean | undefined
/** 267 */ readonly NoMDEntryTypes: readonly MarketDataRequest_NoMDEntryTypesInit[]
/** 146 */ readonly NoRelatedSym: readonly MarketDataRequest_NoRelatedSymInit[]
/** 386 */ readonly NoTradingSessions?: readonly MarketDataRequest_NoTradingSessionsInit[] | undefined
}
export interface MarketDataSnapshotFullRefresh_NoMDEntries {
readonly MDEntryType: MDEntryType
readonly MDEntryPx: string | undefined
readonly Currency: string | undefined
readonly MDEntrySize: string | undefined
readonly MDEntryDate: string | undefined
readonly MDEntryTime: string | undefined
readonly TickDirection: TickDirection | undefined
readonly MDMkt: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly QuoteCondition: readonly QuoteCondition[] | undefined
readonly TradeCondition: readonly TradeCondition[] | undefined
readonly MDEntryOriginator: string | undefined
readonly LocationID: string | undefined
readonly DeskID: string | undefined
readonly OpenCloseSettleFlag: readonly OpenCloseSettleFlag[] | undefined
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
readonly Scope: readonly Scope[] | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface MarketDataSnapshotFullRefresh_NoMDEntriesInit {
/** 269 */ readonly MDEntryType: MDEntryType
/** 270 */ readonly MDEntryPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 271 */ readonly MDEntrySize?: DecimalValue | undefined
/** 272 */ readonly MDEntryDate?: string | undefined
/** 273 */ readonly MDEntryTime?: string | undefined
/** 274 */ readonly TickDirection?: TickDirection | undefined
/** 275 */ readonly MDMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 276 */ readonly QuoteCondition?: ListValue<QuoteCondition> | undefined
/** 277 */ readonly TradeCondition?: ListValue<TradeCondition> | undefined
/** 282 */ readonly MDEntryOriginator?: string | undefined
/** 283 */ readonly LocationID?: string | undefined
/** 284 */ readonly DeskID?: string | undefined
/** 286 */ readonly OpenCloseSettleFlag?: ListValue<OpenCloseSettleFlag> | undefined
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
/** 546 */ readonly Scope?: ListValue<Scope> | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface MarketDataSnapshotFullRefresh extends Header, Trailer, Instrument {
readonly MDReqID: string | undefined
readonly FinancialStatus: readonly FinancialStatus[] | undefined
readonly CorporateAction: readonly CorporateAction[] | undefined
readonly TotalVolumeTraded: string | undefined
readonly TotalVolumeTradedDate: string | undefined
readonly TotalVolumeTradedTime: string | undefined
readonly NetChgPrevDay: string | undefined
readonly NoMDEntries: readonly MarketDataSnapshotFullRefresh_NoMDEntries[]
}
export interface MarketDataSnapshotFullRefreshInit extends HeaderInit, TrailerInit, InstrumentInit {
/** 262 */ readonly MDReqID?: string | undefined
/** 291 */ readonly FinancialStatus?: ListValue<FinancialStatus> | undefined
/** 292 */ readonly CorporateAction?: ListValue<CorporateAction> | undefined
/** 387 */ readonly TotalVolumeTraded?: DecimalValue | undefined
/** 449 */ readonly TotalVolumeTradedDate?: string | undefined
/** 450 */ readonly TotalVolumeTradedTime?: string | undefined
/** 451 */ readonly NetChgPrevDay?: DecimalValue | undefined
/** 268 */ readonly NoMDEntries: readonly MarketDataSnapshotFullRefresh_NoMDEntriesInit[]
}
export interface MarketDataIncrementalRefresh_NoMDEntries extends Instrument {
readonly MDUpdateAction: MDUpdateAction
readonly DeleteReason: DeleteReason | undefined
readonly MDEntryType: MDEntryType | undefined
readonly MDEntryID: string | undefined
readonly MDEntryRefID: string | undefined
readonly FinancialStatus: readonly FinancialStatus[] | undefined
readonly CorporateAction: readonly CorporateAction[] | undefined
readonly MDEntryPx: string | undefined
readonly Currency: string | undefined
readonly MDEntrySize: string | undefined
readonly MDEntryDate: string | undefined
readonly MDEntryTime: string | undefined
readonly TickDirection: TickDirection | undefined
readonly MDMkt: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly QuoteCondition: readonly QuoteCondition[] | undefined
readonly TradeCondition: readonly TradeCondition[] | undefined
readonly MDEntryOriginator: string | undefined
readonly LocationID: string | undefined
readonly DeskID: string | undefined
readonly OpenCloseSettleFlag: readonly OpenCloseSettleFlag[] | undefined
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
readonly Scope: readonly Scope[] | undefined
readonly TotalVolumeTraded: string | undefined
readonly TotalVolumeTradedDate: string | undefined
readonly TotalVolumeTradedTime: string | undefined
readonly NetChgPrevDay: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface MarketDataIncrementalRefresh_NoMDEntriesInit extends InstrumentInit {
/** 279 */ readonly MDUpdateAction: MDUpdateAction
/** 285 */ readonly DeleteReason?: DeleteReason | undefined
/** 269 */ readonly MDEntryType?: MDEntryType | undefined
/** 278 */ readonly MDEntryID?: string | undefined
/** 280 */ readonly MDEntryRefID?: string | undefined
/** 291 */ readonly FinancialStatus?: ListValue<FinancialStatus> | undefined
/** 292 */ readonly CorporateAction?: ListValue<CorporateAction> | undefined
/** 270 */ readonly MDEntryPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 271 */ readonly MDEntrySize?: DecimalValue | undefined
/** 272 */ readonly MDEntryDate?: string | undefined
/** 273 */ readonly MDEntryTime?: string | undefined
/** 274 */ readonly TickDirection?: TickDirection | undefined
/** 275 */ readonly MDMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 276 */ readonly QuoteCondition?: ListValue<QuoteCondition> | undefined
/** 277 */ readonly TradeCondition?: ListValue<TradeCondition> | undefined
/** 282 */ readonly MDEntryOriginator?: string | undefined
/** 283 */ readonly LocationID?: string | undefined
/** 284 */ readonly DeskID?: string | undefined
/** 286 */ readonly OpenCloseSettleFlag?: ListValue<OpenCloseSettleFlag> | undefined
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
/** 546 */ readonly Scope?: ListValue<Scope> | undefined
/** 387 */ readonly TotalVolumeTraded?: DecimalValue | undefined
/** 449 */ readonly TotalVolumeTradedDate?: string | undefined
/** 450 */ readonly TotalVolumeTradedTime?: string | undefined
/** 451 */ readonly NetChgPrevDay?: DecimalValue | undefined
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
export interface QuoteCancel_NoQuoteEntries extends Instrument {
readonly Symbol: string
}
export interface QuoteCancel_NoQuoteEntriesInit extends InstrumentInit {
/** 55 */ readonly Symbol: string
}
export interface QuoteCancel extends Header, Trailer, Parties {
readonly QuoteReqID: string | undefined
readonly QuoteID: string
readonly QuoteCancelType: QuoteCancelType
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly NoQuoteEntries: readonly QuoteCancel_NoQuoteEntries[]
}
export interface QuoteCancelInit extends HeaderInit, TrailerInit, PartiesInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID: string
/** 298 */ readonly QuoteCancelType: QuoteCancelType
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 295 */ readonly NoQuoteEntries?: readonly QuoteCancel_NoQuoteEntriesInit[] | undefined
}
export interface QuoteStatusRequest extends Header, Trailer, Instrument, Parties {
readonly QuoteStatusReqID: string | undefined
readonly QuoteID: string | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
}
export interface QuoteStatusRequestInit extends HeaderInit, TrailerInit, InstrumentInit, PartiesInit {
/** 649 */ readonly QuoteStatusReqID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface UnderlyingInstrument_NoUnderlyingSecurityAltID {
readonly UnderlyingSecurityAltID: string
readonly UnderlyingSecurityAltIDSource: string | undefined
}
export interface UnderlyingInstrument_NoUnderlyingSecurityAltIDInit {
/** 458 */ readonly UnderlyingSecurityAltID: string
/** 459 */ readonly UnderlyingSecurityAltIDSource?: string | undefined
}
export interface UnderlyingInstrument {
readonly UnderlyingSymbol: string | undefined
readonly UnderlyingSymbolSfx: string | undefined
readonly UnderlyingSecurityID: string | undefined
readonly UnderlyingSecurityIDSource: string | undefined
readonly NoUnderlyingSecurityAltID: readonly UnderlyingInstrument_NoUnderlyingSecurityAltID[]
readonly UnderlyingProduct: number | undefined
readonly UnderlyingCFICode: string | undefined
readonly UnderlyingSecurityType: string | undefined
readonly UnderlyingMaturityMonthYear: string | undefined
readonly UnderlyingMaturityDate: string | undefined
readonly UnderlyingPutOrCall: number | undefined
readonly UnderlyingCouponPaymentDate: string | undefined
readonly UnderlyingIssueDate: string | undefined
readonly UnderlyingRepoCollateralSecurityType: string | undefined
readonly UnderlyingRepurchaseTerm: number | undefined
readonly UnderlyingRepurchaseRate: string | undefined
readonly UnderlyingFactor: string | undefined
readonly UnderlyingCreditRating: string | undefined
readonly UnderlyingInstrRegistry: string | undefined
readonly UnderlyingCountryOfIssue: string | undefined
readonly UnderlyingStateOrProvinceOfIssue: string | undefined
readonly UnderlyingLocaleOfIssue: string | undefined
readonly UnderlyingRedemptionDate: string | undefined
readonly UnderlyingStrikePrice: string | undefined
readonly UnderlyingOptAttribute: string | undefined
readonly UnderlyingContractMultiplier: string | undefined
readonly UnderlyingCouponRate: string | undefined
readonly UnderlyingSecurityExchange: string | undefined
readonly UnderlyingIssuer: string | undefined
readonly EncodedUnderlyingIssuer: Buffer | undefined
readonly UnderlyingSecurityDesc: string | undefined
readonly EncodedUnderlyingSecurityDesc: Buffer | undefined
}
export interface UnderlyingInstrumentInit {
/** 311 */ readonly UnderlyingSymbol?: string | undefined
/** 312 */ readonly UnderlyingSymbolSfx?: string | undefined
/** 309 */ readonly UnderlyingSecurityID?: string | undefined
/** 305 */ readonly UnderlyingSecurityIDSource?: string | undefined
/** 457 */ readonly NoUnderlyingSecurityAltID?: readonly UnderlyingInstrument_NoUnderlyingSecurityAltIDInit[] | undefined
/** 462 */ readonly UnderlyingProduct?: IntegerValue | undefined
/** 463 */ readonly UnderlyingCFICode?: string | undefined
/** 310 */ readonly UnderlyingSecurityType?: string | undefined
/** 313 */ readonly UnderlyingMaturityMonthYear?: string | undefined
/** 542 */ readonly UnderlyingMaturityDate?: string | undefined
/** 315 */ readonly UnderlyingPutOrCall?: IntegerValue | undefined
/** 241 */ readonly UnderlyingCouponPaymentDate?: string | undefined
/** 242 */ readonly UnderlyingIssueDate?: string | undefined
/** 243 */ readonly UnderlyingRepoCollateralSecurityType?: string | undefined
/** 244 */ readonly UnderlyingRepurchaseTerm?: IntegerValue | undefined
/** 245 */ readonly UnderlyingRepurchaseRate?: DecimalValue | undefined
/** 246 */ readonly UnderlyingFactor?: DecimalValue | undefined
/** 256 */ readonly UnderlyingCreditRating?: string | undefined
/** 595 */ readonly UnderlyingInstrRegistry?: string | undefined
/** 592 */ readonly UnderlyingCountryOfIssue?: string | undefined
/** 593 */ readonly UnderlyingStateOrProvinceOfIssue?: string | undefined
/** 594 */ readonly UnderlyingLocaleOfIssue?: string | undefined
/** 247 */ readonly UnderlyingRedemptionDate?: string | undefined
/** 316 */ readonly UnderlyingStrikePrice?: DecimalValue | undefined
/** 317 */ readonly UnderlyingOptAttribute?: string | undefined
/** 436 */ readonly UnderlyingContractMultiplier?: DecimalValue | undefined
/** 435 */ readonly UnderlyingCouponRate?: DecimalValue | undefined
/** 308 */ readonly UnderlyingSecurityExchange?: string | undefined
/** 306 */ readonly UnderlyingIssuer?: string | undefined
/** 363 */ readonly EncodedUnderlyingIssuer?: DataValue | undefined
/** 307 */ readonly UnderlyingSecurityDesc?: string | undefined
/** 365 */ readonly EncodedUnderlyingSecurityDesc?: DataValue | undefined
}
export interface MassQuoteAcknowledgement_NoQuoteSets_NoQuoteEntries extends Instrument {
readonly QuoteEntryID: string
readonly BidPx: string | undefined
readonly OfferPx: string | undefined
readonly BidSize: string | undefined
readonly OfferSize: string | undefined
readonly ValidUntilTime: bigint | undefined
readonly BidSpotRate: string | undefined
readonly OfferSpotRate: string | undefined
readonly BidForwardPoints: string | undefined
readonly OfferForwardPoints: string | undefined
readonly MidPx: string | undefined
readonly BidYield: string | undefined
readonly MidYield: string | undefined
readonly OfferYield: string | undefined
readonly TransactTime: bigint | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly FutSettDate: string | undefined
readonly OrdType: OrdType | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly BidForwardPoints2: string | undefined
readonly OfferForwardPoints2: string | undefined
readonly Currency: string | undefined
readonly QuoteEntryRejectReason: number | undefined
}
export interface MassQuoteAcknowledgement_NoQuoteSets_NoQuoteEntriesInit extends InstrumentInit {
/** 299 */ readonly QuoteEntryID: string
/** 132 */ readonly BidPx?: DecimalValue | undefined
/** 133 */ readonly OfferPx?: DecimalValue | undefined
/** 134 */ readonly BidSize?: DecimalValue | undefined
/** 135 */ readonly OfferSize?: DecimalValue | undefined
/** 62 */ readonly ValidUntilTime?: TimeValue | undefined
/** 188 */ readonly BidSpotRate?: DecimalValue | undefined
/** 190 */ readonly OfferSpotRate?: DecimalValue | undefined
/** 189 */ readonly BidForwardPoints?: DecimalValue | undefined
/** 191 */ readonly OfferForwardPoints?: DecimalValue | undefined
/** 631 */ readonly MidPx?: DecimalValue | undefined
/** 632 */ readonly BidYield?: DecimalValue | undefined
/** 633 */ readonly MidYield?: DecimalValue | undefined
/** 634 */ readonly OfferYield?: DecimalValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 642 */ readonly BidForwardPoints2?: DecimalValue | undefined
/** 643 */ readonly OfferForwardPoints2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 368 */ readonly QuoteEntryRejectReason?: IntegerValue | undefined
}
export interface MassQuoteAcknowledgement_NoQuoteSets extends UnderlyingInstrument {
readonly QuoteSetID: string
readonly TotQuoteEntries: number | undefined
readonly NoQuoteEntries: readonly MassQuoteAcknowledgement_NoQuoteSets_NoQuoteEntries[]
}
export interface MassQuoteAcknowledgement_NoQuoteSetsInit extends UnderlyingInstrumentInit {
/** 302 */ readonly QuoteSetID: string
/** 304 */ readonly TotQuoteEntries?: IntegerValue | undefined
/** 295 */ readonly NoQuoteEntries?: readonly MassQuoteAcknowledgement_NoQuoteSets_NoQuoteEntriesInit[] | undefined
}
export interface MassQuoteAcknowledgement extends Header, Trailer, Parties {
readonly QuoteReqID: string | undefined
readonly QuoteID: string | undefined
readonly QuoteStatus: QuoteStatus
readonly QuoteRejectReason: QuoteRejectReason | undefined
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly QuoteType: QuoteType | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly Text: string | undefined
readonly NoQuoteSets: readonly MassQuoteAcknowledgement_NoQuoteSets[]
}
export interface MassQuoteAcknowledgementInit extends HeaderInit, TrailerInit, PartiesInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 297 */ readonly QuoteStatus: QuoteStatus
/** 300 */ readonly QuoteRejectReason?: QuoteRejectReason | undefined
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 58 */ readonly Text?: string | undefined
/** 296 */ readonly NoQuoteSets?: readonly MassQuoteAcknowledgement_NoQuoteSetsInit[] | undefined
}
export interface SecurityDefinitionRequest_NoLegs extends InstrumentLeg {
readonly LegSymbol: string
readonly LegCurrency: string | undefined
}
export interface SecurityDefinitionRequest_NoLegsInit extends InstrumentLegInit {
/** 600 */ readonly LegSymbol: string
/** 556 */ readonly LegCurrency?: string | undefined
}
export interface SecurityDefinitionRequest extends Header, Trailer, Instrument {
readonly SecurityReqID: string
readonly SecurityRequestType: SecurityRequestType
readonly Currency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly NoLegs: readonly SecurityDefinitionRequest_NoLegs[]
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
}
export interface SecurityDefinitionRequestInit extends HeaderInit, TrailerInit, InstrumentInit {
/** 320 */ readonly SecurityReqID: string
/** 321 */ readonly SecurityRequestType: SecurityRequestType
/** 15 */ readonly Currency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 555 */ readonly NoLegs?: readonly SecurityDefinitionRequest_NoLegsInit[] | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface SecurityDefinition_NoLegs extends InstrumentLeg {
readonly LegSymbol: string
readonly LegCurrency: string | undefined
}
export interface SecurityDefinition_NoLegsInit extends InstrumentLegInit {
/** 600 */ readonly LegSymbol: string
/** 556 */ readonly LegCurrency?: string | undefined
}
export interface SecurityDefinition extends Header, Trailer, Instrument {
readonly SecurityReqID: string
readonly SecurityResponseID: string
readonly SecurityResponseType: SecurityResponseType
readonly Currency: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly NoLegs: readonly SecurityDefinition_NoLegs[]
readonly RoundLot: string | undefined
readonly MinTradeVol: string | undefined
}
export interface SecurityDefinitionInit extends HeaderInit, TrailerInit, InstrumentInit {
/** 320 */ readonly SecurityReqID: string
/** 322 */ readonly SecurityResponseID: string
/** 323 */ readonly SecurityResponseType: SecurityResponseType
/** 15 */ readonly Currency?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 555 */ readonly NoLegs?: readonly SecurityDefinition_NoLegsInit[] | undefined
/** 561 */ readonly RoundLot?: DecimalValue | undefined
/** 562 */ readonly MinTradeVol?: DecimalValue | undefined
}
export interface SecurityStatusRequest extends Header, Trailer, Instrument {
readonly SecurityStatusReqID: string
readonly Currency: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
}
export interface SecurityStatusRequestInit extends HeaderInit, TrailerInit, InstrumentInit {
/** 324 */ readonly SecurityStatusReqID: string
/** 15 */ readonly Currency?: string | undefined
/** 263 */ readonly SubscriptionRequestType: SubscriptionRequestType
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface SecurityStatus extends Header, Trailer, Instrument {
readonly SecurityStatusReqID: string | undefined
readonly Currency: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly UnsolicitedIndicator: boolean | undefined
readonly SecurityTradingStatus: SecurityTradingStatus | undefined
readonly FinancialStatus: readonly FinancialStatus[] | undefined
readonly CorporateAction: readonly CorporateAction[] | undefined
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
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface SecurityStatusInit extends HeaderInit, TrailerInit, InstrumentInit {
/** 324 */ readonly SecurityStatusReqID?: string | undefined
/** 15 */ readonly Currency?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 325 */ readonly UnsolicitedIndicator?: boolean | undefined
/** 326 */ readonly SecurityTradingStatus?: SecurityTradingStatus | undefined
/** 291 */ readonly FinancialStatus?: ListValue<FinancialStatus> | undefined
/** 292 */ readonly CorporateAction?: ListValue<CorporateAction> | undefined
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
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface TradingSessionStatusRequest extends Header, Trailer {
readonly TradSesReqID: string
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly TradSesMethod: TradSesMethod | undefined
readonly TradSesMode: TradSesMode | undefined
readonly SubscriptionRequestType: SubscriptionRequestType
}
export interface TradingSessionStatusRequestInit extends HeaderInit, TrailerInit {
/** 335 */ readonly TradSesReqID: string
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 338 */ readonly TradSesMethod?: TradSesMethod | undefined
/** 339 */ readonly TradSesMode?: TradSesMode | undefined
/** 263 */ readonly SubscriptionRequestType: SubscriptionRequestType
}
export interface TradingSessionStatus extends Header, Trailer {
readonly TradSesReqID: string | undefined
readonly TradingSessionID: string
readonly TradingSessionSubID: string | undefined
readonly TradSesMethod: TradSesMethod | undefined
readonly TradSesMode: TradSesMode | undefined
readonly UnsolicitedIndicator: boolean | undefined
readonly TradSesStatus: TradSesStatus
readonly TradSesStatusRejReason: TradSesStatusRejReason | undefined
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
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 338 */ readonly TradSesMethod?: TradSesMethod | undefined
/** 339 */ readonly TradSesMode?: TradSesMode | undefined
/** 325 */ readonly UnsolicitedIndicator?: boolean | undefined
/** 340 */ readonly TradSesStatus: TradSesStatus
/** 567 */ readonly TradSesStatusRejReason?: TradSesStatusRejReason | undefined
/** 341 */ readonly TradSesStartTime?: TimeValue | undefined
/** 342 */ readonly TradSesOpenTime?: TimeValue | undefined
/** 343 */ readonly TradSesPreCloseTime?: TimeValue | undefined
/** 344 */ readonly TradSesCloseTime?: TimeValue | undefined
/** 345 */ readonly TradSesEndTime?: TimeValue | undefined
/** 387 */ readonly TotalVolumeTraded?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface MassQuote_NoQuoteSets_NoQuoteEntries extends Instrument {
readonly QuoteEntryID: string
readonly BidPx: string | undefined
readonly OfferPx: string | undefined
readonly BidSize: string | undefined
readonly OfferSize: string | undefined
readonly ValidUntilTime: bigint | undefined
readonly BidSpotRate: string | undefined
readonly OfferSpotRate: string | undefined
readonly BidForwardPoints: string | undefined
readonly OfferForwardPoints: string | undefined
readonly MidPx: string | undefined
readonly BidYield: string | undefined
readonly MidYield: string | undefined
readonly OfferYield: string | undefined
readonly TransactTime: bigint | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly FutSettDate: string | undefined
readonly OrdType: OrdType | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly BidForwardPoints2: string | undefined
readonly OfferForwardPoints2: string | undefined
readonly Currency: string | undefined
}
export interface MassQuote_NoQuoteSets_NoQuoteEntriesInit extends InstrumentInit {
/** 299 */ readonly QuoteEntryID: string
/** 132 */ readonly BidPx?: DecimalValue | undefined
/** 133 */ readonly OfferPx?: DecimalValue | undefined
/** 134 */ readonly BidSize?: DecimalValue | undefined
/** 135 */ readonly OfferSize?: DecimalValue | undefined
/** 62 */ readonly ValidUntilTime?: TimeValue | undefined
/** 188 */ readonly BidSpotRate?: DecimalValue | undefined
/** 190 */ readonly OfferSpotRate?: DecimalValue | undefined
/** 189 */ readonly BidForwardPoints?: DecimalValue | undefined
/** 191 */ readonly OfferForwardPoints?: DecimalValue | undefined
/** 631 */ readonly MidPx?: DecimalValue | undefined
/** 632 */ readonly BidYield?: DecimalValue | undefined
/** 633 */ readonly MidYield?: DecimalValue | undefined
/** 634 */ readonly OfferYield?: DecimalValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 642 */ readonly BidForwardPoints2?: DecimalValue | undefined
/** 643 */ readonly OfferForwardPoints2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
}
export interface MassQuote_NoQuoteSets extends UnderlyingInstrument {
readonly QuoteSetID: string
readonly QuoteSetValidUntilTime: bigint | undefined
readonly TotQuoteEntries: number
readonly NoQuoteEntries: readonly MassQuote_NoQuoteSets_NoQuoteEntries[]
}
export interface MassQuote_NoQuoteSetsInit extends UnderlyingInstrumentInit {
/** 302 */ readonly QuoteSetID: string
/** 367 */ readonly QuoteSetValidUntilTime?: TimeValue | undefined
/** 304 */ readonly TotQuoteEntries: IntegerValue
/** 295 */ readonly NoQuoteEntries: readonly MassQuote_NoQuoteSets_NoQuoteEntriesInit[]
}
export interface MassQuote extends Header, Trailer, Parties {
readonly QuoteReqID: string | undefined
readonly QuoteID: string
readonly QuoteType: QuoteType | undefined
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly DefBidSize: string | undefined
readonly DefOfferSize: string | undefined
readonly NoQuoteSets: readonly MassQuote_NoQuoteSets[]
}
export interface MassQuoteInit extends HeaderInit, TrailerInit, PartiesInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID: string
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
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
readonly BidDescriptorType: BidDescriptorType
readonly BidDescriptor: string | undefined
readonly SideValueInd: SideValueInd | undefined
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
/** 399 */ readonly BidDescriptorType: BidDescriptorType
/** 400 */ readonly BidDescriptor?: string | undefined
/** 401 */ readonly SideValueInd?: SideValueInd | undefined
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
readonly TradingSessionSubID: string | undefined
readonly NetGrossInd: NetGrossInd | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly Account: string | undefined
}
export interface BidRequest_NoBidComponentsInit {
/** 66 */ readonly ListID: string
/** 54 */ readonly Side?: Side | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
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
readonly BidType: BidType
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
/** 394 */ readonly BidType: BidType
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
export interface BidResponse_NoBidComponents extends CommissionData {
readonly Commission: string
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
readonly TradingSessionSubID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface BidResponse_NoBidComponentsInit extends CommissionDataInit {
/** 12 */ readonly Commission: DecimalValue
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
/** 625 */ readonly TradingSessionSubID?: string | undefined
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
export interface ListStrikePrice_NoStrikes extends Instrument {
readonly Symbol: string
readonly PrevClosePx: string | undefined
readonly ClOrdID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly Side: Side | undefined
readonly Price: string
readonly Currency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ListStrikePrice_NoStrikesInit extends InstrumentInit {
/** 55 */ readonly Symbol: string
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
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
export interface XMLnonFIX extends Header, Trailer {
}
export interface XMLnonFIXInit extends HeaderInit, TrailerInit {
}
export interface RegistrationInstructions_NoRegistDtls extends NestedParties {
readonly RegistDetls: string
readonly RegistEmail: string | undefined
readonly MailingDtls: string | undefined
readonly MailingInst: string | undefined
readonly OwnerType: OwnerType | undefined
readonly DateOfBirth: string | undefined
readonly InvestorCountryOfResidence: string | undefined
}
export interface RegistrationInstructions_NoRegistDtlsInit extends NestedPartiesInit {
/** 509 */ readonly RegistDetls: string
/** 511 */ readonly RegistEmail?: string | undefined
/** 474 */ readonly MailingDtls?: string | undefined
/** 482 */ readonly MailingInst?: string | undefined
/** 522 */ readonly OwnerType?: OwnerType | undefined
/** 486 */ readonly DateOfBirth?: string | undefined
/** 475 */ readonly InvestorCountryOfResidence?: string | undefined
}
export interface RegistrationInstructions_NoDistribInsts {
readonly DistribPaymentMethod: number
readonly DistribPercentage: string | undefined
readonly CashDistribCurr: string | undefined
readonly CashDistribAgentName: string | undefined
readonly CashDistribAgentCode: string | undefined
readonly CashDistribAgentAcctNumber: string | undefined
readonly CashDistribPayRef: string | undefined
}
export interface RegistrationInstructions_NoDistribInstsInit {
/** 477 */ readonly DistribPaymentMethod: IntegerValue
/** 512 */ readonly DistribPercentage?: DecimalValue | undefined
/** 478 */ readonly CashDistribCurr?: string | undefined
/** 498 */ readonly CashDistribAgentName?: string | undefined
/** 499 */ readonly CashDistribAgentCode?: string | undefined
/** 500 */ readonly CashDistribAgentAcctNumber?: string | undefined
/** 501 */ readonly CashDistribPayRef?: string | undefined
}
export interface RegistrationInstructions extends Header, Trailer, Parties {
readonly RegistID: string
readonly RegistTransType: RegistTransType
readonly RegistRefID: string
readonly ClOrdID: string | undefined
readonly Account: string | undefined
readonly RegistAcctType: string | undefined
readonly TaxAdvantageType: TaxAdvantageType | undefined
readonly OwnershipType: string | undefined
readonly NoRegistDtls: readonly RegistrationInstructions_NoRegistDtls[]
readonly NoDistribInsts: readonly RegistrationInstructions_NoDistribInsts[]
}
export interface RegistrationInstructionsInit extends HeaderInit, TrailerInit, PartiesInit {
/** 513 */ readonly RegistID: string
/** 514 */ readonly RegistTransType: RegistTransType
/** 508 */ readonly RegistRefID: string
/** 11 */ readonly ClOrdID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 493 */ readonly RegistAcctType?: string | undefined
/** 495 */ readonly TaxAdvantageType?: TaxAdvantageType | undefined
/** 517 */ readonly OwnershipType?: string | undefined
/** 473 */ readonly NoRegistDtls?: readonly RegistrationInstructions_NoRegistDtlsInit[] | undefined
/** 510 */ readonly NoDistribInsts?: readonly RegistrationInstructions_NoDistribInstsInit[] | undefined
}
export interface RegistrationInstructionsResponse extends Header, Trailer, Parties {
readonly RegistID: string
readonly RegistTransType: RegistTransType
readonly RegistRefID: string
readonly ClOrdID: string | undefined
readonly Account: string | undefined
readonly RegistStatus: RegistStatus
readonly RegistRejReasonCode: RegistRejReasonCode | undefined
readonly RegistRejReasonText: string | undefined
}
export interface RegistrationInstructionsResponseInit extends HeaderInit, TrailerInit, PartiesInit {
/** 513 */ readonly RegistID: string
/** 514 */ readonly RegistTransType: RegistTransType
/** 508 */ readonly RegistRefID: string
/** 11 */ readonly ClOrdID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 506 */ readonly RegistStatus: RegistStatus
/** 507 */ readonly RegistRejReasonCode?: RegistRejReasonCode | undefined
/** 496 */ readonly RegistRejReasonText?: string | undefined
}
export interface OrderMassCancelRequest extends Header, Trailer, Instrument, UnderlyingInstrument {
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly MassCancelRequestType: MassCancelRequestType
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Side: Side | undefined
readonly TransactTime: bigint
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface OrderMassCancelRequestInit extends HeaderInit, TrailerInit, InstrumentInit, UnderlyingInstrumentInit {
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 530 */ readonly MassCancelRequestType: MassCancelRequestType
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface OrderMassCancelReport_NoAffectedOrders {
readonly OrigClOrdID: string
readonly AffectedOrderID: string | undefined
readonly AffectedSecondaryOrderID: string | undefined
}
export interface OrderMassCancelReport_NoAffectedOrdersInit {
/** 41 */ readonly OrigClOrdID: string
/** 535 */ readonly AffectedOrderID?: string | undefined
/** 536 */ readonly AffectedSecondaryOrderID?: string | undefined
}
export interface OrderMassCancelReport extends Header, Trailer, Instrument, UnderlyingInstrument {
readonly ClOrdID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly OrderID: string
readonly SecondaryOrderID: string | undefined
readonly MassCancelRequestType: MassCancelRequestType
readonly MassCancelResponse: MassCancelResponse
readonly MassCancelRejectReason: MassCancelRejectReason | undefined
readonly TotalAffectedOrders: number | undefined
readonly NoAffectedOrders: readonly OrderMassCancelReport_NoAffectedOrders[]
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Side: Side | undefined
readonly TransactTime: bigint | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface OrderMassCancelReportInit extends HeaderInit, TrailerInit, InstrumentInit, UnderlyingInstrumentInit {
/** 11 */ readonly ClOrdID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 37 */ readonly OrderID: string
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 530 */ readonly MassCancelRequestType: MassCancelRequestType
/** 531 */ readonly MassCancelResponse: MassCancelResponse
/** 532 */ readonly MassCancelRejectReason?: MassCancelRejectReason | undefined
/** 533 */ readonly TotalAffectedOrders?: IntegerValue | undefined
/** 534 */ readonly NoAffectedOrders?: readonly OrderMassCancelReport_NoAffectedOrdersInit[] | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface NewOrderCross_NoSides_NoAllocs extends NestedParties {
readonly AllocAccount: string
readonly IndividualAllocID: string | undefined
readonly AllocQty: string | undefined
}
export interface NewOrderCross_NoSides_NoAllocsInit extends NestedPartiesInit {
/** 79 */ readonly AllocAccount: string
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
}
export interface NewOrderCross_NoSides extends Parties, OrderQtyData, CommissionData {
readonly Side: Side
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly NoAllocs: readonly NewOrderCross_NoSides_NoAllocs[]
readonly QuantityType: QuantityType | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: number | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly SolicitedFlag: boolean | undefined
readonly SideComplianceID: string | undefined
}
export interface NewOrderCross_NoSidesInit extends PartiesInit, OrderQtyDataInit, CommissionDataInit {
/** 54 */ readonly Side: Side
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 78 */ readonly NoAllocs?: readonly NewOrderCross_NoSides_NoAllocsInit[] | undefined
/** 465 */ readonly QuantityType?: QuantityType | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: IntegerValue | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 659 */ readonly SideComplianceID?: string | undefined
}
export interface NewOrderCross_NoTradingSessions {
readonly TradingSessionID: string
readonly TradingSessionSubID: string | undefined
}
export interface NewOrderCross_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface NewOrderCross extends Header, Trailer, Instrument, Stipulations, SpreadOrBenchmarkCurveData, YieldData {
readonly CrossID: string
readonly CrossType: CrossType
readonly CrossPrioritization: CrossPrioritization
readonly NoSides: readonly NewOrderCross_NoSides[]
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly HandlInst: HandlInst
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly NoTradingSessions: readonly NewOrderCross_NoTradingSessions[]
readonly ProcessCode: ProcessCode | undefined
readonly PrevClosePx: string | undefined
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly IOIid: string | undefined
readonly QuoteID: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly MaxShow: string | undefined
readonly PegDifference: string | undefined
readonly DiscretionInst: DiscretionInst | undefined
readonly DiscretionOffset: string | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly NetMoney: string | undefined
}
export interface NewOrderCrossInit extends HeaderInit, TrailerInit, InstrumentInit, StipulationsInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit {
/** 548 */ readonly CrossID: string
/** 549 */ readonly CrossType: CrossType
/** 550 */ readonly CrossPrioritization: CrossPrioritization
/** 552 */ readonly NoSides: readonly NewOrderCross_NoSidesInit[]
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 21 */ readonly HandlInst: HandlInst
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 386 */ readonly NoTradingSessions?: readonly NewOrderCross_NoTradingSessionsInit[] | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 23 */ readonly IOIid?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 211 */ readonly PegDifference?: DecimalValue | undefined
/** 388 */ readonly DiscretionInst?: DiscretionInst | undefined
/** 389 */ readonly DiscretionOffset?: DecimalValue | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
}
export interface CrossOrderCancelReplaceRequest_NoSides_NoAllocs extends NestedParties {
readonly AllocAccount: string
readonly IndividualAllocID: string | undefined
readonly AllocQty: string | undefined
}
export interface CrossOrderCancelReplaceRequest_NoSides_NoAllocsInit extends NestedPartiesInit {
/** 79 */ readonly AllocAccount: string
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
}
export interface CrossOrderCancelReplaceRequest_NoSides extends Parties, OrderQtyData, CommissionData {
readonly Side: Side
readonly OrigClOrdID: string
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly OrigOrdModTime: bigint | undefined
readonly TradeOriginationDate: string | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly NoAllocs: readonly CrossOrderCancelReplaceRequest_NoSides_NoAllocs[]
readonly QuantityType: QuantityType | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: number | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly SolicitedFlag: boolean | undefined
readonly SideComplianceID: string | undefined
}
export interface CrossOrderCancelReplaceRequest_NoSidesInit extends PartiesInit, OrderQtyDataInit, CommissionDataInit {
/** 54 */ readonly Side: Side
/** 41 */ readonly OrigClOrdID: string
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 586 */ readonly OrigOrdModTime?: TimeValue | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 78 */ readonly NoAllocs?: readonly CrossOrderCancelReplaceRequest_NoSides_NoAllocsInit[] | undefined
/** 465 */ readonly QuantityType?: QuantityType | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: IntegerValue | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 659 */ readonly SideComplianceID?: string | undefined
}
export interface CrossOrderCancelReplaceRequest_NoTradingSessions {
readonly TradingSessionID: string
readonly TradingSessionSubID: string | undefined
}
export interface CrossOrderCancelReplaceRequest_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface CrossOrderCancelReplaceRequest extends Header, Trailer, Instrument, Stipulations, SpreadOrBenchmarkCurveData, YieldData {
readonly OrderID: string | undefined
readonly CrossID: string
readonly OrigCrossID: string
readonly CrossType: CrossType
readonly CrossPrioritization: CrossPrioritization
readonly NoSides: readonly CrossOrderCancelReplaceRequest_NoSides[]
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly HandlInst: HandlInst
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly NoTradingSessions: readonly CrossOrderCancelReplaceRequest_NoTradingSessions[]
readonly ProcessCode: ProcessCode | undefined
readonly PrevClosePx: string | undefined
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly IOIid: string | undefined
readonly QuoteID: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly MaxShow: string | undefined
readonly PegDifference: string | undefined
readonly DiscretionInst: DiscretionInst | undefined
readonly DiscretionOffset: string | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly NetMoney: string | undefined
}
export interface CrossOrderCancelReplaceRequestInit extends HeaderInit, TrailerInit, InstrumentInit, StipulationsInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit {
/** 37 */ readonly OrderID?: string | undefined
/** 548 */ readonly CrossID: string
/** 551 */ readonly OrigCrossID: string
/** 549 */ readonly CrossType: CrossType
/** 550 */ readonly CrossPrioritization: CrossPrioritization
/** 552 */ readonly NoSides: readonly CrossOrderCancelReplaceRequest_NoSidesInit[]
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 21 */ readonly HandlInst: HandlInst
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 386 */ readonly NoTradingSessions?: readonly CrossOrderCancelReplaceRequest_NoTradingSessionsInit[] | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 23 */ readonly IOIid?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 211 */ readonly PegDifference?: DecimalValue | undefined
/** 388 */ readonly DiscretionInst?: DiscretionInst | undefined
/** 389 */ readonly DiscretionOffset?: DecimalValue | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
}
export interface CrossOrderCancelRequest_NoSides extends Parties, OrderQtyData {
readonly Side: Side
readonly OrigClOrdID: string
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly OrigOrdModTime: bigint | undefined
readonly TradeOriginationDate: string | undefined
readonly ComplianceID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface CrossOrderCancelRequest_NoSidesInit extends PartiesInit, OrderQtyDataInit {
/** 54 */ readonly Side: Side
/** 41 */ readonly OrigClOrdID: string
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 586 */ readonly OrigOrdModTime?: TimeValue | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface CrossOrderCancelRequest extends Header, Trailer, Instrument {
readonly OrderID: string | undefined
readonly CrossID: string
readonly OrigCrossID: string
readonly CrossType: CrossType
readonly CrossPrioritization: CrossPrioritization
readonly NoSides: readonly CrossOrderCancelRequest_NoSides[]
readonly TransactTime: bigint
}
export interface CrossOrderCancelRequestInit extends HeaderInit, TrailerInit, InstrumentInit {
/** 37 */ readonly OrderID?: string | undefined
/** 548 */ readonly CrossID: string
/** 551 */ readonly OrigCrossID: string
/** 549 */ readonly CrossType: CrossType
/** 550 */ readonly CrossPrioritization: CrossPrioritization
/** 552 */ readonly NoSides: readonly CrossOrderCancelRequest_NoSidesInit[]
/** 60 */ readonly TransactTime: TimeValue
}
export interface SecurityTypeRequest extends Header, Trailer {
readonly SecurityReqID: string
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
}
export interface SecurityTypeRequestInit extends HeaderInit, TrailerInit {
/** 320 */ readonly SecurityReqID: string
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface SecurityTypes_NoSecurityTypes {
readonly SecurityType: SecurityType
readonly Product: Product | undefined
readonly CFICode: string | undefined
}
export interface SecurityTypes_NoSecurityTypesInit {
/** 167 */ readonly SecurityType: SecurityType
/** 460 */ readonly Product?: Product | undefined
/** 461 */ readonly CFICode?: string | undefined
}
export interface SecurityTypes extends Header, Trailer {
readonly SecurityReqID: string
readonly SecurityResponseID: string
readonly SecurityResponseType: SecurityResponseType
readonly TotalNumSecurityTypes: number | undefined
readonly NoSecurityTypes: readonly SecurityTypes_NoSecurityTypes[]
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
}
export interface SecurityTypesInit extends HeaderInit, TrailerInit {
/** 320 */ readonly SecurityReqID: string
/** 322 */ readonly SecurityResponseID: string
/** 323 */ readonly SecurityResponseType: SecurityResponseType
/** 557 */ readonly TotalNumSecurityTypes?: IntegerValue | undefined
/** 558 */ readonly NoSecurityTypes?: readonly SecurityTypes_NoSecurityTypesInit[] | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface SecurityListRequest extends Header, Trailer, Instrument {
readonly SecurityReqID: string
readonly SecurityListRequestType: SecurityListRequestType
readonly Currency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
}
export interface SecurityListRequestInit extends HeaderInit, TrailerInit, InstrumentInit {
/** 320 */ readonly SecurityReqID: string
/** 559 */ readonly SecurityListRequestType: SecurityListRequestType
/** 15 */ readonly Currency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface SecurityList_NoRelatedSym_NoLegs extends InstrumentLeg {
readonly LegSymbol: string
readonly LegCurrency: string | undefined
}
export interface SecurityList_NoRelatedSym_NoLegsInit extends InstrumentLegInit {
/** 600 */ readonly LegSymbol: string
/** 556 */ readonly LegCurrency?: string | undefined
}
export interface SecurityList_NoRelatedSym extends Instrument {
readonly Symbol: string
readonly Currency: string | undefined
readonly NoLegs: readonly SecurityList_NoRelatedSym_NoLegs[]
readonly RoundLot: string | undefined
readonly MinTradeVol: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface SecurityList_NoRelatedSymInit extends InstrumentInit {
/** 55 */ readonly Symbol: string
/** 15 */ readonly Currency?: string | undefined
/** 555 */ readonly NoLegs?: readonly SecurityList_NoRelatedSym_NoLegsInit[] | undefined
/** 561 */ readonly RoundLot?: DecimalValue | undefined
/** 562 */ readonly MinTradeVol?: DecimalValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface SecurityList extends Header, Trailer {
readonly SecurityReqID: string
readonly SecurityResponseID: string
readonly SecurityRequestResult: SecurityRequestResult
readonly TotalNumSecurities: number | undefined
readonly NoRelatedSym: readonly SecurityList_NoRelatedSym[]
}
export interface SecurityListInit extends HeaderInit, TrailerInit {
/** 320 */ readonly SecurityReqID: string
/** 322 */ readonly SecurityResponseID: string
/** 560 */ readonly SecurityRequestResult: SecurityRequestResult
/** 393 */ readonly TotalNumSecurities?: IntegerValue | undefined
/** 146 */ readonly NoRelatedSym?: readonly SecurityList_NoRelatedSymInit[] | undefined
}
export interface DerivativeSecurityListRequest extends Header, Trailer, UnderlyingInstrument {
readonly SecurityReqID: string
readonly SecurityListRequestType: SecurityListRequestType
readonly Currency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
}
export interface DerivativeSecurityListRequestInit extends HeaderInit, TrailerInit, UnderlyingInstrumentInit {
/** 320 */ readonly SecurityReqID: string
/** 559 */ readonly SecurityListRequestType: SecurityListRequestType
/** 15 */ readonly Currency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface DerivativeSecurityList_NoRelatedSym_NoLegs extends InstrumentLeg {
readonly LegSymbol: string
readonly LegCurrency: string | undefined
}
export interface DerivativeSecurityList_NoRelatedSym_NoLegsInit extends InstrumentLegInit {
/** 600 */ readonly LegSymbol: string
/** 556 */ readonly LegCurrency?: string | undefined
}
export interface DerivativeSecurityList_NoRelatedSym extends Instrument {
readonly Symbol: string
readonly Currency: string | undefined
readonly NoLegs: readonly DerivativeSecurityList_NoRelatedSym_NoLegs[]
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface DerivativeSecurityList_NoRelatedSymInit extends InstrumentInit {
/** 55 */ readonly Symbol: string
/** 15 */ readonly Currency?: string | undefined
/** 555 */ readonly NoLegs?: readonly DerivativeSecurityList_NoRelatedSym_NoLegsInit[] | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface DerivativeSecurityList extends Header, Trailer, UnderlyingInstrument {
readonly SecurityReqID: string
readonly SecurityResponseID: string
readonly SecurityRequestResult: SecurityRequestResult
readonly TotalNumSecurities: number | undefined
readonly NoRelatedSym: readonly DerivativeSecurityList_NoRelatedSym[]
}
export interface DerivativeSecurityListInit extends HeaderInit, TrailerInit, UnderlyingInstrumentInit {
/** 320 */ readonly SecurityReqID: string
/** 322 */ readonly SecurityResponseID: string
/** 560 */ readonly SecurityRequestResult: SecurityRequestResult
/** 393 */ readonly TotalNumSecurities?: IntegerValue | undefined
/** 146 */ readonly NoRelatedSym?: readonly DerivativeSecurityList_NoRelatedSymInit[] | undefined
}
export interface NewOrderMultileg_NoAllocs {
readonly AllocAccount: string
readonly IndividualAllocID: string | undefined
readonly AllocQty: string | undefined
}
export interface NewOrderMultileg_NoAllocsInit {
/** 79 */ readonly AllocAccount: string
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
}
export interface NewOrderMultileg_NoTradingSessions {
readonly TradingSessionID: string
readonly TradingSessionSubID: string | undefined
}
export interface NewOrderMultileg_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface NewOrderMultileg_NoLegs extends InstrumentLeg, NestedParties {
readonly LegSymbol: string
readonly LegPositionEffect: string | undefined
readonly LegCoveredOrUncovered: number | undefined
readonly LegRefID: string | undefined
readonly LegPrice: string | undefined
readonly LegSettlmntTyp: string | undefined
readonly LegFutSettDate: string | undefined
}
export interface NewOrderMultileg_NoLegsInit extends InstrumentLegInit, NestedPartiesInit {
/** 600 */ readonly LegSymbol: string
/** 564 */ readonly LegPositionEffect?: string | undefined
/** 565 */ readonly LegCoveredOrUncovered?: IntegerValue | undefined
/** 654 */ readonly LegRefID?: string | undefined
/** 566 */ readonly LegPrice?: DecimalValue | undefined
/** 587 */ readonly LegSettlmntTyp?: string | undefined
/** 588 */ readonly LegFutSettDate?: string | undefined
}
export interface NewOrderMultileg extends Header, Trailer, Parties, Instrument, OrderQtyData, CommissionData {
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly NoAllocs: readonly NewOrderMultileg_NoAllocs[]
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly HandlInst: HandlInst
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly NoTradingSessions: readonly NewOrderMultileg_NoTradingSessions[]
readonly ProcessCode: ProcessCode | undefined
readonly Side: Side
readonly PrevClosePx: string | undefined
readonly NoLegs: readonly NewOrderMultileg_NoLegs[]
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint
readonly QuantityType: QuantityType | undefined
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
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
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: number | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly MaxShow: string | undefined
readonly PegDifference: string | undefined
readonly DiscretionInst: DiscretionInst | undefined
readonly DiscretionOffset: string | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
readonly MultiLegRptTypeReq: number | undefined
readonly NetMoney: string | undefined
}
export interface NewOrderMultilegInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, OrderQtyDataInit, CommissionDataInit {
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 78 */ readonly NoAllocs?: readonly NewOrderMultileg_NoAllocsInit[] | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 21 */ readonly HandlInst: HandlInst
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 386 */ readonly NoTradingSessions?: readonly NewOrderMultileg_NoTradingSessionsInit[] | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 54 */ readonly Side: Side
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 555 */ readonly NoLegs: readonly NewOrderMultileg_NoLegsInit[]
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 465 */ readonly QuantityType?: QuantityType | undefined
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
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
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: IntegerValue | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 211 */ readonly PegDifference?: DecimalValue | undefined
/** 388 */ readonly DiscretionInst?: DiscretionInst | undefined
/** 389 */ readonly DiscretionOffset?: DecimalValue | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
/** 563 */ readonly MultiLegRptTypeReq?: IntegerValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
}
export interface MultilegOrderCancelReplaceRequest_NoAllocs {
readonly AllocAccount: string
readonly IndividualAllocID: string | undefined
readonly AllocQty: string | undefined
}
export interface MultilegOrderCancelReplaceRequest_NoAllocsInit {
/** 79 */ readonly AllocAccount: string
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
}
export interface MultilegOrderCancelReplaceRequest_NoTradingSessions {
readonly TradingSessionID: string
readonly TradingSessionSubID: string | undefined
}
export interface MultilegOrderCancelReplaceRequest_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface MultilegOrderCancelReplaceRequest_NoLegs extends InstrumentLeg, NestedParties {
readonly LegSymbol: string
readonly LegPositionEffect: string | undefined
readonly LegCoveredOrUncovered: number | undefined
readonly LegRefID: string | undefined
readonly LegPrice: string | undefined
readonly LegSettlmntTyp: string | undefined
readonly LegFutSettDate: string | undefined
}
export interface MultilegOrderCancelReplaceRequest_NoLegsInit extends InstrumentLegInit, NestedPartiesInit {
/** 600 */ readonly LegSymbol: string
/** 564 */ readonly LegPositionEffect?: string | undefined
/** 565 */ readonly LegCoveredOrUncovered?: IntegerValue | undefined
/** 654 */ readonly LegRefID?: string | undefined
/** 566 */ readonly LegPrice?: DecimalValue | undefined
/** 587 */ readonly LegSettlmntTyp?: string | undefined
/** 588 */ readonly LegFutSettDate?: string | undefined
}
export interface MultilegOrderCancelReplaceRequest extends Header, Trailer, Parties, Instrument, OrderQtyData, CommissionData {
readonly OrderID: string | undefined
readonly OrigClOrdID: string
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly OrigOrdModTime: bigint | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly NoAllocs: readonly MultilegOrderCancelReplaceRequest_NoAllocs[]
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly HandlInst: HandlInst
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly NoTradingSessions: readonly MultilegOrderCancelReplaceRequest_NoTradingSessions[]
readonly ProcessCode: ProcessCode | undefined
readonly Side: Side
readonly PrevClosePx: string | undefined
readonly NoLegs: readonly MultilegOrderCancelReplaceRequest_NoLegs[]
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint
readonly QuantityType: QuantityType | undefined
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
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
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: number | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly MaxShow: string | undefined
readonly PegDifference: string | undefined
readonly DiscretionInst: DiscretionInst | undefined
readonly DiscretionOffset: string | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
readonly MultiLegRptTypeReq: number | undefined
readonly NetMoney: string | undefined
}
export interface MultilegOrderCancelReplaceRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, OrderQtyDataInit, CommissionDataInit {
/** 37 */ readonly OrderID?: string | undefined
/** 41 */ readonly OrigClOrdID: string
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 586 */ readonly OrigOrdModTime?: TimeValue | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 78 */ readonly NoAllocs?: readonly MultilegOrderCancelReplaceRequest_NoAllocsInit[] | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 21 */ readonly HandlInst: HandlInst
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 386 */ readonly NoTradingSessions?: readonly MultilegOrderCancelReplaceRequest_NoTradingSessionsInit[] | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 54 */ readonly Side: Side
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 555 */ readonly NoLegs: readonly MultilegOrderCancelReplaceRequest_NoLegsInit[]
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 465 */ readonly QuantityType?: QuantityType | undefined
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
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
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: IntegerValue | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 211 */ readonly PegDifference?: DecimalValue | undefined
/** 388 */ readonly DiscretionInst?: DiscretionInst | undefined
/** 389 */ readonly DiscretionOffset?: DecimalValue | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
/** 563 */ readonly MultiLegRptTypeReq?: IntegerValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
}
export interface TradeCaptureReportRequest_NoDates {
readonly TradeDate: string
readonly TransactTime: bigint | undefined
}
export interface TradeCaptureReportRequest_NoDatesInit {
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime?: TimeValue | undefined
}
export interface TradeCaptureReportRequest extends Header, Trailer, Parties, Instrument {
readonly TradeRequestID: string
readonly TradeRequestType: TradeRequestType
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
readonly ExecID: string | undefined
readonly OrderID: string | undefined
readonly ClOrdID: string | undefined
readonly MatchStatus: MatchStatus | undefined
readonly NoDates: readonly TradeCaptureReportRequest_NoDates[]
readonly Side: Side | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TradeInputSource: string | undefined
readonly TradeInputDevice: string | undefined
}
export interface TradeCaptureReportRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit {
/** 568 */ readonly TradeRequestID: string
/** 569 */ readonly TradeRequestType: TradeRequestType
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
/** 17 */ readonly ExecID?: string | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 580 */ readonly NoDates?: readonly TradeCaptureReportRequest_NoDatesInit[] | undefined
/** 54 */ readonly Side?: Side | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 578 */ readonly TradeInputSource?: string | undefined
/** 579 */ readonly TradeInputDevice?: string | undefined
}
export interface TradeCaptureReport_NoSides_NoClearingInstructions {
readonly ClearingInstruction: ClearingInstruction
}
export interface TradeCaptureReport_NoSides_NoClearingInstructionsInit {
/** 577 */ readonly ClearingInstruction: ClearingInstruction
}
export interface TradeCaptureReport_NoSides_NoContAmts {
readonly ContAmtType: ContAmtType
readonly ContAmtValue: string | undefined
readonly ContAmtCurr: string | undefined
}
export interface TradeCaptureReport_NoSides_NoContAmtsInit {
/** 519 */ readonly ContAmtType: ContAmtType
/** 520 */ readonly ContAmtValue?: DecimalValue | undefined
/** 521 */ readonly ContAmtCurr?: string | undefined
}
export interface TradeCaptureReport_NoSides_NoMiscFees {
readonly MiscFeeAmt: string
readonly MiscFeeCurr: string | undefined
readonly MiscFeeType: MiscFeeType | undefined
}
export interface TradeCaptureReport_NoSides_NoMiscFeesInit {
/** 137 */ readonly MiscFeeAmt: DecimalValue
/** 138 */ readonly MiscFeeCurr?: string | undefined
/** 139 */ readonly MiscFeeType?: MiscFeeType | undefined
}
export interface TradeCaptureReport_NoSides extends Parties, CommissionData {
readonly Side: Side
readonly OrderID: string
readonly SecondaryOrderID: string | undefined
readonly ClOrdID: string | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly ProcessCode: ProcessCode | undefined
readonly OddLot: boolean | undefined
readonly NoClearingInstructions: readonly TradeCaptureReport_NoSides_NoClearingInstructions[]
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly TradeInputSource: string | undefined
readonly TradeInputDevice: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: number | undefined
readonly TransBkdTime: bigint | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly GrossTradeAmt: string | undefined
readonly NumDaysInterest: number | undefined
readonly ExDate: string | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly Concession: string | undefined
readonly TotalTakedown: string | undefined
readonly NetMoney: string | undefined
readonly SettlCurrAmt: string | undefined
readonly SettlCurrency: string | undefined
readonly SettlCurrFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly PositionEffect: PositionEffect | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly MultiLegReportingType: MultiLegReportingType | undefined
readonly NoContAmts: readonly TradeCaptureReport_NoSides_NoContAmts[]
readonly NoMiscFees: readonly TradeCaptureReport_NoSides_NoMiscFees[]
}
export interface TradeCaptureReport_NoSidesInit extends PartiesInit, CommissionDataInit {
/** 54 */ readonly Side: Side
/** 37 */ readonly OrderID: string
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 575 */ readonly OddLot?: boolean | undefined
/** 576 */ readonly NoClearingInstructions?: readonly TradeCaptureReport_NoSides_NoClearingInstructionsInit[] | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 578 */ readonly TradeInputSource?: string | undefined
/** 579 */ readonly TradeInputDevice?: string | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: IntegerValue | undefined
/** 483 */ readonly TransBkdTime?: TimeValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 381 */ readonly GrossTradeAmt?: DecimalValue | undefined
/** 157 */ readonly NumDaysInterest?: IntegerValue | undefined
/** 230 */ readonly ExDate?: string | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 238 */ readonly Concession?: DecimalValue | undefined
/** 237 */ readonly TotalTakedown?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
/** 119 */ readonly SettlCurrAmt?: DecimalValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 155 */ readonly SettlCurrFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 442 */ readonly MultiLegReportingType?: MultiLegReportingType | undefined
/** 518 */ readonly NoContAmts?: readonly TradeCaptureReport_NoSides_NoContAmtsInit[] | undefined
/** 136 */ readonly NoMiscFees?: readonly TradeCaptureReport_NoSides_NoMiscFeesInit[] | undefined
}
export interface TradeCaptureReport extends Header, Trailer, Instrument, OrderQtyData {
readonly TradeReportID: string
readonly TradeReportTransType: TradeReportTransType | undefined
readonly TradeRequestID: string | undefined
readonly ExecType: ExecType
readonly TradeReportRefID: string | undefined
readonly ExecID: string | undefined
readonly SecondaryExecID: string | undefined
readonly ExecRestatementReason: ExecRestatementReason | undefined
readonly PreviouslyReported: boolean
readonly LastQty: string
readonly LastPx: string
readonly LastSpotRate: string | undefined
readonly LastForwardPoints: string | undefined
readonly LastMkt: string | undefined
readonly TradeDate: string
readonly TransactTime: bigint
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly MatchStatus: MatchStatus | undefined
readonly MatchType: MatchType | undefined
readonly NoSides: readonly TradeCaptureReport_NoSides[]
}
export interface TradeCaptureReportInit extends HeaderInit, TrailerInit, InstrumentInit, OrderQtyDataInit {
/** 571 */ readonly TradeReportID: string
/** 487 */ readonly TradeReportTransType?: TradeReportTransType | undefined
/** 568 */ readonly TradeRequestID?: string | undefined
/** 150 */ readonly ExecType: ExecType
/** 572 */ readonly TradeReportRefID?: string | undefined
/** 17 */ readonly ExecID?: string | undefined
/** 527 */ readonly SecondaryExecID?: string | undefined
/** 378 */ readonly ExecRestatementReason?: ExecRestatementReason | undefined
/** 570 */ readonly PreviouslyReported: boolean
/** 32 */ readonly LastQty: DecimalValue
/** 31 */ readonly LastPx: DecimalValue
/** 194 */ readonly LastSpotRate?: DecimalValue | undefined
/** 195 */ readonly LastForwardPoints?: DecimalValue | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime: TimeValue
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 574 */ readonly MatchType?: MatchType | undefined
/** 552 */ readonly NoSides: readonly TradeCaptureReport_NoSidesInit[]
}
export interface OrderMassStatusRequest extends Header, Trailer, Parties, Instrument, UnderlyingInstrument {
readonly MassStatusReqID: string
readonly MassStatusReqType: MassStatusReqType
readonly Account: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Side: Side | undefined
}
export interface OrderMassStatusRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, UnderlyingInstrumentInit {
/** 584 */ readonly MassStatusReqID: string
/** 585 */ readonly MassStatusReqType: MassStatusReqType
/** 1 */ readonly Account?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
}
export interface QuoteRequestReject_NoRelatedSym extends Instrument, Stipulations, SpreadOrBenchmarkCurveData, YieldData {
readonly Symbol: string
readonly PrevClosePx: string | undefined
readonly QuoteRequestType: QuoteRequestType | undefined
readonly QuoteType: QuoteType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly Side: Side | undefined
readonly QuantityType: QuantityType | undefined
readonly OrderQty: string | undefined
readonly CashOrderQty: string | undefined
readonly SettlmntTyp: SettlmntTyp | undefined
readonly FutSettDate: string | undefined
readonly OrdType: OrdType | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly ExpireTime: bigint | undefined
readonly TransactTime: bigint | undefined
readonly Currency: string | undefined
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly Price2: string | undefined
}
export interface QuoteRequestReject_NoRelatedSymInit extends InstrumentInit, StipulationsInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit {
/** 55 */ readonly Symbol: string
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 303 */ readonly QuoteRequestType?: QuoteRequestType | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 465 */ readonly QuantityType?: QuantityType | undefined
/** 38 */ readonly OrderQty?: DecimalValue | undefined
/** 152 */ readonly CashOrderQty?: DecimalValue | undefined
/** 63 */ readonly SettlmntTyp?: SettlmntTyp | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 640 */ readonly Price2?: DecimalValue | undefined
}
export interface QuoteRequestReject extends Header, Trailer {
readonly QuoteReqID: string
readonly RFQReqID: string | undefined
readonly QuoteRequestRejectReason: QuoteRequestRejectReason
readonly NoRelatedSym: readonly QuoteRequestReject_NoRelatedSym[]
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface QuoteRequestRejectInit extends HeaderInit, TrailerInit {
/** 131 */ readonly QuoteReqID: string
/** 644 */ readonly RFQReqID?: string | undefined
/** 658 */ readonly QuoteRequestRejectReason: QuoteRequestRejectReason
/** 146 */ readonly NoRelatedSym: readonly QuoteRequestReject_NoRelatedSymInit[]
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface RFQRequest_NoRelatedSym extends Instrument {
readonly Symbol: string
readonly PrevClosePx: string | undefined
readonly QuoteRequestType: QuoteRequestType | undefined
readonly QuoteType: QuoteType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
}
export interface RFQRequest_NoRelatedSymInit extends InstrumentInit {
/** 55 */ readonly Symbol: string
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 303 */ readonly QuoteRequestType?: QuoteRequestType | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface RFQRequest extends Header, Trailer {
readonly RFQReqID: string
readonly NoRelatedSym: readonly RFQRequest_NoRelatedSym[]
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
}
export interface RFQRequestInit extends HeaderInit, TrailerInit {
/** 644 */ readonly RFQReqID: string
/** 146 */ readonly NoRelatedSym: readonly RFQRequest_NoRelatedSymInit[]
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface QuoteStatusReport extends Header, Trailer, Parties, Instrument {
readonly QuoteStatusReqID: string | undefined
readonly QuoteReqID: string | undefined
readonly QuoteID: string
readonly QuoteType: QuoteType | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly BidPx: string | undefined
readonly OfferPx: string | undefined
readonly MktBidPx: string | undefined
readonly MktOfferPx: string | undefined
readonly MinBidSize: string | undefined
readonly BidSize: string | undefined
readonly MinOfferSize: string | undefined
readonly OfferSize: string | undefined
readonly ValidUntilTime: bigint | undefined
readonly BidSpotRate: string | undefined
readonly OfferSpotRate: string | undefined
readonly BidForwardPoints: string | undefined
readonly OfferForwardPoints: string | undefined
readonly MidPx: string | undefined
readonly BidYield: string | undefined
readonly MidYield: string | undefined
readonly OfferYield: string | undefined
readonly TransactTime: bigint | undefined
readonly FutSettDate: string | undefined
readonly OrdType: OrdType | undefined
readonly FutSettDate2: string | undefined
readonly OrderQty2: string | undefined
readonly BidForwardPoints2: string | undefined
readonly OfferForwardPoints2: string | undefined
readonly Currency: string | undefined
readonly SettlCurrBidFxRate: string | undefined
readonly SettlCurrOfferFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly CustOrderCapacity: number | undefined
readonly ExDestination: string | undefined
readonly QuoteStatus: QuoteStatus | undefined
}
export interface QuoteStatusReportInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit {
/** 649 */ readonly QuoteStatusReqID?: string | undefined
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID: string
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 132 */ readonly BidPx?: DecimalValue | undefined
/** 133 */ readonly OfferPx?: DecimalValue | undefined
/** 645 */ readonly MktBidPx?: DecimalValue | undefined
/** 646 */ readonly MktOfferPx?: DecimalValue | undefined
/** 647 */ readonly MinBidSize?: DecimalValue | undefined
/** 134 */ readonly BidSize?: DecimalValue | undefined
/** 648 */ readonly MinOfferSize?: DecimalValue | undefined
/** 135 */ readonly OfferSize?: DecimalValue | undefined
/** 62 */ readonly ValidUntilTime?: TimeValue | undefined
/** 188 */ readonly BidSpotRate?: DecimalValue | undefined
/** 190 */ readonly OfferSpotRate?: DecimalValue | undefined
/** 189 */ readonly BidForwardPoints?: DecimalValue | undefined
/** 191 */ readonly OfferForwardPoints?: DecimalValue | undefined
/** 631 */ readonly MidPx?: DecimalValue | undefined
/** 632 */ readonly BidYield?: DecimalValue | undefined
/** 633 */ readonly MidYield?: DecimalValue | undefined
/** 634 */ readonly OfferYield?: DecimalValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 64 */ readonly FutSettDate?: string | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 193 */ readonly FutSettDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 642 */ readonly BidForwardPoints2?: DecimalValue | undefined
/** 643 */ readonly OfferForwardPoints2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 656 */ readonly SettlCurrBidFxRate?: DecimalValue | undefined
/** 657 */ readonly SettlCurrOfferFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 582 */ readonly CustOrderCapacity?: IntegerValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 297 */ readonly QuoteStatus?: QuoteStatus | undefined
}
export interface FIX43VersionIndex {
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
readonly HandlInst: FieldValues<'character', HandlInst>
readonly SecurityIDSource: FieldValues<'text', SecurityIDSource>
readonly IOIid: FieldValues<'text'>
readonly IOIQltyInd: FieldValues<'character', IOIQltyInd>
readonly IOIRefID: FieldValues<'text'>
readonly IOIQty: FieldValues<'text', IOIQty>
readonly IOITransType: FieldValues<'character', IOITransType>
readonly LastCapacity: FieldValues<'character', LastCapacity>
readonly LastMkt: FieldValues<'text'>
readonly LastPx: FieldValues<'decimal'>
readonly LastQty: FieldValues<'decimal'>
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
readonly Rule80A: FieldValues<'character', Rule80A>
readonly SecurityID: FieldValues<'text'>
readonly SenderCompID: FieldValues<'text'>
readonly SenderSubID: FieldValues<'text'>
readonly SendingTime: FieldValues<'time'>
readonly Quantity: FieldValues<'decimal'>
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
readonly PositionEffect: FieldValues<'character', PositionEffect>
readonly NoAllocs: FieldValues<'integer'>
readonly AllocAccount: FieldValues<'text'>
readonly AllocQty: FieldValues<'decimal'>
readonly ProcessCode: FieldValues<'character', ProcessCode>
readonly NoRpts: FieldValues<'integer'>
readonly RptSeq: FieldValues<'integer'>
readonly CxlQty: FieldValues<'decimal'>
readonly AllocStatus: FieldValues<'integer', AllocStatus>
readonly AllocRejCode: FieldValues<'integer', AllocRejCode>
readonly Signature: FieldValues<'data'>
readonly SecureDataLen: FieldValues<'integer'>
readonly SecureData: FieldValues<'data'>
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
readonly Issuer: FieldValues<'text'>
readonly SecurityDesc: FieldValues<'text'>
readonly HeartBtInt: FieldValues<'integer'>
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
readonly SettlCurrFxRateCalc: FieldValues<'character', SettlCurrFxRateCalc>
readonly NumDaysInterest: FieldValues<'integer'>
readonly AccruedInterestRate: FieldValues<'decimal'>
readonly AccruedInterestAmt: FieldValues<'decimal'>
readonly SettlInstMode: FieldValues<'character', SettlInstMode>
readonly AllocText: FieldValues<'text'>
readonly SettlInstID: FieldValues<'text'>
readonly SettlInstTransType: FieldValues<'character', SettlInstTransType>
readonly EmailThreadID: FieldValues<'text'>
readonly SettlInstSource: FieldValues<'character', SettlInstSource>
readonly SecurityType: FieldValues<'text', SecurityType>
readonly EffectiveTime: FieldValues<'time'>
readonly StandInstDbType: FieldValues<'integer', StandInstDbType>
readonly StandInstDbName: FieldValues<'text'>
readonly StandInstDbID: FieldValues<'text'>
readonly SettlDeliveryType: FieldValues<'integer', SettlDeliveryType>
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
readonly StrikePrice: FieldValues<'decimal'>
readonly CoveredOrUncovered: FieldValues<'integer', CoveredOrUncovered>
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
readonly Spread: FieldValues<'decimal'>
readonly Benchmark: FieldValues<'character', Benchmark>
readonly BenchmarkCurveCurrency: FieldValues<'text'>
readonly BenchmarkCurveName: FieldValues<'text', BenchmarkCurveName>
readonly BenchmarkCurvePoint: FieldValues<'text'>
readonly CouponRate: FieldValues<'decimal'>
readonly CouponPaymentDate: FieldValues<'text'>
readonly IssueDate: FieldValues<'text'>
readonly RepurchaseTerm: FieldValues<'integer'>
readonly RepurchaseRate: FieldValues<'decimal'>
readonly Factor: FieldValues<'decimal'>
readonly TradeOriginationDate: FieldValues<'text'>
readonly ExDate: FieldValues<'text'>
readonly ContractMultiplier: FieldValues<'decimal'>
readonly NoStipulations: FieldValues<'integer'>
readonly StipulationType: FieldValues<'text', StipulationType>
readonly StipulationValue: FieldValues<'text'>
readonly YieldType: FieldValues<'text', YieldType>
readonly Yield: FieldValues<'decimal'>
readonly TotalTakedown: FieldValues<'decimal'>
readonly Concession: FieldValues<'decimal'>
readonly RepoCollateralSecurityType: FieldValues<'text'>
readonly RedemptionDate: FieldValues<'text'>
readonly UnderlyingCouponPaymentDate: FieldValues<'text'>
readonly UnderlyingIssueDate: FieldValues<'text'>
readonly UnderlyingRepoCollateralSecurityType: FieldValues<'text'>
readonly UnderlyingRepurchaseTerm: FieldValues<'integer'>
readonly UnderlyingRepurchaseRate: FieldValues<'decimal'>
readonly UnderlyingFactor: FieldValues<'decimal'>
readonly UnderlyingRedemptionDate: FieldValues<'text'>
readonly LegCouponPaymentDate: FieldValues<'text'>
readonly LegIssueDate: FieldValues<'text'>
readonly LegRepoCollateralSecurityType: FieldValues<'text'>
readonly LegRepurchaseTerm: FieldValues<'integer'>
readonly LegRepurchaseRate: FieldValues<'decimal'>
readonly LegFactor: FieldValues<'decimal'>
readonly LegRedemptionDate: FieldValues<'text'>
readonly CreditRating: FieldValues<'text'>
readonly UnderlyingCreditRating: FieldValues<'text'>
readonly LegCreditRating: FieldValues<'text'>
readonly TradedFlatSwitch: FieldValues<'boolean'>
readonly BasisFeatureDate: FieldValues<'text'>
readonly BasisFeaturePrice: FieldValues<'decimal'>
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
readonly OpenCloseSettleFlag: FieldValues<'list', OpenCloseSettleFlag>
readonly SellerDays: FieldValues<'integer'>
readonly MDEntryBuyer: FieldValues<'text'>
readonly MDEntrySeller: FieldValues<'text'>
readonly MDEntryPositionNo: FieldValues<'integer'>
readonly FinancialStatus: FieldValues<'list', FinancialStatus>
readonly CorporateAction: FieldValues<'list', CorporateAction>
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
readonly UnderlyingSecurityIDSource: FieldValues<'text'>
readonly UnderlyingIssuer: FieldValues<'text'>
readonly UnderlyingSecurityDesc: FieldValues<'text'>
readonly UnderlyingSecurityExchange: FieldValues<'text'>
readonly UnderlyingSecurityID: FieldValues<'text'>
readonly UnderlyingSecurityType: FieldValues<'text'>
readonly UnderlyingSymbol: FieldValues<'text'>
readonly UnderlyingSymbolSfx: FieldValues<'text'>
readonly UnderlyingMaturityMonthYear: FieldValues<'text'>
readonly UnderlyingPutOrCall: FieldValues<'integer'>
readonly UnderlyingStrikePrice: FieldValues<'decimal'>
readonly UnderlyingOptAttribute: FieldValues<'character'>
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
readonly QuoteEntryRejectReason: FieldValues<'integer'>
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
readonly BidType: FieldValues<'integer', BidType>
readonly NumTickets: FieldValues<'integer'>
readonly SideValue1: FieldValues<'decimal'>
readonly SideValue2: FieldValues<'decimal'>
readonly NoBidDescriptors: FieldValues<'integer'>
readonly BidDescriptorType: FieldValues<'integer', BidDescriptorType>
readonly BidDescriptor: FieldValues<'text'>
readonly SideValueInd: FieldValues<'integer', SideValueInd>
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
readonly ListStatusType: FieldValues<'integer', ListStatusType>
readonly NetGrossInd: FieldValues<'integer', NetGrossInd>
readonly ListOrderStatus: FieldValues<'integer', ListOrderStatus>
readonly ExpireDate: FieldValues<'text'>
readonly ListExecInstType: FieldValues<'character', ListExecInstType>
readonly CxlRejResponseTo: FieldValues<'character', CxlRejResponseTo>
readonly UnderlyingCouponRate: FieldValues<'decimal'>
readonly UnderlyingContractMultiplier: FieldValues<'decimal'>
readonly ContraTradeQty: FieldValues<'decimal'>
readonly ContraTradeTime: FieldValues<'time'>
readonly LiquidityNumSecurities: FieldValues<'integer'>
readonly MultiLegReportingType: FieldValues<'character', MultiLegReportingType>
readonly StrikeTime: FieldValues<'time'>
readonly ListStatusText: FieldValues<'text'>
readonly EncodedListStatusTextLen: FieldValues<'integer'>
readonly EncodedListStatusText: FieldValues<'data'>
readonly PartyIDSource: FieldValues<'character', PartyIDSource>
readonly PartyID: FieldValues<'text'>
readonly TotalVolumeTradedDate: FieldValues<'text'>
readonly TotalVolumeTradedTime: FieldValues<'text'>
readonly NetChgPrevDay: FieldValues<'decimal'>
readonly PartyRole: FieldValues<'integer', PartyRole>
readonly NoPartyIDs: FieldValues<'integer'>
readonly NoSecurityAltID: FieldValues<'integer'>
readonly SecurityAltID: FieldValues<'text'>
readonly SecurityAltIDSource: FieldValues<'text'>
readonly NoUnderlyingSecurityAltID: FieldValues<'integer'>
readonly UnderlyingSecurityAltID: FieldValues<'text'>
readonly UnderlyingSecurityAltIDSource: FieldValues<'text'>
readonly Product: FieldValues<'integer', Product>
readonly CFICode: FieldValues<'text'>
readonly UnderlyingProduct: FieldValues<'integer'>
readonly UnderlyingCFICode: FieldValues<'text'>
readonly TestMessageIndicator: FieldValues<'boolean'>
readonly QuantityType: FieldValues<'integer', QuantityType>
readonly BookingRefID: FieldValues<'text'>
readonly IndividualAllocID: FieldValues<'text'>
readonly RoundingDirection: FieldValues<'character', RoundingDirection>
readonly RoundingModulus: FieldValues<'decimal'>
readonly CountryOfIssue: FieldValues<'text'>
readonly StateOrProvinceOfIssue: FieldValues<'text'>
readonly LocaleOfIssue: FieldValues<'text'>
readonly NoRegistDtls: FieldValues<'integer'>
readonly MailingDtls: FieldValues<'text'>
readonly InvestorCountryOfResidence: FieldValues<'text'>
readonly PaymentRef: FieldValues<'text'>
readonly DistribPaymentMethod: FieldValues<'integer'>
readonly CashDistribCurr: FieldValues<'text'>
readonly CommCurrency: FieldValues<'text'>
readonly CancellationRights: FieldValues<'character', CancellationRights>
readonly MoneyLaunderingStatus: FieldValues<'character', MoneyLaunderingStatus>
readonly MailingInst: FieldValues<'text'>
readonly TransBkdTime: FieldValues<'time'>
readonly ExecPriceType: FieldValues<'character', ExecPriceType>
readonly ExecPriceAdjustment: FieldValues<'decimal'>
readonly DateOfBirth: FieldValues<'text'>
readonly TradeReportTransType: FieldValues<'character', TradeReportTransType>
readonly CardHolderName: FieldValues<'text'>
readonly CardNumber: FieldValues<'text'>
readonly CardExpDate: FieldValues<'text'>
readonly CardIssNo: FieldValues<'text'>
readonly PaymentMethod: FieldValues<'integer', PaymentMethod>
readonly RegistAcctType: FieldValues<'text'>
readonly Designation: FieldValues<'text'>
readonly TaxAdvantageType: FieldValues<'integer', TaxAdvantageType>
readonly RegistRejReasonText: FieldValues<'text'>
readonly FundRenewWaiv: FieldValues<'character', FundRenewWaiv>
readonly CashDistribAgentName: FieldValues<'text'>
readonly CashDistribAgentCode: FieldValues<'text'>
readonly CashDistribAgentAcctNumber: FieldValues<'text'>
readonly CashDistribPayRef: FieldValues<'text'>
readonly CardStartDate: FieldValues<'text'>
readonly PaymentDate: FieldValues<'text'>
readonly PaymentRemitterID: FieldValues<'text'>
readonly RegistStatus: FieldValues<'character', RegistStatus>
readonly RegistRejReasonCode: FieldValues<'integer', RegistRejReasonCode>
readonly RegistRefID: FieldValues<'text'>
readonly RegistDetls: FieldValues<'text'>
readonly NoDistribInsts: FieldValues<'integer'>
readonly RegistEmail: FieldValues<'text'>
readonly DistribPercentage: FieldValues<'decimal'>
readonly RegistID: FieldValues<'text'>
readonly RegistTransType: FieldValues<'character', RegistTransType>
readonly ExecValuationPoint: FieldValues<'time'>
readonly OrderPercent: FieldValues<'decimal'>
readonly OwnershipType: FieldValues<'character'>
readonly NoContAmts: FieldValues<'integer'>
readonly ContAmtType: FieldValues<'integer', ContAmtType>
readonly ContAmtValue: FieldValues<'decimal'>
readonly ContAmtCurr: FieldValues<'text'>
readonly OwnerType: FieldValues<'integer', OwnerType>
readonly PartySubID: FieldValues<'text'>
readonly NestedPartyID: FieldValues<'text'>
readonly NestedPartyIDSource: FieldValues<'character'>
readonly SecondaryClOrdID: FieldValues<'text'>
readonly SecondaryExecID: FieldValues<'text'>
readonly OrderCapacity: FieldValues<'character', OrderCapacity>
readonly OrderRestrictions: FieldValues<'list', OrderRestrictions>
readonly MassCancelRequestType: FieldValues<'character', MassCancelRequestType>
readonly MassCancelResponse: FieldValues<'character', MassCancelResponse>
readonly MassCancelRejectReason: FieldValues<'character', MassCancelRejectReason>
readonly TotalAffectedOrders: FieldValues<'integer'>
readonly NoAffectedOrders: FieldValues<'integer'>
readonly AffectedOrderID: FieldValues<'text'>
readonly AffectedSecondaryOrderID: FieldValues<'text'>
readonly QuoteType: FieldValues<'integer', QuoteType>
readonly NestedPartyRole: FieldValues<'integer'>
readonly NoNestedPartyIDs: FieldValues<'integer'>
readonly TotalAccruedInterestAmt: FieldValues<'decimal'>
readonly MaturityDate: FieldValues<'text'>
readonly UnderlyingMaturityDate: FieldValues<'text'>
readonly InstrRegistry: FieldValues<'text'>
readonly CashMargin: FieldValues<'character', CashMargin>
readonly NestedPartySubID: FieldValues<'text'>
readonly Scope: FieldValues<'list', Scope>
readonly MDImplicitDelete: FieldValues<'boolean'>
readonly CrossID: FieldValues<'text'>
readonly CrossType: FieldValues<'integer', CrossType>
readonly CrossPrioritization: FieldValues<'integer', CrossPrioritization>
readonly OrigCrossID: FieldValues<'text'>
readonly NoSides: FieldValues<'integer', NoSides>
readonly Username: FieldValues<'text'>
readonly Password: FieldValues<'text'>
readonly NoLegs: FieldValues<'integer'>
readonly LegCurrency: FieldValues<'text'>
readonly TotalNumSecurityTypes: FieldValues<'integer'>
readonly NoSecurityTypes: FieldValues<'integer'>
readonly SecurityListRequestType: FieldValues<'integer', SecurityListRequestType>
readonly SecurityRequestResult: FieldValues<'integer', SecurityRequestResult>
readonly RoundLot: FieldValues<'decimal'>
readonly MinTradeVol: FieldValues<'decimal'>
readonly MultiLegRptTypeReq: FieldValues<'integer'>
readonly LegPositionEffect: FieldValues<'character'>
readonly LegCoveredOrUncovered: FieldValues<'integer'>
readonly LegPrice: FieldValues<'decimal'>
readonly TradSesStatusRejReason: FieldValues<'integer', TradSesStatusRejReason>
readonly TradeRequestID: FieldValues<'text'>
readonly TradeRequestType: FieldValues<'integer', TradeRequestType>
readonly PreviouslyReported: FieldValues<'boolean'>
readonly TradeReportID: FieldValues<'text'>
readonly TradeReportRefID: FieldValues<'text'>
readonly MatchStatus: FieldValues<'character', MatchStatus>
readonly MatchType: FieldValues<'text', MatchType>
readonly OddLot: FieldValues<'boolean'>
readonly NoClearingInstructions: FieldValues<'integer'>
readonly ClearingInstruction: FieldValues<'integer', ClearingInstruction>
readonly TradeInputSource: FieldValues<'text'>
readonly TradeInputDevice: FieldValues<'text'>
readonly NoDates: FieldValues<'integer'>
readonly AccountType: FieldValues<'integer', AccountType>
readonly CustOrderCapacity: FieldValues<'integer'>
readonly ClOrdLinkID: FieldValues<'text'>
readonly MassStatusReqID: FieldValues<'text'>
readonly MassStatusReqType: FieldValues<'integer', MassStatusReqType>
readonly OrigOrdModTime: FieldValues<'time'>
readonly LegSettlmntTyp: FieldValues<'character'>
readonly LegFutSettDate: FieldValues<'text'>
readonly DayBookingInst: FieldValues<'character', DayBookingInst>
readonly BookingUnit: FieldValues<'character', BookingUnit>
readonly PreallocMethod: FieldValues<'character', PreallocMethod>
readonly UnderlyingCountryOfIssue: FieldValues<'text'>
readonly UnderlyingStateOrProvinceOfIssue: FieldValues<'text'>
readonly UnderlyingLocaleOfIssue: FieldValues<'text'>
readonly UnderlyingInstrRegistry: FieldValues<'text'>
readonly LegCountryOfIssue: FieldValues<'text'>
readonly LegStateOrProvinceOfIssue: FieldValues<'text'>
readonly LegLocaleOfIssue: FieldValues<'text'>
readonly LegInstrRegistry: FieldValues<'text'>
readonly LegSymbol: FieldValues<'text'>
readonly LegSymbolSfx: FieldValues<'text'>
readonly LegSecurityID: FieldValues<'text'>
readonly LegSecurityIDSource: FieldValues<'text'>
readonly NoLegSecurityAltID: FieldValues<'integer'>
readonly LegSecurityAltID: FieldValues<'text'>
readonly LegSecurityAltIDSource: FieldValues<'text'>
readonly LegProduct: FieldValues<'integer'>
readonly LegCFICode: FieldValues<'text'>
readonly LegSecurityType: FieldValues<'text'>
readonly LegMaturityMonthYear: FieldValues<'text'>
readonly LegMaturityDate: FieldValues<'text'>
readonly LegStrikePrice: FieldValues<'decimal'>
readonly LegOptAttribute: FieldValues<'character'>
readonly LegContractMultiplier: FieldValues<'decimal'>
readonly LegCouponRate: FieldValues<'decimal'>
readonly LegSecurityExchange: FieldValues<'text'>
readonly LegIssuer: FieldValues<'text'>
readonly EncodedLegIssuerLen: FieldValues<'integer'>
readonly EncodedLegIssuer: FieldValues<'data'>
readonly LegSecurityDesc: FieldValues<'text'>
readonly EncodedLegSecurityDescLen: FieldValues<'integer'>
readonly EncodedLegSecurityDesc: FieldValues<'data'>
readonly LegRatioQty: FieldValues<'decimal'>
readonly LegSide: FieldValues<'character'>
readonly TradingSessionSubID: FieldValues<'text'>
readonly AllocType: FieldValues<'integer', AllocType>
readonly NoHops: FieldValues<'integer'>
readonly HopCompID: FieldValues<'text'>
readonly HopSendingTime: FieldValues<'time'>
readonly HopRefID: FieldValues<'integer'>
readonly MidPx: FieldValues<'decimal'>
readonly BidYield: FieldValues<'decimal'>
readonly MidYield: FieldValues<'decimal'>
readonly OfferYield: FieldValues<'decimal'>
readonly ClearingFeeIndicator: FieldValues<'text', ClearingFeeIndicator>
readonly WorkingIndicator: FieldValues<'boolean'>
readonly LegLastPx: FieldValues<'decimal'>
readonly PriorityIndicator: FieldValues<'integer', PriorityIndicator>
readonly PriceImprovement: FieldValues<'decimal'>
readonly Price2: FieldValues<'decimal'>
readonly LastForwardPoints2: FieldValues<'decimal'>
readonly BidForwardPoints2: FieldValues<'decimal'>
readonly OfferForwardPoints2: FieldValues<'decimal'>
readonly RFQReqID: FieldValues<'text'>
readonly MktBidPx: FieldValues<'decimal'>
readonly MktOfferPx: FieldValues<'decimal'>
readonly MinBidSize: FieldValues<'decimal'>
readonly MinOfferSize: FieldValues<'decimal'>
readonly QuoteStatusReqID: FieldValues<'text'>
readonly LegalConfirm: FieldValues<'boolean'>
readonly UnderlyingLastPx: FieldValues<'decimal'>
readonly UnderlyingLastQty: FieldValues<'decimal'>
readonly LegRefID: FieldValues<'text'>
readonly ContraLegRefID: FieldValues<'text'>
readonly SettlCurrBidFxRate: FieldValues<'decimal'>
readonly SettlCurrOfferFxRate: FieldValues<'decimal'>
readonly QuoteRequestRejectReason: FieldValues<'integer', QuoteRequestRejectReason>
readonly SideComplianceID: FieldValues<'text'>
}
readonly components: {
readonly CommissionData: InitAndBody<CommissionDataInit, CommissionData>
readonly Instrument: InitAndBody<InstrumentInit, Instrument>
readonly InstrumentLeg: InitAndBody<InstrumentLegInit, InstrumentLeg>
readonly NestedParties: InitAndBody<NestedPartiesInit, NestedParties>
readonly OrderQtyData: InitAndBody<OrderQtyDataInit, OrderQtyData>
readonly Parties: InitAndBody<PartiesInit, Parties>
readonly SpreadOrBenchmarkCurveData: InitAndBody<SpreadOrBenchmarkCurveDataInit, SpreadOrBenchmarkCurveData>
readonly Stipulations: InitAndBody<StipulationsInit, Stipulations>
readonly UnderlyingInstrument: InitAndBody<UnderlyingInstrumentInit, UnderlyingInstrument>
readonly YieldData: InitAndBody<YieldDataInit, YieldData>
}
}
export interface FIX43Version extends Version<FIX43VersionIndex> {
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
/** P */ readonly AllocationAck: MessageFactory<AllocationAckInit, AllocationAck>
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
/** b */ readonly MassQuoteAcknowledgement: MessageFactory<MassQuoteAcknowledgementInit, MassQuoteAcknowledgement>
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
/** n */ readonly XMLnonFIX: MessageFactory<XMLnonFIXInit, XMLnonFIX>
/** o */ readonly RegistrationInstructions: MessageFactory<RegistrationInstructionsInit, RegistrationInstructions>
/** p */ readonly RegistrationInstructionsResponse: MessageFactory<RegistrationInstructionsResponseInit, RegistrationInstructionsResponse>
/** q */ readonly OrderMassCancelRequest: MessageFactory<OrderMassCancelRequestInit, OrderMassCancelRequest>
/** r */ readonly OrderMassCancelReport: MessageFactory<OrderMassCancelReportInit, OrderMassCancelReport>
/** s */ readonly NewOrderCross: MessageFactory<NewOrderCrossInit, NewOrderCross>
/** t */ readonly CrossOrderCancelReplaceRequest: MessageFactory<CrossOrderCancelReplaceRequestInit, CrossOrderCancelReplaceRequest>
/** u */ readonly CrossOrderCancelRequest: MessageFactory<CrossOrderCancelRequestInit, CrossOrderCancelRequest>
/** v */ readonly SecurityTypeRequest: MessageFactory<SecurityTypeRequestInit, SecurityTypeRequest>
/** w */ readonly SecurityTypes: MessageFactory<SecurityTypesInit, SecurityTypes>
/** x */ readonly SecurityListRequest: MessageFactory<SecurityListRequestInit, SecurityListRequest>
/** y */ readonly SecurityList: MessageFactory<SecurityListInit, SecurityList>
/** z */ readonly DerivativeSecurityListRequest: MessageFactory<DerivativeSecurityListRequestInit, DerivativeSecurityListRequest>
/** AA */ readonly DerivativeSecurityList: MessageFactory<DerivativeSecurityListInit, DerivativeSecurityList>
/** AB */ readonly NewOrderMultileg: MessageFactory<NewOrderMultilegInit, NewOrderMultileg>
/** AC */ readonly MultilegOrderCancelReplaceRequest: MessageFactory<MultilegOrderCancelReplaceRequestInit, MultilegOrderCancelReplaceRequest>
/** AD */ readonly TradeCaptureReportRequest: MessageFactory<TradeCaptureReportRequestInit, TradeCaptureReportRequest>
/** AE */ readonly TradeCaptureReport: MessageFactory<TradeCaptureReportInit, TradeCaptureReport>
/** AF */ readonly OrderMassStatusRequest: MessageFactory<OrderMassStatusRequestInit, OrderMassStatusRequest>
/** AG */ readonly QuoteRequestReject: MessageFactory<QuoteRequestRejectInit, QuoteRequestReject>
/** AH */ readonly RFQRequest: MessageFactory<RFQRequestInit, RFQRequest>
/** AI */ readonly QuoteStatusReport: MessageFactory<QuoteStatusReportInit, QuoteStatusReport>
readonly AdvSide: { readonly Buy: 'B'; readonly Sell: 'S'; readonly Cross: 'X'; readonly Trade: 'T' }
readonly AdvTransType: { readonly New: 'N'; readonly Cancel: 'C'; readonly Replace: 'R' }
readonly CommType: { readonly PointsPerBondOrContract: '6'; readonly PerUnit: '1'; readonly Percent: '2'; readonly Absolute: '3'; readonly PercentageWaivedEnhancedUnits: '5'; readonly PercentageWaivedCashDiscount: '4' }
readonly ExecInst: { readonly TryToStop: 'Y'; readonly MidPricePeg: 'M'; readonly MarketPeg: 'P'; readonly CancelOnSystemFailure: 'Q'; readonly PrimaryPeg: 'R'; readonly Suspend: 'S'; readonly CustomerDisplayInstruction: 'U'; readonly Netting: 'V'; readonly PegToVwap: 'W'; readonly TradeAlong: 'X'; readonly PercentOfVolume: 'D'; readonly StayOnOfferSide: '0'; readonly Work: '2'; readonly OverTheDay: '4'; readonly Held: '5'; readonly ParticipateDoNotInitiate: '6'; readonly StrictScale: '7'; readonly TryToScale: '8'; readonly StayOnBidSide: '9'; readonly NoCross: 'A'; readonly OpeningPeg: 'O'; readonly CallFirst: 'C'; readonly NonNegotiable: 'N'; readonly DoNotIncrease: 'E'; readonly DoNotReduce: 'F'; readonly AllOrNone: 'G'; readonly ReinstateOnSystemFailure: 'H'; readonly InstitutionsOnly: 'I'; readonly ReinstateOnTradingHalt: 'J'; readonly CancelOnTradingHalt: 'K'; readonly LastPeg: 'L'; readonly GoAlong: '3'; readonly OkToCross: 'B'; readonly NotHeld: '1' }
readonly HandlInst: { readonly AutomatedExecutionNoIntervention: '1'; readonly AutomatedExecutionInterventionOk: '2'; readonly ManualOrder: '3' }
readonly SecurityIDSource: { readonly Sicovam: 'E'; readonly Sedol: '2'; readonly Cusip: '1'; readonly Quik: '3'; readonly Belgian: 'F'; readonly Valoren: 'D'; readonly Dutch: 'C'; readonly Wertpapier: 'B'; readonly BloombergSymbol: 'A'; readonly ConsolidatedTapeAssociation: '9'; readonly ExchangeSymbol: '8'; readonly IsoCountryCode: '7'; readonly IsoCurrencyCode: '6'; readonly RicCode: '5'; readonly IsinNumber: '4'; readonly Common: 'G' }
readonly IOIQltyInd: { readonly Medium: 'M'; readonly High: 'H'; readonly Low: 'L' }
readonly IOIQty: { readonly Large: 'L'; readonly Medium: 'M'; readonly Small: 'S' }
readonly IOITransType: { readonly Cancel: 'C'; readonly New: 'N'; readonly Replace: 'R' }
readonly LastCapacity: { readonly Principal: '4'; readonly CrossAsPrincipal: '3'; readonly Agent: '1'; readonly CrossAsAgent: '2' }
readonly MsgType: { readonly Heartbeat: '0'; readonly TestRequest: '1'; readonly ResendRequest: '2'; readonly Reject: '3'; readonly SequenceReset: '4'; readonly Logout: '5'; readonly Ioi: '6'; readonly Advertisement: '7'; readonly ExecutionReport: '8'; readonly OrderCancelReject: '9'; readonly QuoteStatusRequest: 'a'; readonly Logon: 'A'; readonly DerivativeSecurityList: 'AA'; readonly NewOrderMultileg: 'AB'; readonly MultilegOrderCancelReplace: 'AC'; readonly TradeCaptureReportRequest: 'AD'; readonly TradeCaptureReport: 'AE'; readonly OrderMassStatusRequest: 'AF'; readonly QuoteRequestReject: 'AG'; readonly RfqRequest: 'AH'; readonly QuoteStatusReport: 'AI'; readonly MassQuoteAcknowledgement: 'b'; readonly News: 'B'; readonly SecurityDefinitionRequest: 'c'; readonly Email: 'C'; readonly SecurityDefinition: 'd'; readonly NewOrderSingle: 'D'; readonly SecurityStatusRequest: 'e'; readonly NewOrderList: 'E'; readonly SecurityStatus: 'f'; readonly OrderCancelRequest: 'F'; readonly OrderCancelReplaceRequest: 'G'; readonly TradingSessionStatusRequest: 'g'; readonly TradingSessionStatus: 'h'; readonly OrderStatusRequest: 'H'; readonly MassQuote: 'i'; readonly BusinessMessageReject: 'j'; readonly AllocationInstruction: 'J'; readonly ListCancelRequest: 'K'; readonly BidRequest: 'k'; readonly BidResponse: 'l'; readonly ListExecute: 'L'; readonly ListStrikePrice: 'm'; readonly ListStatusRequest: 'M'; readonly ListStatus: 'N'; readonly XmlNonFix: 'n'; readonly RegistrationInstructions: 'o'; readonly AllocationInstructionAck: 'P'; readonly RegistrationInstructionsResponse: 'p'; readonly OrderMassCancelRequest: 'q'; readonly DontKnowTrade: 'Q'; readonly OrderMassCancelReport: 'r'; readonly QuoteRequest: 'R'; readonly NewOrderCross: 's'; readonly Quote: 'S'; readonly CrossOrderCancelReplaceRequest: 't'; readonly SettlementInstructions: 'T'; readonly CrossOrderCancelRequest: 'u'; readonly SecurityTypeRequest: 'v'; readonly MarketDataRequest: 'V'; readonly SecurityTypes: 'w'; readonly MarketDataSnapshotFullRefresh: 'W'; readonly SecurityListRequest: 'x'; readonly MarketDataIncrementalRefresh: 'X'; readonly SecurityList: 'y'; readonly MarketDataRequestReject: 'Y'; readonly DerivativeSecurityListRequest: 'z'; readonly QuoteCancel: 'Z' }
readonly OrdStatus: { readonly New: '0'; readonly PartiallyFilled: '1'; readonly Replaced: '5'; readonly Filled: '2'; readonly PendingCancel: '6'; readonly Stopped: '7'; readonly Rejected: '8'; readonly Suspended: '9'; readonly PendingNew: 'A'; readonly Calculated: 'B'; readonly Expired: 'C'; readonly AcceptedForBidding: 'D'; readonly PendingReplace: 'E'; readonly DoneForDay: '3'; readonly Canceled: '4' }
readonly OrdType: { readonly PreviouslyQuoted: 'D'; readonly Limit: '2'; readonly Stop: '3'; readonly StopLimit: '4'; readonly MarketOnClose: '5'; readonly WithOrWithout: '6'; readonly LimitOrBetter: '7'; readonly LimitWithOrWithout: '8'; readonly OnBasis: '9'; readonly OnClose: 'A'; readonly Market: '1'; readonly ForexMarket: 'C'; readonly ForexLimit: 'F'; readonly PreviouslyIndicated: 'E'; readonly ForexSwap: 'G'; readonly Funari: 'I'; readonly MarketIfTouched: 'J'; readonly MarketWithLeftOverAsLimit: 'K'; readonly PreviousFundValuationPoint: 'L'; readonly NextFundValuationPoint: 'M'; readonly Pegged: 'P'; readonly LimitOnClose: 'B'; readonly ForexPreviouslyQuoted: 'H' }
readonly Rule80A: { readonly AgentForOtherMember: 'N'; readonly ShortExemptTransactionAType: 'B'; readonly ProgramOrderMember: 'D'; readonly ShortExemptTransactionForPrincipal: 'E'; readonly ShortExemptTransactionWType: 'F'; readonly ShortExemptTransactionIType: 'H'; readonly IndividualInvestor: 'I'; readonly ProprietaryAlgo: 'J'; readonly AgencyAlgo: 'K'; readonly ProgramOrderOtherMember: 'M'; readonly AgencySingleOrder: 'A'; readonly ProprietaryTransactionAffiliated: 'O'; readonly Principal: 'P'; readonly TransactionNonMember: 'R'; readonly SpecialistTrades: 'S'; readonly TransactionUnaffiliatedMember: 'T'; readonly AgencyIndexArb: 'U'; readonly AllOtherOrdersAsAgentForOtherMember: 'W'; readonly ShortExemptTransactionMemberNotAffliated: 'X'; readonly AgencyNonAlgo: 'Y'; readonly ShortExemptTransactionNonMember: 'Z'; readonly ShortExemptTransactionMemberAffliated: 'L'; readonly ProprietaryNonAlgo: 'C' }
readonly Side: { readonly SellShortExempt: '6'; readonly AsDefined: 'B'; readonly Opposite: 'C'; readonly Cross: '8'; readonly CrossShort: '9'; readonly Buy: '1'; readonly Sell: '2'; readonly BuyMinus: '3'; readonly SellPlus: '4'; readonly CrossShortExempt: 'A'; readonly SellShort: '5'; readonly Undisclosed: '7' }
readonly TimeInForce: { readonly AtTheClose: '7'; readonly Day: '0'; readonly GoodTillCancel: '1'; readonly AtTheOpening: '2'; readonly ImmediateOrCancel: '3'; readonly FillOrKill: '4'; readonly GoodTillCrossing: '5'; readonly GoodTillDate: '6' }
readonly Urgency: { readonly Flash: '1'; readonly Background: '2'; readonly Normal: '0' }
readonly SettlmntTyp: { readonly TPlus4: '5'; readonly T1: 'A'; readonly Future: '6'; readonly TPlus2: '3'; readonly NextDay: '2'; readonly SellersOption: '8'; readonly Cash: '1'; readonly WhenAndIfIssued: '7'; readonly Regular: '0'; readonly TPlus5: '9'; readonly TPlus3: '4' }
readonly AllocTransType: { readonly CalculatedWithoutPreliminary: '5'; readonly Calculated: '4'; readonly Preliminary: '3'; readonly Cancel: '2'; readonly Replace: '1'; readonly New: '0' }
readonly PositionEffect: { readonly Fifo: 'F'; readonly Rolled: 'R'; readonly Close: 'C'; readonly Open: 'O' }
readonly ProcessCode: { readonly PlanSponsor: '6'; readonly Regular: '0'; readonly SoftDollar: '1'; readonly StepIn: '2'; readonly StepOut: '3'; readonly SoftDollarStepIn: '4'; readonly SoftDollarStepOut: '5' }
readonly AllocStatus: { readonly BlockLevelReject: 1; readonly AccountLevelReject: 2; readonly Received: 3; readonly Accepted: 0 }
readonly AllocRejCode: { readonly UnknownAccount: 0; readonly UnknownListId: 6; readonly UnknownExecutingBrokerMnemonic: 3; readonly UnknownOrderId: 5; readonly OtherSeeText: 7; readonly CommissionDifference: 4; readonly IncorrectQuantity: 1; readonly IncorrectAveragegPrice: 2 }
readonly EmailType: { readonly New: '0'; readonly Reply: '1'; readonly AdminReply: '2' }
readonly EncryptMethod: { readonly Des: 2; readonly Pem: 6; readonly Pgpdesmd5: 5; readonly Pkcsdes: 3; readonly None: 0; readonly Pkcs: 1; readonly Pgpdes: 4 }
readonly CxlRejReason: { readonly UnknownOrder: 1; readonly TooLateToCancel: 0; readonly DuplicateClOrdId: 6; readonly OrigOrdModTime: 5; readonly UnableToProcessOrderMassCancelRequest: 4; readonly OrderAlreadyInPendingStatus: 3; readonly BrokerCredit: 2 }
readonly OrdRejReason: { readonly ExchangeClosed: 2; readonly UnknownSymbol: 1; readonly OrderExceedsLimit: 3; readonly TooLateToEnter: 4; readonly UnknownOrder: 5; readonly DuplicateOfAVerballyCommunicatedOrder: 7; readonly TradeAlongRequired: 9; readonly InvalidInvestorId: 10; readonly DuplicateOrder: 6; readonly UnsupportedOrderCharacteristic: 11; readonly SurveillenceOption: 12; readonly BrokerCredit: 0; readonly StaleOrder: 8 }
readonly IOIQualifier: { readonly AtTheOpen: 'O'; readonly CrossingOpportunity: 'X'; readonly Indication: 'W'; readonly Versus: 'V'; readonly ThroughTheDay: 'T'; readonly PortfolioShown: 'S'; readonly ReadyToTrade: 'R'; readonly AllOrNone: 'A'; readonly TakingAPosition: 'P'; readonly MoreBehind: 'M'; readonly Limit: 'L'; readonly InTouchWith: 'I'; readonly Vwap: 'D'; readonly AtTheClose: 'C'; readonly MarketOnClose: 'B'; readonly AtTheMarket: 'Q'; readonly AtTheMidpoint: 'Y'; readonly PreOpen: 'Z' }
readonly DKReason: { readonly WrongSide: 'B'; readonly QuantityExceedsOrder: 'C'; readonly NoMatchingOrder: 'D'; readonly PriceExceedsLimit: 'E'; readonly Other: 'Z'; readonly UnknownSymbol: 'A' }
readonly MiscFeeType: { readonly LocalCommission: '3'; readonly ExchangeFees: '4'; readonly Stamp: '5'; readonly Levy: '6'; readonly Other: '7'; readonly Markup: '8'; readonly ConsumptionTax: '9'; readonly Regulatory: '1'; readonly Tax: '2' }
readonly ExecType: { readonly PendingCancel: '6'; readonly New: '0'; readonly PartialFill: '1'; readonly Fill: '2'; readonly Canceled: '4'; readonly Replaced: '5'; readonly Rejected: '8'; readonly Suspended: '9'; readonly PendingNew: 'A'; readonly Calculated: 'B'; readonly Expired: 'C'; readonly Restated: 'D'; readonly PendingReplace: 'E'; readonly Trade: 'F'; readonly TradeCorrect: 'G'; readonly TradeCancel: 'H'; readonly OrderStatus: 'I'; readonly DoneForDay: '3'; readonly Stopped: '7' }
readonly SettlCurrFxRateCalc: { readonly Divide: 'D'; readonly Multiply: 'M' }
readonly SettlInstMode: { readonly Default: '0'; readonly SpecificOrderForASingleAccount: '4'; readonly SpecificAllocationAccountStanding: '3'; readonly StandingInstructionsProvided: '1'; readonly SpecificAllocationAccountOverriding: '2' }
readonly SettlInstTransType: { readonly New: 'N'; readonly Replace: 'R'; readonly Cancel: 'C' }
readonly SettlInstSource: { readonly Institution: '2'; readonly Investor: '3'; readonly BrokerCredit: '1' }
readonly SecurityType: { readonly CommercialPaper: 'CP'; readonly VariableRateDemandNote: 'VRDN'; readonly PlazosFijos: 'PZFJ'; readonly PromissoryNote: 'PN'; readonly Overnight: 'ONITE'; readonly MediumTermNotes: 'MTN'; readonly TaxExemptCommercialPaper: 'TECP'; readonly Amended: 'AMENDED'; readonly BridgeLoan: 'BRIDGE'; readonly LetterOfCredit: 'LOFC'; readonly SwingLineFacility: 'SWING'; readonly DebtorInPossession: 'DINP'; readonly Defaulted: 'DEFLTED'; readonly Withdrawn: 'WITHDRN'; readonly LiquidityNote: 'LQN'; readonly Matured: 'MATURED'; readonly DepositNotes: 'DN'; readonly Retired: 'RETIRED'; readonly BankersAcceptance: 'BA'; readonly BankNotes: 'BN'; readonly BillOfExchanges: 'BOX'; readonly CertificateOfDeposit: 'CD'; readonly CallLoans: 'CL'; readonly Replaced: 'REPLACD'; readonly MandatoryTender: 'MT'; readonly Revolver: 'RVLVTRM'; readonly MortgagePrivatePlacement: 'MPP'; readonly ShortTermLoanNote: 'STN'; readonly MiscellaneousPassThrough: 'MPT'; readonly ToBeAnnounced: 'TBA'; readonly OtherAnticipationNotes: 'AN'; readonly MortgageInterestOnly: 'MIO'; readonly CertificateOfParticipation: 'COFP'; readonly MortgageBackedSecurities: 'MBS'; readonly RevenueBonds: 'REV'; readonly SpecialAssessment: 'SPCLA'; readonly SpecialObligation: 'SPCLO'; readonly SpecialTax: 'SPCLT'; readonly TaxAnticipationNote: 'TAN'; readonly TaxAllocation: 'TAXA'; readonly CertificateOfObligation: 'COFO'; readonly TimeDeposit: 'TD'; readonly GeneralObligationBonds: 'GO'; readonly Wildcard: '?'; readonly Warrant: 'WAR'; readonly MutualFund: 'MF'; readonly MultilegInstrument: 'MLEG'; readonly TaxRevenueAnticipationNote: 'TRAN'; readonly MortgagePrincipalOnly: 'MPO'; readonly RepurchaseAgreement: 'RP'; readonly NoSecurityType: 'NONE'; readonly ExtendedCommNote: 'XCN'; readonly AgencyPools: 'POOL'; readonly AssetBackedSecurities: 'ABS'; readonly Corp: 'CMBS'; readonly CollateralizedMortgageObligation: 'CMO'; readonly IoetteMortgage: 'IET'; readonly ReverseRepurchaseAgreement: 'RVRP'; readonly ForeignExchangeContract: 'FOR'; readonly RevenueAnticipationNote: 'RAN'; readonly RevolverLoan: 'RVLV'; readonly FederalAgencyCoupon: 'FAC'; readonly FederalAgencyDiscountNote: 'FADN'; readonly PrivateExportFunding: 'PEF'; readonly CorporateBond: 'CORP'; readonly CorporatePrivatePlacement: 'CPP'; readonly ConvertibleBond: 'CB'; readonly DualCurrency: 'DUAL'; readonly IndexedLinked: 'XLINKD'; readonly YankeeCorporateBond: 'YANK'; readonly CommonStock: 'CS'; readonly PreferredStock: 'PS'; readonly BradyBond: 'BRADY'; readonly UsTreasuryBond: 'TBOND'; readonly InterestStripFromAnyBondOrNote: 'TINT'; readonly TreasuryInflationProtectedSecurities: 'TIPS'; readonly PrincipalStripOfACallableBondOrNote: 'TCAL'; readonly PrincipalStripFromANonCallableBondOrNote: 'TPRN'; readonly UsTreasuryNoteOld: 'UST'; readonly UsTreasuryBillOld: 'USTB'; readonly TermLoan: 'TERM'; readonly StructuredNotes: 'STRUCT' }
readonly StandInstDbType: { readonly Other: 0; readonly Dtcsid: 1; readonly AGlobalCustodian: 3; readonly ThomsonAlert: 2 }
readonly SettlDeliveryType: { readonly Free: 1; readonly Versus: 0 }
readonly AllocLinkType: { readonly FxNetting: 0; readonly FxSwap: 1 }
readonly CoveredOrUncovered: { readonly Uncovered: 1; readonly Covered: 0 }
readonly AllocHandlInst: { readonly ForwardAndMatch: 3; readonly Forward: 2; readonly Match: 1 }
readonly RoutingType: { readonly TargetFirm: 1; readonly TargetList: 2; readonly BlockFirm: 3; readonly BlockList: 4 }
readonly Benchmark: { readonly Old10: '5'; readonly Curve: '1'; readonly FiveYr: '2'; readonly TenYr: '4'; readonly ThirtyYr: '6'; readonly Old30: '7'; readonly ThreeMolibor: '8'; readonly SixMolibor: '9'; readonly Old5: '3' }
readonly BenchmarkCurveName: { readonly Swap: 'SWAP'; readonly Libid: 'LIBID'; readonly Other: 'OTHER'; readonly Treasury: 'Treasury'; readonly Euribor: 'Euribor'; readonly Pfandbriefe: 'Pfandbriefe'; readonly FutureSwap: 'FutureSWAP'; readonly MuniAaa: 'MuniAAA'; readonly Libor: 'LIBOR' }
readonly StipulationType: { readonly AbsolutePrepaymentSpeed: 'ABS'; readonly WeightedAverageLoanAge: 'WALA'; readonly WeightedAverageMaturity: 'WAM'; readonly ConstantPrepaymentRate: 'CPR'; readonly FinalCprOfHomeEquityPrepaymentCurve: 'HEP'; readonly WeightedAverageLifeCoupon: 'WAL'; readonly PercentOfManufacturedHousingPrepaymentCurve: 'MHP'; readonly SingleMonthlyMortality: 'SMM'; readonly MonthlyPrepaymentRate: 'MPR'; readonly PercentOfBmaPrepaymentCurve: 'PSA'; readonly PercentOfProspectusPrepaymentCurve: 'PPC'; readonly ConstantPrepaymentPenalty: 'CPP'; readonly LotVariance: 'LOTVAR'; readonly ConstantPrepaymentYield: 'CPY'; readonly WeightedAverageCoupon: 'WAC'; readonly IssueDate: 'ISSUE'; readonly MaturityYearAndMonth: 'MAT'; readonly NumberOfPieces: 'PIECES'; readonly PoolsMaximum: 'PMAX'; readonly PoolsPerMillion: 'PPM'; readonly PoolsPerLot: 'PPL'; readonly PoolsPerTrade: 'PPT'; readonly ProductionYear: 'PROD'; readonly TradeVariance: 'TRDVAR'; readonly Geographics: 'GEOG' }
readonly YieldType: { readonly TrueYield: 'TRUE'; readonly PreviousCloseYield: 'PREVCLOSE'; readonly YieldToLongestAverage: 'LONGEST'; readonly YieldToLongestAverageLife: 'LONGAVGLIFE'; readonly YieldToMaturity: 'MATURITY'; readonly MarkToMarketYield: 'MARK'; readonly OpenAverageYield: 'OPENAVG'; readonly YieldToNextPut: 'PUT'; readonly ProceedsYield: 'PROCEEDS'; readonly SemiAnnualYield: 'SEMIANNUAL'; readonly YieldToShortestAverageLife: 'SHORTAVGLIFE'; readonly YieldToShortestAverage: 'SHORTEST'; readonly SimpleYield: 'SIMPLE'; readonly YieldToTenderDate: 'TENDER'; readonly YieldValueOf32nds: 'VALUE1/32'; readonly YieldToWorst: 'WORST'; readonly TaxEquivalentYield: 'TAXEQUIV'; readonly AnnualYield: 'ANNUAL'; readonly ClosingYieldMostRecentYear: 'LASTYEAR'; readonly YieldToNextRefund: 'NEXTREFUND'; readonly AfterTaxYield: 'AFTERTAX'; readonly YieldAtIssue: 'ATISSUE'; readonly YieldToAverageLife: 'AVGLIFE'; readonly YieldToAverageMaturity: 'AVGMATURITY'; readonly BookYield: 'BOOK'; readonly YieldToNextCall: 'CALL'; readonly YieldChangeSinceClose: 'CHANGE'; readonly CompoundYield: 'COMPOUND'; readonly CurrentYield: 'CURRENT'; readonly TrueGrossYield: 'GROSS'; readonly GvntEquivalentYield: 'GOVTEQUIV'; readonly YieldWithInflationAssumption: 'INFLATION'; readonly InverseFloaterBondYield: 'INVERSEFLOATER'; readonly ClosingYieldMostRecentQuarter: 'LASTQUARTER'; readonly MostRecentClosingYield: 'LASTCLOSE'; readonly ClosingYieldMostRecentMonth: 'LASTMONTH'; readonly ClosingYield: 'CLOSE' }
readonly SubscriptionRequestType: { readonly SnapshotAndUpdates: '1'; readonly DisablePreviousSnapshot: '2'; readonly Snapshot: '0' }
readonly MDUpdateType: { readonly FullRefresh: 0; readonly IncrementalRefresh: 1 }
readonly MDEntryType: { readonly TradingSessionHighPrice: '7'; readonly Offer: '1'; readonly Imbalance: 'A'; readonly TradingSessionVwapPrice: '9'; readonly TradingSessionLowPrice: '8'; readonly ClosingPrice: '5'; readonly OpeningPrice: '4'; readonly Bid: '0'; readonly Trade: '2'; readonly IndexValue: '3'; readonly SettlementPrice: '6' }
readonly TickDirection: { readonly PlusTick: '0'; readonly ZeroPlusTick: '1'; readonly MinusTick: '2'; readonly ZeroMinusTick: '3' }
readonly QuoteCondition: { readonly Locked: 'E'; readonly NonFirm: 'I'; readonly FastTrading: 'H'; readonly Crossed: 'F'; readonly ConsolidatedBest: 'D'; readonly ExchangeBest: 'C'; readonly Closed: 'B'; readonly Open: 'A'; readonly Depth: 'G' }
readonly TradeCondition: { readonly NextDayTrade: 'J'; readonly Opened: 'K'; readonly Seller: 'L'; readonly AveragePriceTrade: 'B'; readonly Sold: 'M'; readonly Rule155Trade: 'H'; readonly StoppedStock: 'N'; readonly ImbalanceMoreBuyers: 'P'; readonly ImbalanceMoreSellers: 'Q'; readonly OpeningPrice: 'R'; readonly SoldLast: 'I'; readonly Cash: 'A'; readonly CashTrade: 'C'; readonly Opening: 'E'; readonly IntradayTradeDetail: 'F'; readonly Rule127Trade: 'G'; readonly NextDay: 'D' }
readonly MDUpdateAction: { readonly New: '0'; readonly Change: '1'; readonly Delete: '2' }
readonly MDReqRejReason: { readonly UnsupportedAggregatedBook: '7'; readonly DuplicateMdReqId: '1'; readonly UnsupportedMdImplicitDelete: 'C'; readonly UnsupportedOpenCloseSettleFlag: 'B'; readonly UnsupportedScope: 'A'; readonly UnsupportedTradingSessionId: '9'; readonly UnsupportedMdEntryType: '8'; readonly UnsupportedMdUpdateType: '6'; readonly UnsupportedMarketDepth: '5'; readonly UnsupportedSubscriptionRequestType: '4'; readonly InsufficientBandwidth: '2'; readonly UnknownSymbol: '0'; readonly InsufficientPermissions: '3' }
readonly DeleteReason: { readonly Cancellation: '0'; readonly Error: '1' }
readonly OpenCloseSettleFlag: { readonly SessionOpen: '1'; readonly DeliverySettlementEntry: '2'; readonly ExpectedEntry: '3'; readonly EntryFromPreviousBusinessDay: '4'; readonly DailyOpen: '0' }
readonly FinancialStatus: { readonly Bankrupt: '1'; readonly PendingDelisting: '2' }
readonly CorporateAction: { readonly ExDistribution: 'B'; readonly ExInterest: 'E'; readonly ExRights: 'C'; readonly ExDividend: 'A'; readonly New: 'D' }
readonly QuoteStatus: { readonly RemovedFromMarket: 6; readonly CancelForSymbol: 1; readonly Pending: 10; readonly QuoteNotFound: 9; readonly Query: 8; readonly Expired: 7; readonly Rejected: 5; readonly CanceledAll: 4; readonly CanceledForUnderlying: 3; readonly CanceledForSecurityType: 2; readonly Accepted: 0 }
readonly QuoteCancelType: { readonly CancelAllQuotes: 4; readonly CancelForSecurityType: 2; readonly CancelForOneOrMoreSecurities: 1; readonly CancelForUnderlyingSecurity: 3 }
readonly QuoteRejectReason: { readonly NotAuthorizedToQuoteSecurity: 9; readonly UnknownSymbol: 1; readonly Exchange: 2; readonly QuoteRequestExceedsLimit: 3; readonly TooLateToEnter: 4; readonly UnknownQuote: 5; readonly DuplicateQuote: 6; readonly InvalidBid: 7; readonly InvalidPrice: 8 }
readonly QuoteResponseLevel: { readonly AcknowledgeOnlyNegativeOrErroneousQuotes: 1; readonly NoAcknowledgement: 0; readonly AcknowledgeEachQuoteMessage: 2 }
readonly QuoteRequestType: { readonly Automatic: 2; readonly Manual: 1 }
readonly SecurityRequestType: { readonly RequestSecurityIdentityAndSpecifications: 0; readonly RequestSecurityIdentityForSpecifications: 1; readonly RequestListSecurityTypes: 2; readonly RequestListSecurities: 3 }
readonly SecurityResponseType: { readonly RejectSecurityProposal: 5; readonly AcceptAsIs: 1; readonly CannotMatchSelectionCriteria: 6; readonly AcceptWithRevisions: 2; readonly ListOfSecuritiesReturnedPerRequest: 4; readonly ListOfSecurityTypesReturnedPerRequest: 3 }
readonly SecurityTradingStatus: { readonly UnknownOrInvalid: 20; readonly NoMarketOnCloseImbalance: 13; readonly ItsPreOpening: 14; readonly NewPriceIndication: 15; readonly TradeDisseminationTime: 16; readonly ReadyToTrade: 17; readonly NotTradedOnThisMarket: 19; readonly OpeningRotation: 22; readonly PreOpen: 21; readonly NoMarketImbalance: 12; readonly NotAvailableForTrading: 18; readonly MarketOnCloseImbalanceSell: 10; readonly MarketOnCloseImbalanceBuy: 9; readonly MarketImbalanceSell: 8; readonly MarketImbalanceBuy: 7; readonly TradingRangeIndication: 6; readonly PriceIndication: 5; readonly NoOpen: 4; readonly Resume: 3; readonly OpeningDelay: 1; readonly TradingHalt: 2; readonly FastMarket: 23 }
readonly HaltReasonChar: { readonly EquipmentChangeover: 'X'; readonly AdditionalInformation: 'M'; readonly OrderInflux: 'E'; readonly NewsPending: 'P'; readonly OrderImbalance: 'I'; readonly NewsDissemination: 'D' }
readonly Adjustment: { readonly Cancel: 1; readonly Error: 2; readonly Correction: 3 }
readonly TradSesMethod: { readonly TwoParty: 3; readonly Electronic: 1; readonly OpenOutcry: 2 }
readonly TradSesMode: { readonly Production: 3; readonly Testing: 1; readonly Simulated: 2 }
readonly TradSesStatus: { readonly PreClose: 5; readonly RequestRejected: 6; readonly PreOpen: 4; readonly Closed: 3; readonly Open: 2; readonly Halted: 1; readonly Unknown: 0 }
readonly MessageEncoding: { readonly Utf8: 'UTF-8'; readonly Iso2022Jp: 'ISO-2022-JP'; readonly Eucjp: 'EUC-JP'; readonly ShiftJis: 'Shift_JIS' }
readonly SessionRejectReason: { readonly XmlValidationError: 12; readonly Non: 17; readonly IncorrectNumInGroupCountForRepeatingGroup: 16; readonly RepeatingGroupFieldsOutOfOrder: 15; readonly TagSpecifiedOutOfRequiredOrder: 14; readonly InvalidMsgType: 11; readonly InvalidTagNumber: 0; readonly CompIdProblem: 9; readonly SignatureProblem: 8; readonly DecryptionProblem: 7; readonly IncorrectDataFormatForValue: 6; readonly ValueIsIncorrect: 5; readonly TagSpecifiedWithoutAValue: 4; readonly UndefinedTag: 3; readonly SendingTimeAccuracyProblem: 10; readonly TagAppearsMoreThanOnce: 13; readonly TagNotDefinedForThisMessageType: 2; readonly RequiredTagMissing: 1 }
readonly BidRequestTransType: { readonly New: 'N'; readonly Cancel: 'C' }
readonly ExecRestatementReason: { readonly CancelOnSystemFailure: 7; readonly GtCorporateAction: 0; readonly Market: 8; readonly CancelOnTradingHalt: 6; readonly PartialDeclineOfOrderQty: 5; readonly BrokerOption: 4; readonly RepricingOfOrder: 3; readonly GtRenewal: 1; readonly VerbalChange: 2 }
readonly BusinessRejectReason: { readonly UnsupportedMessageType: 3; readonly DeliverToFirmNotAvailableAtThisTime: 7; readonly ApplicationNotAvailable: 4; readonly NotAuthorized: 6; readonly Other: 0; readonly ConditionallyRequiredFieldMissing: 5; readonly UnknownId: 1; readonly UnknownSecurity: 2 }
readonly MsgDirection: { readonly Send: 'S'; readonly Receive: 'R' }
readonly DiscretionInst: { readonly RelatedToDisplayedPrice: '0'; readonly RelatedToMarketPrice: '1'; readonly RelatedToPrimaryPrice: '2'; readonly RelatedToLocalPrimaryPrice: '3'; readonly RelatedToMidpointPrice: '4'; readonly RelatedToLastTradePrice: '5' }
readonly BidType: { readonly NonDisclosed: 1; readonly Disclosed: 2; readonly NoBiddingProcess: 3 }
readonly BidDescriptorType: { readonly Index: 3; readonly Country: 2; readonly Sector: 1 }
readonly SideValueInd: { readonly SideValue1: 1; readonly SideValue2: 2 }
readonly LiquidityIndType: { readonly NormalMarketSize: 3; readonly Other: 4; readonly TwentyDayMovingAverage: 2; readonly FiveDayMovingAverage: 1 }
readonly ProgRptReqs: { readonly RealTimeExecutionReports: 3; readonly SellSideSends: 2; readonly BuySideRequests: 1 }
readonly IncTaxInd: { readonly Gross: 2; readonly Net: 1 }
readonly TradeType: { readonly VwapGuarantee: 'G'; readonly Agency: 'A'; readonly GuaranteedClose: 'J'; readonly RiskTrade: 'R' }
readonly BasisPxType: { readonly VwapThroughAnAfternoonSession: '8'; readonly Open: 'D'; readonly Others: 'Z'; readonly Strike: 'C'; readonly VwapThroughAnAfternoonSessionExcept: 'B'; readonly VwapThroughADayExcept: '9'; readonly VwapThroughAMorningSession: '7'; readonly VwapThroughADay: '6'; readonly Sq: '5'; readonly CurrentPrice: '4'; readonly ClosingPrice: '3'; readonly ClosingPriceAtMorningSession: '2'; readonly VwapThroughAMorningSessionExcept: 'A' }
readonly PriceType: { readonly FixedAmount: 3; readonly Percentage: 1; readonly Discount: 4; readonly Spread: 6; readonly TedPrice: 7; readonly TedYield: 8; readonly Premium: 5; readonly PerUnit: 2 }
readonly GTBookingInst: { readonly BookOutAllTradesOnDayOfExecution: 0; readonly AccumulateUntilVerballlyNotifiedOtherwise: 2; readonly AccumulateUntilFilledOrExpired: 1 }
readonly ListStatusType: { readonly Alert: 6; readonly ExecStarted: 4; readonly Timed: 3; readonly Response: 2; readonly Ack: 1; readonly AllDone: 5 }
readonly NetGrossInd: { readonly Net: 1; readonly Gross: 2 }
readonly ListOrderStatus: { readonly Cancelling: 4; readonly Executing: 3; readonly Reject: 7; readonly AllDone: 6; readonly Alert: 5; readonly ReceivedForExecution: 2; readonly InBiddingProcess: 1 }
readonly ListExecInstType: { readonly BuyDrivenCashWithdraw: '5'; readonly BuyDrivenCashTopUp: '4'; readonly WaitForInstruction: '2'; readonly Immediate: '1'; readonly SellDriven: '3' }
readonly CxlRejResponseTo: { readonly OrderCancel: '2'; readonly OrderCancelRequest: '1' }
readonly MultiLegReportingType: { readonly SingleSecurity: '1'; readonly IndividualLegOfAMultiLegSecurity: '2'; readonly MultiLegSecurity: '3' }
readonly PartyIDSource: { readonly ChineseInvestorId: '5'; readonly UsEmployerOrTaxIdNumber: '8'; readonly AustralianTaxFileNumber: 'A'; readonly AustralianBusinessNumber: '9'; readonly IsoCountryCode: 'E'; readonly Bic: 'B'; readonly UsSocialSecurityNumber: '7'; readonly Proprietary: 'D'; readonly SettlementEntityLocation: 'F'; readonly KoreanInvestorId: '1'; readonly TaiwaneseForeignInvestorId: '2'; readonly TaiwaneseTradingAcct: '3'; readonly MalaysianCentralDepository: '4'; readonly UkNationalInsuranceOrPensionNumber: '6'; readonly GeneralIdentifier: 'C' }
readonly PartyRole: { readonly CorrespondantClearingFirm: 15; readonly ClientId: 3; readonly UnderlyingContraFirm: 20; readonly SponsoringFirm: 19; readonly ContraClearingFirm: 18; readonly ContraFirm: 17; readonly ExecutingSystem: 16; readonly EnteringFirm: 7; readonly ExecutingFirm: 1; readonly BrokerOfCredit: 2; readonly InvestorId: 5; readonly IntroducingFirm: 6; readonly GiveupClearingFirm: 14; readonly Locate: 8; readonly FundManagerClientId: 9; readonly SettlementLocation: 10; readonly OrderOriginationTrader: 11; readonly ExecutingTrader: 12; readonly OrderOriginationFirm: 13; readonly ClearingFirm: 4 }
readonly Product: { readonly Loan: 8; readonly Other: 12; readonly Municipal: 11; readonly Agency: 1; readonly Corporate: 3; readonly Currency: 4; readonly Commodity: 2; readonly Government: 6; readonly Mortgage: 10; readonly Index: 7; readonly Moneymarket: 9; readonly Equity: 5 }
readonly QuantityType: { readonly Contracts: 6; readonly Other: 7; readonly Currency: 5; readonly Originalface: 4; readonly Currentface: 3; readonly Bonds: 2; readonly Shares: 1; readonly Par: 8 }
readonly RoundingDirection: { readonly RoundToNearest: '0'; readonly RoundDown: '1'; readonly RoundUp: '2' }
readonly CancellationRights: { readonly NoWaiverAgreement: 'M'; readonly NoExecutionOnly: 'N'; readonly Yes: 'Y'; readonly NoInstitutional: 'O' }
readonly MoneyLaunderingStatus: { readonly ExemptAuthorised: '3'; readonly ExemptMoneyType: '2'; readonly ExemptBelowLimit: '1'; readonly Passed: 'Y'; readonly NotChecked: 'N' }
readonly ExecPriceType: { readonly SinglePrice: 'S'; readonly OfferPriceMinusAdjustmentAmount: 'Q'; readonly OfferPriceMinusAdjustmentPercent: 'P'; readonly OfferPrice: 'O'; readonly CreationPricePlusAdjustmentAmount: 'E'; readonly CreationPricePlusAdjustmentPercent: 'D'; readonly CreationPrice: 'C'; readonly BidPrice: 'B' }
readonly TradeReportTransType: { readonly New: 'N'; readonly Replace: 'R'; readonly Cancel: 'C' }
readonly PaymentMethod: { readonly Bpay: 14; readonly AchCredit: 13; readonly AchDebit: 12; readonly CreditCard: 11; readonly DirectCredit: 10; readonly DirectDebit: 9; readonly DebitCard: 8; readonly FedWire: 7; readonly HighValueClearingSystem: 15; readonly Euroclear: 3; readonly TelegraphicTransfer: 6; readonly Clearstream: 4; readonly Crest: 1; readonly Nscc: 2; readonly Cheque: 5 }
readonly TaxAdvantageType: { readonly ProfitSharingPlan: 19; readonly EmployerPriorYear: 11; readonly EmployerCurrentYear: 12; readonly NonFundPrototypeIra: 13; readonly NonFundQualifiedPlan: 14; readonly DefinedContributionPlan: 15; readonly EmployeeCurrentYear: 10; readonly IraRollover: 17; readonly MiniInsuranceIsa: 5; readonly Ira: 16; readonly EmployeePriorYear: 9; readonly AssetTransfer: 8; readonly SelfDirectedIra: 21; readonly CurrentYearPayment: 6; readonly Us401K: 20; readonly MiniStocksAndSharesIsa: 4; readonly MiniCashIsa: 3; readonly Tessa: 2; readonly MaxiIsa: 1; readonly None: 0; readonly PriorYearPayment: 7; readonly Us457: 23; readonly RothIraPrototype: 24; readonly RothIraNonPrototype: 25; readonly RothConversionIraPrototype: 26; readonly RothConversionIraNonPrototype: 27; readonly EducationIraPrototype: 28; readonly EducationIraNonPrototype: 29; readonly Keogh: 18; readonly Us403b: 22 }
readonly FundRenewWaiv: { readonly No: 'N'; readonly Yes: 'Y' }
readonly RegistStatus: { readonly Accepted: 'A'; readonly Reminder: 'N'; readonly Rejected: 'R'; readonly Held: 'H' }
readonly RegistRejReasonCode: { readonly InvalidDistribInstns: 13; readonly InvalidAgentCode: 17; readonly InvalidAccountName: 16; readonly NoRegDetails: 4; readonly InvalidPaymentMethod: 15; readonly InvalidPercentage: 14; readonly InvalidOwnershipType: 3; readonly InvalidTaxExemptType: 2; readonly InvalidCountry: 12; readonly InvalidDateOfBirth: 11; readonly InvalidInvestorIdSource: 10; readonly InvalidInvestorId: 9; readonly InvalidMailingInstructions: 8; readonly InvalidMailingDetails: 7; readonly InvalidRegSeqNo: 5; readonly InvalidAccountType: 1; readonly InvalidAccountNum: 18; readonly InvalidRegDetails: 6 }
readonly RegistTransType: { readonly Cancel: '2'; readonly New: '0'; readonly Replace: '1' }
readonly ContAmtType: { readonly NetSettlementAmount: 15; readonly CommissionAmount: 1; readonly CommissionPercent: 2; readonly InitialChargeAmount: 3; readonly InitialChargePercent: 4; readonly DiscountAmount: 5; readonly DiscountPercent: 6; readonly DilutionLevyAmount: 7; readonly DilutionLevyPercent: 8; readonly ExitChargeAmount: 9; readonly ExitChargePercent: 10; readonly FundBasedRenewalCommissionPercent: 11; readonly ProjectedFundValue: 12; readonly FundBasedRenewalCommissionOnFund: 14; readonly FundBasedRenewalCommissionOnOrder: 13 }
readonly OwnerType: { readonly CompanyTrustee: 5; readonly Nominee: 13; readonly CorporateBody: 12; readonly NonProfitOrganization: 11; readonly NetworkingSubAccount: 10; readonly Fiduciaries: 9; readonly Trusts: 8; readonly PensionPlan: 6; readonly IndividualTrustee: 4; readonly PublicCompany: 2; readonly PrivateCompany: 3; readonly IndividualInvestor: 1; readonly CustodianUnderGiftsToMinorsAct: 7 }
readonly OrderCapacity: { readonly RisklessPrincipal: 'R'; readonly Individual: 'I'; readonly Principal: 'P'; readonly AgentForOtherMember: 'W'; readonly Agency: 'A'; readonly Proprietary: 'G' }
readonly OrderRestrictions: { readonly ForeignEntity: '7'; readonly RisklessArbitrage: 'A'; readonly ProgramTrade: '1'; readonly ExternalMarketParticipant: '8'; readonly ActingAsMarketMakerOrSpecialistInUnderlying: '6'; readonly ActingAsMarketMakerOrSpecialistInSecurity: '5'; readonly NonIndexArbitrage: '3'; readonly IndexArbitrage: '2'; readonly CompetingMarketMaker: '4'; readonly ExternalInterConnectedMarketLinkage: '9' }
readonly MassCancelRequestType: { readonly CancelOrdersForASecurity: '1'; readonly CancelAllOrders: '7'; readonly CancelOrdersForATradingSession: '6'; readonly CancelOrdersForASecurityType: '5'; readonly CancelOrdersForAcfiCode: '4'; readonly CancelOrdersForAnUnderlyingSecurity: '2'; readonly CancelOrdersForAProduct: '3' }
readonly MassCancelResponse: { readonly CancelOrdersForATradingSession: '6'; readonly CancelRequestRejected: '0'; readonly CancelAllOrders: '7'; readonly CancelOrdersForAProduct: '3'; readonly CancelOrdersForASecurityType: '5'; readonly CancelOrdersForAcfiCode: '4'; readonly CancelOrdersForASecurity: '1'; readonly CancelOrdersForAnUnderlyingSecurity: '2' }
readonly MassCancelRejectReason: { readonly InvalidOrUnkownUnderlyingSecurity: '2'; readonly InvalidOrUnknownTradingSession: '6'; readonly InvalidOrUnknownSecurityType: '5'; readonly InvalidOrUnknownProduct: '3'; readonly InvalidOrUnknownSecurity: '1'; readonly MassCancelNotSupported: '0'; readonly InvalidOrUnknownCfiCode: '4' }
readonly QuoteType: { readonly Indicative: 0; readonly Tradeable: 1; readonly RestrictedTradeable: 2 }
readonly CashMargin: { readonly MarginOpen: '2'; readonly MarginClose: '3'; readonly Cash: '1' }
readonly Scope: { readonly LocalMarket: '1'; readonly National: '2'; readonly Global: '3' }
readonly CrossType: { readonly CrossAon: 1; readonly CrossIoc: 2; readonly CrossOneSide: 3; readonly CrossSamePrice: 4 }
readonly CrossPrioritization: { readonly SellSideIsPrioritized: 2; readonly None: 0; readonly BuySideIsPrioritized: 1 }
readonly NoSides: { readonly OneSide: 1; readonly BothSides: 2 }
readonly SecurityListRequestType: { readonly SecurityTypeAnd: 1; readonly Product: 2; readonly TradingSessionId: 3; readonly AllSecurities: 4; readonly Symbol: 0 }
readonly SecurityRequestResult: { readonly InstrumentDataTemporarilyUnavailable: 4; readonly ValidRequest: 0; readonly InvalidOrUnsupportedRequest: 1; readonly RequestForInstrumentDataNotSupported: 5; readonly NotAuthorizedToRetrieveInstrumentData: 3; readonly NoInstrumentsFound: 2 }
readonly TradSesStatusRejReason: { readonly UnknownOrInvalidTradingSessionId: 1 }
readonly TradeRequestType: { readonly AdvisoriesThatMatchCriteria: 4; readonly UnreportedTradesThatMatchCriteria: 3; readonly UnmatchedTradesThatMatchCriteria: 2; readonly MatchedTradesMatchingCriteria: 1; readonly AllTrades: 0 }
readonly MatchStatus: { readonly Compared: '0'; readonly Uncompared: '1'; readonly AdvisoryOrAlert: '2' }
readonly MatchType: { readonly A5ExactMatchSummarizedQuantity: 'S5'; readonly ExactMatchMinusBadgesTimes: 'M1'; readonly Actm6Match: 'M6'; readonly ActDefaultAfterM2: 'M5'; readonly ActAcceptedTrade: 'M3'; readonly A2ExactMatchSummarizedQuantity: 'S2'; readonly A3ExactMatchSummarizedQuantity: 'S3'; readonly A4ExactMatchSummarizedQuantity: 'S4'; readonly SummarizedMatchMinusBadgesTimes: 'M2'; readonly ExactMatchPlus4Badges: 'A2'; readonly ExactMatchPlus2BadgesExecTime: 'A3'; readonly ExactMatchPlus2Badges: 'A4'; readonly StampedAdvisoriesOrSpecialistAccepts: 'AQ'; readonly OcsLockedIn: 'MT'; readonly ActDefaultTrade: 'M4'; readonly ExactMatchPlus4BadgesExecTime: 'A1'; readonly A1ExactMatchSummarizedQuantity: 'S1'; readonly ExactMatchPlusExecTime: 'A5' }
readonly ClearingInstruction: { readonly ManualMode: 8; readonly MultilateralNetting: 5; readonly AutomaticPostingMode: 9; readonly BilateralNettingOnly: 2; readonly ClearAgainstCentralCounterparty: 6; readonly AutomaticGiveUpMode: 10; readonly SpecialTrade: 4; readonly ExClearing: 3; readonly ProcessNormally: 0; readonly ExcludeFromCentralCounterparty: 7; readonly ExcludeFromAllNetting: 1 }
readonly AccountType: { readonly HouseTrader: 3; readonly HouseTraderCrossMargined: 7; readonly CarriedNonCustomerSideCrossMargined: 6; readonly FloorTrader: 4; readonly CarriedNonCustomerSide: 2; readonly CarriedCustomerSide: 1; readonly JointBackOfficeAccount: 8 }
readonly MassStatusReqType: { readonly StatusForOrdersForASecurity: 1; readonly StatusForOrdersForAnUnderlyingSecurity: 2; readonly StatusForOrdersForAProduct: 3; readonly StatusForOrdersForAcfiCode: 4; readonly StatusForOrdersForASecurityType: 5; readonly StatusForOrdersForATradingSession: 6; readonly StatusForOrdersForAPartyId: 8; readonly StatusForAllOrders: 7 }
readonly DayBookingInst: { readonly Auto: '0'; readonly SpeakWithOrderInitiatorBeforeBooking: '1' }
readonly BookingUnit: { readonly AggregatePartialExecutionsOnThisOrder: '1'; readonly AggregateExecutionsForThisSymbol: '2'; readonly EachPartialExecutionIsABookableUnit: '0' }
readonly PreallocMethod: { readonly ProRata: '0'; readonly DoNotProRata: '1' }
readonly AllocType: { readonly BuysideReadyToBook: 6; readonly Preliminary: 2; readonly SellsideCalculatedUsingPreliminary: 3; readonly ReadyToBook: 5; readonly Calculated: 1; readonly SellsideCalculatedWithoutPreliminary: 4 }
readonly ClearingFeeIndicator: { readonly Firms106HAnd106J: 'H'; readonly FifthYearDelegate: '5'; readonly FourthYearDelegate: '4'; readonly ThirdYearDelegate: '3'; readonly SecondYearDelegate: '2'; readonly FirstYearDelegate: '1'; readonly AllOtherOwnershipTypes: 'M'; readonly Gim: 'I'; readonly SixthYearDelegate: '9'; readonly FullAndAssociateMember: 'F'; readonly EquityMemberAndClearingMember: 'E'; readonly NonMemberAndCustomer: 'C'; readonly CboeMember: 'B'; readonly Lessee106FEmployees: 'L' }
readonly PriorityIndicator: { readonly PriorityUnchanged: 0; readonly LostPriorityAsResultOfOrderChange: 1 }
readonly QuoteRequestRejectReason: { readonly UnknownSymbol: 1; readonly Exchange: 2; readonly QuoteRequestExceedsLimit: 3; readonly TooLateToEnter: 4; readonly InvalidPrice: 5; readonly NotAuthorizedToRequestQuote: 6 }
}

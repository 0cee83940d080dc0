// Written by scripts/dictionary-tables.ts from a QuickFIX data dictionary, see NOTICE.
import type {
  DataValue, DecimalValue, FieldValues, IntegerValue, ListValue, TimeValue,
} from '../typed/field-values.js'
import type { MessageFactory } from '../typed/message-factory.js'
import type { InitAndBody, Version } from '../typed/version.js'

export type EncryptMethod = 0 | 1 | 2 | 3 | 4 | 5 | 6
export type SessionRejectReason = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 99
export type ApplVerID = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type SessionStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
export type MsgDirection = 'R' | 'S'
export type AdvSide = 'B' | 'S' | 'T' | 'X'
export type AdvTransType = 'N' | 'C' | 'R'
export type CommType = '1' | '2' | '3' | '4' | '5' | '6'
export type ExecInst = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k'
export type HandlInst = '1' | '2' | '3'
export type SecurityIDSource = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L'
export type IOIQltyInd = 'H' | 'L' | 'M'
export type IOIQty = 'S' | 'M' | 'L' | 'U'
export type IOITransType = 'N' | 'C' | 'R'
export type LastCapacity = '1' | '2' | '3' | '4'
export type MsgType = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'J' | 'K' | 'L' | 'M' | 'N' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'V' | 'W' | 'X' | 'Y' | 'Z' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm' | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z' | 'AA' | 'AB' | 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AH' | 'AI' | 'AJ' | 'AK' | 'AL' | 'AM' | 'AN' | 'AO' | 'AP' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AV' | 'AW' | 'AX' | 'AY' | 'AZ' | 'BA' | 'BB' | 'BC' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BK' | 'BL' | 'BM' | 'BN' | 'BO' | 'BP'
export type OrdStatus = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E'
export type OrdType = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'P' | 'Q'
export type Side = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'
export type TimeInForce = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7'
export type Urgency = '0' | '1' | '2'
export type SettlType = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'B' | 'C'
export type SymbolSfx = 'CD' | 'WI'
export type AllocTransType = '0' | '1' | '2' | '3' | '4' | '5' | '6'
export type PositionEffect = 'C' | 'F' | 'O' | 'R'
export type ProcessCode = '0' | '1' | '2' | '3' | '4' | '5' | '6'
export type AllocStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
export type AllocRejCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
export type EmailType = '0' | '1' | '2'
export type CxlRejReason = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 18 | 99
export type OrdRejReason = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 18 | 99
export type IOIQualifier = 'A' | 'B' | 'C' | 'D' | 'I' | 'L' | 'M' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'V' | 'W' | 'X' | 'Y' | 'Z'
export type DKReason = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'Z'
export type MiscFeeType = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14'
export type ExecType = '0' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L'
export type SettlCurrFxRateCalc = 'M' | 'D'
export type SettlInstMode = '0' | '1' | '2' | '3' | '4' | '5'
export type SettlInstTransType = 'N' | 'C' | 'R' | 'T'
export type SettlInstSource = '1' | '2' | '3'
export type SecurityType = 'UST' | 'USTB' | 'EUSUPRA' | 'FAC' | 'FADN' | 'PEF' | 'SUPRA' | 'CORP' | 'CPP' | 'CB' | 'DUAL' | 'EUCORP' | 'XLINKD' | 'STRUCT' | 'YANK' | 'FOR' | 'FUT' | 'OPT' | 'CS' | 'PS' | 'REPO' | 'FORWARD' | 'BUYSELL' | 'SECLOAN' | 'SECPLEDGE' | 'BRADY' | 'EUSOV' | 'TBOND' | 'TINT' | 'TIPS' | 'TCAL' | 'TPRN' | 'TNOTE' | 'TBILL' | 'TERM' | 'RVLV' | 'RVLVTRM' | 'BRIDGE' | 'LOFC' | 'SWING' | 'DINP' | 'DEFLTED' | 'WITHDRN' | 'REPLACD' | 'MATURED' | 'AMENDED' | 'RETIRED' | 'BA' | 'BN' | 'BOX' | 'CD' | 'CL' | 'CP' | 'DN' | 'EUCD' | 'EUCP' | 'LQN' | 'MTN' | 'ONITE' | 'PN' | 'PZFJ' | 'STN' | 'TD' | 'XCN' | 'YCD' | 'ABS' | 'CMBS' | 'CMO' | 'IET' | 'MBS' | 'MIO' | 'MPO' | 'MPP' | 'MPT' | 'PFAND' | 'TBA' | 'AN' | 'COFO' | 'COFP' | 'GO' | 'MT' | 'RAN' | 'REV' | 'SPCLA' | 'SPCLO' | 'SPCLT' | 'TAN' | 'TAXA' | 'TECP' | 'TRAN' | 'VRDN' | 'WAR' | 'MF' | 'MLEG' | 'NONE' | 'OOF' | 'OOP' | 'WLD' | 'CASH'
export type StandInstDbType = 0 | 1 | 2 | 3 | 4
export type SettlDeliveryType = 0 | 1 | 2 | 3
export type AllocLinkType = 0 | 1
export type PutOrCall = 0 | 1
export type CoveredOrUncovered = 0 | 1
export type AllocHandlInst = 1 | 2 | 3
export type RoutingType = 1 | 2 | 3 | 4
export type BenchmarkCurveName = 'EONIA' | 'EUREPO' | 'Euribor' | 'FutureSWAP' | 'LIBID' | 'LIBOR' | 'MuniAAA' | 'OTHER' | 'Pfandbriefe' | 'SONIA' | 'SWAP' | 'Treasury'
export type StipulationType = 'AMT' | 'AUTOREINV' | 'BANKQUAL' | 'BGNCON' | 'COUPON' | 'CURRENCY' | 'CUSTOMDATE' | 'GEOG' | 'HAIRCUT' | 'INSURED' | 'ISSUE' | 'ISSUER' | 'ISSUESIZE' | 'LOOKBACK' | 'LOT' | 'LOTVAR' | 'MAT' | 'MATURITY' | 'MAXSUBS' | 'MINDNOM' | 'MININCR' | 'MINQTY' | 'PAYFREQ' | 'PIECES' | 'PMAX' | 'PPL' | 'PPM' | 'PPT' | 'PRICE' | 'PRICEFREQ' | 'PROD' | 'PROTECT' | 'PURPOSE' | 'PXSOURCE' | 'RATING' | 'REDEMPTION' | 'RESTRICTED' | 'SECTOR' | 'SECTYPE' | 'STRUCT' | 'SUBSFREQ' | 'SUBSLEFT' | 'TEXT' | 'TRDVAR' | 'WAC' | 'WAL' | 'WALA' | 'WAM' | 'WHOLE' | 'YIELD' | 'ABS' | 'CPP' | 'CPR' | 'CPY' | 'HEP' | 'MHP' | 'MPR' | 'PPC' | 'PSA' | 'SMM'
export type YieldType = 'AFTERTAX' | 'ANNUAL' | 'ATISSUE' | 'AVGMATURITY' | 'BOOK' | 'CALL' | 'CHANGE' | 'CLOSE' | 'COMPOUND' | 'CURRENT' | 'GOVTEQUIV' | 'GROSS' | 'INFLATION' | 'INVERSEFLOATER' | 'LASTCLOSE' | 'LASTMONTH' | 'LASTQUARTER' | 'LASTYEAR' | 'LONGAVGLIFE' | 'MARK' | 'MATURITY' | 'NEXTREFUND' | 'OPENAVG' | 'PREVCLOSE' | 'PROCEEDS' | 'PUT' | 'SEMIANNUAL' | 'SHORTAVGLIFE' | 'SIMPLE' | 'TAXEQUIV' | 'TENDER' | 'TRUE' | 'VALUE1_32' | 'WORST'
export type SubscriptionRequestType = '0' | '1' | '2'
export type MDUpdateType = 0 | 1
export type MDEntryType = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q'
export type TickDirection = '0' | '1' | '2' | '3'
export type QuoteCondition = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'L' | 'J' | 'K' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm' | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z' | '0' | '1' | '2'
export type TradeCondition = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm' | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z' | 'AA' | 'AB' | 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AH' | 'AI' | 'AJ' | 'AK' | '0' | 'AL' | 'AM' | 'AN' | 'AO' | 'AP' | 'AQ' | 'AR' | 'AS' | 'AT'
export type MDUpdateAction = '0' | '1' | '2' | '3' | '4'
export type MDReqRejReason = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D'
export type DeleteReason = '0' | '1'
export type OpenCloseSettlFlag = '0' | '1' | '2' | '3' | '4' | '5'
export type FinancialStatus = '1' | '2' | '3'
export type CorporateAction = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V'
export type QuoteStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15
export type QuoteCancelType = 1 | 2 | 3 | 4 | 5
export type QuoteRejectReason = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 99
export type QuoteResponseLevel = 0 | 1 | 2
export type QuoteRequestType = 1 | 2
export type SecurityRequestType = 0 | 1 | 2 | 3
export type SecurityResponseType = 1 | 2 | 3 | 4 | 5 | 6
export type SecurityTradingStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23
export type HaltReasonChar = 'D' | 'E' | 'I' | 'M' | 'P' | 'X'
export type Adjustment = 1 | 2 | 3
export type TradSesMethod = 1 | 2 | 3
export type TradSesMode = 1 | 2 | 3
export type TradSesStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6
export type BidRequestTransType = 'C' | 'N'
export type ExecRestatementReason = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 99
export type BusinessRejectReason = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 18
export type DiscretionInst = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7'
export type BidType = 1 | 2 | 3
export type BidDescriptorType = 1 | 2 | 3
export type SideValueInd = 1 | 2
export type LiquidityIndType = 1 | 2 | 3 | 4
export type ProgRptReqs = 1 | 2 | 3
export type IncTaxInd = 1 | 2
export type BidTradeType = 'A' | 'G' | 'J' | 'R'
export type BasisPxType = '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'Z'
export type PriceType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 13 | 14 | 15 | 16 | 17 | 18 | 19
export type GTBookingInst = 0 | 1 | 2
export type ListStatusType = 1 | 2 | 3 | 4 | 5 | 6
export type NetGrossInd = 1 | 2
export type ListOrderStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7
export type ListExecInstType = '1' | '2' | '3' | '4' | '5'
export type CxlRejResponseTo = '1' | '2'
export type MultiLegReportingType = '1' | '2' | '3'
export type PartyIDSource = '6' | '7' | '8' | '9' | 'A' | '1' | '2' | '3' | '4' | '5' | 'I' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H'
export type PartyRole = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78
export type Product = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
export type RoundingDirection = '0' | '1' | '2'
export type DistribPaymentMethod = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
export type CancellationRights = 'Y' | 'N' | 'M' | 'O'
export type MoneyLaunderingStatus = 'Y' | 'N' | '1' | '2' | '3'
export type ExecPriceType = 'B' | 'C' | 'D' | 'E' | 'O' | 'P' | 'Q' | 'S'
export type TradeReportTransType = 0 | 1 | 2 | 3 | 4 | 5
export type PaymentMethod = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15
export type TaxAdvantageType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 999
export type FundRenewWaiv = 'N' | 'Y'
export type RegistStatus = 'A' | 'R' | 'H' | 'N'
export type RegistRejReasonCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 99
export type RegistTransType = '0' | '2' | '1'
export type OwnershipType = 'J' | 'T' | '2'
export type ContAmtType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15
export type OwnerType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
export type OrderCapacity = 'A' | 'G' | 'I' | 'P' | 'R' | 'W'
export type OrderRestrictions = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A'
export type MassCancelRequestType = '1' | '2' | '3' | '4' | '5' | '6' | '7'
export type MassCancelResponse = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7'
export type MassCancelRejectReason = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 99
export type QuoteType = 0 | 1 | 2 | 3
export type CashMargin = '1' | '2' | '3'
export type Scope = '1' | '2' | '3'
export type CrossType = 1 | 2 | 3 | 4
export type CrossPrioritization = 0 | 1 | 2
export type NoSides = 1 | 2
export type SecurityListRequestType = 0 | 1 | 2 | 3 | 4
export type SecurityRequestResult = 0 | 1 | 2 | 3 | 4 | 5
export type MultiLegRptTypeReq = 0 | 1 | 2
export type TradSesStatusRejReason = 1 | 99
export type TradeRequestType = 0 | 1 | 2 | 3 | 4
export type MatchStatus = '0' | '1' | '2'
export type MatchType = '60' | '61' | '62' | '63' | '64' | '65' | 'M3' | 'M4' | 'M5' | 'M6' | 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'AQ' | 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'M1' | 'M2' | 'MT' | '1' | '2' | '3' | '4' | '5' | '6' | '7'
export type ClearingInstruction = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
export type AccountType = 1 | 2 | 3 | 4 | 6 | 7 | 8
export type CustOrderCapacity = 1 | 2 | 3 | 4
export type MassStatusReqType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
export type DayBookingInst = '0' | '1' | '2'
export type BookingUnit = '0' | '1' | '2'
export type PreallocMethod = '0' | '1'
export type AllocType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14
export type ClearingFeeIndicator = '1' | '2' | '3' | '4' | '5' | '9' | 'B' | 'C' | 'E' | 'F' | 'H' | 'I' | 'L' | 'M'
export type PriorityIndicator = 0 | 1
export type QuoteRequestRejectReason = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 99
export type AcctIDSource = 1 | 2 | 3 | 4 | 5 | 99
export type ConfirmStatus = 1 | 2 | 3 | 4 | 5
export type ConfirmTransType = 0 | 1 | 2
export type DeliveryForm = 1 | 2
export type LegSwapType = 1 | 2 | 4 | 5
export type QuotePriceType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
export type QuoteRespType = 1 | 2 | 3 | 4 | 5 | 6
export type PosType = 'ALC' | 'AS' | 'ASF' | 'DLV' | 'ETR' | 'EX' | 'FIN' | 'IAS' | 'IES' | 'PA' | 'PIT' | 'SOD' | 'SPL' | 'TA' | 'TOT' | 'TQ' | 'TRF' | 'TX' | 'XM' | 'RCV' | 'CAA' | 'DN' | 'EP'
export type PosQtyStatus = 0 | 1 | 2
export type PosAmtType = 'CASH' | 'CRES' | 'FMTM' | 'IMTM' | 'PREM' | 'SMTM' | 'TVAR' | 'VADJ' | 'SETL'
export type PosTransType = 1 | 2 | 3 | 4 | 5 | 6
export type PosMaintAction = 1 | 2 | 3 | 4
export type SettlSessID = 'ITD' | 'RTH' | 'ETH' | 'EOD'
export type AdjustmentType = 0 | 1 | 2 | 3
export type PosMaintStatus = 0 | 1 | 2 | 3 | 4
export type PosMaintResult = 0 | 1 | 99
export type PosReqType = 0 | 1 | 2 | 3 | 4 | 5
export type ResponseTransportType = 0 | 1
export type PosReqResult = 0 | 1 | 2 | 3 | 4 | 99
export type PosReqStatus = 0 | 1 | 2
export type SettlPriceType = 1 | 2
export type AssignmentMethod = 'P' | 'R'
export type ExerciseMethod = 'A' | 'M'
export type TradeRequestResult = 0 | 1 | 2 | 3 | 4 | 5 | 8 | 9 | 99
export type TradeRequestStatus = 0 | 1 | 2
export type TradeReportRejectReason = 0 | 1 | 2 | 3 | 4 | 99
export type SideMultiLegReportingType = 1 | 2 | 3
export type TrdRegTimestampType = 1 | 2 | 3 | 4 | 5 | 6
export type ConfirmType = 1 | 2 | 3
export type ConfirmRejReason = 1 | 2 | 99
export type BookingType = 0 | 1 | 2
export type AllocSettlInstType = 0 | 1 | 2 | 3 | 4
export type DlvyInstType = 'C' | 'S'
export type TerminationType = 1 | 2 | 3 | 4
export type SettlInstReqRejCode = 0 | 1 | 2 | 99
export type AllocReportType = 2 | 3 | 4 | 5 | 8 | 9 | 10 | 11 | 12 | 14
export type AllocCancReplaceReason = 1 | 2 | 99
export type AllocAccountType = 1 | 2 | 3 | 4 | 6 | 7 | 8
export type PartySubIDType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32
export type AllocIntermedReqType = 1 | 2 | 3 | 4 | 5 | 6
export type ApplQueueResolution = 0 | 1 | 2 | 3
export type ApplQueueAction = 0 | 1 | 2 | 3
export type AvgPxIndicator = 0 | 1 | 2
export type TradeAllocIndicator = 0 | 1 | 2 | 3 | 4 | 5
export type ExpirationCycle = 0 | 1
export type TrdType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47
export type TrdSubType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32
export type PegMoveType = 0 | 1
export type PegOffsetType = 0 | 1 | 2 | 3
export type PegLimitType = 0 | 1 | 2
export type PegRoundDirection = 1 | 2
export type PegScope = 1 | 2 | 3 | 4
export type DiscretionMoveType = 0 | 1
export type DiscretionOffsetType = 0 | 1 | 2 | 3
export type DiscretionLimitType = 0 | 1 | 2
export type DiscretionRoundDirection = 1 | 2
export type DiscretionScope = 1 | 2 | 3 | 4
export type TargetStrategy = 1 | 2 | 3
export type LastLiquidityInd = 1 | 2 | 3
export type ShortSaleReason = 0 | 1 | 2 | 3 | 4 | 5
export type QtyType = 0 | 1 | 2
export type TradeReportType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15
export type AllocNoOrdersType = 0 | 1
export type EventType = 1 | 2 | 3 | 4 | 5 | 6 | 99
export type InstrAttribType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 99
export type CPProgram = 1 | 2 | 99
export type MiscFeeBasis = 0 | 1 | 2
export type CollAsgnReason = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
export type CollInquiryQualifier = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
export type CollAsgnTransType = 0 | 1 | 2 | 3 | 4
export type CollAsgnRespType = 0 | 1 | 2 | 3
export type CollAsgnRejectReason = 0 | 1 | 2 | 3 | 4 | 5 | 99
export type CollStatus = 0 | 1 | 2 | 3 | 4
export type DeliveryType = 0 | 1 | 2 | 3
export type UserRequestType = 1 | 2 | 3 | 4
export type UserStatus = 1 | 2 | 3 | 4 | 5 | 6
export type StatusValue = 1 | 2 | 3 | 4
export type NetworkRequestType = 1 | 2 | 4 | 8
export type NetworkStatusResponseType = 1 | 2
export type TrdRptStatus = 0 | 1 | 3
export type AffirmStatus = 1 | 2 | 3
export type CollAction = 0 | 1 | 2
export type CollInquiryStatus = 0 | 1 | 2 | 3 | 4
export type CollInquiryResult = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 99
export type StrategyParameterType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24
export type SecurityStatusCodes = '1' | '2'
export type UnderlyingCashType = 'FIXED' | 'DIFF'
export type UnderlyingSettlementType = 2 | 4 | 5
export type SecurityUpdateAction = 'A' | 'D' | 'M'
export type ExpType = 1 | 2 | 3 | 4 | 5
export type IndividualAllocType = 1 | 2
export type UnitofMeasure = 'Bbl' | 'Bcf' | 'Bu' | 'lbs' | 'Gal' | 'MMbbl' | 'MMBtu' | 'MWh' | 'oz_tr' | 't' | 'tn' | 'USD'
export type TimeUnit = 'H' | 'Min' | 'S' | 'D' | 'Wk' | 'Mo' | 'Yr'
export type AllocMethod = 1 | 2 | 3
export type AsOfIndicator = '0' | '1'
export type MDBookType = 1 | 2 | 3
export type MDOriginType = 0 | 1 | 2
export type CustOrderHandlingInst = 'ADD' | 'AON' | 'CNH' | 'DIR' | 'E.W' | 'FOK' | 'IO' | 'IOC' | 'LOO' | 'LOC' | 'MAO' | 'MAC' | 'MOO' | 'MOC' | 'MQT' | 'NH' | 'OVD' | 'PEG' | 'RSV' | 'S.W' | 'SCL' | 'TMO' | 'TS' | 'WRK'
export type OrderHandlingInstSource = 1
export type DeskType = 'A' | 'AR' | 'D' | 'IN' | 'IS' | 'O' | 'PF' | 'PR' | 'PT' | 'S' | 'T'
export type DeskTypeSource = 1
export type DeskOrderHandlingInst = 'ADD' | 'AON' | 'CNH' | 'DIR' | 'E.W' | 'FOK' | 'IO' | 'IOC' | 'LOO' | 'LOC' | 'MAO' | 'MAC' | 'MOO' | 'MOC' | 'MQT' | 'NH' | 'OVD' | 'PEG' | 'RSV' | 'S.W' | 'SCL' | 'TMO' | 'TS' | 'WRK'
export type ExecAckStatus = '0' | '1' | '2'
export type CollApplType = 0 | 1
export type UnderlyingFXRateCalc = 'D' | 'M'
export type AllocPositionEffect = 'O' | 'C' | 'R' | 'F'
export type InstrmtAssignmentMethod = 'R' | 'P'
export type MDQuoteType = 0 | 1 | 2 | 3 | 4
export type RefOrderIDSource = '0' | '1' | '2' | '3'
export type DisplayWhen = '1' | '2'
export type DisplayMethod = '1' | '2' | '3'
export type PriceProtectionScope = '0' | '1' | '2' | '3'
export type LotType = '1' | '2' | '3'
export type PegPriceType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
export type TriggerType = '1' | '2' | '3' | '4'
export type TriggerAction = '1' | '2' | '3'
export type TriggerPriceType = '1' | '2' | '3' | '4' | '5' | '6'
export type TriggerPriceTypeScope = '0' | '1' | '2' | '3'
export type TriggerPriceDirection = 'U' | 'D'
export type TriggerOrderType = '1' | '2'
export type OrderCategory = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8'
export type TradeHandlingInstr = '0' | '1' | '2' | '3' | '4'
export type ExDestinationIDSource = 'B' | 'C' | 'D' | 'E' | 'G'
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
readonly ApplVerID: ApplVerID | undefined
readonly ApplExtID: number | undefined
readonly CstmApplVerID: string | undefined
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
readonly MessageEncoding: string | undefined
readonly LastMsgSeqNumProcessed: number | undefined
readonly NoHops: readonly Header_NoHops[]
}
export interface HeaderInit {
/** 1128 */ readonly ApplVerID?: ApplVerID | undefined
/** 1156 */ readonly ApplExtID?: IntegerValue | undefined
/** 1129 */ readonly CstmApplVerID?: string | undefined
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
/** 347 */ readonly MessageEncoding?: string | undefined
/** 369 */ readonly LastMsgSeqNumProcessed?: IntegerValue | undefined
/** 627 */ readonly NoHops?: readonly Header_NoHopsInit[] | undefined
}
export interface Trailer {
readonly Signature: Buffer | undefined
readonly CheckSum: string
}
export interface TrailerInit {
/** 89 */ readonly Signature?: DataValue | undefined
}
export interface SecAltIDGrp_NoSecurityAltID {
readonly SecurityAltID: string
readonly SecurityAltIDSource: string | undefined
}
export interface SecAltIDGrp_NoSecurityAltIDInit {
/** 455 */ readonly SecurityAltID: string
/** 456 */ readonly SecurityAltIDSource?: string | undefined
}
export interface SecAltIDGrp {
readonly NoSecurityAltID: readonly SecAltIDGrp_NoSecurityAltID[]
}
export interface SecAltIDGrpInit {
/** 454 */ readonly NoSecurityAltID?: readonly SecAltIDGrp_NoSecurityAltIDInit[] | undefined
}
export interface EvntGrp_NoEvents {
readonly EventType: EventType
readonly EventDate: string | undefined
readonly EventPx: string | undefined
readonly EventText: string | undefined
}
export interface EvntGrp_NoEventsInit {
/** 865 */ readonly EventType: EventType
/** 866 */ readonly EventDate?: string | undefined
/** 867 */ readonly EventPx?: DecimalValue | undefined
/** 868 */ readonly EventText?: string | undefined
}
export interface EvntGrp {
readonly NoEvents: readonly EvntGrp_NoEvents[]
}
export interface EvntGrpInit {
/** 864 */ readonly NoEvents?: readonly EvntGrp_NoEventsInit[] | undefined
}
export interface InstrumentPtysSubGrp_NoInstrumentPartySubIDs {
readonly InstrumentPartySubID: string
readonly InstrumentPartySubIDType: number | undefined
}
export interface InstrumentPtysSubGrp_NoInstrumentPartySubIDsInit {
/** 1053 */ readonly InstrumentPartySubID: string
/** 1054 */ readonly InstrumentPartySubIDType?: IntegerValue | undefined
}
export interface InstrumentPtysSubGrp {
readonly NoInstrumentPartySubIDs: readonly InstrumentPtysSubGrp_NoInstrumentPartySubIDs[]
}
export interface InstrumentPtysSubGrpInit {
/** 1052 */ readonly NoInstrumentPartySubIDs?: readonly InstrumentPtysSubGrp_NoInstrumentPartySubIDsInit[] | undefined
}
export interface InstrumentParties_NoInstrumentParties extends InstrumentPtysSubGrp {
readonly InstrumentPartyID: string
readonly InstrumentPartyIDSource: string | undefined
readonly InstrumentPartyRole: number | undefined
}
export interface InstrumentParties_NoInstrumentPartiesInit extends InstrumentPtysSubGrpInit {
/** 1019 */ readonly InstrumentPartyID: string
/** 1050 */ readonly InstrumentPartyIDSource?: string | undefined
/** 1051 */ readonly InstrumentPartyRole?: IntegerValue | undefined
}
export interface InstrumentParties {
readonly NoInstrumentParties: readonly InstrumentParties_NoInstrumentParties[]
}
export interface InstrumentPartiesInit {
/** 1018 */ readonly NoInstrumentParties?: readonly InstrumentParties_NoInstrumentPartiesInit[] | undefined
}
export interface Instrument extends SecAltIDGrp, EvntGrp, InstrumentParties {
readonly Symbol: string | undefined
readonly SymbolSfx: SymbolSfx | undefined
readonly SecurityID: string | undefined
readonly SecurityIDSource: SecurityIDSource | undefined
readonly Product: Product | undefined
readonly CFICode: string | undefined
readonly SecurityType: SecurityType | undefined
readonly SecuritySubType: string | undefined
readonly MaturityMonthYear: string | undefined
readonly MaturityDate: string | undefined
readonly MaturityTime: string | undefined
readonly PutOrCall: PutOrCall | undefined
readonly SettleOnOpenFlag: string | undefined
readonly InstrmtAssignmentMethod: InstrmtAssignmentMethod | undefined
readonly SecurityStatus: SecurityStatusCodes | undefined
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
readonly StrikeCurrency: string | undefined
readonly StrikeMultiplier: string | undefined
readonly StrikeValue: string | undefined
readonly OptAttribute: string | undefined
readonly ContractMultiplier: string | undefined
readonly MinPriceIncrement: string | undefined
readonly UnitofMeasure: UnitofMeasure | undefined
readonly TimeUnit: TimeUnit | undefined
readonly CouponRate: string | undefined
readonly SecurityExchange: string | undefined
readonly PositionLimit: number | undefined
readonly NTPositionLimit: number | undefined
readonly Issuer: string | undefined
readonly EncodedIssuer: Buffer | undefined
readonly SecurityDesc: string | undefined
readonly EncodedSecurityDesc: Buffer | undefined
readonly Pool: string | undefined
readonly ContractSettlMonth: string | undefined
readonly CPProgram: CPProgram | undefined
readonly CPRegType: string | undefined
readonly DatedDate: string | undefined
readonly InterestAccrualDate: string | undefined
}
export interface InstrumentInit extends SecAltIDGrpInit, EvntGrpInit, InstrumentPartiesInit {
/** 55 */ readonly Symbol?: string | undefined
/** 65 */ readonly SymbolSfx?: SymbolSfx | undefined
/** 48 */ readonly SecurityID?: string | undefined
/** 22 */ readonly SecurityIDSource?: SecurityIDSource | undefined
/** 460 */ readonly Product?: Product | undefined
/** 461 */ readonly CFICode?: string | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 762 */ readonly SecuritySubType?: string | undefined
/** 200 */ readonly MaturityMonthYear?: string | undefined
/** 541 */ readonly MaturityDate?: string | undefined
/** 1079 */ readonly MaturityTime?: string | undefined
/** 201 */ readonly PutOrCall?: PutOrCall | undefined
/** 966 */ readonly SettleOnOpenFlag?: string | undefined
/** 1049 */ readonly InstrmtAssignmentMethod?: InstrmtAssignmentMethod | undefined
/** 965 */ readonly SecurityStatus?: SecurityStatusCodes | undefined
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
/** 947 */ readonly StrikeCurrency?: string | undefined
/** 967 */ readonly StrikeMultiplier?: DecimalValue | undefined
/** 968 */ readonly StrikeValue?: DecimalValue | undefined
/** 206 */ readonly OptAttribute?: string | undefined
/** 231 */ readonly ContractMultiplier?: DecimalValue | undefined
/** 969 */ readonly MinPriceIncrement?: DecimalValue | undefined
/** 996 */ readonly UnitofMeasure?: UnitofMeasure | undefined
/** 997 */ readonly TimeUnit?: TimeUnit | undefined
/** 223 */ readonly CouponRate?: DecimalValue | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 970 */ readonly PositionLimit?: IntegerValue | undefined
/** 971 */ readonly NTPositionLimit?: IntegerValue | undefined
/** 106 */ readonly Issuer?: string | undefined
/** 349 */ readonly EncodedIssuer?: DataValue | undefined
/** 107 */ readonly SecurityDesc?: string | undefined
/** 351 */ readonly EncodedSecurityDesc?: DataValue | undefined
/** 691 */ readonly Pool?: string | undefined
/** 667 */ readonly ContractSettlMonth?: string | undefined
/** 875 */ readonly CPProgram?: CPProgram | undefined
/** 876 */ readonly CPRegType?: string | undefined
/** 873 */ readonly DatedDate?: string | undefined
/** 874 */ readonly InterestAccrualDate?: string | undefined
}
export interface PtysSubGrp_NoPartySubIDs {
readonly PartySubID: string
readonly PartySubIDType: PartySubIDType | undefined
}
export interface PtysSubGrp_NoPartySubIDsInit {
/** 523 */ readonly PartySubID: string
/** 803 */ readonly PartySubIDType?: PartySubIDType | undefined
}
export interface PtysSubGrp {
readonly NoPartySubIDs: readonly PtysSubGrp_NoPartySubIDs[]
}
export interface PtysSubGrpInit {
/** 802 */ readonly NoPartySubIDs?: readonly PtysSubGrp_NoPartySubIDsInit[] | undefined
}
export interface Parties_NoPartyIDs extends PtysSubGrp {
readonly PartyID: string
readonly PartyIDSource: PartyIDSource | undefined
readonly PartyRole: PartyRole | undefined
}
export interface Parties_NoPartyIDsInit extends PtysSubGrpInit {
/** 448 */ readonly PartyID: string
/** 447 */ readonly PartyIDSource?: PartyIDSource | undefined
/** 452 */ readonly PartyRole?: PartyRole | undefined
}
export interface Parties {
readonly NoPartyIDs: readonly Parties_NoPartyIDs[]
}
export interface PartiesInit {
/** 453 */ readonly NoPartyIDs?: readonly Parties_NoPartyIDsInit[] | undefined
}
export interface FinancingDetails {
readonly AgreementDesc: string | undefined
readonly AgreementID: string | undefined
readonly AgreementDate: string | undefined
readonly AgreementCurrency: string | undefined
readonly TerminationType: TerminationType | undefined
readonly StartDate: string | undefined
readonly EndDate: string | undefined
readonly DeliveryType: DeliveryType | undefined
readonly MarginRatio: string | undefined
}
export interface FinancingDetailsInit {
/** 913 */ readonly AgreementDesc?: string | undefined
/** 914 */ readonly AgreementID?: string | undefined
/** 915 */ readonly AgreementDate?: string | undefined
/** 918 */ readonly AgreementCurrency?: string | undefined
/** 788 */ readonly TerminationType?: TerminationType | undefined
/** 916 */ readonly StartDate?: string | undefined
/** 917 */ readonly EndDate?: string | undefined
/** 919 */ readonly DeliveryType?: DeliveryType | undefined
/** 898 */ readonly MarginRatio?: DecimalValue | undefined
}
export interface UndSecAltIDGrp_NoUnderlyingSecurityAltID {
readonly UnderlyingSecurityAltID: string
readonly UnderlyingSecurityAltIDSource: string | undefined
}
export interface UndSecAltIDGrp_NoUnderlyingSecurityAltIDInit {
/** 458 */ readonly UnderlyingSecurityAltID: string
/** 459 */ readonly UnderlyingSecurityAltIDSource?: string | undefined
}
export interface UndSecAltIDGrp {
readonly NoUnderlyingSecurityAltID: readonly UndSecAltIDGrp_NoUnderlyingSecurityAltID[]
}
export interface UndSecAltIDGrpInit {
/** 457 */ readonly NoUnderlyingSecurityAltID?: readonly UndSecAltIDGrp_NoUnderlyingSecurityAltIDInit[] | undefined
}
export interface UnderlyingStipulations_NoUnderlyingStips {
readonly UnderlyingStipType: string
readonly UnderlyingStipValue: string | undefined
}
export interface UnderlyingStipulations_NoUnderlyingStipsInit {
/** 888 */ readonly UnderlyingStipType: string
/** 889 */ readonly UnderlyingStipValue?: string | undefined
}
export interface UnderlyingStipulations {
readonly NoUnderlyingStips: readonly UnderlyingStipulations_NoUnderlyingStips[]
}
export interface UnderlyingStipulationsInit {
/** 887 */ readonly NoUnderlyingStips?: readonly UnderlyingStipulations_NoUnderlyingStipsInit[] | undefined
}
export interface UndlyInstrumentPtysSubGrp_NoUndlyInstrumentPartySubIDs {
readonly UndlyInstrumentPartySubID: string
readonly UndlyInstrumentPartySubIDType: number | undefined
}
export interface UndlyInstrumentPtysSubGrp_NoUndlyInstrumentPartySubIDsInit {
/** 1063 */ readonly UndlyInstrumentPartySubID: string
/** 1064 */ readonly UndlyInstrumentPartySubIDType?: IntegerValue | undefined
}
export interface UndlyInstrumentPtysSubGrp {
readonly NoUndlyInstrumentPartySubIDs: readonly UndlyInstrumentPtysSubGrp_NoUndlyInstrumentPartySubIDs[]
}
export interface UndlyInstrumentPtysSubGrpInit {
/** 1062 */ readonly NoUndlyInstrumentPartySubIDs?: readonly UndlyInstrumentPtysSubGrp_NoUndlyInstrumentPartySubIDsInit[] | undefined
}
export interface UndlyInstrumentParties_NoUndlyInstrumentParties extends UndlyInstrumentPtysSubGrp {
readonly UndlyInstrumentPartyID: string
readonly UndlyInstrumentPartyIDSource: string | undefined
readonly UndlyInstrumentPartyRole: number | undefined
}
export interface UndlyInstrumentParties_NoUndlyInstrumentPartiesInit extends UndlyInstrumentPtysSubGrpInit {
/** 1059 */ readonly UndlyInstrumentPartyID: string
/** 1060 */ readonly UndlyInstrumentPartyIDSource?: string | undefined
/** 1061 */ readonly UndlyInstrumentPartyRole?: IntegerValue | undefined
}
export interface UndlyInstrumentParties {
readonly NoUndlyInstrumentParties: readonly UndlyInstrumentParties_NoUndlyInstrumentParties[]
}
export interface UndlyInstrumentPartiesInit {
/** 1058 */ readonly NoUndlyInstrumentParties?: readonly UndlyInstrumentParties_NoUndlyInstrumentPartiesInit[] | undefined
}
export interface UnderlyingInstrument extends UndSecAltIDGrp, UnderlyingStipulations, UndlyInstrumentParties {
readonly UnderlyingSymbol: string | undefined
readonly UnderlyingSymbolSfx: string | undefined
readonly UnderlyingSecurityID: string | undefined
readonly UnderlyingSecurityIDSource: string | undefined
readonly UnderlyingProduct: number | undefined
readonly UnderlyingCFICode: string | undefined
readonly UnderlyingSecurityType: string | undefined
readonly UnderlyingSecuritySubType: string | undefined
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
readonly UnderlyingStrikeCurrency: string | undefined
readonly UnderlyingOptAttribute: string | undefined
readonly UnderlyingContractMultiplier: string | undefined
readonly UnderlyingUnitofMeasure: string | undefined
readonly UnderlyingTimeUnit: string | undefined
readonly UnderlyingCouponRate: string | undefined
readonly UnderlyingSecurityExchange: string | undefined
readonly UnderlyingIssuer: string | undefined
readonly EncodedUnderlyingIssuer: Buffer | undefined
readonly UnderlyingSecurityDesc: string | undefined
readonly EncodedUnderlyingSecurityDesc: Buffer | undefined
readonly UnderlyingCPProgram: string | undefined
readonly UnderlyingCPRegType: string | undefined
readonly UnderlyingAllocationPercent: string | undefined
readonly UnderlyingCurrency: string | undefined
readonly UnderlyingQty: string | undefined
readonly UnderlyingSettlementType: UnderlyingSettlementType | undefined
readonly UnderlyingCashAmount: string | undefined
readonly UnderlyingCashType: UnderlyingCashType | undefined
readonly UnderlyingPx: string | undefined
readonly UnderlyingDirtyPrice: string | undefined
readonly UnderlyingEndPrice: string | undefined
readonly UnderlyingStartValue: string | undefined
readonly UnderlyingCurrentValue: string | undefined
readonly UnderlyingEndValue: string | undefined
readonly UnderlyingAdjustedQuantity: string | undefined
readonly UnderlyingFXRate: string | undefined
readonly UnderlyingFXRateCalc: UnderlyingFXRateCalc | undefined
readonly UnderlyingCapValue: string | undefined
readonly UnderlyingSettlMethod: string | undefined
}
export interface UnderlyingInstrumentInit extends UndSecAltIDGrpInit, UnderlyingStipulationsInit, UndlyInstrumentPartiesInit {
/** 311 */ readonly UnderlyingSymbol?: string | undefined
/** 312 */ readonly UnderlyingSymbolSfx?: string | undefined
/** 309 */ readonly UnderlyingSecurityID?: string | undefined
/** 305 */ readonly UnderlyingSecurityIDSource?: string | undefined
/** 462 */ readonly UnderlyingProduct?: IntegerValue | undefined
/** 463 */ readonly UnderlyingCFICode?: string | undefined
/** 310 */ readonly UnderlyingSecurityType?: string | undefined
/** 763 */ readonly UnderlyingSecuritySubType?: string | undefined
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
/** 941 */ readonly UnderlyingStrikeCurrency?: string | undefined
/** 317 */ readonly UnderlyingOptAttribute?: string | undefined
/** 436 */ readonly UnderlyingContractMultiplier?: DecimalValue | undefined
/** 998 */ readonly UnderlyingUnitofMeasure?: string | undefined
/** 1000 */ readonly UnderlyingTimeUnit?: string | undefined
/** 435 */ readonly UnderlyingCouponRate?: DecimalValue | undefined
/** 308 */ readonly UnderlyingSecurityExchange?: string | undefined
/** 306 */ readonly UnderlyingIssuer?: string | undefined
/** 363 */ readonly EncodedUnderlyingIssuer?: DataValue | undefined
/** 307 */ readonly UnderlyingSecurityDesc?: string | undefined
/** 365 */ readonly EncodedUnderlyingSecurityDesc?: DataValue | undefined
/** 877 */ readonly UnderlyingCPProgram?: string | undefined
/** 878 */ readonly UnderlyingCPRegType?: string | undefined
/** 972 */ readonly UnderlyingAllocationPercent?: DecimalValue | undefined
/** 318 */ readonly UnderlyingCurrency?: string | undefined
/** 879 */ readonly UnderlyingQty?: DecimalValue | undefined
/** 975 */ readonly UnderlyingSettlementType?: UnderlyingSettlementType | undefined
/** 973 */ readonly UnderlyingCashAmount?: DecimalValue | undefined
/** 974 */ readonly UnderlyingCashType?: UnderlyingCashType | undefined
/** 810 */ readonly UnderlyingPx?: DecimalValue | undefined
/** 882 */ readonly UnderlyingDirtyPrice?: DecimalValue | undefined
/** 883 */ readonly UnderlyingEndPrice?: DecimalValue | undefined
/** 884 */ readonly UnderlyingStartValue?: DecimalValue | undefined
/** 885 */ readonly UnderlyingCurrentValue?: DecimalValue | undefined
/** 886 */ readonly UnderlyingEndValue?: DecimalValue | undefined
/** 1044 */ readonly UnderlyingAdjustedQuantity?: DecimalValue | undefined
/** 1045 */ readonly UnderlyingFXRate?: DecimalValue | undefined
/** 1046 */ readonly UnderlyingFXRateCalc?: UnderlyingFXRateCalc | undefined
/** 1038 */ readonly UnderlyingCapValue?: DecimalValue | undefined
/** 1039 */ readonly UnderlyingSettlMethod?: string | undefined
}
export interface UndInstrmtGrp_NoUnderlyings extends UnderlyingInstrument {
readonly UnderlyingSymbol: string
}
export interface UndInstrmtGrp_NoUnderlyingsInit extends UnderlyingInstrumentInit {
/** 311 */ readonly UnderlyingSymbol: string
}
export interface UndInstrmtGrp {
readonly NoUnderlyings: readonly UndInstrmtGrp_NoUnderlyings[]
}
export interface UndInstrmtGrpInit {
/** 711 */ readonly NoUnderlyings?: readonly UndInstrmtGrp_NoUnderlyingsInit[] | undefined
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
export interface LegSecAltIDGrp_NoLegSecurityAltID {
readonly LegSecurityAltID: string
readonly LegSecurityAltIDSource: string | undefined
}
export interface LegSecAltIDGrp_NoLegSecurityAltIDInit {
/** 605 */ readonly LegSecurityAltID: string
/** 606 */ readonly LegSecurityAltIDSource?: string | undefined
}
export interface LegSecAltIDGrp {
readonly NoLegSecurityAltID: readonly LegSecAltIDGrp_NoLegSecurityAltID[]
}
export interface LegSecAltIDGrpInit {
/** 604 */ readonly NoLegSecurityAltID?: readonly LegSecAltIDGrp_NoLegSecurityAltIDInit[] | undefined
}
export interface InstrumentLeg extends LegSecAltIDGrp {
readonly LegSymbol: string | undefined
readonly LegSymbolSfx: string | undefined
readonly LegSecurityID: string | undefined
readonly LegSecurityIDSource: string | undefined
readonly LegProduct: number | undefined
readonly LegCFICode: string | undefined
readonly LegSecurityType: string | undefined
readonly LegSecuritySubType: string | undefined
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
readonly LegStrikeCurrency: string | undefined
readonly LegOptAttribute: string | undefined
readonly LegContractMultiplier: string | undefined
readonly LegUnitofMeasure: string | undefined
readonly LegTimeUnit: string | undefined
readonly LegCouponRate: string | undefined
readonly LegSecurityExchange: string | undefined
readonly LegIssuer: string | undefined
readonly EncodedLegIssuer: Buffer | undefined
readonly LegSecurityDesc: string | undefined
readonly EncodedLegSecurityDesc: Buffer | undefined
readonly LegRatioQty: string | undefined
readonly LegSide: string | undefined
readonly LegCurrency: string | undefined
readonly LegPool: string | undefined
readonly LegDatedDate: string | undefined
readonly LegContractSettlMonth: string | undefined
readonly LegInterestAccrualDate: string | undefined
readonly LegOptionRatio: string | undefined
readonly LegPrice: string | undefined
}
export interface InstrumentLegInit extends LegSecAltIDGrpInit {
/** 600 */ readonly LegSymbol?: string | undefined
/** 601 */ readonly LegSymbolSfx?: string | undefined
/** 602 */ readonly LegSecurityID?: string | undefined
/** 603 */ readonly LegSecurityIDSource?: string | undefined
/** 607 */ readonly LegProduct?: IntegerValue | undefined
/** 608 */ readonly LegCFICode?: string | undefined
/** 609 */ readonly LegSecurityType?: string | undefined
/** 764 */ readonly LegSecuritySubType?: string | undefined
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
/** 942 */ readonly LegStrikeCurrency?: string | undefined
/** 613 */ readonly LegOptAttribute?: string | undefined
/** 614 */ readonly LegContractMultiplier?: DecimalValue | undefined
/** 999 */ readonly LegUnitofMeasure?: string | undefined
/** 1001 */ readonly LegTimeUnit?: string | undefined
/** 615 */ readonly LegCouponRate?: DecimalValue | undefined
/** 616 */ readonly LegSecurityExchange?: string | undefined
/** 617 */ readonly LegIssuer?: string | undefined
/** 619 */ readonly EncodedLegIssuer?: DataValue | undefined
/** 620 */ readonly LegSecurityDesc?: string | undefined
/** 622 */ readonly EncodedLegSecurityDesc?: DataValue | undefined
/** 623 */ readonly LegRatioQty?: DecimalValue | undefined
/** 624 */ readonly LegSide?: string | undefined
/** 556 */ readonly LegCurrency?: string | undefined
/** 740 */ readonly LegPool?: string | undefined
/** 739 */ readonly LegDatedDate?: string | undefined
/** 955 */ readonly LegContractSettlMonth?: string | undefined
/** 956 */ readonly LegInterestAccrualDate?: string | undefined
/** 1017 */ readonly LegOptionRatio?: DecimalValue | undefined
/** 566 */ readonly LegPrice?: DecimalValue | undefined
}
export interface LegStipulations_NoLegStipulations {
readonly LegStipulationType: string
readonly LegStipulationValue: string | undefined
}
export interface LegStipulations_NoLegStipulationsInit {
/** 688 */ readonly LegStipulationType: string
/** 689 */ readonly LegStipulationValue?: string | undefined
}
export interface LegStipulations {
readonly NoLegStipulations: readonly LegStipulations_NoLegStipulations[]
}
export interface LegStipulationsInit {
/** 683 */ readonly NoLegStipulations?: readonly LegStipulations_NoLegStipulationsInit[] | undefined
}
export interface InstrmtLegIOIGrp_NoLegs extends InstrumentLeg, LegStipulations {
readonly LegSymbol: string
readonly LegIOIQty: string | undefined
}
export interface InstrmtLegIOIGrp_NoLegsInit extends InstrumentLegInit, LegStipulationsInit {
/** 600 */ readonly LegSymbol: string
/** 682 */ readonly LegIOIQty?: string | undefined
}
export interface InstrmtLegIOIGrp {
readonly NoLegs: readonly InstrmtLegIOIGrp_NoLegs[]
}
export interface InstrmtLegIOIGrpInit {
/** 555 */ readonly NoLegs?: readonly InstrmtLegIOIGrp_NoLegsInit[] | undefined
}
export interface IOIQualGrp_NoIOIQualifiers {
readonly IOIQualifier: IOIQualifier
}
export interface IOIQualGrp_NoIOIQualifiersInit {
/** 104 */ readonly IOIQualifier: IOIQualifier
}
export interface IOIQualGrp {
readonly NoIOIQualifiers: readonly IOIQualGrp_NoIOIQualifiers[]
}
export interface IOIQualGrpInit {
/** 199 */ readonly NoIOIQualifiers?: readonly IOIQualGrp_NoIOIQualifiersInit[] | undefined
}
export interface RoutingGrp_NoRoutingIDs {
readonly RoutingType: RoutingType
readonly RoutingID: string | undefined
}
export interface RoutingGrp_NoRoutingIDsInit {
/** 216 */ readonly RoutingType: RoutingType
/** 217 */ readonly RoutingID?: string | undefined
}
export interface RoutingGrp {
readonly NoRoutingIDs: readonly RoutingGrp_NoRoutingIDs[]
}
export interface RoutingGrpInit {
/** 215 */ readonly NoRoutingIDs?: readonly RoutingGrp_NoRoutingIDsInit[] | undefined
}
export interface SpreadOrBenchmarkCurveData {
readonly Spread: string | undefined
readonly BenchmarkCurveCurrency: string | undefined
readonly BenchmarkCurveName: BenchmarkCurveName | undefined
readonly BenchmarkCurvePoint: string | undefined
readonly BenchmarkPrice: string | undefined
readonly BenchmarkPriceType: number | undefined
readonly BenchmarkSecurityID: string | undefined
readonly BenchmarkSecurityIDSource: string | undefined
}
export interface SpreadOrBenchmarkCurveDataInit {
/** 218 */ readonly Spread?: DecimalValue | undefined
/** 220 */ readonly BenchmarkCurveCurrency?: string | undefined
/** 221 */ readonly BenchmarkCurveName?: BenchmarkCurveName | undefined
/** 222 */ readonly BenchmarkCurvePoint?: string | undefined
/** 662 */ readonly BenchmarkPrice?: DecimalValue | undefined
/** 663 */ readonly BenchmarkPriceType?: IntegerValue | undefined
/** 699 */ readonly BenchmarkSecurityID?: string | undefined
/** 761 */ readonly BenchmarkSecurityIDSource?: string | undefined
}
export interface YieldData {
readonly YieldType: YieldType | undefined
readonly Yield: string | undefined
readonly YieldCalcDate: string | undefined
readonly YieldRedemptionDate: string | undefined
readonly YieldRedemptionPrice: string | undefined
readonly YieldRedemptionPriceType: number | undefined
}
export interface YieldDataInit {
/** 235 */ readonly YieldType?: YieldType | undefined
/** 236 */ readonly Yield?: DecimalValue | undefined
/** 701 */ readonly YieldCalcDate?: string | undefined
/** 696 */ readonly YieldRedemptionDate?: string | undefined
/** 697 */ readonly YieldRedemptionPrice?: DecimalValue | undefined
/** 698 */ readonly YieldRedemptionPriceType?: IntegerValue | undefined
}
export interface IOI extends Header, Trailer, Instrument, Parties, FinancingDetails, UndInstrmtGrp, OrderQtyData, Stipulations, InstrmtLegIOIGrp, IOIQualGrp, RoutingGrp, SpreadOrBenchmarkCurveData, YieldData {
readonly IOIID: string
readonly IOITransType: IOITransType
readonly IOIRefID: string | undefined
readonly Side: Side
readonly QtyType: QtyType | undefined
readonly IOIQty: IOIQty
readonly Currency: string | undefined
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly ValidUntilTime: bigint | undefined
readonly IOIQltyInd: IOIQltyInd | undefined
readonly IOINaturalFlag: boolean | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TransactTime: bigint | undefined
readonly URLLink: string | undefined
}
export interface IOIInit extends HeaderInit, TrailerInit, InstrumentInit, PartiesInit, FinancingDetailsInit, UndInstrmtGrpInit, OrderQtyDataInit, StipulationsInit, InstrmtLegIOIGrpInit, IOIQualGrpInit, RoutingGrpInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit {
/** 23 */ readonly IOIID: string
/** 28 */ readonly IOITransType: IOITransType
/** 26 */ readonly IOIRefID?: string | undefined
/** 54 */ readonly Side: Side
/** 854 */ readonly QtyType?: QtyType | undefined
/** 27 */ readonly IOIQty: IOIQty
/** 15 */ readonly Currency?: string | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 62 */ readonly ValidUntilTime?: TimeValue | undefined
/** 25 */ readonly IOIQltyInd?: IOIQltyInd | undefined
/** 130 */ readonly IOINaturalFlag?: boolean | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 149 */ readonly URLLink?: string | undefined
}
export interface InstrmtLegGrp_NoLegs extends InstrumentLeg {
readonly LegSymbol: string
}
export interface InstrmtLegGrp_NoLegsInit extends InstrumentLegInit {
/** 600 */ readonly LegSymbol: string
}
export interface InstrmtLegGrp {
readonly NoLegs: readonly InstrmtLegGrp_NoLegs[]
}
export interface InstrmtLegGrpInit {
/** 555 */ readonly NoLegs?: readonly InstrmtLegGrp_NoLegsInit[] | undefined
}
export interface Advertisement extends Header, Trailer, Instrument, InstrmtLegGrp, UndInstrmtGrp {
readonly AdvId: string
readonly AdvTransType: AdvTransType
readonly AdvRefID: string | undefined
readonly AdvSide: AdvSide
readonly Quantity: string
readonly QtyType: QtyType | undefined
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
export interface AdvertisementInit extends HeaderInit, TrailerInit, InstrumentInit, InstrmtLegGrpInit, UndInstrmtGrpInit {
/** 2 */ readonly AdvId: string
/** 5 */ readonly AdvTransType: AdvTransType
/** 3 */ readonly AdvRefID?: string | undefined
/** 4 */ readonly AdvSide: AdvSide
/** 53 */ readonly Quantity: DecimalValue
/** 854 */ readonly QtyType?: QtyType | undefined
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
export interface ContraGrp_NoContraBrokers {
readonly ContraBroker: string
readonly ContraTrader: string | undefined
readonly ContraTradeQty: string | undefined
readonly ContraTradeTime: bigint | undefined
readonly ContraLegRefID: string | undefined
}
export interface ContraGrp_NoContraBrokersInit {
/** 375 */ readonly ContraBroker: string
/** 337 */ readonly ContraTrader?: string | undefined
/** 437 */ readonly ContraTradeQty?: DecimalValue | undefined
/** 438 */ readonly ContraTradeTime?: TimeValue | undefined
/** 655 */ readonly ContraLegRefID?: string | undefined
}
export interface ContraGrp {
readonly NoContraBrokers: readonly ContraGrp_NoContraBrokers[]
}
export interface ContraGrpInit {
/** 382 */ readonly NoContraBrokers?: readonly ContraGrp_NoContraBrokersInit[] | undefined
}
export interface TriggeringInstruction {
readonly TriggerType: TriggerType | undefined
readonly TriggerAction: TriggerAction | undefined
readonly TriggerPrice: string | undefined
readonly TriggerSymbol: string | undefined
readonly TriggerSecurityID: string | undefined
readonly TriggerSecurityIDSource: string | undefined
readonly TriggerSecurityDesc: string | undefined
readonly TriggerPriceType: TriggerPriceType | undefined
readonly TriggerPriceTypeScope: TriggerPriceTypeScope | undefined
readonly TriggerPriceDirection: TriggerPriceDirection | undefined
readonly TriggerNewPrice: string | undefined
readonly TriggerOrderType: TriggerOrderType | undefined
readonly TriggerNewQty: string | undefined
readonly TriggerTradingSessionID: string | undefined
readonly TriggerTradingSessionSubID: string | undefined
}
export interface TriggeringInstructionInit {
/** 1100 */ readonly TriggerType?: TriggerType | undefined
/** 1101 */ readonly TriggerAction?: TriggerAction | undefined
/** 1102 */ readonly TriggerPrice?: DecimalValue | undefined
/** 1103 */ readonly TriggerSymbol?: string | undefined
/** 1104 */ readonly TriggerSecurityID?: string | undefined
/** 1105 */ readonly TriggerSecurityIDSource?: string | undefined
/** 1106 */ readonly TriggerSecurityDesc?: string | undefined
/** 1107 */ readonly TriggerPriceType?: TriggerPriceType | undefined
/** 1108 */ readonly TriggerPriceTypeScope?: TriggerPriceTypeScope | undefined
/** 1109 */ readonly TriggerPriceDirection?: TriggerPriceDirection | undefined
/** 1110 */ readonly TriggerNewPrice?: DecimalValue | undefined
/** 1111 */ readonly TriggerOrderType?: TriggerOrderType | undefined
/** 1112 */ readonly TriggerNewQty?: DecimalValue | undefined
/** 1113 */ readonly TriggerTradingSessionID?: string | undefined
/** 1114 */ readonly TriggerTradingSessionSubID?: string | undefined
}
export interface PegInstructions {
readonly PegOffsetValue: string | undefined
readonly PegPriceType: PegPriceType | undefined
readonly PegMoveType: PegMoveType | undefined
readonly PegOffsetType: PegOffsetType | undefined
readonly PegLimitType: PegLimitType | undefined
readonly PegRoundDirection: PegRoundDirection | undefined
readonly PegScope: PegScope | undefined
readonly PegSecurityIDSource: string | undefined
readonly PegSecurityID: string | undefined
readonly PegSymbol: string | undefined
readonly PegSecurityDesc: string | undefined
}
export interface PegInstructionsInit {
/** 211 */ readonly PegOffsetValue?: DecimalValue | undefined
/** 1094 */ readonly PegPriceType?: PegPriceType | undefined
/** 835 */ readonly PegMoveType?: PegMoveType | undefined
/** 836 */ readonly PegOffsetType?: PegOffsetType | undefined
/** 837 */ readonly PegLimitType?: PegLimitType | undefined
/** 838 */ readonly PegRoundDirection?: PegRoundDirection | undefined
/** 840 */ readonly PegScope?: PegScope | undefined
/** 1096 */ readonly PegSecurityIDSource?: string | undefined
/** 1097 */ readonly PegSecurityID?: string | undefined
/** 1098 */ readonly PegSymbol?: string | undefined
/** 1099 */ readonly PegSecurityDesc?: string | undefined
}
export interface DiscretionInstructions {
readonly DiscretionInst: DiscretionInst | undefined
readonly DiscretionOffsetValue: string | undefined
readonly DiscretionMoveType: DiscretionMoveType | undefined
readonly DiscretionOffsetType: DiscretionOffsetType | undefined
readonly DiscretionLimitType: DiscretionLimitType | undefined
readonly DiscretionRoundDirection: DiscretionRoundDirection | undefined
readonly DiscretionScope: DiscretionScope | undefined
}
export interface DiscretionInstructionsInit {
/** 388 */ readonly DiscretionInst?: DiscretionInst | undefined
/** 389 */ readonly DiscretionOffsetValue?: DecimalValue | undefined
/** 841 */ readonly DiscretionMoveType?: DiscretionMoveType | undefined
/** 842 */ readonly DiscretionOffsetType?: DiscretionOffsetType | undefined
/** 843 */ readonly DiscretionLimitType?: DiscretionLimitType | undefined
/** 844 */ readonly DiscretionRoundDirection?: DiscretionRoundDirection | undefined
/** 846 */ readonly DiscretionScope?: DiscretionScope | undefined
}
export interface StrategyParametersGrp_NoStrategyParameters {
readonly StrategyParameterName: string
readonly StrategyParameterType: StrategyParameterType | undefined
readonly StrategyParameterValue: string | undefined
}
export interface StrategyParametersGrp_NoStrategyParametersInit {
/** 958 */ readonly StrategyParameterName: string
/** 959 */ readonly StrategyParameterType?: StrategyParameterType | undefined
/** 960 */ readonly StrategyParameterValue?: string | undefined
}
export interface StrategyParametersGrp {
readonly NoStrategyParameters: readonly StrategyParametersGrp_NoStrategyParameters[]
}
export interface StrategyParametersGrpInit {
/** 957 */ readonly NoStrategyParameters?: readonly StrategyParametersGrp_NoStrategyParametersInit[] | undefined
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
export interface DisplayInstruction {
readonly DisplayQty: string | undefined
readonly SecondaryDisplayQty: string | undefined
readonly DisplayWhen: DisplayWhen | undefined
readonly DisplayMethod: DisplayMethod | undefined
readonly DisplayLowQty: string | undefined
readonly DisplayHighQty: string | undefined
readonly DisplayMinIncr: string | undefined
readonly RefreshQty: string | undefined
}
export interface DisplayInstructionInit {
/** 1138 */ readonly DisplayQty?: DecimalValue | undefined
/** 1082 */ readonly SecondaryDisplayQty?: DecimalValue | undefined
/** 1083 */ readonly DisplayWhen?: DisplayWhen | undefined
/** 1084 */ readonly DisplayMethod?: DisplayMethod | undefined
/** 1085 */ readonly DisplayLowQty?: DecimalValue | undefined
/** 1086 */ readonly DisplayHighQty?: DecimalValue | undefined
/** 1087 */ readonly DisplayMinIncr?: DecimalValue | undefined
/** 1088 */ readonly RefreshQty?: DecimalValue | undefined
}
export interface ContAmtGrp_NoContAmts {
readonly ContAmtType: ContAmtType
readonly ContAmtValue: string | undefined
readonly ContAmtCurr: string | undefined
}
export interface ContAmtGrp_NoContAmtsInit {
/** 519 */ readonly ContAmtType: ContAmtType
/** 520 */ readonly ContAmtValue?: DecimalValue | undefined
/** 521 */ readonly ContAmtCurr?: string | undefined
}
export interface ContAmtGrp {
readonly NoContAmts: readonly ContAmtGrp_NoContAmts[]
}
export interface ContAmtGrpInit {
/** 518 */ readonly NoContAmts?: readonly ContAmtGrp_NoContAmtsInit[] | undefined
}
export interface NstdPtysSubGrp_NoNestedPartySubIDs {
readonly NestedPartySubID: string
readonly NestedPartySubIDType: number | undefined
}
export interface NstdPtysSubGrp_NoNestedPartySubIDsInit {
/** 545 */ readonly NestedPartySubID: string
/** 805 */ readonly NestedPartySubIDType?: IntegerValue | undefined
}
export interface NstdPtysSubGrp {
readonly NoNestedPartySubIDs: readonly NstdPtysSubGrp_NoNestedPartySubIDs[]
}
export interface NstdPtysSubGrpInit {
/** 804 */ readonly NoNestedPartySubIDs?: readonly NstdPtysSubGrp_NoNestedPartySubIDsInit[] | undefined
}
export interface NestedParties_NoNestedPartyIDs extends NstdPtysSubGrp {
readonly NestedPartyID: string
readonly NestedPartyIDSource: string | undefined
readonly NestedPartyRole: number | undefined
}
export interface NestedParties_NoNestedPartyIDsInit extends NstdPtysSubGrpInit {
/** 524 */ readonly NestedPartyID: string
/** 525 */ readonly NestedPartyIDSource?: string | undefined
/** 538 */ readonly NestedPartyRole?: IntegerValue | undefined
}
export interface NestedParties {
readonly NoNestedPartyIDs: readonly NestedParties_NoNestedPartyIDs[]
}
export interface NestedPartiesInit {
/** 539 */ readonly NoNestedPartyIDs?: readonly NestedParties_NoNestedPartyIDsInit[] | undefined
}
export interface InstrmtLegExecGrp_NoLegs extends InstrumentLeg, LegStipulations, NestedParties {
readonly LegSymbol: string
readonly LegQty: string | undefined
readonly LegOrderQty: string | undefined
readonly LegSwapType: LegSwapType | undefined
readonly LegPositionEffect: string | undefined
readonly LegCoveredOrUncovered: number | undefined
readonly LegRefID: string | undefined
readonly LegSettlType: string | undefined
readonly LegSettlDate: string | undefined
readonly LegLastPx: string | undefined
readonly LegSettlCurrency: string | undefined
readonly LegLastForwardPoints: string | undefined
readonly LegCalculatedCcyLastQty: string | undefined
readonly LegGrossTradeAmt: string | undefined
}
export interface InstrmtLegExecGrp_NoLegsInit extends InstrumentLegInit, LegStipulationsInit, NestedPartiesInit {
/** 600 */ readonly LegSymbol: string
/** 687 */ readonly LegQty?: DecimalValue | undefined
/** 685 */ readonly LegOrderQty?: DecimalValue | undefined
/** 690 */ readonly LegSwapType?: LegSwapType | undefined
/** 564 */ readonly LegPositionEffect?: string | undefined
/** 565 */ readonly LegCoveredOrUncovered?: IntegerValue | undefined
/** 654 */ readonly LegRefID?: string | undefined
/** 587 */ readonly LegSettlType?: string | undefined
/** 588 */ readonly LegSettlDate?: string | undefined
/** 637 */ readonly LegLastPx?: DecimalValue | undefined
/** 675 */ readonly LegSettlCurrency?: string | undefined
/** 1073 */ readonly LegLastForwardPoints?: DecimalValue | undefined
/** 1074 */ readonly LegCalculatedCcyLastQty?: DecimalValue | undefined
/** 1075 */ readonly LegGrossTradeAmt?: DecimalValue | undefined
}
export interface InstrmtLegExecGrp {
readonly NoLegs: readonly InstrmtLegExecGrp_NoLegs[]
}
export interface InstrmtLegExecGrpInit {
/** 555 */ readonly NoLegs?: readonly InstrmtLegExecGrp_NoLegsInit[] | undefined
}
export interface MiscFeesGrp_NoMiscFees {
readonly MiscFeeAmt: string
readonly MiscFeeCurr: string | undefined
readonly MiscFeeType: MiscFeeType | undefined
readonly MiscFeeBasis: MiscFeeBasis | undefined
}
export interface MiscFeesGrp_NoMiscFeesInit {
/** 137 */ readonly MiscFeeAmt: DecimalValue
/** 138 */ readonly MiscFeeCurr?: string | undefined
/** 139 */ readonly MiscFeeType?: MiscFeeType | undefined
/** 891 */ readonly MiscFeeBasis?: MiscFeeBasis | undefined
}
export interface MiscFeesGrp {
readonly NoMiscFees: readonly MiscFeesGrp_NoMiscFees[]
}
export interface MiscFeesGrpInit {
/** 136 */ readonly NoMiscFees?: readonly MiscFeesGrp_NoMiscFeesInit[] | undefined
}
export interface TrdRegTimestamps_NoTrdRegTimestamps {
readonly TrdRegTimestamp: bigint
readonly TrdRegTimestampType: TrdRegTimestampType | undefined
readonly TrdRegTimestampOrigin: string | undefined
readonly DeskType: DeskType | undefined
readonly DeskTypeSource: DeskTypeSource | undefined
readonly DeskOrderHandlingInst: readonly DeskOrderHandlingInst[] | undefined
}
export interface TrdRegTimestamps_NoTrdRegTimestampsInit {
/** 769 */ readonly TrdRegTimestamp: TimeValue
/** 770 */ readonly TrdRegTimestampType?: TrdRegTimestampType | undefined
/** 771 */ readonly TrdRegTimestampOrigin?: string | undefined
/** 1033 */ readonly DeskType?: DeskType | undefined
/** 1034 */ readonly DeskTypeSource?: DeskTypeSource | undefined
/** 1035 */ readonly DeskOrderHandlingInst?: ListValue<DeskOrderHandlingInst> | undefined
}
export interface TrdRegTimestamps {
readonly NoTrdRegTimestamps: readonly TrdRegTimestamps_NoTrdRegTimestamps[]
}
export interface TrdRegTimestampsInit {
/** 768 */ readonly NoTrdRegTimestamps?: readonly TrdRegTimestamps_NoTrdRegTimestampsInit[] | undefined
}
export interface ExecutionReport extends Header, Trailer, Parties, ContraGrp, Instrument, FinancingDetails, UndInstrmtGrp, Stipulations, OrderQtyData, TriggeringInstruction, PegInstructions, DiscretionInstructions, StrategyParametersGrp, CommissionData, SpreadOrBenchmarkCurveData, YieldData, DisplayInstruction, ContAmtGrp, InstrmtLegExecGrp, MiscFeesGrp, TrdRegTimestamps {
readonly OrderID: string
readonly SecondaryOrderID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly SecondaryExecID: string | undefined
readonly ClOrdID: string | undefined
readonly OrigClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly QuoteRespID: string | undefined
readonly OrdStatusReqID: string | undefined
readonly MassStatusReqID: string | undefined
readonly HostCrossID: string | undefined
readonly TotNumReports: number | undefined
readonly LastRptRequested: boolean | undefined
readonly TradeOriginationDate: string | undefined
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
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly MatchType: MatchType | undefined
readonly OrderCategory: OrderCategory | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly Side: Side
readonly QtyType: QtyType | undefined
readonly LotType: LotType | undefined
readonly OrdType: OrdType | undefined
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly PriceProtectionScope: PriceProtectionScope | undefined
readonly StopPx: string | undefined
readonly PeggedPrice: string | undefined
readonly PeggedRefPrice: string | undefined
readonly DiscretionPrice: string | undefined
readonly TargetStrategy: TargetStrategy | undefined
readonly TargetStrategyParameters: string | undefined
readonly ParticipationRate: string | undefined
readonly TargetStrategyPerformance: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly AggressorIndicator: boolean | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly PreTradeAnonymity: boolean | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly LastQty: string | undefined
readonly CalculatedCcyLastQty: string | undefined
readonly LastSwapPoints: string | undefined
readonly UnderlyingLastQty: string | undefined
readonly LastPx: string | undefined
readonly UnderlyingLastPx: string | undefined
readonly LastParPx: string | undefined
readonly LastSpotRate: string | undefined
readonly LastForwardPoints: string | undefined
readonly LastMkt: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly TimeBracket: string | undefined
readonly LastCapacity: LastCapacity | undefined
readonly LeavesQty: string
readonly CumQty: string
readonly AvgPx: string | undefined
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
readonly InterestAtMaturity: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
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
readonly MatchIncrement: string | undefined
readonly MaxPriceLevels: number | undefined
readonly MaxFloor: string | undefined
readonly PositionEffect: PositionEffect | undefined
readonly MaxShow: string | undefined
readonly BookingType: BookingType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly SettlDate2: string | undefined
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
readonly LastLiquidityInd: LastLiquidityInd | undefined
readonly CopyMsgIndicator: boolean | undefined
readonly ManualOrderIndicator: boolean | undefined
readonly CustDirectedOrder: boolean | undefined
readonly ReceivedDeptID: string | undefined
readonly CustOrderHandlingInst: readonly CustOrderHandlingInst[] | undefined
readonly OrderHandlingInstSource: OrderHandlingInstSource | undefined
}
export interface ExecutionReportInit extends HeaderInit, TrailerInit, PartiesInit, ContraGrpInit, InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit, StipulationsInit, OrderQtyDataInit, TriggeringInstructionInit, PegInstructionsInit, DiscretionInstructionsInit, StrategyParametersGrpInit, CommissionDataInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit, DisplayInstructionInit, ContAmtGrpInit, InstrmtLegExecGrpInit, MiscFeesGrpInit, TrdRegTimestampsInit {
/** 37 */ readonly OrderID: string
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 527 */ readonly SecondaryExecID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 41 */ readonly OrigClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 693 */ readonly QuoteRespID?: string | undefined
/** 790 */ readonly OrdStatusReqID?: string | undefined
/** 584 */ readonly MassStatusReqID?: string | undefined
/** 961 */ readonly HostCrossID?: string | undefined
/** 911 */ readonly TotNumReports?: IntegerValue | undefined
/** 912 */ readonly LastRptRequested?: boolean | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
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
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 574 */ readonly MatchType?: MatchType | undefined
/** 1115 */ readonly OrderCategory?: OrderCategory | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 54 */ readonly Side: Side
/** 854 */ readonly QtyType?: QtyType | undefined
/** 1093 */ readonly LotType?: LotType | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 1092 */ readonly PriceProtectionScope?: PriceProtectionScope | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 839 */ readonly PeggedPrice?: DecimalValue | undefined
/** 1095 */ readonly PeggedRefPrice?: DecimalValue | undefined
/** 845 */ readonly DiscretionPrice?: DecimalValue | undefined
/** 847 */ readonly TargetStrategy?: TargetStrategy | undefined
/** 848 */ readonly TargetStrategyParameters?: string | undefined
/** 849 */ readonly ParticipationRate?: DecimalValue | undefined
/** 850 */ readonly TargetStrategyPerformance?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 1057 */ readonly AggressorIndicator?: boolean | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 1091 */ readonly PreTradeAnonymity?: boolean | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 32 */ readonly LastQty?: DecimalValue | undefined
/** 1056 */ readonly CalculatedCcyLastQty?: DecimalValue | undefined
/** 1071 */ readonly LastSwapPoints?: DecimalValue | undefined
/** 652 */ readonly UnderlyingLastQty?: DecimalValue | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 651 */ readonly UnderlyingLastPx?: DecimalValue | undefined
/** 669 */ readonly LastParPx?: DecimalValue | undefined
/** 194 */ readonly LastSpotRate?: DecimalValue | undefined
/** 195 */ readonly LastForwardPoints?: DecimalValue | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 943 */ readonly TimeBracket?: string | undefined
/** 29 */ readonly LastCapacity?: LastCapacity | undefined
/** 151 */ readonly LeavesQty: DecimalValue
/** 14 */ readonly CumQty: DecimalValue
/** 6 */ readonly AvgPx?: DecimalValue | undefined
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
/** 738 */ readonly InterestAtMaturity?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
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
/** 1089 */ readonly MatchIncrement?: DecimalValue | undefined
/** 1090 */ readonly MaxPriceLevels?: IntegerValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 775 */ readonly BookingType?: BookingType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly SettlDate2?: string | undefined
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
/** 851 */ readonly LastLiquidityInd?: LastLiquidityInd | undefined
/** 797 */ readonly CopyMsgIndicator?: boolean | undefined
/** 1028 */ readonly ManualOrderIndicator?: boolean | undefined
/** 1029 */ readonly CustDirectedOrder?: boolean | undefined
/** 1030 */ readonly ReceivedDeptID?: string | undefined
/** 1031 */ readonly CustOrderHandlingInst?: ListValue<CustOrderHandlingInst> | undefined
/** 1032 */ readonly OrderHandlingInstSource?: OrderHandlingInstSource | undefined
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
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly TradeOriginationDate: string | undefined
readonly TradeDate: string | undefined
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
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 434 */ readonly CxlRejResponseTo: CxlRejResponseTo
/** 102 */ readonly CxlRejReason?: CxlRejReason | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface InstrmtGrp_NoRelatedSym extends Instrument {
readonly Symbol: string
}
export interface InstrmtGrp_NoRelatedSymInit extends InstrumentInit {
/** 55 */ readonly Symbol: string
}
export interface InstrmtGrp {
readonly NoRelatedSym: readonly InstrmtGrp_NoRelatedSym[]
}
export interface InstrmtGrpInit {
/** 146 */ readonly NoRelatedSym?: readonly InstrmtGrp_NoRelatedSymInit[] | undefined
}
export interface LinesOfTextGrp_NoLinesOfText {
readonly Text: string
readonly EncodedText: Buffer | undefined
}
export interface LinesOfTextGrp_NoLinesOfTextInit {
/** 58 */ readonly Text: string
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface LinesOfTextGrp {
readonly NoLinesOfText: readonly LinesOfTextGrp_NoLinesOfText[]
}
export interface LinesOfTextGrpInit {
/** 33 */ readonly NoLinesOfText: readonly LinesOfTextGrp_NoLinesOfTextInit[]
}
export interface News extends Header, Trailer, RoutingGrp, InstrmtGrp, InstrmtLegGrp, UndInstrmtGrp, LinesOfTextGrp {
readonly OrigTime: bigint | undefined
readonly Urgency: Urgency | undefined
readonly Headline: string
readonly EncodedHeadline: Buffer | undefined
readonly URLLink: string | undefined
readonly RawData: Buffer | undefined
}
export interface NewsInit extends HeaderInit, TrailerInit, RoutingGrpInit, InstrmtGrpInit, InstrmtLegGrpInit, UndInstrmtGrpInit, LinesOfTextGrpInit {
/** 42 */ readonly OrigTime?: TimeValue | undefined
/** 61 */ readonly Urgency?: Urgency | undefined
/** 148 */ readonly Headline: string
/** 359 */ readonly EncodedHeadline?: DataValue | undefined
/** 149 */ readonly URLLink?: string | undefined
/** 96 */ readonly RawData?: DataValue | undefined
}
export interface Email extends Header, Trailer, RoutingGrp, InstrmtGrp, UndInstrmtGrp, InstrmtLegGrp, LinesOfTextGrp {
readonly EmailThreadID: string
readonly EmailType: EmailType
readonly OrigTime: bigint | undefined
readonly Subject: string
readonly EncodedSubject: Buffer | undefined
readonly OrderID: string | undefined
readonly ClOrdID: string | undefined
readonly RawData: Buffer | undefined
}
export interface EmailInit extends HeaderInit, TrailerInit, RoutingGrpInit, InstrmtGrpInit, UndInstrmtGrpInit, InstrmtLegGrpInit, LinesOfTextGrpInit {
/** 164 */ readonly EmailThreadID: string
/** 94 */ readonly EmailType: EmailType
/** 42 */ readonly OrigTime?: TimeValue | undefined
/** 147 */ readonly Subject: string
/** 357 */ readonly EncodedSubject?: DataValue | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 96 */ readonly RawData?: DataValue | undefined
}
export interface PreAllocGrp_NoAllocs extends NestedParties {
readonly AllocAccount: string
readonly AllocAcctIDSource: number | undefined
readonly AllocSettlCurrency: string | undefined
readonly IndividualAllocID: string | undefined
readonly AllocQty: string | undefined
}
export interface PreAllocGrp_NoAllocsInit extends NestedPartiesInit {
/** 79 */ readonly AllocAccount: string
/** 661 */ readonly AllocAcctIDSource?: IntegerValue | undefined
/** 736 */ readonly AllocSettlCurrency?: string | undefined
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
}
export interface PreAllocGrp {
readonly NoAllocs: readonly PreAllocGrp_NoAllocs[]
}
export interface PreAllocGrpInit {
/** 78 */ readonly NoAllocs?: readonly PreAllocGrp_NoAllocsInit[] | undefined
}
export interface TrdgSesGrp_NoTradingSessions {
readonly TradingSessionID: string
readonly TradingSessionSubID: string | undefined
}
export interface TrdgSesGrp_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface TrdgSesGrp {
readonly NoTradingSessions: readonly TrdgSesGrp_NoTradingSessions[]
}
export interface TrdgSesGrpInit {
/** 386 */ readonly NoTradingSessions?: readonly TrdgSesGrp_NoTradingSessionsInit[] | undefined
}
export interface NewOrderSingle extends Header, Trailer, Parties, PreAllocGrp, DisplayInstruction, TrdgSesGrp, Instrument, FinancingDetails, UndInstrmtGrp, Stipulations, OrderQtyData, TriggeringInstruction, SpreadOrBenchmarkCurveData, YieldData, CommissionData, PegInstructions, DiscretionInstructions, StrategyParametersGrp, TrdRegTimestamps {
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly TradeDate: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly AllocID: string | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly HandlInst: HandlInst | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MatchIncrement: string | undefined
readonly MaxPriceLevels: number | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly ExDestinationIDSource: ExDestinationIDSource | undefined
readonly ProcessCode: ProcessCode | undefined
readonly PrevClosePx: string | undefined
readonly Side: Side
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint
readonly QtyType: QtyType | undefined
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly PriceProtectionScope: PriceProtectionScope | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly IOIID: string | undefined
readonly QuoteID: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly PreTradeAnonymity: boolean | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly BookingType: BookingType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly SettlDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Price2: string | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly MaxShow: string | undefined
readonly TargetStrategy: TargetStrategy | undefined
readonly TargetStrategyParameters: string | undefined
readonly ParticipationRate: string | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
readonly ManualOrderIndicator: boolean | undefined
readonly CustDirectedOrder: boolean | undefined
readonly ReceivedDeptID: string | undefined
readonly CustOrderHandlingInst: readonly CustOrderHandlingInst[] | undefined
readonly OrderHandlingInstSource: OrderHandlingInstSource | undefined
readonly RefOrderID: string | undefined
readonly RefOrderIDSource: RefOrderIDSource | undefined
}
export interface NewOrderSingleInit extends HeaderInit, TrailerInit, PartiesInit, PreAllocGrpInit, DisplayInstructionInit, TrdgSesGrpInit, InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit, StipulationsInit, OrderQtyDataInit, TriggeringInstructionInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit, CommissionDataInit, PegInstructionsInit, DiscretionInstructionsInit, StrategyParametersGrpInit, TrdRegTimestampsInit {
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 70 */ readonly AllocID?: string | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 21 */ readonly HandlInst?: HandlInst | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 1089 */ readonly MatchIncrement?: DecimalValue | undefined
/** 1090 */ readonly MaxPriceLevels?: IntegerValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 1133 */ readonly ExDestinationIDSource?: ExDestinationIDSource | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 54 */ readonly Side: Side
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 854 */ readonly QtyType?: QtyType | undefined
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 1092 */ readonly PriceProtectionScope?: PriceProtectionScope | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 23 */ readonly IOIID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 1091 */ readonly PreTradeAnonymity?: boolean | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 775 */ readonly BookingType?: BookingType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly SettlDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 640 */ readonly Price2?: DecimalValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 847 */ readonly TargetStrategy?: TargetStrategy | undefined
/** 848 */ readonly TargetStrategyParameters?: string | undefined
/** 849 */ readonly ParticipationRate?: DecimalValue | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
/** 1028 */ readonly ManualOrderIndicator?: boolean | undefined
/** 1029 */ readonly CustDirectedOrder?: boolean | undefined
/** 1030 */ readonly ReceivedDeptID?: string | undefined
/** 1031 */ readonly CustOrderHandlingInst?: ListValue<CustOrderHandlingInst> | undefined
/** 1032 */ readonly OrderHandlingInstSource?: OrderHandlingInstSource | undefined
/** 1080 */ readonly RefOrderID?: string | undefined
/** 1081 */ readonly RefOrderIDSource?: RefOrderIDSource | undefined
}
export interface RootSubParties_NoRootPartySubIDs {
readonly RootPartySubID: string
readonly RootPartySubIDType: number | undefined
}
export interface RootSubParties_NoRootPartySubIDsInit {
/** 1121 */ readonly RootPartySubID: string
/** 1122 */ readonly RootPartySubIDType?: IntegerValue | undefined
}
export interface RootSubParties {
readonly NoRootPartySubIDs: readonly RootSubParties_NoRootPartySubIDs[]
}
export interface RootSubPartiesInit {
/** 1120 */ readonly NoRootPartySubIDs?: readonly RootSubParties_NoRootPartySubIDsInit[] | undefined
}
export interface RootParties_NoRootPartyIDs extends RootSubParties {
readonly RootPartyID: string
readonly RootPartyIDSource: string | undefined
readonly RootPartyRole: number | undefined
}
export interface RootParties_NoRootPartyIDsInit extends RootSubPartiesInit {
/** 1117 */ readonly RootPartyID: string
/** 1118 */ readonly RootPartyIDSource?: string | undefined
/** 1119 */ readonly RootPartyRole?: IntegerValue | undefined
}
export interface RootParties {
readonly NoRootPartyIDs: readonly RootParties_NoRootPartyIDs[]
}
export interface RootPartiesInit {
/** 1116 */ readonly NoRootPartyIDs?: readonly RootParties_NoRootPartyIDsInit[] | undefined
}
export interface ListOrdGrp_NoOrders extends Parties, PreAllocGrp, DisplayInstruction, TrdgSesGrp, Instrument, UndInstrmtGrp, Stipulations, OrderQtyData, TriggeringInstruction, SpreadOrBenchmarkCurveData, YieldData, CommissionData, PegInstructions, DiscretionInstructions, StrategyParametersGrp {
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ListSeqNo: number
readonly ClOrdLinkID: string | undefined
readonly SettlInstMode: SettlInstMode | undefined
readonly TradeOriginationDate: string | undefined
readonly TradeDate: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly AllocID: string | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly HandlInst: HandlInst | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MatchIncrement: string | undefined
readonly MaxPriceLevels: number | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly ExDestinationIDSource: ExDestinationIDSource | undefined
readonly ProcessCode: ProcessCode | undefined
readonly PrevClosePx: string | undefined
readonly Side: Side
readonly SideValueInd: SideValueInd | undefined
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint | undefined
readonly QtyType: QtyType | undefined
readonly OrdType: OrdType | undefined
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly PriceProtectionScope: PriceProtectionScope | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly IOIID: string | undefined
readonly QuoteID: string | undefined
readonly RefOrderID: string | undefined
readonly RefOrderIDSource: RefOrderIDSource | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly PreTradeAnonymity: boolean | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly BookingType: BookingType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly SettlDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Price2: string | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly MaxShow: string | undefined
readonly TargetStrategy: TargetStrategy | undefined
readonly TargetStrategyParameters: string | undefined
readonly ParticipationRate: string | undefined
readonly Designation: string | undefined
}
export interface ListOrdGrp_NoOrdersInit extends PartiesInit, PreAllocGrpInit, DisplayInstructionInit, TrdgSesGrpInit, InstrumentInit, UndInstrmtGrpInit, StipulationsInit, OrderQtyDataInit, TriggeringInstructionInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit, CommissionDataInit, PegInstructionsInit, DiscretionInstructionsInit, StrategyParametersGrpInit {
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 67 */ readonly ListSeqNo: IntegerValue
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 160 */ readonly SettlInstMode?: SettlInstMode | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 70 */ readonly AllocID?: string | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 21 */ readonly HandlInst?: HandlInst | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 1089 */ readonly MatchIncrement?: DecimalValue | undefined
/** 1090 */ readonly MaxPriceLevels?: IntegerValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 1133 */ readonly ExDestinationIDSource?: ExDestinationIDSource | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 54 */ readonly Side: Side
/** 401 */ readonly SideValueInd?: SideValueInd | undefined
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 1092 */ readonly PriceProtectionScope?: PriceProtectionScope | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 23 */ readonly IOIID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 1080 */ readonly RefOrderID?: string | undefined
/** 1081 */ readonly RefOrderIDSource?: RefOrderIDSource | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 1091 */ readonly PreTradeAnonymity?: boolean | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 775 */ readonly BookingType?: BookingType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly SettlDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 640 */ readonly Price2?: DecimalValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 847 */ readonly TargetStrategy?: TargetStrategy | undefined
/** 848 */ readonly TargetStrategyParameters?: string | undefined
/** 849 */ readonly ParticipationRate?: DecimalValue | undefined
/** 494 */ readonly Designation?: string | undefined
}
export interface ListOrdGrp {
readonly NoOrders: readonly ListOrdGrp_NoOrders[]
}
export interface ListOrdGrpInit {
/** 73 */ readonly NoOrders: readonly ListOrdGrp_NoOrdersInit[]
}
export interface NewOrderList extends Header, Trailer, RootParties, ListOrdGrp {
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
readonly AllowableOneSidednessPct: string | undefined
readonly AllowableOneSidednessValue: string | undefined
readonly AllowableOneSidednessCurr: string | undefined
readonly TotNoOrders: number
readonly LastFragment: boolean | undefined
}
export interface NewOrderListInit extends HeaderInit, TrailerInit, RootPartiesInit, ListOrdGrpInit {
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
/** 765 */ readonly AllowableOneSidednessPct?: DecimalValue | undefined
/** 766 */ readonly AllowableOneSidednessValue?: DecimalValue | undefined
/** 767 */ readonly AllowableOneSidednessCurr?: string | undefined
/** 68 */ readonly TotNoOrders: IntegerValue
/** 893 */ readonly LastFragment?: boolean | undefined
}
export interface OrderCancelRequest extends Header, Trailer, Parties, Instrument, FinancingDetails, UndInstrmtGrp, OrderQtyData {
readonly OrigClOrdID: string
readonly OrderID: string | undefined
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly ListID: string | undefined
readonly OrigOrdModTime: bigint | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly Side: Side
readonly TransactTime: bigint
readonly ComplianceID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface OrderCancelRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit, OrderQtyDataInit {
/** 41 */ readonly OrigClOrdID: string
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 586 */ readonly OrigOrdModTime?: TimeValue | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 54 */ readonly Side: Side
/** 60 */ readonly TransactTime: TimeValue
/** 376 */ readonly ComplianceID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface OrderCancelReplaceRequest extends Header, Trailer, Parties, PreAllocGrp, DisplayInstruction, TrdgSesGrp, Instrument, FinancingDetails, UndInstrmtGrp, OrderQtyData, TriggeringInstruction, SpreadOrBenchmarkCurveData, YieldData, PegInstructions, DiscretionInstructions, StrategyParametersGrp, CommissionData, TrdRegTimestamps {
readonly OrderID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly TradeDate: string | undefined
readonly OrigClOrdID: string
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly ListID: string | undefined
readonly OrigOrdModTime: bigint | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly AllocID: string | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly HandlInst: HandlInst | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MatchIncrement: string | undefined
readonly MaxPriceLevels: number | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly ExDestinationIDSource: ExDestinationIDSource | undefined
readonly Side: Side
readonly TransactTime: bigint
readonly QtyType: QtyType | undefined
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly PriceProtectionScope: PriceProtectionScope | undefined
readonly StopPx: string | undefined
readonly TargetStrategy: TargetStrategy | undefined
readonly TargetStrategyParameters: string | undefined
readonly ParticipationRate: string | undefined
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
readonly PreTradeAnonymity: boolean | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly BookingType: BookingType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly SettlDate2: string | undefined
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
readonly ManualOrderIndicator: boolean | undefined
readonly CustDirectedOrder: boolean | undefined
readonly ReceivedDeptID: string | undefined
readonly CustOrderHandlingInst: readonly CustOrderHandlingInst[] | undefined
readonly OrderHandlingInstSource: OrderHandlingInstSource | undefined
}
export interface OrderCancelReplaceRequestInit extends HeaderInit, TrailerInit, PartiesInit, PreAllocGrpInit, DisplayInstructionInit, TrdgSesGrpInit, InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit, OrderQtyDataInit, TriggeringInstructionInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit, PegInstructionsInit, DiscretionInstructionsInit, StrategyParametersGrpInit, CommissionDataInit, TrdRegTimestampsInit {
/** 37 */ readonly OrderID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 41 */ readonly OrigClOrdID: string
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 586 */ readonly OrigOrdModTime?: TimeValue | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 70 */ readonly AllocID?: string | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 21 */ readonly HandlInst?: HandlInst | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 1089 */ readonly MatchIncrement?: DecimalValue | undefined
/** 1090 */ readonly MaxPriceLevels?: IntegerValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 1133 */ readonly ExDestinationIDSource?: ExDestinationIDSource | undefined
/** 54 */ readonly Side: Side
/** 60 */ readonly TransactTime: TimeValue
/** 854 */ readonly QtyType?: QtyType | undefined
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 1092 */ readonly PriceProtectionScope?: PriceProtectionScope | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 847 */ readonly TargetStrategy?: TargetStrategy | undefined
/** 848 */ readonly TargetStrategyParameters?: string | undefined
/** 849 */ readonly ParticipationRate?: DecimalValue | undefined
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
/** 1091 */ readonly PreTradeAnonymity?: boolean | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 775 */ readonly BookingType?: BookingType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 193 */ readonly SettlDate2?: string | undefined
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
/** 1028 */ readonly ManualOrderIndicator?: boolean | undefined
/** 1029 */ readonly CustDirectedOrder?: boolean | undefined
/** 1030 */ readonly ReceivedDeptID?: string | undefined
/** 1031 */ readonly CustOrderHandlingInst?: ListValue<CustOrderHandlingInst> | undefined
/** 1032 */ readonly OrderHandlingInstSource?: OrderHandlingInstSource | undefined
}
export interface OrderStatusRequest extends Header, Trailer, Parties, Instrument, FinancingDetails, UndInstrmtGrp {
readonly OrderID: string | undefined
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly OrdStatusReqID: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly Side: Side
}
export interface OrderStatusRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit {
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 790 */ readonly OrdStatusReqID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 54 */ readonly Side: Side
}
export interface NstdPtys2SubGrp_NoNested2PartySubIDs {
readonly Nested2PartySubID: string
readonly Nested2PartySubIDType: number | undefined
}
export interface NstdPtys2SubGrp_NoNested2PartySubIDsInit {
/** 760 */ readonly Nested2PartySubID: string
/** 807 */ readonly Nested2PartySubIDType?: IntegerValue | undefined
}
export interface NstdPtys2SubGrp {
readonly NoNested2PartySubIDs: readonly NstdPtys2SubGrp_NoNested2PartySubIDs[]
}
export interface NstdPtys2SubGrpInit {
/** 806 */ readonly NoNested2PartySubIDs?: readonly NstdPtys2SubGrp_NoNested2PartySubIDsInit[] | undefined
}
export interface NestedParties2_NoNested2PartyIDs extends NstdPtys2SubGrp {
readonly Nested2PartyID: string
readonly Nested2PartyIDSource: string | undefined
readonly Nested2PartyRole: number | undefined
}
export interface NestedParties2_NoNested2PartyIDsInit extends NstdPtys2SubGrpInit {
/** 757 */ readonly Nested2PartyID: string
/** 758 */ readonly Nested2PartyIDSource?: string | undefined
/** 759 */ readonly Nested2PartyRole?: IntegerValue | undefined
}
export interface NestedParties2 {
readonly NoNested2PartyIDs: readonly NestedParties2_NoNested2PartyIDs[]
}
export interface NestedParties2Init {
/** 756 */ readonly NoNested2PartyIDs?: readonly NestedParties2_NoNested2PartyIDsInit[] | undefined
}
export interface OrdAllocGrp_NoOrders extends NestedParties2 {
readonly ClOrdID: string
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly ListID: string | undefined
readonly OrderQty: string | undefined
readonly OrderAvgPx: string | undefined
readonly OrderBookingQty: string | undefined
}
export interface OrdAllocGrp_NoOrdersInit extends NestedParties2Init {
/** 11 */ readonly ClOrdID: string
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 38 */ readonly OrderQty?: DecimalValue | undefined
/** 799 */ readonly OrderAvgPx?: DecimalValue | undefined
/** 800 */ readonly OrderBookingQty?: DecimalValue | undefined
}
export interface OrdAllocGrp {
readonly NoOrders: readonly OrdAllocGrp_NoOrders[]
}
export interface OrdAllocGrpInit {
/** 73 */ readonly NoOrders?: readonly OrdAllocGrp_NoOrdersInit[] | undefined
}
export interface ExecAllocGrp_NoExecs {
readonly LastQty: string
readonly ExecID: string | undefined
readonly SecondaryExecID: string | undefined
readonly LastPx: string | undefined
readonly LastParPx: string | undefined
readonly LastCapacity: LastCapacity | undefined
readonly TradeID: string | undefined
readonly FirmTradeID: string | undefined
}
export interface ExecAllocGrp_NoExecsInit {
/** 32 */ readonly LastQty: DecimalValue
/** 17 */ readonly ExecID?: string | undefined
/** 527 */ readonly SecondaryExecID?: string | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 669 */ readonly LastParPx?: DecimalValue | undefined
/** 29 */ readonly LastCapacity?: LastCapacity | undefined
/** 1003 */ readonly TradeID?: string | undefined
/** 1041 */ readonly FirmTradeID?: string | undefined
}
export interface ExecAllocGrp {
readonly NoExecs: readonly ExecAllocGrp_NoExecs[]
}
export interface ExecAllocGrpInit {
/** 124 */ readonly NoExecs?: readonly ExecAllocGrp_NoExecsInit[] | undefined
}
export interface AttrbGrp_NoInstrAttrib {
readonly InstrAttribType: InstrAttribType
readonly InstrAttribValue: string | undefined
}
export interface AttrbGrp_NoInstrAttribInit {
/** 871 */ readonly InstrAttribType: InstrAttribType
/** 872 */ readonly InstrAttribValue?: string | undefined
}
export interface AttrbGrp {
readonly NoInstrAttrib: readonly AttrbGrp_NoInstrAttrib[]
}
export interface AttrbGrpInit {
/** 870 */ readonly NoInstrAttrib?: readonly AttrbGrp_NoInstrAttribInit[] | undefined
}
export interface InstrumentExtension extends AttrbGrp {
readonly DeliveryForm: DeliveryForm | undefined
readonly PctAtRisk: string | undefined
}
export interface InstrumentExtensionInit extends AttrbGrpInit {
/** 668 */ readonly DeliveryForm?: DeliveryForm | undefined
/** 869 */ readonly PctAtRisk?: DecimalValue | undefined
}
export interface PositionAmountData_NoPosAmt {
readonly PosAmtType: PosAmtType
readonly PosAmt: string | undefined
readonly PositionCurrency: string | undefined
}
export interface PositionAmountData_NoPosAmtInit {
/** 707 */ readonly PosAmtType: PosAmtType
/** 708 */ readonly PosAmt?: DecimalValue | undefined
/** 1055 */ readonly PositionCurrency?: string | undefined
}
export interface PositionAmountData {
readonly NoPosAmt: readonly PositionAmountData_NoPosAmt[]
}
export interface PositionAmountDataInit {
/** 753 */ readonly NoPosAmt?: readonly PositionAmountData_NoPosAmtInit[] | undefined
}
export interface ClrInstGrp_NoClearingInstructions {
readonly ClearingInstruction: ClearingInstruction
}
export interface ClrInstGrp_NoClearingInstructionsInit {
/** 577 */ readonly ClearingInstruction: ClearingInstruction
}
export interface ClrInstGrp {
readonly NoClearingInstructions: readonly ClrInstGrp_NoClearingInstructions[]
}
export interface ClrInstGrpInit {
/** 576 */ readonly NoClearingInstructions?: readonly ClrInstGrp_NoClearingInstructionsInit[] | undefined
}
export interface SettlPtysSubGrp_NoSettlPartySubIDs {
readonly SettlPartySubID: string
readonly SettlPartySubIDType: number | undefined
}
export interface SettlPtysSubGrp_NoSettlPartySubIDsInit {
/** 785 */ readonly SettlPartySubID: string
/** 786 */ readonly SettlPartySubIDType?: IntegerValue | undefined
}
export interface SettlPtysSubGrp {
readonly NoSettlPartySubIDs: readonly SettlPtysSubGrp_NoSettlPartySubIDs[]
}
export interface SettlPtysSubGrpInit {
/** 801 */ readonly NoSettlPartySubIDs?: readonly SettlPtysSubGrp_NoSettlPartySubIDsInit[] | undefined
}
export interface SettlParties_NoSettlPartyIDs extends SettlPtysSubGrp {
readonly SettlPartyID: string
readonly SettlPartyIDSource: string | undefined
readonly SettlPartyRole: number | undefined
}
export interface SettlParties_NoSettlPartyIDsInit extends SettlPtysSubGrpInit {
/** 782 */ readonly SettlPartyID: string
/** 783 */ readonly SettlPartyIDSource?: string | undefined
/** 784 */ readonly SettlPartyRole?: IntegerValue | undefined
}
export interface SettlParties {
readonly NoSettlPartyIDs: readonly SettlParties_NoSettlPartyIDs[]
}
export interface SettlPartiesInit {
/** 781 */ readonly NoSettlPartyIDs?: readonly SettlParties_NoSettlPartyIDsInit[] | undefined
}
export interface DlvyInstGrp_NoDlvyInst extends SettlParties {
readonly SettlInstSource: SettlInstSource
readonly DlvyInstType: DlvyInstType | undefined
}
export interface DlvyInstGrp_NoDlvyInstInit extends SettlPartiesInit {
/** 165 */ readonly SettlInstSource: SettlInstSource
/** 787 */ readonly DlvyInstType?: DlvyInstType | undefined
}
export interface DlvyInstGrp {
readonly NoDlvyInst: readonly DlvyInstGrp_NoDlvyInst[]
}
export interface DlvyInstGrpInit {
/** 85 */ readonly NoDlvyInst?: readonly DlvyInstGrp_NoDlvyInstInit[] | undefined
}
export interface SettlInstructionsData extends DlvyInstGrp {
readonly SettlDeliveryType: SettlDeliveryType | undefined
readonly StandInstDbType: StandInstDbType | undefined
readonly StandInstDbName: string | undefined
readonly StandInstDbID: string | undefined
}
export interface SettlInstructionsDataInit extends DlvyInstGrpInit {
/** 172 */ readonly SettlDeliveryType?: SettlDeliveryType | undefined
/** 169 */ readonly StandInstDbType?: StandInstDbType | undefined
/** 170 */ readonly StandInstDbName?: string | undefined
/** 171 */ readonly StandInstDbID?: string | undefined
}
export interface AllocGrp_NoAllocs extends NestedParties, CommissionData, MiscFeesGrp, ClrInstGrp, SettlInstructionsData {
readonly AllocAccount: string
readonly AllocAcctIDSource: number | undefined
readonly MatchStatus: MatchStatus | undefined
readonly AllocPrice: string | undefined
readonly AllocQty: string | undefined
readonly IndividualAllocID: string | undefined
readonly ProcessCode: ProcessCode | undefined
readonly SecondaryIndividualAllocID: string | undefined
readonly AllocMethod: AllocMethod | undefined
readonly AllocCustomerCapacity: string | undefined
readonly AllocPositionEffect: AllocPositionEffect | undefined
readonly IndividualAllocType: IndividualAllocType | undefined
readonly NotifyBrokerOfCredit: boolean | undefined
readonly AllocHandlInst: AllocHandlInst | undefined
readonly AllocText: string | undefined
readonly EncodedAllocText: Buffer | undefined
readonly AllocAvgPx: string | undefined
readonly AllocNetMoney: string | undefined
readonly SettlCurrAmt: string | undefined
readonly AllocSettlCurrAmt: string | undefined
readonly SettlCurrency: string | undefined
readonly AllocSettlCurrency: string | undefined
readonly SettlCurrFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly AllocAccruedInterestAmt: string | undefined
readonly AllocInterestAtMaturity: string | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly AllocSettlInstType: AllocSettlInstType | undefined
}
export interface AllocGrp_NoAllocsInit extends NestedPartiesInit, CommissionDataInit, MiscFeesGrpInit, ClrInstGrpInit, SettlInstructionsDataInit {
/** 79 */ readonly AllocAccount: string
/** 661 */ readonly AllocAcctIDSource?: IntegerValue | undefined
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 366 */ readonly AllocPrice?: DecimalValue | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 989 */ readonly SecondaryIndividualAllocID?: string | undefined
/** 1002 */ readonly AllocMethod?: AllocMethod | undefined
/** 993 */ readonly AllocCustomerCapacity?: string | undefined
/** 1047 */ readonly AllocPositionEffect?: AllocPositionEffect | undefined
/** 992 */ readonly IndividualAllocType?: IndividualAllocType | undefined
/** 208 */ readonly NotifyBrokerOfCredit?: boolean | undefined
/** 209 */ readonly AllocHandlInst?: AllocHandlInst | undefined
/** 161 */ readonly AllocText?: string | undefined
/** 361 */ readonly EncodedAllocText?: DataValue | undefined
/** 153 */ readonly AllocAvgPx?: DecimalValue | undefined
/** 154 */ readonly AllocNetMoney?: DecimalValue | undefined
/** 119 */ readonly SettlCurrAmt?: DecimalValue | undefined
/** 737 */ readonly AllocSettlCurrAmt?: DecimalValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 736 */ readonly AllocSettlCurrency?: string | undefined
/** 155 */ readonly SettlCurrFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 742 */ readonly AllocAccruedInterestAmt?: DecimalValue | undefined
/** 741 */ readonly AllocInterestAtMaturity?: DecimalValue | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 780 */ readonly AllocSettlInstType?: AllocSettlInstType | undefined
}
export interface AllocGrp {
readonly NoAllocs: readonly AllocGrp_NoAllocs[]
}
export interface AllocGrpInit {
/** 78 */ readonly NoAllocs?: readonly AllocGrp_NoAllocsInit[] | undefined
}
export interface AllocationInstruction extends Header, Trailer, OrdAllocGrp, ExecAllocGrp, Instrument, InstrumentExtension, FinancingDetails, UndInstrmtGrp, InstrmtLegGrp, SpreadOrBenchmarkCurveData, Parties, Stipulations, YieldData, PositionAmountData, AllocGrp {
readonly AllocID: string
readonly AllocTransType: AllocTransType
readonly AllocType: AllocType
readonly SecondaryAllocID: string | undefined
readonly RefAllocID: string | undefined
readonly AllocCancReplaceReason: AllocCancReplaceReason | undefined
readonly AllocIntermedReqType: AllocIntermedReqType | undefined
readonly AllocLinkID: string | undefined
readonly AllocLinkType: AllocLinkType | undefined
readonly BookingRefID: string | undefined
readonly AllocNoOrdersType: AllocNoOrdersType | undefined
readonly PreviouslyReported: boolean | undefined
readonly ReversalIndicator: boolean | undefined
readonly MatchType: MatchType | undefined
readonly Side: Side
readonly Quantity: string
readonly QtyType: QtyType | undefined
readonly LastMkt: string | undefined
readonly TradeOriginationDate: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly PriceType: PriceType | undefined
readonly AvgPx: string | undefined
readonly AvgParPx: string | undefined
readonly Currency: string | undefined
readonly AvgPxPrecision: number | undefined
readonly TradeDate: string
readonly TransactTime: bigint | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly BookingType: BookingType | undefined
readonly GrossTradeAmt: string | undefined
readonly Concession: string | undefined
readonly TotalTakedown: string | undefined
readonly NetMoney: string | undefined
readonly PositionEffect: PositionEffect | undefined
readonly AutoAcceptIndicator: boolean | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly NumDaysInterest: number | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly TotalAccruedInterestAmt: string | undefined
readonly InterestAtMaturity: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
readonly LegalConfirm: boolean | undefined
readonly TotNoAllocs: number | undefined
readonly LastFragment: boolean | undefined
readonly AvgPxIndicator: AvgPxIndicator | undefined
readonly ClearingBusinessDate: string | undefined
readonly TrdType: TrdType | undefined
readonly TrdSubType: TrdSubType | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly TradeInputSource: string | undefined
readonly MultiLegReportingType: MultiLegReportingType | undefined
readonly MessageEventSource: string | undefined
readonly RndPx: string | undefined
}
export interface AllocationInstructionInit extends HeaderInit, TrailerInit, OrdAllocGrpInit, ExecAllocGrpInit, InstrumentInit, InstrumentExtensionInit, FinancingDetailsInit, UndInstrmtGrpInit, InstrmtLegGrpInit, SpreadOrBenchmarkCurveDataInit, PartiesInit, StipulationsInit, YieldDataInit, PositionAmountDataInit, AllocGrpInit {
/** 70 */ readonly AllocID: string
/** 71 */ readonly AllocTransType: AllocTransType
/** 626 */ readonly AllocType: AllocType
/** 793 */ readonly SecondaryAllocID?: string | undefined
/** 72 */ readonly RefAllocID?: string | undefined
/** 796 */ readonly AllocCancReplaceReason?: AllocCancReplaceReason | undefined
/** 808 */ readonly AllocIntermedReqType?: AllocIntermedReqType | undefined
/** 196 */ readonly AllocLinkID?: string | undefined
/** 197 */ readonly AllocLinkType?: AllocLinkType | undefined
/** 466 */ readonly BookingRefID?: string | undefined
/** 857 */ readonly AllocNoOrdersType?: AllocNoOrdersType | undefined
/** 570 */ readonly PreviouslyReported?: boolean | undefined
/** 700 */ readonly ReversalIndicator?: boolean | undefined
/** 574 */ readonly MatchType?: MatchType | undefined
/** 54 */ readonly Side: Side
/** 53 */ readonly Quantity: DecimalValue
/** 854 */ readonly QtyType?: QtyType | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 6 */ readonly AvgPx?: DecimalValue | undefined
/** 860 */ readonly AvgParPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 74 */ readonly AvgPxPrecision?: IntegerValue | undefined
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 775 */ readonly BookingType?: BookingType | undefined
/** 381 */ readonly GrossTradeAmt?: DecimalValue | undefined
/** 238 */ readonly Concession?: DecimalValue | undefined
/** 237 */ readonly TotalTakedown?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 754 */ readonly AutoAcceptIndicator?: boolean | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 157 */ readonly NumDaysInterest?: IntegerValue | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 540 */ readonly TotalAccruedInterestAmt?: DecimalValue | undefined
/** 738 */ readonly InterestAtMaturity?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
/** 650 */ readonly LegalConfirm?: boolean | undefined
/** 892 */ readonly TotNoAllocs?: IntegerValue | undefined
/** 893 */ readonly LastFragment?: boolean | undefined
/** 819 */ readonly AvgPxIndicator?: AvgPxIndicator | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 828 */ readonly TrdType?: TrdType | undefined
/** 829 */ readonly TrdSubType?: TrdSubType | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 578 */ readonly TradeInputSource?: string | undefined
/** 442 */ readonly MultiLegReportingType?: MultiLegReportingType | undefined
/** 1011 */ readonly MessageEventSource?: string | undefined
/** 991 */ readonly RndPx?: DecimalValue | undefined
}
export interface ListCancelRequest extends Header, Trailer, Parties {
readonly ListID: string
readonly TransactTime: bigint
readonly TradeOriginationDate: string | undefined
readonly TradeDate: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ListCancelRequestInit extends HeaderInit, TrailerInit, PartiesInit {
/** 66 */ readonly ListID: string
/** 60 */ readonly TransactTime: TimeValue
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
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
export interface OrdListStatGrp_NoOrders {
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
export interface OrdListStatGrp_NoOrdersInit {
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
export interface OrdListStatGrp {
readonly NoOrders: readonly OrdListStatGrp_NoOrders[]
}
export interface OrdListStatGrpInit {
/** 73 */ readonly NoOrders: readonly OrdListStatGrp_NoOrdersInit[]
}
export interface ListStatus extends Header, Trailer, OrdListStatGrp {
readonly ListID: string
readonly ListStatusType: ListStatusType
readonly NoRpts: number
readonly ListOrderStatus: ListOrderStatus
readonly RptSeq: number
readonly ListStatusText: string | undefined
readonly EncodedListStatusText: Buffer | undefined
readonly TransactTime: bigint | undefined
readonly TotNoOrders: number
readonly LastFragment: boolean | undefined
}
export interface ListStatusInit extends HeaderInit, TrailerInit, OrdListStatGrpInit {
/** 66 */ readonly ListID: string
/** 429 */ readonly ListStatusType: ListStatusType
/** 82 */ readonly NoRpts: IntegerValue
/** 431 */ readonly ListOrderStatus: ListOrderStatus
/** 83 */ readonly RptSeq: IntegerValue
/** 444 */ readonly ListStatusText?: string | undefined
/** 446 */ readonly EncodedListStatusText?: DataValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 68 */ readonly TotNoOrders: IntegerValue
/** 893 */ readonly LastFragment?: boolean | undefined
}
export interface AllocAckGrp_NoAllocs extends NestedParties {
readonly AllocAccount: string
readonly AllocAcctIDSource: number | undefined
readonly AllocPrice: string | undefined
readonly AllocPositionEffect: AllocPositionEffect | undefined
readonly IndividualAllocID: string | undefined
readonly IndividualAllocRejCode: number | undefined
readonly AllocText: string | undefined
readonly EncodedAllocText: Buffer | undefined
readonly SecondaryIndividualAllocID: string | undefined
readonly AllocCustomerCapacity: string | undefined
readonly IndividualAllocType: IndividualAllocType | undefined
readonly AllocQty: string | undefined
}
export interface AllocAckGrp_NoAllocsInit extends NestedPartiesInit {
/** 79 */ readonly AllocAccount: string
/** 661 */ readonly AllocAcctIDSource?: IntegerValue | undefined
/** 366 */ readonly AllocPrice?: DecimalValue | undefined
/** 1047 */ readonly AllocPositionEffect?: AllocPositionEffect | undefined
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 776 */ readonly IndividualAllocRejCode?: IntegerValue | undefined
/** 161 */ readonly AllocText?: string | undefined
/** 361 */ readonly EncodedAllocText?: DataValue | undefined
/** 989 */ readonly SecondaryIndividualAllocID?: string | undefined
/** 993 */ readonly AllocCustomerCapacity?: string | undefined
/** 992 */ readonly IndividualAllocType?: IndividualAllocType | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
}
export interface AllocAckGrp {
readonly NoAllocs: readonly AllocAckGrp_NoAllocs[]
}
export interface AllocAckGrpInit {
/** 78 */ readonly NoAllocs?: readonly AllocAckGrp_NoAllocsInit[] | undefined
}
export interface AllocationInstructionAck extends Header, Trailer, Parties, AllocAckGrp {
readonly AllocID: string
readonly SecondaryAllocID: string | undefined
readonly TradeDate: string | undefined
readonly TransactTime: bigint | undefined
readonly AllocStatus: AllocStatus
readonly AllocRejCode: AllocRejCode | undefined
readonly AllocType: AllocType | undefined
readonly AllocIntermedReqType: AllocIntermedReqType | undefined
readonly MatchStatus: MatchStatus | undefined
readonly Product: Product | undefined
readonly SecurityType: SecurityType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface AllocationInstructionAckInit extends HeaderInit, TrailerInit, PartiesInit, AllocAckGrpInit {
/** 70 */ readonly AllocID: string
/** 793 */ readonly SecondaryAllocID?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 87 */ readonly AllocStatus: AllocStatus
/** 88 */ readonly AllocRejCode?: AllocRejCode | undefined
/** 626 */ readonly AllocType?: AllocType | undefined
/** 808 */ readonly AllocIntermedReqType?: AllocIntermedReqType | undefined
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 460 */ readonly Product?: Product | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface DontKnowTrade extends Header, Trailer, Instrument, UndInstrmtGrp, InstrmtLegGrp, OrderQtyData {
readonly OrderID: string
readonly SecondaryOrderID: string | undefined
readonly ExecID: string
readonly DKReason: DKReason
readonly Side: Side
readonly LastQty: string | undefined
readonly LastPx: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface DontKnowTradeInit extends HeaderInit, TrailerInit, InstrumentInit, UndInstrmtGrpInit, InstrmtLegGrpInit, OrderQtyDataInit {
/** 37 */ readonly OrderID: string
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 17 */ readonly ExecID: string
/** 127 */ readonly DKReason: DKReason
/** 54 */ readonly Side: Side
/** 32 */ readonly LastQty?: DecimalValue | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface LegBenchmarkCurveData {
readonly LegBenchmarkCurveCurrency: string | undefined
readonly LegBenchmarkCurveName: string | undefined
readonly LegBenchmarkCurvePoint: string | undefined
readonly LegBenchmarkPrice: string | undefined
readonly LegBenchmarkPriceType: number | undefined
}
export interface LegBenchmarkCurveDataInit {
/** 676 */ readonly LegBenchmarkCurveCurrency?: string | undefined
/** 677 */ readonly LegBenchmarkCurveName?: string | undefined
/** 678 */ readonly LegBenchmarkCurvePoint?: string | undefined
/** 679 */ readonly LegBenchmarkPrice?: DecimalValue | undefined
/** 680 */ readonly LegBenchmarkPriceType?: IntegerValue | undefined
}
export interface QuotReqLegsGrp_NoLegs extends InstrumentLeg, LegStipulations, NestedParties, LegBenchmarkCurveData {
readonly LegSymbol: string
readonly LegOptionRatio: string | undefined
readonly LegPrice: string | undefined
readonly LegQty: string | undefined
readonly LegOrderQty: string | undefined
readonly LegSwapType: LegSwapType | undefined
readonly LegSettlType: string | undefined
readonly LegSettlDate: string | undefined
readonly LegRefID: string | undefined
}
export interface QuotReqLegsGrp_NoLegsInit extends InstrumentLegInit, LegStipulationsInit, NestedPartiesInit, LegBenchmarkCurveDataInit {
/** 600 */ readonly LegSymbol: string
/** 1017 */ readonly LegOptionRatio?: DecimalValue | undefined
/** 566 */ readonly LegPrice?: DecimalValue | undefined
/** 687 */ readonly LegQty?: DecimalValue | undefined
/** 685 */ readonly LegOrderQty?: DecimalValue | undefined
/** 690 */ readonly LegSwapType?: LegSwapType | undefined
/** 587 */ readonly LegSettlType?: string | undefined
/** 588 */ readonly LegSettlDate?: string | undefined
/** 654 */ readonly LegRefID?: string | undefined
}
export interface QuotReqLegsGrp {
readonly NoLegs: readonly QuotReqLegsGrp_NoLegs[]
}
export interface QuotReqLegsGrpInit {
/** 555 */ readonly NoLegs?: readonly QuotReqLegsGrp_NoLegsInit[] | undefined
}
export interface QuotQualGrp_NoQuoteQualifiers {
readonly QuoteQualifier: string
}
export interface QuotQualGrp_NoQuoteQualifiersInit {
/** 695 */ readonly QuoteQualifier: string
}
export interface QuotQualGrp {
readonly NoQuoteQualifiers: readonly QuotQualGrp_NoQuoteQualifiers[]
}
export interface QuotQualGrpInit {
/** 735 */ readonly NoQuoteQualifiers?: readonly QuotQualGrp_NoQuoteQualifiersInit[] | undefined
}
export interface QuotReqGrp_NoRelatedSym extends Instrument, FinancingDetails, UndInstrmtGrp, OrderQtyData, Stipulations, QuotReqLegsGrp, QuotQualGrp, SpreadOrBenchmarkCurveData, YieldData, Parties {
readonly Symbol: string
readonly PrevClosePx: string | undefined
readonly QuoteRequestType: QuoteRequestType | undefined
readonly QuoteType: QuoteType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly Side: Side | undefined
readonly QtyType: QtyType | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly SettlDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Currency: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly QuotePriceType: QuotePriceType | undefined
readonly OrdType: OrdType | undefined
readonly ValidUntilTime: bigint | undefined
readonly ExpireTime: bigint | undefined
readonly TransactTime: bigint | undefined
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly Price2: string | undefined
}
export interface QuotReqGrp_NoRelatedSymInit extends InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit, OrderQtyDataInit, StipulationsInit, QuotReqLegsGrpInit, QuotQualGrpInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit, PartiesInit {
/** 55 */ readonly Symbol: string
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 303 */ readonly QuoteRequestType?: QuoteRequestType | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 193 */ readonly SettlDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 692 */ readonly QuotePriceType?: QuotePriceType | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 62 */ readonly ValidUntilTime?: TimeValue | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 640 */ readonly Price2?: DecimalValue | undefined
}
export interface QuotReqGrp {
readonly NoRelatedSym: readonly QuotReqGrp_NoRelatedSym[]
}
export interface QuotReqGrpInit {
/** 146 */ readonly NoRelatedSym: readonly QuotReqGrp_NoRelatedSymInit[]
}
export interface QuoteRequest extends Header, Trailer, QuotReqGrp {
readonly QuoteReqID: string
readonly RFQReqID: string | undefined
readonly ClOrdID: string | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface QuoteRequestInit extends HeaderInit, TrailerInit, QuotReqGrpInit {
/** 131 */ readonly QuoteReqID: string
/** 644 */ readonly RFQReqID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface LegQuotGrp_NoLegs extends InstrumentLeg, LegStipulations, NestedParties, LegBenchmarkCurveData {
readonly LegSymbol: string
readonly LegQty: string | undefined
readonly LegOrderQty: string | undefined
readonly LegSwapType: LegSwapType | undefined
readonly LegSettlType: string | undefined
readonly LegSettlDate: string | undefined
readonly LegPriceType: number | undefined
readonly LegBidPx: string | undefined
readonly LegOfferPx: string | undefined
readonly LegRefID: string | undefined
readonly LegBidForwardPoints: string | undefined
readonly LegOfferForwardPoints: string | undefined
}
export interface LegQuotGrp_NoLegsInit extends InstrumentLegInit, LegStipulationsInit, NestedPartiesInit, LegBenchmarkCurveDataInit {
/** 600 */ readonly LegSymbol: string
/** 687 */ readonly LegQty?: DecimalValue | undefined
/** 685 */ readonly LegOrderQty?: DecimalValue | undefined
/** 690 */ readonly LegSwapType?: LegSwapType | undefined
/** 587 */ readonly LegSettlType?: string | undefined
/** 588 */ readonly LegSettlDate?: string | undefined
/** 686 */ readonly LegPriceType?: IntegerValue | undefined
/** 681 */ readonly LegBidPx?: DecimalValue | undefined
/** 684 */ readonly LegOfferPx?: DecimalValue | undefined
/** 654 */ readonly LegRefID?: string | undefined
/** 1067 */ readonly LegBidForwardPoints?: DecimalValue | undefined
/** 1068 */ readonly LegOfferForwardPoints?: DecimalValue | undefined
}
export interface LegQuotGrp {
readonly NoLegs: readonly LegQuotGrp_NoLegs[]
}
export interface LegQuotGrpInit {
/** 555 */ readonly NoLegs?: readonly LegQuotGrp_NoLegsInit[] | undefined
}
export interface Quote extends Header, Trailer, QuotQualGrp, Parties, Instrument, FinancingDetails, UndInstrmtGrp, OrderQtyData, Stipulations, LegQuotGrp, SpreadOrBenchmarkCurveData, YieldData {
readonly QuoteReqID: string | undefined
readonly QuoteID: string
readonly QuoteRespID: string | undefined
readonly QuoteType: QuoteType | undefined
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Side: Side | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly SettlDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Currency: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
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
readonly BidSwapPoints: string | undefined
readonly OfferSwapPoints: string | undefined
readonly MidPx: string | undefined
readonly BidYield: string | undefined
readonly MidYield: string | undefined
readonly OfferYield: string | undefined
readonly TransactTime: bigint | undefined
readonly OrdType: OrdType | undefined
readonly BidForwardPoints2: string | undefined
readonly OfferForwardPoints2: string | undefined
readonly SettlCurrBidFxRate: string | undefined
readonly SettlCurrOfferFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly CommType: CommType | undefined
readonly Commission: string | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly ExDestination: string | undefined
readonly ExDestinationIDSource: ExDestinationIDSource | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly PriceType: PriceType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface QuoteInit extends HeaderInit, TrailerInit, QuotQualGrpInit, PartiesInit, InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit, OrderQtyDataInit, StipulationsInit, LegQuotGrpInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID: string
/** 693 */ readonly QuoteRespID?: string | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 193 */ readonly SettlDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
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
/** 1065 */ readonly BidSwapPoints?: DecimalValue | undefined
/** 1066 */ readonly OfferSwapPoints?: DecimalValue | undefined
/** 631 */ readonly MidPx?: DecimalValue | undefined
/** 632 */ readonly BidYield?: DecimalValue | undefined
/** 633 */ readonly MidYield?: DecimalValue | undefined
/** 634 */ readonly OfferYield?: DecimalValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 642 */ readonly BidForwardPoints2?: DecimalValue | undefined
/** 643 */ readonly OfferForwardPoints2?: DecimalValue | undefined
/** 656 */ readonly SettlCurrBidFxRate?: DecimalValue | undefined
/** 657 */ readonly SettlCurrOfferFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 1133 */ readonly ExDestinationIDSource?: ExDestinationIDSource | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface SettlInstGrp_NoSettlInst extends Parties, SettlInstructionsData {
readonly SettlInstID: string
readonly SettlInstTransType: SettlInstTransType | undefined
readonly SettlInstRefID: string | undefined
readonly Side: Side | undefined
readonly Product: Product | undefined
readonly SecurityType: SecurityType | undefined
readonly CFICode: string | undefined
readonly SettlCurrency: string | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireTime: bigint | undefined
readonly LastUpdateTime: bigint | undefined
readonly PaymentMethod: PaymentMethod | undefined
readonly PaymentRef: string | undefined
readonly CardHolderName: string | undefined
readonly CardNumber: string | undefined
readonly CardStartDate: string | undefined
readonly CardExpDate: string | undefined
readonly CardIssNum: string | undefined
readonly PaymentDate: string | undefined
readonly PaymentRemitterID: string | undefined
}
export interface SettlInstGrp_NoSettlInstInit extends PartiesInit, SettlInstructionsDataInit {
/** 162 */ readonly SettlInstID: string
/** 163 */ readonly SettlInstTransType?: SettlInstTransType | undefined
/** 214 */ readonly SettlInstRefID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 460 */ readonly Product?: Product | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 461 */ readonly CFICode?: string | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 779 */ readonly LastUpdateTime?: TimeValue | undefined
/** 492 */ readonly PaymentMethod?: PaymentMethod | undefined
/** 476 */ readonly PaymentRef?: string | undefined
/** 488 */ readonly CardHolderName?: string | undefined
/** 489 */ readonly CardNumber?: string | undefined
/** 503 */ readonly CardStartDate?: string | undefined
/** 490 */ readonly CardExpDate?: string | undefined
/** 491 */ readonly CardIssNum?: string | undefined
/** 504 */ readonly PaymentDate?: string | undefined
/** 505 */ readonly PaymentRemitterID?: string | undefined
}
export interface SettlInstGrp {
readonly NoSettlInst: readonly SettlInstGrp_NoSettlInst[]
}
export interface SettlInstGrpInit {
/** 778 */ readonly NoSettlInst?: readonly SettlInstGrp_NoSettlInstInit[] | undefined
}
export interface SettlementInstructions extends Header, Trailer, SettlInstGrp {
readonly SettlInstMsgID: string
readonly SettlInstReqID: string | undefined
readonly SettlInstMode: SettlInstMode
readonly SettlInstReqRejCode: SettlInstReqRejCode | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly ClOrdID: string | undefined
readonly TransactTime: bigint
}
export interface SettlementInstructionsInit extends HeaderInit, TrailerInit, SettlInstGrpInit {
/** 777 */ readonly SettlInstMsgID: string
/** 791 */ readonly SettlInstReqID?: string | undefined
/** 160 */ readonly SettlInstMode: SettlInstMode
/** 792 */ readonly SettlInstReqRejCode?: SettlInstReqRejCode | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 60 */ readonly TransactTime: TimeValue
}
export interface MDReqGrp_NoMDEntryTypes {
readonly MDEntryType: MDEntryType
}
export interface MDReqGrp_NoMDEntryTypesInit {
/** 269 */ readonly MDEntryType: MDEntryType
}
export interface MDReqGrp {
readonly NoMDEntryTypes: readonly MDReqGrp_NoMDEntryTypes[]
}
export interface MDReqGrpInit {
/** 267 */ readonly NoMDEntryTypes: readonly MDReqGrp_NoMDEntryTypesInit[]
}
export interface InstrmtMDReqGrp_NoRelatedSym extends Instrument, UndInstrmtGrp, InstrmtLegGrp {
readonly Symbol: string
readonly Currency: string | undefined
readonly QuoteType: QuoteType | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly MDEntrySize: string | undefined
}
export interface InstrmtMDReqGrp_NoRelatedSymInit extends InstrumentInit, UndInstrmtGrpInit, InstrmtLegGrpInit {
/** 55 */ readonly Symbol: string
/** 15 */ readonly Currency?: string | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 271 */ readonly MDEntrySize?: DecimalValue | undefined
}
export interface InstrmtMDReqGrp {
readonly NoRelatedSym: readonly InstrmtMDReqGrp_NoRelatedSym[]
}
export interface InstrmtMDReqGrpInit {
/** 146 */ readonly NoRelatedSym: readonly InstrmtMDReqGrp_NoRelatedSymInit[]
}
export interface MarketDataRequest extends Header, Trailer, MDReqGrp, InstrmtMDReqGrp, TrdgSesGrp {
readonly MDReqID: string
readonly SubscriptionRequestType: SubscriptionRequestType
readonly MarketDepth: number
readonly MDUpdateType: MDUpdateType | undefined
readonly AggregatedBook: boolean | undefined
readonly OpenCloseSettlFlag: readonly OpenCloseSettlFlag[] | undefined
readonly Scope: readonly Scope[] | undefined
readonly MDImplicitDelete: boolean | undefined
readonly ApplQueueAction: ApplQueueAction | undefined
readonly ApplQueueMax: number | undefined
readonly MDQuoteType: MDQuoteType | undefined
}
export interface MarketDataRequestInit extends HeaderInit, TrailerInit, MDReqGrpInit, InstrmtMDReqGrpInit, TrdgSesGrpInit {
/** 262 */ readonly MDReqID: string
/** 263 */ readonly SubscriptionRequestType: SubscriptionRequestType
/** 264 */ readonly MarketDepth: IntegerValue
/** 265 */ readonly MDUpdateType?: MDUpdateType | undefined
/** 266 */ readonly AggregatedBook?: boolean | undefined
/** 286 */ readonly OpenCloseSettlFlag?: ListValue<OpenCloseSettlFlag> | undefined
/** 546 */ readonly Scope?: ListValue<Scope> | undefined
/** 547 */ readonly MDImplicitDelete?: boolean | undefined
/** 815 */ readonly ApplQueueAction?: ApplQueueAction | undefined
/** 812 */ readonly ApplQueueMax?: IntegerValue | undefined
/** 1070 */ readonly MDQuoteType?: MDQuoteType | undefined
}
export interface MDFullGrp_NoMDEntries extends Parties {
readonly MDEntryType: MDEntryType
readonly MDEntryID: string | undefined
readonly MDEntryPx: string | undefined
readonly OrdType: OrdType | undefined
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
readonly OpenCloseSettlFlag: readonly OpenCloseSettlFlag[] | undefined
readonly TimeInForce: TimeInForce | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly MinQty: string | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly SellerDays: number | undefined
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly QuoteEntryID: string | undefined
readonly MDEntryBuyer: string | undefined
readonly MDEntrySeller: string | undefined
readonly NumberOfOrders: number | undefined
readonly MDEntryPositionNo: number | undefined
readonly Scope: readonly Scope[] | undefined
readonly PriceDelta: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly MDPriceLevel: number | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly MDOriginType: MDOriginType | undefined
readonly HighPx: string | undefined
readonly LowPx: string | undefined
readonly TradeVolume: string | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly MDQuoteType: MDQuoteType | undefined
readonly RptSeq: number | undefined
readonly DealingCapacity: string | undefined
readonly MDEntrySpotRate: string | undefined
readonly MDEntryForwardPoints: string | undefined
}
export interface MDFullGrp_NoMDEntriesInit extends PartiesInit {
/** 269 */ readonly MDEntryType: MDEntryType
/** 278 */ readonly MDEntryID?: string | undefined
/** 270 */ readonly MDEntryPx?: DecimalValue | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
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
/** 286 */ readonly OpenCloseSettlFlag?: ListValue<OpenCloseSettlFlag> | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 287 */ readonly SellerDays?: IntegerValue | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 299 */ readonly QuoteEntryID?: string | undefined
/** 288 */ readonly MDEntryBuyer?: string | undefined
/** 289 */ readonly MDEntrySeller?: string | undefined
/** 346 */ readonly NumberOfOrders?: IntegerValue | undefined
/** 290 */ readonly MDEntryPositionNo?: IntegerValue | undefined
/** 546 */ readonly Scope?: ListValue<Scope> | undefined
/** 811 */ readonly PriceDelta?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 1023 */ readonly MDPriceLevel?: IntegerValue | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 1024 */ readonly MDOriginType?: MDOriginType | undefined
/** 332 */ readonly HighPx?: DecimalValue | undefined
/** 333 */ readonly LowPx?: DecimalValue | undefined
/** 1020 */ readonly TradeVolume?: DecimalValue | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 1070 */ readonly MDQuoteType?: MDQuoteType | undefined
/** 83 */ readonly RptSeq?: IntegerValue | undefined
/** 1048 */ readonly DealingCapacity?: DecimalValue | undefined
/** 1026 */ readonly MDEntrySpotRate?: DecimalValue | undefined
/** 1027 */ readonly MDEntryForwardPoints?: DecimalValue | undefined
}
export interface MDFullGrp {
readonly NoMDEntries: readonly MDFullGrp_NoMDEntries[]
}
export interface MDFullGrpInit {
/** 268 */ readonly NoMDEntries: readonly MDFullGrp_NoMDEntriesInit[]
}
export interface MarketDataSnapshotFullRefresh extends Header, Trailer, Instrument, UndInstrmtGrp, InstrmtLegGrp, MDFullGrp, RoutingGrp {
readonly MDReportID: number | undefined
readonly ClearingBusinessDate: string | undefined
readonly MDBookType: MDBookType | undefined
readonly MDFeedType: string | undefined
readonly TradeDate: string | undefined
readonly MDReqID: string | undefined
readonly FinancialStatus: readonly FinancialStatus[] | undefined
readonly CorporateAction: readonly CorporateAction[] | undefined
readonly NetChgPrevDay: string | undefined
readonly ApplQueueDepth: number | undefined
readonly ApplQueueResolution: ApplQueueResolution | undefined
}
export interface MarketDataSnapshotFullRefreshInit extends HeaderInit, TrailerInit, InstrumentInit, UndInstrmtGrpInit, InstrmtLegGrpInit, MDFullGrpInit, RoutingGrpInit {
/** 963 */ readonly MDReportID?: IntegerValue | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 1021 */ readonly MDBookType?: MDBookType | undefined
/** 1022 */ readonly MDFeedType?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 262 */ readonly MDReqID?: string | undefined
/** 291 */ readonly FinancialStatus?: ListValue<FinancialStatus> | undefined
/** 292 */ readonly CorporateAction?: ListValue<CorporateAction> | undefined
/** 451 */ readonly NetChgPrevDay?: DecimalValue | undefined
/** 813 */ readonly ApplQueueDepth?: IntegerValue | undefined
/** 814 */ readonly ApplQueueResolution?: ApplQueueResolution | undefined
}
export interface MDIncGrp_NoMDEntries extends Instrument, UndInstrmtGrp, InstrmtLegGrp, Parties {
readonly MDUpdateAction: MDUpdateAction
readonly DeleteReason: DeleteReason | undefined
readonly MDEntryType: MDEntryType | undefined
readonly MDEntryID: string | undefined
readonly MDEntryRefID: string | undefined
readonly FinancialStatus: readonly FinancialStatus[] | undefined
readonly CorporateAction: readonly CorporateAction[] | undefined
readonly MDEntryPx: string | undefined
readonly OrdType: OrdType | undefined
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
readonly OpenCloseSettlFlag: readonly OpenCloseSettlFlag[] | undefined
readonly TimeInForce: TimeInForce | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly MinQty: string | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly SellerDays: number | undefined
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly QuoteEntryID: string | undefined
readonly MDEntryBuyer: string | undefined
readonly MDEntrySeller: string | undefined
readonly NumberOfOrders: number | undefined
readonly MDEntryPositionNo: number | undefined
readonly Scope: readonly Scope[] | undefined
readonly PriceDelta: string | undefined
readonly NetChgPrevDay: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly MDPriceLevel: number | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly MDOriginType: MDOriginType | undefined
readonly HighPx: string | undefined
readonly LowPx: string | undefined
readonly TradeVolume: string | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly MDQuoteType: MDQuoteType | undefined
readonly RptSeq: number | undefined
readonly DealingCapacity: string | undefined
readonly MDEntrySpotRate: string | undefined
readonly MDEntryForwardPoints: string | undefined
}
export interface MDIncGrp_NoMDEntriesInit extends InstrumentInit, UndInstrmtGrpInit, InstrmtLegGrpInit, PartiesInit {
/** 279 */ readonly MDUpdateAction: MDUpdateAction
/** 285 */ readonly DeleteReason?: DeleteReason | undefined
/** 269 */ readonly MDEntryType?: MDEntryType | undefined
/** 278 */ readonly MDEntryID?: string | undefined
/** 280 */ readonly MDEntryRefID?: string | undefined
/** 291 */ readonly FinancialStatus?: ListValue<FinancialStatus> | undefined
/** 292 */ readonly CorporateAction?: ListValue<CorporateAction> | undefined
/** 270 */ readonly MDEntryPx?: DecimalValue | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
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
/** 286 */ readonly OpenCloseSettlFlag?: ListValue<OpenCloseSettlFlag> | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 287 */ readonly SellerDays?: IntegerValue | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 299 */ readonly QuoteEntryID?: string | undefined
/** 288 */ readonly MDEntryBuyer?: string | undefined
/** 289 */ readonly MDEntrySeller?: string | undefined
/** 346 */ readonly NumberOfOrders?: IntegerValue | undefined
/** 290 */ readonly MDEntryPositionNo?: IntegerValue | undefined
/** 546 */ readonly Scope?: ListValue<Scope> | undefined
/** 811 */ readonly PriceDelta?: DecimalValue | undefined
/** 451 */ readonly NetChgPrevDay?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 1023 */ readonly MDPriceLevel?: IntegerValue | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 1024 */ readonly MDOriginType?: MDOriginType | undefined
/** 332 */ readonly HighPx?: DecimalValue | undefined
/** 333 */ readonly LowPx?: DecimalValue | undefined
/** 1020 */ readonly TradeVolume?: DecimalValue | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 1070 */ readonly MDQuoteType?: MDQuoteType | undefined
/** 83 */ readonly RptSeq?: IntegerValue | undefined
/** 1048 */ readonly DealingCapacity?: DecimalValue | undefined
/** 1026 */ readonly MDEntrySpotRate?: DecimalValue | undefined
/** 1027 */ readonly MDEntryForwardPoints?: DecimalValue | undefined
}
export interface MDIncGrp {
readonly NoMDEntries: readonly MDIncGrp_NoMDEntries[]
}
export interface MDIncGrpInit {
/** 268 */ readonly NoMDEntries: readonly MDIncGrp_NoMDEntriesInit[]
}
export interface MarketDataIncrementalRefresh extends Header, Trailer, MDIncGrp, RoutingGrp {
readonly MDBookType: MDBookType | undefined
readonly MDFeedType: string | undefined
readonly TradeDate: string | undefined
readonly MDReqID: string | undefined
readonly ApplQueueDepth: number | undefined
readonly ApplQueueResolution: ApplQueueResolution | undefined
}
export interface MarketDataIncrementalRefreshInit extends HeaderInit, TrailerInit, MDIncGrpInit, RoutingGrpInit {
/** 1021 */ readonly MDBookType?: MDBookType | undefined
/** 1022 */ readonly MDFeedType?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 262 */ readonly MDReqID?: string | undefined
/** 813 */ readonly ApplQueueDepth?: IntegerValue | undefined
/** 814 */ readonly ApplQueueResolution?: ApplQueueResolution | undefined
}
export interface MDRjctGrp_NoAltMDSource {
readonly AltMDSourceID: string
}
export interface MDRjctGrp_NoAltMDSourceInit {
/** 817 */ readonly AltMDSourceID: string
}
export interface MDRjctGrp {
readonly NoAltMDSource: readonly MDRjctGrp_NoAltMDSource[]
}
export interface MDRjctGrpInit {
/** 816 */ readonly NoAltMDSource?: readonly MDRjctGrp_NoAltMDSourceInit[] | undefined
}
export interface MarketDataRequestReject extends Header, Trailer, MDRjctGrp {
readonly MDReqID: string
readonly MDReqRejReason: MDReqRejReason | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface MarketDataRequestRejectInit extends HeaderInit, TrailerInit, MDRjctGrpInit {
/** 262 */ readonly MDReqID: string
/** 281 */ readonly MDReqRejReason?: MDReqRejReason | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface QuotCxlEntriesGrp_NoQuoteEntries extends Instrument, FinancingDetails, UndInstrmtGrp, InstrmtLegGrp {
readonly Symbol: string
}
export interface QuotCxlEntriesGrp_NoQuoteEntriesInit extends InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit, InstrmtLegGrpInit {
/** 55 */ readonly Symbol: string
}
export interface QuotCxlEntriesGrp {
readonly NoQuoteEntries: readonly QuotCxlEntriesGrp_NoQuoteEntries[]
}
export interface QuotCxlEntriesGrpInit {
/** 295 */ readonly NoQuoteEntries?: readonly QuotCxlEntriesGrp_NoQuoteEntriesInit[] | undefined
}
export interface QuoteCancel extends Header, Trailer, Parties, QuotCxlEntriesGrp {
readonly QuoteReqID: string | undefined
readonly QuoteID: string | undefined
readonly QuoteCancelType: QuoteCancelType
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
}
export interface QuoteCancelInit extends HeaderInit, TrailerInit, PartiesInit, QuotCxlEntriesGrpInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 298 */ readonly QuoteCancelType: QuoteCancelType
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface QuoteStatusRequest extends Header, Trailer, Instrument, FinancingDetails, UndInstrmtGrp, InstrmtLegGrp, Parties {
readonly QuoteStatusReqID: string | undefined
readonly QuoteID: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
}
export interface QuoteStatusRequestInit extends HeaderInit, TrailerInit, InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit, InstrmtLegGrpInit, PartiesInit {
/** 649 */ readonly QuoteStatusReqID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface QuotEntryAckGrp_NoQuoteEntries extends Instrument, InstrmtLegGrp {
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
readonly SettlDate: string | undefined
readonly OrdType: OrdType | undefined
readonly SettlDate2: string | undefined
readonly OrderQty2: string | undefined
readonly BidForwardPoints2: string | undefined
readonly OfferForwardPoints2: string | undefined
readonly Currency: string | undefined
readonly QuoteEntryRejectReason: number | undefined
}
export interface QuotEntryAckGrp_NoQuoteEntriesInit extends InstrumentInit, InstrmtLegGrpInit {
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
/** 64 */ readonly SettlDate?: string | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 193 */ readonly SettlDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 642 */ readonly BidForwardPoints2?: DecimalValue | undefined
/** 643 */ readonly OfferForwardPoints2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 368 */ readonly QuoteEntryRejectReason?: IntegerValue | undefined
}
export interface QuotEntryAckGrp {
readonly NoQuoteEntries: readonly QuotEntryAckGrp_NoQuoteEntries[]
}
export interface QuotEntryAckGrpInit {
/** 295 */ readonly NoQuoteEntries?: readonly QuotEntryAckGrp_NoQuoteEntriesInit[] | undefined
}
export interface QuotSetAckGrp_NoQuoteSets extends UnderlyingInstrument, QuotEntryAckGrp {
readonly QuoteSetID: string
readonly TotNoQuoteEntries: number | undefined
readonly LastFragment: boolean | undefined
}
export interface QuotSetAckGrp_NoQuoteSetsInit extends UnderlyingInstrumentInit, QuotEntryAckGrpInit {
/** 302 */ readonly QuoteSetID: string
/** 304 */ readonly TotNoQuoteEntries?: IntegerValue | undefined
/** 893 */ readonly LastFragment?: boolean | undefined
}
export interface QuotSetAckGrp {
readonly NoQuoteSets: readonly QuotSetAckGrp_NoQuoteSets[]
}
export interface QuotSetAckGrpInit {
/** 296 */ readonly NoQuoteSets?: readonly QuotSetAckGrp_NoQuoteSetsInit[] | undefined
}
export interface MassQuoteAcknowledgement extends Header, Trailer, Parties, QuotSetAckGrp {
readonly QuoteReqID: string | undefined
readonly QuoteID: string | undefined
readonly QuoteStatus: QuoteStatus
readonly QuoteRejectReason: QuoteRejectReason | undefined
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly QuoteType: QuoteType | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface MassQuoteAcknowledgementInit extends HeaderInit, TrailerInit, PartiesInit, QuotSetAckGrpInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 297 */ readonly QuoteStatus: QuoteStatus
/** 300 */ readonly QuoteRejectReason?: QuoteRejectReason | undefined
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface SecurityDefinitionRequest extends Header, Trailer, Instrument, InstrumentExtension, UndInstrmtGrp, InstrmtLegGrp {
readonly SecurityReqID: string
readonly SecurityRequestType: SecurityRequestType
readonly Currency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly ExpirationCycle: ExpirationCycle | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
}
export interface SecurityDefinitionRequestInit extends HeaderInit, TrailerInit, InstrumentInit, InstrumentExtensionInit, UndInstrmtGrpInit, InstrmtLegGrpInit {
/** 320 */ readonly SecurityReqID: string
/** 321 */ readonly SecurityRequestType: SecurityRequestType
/** 15 */ readonly Currency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 827 */ readonly ExpirationCycle?: ExpirationCycle | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface SecurityDefinition extends Header, Trailer, Instrument, InstrumentExtension, UndInstrmtGrp, InstrmtLegGrp {
readonly SecurityReportID: number | undefined
readonly ClearingBusinessDate: string | undefined
readonly SecurityReqID: string | undefined
readonly SecurityResponseID: string | undefined
readonly SecurityResponseType: SecurityResponseType | undefined
readonly Currency: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly ExpirationCycle: ExpirationCycle | undefined
readonly RoundLot: string | undefined
readonly MinTradeVol: string | undefined
}
export interface SecurityDefinitionInit extends HeaderInit, TrailerInit, InstrumentInit, InstrumentExtensionInit, UndInstrmtGrpInit, InstrmtLegGrpInit {
/** 964 */ readonly SecurityReportID?: IntegerValue | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 320 */ readonly SecurityReqID?: string | undefined
/** 322 */ readonly SecurityResponseID?: string | undefined
/** 323 */ readonly SecurityResponseType?: SecurityResponseType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 827 */ readonly ExpirationCycle?: ExpirationCycle | undefined
/** 561 */ readonly RoundLot?: DecimalValue | undefined
/** 562 */ readonly MinTradeVol?: DecimalValue | undefined
}
export interface SecurityStatusRequest extends Header, Trailer, Instrument, InstrumentExtension, UndInstrmtGrp, InstrmtLegGrp {
readonly SecurityStatusReqID: string
readonly Currency: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
}
export interface SecurityStatusRequestInit extends HeaderInit, TrailerInit, InstrumentInit, InstrumentExtensionInit, UndInstrmtGrpInit, InstrmtLegGrpInit {
/** 324 */ readonly SecurityStatusReqID: string
/** 15 */ readonly Currency?: string | undefined
/** 263 */ readonly SubscriptionRequestType: SubscriptionRequestType
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface SecurityStatus extends Header, Trailer, Instrument, InstrumentExtension, UndInstrmtGrp, InstrmtLegGrp {
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
readonly FirstPx: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface SecurityStatusInit extends HeaderInit, TrailerInit, InstrumentInit, InstrumentExtensionInit, UndInstrmtGrpInit, InstrmtLegGrpInit {
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
/** 1025 */ readonly FirstPx?: DecimalValue | undefined
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
readonly SecurityExchange: string | undefined
}
export interface TradingSessionStatusRequestInit extends HeaderInit, TrailerInit {
/** 335 */ readonly TradSesReqID: string
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 338 */ readonly TradSesMethod?: TradSesMethod | undefined
/** 339 */ readonly TradSesMode?: TradSesMode | undefined
/** 263 */ readonly SubscriptionRequestType: SubscriptionRequestType
/** 207 */ readonly SecurityExchange?: string | undefined
}
export interface TradingSessionStatus extends Header, Trailer, Instrument {
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
export interface TradingSessionStatusInit extends HeaderInit, TrailerInit, InstrumentInit {
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
export interface QuotEntryGrp_NoQuoteEntries extends Instrument, InstrmtLegGrp {
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
readonly SettlDate: string | undefined
readonly OrdType: OrdType | undefined
readonly SettlDate2: string | undefined
readonly OrderQty2: string | undefined
readonly BidForwardPoints2: string | undefined
readonly OfferForwardPoints2: string | undefined
readonly Currency: string | undefined
}
export interface QuotEntryGrp_NoQuoteEntriesInit extends InstrumentInit, InstrmtLegGrpInit {
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
/** 64 */ readonly SettlDate?: string | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 193 */ readonly SettlDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 642 */ readonly BidForwardPoints2?: DecimalValue | undefined
/** 643 */ readonly OfferForwardPoints2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
}
export interface QuotEntryGrp {
readonly NoQuoteEntries: readonly QuotEntryGrp_NoQuoteEntries[]
}
export interface QuotEntryGrpInit {
/** 295 */ readonly NoQuoteEntries: readonly QuotEntryGrp_NoQuoteEntriesInit[]
}
export interface QuotSetGrp_NoQuoteSets extends UnderlyingInstrument, QuotEntryGrp {
readonly QuoteSetID: string
readonly QuoteSetValidUntilTime: bigint | undefined
readonly TotNoQuoteEntries: number
readonly LastFragment: boolean | undefined
}
export interface QuotSetGrp_NoQuoteSetsInit extends UnderlyingInstrumentInit, QuotEntryGrpInit {
/** 302 */ readonly QuoteSetID: string
/** 367 */ readonly QuoteSetValidUntilTime?: TimeValue | undefined
/** 304 */ readonly TotNoQuoteEntries: IntegerValue
/** 893 */ readonly LastFragment?: boolean | undefined
}
export interface QuotSetGrp {
readonly NoQuoteSets: readonly QuotSetGrp_NoQuoteSets[]
}
export interface QuotSetGrpInit {
/** 296 */ readonly NoQuoteSets: readonly QuotSetGrp_NoQuoteSetsInit[]
}
export interface MassQuote extends Header, Trailer, Parties, QuotSetGrp {
readonly QuoteReqID: string | undefined
readonly QuoteID: string
readonly QuoteType: QuoteType | undefined
readonly QuoteResponseLevel: QuoteResponseLevel | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly DefBidSize: string | undefined
readonly DefOfferSize: string | undefined
}
export interface MassQuoteInit extends HeaderInit, TrailerInit, PartiesInit, QuotSetGrpInit {
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID: string
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 301 */ readonly QuoteResponseLevel?: QuoteResponseLevel | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 293 */ readonly DefBidSize?: DecimalValue | undefined
/** 294 */ readonly DefOfferSize?: DecimalValue | undefined
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
export interface BidDescReqGrp_NoBidDescriptors {
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
export interface BidDescReqGrp_NoBidDescriptorsInit {
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
export interface BidDescReqGrp {
readonly NoBidDescriptors: readonly BidDescReqGrp_NoBidDescriptors[]
}
export interface BidDescReqGrpInit {
/** 398 */ readonly NoBidDescriptors?: readonly BidDescReqGrp_NoBidDescriptorsInit[] | undefined
}
export interface BidCompReqGrp_NoBidComponents {
readonly ListID: string
readonly Side: Side | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly NetGrossInd: NetGrossInd | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
}
export interface BidCompReqGrp_NoBidComponentsInit {
/** 66 */ readonly ListID: string
/** 54 */ readonly Side?: Side | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 430 */ readonly NetGrossInd?: NetGrossInd | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
}
export interface BidCompReqGrp {
readonly NoBidComponents: readonly BidCompReqGrp_NoBidComponents[]
}
export interface BidCompReqGrpInit {
/** 420 */ readonly NoBidComponents?: readonly BidCompReqGrp_NoBidComponentsInit[] | undefined
}
export interface BidRequest extends Header, Trailer, BidDescReqGrp, BidCompReqGrp {
readonly BidID: string | undefined
readonly ClientBidID: string
readonly BidRequestTransType: BidRequestTransType
readonly ListName: string | undefined
readonly TotNoRelatedSym: number
readonly BidType: BidType
readonly NumTickets: number | undefined
readonly Currency: string | undefined
readonly SideValue1: string | undefined
readonly SideValue2: string | undefined
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
readonly BidTradeType: BidTradeType
readonly BasisPxType: BasisPxType
readonly StrikeTime: bigint | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface BidRequestInit extends HeaderInit, TrailerInit, BidDescReqGrpInit, BidCompReqGrpInit {
/** 390 */ readonly BidID?: string | undefined
/** 391 */ readonly ClientBidID: string
/** 374 */ readonly BidRequestTransType: BidRequestTransType
/** 392 */ readonly ListName?: string | undefined
/** 393 */ readonly TotNoRelatedSym: IntegerValue
/** 394 */ readonly BidType: BidType
/** 395 */ readonly NumTickets?: IntegerValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 396 */ readonly SideValue1?: DecimalValue | undefined
/** 397 */ readonly SideValue2?: DecimalValue | undefined
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
/** 418 */ readonly BidTradeType: BidTradeType
/** 419 */ readonly BasisPxType: BasisPxType
/** 443 */ readonly StrikeTime?: TimeValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface BidCompRspGrp_NoBidComponents extends CommissionData {
readonly Commission: string
readonly ListID: string | undefined
readonly Country: string | undefined
readonly Side: Side | undefined
readonly Price: string | undefined
readonly PriceType: PriceType | undefined
readonly FairValue: string | undefined
readonly NetGrossInd: NetGrossInd | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface BidCompRspGrp_NoBidComponentsInit extends CommissionDataInit {
/** 12 */ readonly Commission: DecimalValue
/** 66 */ readonly ListID?: string | undefined
/** 421 */ readonly Country?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 406 */ readonly FairValue?: DecimalValue | undefined
/** 430 */ readonly NetGrossInd?: NetGrossInd | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface BidCompRspGrp {
readonly NoBidComponents: readonly BidCompRspGrp_NoBidComponents[]
}
export interface BidCompRspGrpInit {
/** 420 */ readonly NoBidComponents: readonly BidCompRspGrp_NoBidComponentsInit[]
}
export interface BidResponse extends Header, Trailer, BidCompRspGrp {
readonly BidID: string | undefined
readonly ClientBidID: string | undefined
}
export interface BidResponseInit extends HeaderInit, TrailerInit, BidCompRspGrpInit {
/** 390 */ readonly BidID?: string | undefined
/** 391 */ readonly ClientBidID?: string | undefined
}
export interface InstrmtStrkPxGrp_NoStrikes extends Instrument {
readonly Symbol: string
}
export interface InstrmtStrkPxGrp_NoStrikesInit extends InstrumentInit {
/** 55 */ readonly Symbol: string
}
export interface InstrmtStrkPxGrp {
readonly NoStrikes: readonly InstrmtStrkPxGrp_NoStrikes[]
}
export interface InstrmtStrkPxGrpInit {
/** 428 */ readonly NoStrikes: readonly InstrmtStrkPxGrp_NoStrikesInit[]
}
export interface UndInstrmtStrkPxGrp_NoUnderlyings extends UnderlyingInstrument {
readonly UnderlyingSymbol: string
readonly PrevClosePx: string | undefined
readonly ClOrdID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly Side: Side | undefined
readonly Price: string
readonly Currency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface UndInstrmtStrkPxGrp_NoUnderlyingsInit extends UnderlyingInstrumentInit {
/** 311 */ readonly UnderlyingSymbol: string
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 44 */ readonly Price: DecimalValue
/** 15 */ readonly Currency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface UndInstrmtStrkPxGrp {
readonly NoUnderlyings: readonly UndInstrmtStrkPxGrp_NoUnderlyings[]
}
export interface UndInstrmtStrkPxGrpInit {
/** 711 */ readonly NoUnderlyings?: readonly UndInstrmtStrkPxGrp_NoUnderlyingsInit[] | undefined
}
export interface ListStrikePrice extends Header, Trailer, InstrmtStrkPxGrp, UndInstrmtStrkPxGrp {
readonly ListID: string
readonly TotNoStrikes: number
readonly LastFragment: boolean | undefined
}
export interface ListStrikePriceInit extends HeaderInit, TrailerInit, InstrmtStrkPxGrpInit, UndInstrmtStrkPxGrpInit {
/** 66 */ readonly ListID: string
/** 422 */ readonly TotNoStrikes: IntegerValue
/** 893 */ readonly LastFragment?: boolean | undefined
}
export interface RgstDtlsGrp_NoRegistDtls extends NestedParties {
readonly RegistDtls: string
readonly RegistEmail: string | undefined
readonly MailingDtls: string | undefined
readonly MailingInst: string | undefined
readonly OwnerType: OwnerType | undefined
readonly DateOfBirth: string | undefined
readonly InvestorCountryOfResidence: string | undefined
}
export interface RgstDtlsGrp_NoRegistDtlsInit extends NestedPartiesInit {
/** 509 */ readonly RegistDtls: string
/** 511 */ readonly RegistEmail?: string | undefined
/** 474 */ readonly MailingDtls?: string | undefined
/** 482 */ readonly MailingInst?: string | undefined
/** 522 */ readonly OwnerType?: OwnerType | undefined
/** 486 */ readonly DateOfBirth?: string | undefined
/** 475 */ readonly InvestorCountryOfResidence?: string | undefined
}
export interface RgstDtlsGrp {
readonly NoRegistDtls: readonly RgstDtlsGrp_NoRegistDtls[]
}
export interface RgstDtlsGrpInit {
/** 473 */ readonly NoRegistDtls?: readonly RgstDtlsGrp_NoRegistDtlsInit[] | undefined
}
export interface RgstDistInstGrp_NoDistribInsts {
readonly DistribPaymentMethod: DistribPaymentMethod
readonly DistribPercentage: string | undefined
readonly CashDistribCurr: string | undefined
readonly CashDistribAgentName: string | undefined
readonly CashDistribAgentCode: string | undefined
readonly CashDistribAgentAcctNumber: string | undefined
readonly CashDistribPayRef: string | undefined
readonly CashDistribAgentAcctName: string | undefined
}
export interface RgstDistInstGrp_NoDistribInstsInit {
/** 477 */ readonly DistribPaymentMethod: DistribPaymentMethod
/** 512 */ readonly DistribPercentage?: DecimalValue | undefined
/** 478 */ readonly CashDistribCurr?: string | undefined
/** 498 */ readonly CashDistribAgentName?: string | undefined
/** 499 */ readonly CashDistribAgentCode?: string | undefined
/** 500 */ readonly CashDistribAgentAcctNumber?: string | undefined
/** 501 */ readonly CashDistribPayRef?: string | undefined
/** 502 */ readonly CashDistribAgentAcctName?: string | undefined
}
export interface RgstDistInstGrp {
readonly NoDistribInsts: readonly RgstDistInstGrp_NoDistribInsts[]
}
export interface RgstDistInstGrpInit {
/** 510 */ readonly NoDistribInsts?: readonly RgstDistInstGrp_NoDistribInstsInit[] | undefined
}
export interface RegistrationInstructions extends Header, Trailer, Parties, RgstDtlsGrp, RgstDistInstGrp {
readonly RegistID: string
readonly RegistTransType: RegistTransType
readonly RegistRefID: string
readonly ClOrdID: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly RegistAcctType: string | undefined
readonly TaxAdvantageType: TaxAdvantageType | undefined
readonly OwnershipType: OwnershipType | undefined
}
export interface RegistrationInstructionsInit extends HeaderInit, TrailerInit, PartiesInit, RgstDtlsGrpInit, RgstDistInstGrpInit {
/** 513 */ readonly RegistID: string
/** 514 */ readonly RegistTransType: RegistTransType
/** 508 */ readonly RegistRefID: string
/** 11 */ readonly ClOrdID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 493 */ readonly RegistAcctType?: string | undefined
/** 495 */ readonly TaxAdvantageType?: TaxAdvantageType | undefined
/** 517 */ readonly OwnershipType?: OwnershipType | undefined
}
export interface RegistrationInstructionsResponse extends Header, Trailer, Parties {
readonly RegistID: string
readonly RegistTransType: RegistTransType
readonly RegistRefID: string
readonly ClOrdID: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
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
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 506 */ readonly RegistStatus: RegistStatus
/** 507 */ readonly RegistRejReasonCode?: RegistRejReasonCode | undefined
/** 496 */ readonly RegistRejReasonText?: string | undefined
}
export interface OrderMassCancelRequest extends Header, Trailer, Parties, Instrument, UnderlyingInstrument {
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
export interface OrderMassCancelRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, UnderlyingInstrumentInit {
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
export interface AffectedOrdGrp_NoAffectedOrders {
readonly OrigClOrdID: string
readonly AffectedOrderID: string | undefined
readonly AffectedSecondaryOrderID: string | undefined
}
export interface AffectedOrdGrp_NoAffectedOrdersInit {
/** 41 */ readonly OrigClOrdID: string
/** 535 */ readonly AffectedOrderID?: string | undefined
/** 536 */ readonly AffectedSecondaryOrderID?: string | undefined
}
export interface AffectedOrdGrp {
readonly NoAffectedOrders: readonly AffectedOrdGrp_NoAffectedOrders[]
}
export interface AffectedOrdGrpInit {
/** 534 */ readonly NoAffectedOrders?: readonly AffectedOrdGrp_NoAffectedOrdersInit[] | undefined
}
export interface OrderMassCancelReport extends Header, Trailer, AffectedOrdGrp, Parties, Instrument, UnderlyingInstrument {
readonly ClOrdID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly OrderID: string
readonly SecondaryOrderID: string | undefined
readonly MassCancelRequestType: MassCancelRequestType
readonly MassCancelResponse: MassCancelResponse
readonly MassCancelRejectReason: MassCancelRejectReason | undefined
readonly TotalAffectedOrders: number | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Side: Side | undefined
readonly TransactTime: bigint | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface OrderMassCancelReportInit extends HeaderInit, TrailerInit, AffectedOrdGrpInit, PartiesInit, InstrumentInit, UnderlyingInstrumentInit {
/** 11 */ readonly ClOrdID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 37 */ readonly OrderID: string
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 530 */ readonly MassCancelRequestType: MassCancelRequestType
/** 531 */ readonly MassCancelResponse: MassCancelResponse
/** 532 */ readonly MassCancelRejectReason?: MassCancelRejectReason | undefined
/** 533 */ readonly TotalAffectedOrders?: IntegerValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface SideCrossOrdModGrp_NoSides extends Parties, PreAllocGrp, OrderQtyData, CommissionData {
readonly Side: Side
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly TradeDate: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly AllocID: string | undefined
readonly QtyType: QtyType | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly PreTradeAnonymity: boolean | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly BookingType: BookingType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly SolicitedFlag: boolean | undefined
readonly SideComplianceID: string | undefined
readonly SideTimeInForce: bigint | undefined
}
export interface SideCrossOrdModGrp_NoSidesInit extends PartiesInit, PreAllocGrpInit, OrderQtyDataInit, CommissionDataInit {
/** 54 */ readonly Side: Side
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 70 */ readonly AllocID?: string | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 1091 */ readonly PreTradeAnonymity?: boolean | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 775 */ readonly BookingType?: BookingType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 659 */ readonly SideComplianceID?: string | undefined
/** 962 */ readonly SideTimeInForce?: TimeValue | undefined
}
export interface SideCrossOrdModGrp {
readonly NoSides: readonly SideCrossOrdModGrp_NoSides[]
}
export interface SideCrossOrdModGrpInit {
/** 552 */ readonly NoSides: readonly SideCrossOrdModGrp_NoSidesInit[]
}
export interface NewOrderCross extends Header, Trailer, RootParties, SideCrossOrdModGrp, Instrument, UndInstrmtGrp, InstrmtLegGrp, DisplayInstruction, TrdgSesGrp, Stipulations, TriggeringInstruction, SpreadOrBenchmarkCurveData, YieldData, PegInstructions, DiscretionInstructions, StrategyParametersGrp {
readonly CrossID: string
readonly CrossType: CrossType
readonly CrossPrioritization: CrossPrioritization
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly HandlInst: HandlInst | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MatchIncrement: string | undefined
readonly MaxPriceLevels: number | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly ExDestinationIDSource: ExDestinationIDSource | undefined
readonly ProcessCode: ProcessCode | undefined
readonly PrevClosePx: string | undefined
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint
readonly TransBkdTime: bigint | undefined
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly PriceProtectionScope: PriceProtectionScope | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly IOIID: string | undefined
readonly QuoteID: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly MaxShow: string | undefined
readonly TargetStrategy: TargetStrategy | undefined
readonly TargetStrategyParameters: string | undefined
readonly ParticipationRate: string | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
}
export interface NewOrderCrossInit extends HeaderInit, TrailerInit, RootPartiesInit, SideCrossOrdModGrpInit, InstrumentInit, UndInstrmtGrpInit, InstrmtLegGrpInit, DisplayInstructionInit, TrdgSesGrpInit, StipulationsInit, TriggeringInstructionInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit, PegInstructionsInit, DiscretionInstructionsInit, StrategyParametersGrpInit {
/** 548 */ readonly CrossID: string
/** 549 */ readonly CrossType: CrossType
/** 550 */ readonly CrossPrioritization: CrossPrioritization
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 21 */ readonly HandlInst?: HandlInst | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 1089 */ readonly MatchIncrement?: DecimalValue | undefined
/** 1090 */ readonly MaxPriceLevels?: IntegerValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 1133 */ readonly ExDestinationIDSource?: ExDestinationIDSource | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 483 */ readonly TransBkdTime?: TimeValue | undefined
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 1092 */ readonly PriceProtectionScope?: PriceProtectionScope | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 23 */ readonly IOIID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 847 */ readonly TargetStrategy?: TargetStrategy | undefined
/** 848 */ readonly TargetStrategyParameters?: string | undefined
/** 849 */ readonly ParticipationRate?: DecimalValue | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
}
export interface CrossOrderCancelReplaceRequest extends Header, Trailer, RootParties, SideCrossOrdModGrp, Instrument, UndInstrmtGrp, InstrmtLegGrp, DisplayInstruction, TrdgSesGrp, Stipulations, TriggeringInstruction, SpreadOrBenchmarkCurveData, YieldData, PegInstructions, DiscretionInstructions, StrategyParametersGrp {
readonly OrderID: string | undefined
readonly CrossID: string
readonly OrigCrossID: string
readonly HostCrossID: string | undefined
readonly CrossType: CrossType
readonly CrossPrioritization: CrossPrioritization
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly HandlInst: HandlInst | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MatchIncrement: string | undefined
readonly MaxPriceLevels: number | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly ExDestinationIDSource: ExDestinationIDSource | undefined
readonly ProcessCode: ProcessCode | undefined
readonly PrevClosePx: string | undefined
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint
readonly TransBkdTime: bigint | undefined
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly PriceProtectionScope: PriceProtectionScope | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly IOIID: string | undefined
readonly QuoteID: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly MaxShow: string | undefined
readonly TargetStrategy: TargetStrategy | undefined
readonly TargetStrategyParameters: string | undefined
readonly ParticipationRate: string | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
}
export interface CrossOrderCancelReplaceRequestInit extends HeaderInit, TrailerInit, RootPartiesInit, SideCrossOrdModGrpInit, InstrumentInit, UndInstrmtGrpInit, InstrmtLegGrpInit, DisplayInstructionInit, TrdgSesGrpInit, StipulationsInit, TriggeringInstructionInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit, PegInstructionsInit, DiscretionInstructionsInit, StrategyParametersGrpInit {
/** 37 */ readonly OrderID?: string | undefined
/** 548 */ readonly CrossID: string
/** 551 */ readonly OrigCrossID: string
/** 961 */ readonly HostCrossID?: string | undefined
/** 549 */ readonly CrossType: CrossType
/** 550 */ readonly CrossPrioritization: CrossPrioritization
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 21 */ readonly HandlInst?: HandlInst | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 1089 */ readonly MatchIncrement?: DecimalValue | undefined
/** 1090 */ readonly MaxPriceLevels?: IntegerValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 1133 */ readonly ExDestinationIDSource?: ExDestinationIDSource | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 483 */ readonly TransBkdTime?: TimeValue | undefined
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 1092 */ readonly PriceProtectionScope?: PriceProtectionScope | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 23 */ readonly IOIID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 847 */ readonly TargetStrategy?: TargetStrategy | undefined
/** 848 */ readonly TargetStrategyParameters?: string | undefined
/** 849 */ readonly ParticipationRate?: DecimalValue | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
}
export interface SideCrossOrdCxlGrp_NoSides extends Parties, OrderQtyData {
readonly Side: Side
readonly OrigClOrdID: string
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly OrigOrdModTime: bigint | undefined
readonly TradeOriginationDate: string | undefined
readonly TradeDate: string | undefined
readonly ComplianceID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface SideCrossOrdCxlGrp_NoSidesInit extends PartiesInit, OrderQtyDataInit {
/** 54 */ readonly Side: Side
/** 41 */ readonly OrigClOrdID: string
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 586 */ readonly OrigOrdModTime?: TimeValue | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface SideCrossOrdCxlGrp {
readonly NoSides: readonly SideCrossOrdCxlGrp_NoSides[]
}
export interface SideCrossOrdCxlGrpInit {
/** 552 */ readonly NoSides: readonly SideCrossOrdCxlGrp_NoSidesInit[]
}
export interface CrossOrderCancelRequest extends Header, Trailer, RootParties, SideCrossOrdCxlGrp, Instrument, UndInstrmtGrp, InstrmtLegGrp {
readonly OrderID: string | undefined
readonly CrossID: string
readonly OrigCrossID: string
readonly HostCrossID: string | undefined
readonly CrossType: CrossType
readonly CrossPrioritization: CrossPrioritization
readonly TransactTime: bigint
}
export interface CrossOrderCancelRequestInit extends HeaderInit, TrailerInit, RootPartiesInit, SideCrossOrdCxlGrpInit, InstrumentInit, UndInstrmtGrpInit, InstrmtLegGrpInit {
/** 37 */ readonly OrderID?: string | undefined
/** 548 */ readonly CrossID: string
/** 551 */ readonly OrigCrossID: string
/** 961 */ readonly HostCrossID?: string | undefined
/** 549 */ readonly CrossType: CrossType
/** 550 */ readonly CrossPrioritization: CrossPrioritization
/** 60 */ readonly TransactTime: TimeValue
}
export interface SecurityTypeRequest extends Header, Trailer {
readonly SecurityReqID: string
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Product: Product | undefined
readonly SecurityType: SecurityType | undefined
readonly SecuritySubType: string | undefined
}
export interface SecurityTypeRequestInit extends HeaderInit, TrailerInit {
/** 320 */ readonly SecurityReqID: string
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 460 */ readonly Product?: Product | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 762 */ readonly SecuritySubType?: string | undefined
}
export interface SecTypesGrp_NoSecurityTypes {
readonly SecurityType: SecurityType
readonly SecuritySubType: string | undefined
readonly Product: Product | undefined
readonly CFICode: string | undefined
}
export interface SecTypesGrp_NoSecurityTypesInit {
/** 167 */ readonly SecurityType: SecurityType
/** 762 */ readonly SecuritySubType?: string | undefined
/** 460 */ readonly Product?: Product | undefined
/** 461 */ readonly CFICode?: string | undefined
}
export interface SecTypesGrp {
readonly NoSecurityTypes: readonly SecTypesGrp_NoSecurityTypes[]
}
export interface SecTypesGrpInit {
/** 558 */ readonly NoSecurityTypes?: readonly SecTypesGrp_NoSecurityTypesInit[] | undefined
}
export interface SecurityTypes extends Header, Trailer, SecTypesGrp {
readonly SecurityReqID: string
readonly SecurityResponseID: string
readonly SecurityResponseType: SecurityResponseType
readonly TotNoSecurityTypes: number | undefined
readonly LastFragment: boolean | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
}
export interface SecurityTypesInit extends HeaderInit, TrailerInit, SecTypesGrpInit {
/** 320 */ readonly SecurityReqID: string
/** 322 */ readonly SecurityResponseID: string
/** 323 */ readonly SecurityResponseType: SecurityResponseType
/** 557 */ readonly TotNoSecurityTypes?: IntegerValue | undefined
/** 893 */ readonly LastFragment?: boolean | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface SecurityListRequest extends Header, Trailer, Instrument, InstrumentExtension, FinancingDetails, UndInstrmtGrp, InstrmtLegGrp {
readonly SecurityReqID: string
readonly SecurityListRequestType: SecurityListRequestType
readonly Currency: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
}
export interface SecurityListRequestInit extends HeaderInit, TrailerInit, InstrumentInit, InstrumentExtensionInit, FinancingDetailsInit, UndInstrmtGrpInit, InstrmtLegGrpInit {
/** 320 */ readonly SecurityReqID: string
/** 559 */ readonly SecurityListRequestType: SecurityListRequestType
/** 15 */ readonly Currency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface InstrmtLegSecListGrp_NoLegs extends InstrumentLeg, LegStipulations, LegBenchmarkCurveData {
readonly LegSymbol: string
readonly LegSwapType: LegSwapType | undefined
readonly LegSettlType: string | undefined
}
export interface InstrmtLegSecListGrp_NoLegsInit extends InstrumentLegInit, LegStipulationsInit, LegBenchmarkCurveDataInit {
/** 600 */ readonly LegSymbol: string
/** 690 */ readonly LegSwapType?: LegSwapType | undefined
/** 587 */ readonly LegSettlType?: string | undefined
}
export interface InstrmtLegSecListGrp {
readonly NoLegs: readonly InstrmtLegSecListGrp_NoLegs[]
}
export interface InstrmtLegSecListGrpInit {
/** 555 */ readonly NoLegs?: readonly InstrmtLegSecListGrp_NoLegsInit[] | undefined
}
export interface SecListGrp_NoRelatedSym extends Instrument, InstrumentExtension, FinancingDetails, UndInstrmtGrp, Stipulations, InstrmtLegSecListGrp, SpreadOrBenchmarkCurveData, YieldData {
readonly Symbol: string
readonly Currency: string | undefined
readonly RoundLot: string | undefined
readonly MinTradeVol: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly ExpirationCycle: ExpirationCycle | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface SecListGrp_NoRelatedSymInit extends InstrumentInit, InstrumentExtensionInit, FinancingDetailsInit, UndInstrmtGrpInit, StipulationsInit, InstrmtLegSecListGrpInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit {
/** 55 */ readonly Symbol: string
/** 15 */ readonly Currency?: string | undefined
/** 561 */ readonly RoundLot?: DecimalValue | undefined
/** 562 */ readonly MinTradeVol?: DecimalValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 827 */ readonly ExpirationCycle?: ExpirationCycle | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface SecListGrp {
readonly NoRelatedSym: readonly SecListGrp_NoRelatedSym[]
}
export interface SecListGrpInit {
/** 146 */ readonly NoRelatedSym?: readonly SecListGrp_NoRelatedSymInit[] | undefined
}
export interface SecurityList extends Header, Trailer, SecListGrp {
readonly SecurityReportID: number | undefined
readonly ClearingBusinessDate: string | undefined
readonly SecurityReqID: string | undefined
readonly SecurityResponseID: string | undefined
readonly SecurityRequestResult: SecurityRequestResult | undefined
readonly TotNoRelatedSym: number | undefined
readonly LastFragment: boolean | undefined
}
export interface SecurityListInit extends HeaderInit, TrailerInit, SecListGrpInit {
/** 964 */ readonly SecurityReportID?: IntegerValue | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 320 */ readonly SecurityReqID?: string | undefined
/** 322 */ readonly SecurityResponseID?: string | undefined
/** 560 */ readonly SecurityRequestResult?: SecurityRequestResult | undefined
/** 393 */ readonly TotNoRelatedSym?: IntegerValue | undefined
/** 893 */ readonly LastFragment?: boolean | undefined
}
export interface DerivativeSecurityListRequest extends Header, Trailer, UnderlyingInstrument {
readonly SecurityReqID: string
readonly SecurityListRequestType: SecurityListRequestType
readonly SecuritySubType: string | undefined
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
/** 762 */ readonly SecuritySubType?: string | undefined
/** 15 */ readonly Currency?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface RelSymDerivSecGrp_NoRelatedSym extends Instrument, InstrumentExtension, InstrmtLegGrp {
readonly Symbol: string
readonly Currency: string | undefined
readonly ExpirationCycle: ExpirationCycle | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface RelSymDerivSecGrp_NoRelatedSymInit extends InstrumentInit, InstrumentExtensionInit, InstrmtLegGrpInit {
/** 55 */ readonly Symbol: string
/** 15 */ readonly Currency?: string | undefined
/** 827 */ readonly ExpirationCycle?: ExpirationCycle | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface RelSymDerivSecGrp {
readonly NoRelatedSym: readonly RelSymDerivSecGrp_NoRelatedSym[]
}
export interface RelSymDerivSecGrpInit {
/** 146 */ readonly NoRelatedSym?: readonly RelSymDerivSecGrp_NoRelatedSymInit[] | undefined
}
export interface DerivativeSecurityList extends Header, Trailer, UnderlyingInstrument, RelSymDerivSecGrp {
readonly SecurityReqID: string
readonly SecurityResponseID: string
readonly SecurityRequestResult: SecurityRequestResult
readonly TotNoRelatedSym: number | undefined
readonly LastFragment: boolean | undefined
}
export interface DerivativeSecurityListInit extends HeaderInit, TrailerInit, UnderlyingInstrumentInit, RelSymDerivSecGrpInit {
/** 320 */ readonly SecurityReqID: string
/** 322 */ readonly SecurityResponseID: string
/** 560 */ readonly SecurityRequestResult: SecurityRequestResult
/** 393 */ readonly TotNoRelatedSym?: IntegerValue | undefined
/** 893 */ readonly LastFragment?: boolean | undefined
}
export interface NstdPtys3SubGrp_NoNested3PartySubIDs {
readonly Nested3PartySubID: string
readonly Nested3PartySubIDType: number | undefined
}
export interface NstdPtys3SubGrp_NoNested3PartySubIDsInit {
/** 953 */ readonly Nested3PartySubID: string
/** 954 */ readonly Nested3PartySubIDType?: IntegerValue | undefined
}
export interface NstdPtys3SubGrp {
readonly NoNested3PartySubIDs: readonly NstdPtys3SubGrp_NoNested3PartySubIDs[]
}
export interface NstdPtys3SubGrpInit {
/** 952 */ readonly NoNested3PartySubIDs?: readonly NstdPtys3SubGrp_NoNested3PartySubIDsInit[] | undefined
}
export interface NestedParties3_NoNested3PartyIDs extends NstdPtys3SubGrp {
readonly Nested3PartyID: string
readonly Nested3PartyIDSource: string | undefined
readonly Nested3PartyRole: number | undefined
}
export interface NestedParties3_NoNested3PartyIDsInit extends NstdPtys3SubGrpInit {
/** 949 */ readonly Nested3PartyID: string
/** 950 */ readonly Nested3PartyIDSource?: string | undefined
/** 951 */ readonly Nested3PartyRole?: IntegerValue | undefined
}
export interface NestedParties3 {
readonly NoNested3PartyIDs: readonly NestedParties3_NoNested3PartyIDs[]
}
export interface NestedParties3Init {
/** 948 */ readonly NoNested3PartyIDs?: readonly NestedParties3_NoNested3PartyIDsInit[] | undefined
}
export interface PreAllocMlegGrp_NoAllocs extends NestedParties3 {
readonly AllocAccount: string
readonly AllocAcctIDSource: number | undefined
readonly AllocSettlCurrency: string | undefined
readonly IndividualAllocID: string | undefined
readonly AllocQty: string | undefined
}
export interface PreAllocMlegGrp_NoAllocsInit extends NestedParties3Init {
/** 79 */ readonly AllocAccount: string
/** 661 */ readonly AllocAcctIDSource?: IntegerValue | undefined
/** 736 */ readonly AllocSettlCurrency?: string | undefined
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
}
export interface PreAllocMlegGrp {
readonly NoAllocs: readonly PreAllocMlegGrp_NoAllocs[]
}
export interface PreAllocMlegGrpInit {
/** 78 */ readonly NoAllocs?: readonly PreAllocMlegGrp_NoAllocsInit[] | undefined
}
export interface LegPreAllocGrp_NoLegAllocs extends NestedParties2 {
readonly LegAllocAccount: string
readonly LegIndividualAllocID: string | undefined
readonly LegAllocQty: string | undefined
readonly LegAllocAcctIDSource: string | undefined
readonly LegSettlCurrency: string | undefined
}
export interface LegPreAllocGrp_NoLegAllocsInit extends NestedParties2Init {
/** 671 */ readonly LegAllocAccount: string
/** 672 */ readonly LegIndividualAllocID?: string | undefined
/** 673 */ readonly LegAllocQty?: DecimalValue | undefined
/** 674 */ readonly LegAllocAcctIDSource?: string | undefined
/** 675 */ readonly LegSettlCurrency?: string | undefined
}
export interface LegPreAllocGrp {
readonly NoLegAllocs: readonly LegPreAllocGrp_NoLegAllocs[]
}
export interface LegPreAllocGrpInit {
/** 670 */ readonly NoLegAllocs?: readonly LegPreAllocGrp_NoLegAllocsInit[] | undefined
}
export interface LegOrdGrp_NoLegs extends InstrumentLeg, LegStipulations, LegPreAllocGrp, NestedParties {
readonly LegSymbol: string
readonly LegOptionRatio: string | undefined
readonly LegQty: string | undefined
readonly LegSwapType: LegSwapType | undefined
readonly LegPositionEffect: string | undefined
readonly LegCoveredOrUncovered: number | undefined
readonly LegRefID: string | undefined
readonly LegPrice: string | undefined
readonly LegSettlType: string | undefined
readonly LegSettlDate: string | undefined
readonly LegOrderQty: string | undefined
}
export interface LegOrdGrp_NoLegsInit extends InstrumentLegInit, LegStipulationsInit, LegPreAllocGrpInit, NestedPartiesInit {
/** 600 */ readonly LegSymbol: string
/** 1017 */ readonly LegOptionRatio?: DecimalValue | undefined
/** 687 */ readonly LegQty?: DecimalValue | undefined
/** 690 */ readonly LegSwapType?: LegSwapType | undefined
/** 564 */ readonly LegPositionEffect?: string | undefined
/** 565 */ readonly LegCoveredOrUncovered?: IntegerValue | undefined
/** 654 */ readonly LegRefID?: string | undefined
/** 566 */ readonly LegPrice?: DecimalValue | undefined
/** 587 */ readonly LegSettlType?: string | undefined
/** 588 */ readonly LegSettlDate?: string | undefined
/** 685 */ readonly LegOrderQty?: DecimalValue | undefined
}
export interface LegOrdGrp {
readonly NoLegs: readonly LegOrdGrp_NoLegs[]
}
export interface LegOrdGrpInit {
/** 555 */ readonly NoLegs: readonly LegOrdGrp_NoLegsInit[]
}
export interface NewOrderMultileg extends Header, Trailer, Parties, PreAllocMlegGrp, DisplayInstruction, TrdgSesGrp, Instrument, UndInstrmtGrp, LegOrdGrp, OrderQtyData, TriggeringInstruction, CommissionData, PegInstructions, DiscretionInstructions, StrategyParametersGrp {
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly TradeDate: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly AllocID: string | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly HandlInst: HandlInst | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MatchIncrement: string | undefined
readonly MaxPriceLevels: number | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly ExDestinationIDSource: ExDestinationIDSource | undefined
readonly ProcessCode: ProcessCode | undefined
readonly Side: Side
readonly PrevClosePx: string | undefined
readonly SwapPoints: string | undefined
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint
readonly QtyType: QtyType | undefined
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly PriceProtectionScope: PriceProtectionScope | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly IOIID: string | undefined
readonly QuoteID: string | undefined
readonly RefOrderID: string | undefined
readonly RefOrderIDSource: RefOrderIDSource | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly PreTradeAnonymity: boolean | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly BookingType: BookingType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly MaxShow: string | undefined
readonly TargetStrategy: TargetStrategy | undefined
readonly TargetStrategyParameters: string | undefined
readonly ParticipationRate: string | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
readonly MultiLegRptTypeReq: MultiLegRptTypeReq | undefined
}
export interface NewOrderMultilegInit extends HeaderInit, TrailerInit, PartiesInit, PreAllocMlegGrpInit, DisplayInstructionInit, TrdgSesGrpInit, InstrumentInit, UndInstrmtGrpInit, LegOrdGrpInit, OrderQtyDataInit, TriggeringInstructionInit, CommissionDataInit, PegInstructionsInit, DiscretionInstructionsInit, StrategyParametersGrpInit {
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 70 */ readonly AllocID?: string | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 21 */ readonly HandlInst?: HandlInst | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 1089 */ readonly MatchIncrement?: DecimalValue | undefined
/** 1090 */ readonly MaxPriceLevels?: IntegerValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 1133 */ readonly ExDestinationIDSource?: ExDestinationIDSource | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 54 */ readonly Side: Side
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 1069 */ readonly SwapPoints?: DecimalValue | undefined
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 854 */ readonly QtyType?: QtyType | undefined
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 1092 */ readonly PriceProtectionScope?: PriceProtectionScope | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 23 */ readonly IOIID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 1080 */ readonly RefOrderID?: string | undefined
/** 1081 */ readonly RefOrderIDSource?: RefOrderIDSource | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 1091 */ readonly PreTradeAnonymity?: boolean | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 775 */ readonly BookingType?: BookingType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 847 */ readonly TargetStrategy?: TargetStrategy | undefined
/** 848 */ readonly TargetStrategyParameters?: string | undefined
/** 849 */ readonly ParticipationRate?: DecimalValue | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
/** 563 */ readonly MultiLegRptTypeReq?: MultiLegRptTypeReq | undefined
}
export interface MultilegOrderCancelReplace extends Header, Trailer, Parties, PreAllocMlegGrp, DisplayInstruction, TrdgSesGrp, Instrument, UndInstrmtGrp, LegOrdGrp, OrderQtyData, TriggeringInstruction, CommissionData, PegInstructions, DiscretionInstructions, StrategyParametersGrp {
readonly OrderID: string | undefined
readonly OrigClOrdID: string
readonly ClOrdID: string
readonly SecondaryClOrdID: string | undefined
readonly ClOrdLinkID: string | undefined
readonly OrigOrdModTime: bigint | undefined
readonly TradeOriginationDate: string | undefined
readonly TradeDate: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly DayBookingInst: DayBookingInst | undefined
readonly BookingUnit: BookingUnit | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly AllocID: string | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly CashMargin: CashMargin | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly HandlInst: HandlInst | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly MinQty: string | undefined
readonly MatchIncrement: string | undefined
readonly MaxPriceLevels: number | undefined
readonly MaxFloor: string | undefined
readonly ExDestination: string | undefined
readonly ExDestinationIDSource: ExDestinationIDSource | undefined
readonly ProcessCode: ProcessCode | undefined
readonly Side: Side
readonly PrevClosePx: string | undefined
readonly SwapPoints: string | undefined
readonly LocateReqd: boolean | undefined
readonly TransactTime: bigint
readonly QtyType: QtyType | undefined
readonly OrdType: OrdType
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly PriceProtectionScope: PriceProtectionScope | undefined
readonly StopPx: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly IOIID: string | undefined
readonly QuoteID: string | undefined
readonly TimeInForce: TimeInForce | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireDate: string | undefined
readonly ExpireTime: bigint | undefined
readonly GTBookingInst: GTBookingInst | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly PreTradeAnonymity: boolean | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly ForexReq: boolean | undefined
readonly SettlCurrency: string | undefined
readonly BookingType: BookingType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly PositionEffect: PositionEffect | undefined
readonly CoveredOrUncovered: CoveredOrUncovered | undefined
readonly MaxShow: string | undefined
readonly TargetStrategy: TargetStrategy | undefined
readonly TargetStrategyParameters: string | undefined
readonly ParticipationRate: string | undefined
readonly CancellationRights: CancellationRights | undefined
readonly MoneyLaunderingStatus: MoneyLaunderingStatus | undefined
readonly RegistID: string | undefined
readonly Designation: string | undefined
readonly MultiLegRptTypeReq: MultiLegRptTypeReq | undefined
}
export interface MultilegOrderCancelReplaceInit extends HeaderInit, TrailerInit, PartiesInit, PreAllocMlegGrpInit, DisplayInstructionInit, TrdgSesGrpInit, InstrumentInit, UndInstrmtGrpInit, LegOrdGrpInit, OrderQtyDataInit, TriggeringInstructionInit, CommissionDataInit, PegInstructionsInit, DiscretionInstructionsInit, StrategyParametersGrpInit {
/** 37 */ readonly OrderID?: string | undefined
/** 41 */ readonly OrigClOrdID: string
/** 11 */ readonly ClOrdID: string
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 583 */ readonly ClOrdLinkID?: string | undefined
/** 586 */ readonly OrigOrdModTime?: TimeValue | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 589 */ readonly DayBookingInst?: DayBookingInst | undefined
/** 590 */ readonly BookingUnit?: BookingUnit | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 70 */ readonly AllocID?: string | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 544 */ readonly CashMargin?: CashMargin | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 21 */ readonly HandlInst?: HandlInst | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 110 */ readonly MinQty?: DecimalValue | undefined
/** 1089 */ readonly MatchIncrement?: DecimalValue | undefined
/** 1090 */ readonly MaxPriceLevels?: IntegerValue | undefined
/** 111 */ readonly MaxFloor?: DecimalValue | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 1133 */ readonly ExDestinationIDSource?: ExDestinationIDSource | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 54 */ readonly Side: Side
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 1069 */ readonly SwapPoints?: DecimalValue | undefined
/** 114 */ readonly LocateReqd?: boolean | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 854 */ readonly QtyType?: QtyType | undefined
/** 40 */ readonly OrdType: OrdType
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 1092 */ readonly PriceProtectionScope?: PriceProtectionScope | undefined
/** 99 */ readonly StopPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 23 */ readonly IOIID?: string | undefined
/** 117 */ readonly QuoteID?: string | undefined
/** 59 */ readonly TimeInForce?: TimeInForce | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 427 */ readonly GTBookingInst?: GTBookingInst | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 1091 */ readonly PreTradeAnonymity?: boolean | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 121 */ readonly ForexReq?: boolean | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 775 */ readonly BookingType?: BookingType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 203 */ readonly CoveredOrUncovered?: CoveredOrUncovered | undefined
/** 210 */ readonly MaxShow?: DecimalValue | undefined
/** 847 */ readonly TargetStrategy?: TargetStrategy | undefined
/** 848 */ readonly TargetStrategyParameters?: string | undefined
/** 849 */ readonly ParticipationRate?: DecimalValue | undefined
/** 480 */ readonly CancellationRights?: CancellationRights | undefined
/** 481 */ readonly MoneyLaunderingStatus?: MoneyLaunderingStatus | undefined
/** 513 */ readonly RegistID?: string | undefined
/** 494 */ readonly Designation?: string | undefined
/** 563 */ readonly MultiLegRptTypeReq?: MultiLegRptTypeReq | undefined
}
export interface TrdCapDtGrp_NoDates {
readonly TradeDate: string
readonly LastUpdateTime: bigint | undefined
readonly TransactTime: bigint | undefined
}
export interface TrdCapDtGrp_NoDatesInit {
/** 75 */ readonly TradeDate: string
/** 779 */ readonly LastUpdateTime?: TimeValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
}
export interface TrdCapDtGrp {
readonly NoDates: readonly TrdCapDtGrp_NoDates[]
}
export interface TrdCapDtGrpInit {
/** 580 */ readonly NoDates?: readonly TrdCapDtGrp_NoDatesInit[] | undefined
}
export interface TradeCaptureReportRequest extends Header, Trailer, Parties, Instrument, InstrumentExtension, FinancingDetails, UndInstrmtGrp, InstrmtLegGrp, TrdCapDtGrp {
readonly TradeRequestID: string
readonly TradeID: string | undefined
readonly SecondaryTradeID: string | undefined
readonly FirmTradeID: string | undefined
readonly SecondaryFirmTradeID: string | undefined
readonly TradeRequestType: TradeRequestType
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
readonly TradeReportID: string | undefined
readonly SecondaryTradeReportID: string | undefined
readonly ExecID: string | undefined
readonly ExecType: ExecType | undefined
readonly OrderID: string | undefined
readonly ClOrdID: string | undefined
readonly MatchStatus: MatchStatus | undefined
readonly TrdType: TrdType | undefined
readonly TrdSubType: TrdSubType | undefined
readonly TradeHandlingInstr: TradeHandlingInstr | undefined
readonly TransferReason: string | undefined
readonly SecondaryTrdType: number | undefined
readonly TradeLinkID: string | undefined
readonly TrdMatchID: string | undefined
readonly ClearingBusinessDate: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly TimeBracket: string | undefined
readonly Side: Side | undefined
readonly MultiLegReportingType: MultiLegReportingType | undefined
readonly TradeInputSource: string | undefined
readonly TradeInputDevice: string | undefined
readonly ResponseTransportType: ResponseTransportType | undefined
readonly ResponseDestination: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly MessageEventSource: string | undefined
}
export interface TradeCaptureReportRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, InstrumentExtensionInit, FinancingDetailsInit, UndInstrmtGrpInit, InstrmtLegGrpInit, TrdCapDtGrpInit {
/** 568 */ readonly TradeRequestID: string
/** 1003 */ readonly TradeID?: string | undefined
/** 1040 */ readonly SecondaryTradeID?: string | undefined
/** 1041 */ readonly FirmTradeID?: string | undefined
/** 1042 */ readonly SecondaryFirmTradeID?: string | undefined
/** 569 */ readonly TradeRequestType: TradeRequestType
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
/** 571 */ readonly TradeReportID?: string | undefined
/** 818 */ readonly SecondaryTradeReportID?: string | undefined
/** 17 */ readonly ExecID?: string | undefined
/** 150 */ readonly ExecType?: ExecType | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 828 */ readonly TrdType?: TrdType | undefined
/** 829 */ readonly TrdSubType?: TrdSubType | undefined
/** 1123 */ readonly TradeHandlingInstr?: TradeHandlingInstr | undefined
/** 830 */ readonly TransferReason?: string | undefined
/** 855 */ readonly SecondaryTrdType?: IntegerValue | undefined
/** 820 */ readonly TradeLinkID?: string | undefined
/** 880 */ readonly TrdMatchID?: string | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 943 */ readonly TimeBracket?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 442 */ readonly MultiLegReportingType?: MultiLegReportingType | undefined
/** 578 */ readonly TradeInputSource?: string | undefined
/** 579 */ readonly TradeInputDevice?: string | undefined
/** 725 */ readonly ResponseTransportType?: ResponseTransportType | undefined
/** 726 */ readonly ResponseDestination?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 1011 */ readonly MessageEventSource?: string | undefined
}
export interface TrdInstrmtLegGrp_NoLegs extends InstrumentLeg, LegStipulations, NestedParties {
readonly LegSymbol: string
readonly LegQty: string | undefined
readonly LegSwapType: LegSwapType | undefined
readonly LegReportID: string | undefined
readonly LegPositionEffect: string | undefined
readonly LegCoveredOrUncovered: number | undefined
readonly LegRefID: string | undefined
readonly LegPrice: string | undefined
readonly LegSettlType: string | undefined
readonly LegSettlDate: string | undefined
readonly LegLastPx: string | undefined
readonly LegSettlCurrency: string | undefined
readonly LegLastForwardPoints: string | undefined
readonly LegCalculatedCcyLastQty: string | undefined
readonly LegGrossTradeAmt: string | undefined
}
export interface TrdInstrmtLegGrp_NoLegsInit extends InstrumentLegInit, LegStipulationsInit, NestedPartiesInit {
/** 600 */ readonly LegSymbol: string
/** 687 */ readonly LegQty?: DecimalValue | undefined
/** 690 */ readonly LegSwapType?: LegSwapType | undefined
/** 990 */ readonly LegReportID?: string | undefined
/** 564 */ readonly LegPositionEffect?: string | undefined
/** 565 */ readonly LegCoveredOrUncovered?: IntegerValue | undefined
/** 654 */ readonly LegRefID?: string | undefined
/** 566 */ readonly LegPrice?: DecimalValue | undefined
/** 587 */ readonly LegSettlType?: string | undefined
/** 588 */ readonly LegSettlDate?: string | undefined
/** 637 */ readonly LegLastPx?: DecimalValue | undefined
/** 675 */ readonly LegSettlCurrency?: string | undefined
/** 1073 */ readonly LegLastForwardPoints?: DecimalValue | undefined
/** 1074 */ readonly LegCalculatedCcyLastQty?: DecimalValue | undefined
/** 1075 */ readonly LegGrossTradeAmt?: DecimalValue | undefined
}
export interface TrdInstrmtLegGrp {
readonly NoLegs: readonly TrdInstrmtLegGrp_NoLegs[]
}
export interface TrdInstrmtLegGrpInit {
/** 555 */ readonly NoLegs?: readonly TrdInstrmtLegGrp_NoLegsInit[] | undefined
}
export interface TrdAllocGrp_NoAllocs extends NestedParties2 {
readonly AllocAccount: string
readonly AllocAcctIDSource: number | undefined
readonly AllocSettlCurrency: string | undefined
readonly IndividualAllocID: string | undefined
readonly AllocQty: string | undefined
readonly AllocCustomerCapacity: string | undefined
readonly AllocMethod: AllocMethod | undefined
readonly SecondaryIndividualAllocID: string | undefined
readonly AllocClearingFeeIndicator: string | undefined
}
export interface TrdAllocGrp_NoAllocsInit extends NestedParties2Init {
/** 79 */ readonly AllocAccount: string
/** 661 */ readonly AllocAcctIDSource?: IntegerValue | undefined
/** 736 */ readonly AllocSettlCurrency?: string | undefined
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 80 */ readonly AllocQty?: DecimalValue | undefined
/** 993 */ readonly AllocCustomerCapacity?: string | undefined
/** 1002 */ readonly AllocMethod?: AllocMethod | undefined
/** 989 */ readonly SecondaryIndividualAllocID?: string | undefined
/** 1136 */ readonly AllocClearingFeeIndicator?: string | undefined
}
export interface TrdAllocGrp {
readonly NoAllocs: readonly TrdAllocGrp_NoAllocs[]
}
export interface TrdAllocGrpInit {
/** 78 */ readonly NoAllocs?: readonly TrdAllocGrp_NoAllocsInit[] | undefined
}
export interface SideTrdRegTS_NoSideTrdRegTS {
readonly SideTrdRegTimestamp: bigint
readonly SideTrdRegTimestampType: number | undefined
readonly SideTrdRegTimestampSrc: string | undefined
}
export interface SideTrdRegTS_NoSideTrdRegTSInit {
/** 1012 */ readonly SideTrdRegTimestamp: TimeValue
/** 1013 */ readonly SideTrdRegTimestampType?: IntegerValue | undefined
/** 1014 */ readonly SideTrdRegTimestampSrc?: string | undefined
}
export interface SideTrdRegTS {
readonly NoSideTrdRegTS: readonly SideTrdRegTS_NoSideTrdRegTS[]
}
export interface SideTrdRegTSInit {
/** 1016 */ readonly NoSideTrdRegTS?: readonly SideTrdRegTS_NoSideTrdRegTSInit[] | undefined
}
export interface TrdCapRptSideGrp_NoSides extends Parties, ClrInstGrp, CommissionData, ContAmtGrp, Stipulations, MiscFeesGrp, TrdAllocGrp, SideTrdRegTS {
readonly Side: Side
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly ClOrdID: string | undefined
readonly ExecRefID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly ListID: string | undefined
readonly SideQty: number | undefined
readonly SideTradeReportID: string | undefined
readonly SideFillStationCd: string | undefined
readonly SideReasonCd: string | undefined
readonly RptSeq: number | undefined
readonly SideTrdSubTyp: number | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly ProcessCode: ProcessCode | undefined
readonly LotType: LotType | undefined
readonly OddLot: boolean | undefined
readonly TradeInputSource: string | undefined
readonly TradeInputDevice: string | undefined
readonly OrderInputDevice: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly OrdType: OrdType | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly TransBkdTime: bigint | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly TimeBracket: string | undefined
readonly NumDaysInterest: number | undefined
readonly ExDate: string | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly InterestAtMaturity: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
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
readonly SideMultiLegReportingType: SideMultiLegReportingType | undefined
readonly ExchangeRule: string | undefined
readonly TradeAllocIndicator: TradeAllocIndicator | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly AllocID: string | undefined
readonly SideGrossTradeAmt: string | undefined
readonly AggressorIndicator: boolean | undefined
readonly ExchangeSpecialInstructions: string | undefined
}
export interface TrdCapRptSideGrp_NoSidesInit extends PartiesInit, ClrInstGrpInit, CommissionDataInit, ContAmtGrpInit, StipulationsInit, MiscFeesGrpInit, TrdAllocGrpInit, SideTrdRegTSInit {
/** 54 */ readonly Side: Side
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 19 */ readonly ExecRefID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 1009 */ readonly SideQty?: IntegerValue | undefined
/** 1005 */ readonly SideTradeReportID?: string | undefined
/** 1006 */ readonly SideFillStationCd?: string | undefined
/** 1007 */ readonly SideReasonCd?: string | undefined
/** 83 */ readonly RptSeq?: IntegerValue | undefined
/** 1008 */ readonly SideTrdSubTyp?: IntegerValue | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 1093 */ readonly LotType?: LotType | undefined
/** 575 */ readonly OddLot?: boolean | undefined
/** 578 */ readonly TradeInputSource?: string | undefined
/** 579 */ readonly TradeInputDevice?: string | undefined
/** 821 */ readonly OrderInputDevice?: string | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 483 */ readonly TransBkdTime?: TimeValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 943 */ readonly TimeBracket?: string | undefined
/** 157 */ readonly NumDaysInterest?: IntegerValue | undefined
/** 230 */ readonly ExDate?: string | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 738 */ readonly InterestAtMaturity?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
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
/** 752 */ readonly SideMultiLegReportingType?: SideMultiLegReportingType | undefined
/** 825 */ readonly ExchangeRule?: string | undefined
/** 826 */ readonly TradeAllocIndicator?: TradeAllocIndicator | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 70 */ readonly AllocID?: string | undefined
/** 1072 */ readonly SideGrossTradeAmt?: DecimalValue | undefined
/** 1057 */ readonly AggressorIndicator?: boolean | undefined
/** 1139 */ readonly ExchangeSpecialInstructions?: string | undefined
}
export interface TrdCapRptSideGrp {
readonly NoSides: readonly TrdCapRptSideGrp_NoSides[]
}
export interface TrdCapRptSideGrpInit {
/** 552 */ readonly NoSides: readonly TrdCapRptSideGrp_NoSidesInit[]
}
export interface TradeCaptureReport extends Header, Trailer, RootParties, Instrument, FinancingDetails, OrderQtyData, YieldData, UndInstrmtGrp, SpreadOrBenchmarkCurveData, PositionAmountData, TrdInstrmtLegGrp, TrdRegTimestamps, TrdCapRptSideGrp {
readonly TradeReportID: string | undefined
readonly TradeID: string | undefined
readonly SecondaryTradeID: string | undefined
readonly FirmTradeID: string | undefined
readonly SecondaryFirmTradeID: string | undefined
readonly TradeReportTransType: TradeReportTransType | undefined
readonly TradeReportType: TradeReportType | undefined
readonly TrdRptStatus: TrdRptStatus | undefined
readonly TradeRequestID: string | undefined
readonly TrdType: TrdType | undefined
readonly TrdSubType: TrdSubType | undefined
readonly SecondaryTrdType: number | undefined
readonly TradeHandlingInstr: TradeHandlingInstr | undefined
readonly OrigTradeHandlingInstr: string | undefined
readonly OrigTradeDate: string | undefined
readonly OrigTradeID: string | undefined
readonly OrigSecondaryTradeID: string | undefined
readonly TransferReason: string | undefined
readonly ExecType: ExecType | undefined
readonly TotNumTradeReports: number | undefined
readonly LastRptRequested: boolean | undefined
readonly UnsolicitedIndicator: boolean | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
readonly TradeReportRefID: string | undefined
readonly SecondaryTradeReportRefID: string | undefined
readonly SecondaryTradeReportID: string | undefined
readonly TradeLinkID: string | undefined
readonly TrdMatchID: string | undefined
readonly ExecID: string | undefined
readonly OrdStatus: OrdStatus | undefined
readonly SecondaryExecID: string | undefined
readonly ExecRestatementReason: ExecRestatementReason | undefined
readonly PreviouslyReported: boolean | undefined
readonly PriceType: PriceType | undefined
readonly AsOfIndicator: AsOfIndicator | undefined
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly QtyType: QtyType | undefined
readonly UnderlyingTradingSessionID: string | undefined
readonly UnderlyingTradingSessionSubID: string | undefined
readonly LastQty: string
readonly LastPx: string
readonly CalculatedCcyLastQty: string | undefined
readonly LastParPx: string | undefined
readonly LastSpotRate: string | undefined
readonly LastForwardPoints: string | undefined
readonly LastSwapPoints: string | undefined
readonly LastMkt: string | undefined
readonly TradeDate: string
readonly ClearingBusinessDate: string | undefined
readonly AvgPx: string | undefined
readonly AvgPxIndicator: AvgPxIndicator | undefined
readonly MultiLegReportingType: MultiLegReportingType | undefined
readonly TradeLegRefID: string | undefined
readonly TransactTime: bigint | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly UnderlyingSettlementDate: string | undefined
readonly MatchStatus: MatchStatus | undefined
readonly MatchType: MatchType | undefined
readonly OrderCategory: OrderCategory | undefined
readonly CopyMsgIndicator: boolean | undefined
readonly PublishTrdIndicator: boolean | undefined
readonly ShortSaleReason: ShortSaleReason | undefined
readonly TierCode: string | undefined
readonly MessageEventSource: string | undefined
readonly LastUpdateTime: bigint | undefined
readonly RndPx: string | undefined
readonly TZTransactTime: string | undefined
readonly ReportedPxDiff: boolean | undefined
readonly GrossTradeAmt: string | undefined
}
export interface TradeCaptureReportInit extends HeaderInit, TrailerInit, RootPartiesInit, InstrumentInit, FinancingDetailsInit, OrderQtyDataInit, YieldDataInit, UndInstrmtGrpInit, SpreadOrBenchmarkCurveDataInit, PositionAmountDataInit, TrdInstrmtLegGrpInit, TrdRegTimestampsInit, TrdCapRptSideGrpInit {
/** 571 */ readonly TradeReportID?: string | undefined
/** 1003 */ readonly TradeID?: string | undefined
/** 1040 */ readonly SecondaryTradeID?: string | undefined
/** 1041 */ readonly FirmTradeID?: string | undefined
/** 1042 */ readonly SecondaryFirmTradeID?: string | undefined
/** 487 */ readonly TradeReportTransType?: TradeReportTransType | undefined
/** 856 */ readonly TradeReportType?: TradeReportType | undefined
/** 939 */ readonly TrdRptStatus?: TrdRptStatus | undefined
/** 568 */ readonly TradeRequestID?: string | undefined
/** 828 */ readonly TrdType?: TrdType | undefined
/** 829 */ readonly TrdSubType?: TrdSubType | undefined
/** 855 */ readonly SecondaryTrdType?: IntegerValue | undefined
/** 1123 */ readonly TradeHandlingInstr?: TradeHandlingInstr | undefined
/** 1124 */ readonly OrigTradeHandlingInstr?: string | undefined
/** 1125 */ readonly OrigTradeDate?: string | undefined
/** 1126 */ readonly OrigTradeID?: string | undefined
/** 1127 */ readonly OrigSecondaryTradeID?: string | undefined
/** 830 */ readonly TransferReason?: string | undefined
/** 150 */ readonly ExecType?: ExecType | undefined
/** 748 */ readonly TotNumTradeReports?: IntegerValue | undefined
/** 912 */ readonly LastRptRequested?: boolean | undefined
/** 325 */ readonly UnsolicitedIndicator?: boolean | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
/** 572 */ readonly TradeReportRefID?: string | undefined
/** 881 */ readonly SecondaryTradeReportRefID?: string | undefined
/** 818 */ readonly SecondaryTradeReportID?: string | undefined
/** 820 */ readonly TradeLinkID?: string | undefined
/** 880 */ readonly TrdMatchID?: string | undefined
/** 17 */ readonly ExecID?: string | undefined
/** 39 */ readonly OrdStatus?: OrdStatus | undefined
/** 527 */ readonly SecondaryExecID?: string | undefined
/** 378 */ readonly ExecRestatementReason?: ExecRestatementReason | undefined
/** 570 */ readonly PreviouslyReported?: boolean | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 1015 */ readonly AsOfIndicator?: AsOfIndicator | undefined
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 822 */ readonly UnderlyingTradingSessionID?: string | undefined
/** 823 */ readonly UnderlyingTradingSessionSubID?: string | undefined
/** 32 */ readonly LastQty: DecimalValue
/** 31 */ readonly LastPx: DecimalValue
/** 1056 */ readonly CalculatedCcyLastQty?: DecimalValue | undefined
/** 669 */ readonly LastParPx?: DecimalValue | undefined
/** 194 */ readonly LastSpotRate?: DecimalValue | undefined
/** 195 */ readonly LastForwardPoints?: DecimalValue | undefined
/** 1071 */ readonly LastSwapPoints?: DecimalValue | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 75 */ readonly TradeDate: string
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 6 */ readonly AvgPx?: DecimalValue | undefined
/** 819 */ readonly AvgPxIndicator?: AvgPxIndicator | undefined
/** 442 */ readonly MultiLegReportingType?: MultiLegReportingType | undefined
/** 824 */ readonly TradeLegRefID?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 987 */ readonly UnderlyingSettlementDate?: string | undefined
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 574 */ readonly MatchType?: MatchType | undefined
/** 1115 */ readonly OrderCategory?: OrderCategory | undefined
/** 797 */ readonly CopyMsgIndicator?: boolean | undefined
/** 852 */ readonly PublishTrdIndicator?: boolean | undefined
/** 853 */ readonly ShortSaleReason?: ShortSaleReason | undefined
/** 994 */ readonly TierCode?: string | undefined
/** 1011 */ readonly MessageEventSource?: string | undefined
/** 779 */ readonly LastUpdateTime?: TimeValue | undefined
/** 991 */ readonly RndPx?: DecimalValue | undefined
/** 1132 */ readonly TZTransactTime?: string | undefined
/** 1134 */ readonly ReportedPxDiff?: boolean | undefined
/** 381 */ readonly GrossTradeAmt?: DecimalValue | undefined
}
export interface OrderMassStatusRequest extends Header, Trailer, Parties, Instrument, UnderlyingInstrument {
readonly MassStatusReqID: string
readonly MassStatusReqType: MassStatusReqType
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Side: Side | undefined
}
export interface OrderMassStatusRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, UnderlyingInstrumentInit {
/** 584 */ readonly MassStatusReqID: string
/** 585 */ readonly MassStatusReqType: MassStatusReqType
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
}
export interface QuotReqRjctGrp_NoRelatedSym extends Instrument, FinancingDetails, UndInstrmtGrp, OrderQtyData, Stipulations, QuotReqLegsGrp, QuotQualGrp, SpreadOrBenchmarkCurveData, YieldData, Parties {
readonly Symbol: string
readonly PrevClosePx: string | undefined
readonly QuoteRequestType: QuoteRequestType | undefined
readonly QuoteType: QuoteType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly TradeOriginationDate: string | undefined
readonly Side: Side | undefined
readonly QtyType: QtyType | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly SettlDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Currency: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly QuotePriceType: QuotePriceType | undefined
readonly OrdType: OrdType | undefined
readonly ExpireTime: bigint | undefined
readonly TransactTime: bigint | undefined
readonly PriceType: PriceType | undefined
readonly Price: string | undefined
readonly Price2: string | undefined
}
export interface QuotReqRjctGrp_NoRelatedSymInit extends InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit, OrderQtyDataInit, StipulationsInit, QuotReqLegsGrpInit, QuotQualGrpInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit, PartiesInit {
/** 55 */ readonly Symbol: string
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 303 */ readonly QuoteRequestType?: QuoteRequestType | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 193 */ readonly SettlDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 692 */ readonly QuotePriceType?: QuotePriceType | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 640 */ readonly Price2?: DecimalValue | undefined
}
export interface QuotReqRjctGrp {
readonly NoRelatedSym: readonly QuotReqRjctGrp_NoRelatedSym[]
}
export interface QuotReqRjctGrpInit {
/** 146 */ readonly NoRelatedSym: readonly QuotReqRjctGrp_NoRelatedSymInit[]
}
export interface QuoteRequestReject extends Header, Trailer, QuotReqRjctGrp {
readonly QuoteReqID: string
readonly RFQReqID: string | undefined
readonly QuoteRequestRejectReason: QuoteRequestRejectReason
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface QuoteRequestRejectInit extends HeaderInit, TrailerInit, QuotReqRjctGrpInit {
/** 131 */ readonly QuoteReqID: string
/** 644 */ readonly RFQReqID?: string | undefined
/** 658 */ readonly QuoteRequestRejectReason: QuoteRequestRejectReason
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface RFQReqGrp_NoRelatedSym extends Instrument, UndInstrmtGrp, InstrmtLegGrp {
readonly Symbol: string
readonly PrevClosePx: string | undefined
readonly QuoteRequestType: QuoteRequestType | undefined
readonly QuoteType: QuoteType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
}
export interface RFQReqGrp_NoRelatedSymInit extends InstrumentInit, UndInstrmtGrpInit, InstrmtLegGrpInit {
/** 55 */ readonly Symbol: string
/** 140 */ readonly PrevClosePx?: DecimalValue | undefined
/** 303 */ readonly QuoteRequestType?: QuoteRequestType | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
}
export interface RFQReqGrp {
readonly NoRelatedSym: readonly RFQReqGrp_NoRelatedSym[]
}
export interface RFQReqGrpInit {
/** 146 */ readonly NoRelatedSym: readonly RFQReqGrp_NoRelatedSymInit[]
}
export interface RFQRequest extends Header, Trailer, RFQReqGrp {
readonly RFQReqID: string
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
}
export interface RFQRequestInit extends HeaderInit, TrailerInit, RFQReqGrpInit {
/** 644 */ readonly RFQReqID: string
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
}
export interface LegQuotStatGrp_NoLegs extends InstrumentLeg, LegStipulations, NestedParties {
readonly LegSymbol: string
readonly LegQty: string | undefined
readonly LegOrderQty: string | undefined
readonly LegSwapType: LegSwapType | undefined
readonly LegSettlType: string | undefined
readonly LegSettlDate: string | undefined
}
export interface LegQuotStatGrp_NoLegsInit extends InstrumentLegInit, LegStipulationsInit, NestedPartiesInit {
/** 600 */ readonly LegSymbol: string
/** 687 */ readonly LegQty?: DecimalValue | undefined
/** 685 */ readonly LegOrderQty?: DecimalValue | undefined
/** 690 */ readonly LegSwapType?: LegSwapType | undefined
/** 587 */ readonly LegSettlType?: string | undefined
/** 588 */ readonly LegSettlDate?: string | undefined
}
export interface LegQuotStatGrp {
readonly NoLegs: readonly LegQuotStatGrp_NoLegs[]
}
export interface LegQuotStatGrpInit {
/** 555 */ readonly NoLegs?: readonly LegQuotStatGrp_NoLegsInit[] | undefined
}
export interface QuoteStatusReport extends Header, Trailer, Parties, Instrument, FinancingDetails, UndInstrmtGrp, OrderQtyData, Stipulations, LegQuotStatGrp, QuotQualGrp, SpreadOrBenchmarkCurveData, YieldData {
readonly QuoteStatusReqID: string | undefined
readonly QuoteReqID: string | undefined
readonly QuoteID: string
readonly QuoteRespID: string | undefined
readonly QuoteType: QuoteType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Side: Side | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly SettlDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Currency: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly ExpireTime: bigint | undefined
readonly Price: string | undefined
readonly PriceType: PriceType | undefined
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
readonly OrdType: OrdType | undefined
readonly BidForwardPoints2: string | undefined
readonly OfferForwardPoints2: string | undefined
readonly SettlCurrBidFxRate: string | undefined
readonly SettlCurrOfferFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly CommType: CommType | undefined
readonly Commission: string | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly ExDestination: string | undefined
readonly ExDestinationIDSource: ExDestinationIDSource | undefined
readonly QuoteStatus: QuoteStatus | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface QuoteStatusReportInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit, OrderQtyDataInit, StipulationsInit, LegQuotStatGrpInit, QuotQualGrpInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit {
/** 649 */ readonly QuoteStatusReqID?: string | undefined
/** 131 */ readonly QuoteReqID?: string | undefined
/** 117 */ readonly QuoteID: string
/** 693 */ readonly QuoteRespID?: string | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 193 */ readonly SettlDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
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
/** 40 */ readonly OrdType?: OrdType | undefined
/** 642 */ readonly BidForwardPoints2?: DecimalValue | undefined
/** 643 */ readonly OfferForwardPoints2?: DecimalValue | undefined
/** 656 */ readonly SettlCurrBidFxRate?: DecimalValue | undefined
/** 657 */ readonly SettlCurrOfferFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 1133 */ readonly ExDestinationIDSource?: ExDestinationIDSource | undefined
/** 297 */ readonly QuoteStatus?: QuoteStatus | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface QuoteResponse extends Header, Trailer, QuotQualGrp, Parties, Instrument, FinancingDetails, UndInstrmtGrp, OrderQtyData, Stipulations, LegQuotGrp, SpreadOrBenchmarkCurveData, YieldData {
readonly QuoteRespID: string
readonly QuoteID: string | undefined
readonly QuoteRespType: QuoteRespType
readonly ClOrdID: string | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly IOIID: string | undefined
readonly QuoteType: QuoteType | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Side: Side | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly SettlDate2: string | undefined
readonly OrderQty2: string | undefined
readonly Currency: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
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
readonly OrdType: OrdType | undefined
readonly BidForwardPoints2: string | undefined
readonly OfferForwardPoints2: string | undefined
readonly SettlCurrBidFxRate: string | undefined
readonly SettlCurrOfferFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly Commission: string | undefined
readonly CommType: CommType | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly ExDestination: string | undefined
readonly ExDestinationIDSource: ExDestinationIDSource | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly Price: string | undefined
readonly PriceType: PriceType | undefined
}
export interface QuoteResponseInit extends HeaderInit, TrailerInit, QuotQualGrpInit, PartiesInit, InstrumentInit, FinancingDetailsInit, UndInstrmtGrpInit, OrderQtyDataInit, StipulationsInit, LegQuotGrpInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit {
/** 693 */ readonly QuoteRespID: string
/** 117 */ readonly QuoteID?: string | undefined
/** 694 */ readonly QuoteRespType: QuoteRespType
/** 11 */ readonly ClOrdID?: string | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 23 */ readonly IOIID?: string | undefined
/** 537 */ readonly QuoteType?: QuoteType | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 54 */ readonly Side?: Side | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 193 */ readonly SettlDate2?: string | undefined
/** 192 */ readonly OrderQty2?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
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
/** 40 */ readonly OrdType?: OrdType | undefined
/** 642 */ readonly BidForwardPoints2?: DecimalValue | undefined
/** 643 */ readonly OfferForwardPoints2?: DecimalValue | undefined
/** 656 */ readonly SettlCurrBidFxRate?: DecimalValue | undefined
/** 657 */ readonly SettlCurrOfferFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 12 */ readonly Commission?: DecimalValue | undefined
/** 13 */ readonly CommType?: CommType | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 100 */ readonly ExDestination?: string | undefined
/** 1133 */ readonly ExDestinationIDSource?: ExDestinationIDSource | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
}
export interface CpctyConfGrp_NoCapacities {
readonly OrderCapacity: OrderCapacity
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly OrderCapacityQty: string
}
export interface CpctyConfGrp_NoCapacitiesInit {
/** 528 */ readonly OrderCapacity: OrderCapacity
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 863 */ readonly OrderCapacityQty: DecimalValue
}
export interface CpctyConfGrp {
readonly NoCapacities: readonly CpctyConfGrp_NoCapacities[]
}
export interface CpctyConfGrpInit {
/** 862 */ readonly NoCapacities: readonly CpctyConfGrp_NoCapacitiesInit[]
}
export interface Confirmation extends Header, Trailer, Parties, OrdAllocGrp, TrdRegTimestamps, Instrument, InstrumentExtension, FinancingDetails, UndInstrmtGrp, InstrmtLegGrp, YieldData, CpctyConfGrp, SpreadOrBenchmarkCurveData, SettlInstructionsData, CommissionData, Stipulations, MiscFeesGrp {
readonly ConfirmID: string
readonly ConfirmRefID: string | undefined
readonly ConfirmReqID: string | undefined
readonly ConfirmTransType: ConfirmTransType
readonly ConfirmType: ConfirmType
readonly CopyMsgIndicator: boolean | undefined
readonly LegalConfirm: boolean | undefined
readonly ConfirmStatus: ConfirmStatus
readonly AllocID: string | undefined
readonly SecondaryAllocID: string | undefined
readonly IndividualAllocID: string | undefined
readonly TransactTime: bigint
readonly TradeDate: string
readonly AllocQty: string
readonly QtyType: QtyType | undefined
readonly Side: Side
readonly Currency: string | undefined
readonly LastMkt: string | undefined
readonly AllocAccount: string
readonly AllocAcctIDSource: number | undefined
readonly AllocAccountType: AllocAccountType | undefined
readonly AvgPx: string
readonly AvgPxPrecision: number | undefined
readonly PriceType: PriceType | undefined
readonly AvgParPx: string | undefined
readonly ReportedPx: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly ProcessCode: ProcessCode | undefined
readonly GrossTradeAmt: string
readonly NumDaysInterest: number | undefined
readonly ExDate: string | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly InterestAtMaturity: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
readonly Concession: string | undefined
readonly TotalTakedown: string | undefined
readonly NetMoney: string
readonly MaturityNetMoney: string | undefined
readonly SettlCurrAmt: string | undefined
readonly SettlCurrency: string | undefined
readonly SettlCurrFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly SharedCommission: string | undefined
}
export interface ConfirmationInit extends HeaderInit, TrailerInit, PartiesInit, OrdAllocGrpInit, TrdRegTimestampsInit, InstrumentInit, InstrumentExtensionInit, FinancingDetailsInit, UndInstrmtGrpInit, InstrmtLegGrpInit, YieldDataInit, CpctyConfGrpInit, SpreadOrBenchmarkCurveDataInit, SettlInstructionsDataInit, CommissionDataInit, StipulationsInit, MiscFeesGrpInit {
/** 664 */ readonly ConfirmID: string
/** 772 */ readonly ConfirmRefID?: string | undefined
/** 859 */ readonly ConfirmReqID?: string | undefined
/** 666 */ readonly ConfirmTransType: ConfirmTransType
/** 773 */ readonly ConfirmType: ConfirmType
/** 797 */ readonly CopyMsgIndicator?: boolean | undefined
/** 650 */ readonly LegalConfirm?: boolean | undefined
/** 665 */ readonly ConfirmStatus: ConfirmStatus
/** 70 */ readonly AllocID?: string | undefined
/** 793 */ readonly SecondaryAllocID?: string | undefined
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 75 */ readonly TradeDate: string
/** 80 */ readonly AllocQty: DecimalValue
/** 854 */ readonly QtyType?: QtyType | undefined
/** 54 */ readonly Side: Side
/** 15 */ readonly Currency?: string | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 79 */ readonly AllocAccount: string
/** 661 */ readonly AllocAcctIDSource?: IntegerValue | undefined
/** 798 */ readonly AllocAccountType?: AllocAccountType | undefined
/** 6 */ readonly AvgPx: DecimalValue
/** 74 */ readonly AvgPxPrecision?: IntegerValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 860 */ readonly AvgParPx?: DecimalValue | undefined
/** 861 */ readonly ReportedPx?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 381 */ readonly GrossTradeAmt: DecimalValue
/** 157 */ readonly NumDaysInterest?: IntegerValue | undefined
/** 230 */ readonly ExDate?: string | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 738 */ readonly InterestAtMaturity?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
/** 238 */ readonly Concession?: DecimalValue | undefined
/** 237 */ readonly TotalTakedown?: DecimalValue | undefined
/** 118 */ readonly NetMoney: DecimalValue
/** 890 */ readonly MaturityNetMoney?: DecimalValue | undefined
/** 119 */ readonly SettlCurrAmt?: DecimalValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 155 */ readonly SettlCurrFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 858 */ readonly SharedCommission?: DecimalValue | undefined
}
export interface PositionQty_NoPositions extends NestedParties {
readonly PosType: PosType
readonly LongQty: string | undefined
readonly ShortQty: string | undefined
readonly PosQtyStatus: PosQtyStatus | undefined
readonly QuantityDate: string | undefined
}
export interface PositionQty_NoPositionsInit extends NestedPartiesInit {
/** 703 */ readonly PosType: PosType
/** 704 */ readonly LongQty?: DecimalValue | undefined
/** 705 */ readonly ShortQty?: DecimalValue | undefined
/** 706 */ readonly PosQtyStatus?: PosQtyStatus | undefined
/** 976 */ readonly QuantityDate?: string | undefined
}
export interface PositionQty {
readonly NoPositions: readonly PositionQty_NoPositions[]
}
export interface PositionQtyInit {
/** 702 */ readonly NoPositions?: readonly PositionQty_NoPositionsInit[] | undefined
}
export interface PositionMaintenanceRequest extends Header, Trailer, Parties, Instrument, InstrmtLegGrp, UndInstrmtGrp, TrdgSesGrp, PositionQty, PositionAmountData {
readonly PosReqID: string | undefined
readonly PosTransType: PosTransType
readonly PosMaintAction: PosMaintAction
readonly OrigPosReqRefID: string | undefined
readonly PosMaintRptRefID: string | undefined
readonly ClearingBusinessDate: string
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly Currency: string | undefined
readonly TransactTime: bigint | undefined
readonly AdjustmentType: AdjustmentType | undefined
readonly ContraryInstructionIndicator: boolean | undefined
readonly PriorSpreadIndicator: boolean | undefined
readonly ThresholdAmount: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly SettlCurrency: string | undefined
}
export interface PositionMaintenanceRequestInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, InstrmtLegGrpInit, UndInstrmtGrpInit, TrdgSesGrpInit, PositionQtyInit, PositionAmountDataInit {
/** 710 */ readonly PosReqID?: string | undefined
/** 709 */ readonly PosTransType: PosTransType
/** 712 */ readonly PosMaintAction: PosMaintAction
/** 713 */ readonly OrigPosReqRefID?: string | undefined
/** 714 */ readonly PosMaintRptRefID?: string | undefined
/** 715 */ readonly ClearingBusinessDate: string
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 718 */ readonly AdjustmentType?: AdjustmentType | undefined
/** 719 */ readonly ContraryInstructionIndicator?: boolean | undefined
/** 720 */ readonly PriorSpreadIndicator?: boolean | undefined
/** 834 */ readonly ThresholdAmount?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
}
export interface PositionMaintenanceReport extends Header, Trailer, Parties, Instrument, InstrmtLegGrp, UndInstrmtGrp, TrdgSesGrp, PositionQty, PositionAmountData {
readonly PosMaintRptID: string
readonly PosTransType: PosTransType
readonly PosReqID: string | undefined
readonly PosMaintAction: PosMaintAction
readonly OrigPosReqRefID: string | undefined
readonly PosMaintStatus: PosMaintStatus
readonly PosMaintResult: PosMaintResult | undefined
readonly ClearingBusinessDate: string
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly PosMaintRptRefID: string | undefined
readonly Currency: string | undefined
readonly SettlCurrency: string | undefined
readonly ContraryInstructionIndicator: boolean | undefined
readonly PriorSpreadIndicator: boolean | undefined
readonly TransactTime: bigint | undefined
readonly AdjustmentType: AdjustmentType | undefined
readonly ThresholdAmount: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface PositionMaintenanceReportInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, InstrmtLegGrpInit, UndInstrmtGrpInit, TrdgSesGrpInit, PositionQtyInit, PositionAmountDataInit {
/** 721 */ readonly PosMaintRptID: string
/** 709 */ readonly PosTransType: PosTransType
/** 710 */ readonly PosReqID?: string | undefined
/** 712 */ readonly PosMaintAction: PosMaintAction
/** 713 */ readonly OrigPosReqRefID?: string | undefined
/** 722 */ readonly PosMaintStatus: PosMaintStatus
/** 723 */ readonly PosMaintResult?: PosMaintResult | undefined
/** 715 */ readonly ClearingBusinessDate: string
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 714 */ readonly PosMaintRptRefID?: string | undefined
/** 15 */ readonly Currency?: string | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 719 */ readonly ContraryInstructionIndicator?: boolean | undefined
/** 720 */ readonly PriorSpreadIndicator?: boolean | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 718 */ readonly AdjustmentType?: AdjustmentType | undefined
/** 834 */ readonly ThresholdAmount?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface RequestForPositions extends Header, Trailer, Parties, Instrument, InstrmtLegGrp, UndInstrmtGrp, TrdgSesGrp {
readonly PosReqID: string
readonly PosReqType: PosReqType
readonly MatchStatus: MatchStatus | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
readonly SettlCurrency: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly Currency: string | undefined
readonly ClearingBusinessDate: string
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly TransactTime: bigint
readonly ResponseTransportType: ResponseTransportType | undefined
readonly ResponseDestination: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface RequestForPositionsInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, InstrmtLegGrpInit, UndInstrmtGrpInit, TrdgSesGrpInit {
/** 710 */ readonly PosReqID: string
/** 724 */ readonly PosReqType: PosReqType
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 715 */ readonly ClearingBusinessDate: string
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 725 */ readonly ResponseTransportType?: ResponseTransportType | undefined
/** 726 */ readonly ResponseDestination?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface RequestForPositionsAck extends Header, Trailer, Parties, Instrument, InstrmtLegGrp, UndInstrmtGrp {
readonly PosMaintRptID: string
readonly PosReqID: string | undefined
readonly TotalNumPosReports: number | undefined
readonly UnsolicitedIndicator: boolean | undefined
readonly PosReqResult: PosReqResult
readonly PosReqStatus: PosReqStatus
readonly PosReqType: PosReqType | undefined
readonly MatchStatus: MatchStatus | undefined
readonly ClearingBusinessDate: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly SettlCurrency: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly Currency: string | undefined
readonly ResponseTransportType: ResponseTransportType | undefined
readonly ResponseDestination: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface RequestForPositionsAckInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, InstrmtLegGrpInit, UndInstrmtGrpInit {
/** 721 */ readonly PosMaintRptID: string
/** 710 */ readonly PosReqID?: string | undefined
/** 727 */ readonly TotalNumPosReports?: IntegerValue | undefined
/** 325 */ readonly UnsolicitedIndicator?: boolean | undefined
/** 728 */ readonly PosReqResult: PosReqResult
/** 729 */ readonly PosReqStatus: PosReqStatus
/** 724 */ readonly PosReqType?: PosReqType | undefined
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 725 */ readonly ResponseTransportType?: ResponseTransportType | undefined
/** 726 */ readonly ResponseDestination?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface UnderlyingAmount_NoUnderlyingAmounts {
readonly UnderlyingPayAmount: string
readonly UnderlyingCollectAmount: string | undefined
readonly UnderlyingSettlementDate: string | undefined
readonly UnderlyingSettlementStatus: string | undefined
}
export interface UnderlyingAmount_NoUnderlyingAmountsInit {
/** 985 */ readonly UnderlyingPayAmount: DecimalValue
/** 986 */ readonly UnderlyingCollectAmount?: DecimalValue | undefined
/** 987 */ readonly UnderlyingSettlementDate?: string | undefined
/** 988 */ readonly UnderlyingSettlementStatus?: string | undefined
}
export interface UnderlyingAmount {
readonly NoUnderlyingAmounts: readonly UnderlyingAmount_NoUnderlyingAmounts[]
}
export interface UnderlyingAmountInit {
/** 984 */ readonly NoUnderlyingAmounts?: readonly UnderlyingAmount_NoUnderlyingAmountsInit[] | undefined
}
export interface PosUndInstrmtGrp_NoUnderlyings extends UnderlyingInstrument, UnderlyingAmount {
readonly UnderlyingSymbol: string
readonly UnderlyingSettlPrice: string | undefined
readonly UnderlyingSettlPriceType: number | undefined
readonly UnderlyingDeliveryAmount: string | undefined
}
export interface PosUndInstrmtGrp_NoUnderlyingsInit extends UnderlyingInstrumentInit, UnderlyingAmountInit {
/** 311 */ readonly UnderlyingSymbol: string
/** 732 */ readonly UnderlyingSettlPrice?: DecimalValue | undefined
/** 733 */ readonly UnderlyingSettlPriceType?: IntegerValue | undefined
/** 1037 */ readonly UnderlyingDeliveryAmount?: DecimalValue | undefined
}
export interface PosUndInstrmtGrp {
readonly NoUnderlyings: readonly PosUndInstrmtGrp_NoUnderlyings[]
}
export interface PosUndInstrmtGrpInit {
/** 711 */ readonly NoUnderlyings?: readonly PosUndInstrmtGrp_NoUnderlyingsInit[] | undefined
}
export interface PositionReport extends Header, Trailer, Parties, Instrument, InstrmtLegGrp, PosUndInstrmtGrp, PositionQty, PositionAmountData {
readonly PosMaintRptID: string
readonly PosReqID: string | undefined
readonly PosReqType: PosReqType | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
readonly TotalNumPosReports: number | undefined
readonly PosReqResult: PosReqResult | undefined
readonly UnsolicitedIndicator: boolean | undefined
readonly ClearingBusinessDate: string
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly PriceType: PriceType | undefined
readonly SettlCurrency: string | undefined
readonly MessageEventSource: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly Currency: string | undefined
readonly SettlPrice: string | undefined
readonly SettlPriceType: SettlPriceType | undefined
readonly PriorSettlPrice: string | undefined
readonly MatchStatus: MatchStatus | undefined
readonly RegistStatus: RegistStatus | undefined
readonly DeliveryDate: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface PositionReportInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, InstrmtLegGrpInit, PosUndInstrmtGrpInit, PositionQtyInit, PositionAmountDataInit {
/** 721 */ readonly PosMaintRptID: string
/** 710 */ readonly PosReqID?: string | undefined
/** 724 */ readonly PosReqType?: PosReqType | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
/** 727 */ readonly TotalNumPosReports?: IntegerValue | undefined
/** 728 */ readonly PosReqResult?: PosReqResult | undefined
/** 325 */ readonly UnsolicitedIndicator?: boolean | undefined
/** 715 */ readonly ClearingBusinessDate: string
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 1011 */ readonly MessageEventSource?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 730 */ readonly SettlPrice?: DecimalValue | undefined
/** 731 */ readonly SettlPriceType?: SettlPriceType | undefined
/** 734 */ readonly PriorSettlPrice?: DecimalValue | undefined
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 506 */ readonly RegistStatus?: RegistStatus | undefined
/** 743 */ readonly DeliveryDate?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface TradeCaptureReportRequestAck extends Header, Trailer, Instrument, UndInstrmtGrp, InstrmtLegGrp {
readonly TradeRequestID: string
readonly TradeID: string | undefined
readonly SecondaryTradeID: string | undefined
readonly FirmTradeID: string | undefined
readonly SecondaryFirmTradeID: string | undefined
readonly TradeRequestType: TradeRequestType
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
readonly TotNumTradeReports: number | undefined
readonly TradeRequestResult: TradeRequestResult
readonly TradeRequestStatus: TradeRequestStatus
readonly MultiLegReportingType: MultiLegReportingType | undefined
readonly ResponseTransportType: ResponseTransportType | undefined
readonly ResponseDestination: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly MessageEventSource: string | undefined
}
export interface TradeCaptureReportRequestAckInit extends HeaderInit, TrailerInit, InstrumentInit, UndInstrmtGrpInit, InstrmtLegGrpInit {
/** 568 */ readonly TradeRequestID: string
/** 1003 */ readonly TradeID?: string | undefined
/** 1040 */ readonly SecondaryTradeID?: string | undefined
/** 1041 */ readonly FirmTradeID?: string | undefined
/** 1042 */ readonly SecondaryFirmTradeID?: string | undefined
/** 569 */ readonly TradeRequestType: TradeRequestType
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
/** 748 */ readonly TotNumTradeReports?: IntegerValue | undefined
/** 749 */ readonly TradeRequestResult: TradeRequestResult
/** 750 */ readonly TradeRequestStatus: TradeRequestStatus
/** 442 */ readonly MultiLegReportingType?: MultiLegReportingType | undefined
/** 725 */ readonly ResponseTransportType?: ResponseTransportType | undefined
/** 726 */ readonly ResponseDestination?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 1011 */ readonly MessageEventSource?: string | undefined
}
export interface OptionalTrdCapRptAckSideGrp_NoSides extends Parties, ClrInstGrp, CommissionData, ContAmtGrp, Stipulations, MiscFeesGrp, TrdAllocGrp, SideTrdRegTS {
readonly Side: Side
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly ClOrdID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly ListID: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly ProcessCode: ProcessCode | undefined
readonly OddLot: boolean | undefined
readonly LotType: LotType | undefined
readonly TradeInputSource: string | undefined
readonly TradeInputDevice: string | undefined
readonly OrderInputDevice: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly OrdType: OrdType | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly TransBkdTime: bigint | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly TimeBracket: string | undefined
readonly NumDaysInterest: number | undefined
readonly ExDate: string | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly InterestAtMaturity: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
readonly Concession: string | undefined
readonly TotalTakedown: string | undefined
readonly NetMoney: string | undefined
readonly SettlCurrAmt: string | undefined
readonly SettlCurrency: string | undefined
readonly SettlCurrFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly PositionEffect: PositionEffect | undefined
readonly SideMultiLegReportingType: SideMultiLegReportingType | undefined
readonly ExchangeRule: string | undefined
readonly TradeAllocIndicator: TradeAllocIndicator | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly AllocID: string | undefined
readonly SideGrossTradeAmt: string | undefined
readonly AggressorIndicator: boolean | undefined
readonly SideQty: number | undefined
readonly SideTradeReportID: string | undefined
readonly SideFillStationCd: string | undefined
readonly SideReasonCd: string | undefined
readonly RptSeq: number | undefined
readonly SideTrdSubTyp: number | undefined
}
export interface OptionalTrdCapRptAckSideGrp_NoSidesInit extends PartiesInit, ClrInstGrpInit, CommissionDataInit, ContAmtGrpInit, StipulationsInit, MiscFeesGrpInit, TrdAllocGrpInit, SideTrdRegTSInit {
/** 54 */ readonly Side: Side
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 575 */ readonly OddLot?: boolean | undefined
/** 1093 */ readonly LotType?: LotType | undefined
/** 578 */ readonly TradeInputSource?: string | undefined
/** 579 */ readonly TradeInputDevice?: string | undefined
/** 821 */ readonly OrderInputDevice?: string | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 483 */ readonly TransBkdTime?: TimeValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 943 */ readonly TimeBracket?: string | undefined
/** 157 */ readonly NumDaysInterest?: IntegerValue | undefined
/** 230 */ readonly ExDate?: string | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 738 */ readonly InterestAtMaturity?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
/** 238 */ readonly Concession?: DecimalValue | undefined
/** 237 */ readonly TotalTakedown?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
/** 119 */ readonly SettlCurrAmt?: DecimalValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 155 */ readonly SettlCurrFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 752 */ readonly SideMultiLegReportingType?: SideMultiLegReportingType | undefined
/** 825 */ readonly ExchangeRule?: string | undefined
/** 826 */ readonly TradeAllocIndicator?: TradeAllocIndicator | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 70 */ readonly AllocID?: string | undefined
/** 1072 */ readonly SideGrossTradeAmt?: DecimalValue | undefined
/** 1057 */ readonly AggressorIndicator?: boolean | undefined
/** 1009 */ readonly SideQty?: IntegerValue | undefined
/** 1005 */ readonly SideTradeReportID?: string | undefined
/** 1006 */ readonly SideFillStationCd?: string | undefined
/** 1007 */ readonly SideReasonCd?: string | undefined
/** 83 */ readonly RptSeq?: IntegerValue | undefined
/** 1008 */ readonly SideTrdSubTyp?: IntegerValue | undefined
}
export interface OptionalTrdCapRptAckSideGrp {
readonly NoSides: readonly OptionalTrdCapRptAckSideGrp_NoSides[]
}
export interface OptionalTrdCapRptAckSideGrpInit {
/** 552 */ readonly NoSides?: readonly OptionalTrdCapRptAckSideGrp_NoSidesInit[] | undefined
}
export interface TradeCaptureReportAck extends Header, Trailer, RootParties, Instrument, UndInstrmtGrp, TrdInstrmtLegGrp, TrdRegTimestamps, PositionAmountData, OptionalTrdCapRptAckSideGrp {
readonly TradeReportID: string | undefined
readonly TradeID: string | undefined
readonly SecondaryTradeID: string | undefined
readonly FirmTradeID: string | undefined
readonly SecondaryFirmTradeID: string | undefined
readonly TradeReportTransType: TradeReportTransType | undefined
readonly TradeReportType: TradeReportType | undefined
readonly TrdType: TrdType | undefined
readonly TrdSubType: TrdSubType | undefined
readonly SecondaryTrdType: number | undefined
readonly TradeHandlingInstr: TradeHandlingInstr | undefined
readonly OrigTradeHandlingInstr: string | undefined
readonly OrigTradeDate: string | undefined
readonly OrigTradeID: string | undefined
readonly OrigSecondaryTradeID: string | undefined
readonly TransferReason: string | undefined
readonly ExecType: ExecType | undefined
readonly TradeReportRefID: string | undefined
readonly SecondaryTradeReportRefID: string | undefined
readonly TrdRptStatus: TrdRptStatus | undefined
readonly TradeReportRejectReason: TradeReportRejectReason | undefined
readonly SecondaryTradeReportID: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
readonly TradeLinkID: string | undefined
readonly TrdMatchID: string | undefined
readonly ExecID: string | undefined
readonly SecondaryExecID: string | undefined
readonly OrdStatus: OrdStatus | undefined
readonly ExecRestatementReason: ExecRestatementReason | undefined
readonly PreviouslyReported: boolean | undefined
readonly PriceType: PriceType | undefined
readonly UnderlyingTradingSessionID: string | undefined
readonly UnderlyingTradingSessionSubID: string | undefined
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly QtyType: QtyType | undefined
readonly LastQty: string | undefined
readonly LastPx: string | undefined
readonly LastParPx: string | undefined
readonly CalculatedCcyLastQty: string | undefined
readonly LastSwapPoints: string | undefined
readonly LastSpotRate: string | undefined
readonly LastForwardPoints: string | undefined
readonly LastMkt: string | undefined
readonly TradeDate: string | undefined
readonly ClearingBusinessDate: string | undefined
readonly AvgPx: string | undefined
readonly AvgPxIndicator: AvgPxIndicator | undefined
readonly MultiLegReportingType: MultiLegReportingType | undefined
readonly TradeLegRefID: string | undefined
readonly TransactTime: bigint | undefined
readonly SettlType: SettlType | undefined
readonly MatchStatus: MatchStatus | undefined
readonly MatchType: MatchType | undefined
readonly CopyMsgIndicator: boolean | undefined
readonly PublishTrdIndicator: boolean | undefined
readonly ShortSaleReason: ShortSaleReason | undefined
readonly ResponseTransportType: ResponseTransportType | undefined
readonly ResponseDestination: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly AsOfIndicator: AsOfIndicator | undefined
readonly ClearingFeeIndicator: ClearingFeeIndicator | undefined
readonly TierCode: string | undefined
readonly MessageEventSource: string | undefined
readonly LastUpdateTime: bigint | undefined
readonly RndPx: string | undefined
readonly RptSys: string | undefined
readonly GrossTradeAmt: string | undefined
readonly SettlDate: string | undefined
}
export interface TradeCaptureReportAckInit extends HeaderInit, TrailerInit, RootPartiesInit, InstrumentInit, UndInstrmtGrpInit, TrdInstrmtLegGrpInit, TrdRegTimestampsInit, PositionAmountDataInit, OptionalTrdCapRptAckSideGrpInit {
/** 571 */ readonly TradeReportID?: string | undefined
/** 1003 */ readonly TradeID?: string | undefined
/** 1040 */ readonly SecondaryTradeID?: string | undefined
/** 1041 */ readonly FirmTradeID?: string | undefined
/** 1042 */ readonly SecondaryFirmTradeID?: string | undefined
/** 487 */ readonly TradeReportTransType?: TradeReportTransType | undefined
/** 856 */ readonly TradeReportType?: TradeReportType | undefined
/** 828 */ readonly TrdType?: TrdType | undefined
/** 829 */ readonly TrdSubType?: TrdSubType | undefined
/** 855 */ readonly SecondaryTrdType?: IntegerValue | undefined
/** 1123 */ readonly TradeHandlingInstr?: TradeHandlingInstr | undefined
/** 1124 */ readonly OrigTradeHandlingInstr?: string | undefined
/** 1125 */ readonly OrigTradeDate?: string | undefined
/** 1126 */ readonly OrigTradeID?: string | undefined
/** 1127 */ readonly OrigSecondaryTradeID?: string | undefined
/** 830 */ readonly TransferReason?: string | undefined
/** 150 */ readonly ExecType?: ExecType | undefined
/** 572 */ readonly TradeReportRefID?: string | undefined
/** 881 */ readonly SecondaryTradeReportRefID?: string | undefined
/** 939 */ readonly TrdRptStatus?: TrdRptStatus | undefined
/** 751 */ readonly TradeReportRejectReason?: TradeReportRejectReason | undefined
/** 818 */ readonly SecondaryTradeReportID?: string | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
/** 820 */ readonly TradeLinkID?: string | undefined
/** 880 */ readonly TrdMatchID?: string | undefined
/** 17 */ readonly ExecID?: string | undefined
/** 527 */ readonly SecondaryExecID?: string | undefined
/** 39 */ readonly OrdStatus?: OrdStatus | undefined
/** 378 */ readonly ExecRestatementReason?: ExecRestatementReason | undefined
/** 570 */ readonly PreviouslyReported?: boolean | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 822 */ readonly UnderlyingTradingSessionID?: string | undefined
/** 823 */ readonly UnderlyingTradingSessionSubID?: string | undefined
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 32 */ readonly LastQty?: DecimalValue | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 669 */ readonly LastParPx?: DecimalValue | undefined
/** 1056 */ readonly CalculatedCcyLastQty?: DecimalValue | undefined
/** 1071 */ readonly LastSwapPoints?: DecimalValue | undefined
/** 194 */ readonly LastSpotRate?: DecimalValue | undefined
/** 195 */ readonly LastForwardPoints?: DecimalValue | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 6 */ readonly AvgPx?: DecimalValue | undefined
/** 819 */ readonly AvgPxIndicator?: AvgPxIndicator | undefined
/** 442 */ readonly MultiLegReportingType?: MultiLegReportingType | undefined
/** 824 */ readonly TradeLegRefID?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 574 */ readonly MatchType?: MatchType | undefined
/** 797 */ readonly CopyMsgIndicator?: boolean | undefined
/** 852 */ readonly PublishTrdIndicator?: boolean | undefined
/** 853 */ readonly ShortSaleReason?: ShortSaleReason | undefined
/** 725 */ readonly ResponseTransportType?: ResponseTransportType | undefined
/** 726 */ readonly ResponseDestination?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 1015 */ readonly AsOfIndicator?: AsOfIndicator | undefined
/** 635 */ readonly ClearingFeeIndicator?: ClearingFeeIndicator | undefined
/** 994 */ readonly TierCode?: string | undefined
/** 1011 */ readonly MessageEventSource?: string | undefined
/** 779 */ readonly LastUpdateTime?: TimeValue | undefined
/** 991 */ readonly RndPx?: DecimalValue | undefined
/** 1135 */ readonly RptSys?: string | undefined
/** 381 */ readonly GrossTradeAmt?: DecimalValue | undefined
/** 64 */ readonly SettlDate?: string | undefined
}
export interface AllocationReport extends Header, Trailer, OrdAllocGrp, ExecAllocGrp, Instrument, InstrumentExtension, FinancingDetails, UndInstrmtGrp, InstrmtLegGrp, SpreadOrBenchmarkCurveData, Parties, Stipulations, YieldData, PositionAmountData, AllocGrp {
readonly AllocReportID: string
readonly AllocID: string | undefined
readonly AllocTransType: AllocTransType
readonly AllocReportRefID: string | undefined
readonly AllocCancReplaceReason: AllocCancReplaceReason | undefined
readonly SecondaryAllocID: string | undefined
readonly AllocReportType: AllocReportType
readonly AllocStatus: AllocStatus
readonly AllocRejCode: AllocRejCode | undefined
readonly RefAllocID: string | undefined
readonly AllocIntermedReqType: AllocIntermedReqType | undefined
readonly AllocLinkID: string | undefined
readonly AllocLinkType: AllocLinkType | undefined
readonly BookingRefID: string | undefined
readonly ClearingBusinessDate: string | undefined
readonly TrdType: TrdType | undefined
readonly TrdSubType: TrdSubType | undefined
readonly MultiLegReportingType: MultiLegReportingType | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly TradeInputSource: string | undefined
readonly RndPx: string | undefined
readonly MessageEventSource: string | undefined
readonly TradeInputDevice: string | undefined
readonly AvgPxIndicator: AvgPxIndicator | undefined
readonly AllocNoOrdersType: AllocNoOrdersType | undefined
readonly PreviouslyReported: boolean | undefined
readonly ReversalIndicator: boolean | undefined
readonly MatchType: MatchType | undefined
readonly Side: Side
readonly Quantity: string
readonly QtyType: QtyType | undefined
readonly LastMkt: string | undefined
readonly TradeOriginationDate: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly PriceType: PriceType | undefined
readonly AvgPx: string
readonly AvgParPx: string | undefined
readonly Currency: string | undefined
readonly AvgPxPrecision: number | undefined
readonly TradeDate: string
readonly TransactTime: bigint | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly BookingType: BookingType | undefined
readonly GrossTradeAmt: string | undefined
readonly Concession: string | undefined
readonly TotalTakedown: string | undefined
readonly NetMoney: string | undefined
readonly PositionEffect: PositionEffect | undefined
readonly AutoAcceptIndicator: boolean | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly NumDaysInterest: number | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly TotalAccruedInterestAmt: string | undefined
readonly InterestAtMaturity: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
readonly LegalConfirm: boolean | undefined
readonly TotNoAllocs: number | undefined
readonly LastFragment: boolean | undefined
}
export interface AllocationReportInit extends HeaderInit, TrailerInit, OrdAllocGrpInit, ExecAllocGrpInit, InstrumentInit, InstrumentExtensionInit, FinancingDetailsInit, UndInstrmtGrpInit, InstrmtLegGrpInit, SpreadOrBenchmarkCurveDataInit, PartiesInit, StipulationsInit, YieldDataInit, PositionAmountDataInit, AllocGrpInit {
/** 755 */ readonly AllocReportID: string
/** 70 */ readonly AllocID?: string | undefined
/** 71 */ readonly AllocTransType: AllocTransType
/** 795 */ readonly AllocReportRefID?: string | undefined
/** 796 */ readonly AllocCancReplaceReason?: AllocCancReplaceReason | undefined
/** 793 */ readonly SecondaryAllocID?: string | undefined
/** 794 */ readonly AllocReportType: AllocReportType
/** 87 */ readonly AllocStatus: AllocStatus
/** 88 */ readonly AllocRejCode?: AllocRejCode | undefined
/** 72 */ readonly RefAllocID?: string | undefined
/** 808 */ readonly AllocIntermedReqType?: AllocIntermedReqType | undefined
/** 196 */ readonly AllocLinkID?: string | undefined
/** 197 */ readonly AllocLinkType?: AllocLinkType | undefined
/** 466 */ readonly BookingRefID?: string | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 828 */ readonly TrdType?: TrdType | undefined
/** 829 */ readonly TrdSubType?: TrdSubType | undefined
/** 442 */ readonly MultiLegReportingType?: MultiLegReportingType | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 578 */ readonly TradeInputSource?: string | undefined
/** 991 */ readonly RndPx?: DecimalValue | undefined
/** 1011 */ readonly MessageEventSource?: string | undefined
/** 579 */ readonly TradeInputDevice?: string | undefined
/** 819 */ readonly AvgPxIndicator?: AvgPxIndicator | undefined
/** 857 */ readonly AllocNoOrdersType?: AllocNoOrdersType | undefined
/** 570 */ readonly PreviouslyReported?: boolean | undefined
/** 700 */ readonly ReversalIndicator?: boolean | undefined
/** 574 */ readonly MatchType?: MatchType | undefined
/** 54 */ readonly Side: Side
/** 53 */ readonly Quantity: DecimalValue
/** 854 */ readonly QtyType?: QtyType | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 6 */ readonly AvgPx: DecimalValue
/** 860 */ readonly AvgParPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 74 */ readonly AvgPxPrecision?: IntegerValue | undefined
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 775 */ readonly BookingType?: BookingType | undefined
/** 381 */ readonly GrossTradeAmt?: DecimalValue | undefined
/** 238 */ readonly Concession?: DecimalValue | undefined
/** 237 */ readonly TotalTakedown?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 754 */ readonly AutoAcceptIndicator?: boolean | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 157 */ readonly NumDaysInterest?: IntegerValue | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 540 */ readonly TotalAccruedInterestAmt?: DecimalValue | undefined
/** 738 */ readonly InterestAtMaturity?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
/** 650 */ readonly LegalConfirm?: boolean | undefined
/** 892 */ readonly TotNoAllocs?: IntegerValue | undefined
/** 893 */ readonly LastFragment?: boolean | undefined
}
export interface AllocationReportAck extends Header, Trailer, Parties, AllocAckGrp {
readonly AllocReportID: string
readonly AllocID: string
readonly ClearingBusinessDate: string | undefined
readonly AvgPxIndicator: AvgPxIndicator | undefined
readonly Quantity: string | undefined
readonly AllocTransType: AllocTransType | undefined
readonly SecondaryAllocID: string | undefined
readonly TradeDate: string | undefined
readonly TransactTime: bigint | undefined
readonly AllocStatus: AllocStatus | undefined
readonly AllocRejCode: AllocRejCode | undefined
readonly AllocReportType: AllocReportType | undefined
readonly AllocIntermedReqType: AllocIntermedReqType | undefined
readonly MatchStatus: MatchStatus | undefined
readonly Product: Product | undefined
readonly SecurityType: SecurityType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface AllocationReportAckInit extends HeaderInit, TrailerInit, PartiesInit, AllocAckGrpInit {
/** 755 */ readonly AllocReportID: string
/** 70 */ readonly AllocID: string
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 819 */ readonly AvgPxIndicator?: AvgPxIndicator | undefined
/** 53 */ readonly Quantity?: DecimalValue | undefined
/** 71 */ readonly AllocTransType?: AllocTransType | undefined
/** 793 */ readonly SecondaryAllocID?: string | undefined
/** 75 */ readonly TradeDate?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 87 */ readonly AllocStatus?: AllocStatus | undefined
/** 88 */ readonly AllocRejCode?: AllocRejCode | undefined
/** 794 */ readonly AllocReportType?: AllocReportType | undefined
/** 808 */ readonly AllocIntermedReqType?: AllocIntermedReqType | undefined
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 460 */ readonly Product?: Product | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface ConfirmationAck extends Header, Trailer {
readonly ConfirmID: string
readonly TradeDate: string
readonly TransactTime: bigint
readonly AffirmStatus: AffirmStatus
readonly ConfirmRejReason: ConfirmRejReason | undefined
readonly MatchStatus: MatchStatus | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ConfirmationAckInit extends HeaderInit, TrailerInit {
/** 664 */ readonly ConfirmID: string
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime: TimeValue
/** 940 */ readonly AffirmStatus: AffirmStatus
/** 774 */ readonly ConfirmRejReason?: ConfirmRejReason | undefined
/** 573 */ readonly MatchStatus?: MatchStatus | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface SettlementInstructionRequest extends Header, Trailer, Parties {
readonly SettlInstReqID: string
readonly TransactTime: bigint
readonly AllocAccount: string | undefined
readonly AllocAcctIDSource: number | undefined
readonly Side: Side | undefined
readonly Product: Product | undefined
readonly SecurityType: SecurityType | undefined
readonly CFICode: string | undefined
readonly SettlCurrency: string | undefined
readonly EffectiveTime: bigint | undefined
readonly ExpireTime: bigint | undefined
readonly LastUpdateTime: bigint | undefined
readonly StandInstDbType: StandInstDbType | undefined
readonly StandInstDbName: string | undefined
readonly StandInstDbID: string | undefined
}
export interface SettlementInstructionRequestInit extends HeaderInit, TrailerInit, PartiesInit {
/** 791 */ readonly SettlInstReqID: string
/** 60 */ readonly TransactTime: TimeValue
/** 79 */ readonly AllocAccount?: string | undefined
/** 661 */ readonly AllocAcctIDSource?: IntegerValue | undefined
/** 54 */ readonly Side?: Side | undefined
/** 460 */ readonly Product?: Product | undefined
/** 167 */ readonly SecurityType?: SecurityType | undefined
/** 461 */ readonly CFICode?: string | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 168 */ readonly EffectiveTime?: TimeValue | undefined
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 779 */ readonly LastUpdateTime?: TimeValue | undefined
/** 169 */ readonly StandInstDbType?: StandInstDbType | undefined
/** 170 */ readonly StandInstDbName?: string | undefined
/** 171 */ readonly StandInstDbID?: string | undefined
}
export interface AssignmentReport extends Header, Trailer, Parties, Instrument, InstrmtLegGrp, UndInstrmtGrp, PositionQty, PositionAmountData {
readonly AsgnRptID: string
readonly TotNumAssignmentReports: number | undefined
readonly LastRptRequested: boolean | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly Currency: string | undefined
readonly ThresholdAmount: string | undefined
readonly SettlPrice: string | undefined
readonly SettlPriceType: SettlPriceType | undefined
readonly UnderlyingSettlPrice: string | undefined
readonly PriorSettlPrice: string | undefined
readonly ExpireDate: string | undefined
readonly AssignmentMethod: AssignmentMethod | undefined
readonly AssignmentUnit: string | undefined
readonly OpenInterest: string | undefined
readonly ExerciseMethod: ExerciseMethod | undefined
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly ClearingBusinessDate: string
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface AssignmentReportInit extends HeaderInit, TrailerInit, PartiesInit, InstrumentInit, InstrmtLegGrpInit, UndInstrmtGrpInit, PositionQtyInit, PositionAmountDataInit {
/** 833 */ readonly AsgnRptID: string
/** 832 */ readonly TotNumAssignmentReports?: IntegerValue | undefined
/** 912 */ readonly LastRptRequested?: boolean | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 834 */ readonly ThresholdAmount?: DecimalValue | undefined
/** 730 */ readonly SettlPrice?: DecimalValue | undefined
/** 731 */ readonly SettlPriceType?: SettlPriceType | undefined
/** 732 */ readonly UnderlyingSettlPrice?: DecimalValue | undefined
/** 734 */ readonly PriorSettlPrice?: DecimalValue | undefined
/** 432 */ readonly ExpireDate?: string | undefined
/** 744 */ readonly AssignmentMethod?: AssignmentMethod | undefined
/** 745 */ readonly AssignmentUnit?: DecimalValue | undefined
/** 746 */ readonly OpenInterest?: DecimalValue | undefined
/** 747 */ readonly ExerciseMethod?: ExerciseMethod | undefined
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 715 */ readonly ClearingBusinessDate: string
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface ExecCollGrp_NoExecs {
readonly ExecID: string
}
export interface ExecCollGrp_NoExecsInit {
/** 17 */ readonly ExecID: string
}
export interface ExecCollGrp {
readonly NoExecs: readonly ExecCollGrp_NoExecs[]
}
export interface ExecCollGrpInit {
/** 124 */ readonly NoExecs?: readonly ExecCollGrp_NoExecsInit[] | undefined
}
export interface TrdCollGrp_NoTrades {
readonly TradeReportID: string
readonly SecondaryTradeReportID: string | undefined
}
export interface TrdCollGrp_NoTradesInit {
/** 571 */ readonly TradeReportID: string
/** 818 */ readonly SecondaryTradeReportID?: string | undefined
}
export interface TrdCollGrp {
readonly NoTrades: readonly TrdCollGrp_NoTrades[]
}
export interface TrdCollGrpInit {
/** 897 */ readonly NoTrades?: readonly TrdCollGrp_NoTradesInit[] | undefined
}
export interface UndInstrmtCollGrp_NoUnderlyings extends UnderlyingInstrument {
readonly UnderlyingSymbol: string
readonly CollAction: CollAction | undefined
}
export interface UndInstrmtCollGrp_NoUnderlyingsInit extends UnderlyingInstrumentInit {
/** 311 */ readonly UnderlyingSymbol: string
/** 944 */ readonly CollAction?: CollAction | undefined
}
export interface UndInstrmtCollGrp {
readonly NoUnderlyings: readonly UndInstrmtCollGrp_NoUnderlyings[]
}
export interface UndInstrmtCollGrpInit {
/** 711 */ readonly NoUnderlyings?: readonly UndInstrmtCollGrp_NoUnderlyingsInit[] | undefined
}
export interface CollateralRequest extends Header, Trailer, Parties, ExecCollGrp, TrdCollGrp, Instrument, FinancingDetails, InstrmtLegGrp, UndInstrmtCollGrp, TrdRegTimestamps, MiscFeesGrp, SpreadOrBenchmarkCurveData, Stipulations {
readonly CollReqID: string
readonly CollAsgnReason: CollAsgnReason
readonly TransactTime: bigint
readonly ExpireTime: bigint | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly ClOrdID: string | undefined
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly SettlDate: string | undefined
readonly Quantity: string | undefined
readonly QtyType: QtyType | undefined
readonly Currency: string | undefined
readonly MarginExcess: string | undefined
readonly TotalNetValue: string | undefined
readonly CashOutstanding: string | undefined
readonly Side: Side | undefined
readonly Price: string | undefined
readonly PriceType: PriceType | undefined
readonly AccruedInterestAmt: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly ClearingBusinessDate: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface CollateralRequestInit extends HeaderInit, TrailerInit, PartiesInit, ExecCollGrpInit, TrdCollGrpInit, InstrumentInit, FinancingDetailsInit, InstrmtLegGrpInit, UndInstrmtCollGrpInit, TrdRegTimestampsInit, MiscFeesGrpInit, SpreadOrBenchmarkCurveDataInit, StipulationsInit {
/** 894 */ readonly CollReqID: string
/** 895 */ readonly CollAsgnReason: CollAsgnReason
/** 60 */ readonly TransactTime: TimeValue
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 53 */ readonly Quantity?: DecimalValue | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 899 */ readonly MarginExcess?: DecimalValue | undefined
/** 900 */ readonly TotalNetValue?: DecimalValue | undefined
/** 901 */ readonly CashOutstanding?: DecimalValue | undefined
/** 54 */ readonly Side?: Side | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface CollateralAssignment extends Header, Trailer, Parties, ExecCollGrp, TrdCollGrp, Instrument, FinancingDetails, InstrmtLegGrp, UndInstrmtCollGrp, TrdRegTimestamps, MiscFeesGrp, SpreadOrBenchmarkCurveData, Stipulations, SettlInstructionsData {
readonly CollAsgnID: string
readonly CollReqID: string | undefined
readonly CollAsgnReason: CollAsgnReason
readonly CollAsgnTransType: CollAsgnTransType
readonly CollAsgnRefID: string | undefined
readonly TransactTime: bigint
readonly ExpireTime: bigint | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly ClOrdID: string | undefined
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly SettlDate: string | undefined
readonly Quantity: string | undefined
readonly QtyType: QtyType | undefined
readonly Currency: string | undefined
readonly MarginExcess: string | undefined
readonly TotalNetValue: string | undefined
readonly CashOutstanding: string | undefined
readonly Side: Side | undefined
readonly Price: string | undefined
readonly PriceType: PriceType | undefined
readonly AccruedInterestAmt: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly ClearingBusinessDate: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface CollateralAssignmentInit extends HeaderInit, TrailerInit, PartiesInit, ExecCollGrpInit, TrdCollGrpInit, InstrumentInit, FinancingDetailsInit, InstrmtLegGrpInit, UndInstrmtCollGrpInit, TrdRegTimestampsInit, MiscFeesGrpInit, SpreadOrBenchmarkCurveDataInit, StipulationsInit, SettlInstructionsDataInit {
/** 902 */ readonly CollAsgnID: string
/** 894 */ readonly CollReqID?: string | undefined
/** 895 */ readonly CollAsgnReason: CollAsgnReason
/** 903 */ readonly CollAsgnTransType: CollAsgnTransType
/** 907 */ readonly CollAsgnRefID?: string | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 126 */ readonly ExpireTime?: TimeValue | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 53 */ readonly Quantity?: DecimalValue | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 899 */ readonly MarginExcess?: DecimalValue | undefined
/** 900 */ readonly TotalNetValue?: DecimalValue | undefined
/** 901 */ readonly CashOutstanding?: DecimalValue | undefined
/** 54 */ readonly Side?: Side | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface CollateralResponse extends Header, Trailer, Parties, ExecCollGrp, TrdCollGrp, Instrument, FinancingDetails, InstrmtLegGrp, UndInstrmtCollGrp, TrdRegTimestamps, MiscFeesGrp, SpreadOrBenchmarkCurveData, Stipulations {
readonly CollRespID: string
readonly CollAsgnID: string | undefined
readonly CollReqID: string | undefined
readonly CollAsgnReason: CollAsgnReason | undefined
readonly CollAsgnTransType: CollAsgnTransType | undefined
readonly CollAsgnRespType: CollAsgnRespType
readonly CollAsgnRejectReason: CollAsgnRejectReason | undefined
readonly TransactTime: bigint
readonly CollApplType: CollApplType | undefined
readonly FinancialStatus: readonly FinancialStatus[] | undefined
readonly ClearingBusinessDate: string | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly ClOrdID: string | undefined
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly SettlDate: string | undefined
readonly Quantity: string | undefined
readonly QtyType: QtyType | undefined
readonly Currency: string | undefined
readonly MarginExcess: string | undefined
readonly TotalNetValue: string | undefined
readonly CashOutstanding: string | undefined
readonly Side: Side | undefined
readonly Price: string | undefined
readonly PriceType: PriceType | undefined
readonly AccruedInterestAmt: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface CollateralResponseInit extends HeaderInit, TrailerInit, PartiesInit, ExecCollGrpInit, TrdCollGrpInit, InstrumentInit, FinancingDetailsInit, InstrmtLegGrpInit, UndInstrmtCollGrpInit, TrdRegTimestampsInit, MiscFeesGrpInit, SpreadOrBenchmarkCurveDataInit, StipulationsInit {
/** 904 */ readonly CollRespID: string
/** 902 */ readonly CollAsgnID?: string | undefined
/** 894 */ readonly CollReqID?: string | undefined
/** 895 */ readonly CollAsgnReason?: CollAsgnReason | undefined
/** 903 */ readonly CollAsgnTransType?: CollAsgnTransType | undefined
/** 905 */ readonly CollAsgnRespType: CollAsgnRespType
/** 906 */ readonly CollAsgnRejectReason?: CollAsgnRejectReason | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 1043 */ readonly CollApplType?: CollApplType | undefined
/** 291 */ readonly FinancialStatus?: ListValue<FinancialStatus> | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 53 */ readonly Quantity?: DecimalValue | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 899 */ readonly MarginExcess?: DecimalValue | undefined
/** 900 */ readonly TotalNetValue?: DecimalValue | undefined
/** 901 */ readonly CashOutstanding?: DecimalValue | undefined
/** 54 */ readonly Side?: Side | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface CollateralReport extends Header, Trailer, Parties, ExecCollGrp, TrdCollGrp, Instrument, FinancingDetails, InstrmtLegGrp, UndInstrmtGrp, TrdRegTimestamps, MiscFeesGrp, SpreadOrBenchmarkCurveData, Stipulations, SettlInstructionsData {
readonly CollRptID: string
readonly CollInquiryID: string | undefined
readonly TransactTime: bigint | undefined
readonly CollApplType: CollApplType | undefined
readonly FinancialStatus: readonly FinancialStatus[] | undefined
readonly CollStatus: CollStatus
readonly TotNumReports: number | undefined
readonly LastRptRequested: boolean | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly ClOrdID: string | undefined
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly SettlDate: string | undefined
readonly Quantity: string | undefined
readonly QtyType: QtyType | undefined
readonly Currency: string | undefined
readonly MarginExcess: string | undefined
readonly TotalNetValue: string | undefined
readonly CashOutstanding: string | undefined
readonly Side: Side | undefined
readonly Price: string | undefined
readonly PriceType: PriceType | undefined
readonly AccruedInterestAmt: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly ClearingBusinessDate: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface CollateralReportInit extends HeaderInit, TrailerInit, PartiesInit, ExecCollGrpInit, TrdCollGrpInit, InstrumentInit, FinancingDetailsInit, InstrmtLegGrpInit, UndInstrmtGrpInit, TrdRegTimestampsInit, MiscFeesGrpInit, SpreadOrBenchmarkCurveDataInit, StipulationsInit, SettlInstructionsDataInit {
/** 908 */ readonly CollRptID: string
/** 909 */ readonly CollInquiryID?: string | undefined
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 1043 */ readonly CollApplType?: CollApplType | undefined
/** 291 */ readonly FinancialStatus?: ListValue<FinancialStatus> | undefined
/** 910 */ readonly CollStatus: CollStatus
/** 911 */ readonly TotNumReports?: IntegerValue | undefined
/** 912 */ readonly LastRptRequested?: boolean | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 53 */ readonly Quantity?: DecimalValue | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 899 */ readonly MarginExcess?: DecimalValue | undefined
/** 900 */ readonly TotalNetValue?: DecimalValue | undefined
/** 901 */ readonly CashOutstanding?: DecimalValue | undefined
/** 54 */ readonly Side?: Side | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface CollInqQualGrp_NoCollInquiryQualifier {
readonly CollInquiryQualifier: CollInquiryQualifier
}
export interface CollInqQualGrp_NoCollInquiryQualifierInit {
/** 896 */ readonly CollInquiryQualifier: CollInquiryQualifier
}
export interface CollInqQualGrp {
readonly NoCollInquiryQualifier: readonly CollInqQualGrp_NoCollInquiryQualifier[]
}
export interface CollInqQualGrpInit {
/** 938 */ readonly NoCollInquiryQualifier?: readonly CollInqQualGrp_NoCollInquiryQualifierInit[] | undefined
}
export interface CollateralInquiry extends Header, Trailer, CollInqQualGrp, Parties, ExecCollGrp, TrdCollGrp, Instrument, FinancingDetails, InstrmtLegGrp, UndInstrmtGrp, TrdRegTimestamps, SpreadOrBenchmarkCurveData, Stipulations, SettlInstructionsData {
readonly CollInquiryID: string | undefined
readonly SubscriptionRequestType: SubscriptionRequestType | undefined
readonly ResponseTransportType: ResponseTransportType | undefined
readonly ResponseDestination: string | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly ClOrdID: string | undefined
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly SettlDate: string | undefined
readonly Quantity: string | undefined
readonly QtyType: QtyType | undefined
readonly Currency: string | undefined
readonly MarginExcess: string | undefined
readonly TotalNetValue: string | undefined
readonly CashOutstanding: string | undefined
readonly Side: Side | undefined
readonly Price: string | undefined
readonly PriceType: PriceType | undefined
readonly AccruedInterestAmt: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly ClearingBusinessDate: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface CollateralInquiryInit extends HeaderInit, TrailerInit, CollInqQualGrpInit, PartiesInit, ExecCollGrpInit, TrdCollGrpInit, InstrumentInit, FinancingDetailsInit, InstrmtLegGrpInit, UndInstrmtGrpInit, TrdRegTimestampsInit, SpreadOrBenchmarkCurveDataInit, StipulationsInit, SettlInstructionsDataInit {
/** 909 */ readonly CollInquiryID?: string | undefined
/** 263 */ readonly SubscriptionRequestType?: SubscriptionRequestType | undefined
/** 725 */ readonly ResponseTransportType?: ResponseTransportType | undefined
/** 726 */ readonly ResponseDestination?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 53 */ readonly Quantity?: DecimalValue | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 899 */ readonly MarginExcess?: DecimalValue | undefined
/** 900 */ readonly TotalNetValue?: DecimalValue | undefined
/** 901 */ readonly CashOutstanding?: DecimalValue | undefined
/** 54 */ readonly Side?: Side | undefined
/** 44 */ readonly Price?: DecimalValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface CompIDReqGrp_NoCompIDs {
readonly RefCompID: string
readonly RefSubID: string | undefined
readonly LocationID: string | undefined
readonly DeskID: string | undefined
}
export interface CompIDReqGrp_NoCompIDsInit {
/** 930 */ readonly RefCompID: string
/** 931 */ readonly RefSubID?: string | undefined
/** 283 */ readonly LocationID?: string | undefined
/** 284 */ readonly DeskID?: string | undefined
}
export interface CompIDReqGrp {
readonly NoCompIDs: readonly CompIDReqGrp_NoCompIDs[]
}
export interface CompIDReqGrpInit {
/** 936 */ readonly NoCompIDs?: readonly CompIDReqGrp_NoCompIDsInit[] | undefined
}
export interface NetworkCounterpartySystemStatusRequest extends Header, Trailer, CompIDReqGrp {
readonly NetworkRequestType: NetworkRequestType
readonly NetworkRequestID: string
}
export interface NetworkCounterpartySystemStatusRequestInit extends HeaderInit, TrailerInit, CompIDReqGrpInit {
/** 935 */ readonly NetworkRequestType: NetworkRequestType
/** 933 */ readonly NetworkRequestID: string
}
export interface CompIDStatGrp_NoCompIDs {
readonly RefCompID: string
readonly RefSubID: string | undefined
readonly LocationID: string | undefined
readonly DeskID: string | undefined
readonly StatusValue: StatusValue
readonly StatusText: string | undefined
}
export interface CompIDStatGrp_NoCompIDsInit {
/** 930 */ readonly RefCompID: string
/** 931 */ readonly RefSubID?: string | undefined
/** 283 */ readonly LocationID?: string | undefined
/** 284 */ readonly DeskID?: string | undefined
/** 928 */ readonly StatusValue: StatusValue
/** 929 */ readonly StatusText?: string | undefined
}
export interface CompIDStatGrp {
readonly NoCompIDs: readonly CompIDStatGrp_NoCompIDs[]
}
export interface CompIDStatGrpInit {
/** 936 */ readonly NoCompIDs: readonly CompIDStatGrp_NoCompIDsInit[]
}
export interface NetworkCounterpartySystemStatusResponse extends Header, Trailer, CompIDStatGrp {
readonly NetworkStatusResponseType: NetworkStatusResponseType
readonly NetworkRequestID: string | undefined
readonly NetworkResponseID: string
readonly LastNetworkResponseID: string | undefined
}
export interface NetworkCounterpartySystemStatusResponseInit extends HeaderInit, TrailerInit, CompIDStatGrpInit {
/** 937 */ readonly NetworkStatusResponseType: NetworkStatusResponseType
/** 933 */ readonly NetworkRequestID?: string | undefined
/** 932 */ readonly NetworkResponseID: string
/** 934 */ readonly LastNetworkResponseID?: string | undefined
}
export interface UserRequest extends Header, Trailer {
readonly UserRequestID: string
readonly UserRequestType: UserRequestType
readonly Username: string
readonly Password: string | undefined
readonly NewPassword: string | undefined
readonly RawData: Buffer | undefined
}
export interface UserRequestInit extends HeaderInit, TrailerInit {
/** 923 */ readonly UserRequestID: string
/** 924 */ readonly UserRequestType: UserRequestType
/** 553 */ readonly Username: string
/** 554 */ readonly Password?: string | undefined
/** 925 */ readonly NewPassword?: string | undefined
/** 96 */ readonly RawData?: DataValue | undefined
}
export interface UserResponse extends Header, Trailer {
readonly UserRequestID: string
readonly Username: string
readonly UserStatus: UserStatus | undefined
readonly UserStatusText: string | undefined
}
export interface UserResponseInit extends HeaderInit, TrailerInit {
/** 923 */ readonly UserRequestID: string
/** 553 */ readonly Username: string
/** 926 */ readonly UserStatus?: UserStatus | undefined
/** 927 */ readonly UserStatusText?: string | undefined
}
export interface CollateralInquiryAck extends Header, Trailer, CollInqQualGrp, Parties, ExecCollGrp, TrdCollGrp, Instrument, FinancingDetails, InstrmtLegGrp, UndInstrmtGrp {
readonly CollInquiryID: string
readonly CollInquiryStatus: CollInquiryStatus
readonly CollInquiryResult: CollInquiryResult | undefined
readonly TotNumReports: number | undefined
readonly Account: string | undefined
readonly AccountType: AccountType | undefined
readonly ClOrdID: string | undefined
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly SettlDate: string | undefined
readonly Quantity: string | undefined
readonly QtyType: QtyType | undefined
readonly Currency: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SettlSessID: SettlSessID | undefined
readonly SettlSessSubID: string | undefined
readonly ClearingBusinessDate: string | undefined
readonly ResponseTransportType: ResponseTransportType | undefined
readonly ResponseDestination: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface CollateralInquiryAckInit extends HeaderInit, TrailerInit, CollInqQualGrpInit, PartiesInit, ExecCollGrpInit, TrdCollGrpInit, InstrumentInit, FinancingDetailsInit, InstrmtLegGrpInit, UndInstrmtGrpInit {
/** 909 */ readonly CollInquiryID: string
/** 945 */ readonly CollInquiryStatus: CollInquiryStatus
/** 946 */ readonly CollInquiryResult?: CollInquiryResult | undefined
/** 911 */ readonly TotNumReports?: IntegerValue | undefined
/** 1 */ readonly Account?: string | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 53 */ readonly Quantity?: DecimalValue | undefined
/** 854 */ readonly QtyType?: QtyType | undefined
/** 15 */ readonly Currency?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 717 */ readonly SettlSessSubID?: string | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 725 */ readonly ResponseTransportType?: ResponseTransportType | undefined
/** 726 */ readonly ResponseDestination?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface ConfirmationRequest extends Header, Trailer, OrdAllocGrp {
readonly ConfirmReqID: string
readonly ConfirmType: ConfirmType
readonly AllocID: string | undefined
readonly SecondaryAllocID: string | undefined
readonly IndividualAllocID: string | undefined
readonly TransactTime: bigint
readonly AllocAccount: string | undefined
readonly AllocAcctIDSource: number | undefined
readonly AllocAccountType: AllocAccountType | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ConfirmationRequestInit extends HeaderInit, TrailerInit, OrdAllocGrpInit {
/** 859 */ readonly ConfirmReqID: string
/** 773 */ readonly ConfirmType: ConfirmType
/** 70 */ readonly AllocID?: string | undefined
/** 793 */ readonly SecondaryAllocID?: string | undefined
/** 467 */ readonly IndividualAllocID?: string | undefined
/** 60 */ readonly TransactTime: TimeValue
/** 79 */ readonly AllocAccount?: string | undefined
/** 661 */ readonly AllocAcctIDSource?: IntegerValue | undefined
/** 798 */ readonly AllocAccountType?: AllocAccountType | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface ExpirationQty_NoExpiration {
readonly ExpType: ExpType
readonly ExpQty: string | undefined
}
export interface ExpirationQty_NoExpirationInit {
/** 982 */ readonly ExpType: ExpType
/** 983 */ readonly ExpQty?: DecimalValue | undefined
}
export interface ExpirationQty {
readonly NoExpiration: readonly ExpirationQty_NoExpiration[]
}
export interface ExpirationQtyInit {
/** 981 */ readonly NoExpiration?: readonly ExpirationQty_NoExpirationInit[] | undefined
}
export interface ContraryIntentionReport extends Header, Trailer, Parties, ExpirationQty, Instrument, UndInstrmtGrp {
readonly ContIntRptID: string
readonly TransactTime: bigint | undefined
readonly LateIndicator: boolean | undefined
readonly InputSource: string | undefined
readonly ClearingBusinessDate: string
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ContraryIntentionReportInit extends HeaderInit, TrailerInit, PartiesInit, ExpirationQtyInit, InstrumentInit, UndInstrmtGrpInit {
/** 977 */ readonly ContIntRptID: string
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 978 */ readonly LateIndicator?: boolean | undefined
/** 979 */ readonly InputSource?: string | undefined
/** 715 */ readonly ClearingBusinessDate: string
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface SecurityDefinitionUpdateReport extends Header, Trailer, Instrument, UnderlyingInstrument, InstrmtLegGrp {
readonly SecurityReportID: number | undefined
readonly SecurityReqID: string | undefined
readonly SecurityResponseID: string | undefined
readonly SecurityResponseType: SecurityResponseType | undefined
readonly ClearingBusinessDate: string | undefined
readonly SecurityUpdateAction: SecurityUpdateAction | undefined
readonly CorporateAction: readonly CorporateAction[] | undefined
readonly Currency: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly ExpirationCycle: ExpirationCycle | undefined
readonly RoundLot: string | undefined
readonly MinTradeVol: string | undefined
}
export interface SecurityDefinitionUpdateReportInit extends HeaderInit, TrailerInit, InstrumentInit, UnderlyingInstrumentInit, InstrmtLegGrpInit {
/** 964 */ readonly SecurityReportID?: IntegerValue | undefined
/** 320 */ readonly SecurityReqID?: string | undefined
/** 322 */ readonly SecurityResponseID?: string | undefined
/** 323 */ readonly SecurityResponseType?: SecurityResponseType | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 980 */ readonly SecurityUpdateAction?: SecurityUpdateAction | undefined
/** 292 */ readonly CorporateAction?: ListValue<CorporateAction> | undefined
/** 15 */ readonly Currency?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 827 */ readonly ExpirationCycle?: ExpirationCycle | undefined
/** 561 */ readonly RoundLot?: DecimalValue | undefined
/** 562 */ readonly MinTradeVol?: DecimalValue | undefined
}
export interface SecLstUpdRelSymsLegGrp_NoLegs extends InstrumentLeg, LegStipulations, LegBenchmarkCurveData {
readonly LegSymbol: string
readonly LegSwapType: LegSwapType | undefined
readonly LegSettlType: string | undefined
}
export interface SecLstUpdRelSymsLegGrp_NoLegsInit extends InstrumentLegInit, LegStipulationsInit, LegBenchmarkCurveDataInit {
/** 600 */ readonly LegSymbol: string
/** 690 */ readonly LegSwapType?: LegSwapType | undefined
/** 587 */ readonly LegSettlType?: string | undefined
}
export interface SecLstUpdRelSymsLegGrp {
readonly NoLegs: readonly SecLstUpdRelSymsLegGrp_NoLegs[]
}
export interface SecLstUpdRelSymsLegGrpInit {
/** 555 */ readonly NoLegs?: readonly SecLstUpdRelSymsLegGrp_NoLegsInit[] | undefined
}
export interface SecLstUpdRelSymGrp_NoRelatedSym extends Instrument, InstrumentExtension, FinancingDetails, UnderlyingInstrument, Stipulations, SecLstUpdRelSymsLegGrp, SpreadOrBenchmarkCurveData, YieldData {
readonly Symbol: string
readonly Currency: string | undefined
readonly RoundLot: string | undefined
readonly MinTradeVol: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly ExpirationCycle: ExpirationCycle | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface SecLstUpdRelSymGrp_NoRelatedSymInit extends InstrumentInit, InstrumentExtensionInit, FinancingDetailsInit, UnderlyingInstrumentInit, StipulationsInit, SecLstUpdRelSymsLegGrpInit, SpreadOrBenchmarkCurveDataInit, YieldDataInit {
/** 55 */ readonly Symbol: string
/** 15 */ readonly Currency?: string | undefined
/** 561 */ readonly RoundLot?: DecimalValue | undefined
/** 562 */ readonly MinTradeVol?: DecimalValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 827 */ readonly ExpirationCycle?: ExpirationCycle | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface SecLstUpdRelSymGrp {
readonly NoRelatedSym: readonly SecLstUpdRelSymGrp_NoRelatedSym[]
}
export interface SecLstUpdRelSymGrpInit {
/** 146 */ readonly NoRelatedSym?: readonly SecLstUpdRelSymGrp_NoRelatedSymInit[] | undefined
}
export interface SecurityListUpdateReport extends Header, Trailer, SecLstUpdRelSymGrp {
readonly SecurityReportID: number | undefined
readonly SecurityReqID: string | undefined
readonly SecurityResponseID: string | undefined
readonly SecurityRequestResult: SecurityRequestResult | undefined
readonly TotNoRelatedSym: number | undefined
readonly ClearingBusinessDate: string | undefined
readonly SecurityUpdateAction: SecurityUpdateAction | undefined
readonly CorporateAction: readonly CorporateAction[] | undefined
readonly LastFragment: boolean | undefined
}
export interface SecurityListUpdateReportInit extends HeaderInit, TrailerInit, SecLstUpdRelSymGrpInit {
/** 964 */ readonly SecurityReportID?: IntegerValue | undefined
/** 320 */ readonly SecurityReqID?: string | undefined
/** 322 */ readonly SecurityResponseID?: string | undefined
/** 560 */ readonly SecurityRequestResult?: SecurityRequestResult | undefined
/** 393 */ readonly TotNoRelatedSym?: IntegerValue | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 980 */ readonly SecurityUpdateAction?: SecurityUpdateAction | undefined
/** 292 */ readonly CorporateAction?: ListValue<CorporateAction> | undefined
/** 893 */ readonly LastFragment?: boolean | undefined
}
export interface AdjustedPositionReport extends Header, Trailer, Parties, PositionQty, Instrument {
readonly PosMaintRptID: string
readonly PosReqType: PosReqType | undefined
readonly ClearingBusinessDate: string
readonly SettlSessID: SettlSessID | undefined
readonly PosMaintRptRefID: string | undefined
readonly SettlPrice: string | undefined
readonly PriorSettlPrice: string | undefined
}
export interface AdjustedPositionReportInit extends HeaderInit, TrailerInit, PartiesInit, PositionQtyInit, InstrumentInit {
/** 721 */ readonly PosMaintRptID: string
/** 724 */ readonly PosReqType?: PosReqType | undefined
/** 715 */ readonly ClearingBusinessDate: string
/** 716 */ readonly SettlSessID?: SettlSessID | undefined
/** 714 */ readonly PosMaintRptRefID?: string | undefined
/** 730 */ readonly SettlPrice?: DecimalValue | undefined
/** 734 */ readonly PriorSettlPrice?: DecimalValue | undefined
}
export interface AllocationInstructionAlert extends Header, Trailer, OrdAllocGrp, ExecAllocGrp, Instrument, InstrumentExtension, FinancingDetails, UndInstrmtGrp, InstrmtLegGrp, SpreadOrBenchmarkCurveData, Parties, Stipulations, YieldData, PositionAmountData, AllocGrp {
readonly AllocID: string
readonly AllocTransType: AllocTransType
readonly AllocType: AllocType
readonly SecondaryAllocID: string | undefined
readonly RefAllocID: string | undefined
readonly AllocCancReplaceReason: AllocCancReplaceReason | undefined
readonly AllocIntermedReqType: AllocIntermedReqType | undefined
readonly AllocLinkID: string | undefined
readonly AllocLinkType: AllocLinkType | undefined
readonly BookingRefID: string | undefined
readonly AllocNoOrdersType: AllocNoOrdersType | undefined
readonly PreviouslyReported: boolean | undefined
readonly ReversalIndicator: boolean | undefined
readonly MatchType: MatchType | undefined
readonly Side: Side
readonly Quantity: string
readonly QtyType: QtyType | undefined
readonly LastMkt: string | undefined
readonly TradeOriginationDate: string | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly PriceType: PriceType | undefined
readonly AvgPx: string | undefined
readonly AvgParPx: string | undefined
readonly Currency: string | undefined
readonly AvgPxPrecision: number | undefined
readonly TradeDate: string
readonly TransactTime: bigint | undefined
readonly SettlType: SettlType | undefined
readonly SettlDate: string | undefined
readonly BookingType: BookingType | undefined
readonly GrossTradeAmt: string | undefined
readonly Concession: string | undefined
readonly TotalTakedown: string | undefined
readonly NetMoney: string | undefined
readonly PositionEffect: PositionEffect | undefined
readonly AutoAcceptIndicator: boolean | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
readonly NumDaysInterest: number | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly TotalAccruedInterestAmt: string | undefined
readonly InterestAtMaturity: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
readonly LegalConfirm: boolean | undefined
readonly TotNoAllocs: number | undefined
readonly LastFragment: boolean | undefined
readonly AvgPxIndicator: AvgPxIndicator | undefined
readonly ClearingBusinessDate: string | undefined
readonly TrdType: TrdType | undefined
readonly TrdSubType: TrdSubType | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly TradeInputSource: string | undefined
readonly MultiLegReportingType: MultiLegReportingType | undefined
readonly MessageEventSource: string | undefined
readonly RndPx: string | undefined
}
export interface AllocationInstructionAlertInit extends HeaderInit, TrailerInit, OrdAllocGrpInit, ExecAllocGrpInit, InstrumentInit, InstrumentExtensionInit, FinancingDetailsInit, UndInstrmtGrpInit, InstrmtLegGrpInit, SpreadOrBenchmarkCurveDataInit, PartiesInit, StipulationsInit, YieldDataInit, PositionAmountDataInit, AllocGrpInit {
/** 70 */ readonly AllocID: string
/** 71 */ readonly AllocTransType: AllocTransType
/** 626 */ readonly AllocType: AllocType
/** 793 */ readonly SecondaryAllocID?: string | undefined
/** 72 */ readonly RefAllocID?: string | undefined
/** 796 */ readonly AllocCancReplaceReason?: AllocCancReplaceReason | undefined
/** 808 */ readonly AllocIntermedReqType?: AllocIntermedReqType | undefined
/** 196 */ readonly AllocLinkID?: string | undefined
/** 197 */ readonly AllocLinkType?: AllocLinkType | undefined
/** 466 */ readonly BookingRefID?: string | undefined
/** 857 */ readonly AllocNoOrdersType?: AllocNoOrdersType | undefined
/** 570 */ readonly PreviouslyReported?: boolean | undefined
/** 700 */ readonly ReversalIndicator?: boolean | undefined
/** 574 */ readonly MatchType?: MatchType | undefined
/** 54 */ readonly Side: Side
/** 53 */ readonly Quantity: DecimalValue
/** 854 */ readonly QtyType?: QtyType | undefined
/** 30 */ readonly LastMkt?: string | undefined
/** 229 */ readonly TradeOriginationDate?: string | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 6 */ readonly AvgPx?: DecimalValue | undefined
/** 860 */ readonly AvgParPx?: DecimalValue | undefined
/** 15 */ readonly Currency?: string | undefined
/** 74 */ readonly AvgPxPrecision?: IntegerValue | undefined
/** 75 */ readonly TradeDate: string
/** 60 */ readonly TransactTime?: TimeValue | undefined
/** 63 */ readonly SettlType?: SettlType | undefined
/** 64 */ readonly SettlDate?: string | undefined
/** 775 */ readonly BookingType?: BookingType | undefined
/** 381 */ readonly GrossTradeAmt?: DecimalValue | undefined
/** 238 */ readonly Concession?: DecimalValue | undefined
/** 237 */ readonly TotalTakedown?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 754 */ readonly AutoAcceptIndicator?: boolean | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
/** 157 */ readonly NumDaysInterest?: IntegerValue | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 540 */ readonly TotalAccruedInterestAmt?: DecimalValue | undefined
/** 738 */ readonly InterestAtMaturity?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
/** 650 */ readonly LegalConfirm?: boolean | undefined
/** 892 */ readonly TotNoAllocs?: IntegerValue | undefined
/** 893 */ readonly LastFragment?: boolean | undefined
/** 819 */ readonly AvgPxIndicator?: AvgPxIndicator | undefined
/** 715 */ readonly ClearingBusinessDate?: string | undefined
/** 828 */ readonly TrdType?: TrdType | undefined
/** 829 */ readonly TrdSubType?: TrdSubType | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 578 */ readonly TradeInputSource?: string | undefined
/** 442 */ readonly MultiLegReportingType?: MultiLegReportingType | undefined
/** 1011 */ readonly MessageEventSource?: string | undefined
/** 991 */ readonly RndPx?: DecimalValue | undefined
}
export interface ExecutionAcknowledgement extends Header, Trailer, Instrument, UndInstrmtGrp, InstrmtLegGrp, OrderQtyData {
readonly OrderID: string
readonly SecondaryOrderID: string | undefined
readonly ClOrdID: string | undefined
readonly ExecAckStatus: ExecAckStatus
readonly ExecID: string
readonly DKReason: DKReason | undefined
readonly Side: Side
readonly LastQty: string | undefined
readonly LastPx: string | undefined
readonly PriceType: PriceType | undefined
readonly LastParPx: string | undefined
readonly CumQty: string | undefined
readonly AvgPx: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface ExecutionAcknowledgementInit extends HeaderInit, TrailerInit, InstrumentInit, UndInstrmtGrpInit, InstrmtLegGrpInit, OrderQtyDataInit {
/** 37 */ readonly OrderID: string
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 1036 */ readonly ExecAckStatus: ExecAckStatus
/** 17 */ readonly ExecID: string
/** 127 */ readonly DKReason?: DKReason | undefined
/** 54 */ readonly Side: Side
/** 32 */ readonly LastQty?: DecimalValue | undefined
/** 31 */ readonly LastPx?: DecimalValue | undefined
/** 423 */ readonly PriceType?: PriceType | undefined
/** 669 */ readonly LastParPx?: DecimalValue | undefined
/** 14 */ readonly CumQty?: DecimalValue | undefined
/** 6 */ readonly AvgPx?: DecimalValue | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface TrdSessLstGrp_NoTradingSessions {
readonly TradingSessionID: string
readonly TradingSessionSubID: string | undefined
readonly SecurityExchange: string | undefined
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
export interface TrdSessLstGrp_NoTradingSessionsInit {
/** 336 */ readonly TradingSessionID: string
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
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
export interface TrdSessLstGrp {
readonly NoTradingSessions: readonly TrdSessLstGrp_NoTradingSessions[]
}
export interface TrdSessLstGrpInit {
/** 386 */ readonly NoTradingSessions: readonly TrdSessLstGrp_NoTradingSessionsInit[]
}
export interface TradingSessionList extends Header, Trailer, TrdSessLstGrp {
readonly TradSesReqID: string | undefined
}
export interface TradingSessionListInit extends HeaderInit, TrailerInit, TrdSessLstGrpInit {
/** 335 */ readonly TradSesReqID?: string | undefined
}
export interface TradingSessionListRequest extends Header, Trailer {
readonly TradSesReqID: string
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly SecurityExchange: string | undefined
readonly TradSesMethod: TradSesMethod | undefined
readonly TradSesMode: TradSesMode | undefined
readonly SubscriptionRequestType: SubscriptionRequestType
}
export interface TradingSessionListRequestInit extends HeaderInit, TrailerInit {
/** 335 */ readonly TradSesReqID: string
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 207 */ readonly SecurityExchange?: string | undefined
/** 338 */ readonly TradSesMethod?: TradSesMethod | undefined
/** 339 */ readonly TradSesMode?: TradSesMode | undefined
/** 263 */ readonly SubscriptionRequestType: SubscriptionRequestType
}
export interface ExecsGrp_NoExecs {
readonly ExecID: string
}
export interface ExecsGrp_NoExecsInit {
/** 17 */ readonly ExecID: string
}
export interface ExecsGrp {
readonly NoExecs: readonly ExecsGrp_NoExecs[]
}
export interface ExecsGrpInit {
/** 124 */ readonly NoExecs?: readonly ExecsGrp_NoExecsInit[] | undefined
}
export interface HopGrp_NoHops {
readonly HopCompID: string
readonly HopSendingTime: bigint | undefined
readonly HopRefID: number | undefined
}
export interface HopGrp_NoHopsInit {
/** 628 */ readonly HopCompID: string
/** 629 */ readonly HopSendingTime?: TimeValue | undefined
/** 630 */ readonly HopRefID?: IntegerValue | undefined
}
export interface HopGrp {
readonly NoHops: readonly HopGrp_NoHops[]
}
export interface HopGrpInit {
/** 627 */ readonly NoHops?: readonly HopGrp_NoHopsInit[] | undefined
}
export interface TrdCapRptAckSideGrp_NoSides extends Parties, ClrInstGrp, CommissionData, ContAmtGrp, Stipulations, MiscFeesGrp, TrdAllocGrp, SideTrdRegTS {
readonly Side: Side
readonly OrderID: string | undefined
readonly SecondaryOrderID: string | undefined
readonly ClOrdID: string | undefined
readonly SecondaryClOrdID: string | undefined
readonly ListID: string | undefined
readonly Account: string | undefined
readonly AcctIDSource: AcctIDSource | undefined
readonly AccountType: AccountType | undefined
readonly ProcessCode: ProcessCode | undefined
readonly OddLot: boolean | undefined
readonly LotType: LotType | undefined
readonly TradeInputSource: string | undefined
readonly TradeInputDevice: string | undefined
readonly OrderInputDevice: string | undefined
readonly Currency: string | undefined
readonly ComplianceID: string | undefined
readonly SolicitedFlag: boolean | undefined
readonly OrderCapacity: OrderCapacity | undefined
readonly OrderRestrictions: readonly OrderRestrictions[] | undefined
readonly CustOrderCapacity: CustOrderCapacity | undefined
readonly OrdType: OrdType | undefined
readonly ExecInst: readonly ExecInst[] | undefined
readonly TransBkdTime: bigint | undefined
readonly TradingSessionID: string | undefined
readonly TradingSessionSubID: string | undefined
readonly TimeBracket: string | undefined
readonly NumDaysInterest: number | undefined
readonly ExDate: string | undefined
readonly AccruedInterestRate: string | undefined
readonly AccruedInterestAmt: string | undefined
readonly InterestAtMaturity: string | undefined
readonly EndAccruedInterestAmt: string | undefined
readonly StartCash: string | undefined
readonly EndCash: string | undefined
readonly Concession: string | undefined
readonly TotalTakedown: string | undefined
readonly NetMoney: string | undefined
readonly SettlCurrAmt: string | undefined
readonly SettlCurrency: string | undefined
readonly SettlCurrFxRate: string | undefined
readonly SettlCurrFxRateCalc: SettlCurrFxRateCalc | undefined
readonly PositionEffect: PositionEffect | undefined
readonly SideMultiLegReportingType: SideMultiLegReportingType | undefined
readonly ExchangeRule: string | undefined
readonly TradeAllocIndicator: TradeAllocIndicator | undefined
readonly PreallocMethod: PreallocMethod | undefined
readonly AllocID: string | undefined
readonly SideGrossTradeAmt: string | undefined
readonly AggressorIndicator: boolean | undefined
readonly SideQty: number | undefined
readonly SideTradeReportID: string | undefined
readonly SideFillStationCd: string | undefined
readonly SideReasonCd: string | undefined
readonly RptSeq: number | undefined
readonly SideTrdSubTyp: number | undefined
}
export interface TrdCapRptAckSideGrp_NoSidesInit extends PartiesInit, ClrInstGrpInit, CommissionDataInit, ContAmtGrpInit, StipulationsInit, MiscFeesGrpInit, TrdAllocGrpInit, SideTrdRegTSInit {
/** 54 */ readonly Side: Side
/** 37 */ readonly OrderID?: string | undefined
/** 198 */ readonly SecondaryOrderID?: string | undefined
/** 11 */ readonly ClOrdID?: string | undefined
/** 526 */ readonly SecondaryClOrdID?: string | undefined
/** 66 */ readonly ListID?: string | undefined
/** 1 */ readonly Account?: string | undefined
/** 660 */ readonly AcctIDSource?: AcctIDSource | undefined
/** 581 */ readonly AccountType?: AccountType | undefined
/** 81 */ readonly ProcessCode?: ProcessCode | undefined
/** 575 */ readonly OddLot?: boolean | undefined
/** 1093 */ readonly LotType?: LotType | undefined
/** 578 */ readonly TradeInputSource?: string | undefined
/** 579 */ readonly TradeInputDevice?: string | undefined
/** 821 */ readonly OrderInputDevice?: string | undefined
/** 15 */ readonly Currency?: string | undefined
/** 376 */ readonly ComplianceID?: string | undefined
/** 377 */ readonly SolicitedFlag?: boolean | undefined
/** 528 */ readonly OrderCapacity?: OrderCapacity | undefined
/** 529 */ readonly OrderRestrictions?: ListValue<OrderRestrictions> | undefined
/** 582 */ readonly CustOrderCapacity?: CustOrderCapacity | undefined
/** 40 */ readonly OrdType?: OrdType | undefined
/** 18 */ readonly ExecInst?: ListValue<ExecInst> | undefined
/** 483 */ readonly TransBkdTime?: TimeValue | undefined
/** 336 */ readonly TradingSessionID?: string | undefined
/** 625 */ readonly TradingSessionSubID?: string | undefined
/** 943 */ readonly TimeBracket?: string | undefined
/** 157 */ readonly NumDaysInterest?: IntegerValue | undefined
/** 230 */ readonly ExDate?: string | undefined
/** 158 */ readonly AccruedInterestRate?: DecimalValue | undefined
/** 159 */ readonly AccruedInterestAmt?: DecimalValue | undefined
/** 738 */ readonly InterestAtMaturity?: DecimalValue | undefined
/** 920 */ readonly EndAccruedInterestAmt?: DecimalValue | undefined
/** 921 */ readonly StartCash?: DecimalValue | undefined
/** 922 */ readonly EndCash?: DecimalValue | undefined
/** 238 */ readonly Concession?: DecimalValue | undefined
/** 237 */ readonly TotalTakedown?: DecimalValue | undefined
/** 118 */ readonly NetMoney?: DecimalValue | undefined
/** 119 */ readonly SettlCurrAmt?: DecimalValue | undefined
/** 120 */ readonly SettlCurrency?: string | undefined
/** 155 */ readonly SettlCurrFxRate?: DecimalValue | undefined
/** 156 */ readonly SettlCurrFxRateCalc?: SettlCurrFxRateCalc | undefined
/** 77 */ readonly PositionEffect?: PositionEffect | undefined
/** 752 */ readonly SideMultiLegReportingType?: SideMultiLegReportingType | undefined
/** 825 */ readonly ExchangeRule?: string | undefined
/** 826 */ readonly TradeAllocIndicator?: TradeAllocIndicator | undefined
/** 591 */ readonly PreallocMethod?: PreallocMethod | undefined
/** 70 */ readonly AllocID?: string | undefined
/** 1072 */ readonly SideGrossTradeAmt?: DecimalValue | undefined
/** 1057 */ readonly AggressorIndicator?: boolean | undefined
/** 1009 */ readonly SideQty?: IntegerValue | undefined
/** 1005 */ readonly SideTradeReportID?: string | undefined
/** 1006 */ readonly SideFillStationCd?: string | undefined
/** 1007 */ readonly SideReasonCd?: string | undefined
/** 83 */ readonly RptSeq?: IntegerValue | undefined
/** 1008 */ readonly SideTrdSubTyp?: IntegerValue | undefined
}
export interface TrdCapRptAckSideGrp {
readonly NoSides: readonly TrdCapRptAckSideGrp_NoSides[]
}
export interface TrdCapRptAckSideGrpInit {
/** 552 */ readonly NoSides: readonly TrdCapRptAckSideGrp_NoSidesInit[]
}
export interface MsgTypeGrp_NoMsgTypes {
readonly RefMsgType: string
readonly MsgDirection: MsgDirection | undefined
readonly RefApplVerID: string | undefined
readonly RefCstmApplVerID: string | undefined
}
export interface MsgTypeGrp_NoMsgTypesInit {
/** 372 */ readonly RefMsgType: string
/** 385 */ readonly MsgDirection?: MsgDirection | undefined
/** 1130 */ readonly RefApplVerID?: string | undefined
/** 1131 */ readonly RefCstmApplVerID?: string | undefined
}
export interface MsgTypeGrp {
readonly NoMsgTypes: readonly MsgTypeGrp_NoMsgTypes[]
}
export interface MsgTypeGrpInit {
/** 384 */ readonly NoMsgTypes?: readonly MsgTypeGrp_NoMsgTypesInit[] | undefined
}
export interface FIX50VersionIndex {
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
readonly IOIID: FieldValues<'text'>
readonly IOIQltyInd: FieldValues<'character', IOIQltyInd>
readonly IOIRefID: FieldValues<'text'>
readonly IOIQty: FieldValues<'text', IOIQty>
readonly IOITransType: FieldValues<'character', IOITransType>
readonly LastCapacity: FieldValues<'character', LastCapacity>
readonly LastMkt: FieldValues<'text'>
readonly LastPx: FieldValues<'decimal'>
readonly LastQty: FieldValues<'decimal'>
readonly NoLinesOfText: FieldValues<'integer'>
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
readonly SettlType: FieldValues<'text', SettlType>
readonly SettlDate: FieldValues<'text'>
readonly SymbolSfx: FieldValues<'text', SymbolSfx>
readonly ListID: FieldValues<'text'>
readonly ListSeqNo: FieldValues<'integer'>
readonly TotNoOrders: FieldValues<'integer'>
readonly ListExecInst: FieldValues<'text'>
readonly AllocID: FieldValues<'text'>
readonly AllocTransType: FieldValues<'character', AllocTransType>
readonly RefAllocID: FieldValues<'text'>
readonly NoOrders: FieldValues<'integer'>
readonly AvgPxPrecision: FieldValues<'integer'>
readonly TradeDate: FieldValues<'text'>
readonly PositionEffect: FieldValues<'character', PositionEffect>
readonly NoAllocs: FieldValues<'integer'>
readonly AllocAccount: FieldValues<'text'>
readonly AllocQty: FieldValues<'decimal'>
readonly ProcessCode: FieldValues<'character', ProcessCode>
readonly NoRpts: FieldValues<'integer'>
readonly RptSeq: FieldValues<'integer'>
readonly CxlQty: FieldValues<'decimal'>
readonly NoDlvyInst: FieldValues<'integer'>
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
readonly MiscFeeType: FieldValues<'text', MiscFeeType>
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
readonly BidSpotRate: FieldValues<'decimal'>
readonly BidForwardPoints: FieldValues<'decimal'>
readonly OfferSpotRate: FieldValues<'decimal'>
readonly OfferForwardPoints: FieldValues<'decimal'>
readonly OrderQty2: FieldValues<'decimal'>
readonly SettlDate2: FieldValues<'text'>
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
readonly OptAttribute: FieldValues<'character'>
readonly SecurityExchange: FieldValues<'text'>
readonly NotifyBrokerOfCredit: FieldValues<'boolean'>
readonly AllocHandlInst: FieldValues<'integer', AllocHandlInst>
readonly MaxShow: FieldValues<'decimal'>
readonly PegOffsetValue: FieldValues<'decimal'>
readonly XmlDataLen: FieldValues<'integer'>
readonly XmlData: FieldValues<'data'>
readonly SettlInstRefID: FieldValues<'text'>
readonly NoRoutingIDs: FieldValues<'integer'>
readonly RoutingType: FieldValues<'integer', RoutingType>
readonly RoutingID: FieldValues<'text'>
readonly Spread: FieldValues<'decimal'>
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
readonly OpenCloseSettlFlag: FieldValues<'list', OpenCloseSettlFlag>
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
readonly TotNoQuoteEntries: FieldValues<'integer'>
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
readonly UnderlyingCurrency: FieldValues<'text'>
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
readonly MessageEncoding: FieldValues<'text'>
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
readonly DiscretionOffsetValue: FieldValues<'decimal'>
readonly BidID: FieldValues<'text'>
readonly ClientBidID: FieldValues<'text'>
readonly ListName: FieldValues<'text'>
readonly TotNoRelatedSym: FieldValues<'integer'>
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
readonly BidTradeType: FieldValues<'character', BidTradeType>
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
readonly DistribPaymentMethod: FieldValues<'integer', DistribPaymentMethod>
readonly CashDistribCurr: FieldValues<'text'>
readonly CommCurrency: FieldValues<'text'>
readonly CancellationRights: FieldValues<'character', CancellationRights>
readonly MoneyLaunderingStatus: FieldValues<'character', MoneyLaunderingStatus>
readonly MailingInst: FieldValues<'text'>
readonly TransBkdTime: FieldValues<'time'>
readonly ExecPriceType: FieldValues<'character', ExecPriceType>
readonly ExecPriceAdjustment: FieldValues<'decimal'>
readonly DateOfBirth: FieldValues<'text'>
readonly TradeReportTransType: FieldValues<'integer', TradeReportTransType>
readonly CardHolderName: FieldValues<'text'>
readonly CardNumber: FieldValues<'text'>
readonly CardExpDate: FieldValues<'text'>
readonly CardIssNum: FieldValues<'text'>
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
readonly CashDistribAgentAcctName: FieldValues<'text'>
readonly CardStartDate: FieldValues<'text'>
readonly PaymentDate: FieldValues<'text'>
readonly PaymentRemitterID: FieldValues<'text'>
readonly RegistStatus: FieldValues<'character', RegistStatus>
readonly RegistRejReasonCode: FieldValues<'integer', RegistRejReasonCode>
readonly RegistRefID: FieldValues<'text'>
readonly RegistDtls: FieldValues<'text'>
readonly NoDistribInsts: FieldValues<'integer'>
readonly RegistEmail: FieldValues<'text'>
readonly DistribPercentage: FieldValues<'decimal'>
readonly RegistID: FieldValues<'text'>
readonly RegistTransType: FieldValues<'character', RegistTransType>
readonly ExecValuationPoint: FieldValues<'time'>
readonly OrderPercent: FieldValues<'decimal'>
readonly OwnershipType: FieldValues<'character', OwnershipType>
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
readonly MassCancelRejectReason: FieldValues<'integer', MassCancelRejectReason>
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
readonly TotNoSecurityTypes: FieldValues<'integer'>
readonly NoSecurityTypes: FieldValues<'integer'>
readonly SecurityListRequestType: FieldValues<'integer', SecurityListRequestType>
readonly SecurityRequestResult: FieldValues<'integer', SecurityRequestResult>
readonly RoundLot: FieldValues<'decimal'>
readonly MinTradeVol: FieldValues<'decimal'>
readonly MultiLegRptTypeReq: FieldValues<'integer', MultiLegRptTypeReq>
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
readonly CustOrderCapacity: FieldValues<'integer', CustOrderCapacity>
readonly ClOrdLinkID: FieldValues<'text'>
readonly MassStatusReqID: FieldValues<'text'>
readonly MassStatusReqType: FieldValues<'integer', MassStatusReqType>
readonly OrigOrdModTime: FieldValues<'time'>
readonly LegSettlType: FieldValues<'character'>
readonly LegSettlDate: FieldValues<'text'>
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
readonly AcctIDSource: FieldValues<'integer', AcctIDSource>
readonly AllocAcctIDSource: FieldValues<'integer'>
readonly BenchmarkPrice: FieldValues<'decimal'>
readonly BenchmarkPriceType: FieldValues<'integer'>
readonly ConfirmID: FieldValues<'text'>
readonly ConfirmStatus: FieldValues<'integer', ConfirmStatus>
readonly ConfirmTransType: FieldValues<'integer', ConfirmTransType>
readonly ContractSettlMonth: FieldValues<'text'>
readonly DeliveryForm: FieldValues<'integer', DeliveryForm>
readonly LastParPx: FieldValues<'decimal'>
readonly NoLegAllocs: FieldValues<'integer'>
readonly LegAllocAccount: FieldValues<'text'>
readonly LegIndividualAllocID: FieldValues<'text'>
readonly LegAllocQty: FieldValues<'decimal'>
readonly LegAllocAcctIDSource: FieldValues<'text'>
readonly LegSettlCurrency: FieldValues<'text'>
readonly LegBenchmarkCurveCurrency: FieldValues<'text'>
readonly LegBenchmarkCurveName: FieldValues<'text'>
readonly LegBenchmarkCurvePoint: FieldValues<'text'>
readonly LegBenchmarkPrice: FieldValues<'decimal'>
readonly LegBenchmarkPriceType: FieldValues<'integer'>
readonly LegBidPx: FieldValues<'decimal'>
readonly LegIOIQty: FieldValues<'text'>
readonly NoLegStipulations: FieldValues<'integer'>
readonly LegOfferPx: FieldValues<'decimal'>
readonly LegOrderQty: FieldValues<'decimal'>
readonly LegPriceType: FieldValues<'integer'>
readonly LegQty: FieldValues<'decimal'>
readonly LegStipulationType: FieldValues<'text'>
readonly LegStipulationValue: FieldValues<'text'>
readonly LegSwapType: FieldValues<'integer', LegSwapType>
readonly Pool: FieldValues<'text'>
readonly QuotePriceType: FieldValues<'integer', QuotePriceType>
readonly QuoteRespID: FieldValues<'text'>
readonly QuoteRespType: FieldValues<'integer', QuoteRespType>
readonly QuoteQualifier: FieldValues<'character'>
readonly YieldRedemptionDate: FieldValues<'text'>
readonly YieldRedemptionPrice: FieldValues<'decimal'>
readonly YieldRedemptionPriceType: FieldValues<'integer'>
readonly BenchmarkSecurityID: FieldValues<'text'>
readonly ReversalIndicator: FieldValues<'boolean'>
readonly YieldCalcDate: FieldValues<'text'>
readonly NoPositions: FieldValues<'integer'>
readonly PosType: FieldValues<'text', PosType>
readonly LongQty: FieldValues<'decimal'>
readonly ShortQty: FieldValues<'decimal'>
readonly PosQtyStatus: FieldValues<'integer', PosQtyStatus>
readonly PosAmtType: FieldValues<'text', PosAmtType>
readonly PosAmt: FieldValues<'decimal'>
readonly PosTransType: FieldValues<'integer', PosTransType>
readonly PosReqID: FieldValues<'text'>
readonly NoUnderlyings: FieldValues<'integer'>
readonly PosMaintAction: FieldValues<'integer', PosMaintAction>
readonly OrigPosReqRefID: FieldValues<'text'>
readonly PosMaintRptRefID: FieldValues<'text'>
readonly ClearingBusinessDate: FieldValues<'text'>
readonly SettlSessID: FieldValues<'text', SettlSessID>
readonly SettlSessSubID: FieldValues<'text'>
readonly AdjustmentType: FieldValues<'integer', AdjustmentType>
readonly ContraryInstructionIndicator: FieldValues<'boolean'>
readonly PriorSpreadIndicator: FieldValues<'boolean'>
readonly PosMaintRptID: FieldValues<'text'>
readonly PosMaintStatus: FieldValues<'integer', PosMaintStatus>
readonly PosMaintResult: FieldValues<'integer', PosMaintResult>
readonly PosReqType: FieldValues<'integer', PosReqType>
readonly ResponseTransportType: FieldValues<'integer', ResponseTransportType>
readonly ResponseDestination: FieldValues<'text'>
readonly TotalNumPosReports: FieldValues<'integer'>
readonly PosReqResult: FieldValues<'integer', PosReqResult>
readonly PosReqStatus: FieldValues<'integer', PosReqStatus>
readonly SettlPrice: FieldValues<'decimal'>
readonly SettlPriceType: FieldValues<'integer', SettlPriceType>
readonly UnderlyingSettlPrice: FieldValues<'decimal'>
readonly UnderlyingSettlPriceType: FieldValues<'integer'>
readonly PriorSettlPrice: FieldValues<'decimal'>
readonly NoQuoteQualifiers: FieldValues<'integer'>
readonly AllocSettlCurrency: FieldValues<'text'>
readonly AllocSettlCurrAmt: FieldValues<'decimal'>
readonly InterestAtMaturity: FieldValues<'decimal'>
readonly LegDatedDate: FieldValues<'text'>
readonly LegPool: FieldValues<'text'>
readonly AllocInterestAtMaturity: FieldValues<'decimal'>
readonly AllocAccruedInterestAmt: FieldValues<'decimal'>
readonly DeliveryDate: FieldValues<'text'>
readonly AssignmentMethod: FieldValues<'character', AssignmentMethod>
readonly AssignmentUnit: FieldValues<'decimal'>
readonly OpenInterest: FieldValues<'decimal'>
readonly ExerciseMethod: FieldValues<'character', ExerciseMethod>
readonly TotNumTradeReports: FieldValues<'integer'>
readonly TradeRequestResult: FieldValues<'integer', TradeRequestResult>
readonly TradeRequestStatus: FieldValues<'integer', TradeRequestStatus>
readonly TradeReportRejectReason: FieldValues<'integer', TradeReportRejectReason>
readonly SideMultiLegReportingType: FieldValues<'integer', SideMultiLegReportingType>
readonly NoPosAmt: FieldValues<'integer'>
readonly AutoAcceptIndicator: FieldValues<'boolean'>
readonly AllocReportID: FieldValues<'text'>
readonly NoNested2PartyIDs: FieldValues<'integer'>
readonly Nested2PartyID: FieldValues<'text'>
readonly Nested2PartyIDSource: FieldValues<'character'>
readonly Nested2PartyRole: FieldValues<'integer'>
readonly Nested2PartySubID: FieldValues<'text'>
readonly BenchmarkSecurityIDSource: FieldValues<'text'>
readonly SecuritySubType: FieldValues<'text'>
readonly UnderlyingSecuritySubType: FieldValues<'text'>
readonly LegSecuritySubType: FieldValues<'text'>
readonly AllowableOneSidednessPct: FieldValues<'decimal'>
readonly AllowableOneSidednessValue: FieldValues<'decimal'>
readonly AllowableOneSidednessCurr: FieldValues<'text'>
readonly NoTrdRegTimestamps: FieldValues<'integer'>
readonly TrdRegTimestamp: FieldValues<'time'>
readonly TrdRegTimestampType: FieldValues<'integer', TrdRegTimestampType>
readonly TrdRegTimestampOrigin: FieldValues<'text'>
readonly ConfirmRefID: FieldValues<'text'>
readonly ConfirmType: FieldValues<'integer', ConfirmType>
readonly ConfirmRejReason: FieldValues<'integer', ConfirmRejReason>
readonly BookingType: FieldValues<'integer', BookingType>
readonly IndividualAllocRejCode: FieldValues<'integer'>
readonly SettlInstMsgID: FieldValues<'text'>
readonly NoSettlInst: FieldValues<'integer'>
readonly LastUpdateTime: FieldValues<'time'>
readonly AllocSettlInstType: FieldValues<'integer', AllocSettlInstType>
readonly NoSettlPartyIDs: FieldValues<'integer'>
readonly SettlPartyID: FieldValues<'text'>
readonly SettlPartyIDSource: FieldValues<'character'>
readonly SettlPartyRole: FieldValues<'integer'>
readonly SettlPartySubID: FieldValues<'text'>
readonly SettlPartySubIDType: FieldValues<'integer'>
readonly DlvyInstType: FieldValues<'character', DlvyInstType>
readonly TerminationType: FieldValues<'integer', TerminationType>
readonly NextExpectedMsgSeqNum: FieldValues<'integer'>
readonly OrdStatusReqID: FieldValues<'text'>
readonly SettlInstReqID: FieldValues<'text'>
readonly SettlInstReqRejCode: FieldValues<'integer', SettlInstReqRejCode>
readonly SecondaryAllocID: FieldValues<'text'>
readonly AllocReportType: FieldValues<'integer', AllocReportType>
readonly AllocReportRefID: FieldValues<'text'>
readonly AllocCancReplaceReason: FieldValues<'integer', AllocCancReplaceReason>
readonly CopyMsgIndicator: FieldValues<'boolean'>
readonly AllocAccountType: FieldValues<'integer', AllocAccountType>
readonly OrderAvgPx: FieldValues<'decimal'>
readonly OrderBookingQty: FieldValues<'decimal'>
readonly NoSettlPartySubIDs: FieldValues<'integer'>
readonly NoPartySubIDs: FieldValues<'integer'>
readonly PartySubIDType: FieldValues<'integer', PartySubIDType>
readonly NoNestedPartySubIDs: FieldValues<'integer'>
readonly NestedPartySubIDType: FieldValues<'integer'>
readonly NoNested2PartySubIDs: FieldValues<'integer'>
readonly Nested2PartySubIDType: FieldValues<'integer'>
readonly AllocIntermedReqType: FieldValues<'integer', AllocIntermedReqType>
readonly UnderlyingPx: FieldValues<'decimal'>
readonly PriceDelta: FieldValues<'decimal'>
readonly ApplQueueMax: FieldValues<'integer'>
readonly ApplQueueDepth: FieldValues<'integer'>
readonly ApplQueueResolution: FieldValues<'integer', ApplQueueResolution>
readonly ApplQueueAction: FieldValues<'integer', ApplQueueAction>
readonly NoAltMDSource: FieldValues<'integer'>
readonly AltMDSourceID: FieldValues<'text'>
readonly SecondaryTradeReportID: FieldValues<'text'>
readonly AvgPxIndicator: FieldValues<'integer', AvgPxIndicator>
readonly TradeLinkID: FieldValues<'text'>
readonly OrderInputDevice: FieldValues<'text'>
readonly UnderlyingTradingSessionID: FieldValues<'text'>
readonly UnderlyingTradingSessionSubID: FieldValues<'text'>
readonly TradeLegRefID: FieldValues<'text'>
readonly ExchangeRule: FieldValues<'text'>
readonly TradeAllocIndicator: FieldValues<'integer', TradeAllocIndicator>
readonly ExpirationCycle: FieldValues<'integer', ExpirationCycle>
readonly TrdType: FieldValues<'integer', TrdType>
readonly TrdSubType: FieldValues<'integer', TrdSubType>
readonly TransferReason: FieldValues<'text'>
readonly TotNumAssignmentReports: FieldValues<'integer'>
readonly AsgnRptID: FieldValues<'text'>
readonly ThresholdAmount: FieldValues<'decimal'>
readonly PegMoveType: FieldValues<'integer', PegMoveType>
readonly PegOffsetType: FieldValues<'integer', PegOffsetType>
readonly PegLimitType: FieldValues<'integer', PegLimitType>
readonly PegRoundDirection: FieldValues<'integer', PegRoundDirection>
readonly PeggedPrice: FieldValues<'decimal'>
readonly PegScope: FieldValues<'integer', PegScope>
readonly DiscretionMoveType: FieldValues<'integer', DiscretionMoveType>
readonly DiscretionOffsetType: FieldValues<'integer', DiscretionOffsetType>
readonly DiscretionLimitType: FieldValues<'integer', DiscretionLimitType>
readonly DiscretionRoundDirection: FieldValues<'integer', DiscretionRoundDirection>
readonly DiscretionPrice: FieldValues<'decimal'>
readonly DiscretionScope: FieldValues<'integer', DiscretionScope>
readonly TargetStrategy: FieldValues<'integer', TargetStrategy>
readonly TargetStrategyParameters: FieldValues<'text'>
readonly ParticipationRate: FieldValues<'decimal'>
readonly TargetStrategyPerformance: FieldValues<'decimal'>
readonly LastLiquidityInd: FieldValues<'integer', LastLiquidityInd>
readonly PublishTrdIndicator: FieldValues<'boolean'>
readonly ShortSaleReason: FieldValues<'integer', ShortSaleReason>
readonly QtyType: FieldValues<'integer', QtyType>
readonly SecondaryTrdType: FieldValues<'integer'>
readonly TradeReportType: FieldValues<'integer', TradeReportType>
readonly AllocNoOrdersType: FieldValues<'integer', AllocNoOrdersType>
readonly SharedCommission: FieldValues<'decimal'>
readonly ConfirmReqID: FieldValues<'text'>
readonly AvgParPx: FieldValues<'decimal'>
readonly ReportedPx: FieldValues<'decimal'>
readonly NoCapacities: FieldValues<'integer'>
readonly OrderCapacityQty: FieldValues<'decimal'>
readonly NoEvents: FieldValues<'integer'>
readonly EventType: FieldValues<'integer', EventType>
readonly EventDate: FieldValues<'text'>
readonly EventPx: FieldValues<'decimal'>
readonly EventText: FieldValues<'text'>
readonly PctAtRisk: FieldValues<'decimal'>
readonly NoInstrAttrib: FieldValues<'integer'>
readonly InstrAttribType: FieldValues<'integer', InstrAttribType>
readonly InstrAttribValue: FieldValues<'text'>
readonly DatedDate: FieldValues<'text'>
readonly InterestAccrualDate: FieldValues<'text'>
readonly CPProgram: FieldValues<'integer', CPProgram>
readonly CPRegType: FieldValues<'text'>
readonly UnderlyingCPProgram: FieldValues<'text'>
readonly UnderlyingCPRegType: FieldValues<'text'>
readonly UnderlyingQty: FieldValues<'decimal'>
readonly TrdMatchID: FieldValues<'text'>
readonly SecondaryTradeReportRefID: FieldValues<'text'>
readonly UnderlyingDirtyPrice: FieldValues<'decimal'>
readonly UnderlyingEndPrice: FieldValues<'decimal'>
readonly UnderlyingStartValue: FieldValues<'decimal'>
readonly UnderlyingCurrentValue: FieldValues<'decimal'>
readonly UnderlyingEndValue: FieldValues<'decimal'>
readonly NoUnderlyingStips: FieldValues<'integer'>
readonly UnderlyingStipType: FieldValues<'text'>
readonly UnderlyingStipValue: FieldValues<'text'>
readonly MaturityNetMoney: FieldValues<'decimal'>
readonly MiscFeeBasis: FieldValues<'integer', MiscFeeBasis>
readonly TotNoAllocs: FieldValues<'integer'>
readonly LastFragment: FieldValues<'boolean'>
readonly CollReqID: FieldValues<'text'>
readonly CollAsgnReason: FieldValues<'integer', CollAsgnReason>
readonly CollInquiryQualifier: FieldValues<'integer', CollInquiryQualifier>
readonly NoTrades: FieldValues<'integer'>
readonly MarginRatio: FieldValues<'decimal'>
readonly MarginExcess: FieldValues<'decimal'>
readonly TotalNetValue: FieldValues<'decimal'>
readonly CashOutstanding: FieldValues<'decimal'>
readonly CollAsgnID: FieldValues<'text'>
readonly CollAsgnTransType: FieldValues<'integer', CollAsgnTransType>
readonly CollRespID: FieldValues<'text'>
readonly CollAsgnRespType: FieldValues<'integer', CollAsgnRespType>
readonly CollAsgnRejectReason: FieldValues<'integer', CollAsgnRejectReason>
readonly CollAsgnRefID: FieldValues<'text'>
readonly CollRptID: FieldValues<'text'>
readonly CollInquiryID: FieldValues<'text'>
readonly CollStatus: FieldValues<'integer', CollStatus>
readonly TotNumReports: FieldValues<'integer'>
readonly LastRptRequested: FieldValues<'boolean'>
readonly AgreementDesc: FieldValues<'text'>
readonly AgreementID: FieldValues<'text'>
readonly AgreementDate: FieldValues<'text'>
readonly StartDate: FieldValues<'text'>
readonly EndDate: FieldValues<'text'>
readonly AgreementCurrency: FieldValues<'text'>
readonly DeliveryType: FieldValues<'integer', DeliveryType>
readonly EndAccruedInterestAmt: FieldValues<'decimal'>
readonly StartCash: FieldValues<'decimal'>
readonly EndCash: FieldValues<'decimal'>
readonly UserRequestID: FieldValues<'text'>
readonly UserRequestType: FieldValues<'integer', UserRequestType>
readonly NewPassword: FieldValues<'text'>
readonly UserStatus: FieldValues<'integer', UserStatus>
readonly UserStatusText: FieldValues<'text'>
readonly StatusValue: FieldValues<'integer', StatusValue>
readonly StatusText: FieldValues<'text'>
readonly RefCompID: FieldValues<'text'>
readonly RefSubID: FieldValues<'text'>
readonly NetworkResponseID: FieldValues<'text'>
readonly NetworkRequestID: FieldValues<'text'>
readonly LastNetworkResponseID: FieldValues<'text'>
readonly NetworkRequestType: FieldValues<'integer', NetworkRequestType>
readonly NoCompIDs: FieldValues<'integer'>
readonly NetworkStatusResponseType: FieldValues<'integer', NetworkStatusResponseType>
readonly NoCollInquiryQualifier: FieldValues<'integer'>
readonly TrdRptStatus: FieldValues<'integer', TrdRptStatus>
readonly AffirmStatus: FieldValues<'integer', AffirmStatus>
readonly UnderlyingStrikeCurrency: FieldValues<'text'>
readonly LegStrikeCurrency: FieldValues<'text'>
readonly TimeBracket: FieldValues<'text'>
readonly CollAction: FieldValues<'integer', CollAction>
readonly CollInquiryStatus: FieldValues<'integer', CollInquiryStatus>
readonly CollInquiryResult: FieldValues<'integer', CollInquiryResult>
readonly StrikeCurrency: FieldValues<'text'>
readonly NoNested3PartyIDs: FieldValues<'integer'>
readonly Nested3PartyID: FieldValues<'text'>
readonly Nested3PartyIDSource: FieldValues<'character'>
readonly Nested3PartyRole: FieldValues<'integer'>
readonly NoNested3PartySubIDs: FieldValues<'integer'>
readonly Nested3PartySubID: FieldValues<'text'>
readonly Nested3PartySubIDType: FieldValues<'integer'>
readonly LegContractSettlMonth: FieldValues<'text'>
readonly LegInterestAccrualDate: FieldValues<'text'>
readonly NoStrategyParameters: FieldValues<'integer'>
readonly StrategyParameterName: FieldValues<'text'>
readonly StrategyParameterType: FieldValues<'integer', StrategyParameterType>
readonly StrategyParameterValue: FieldValues<'text'>
readonly HostCrossID: FieldValues<'text'>
readonly SideTimeInForce: FieldValues<'time'>
readonly MDReportID: FieldValues<'integer'>
readonly SecurityReportID: FieldValues<'integer'>
readonly SecurityStatus: FieldValues<'text', SecurityStatusCodes>
readonly SettleOnOpenFlag: FieldValues<'text'>
readonly StrikeMultiplier: FieldValues<'decimal'>
readonly StrikeValue: FieldValues<'decimal'>
readonly MinPriceIncrement: FieldValues<'decimal'>
readonly PositionLimit: FieldValues<'integer'>
readonly NTPositionLimit: FieldValues<'integer'>
readonly UnderlyingAllocationPercent: FieldValues<'decimal'>
readonly UnderlyingCashAmount: FieldValues<'decimal'>
readonly UnderlyingCashType: FieldValues<'text', UnderlyingCashType>
readonly UnderlyingSettlementType: FieldValues<'integer', UnderlyingSettlementType>
readonly QuantityDate: FieldValues<'text'>
readonly ContIntRptID: FieldValues<'text'>
readonly LateIndicator: FieldValues<'boolean'>
readonly InputSource: FieldValues<'text'>
readonly SecurityUpdateAction: FieldValues<'character', SecurityUpdateAction>
readonly NoExpiration: FieldValues<'integer'>
readonly ExpType: FieldValues<'integer', ExpType>
readonly ExpQty: FieldValues<'decimal'>
readonly NoUnderlyingAmounts: FieldValues<'integer'>
readonly UnderlyingPayAmount: FieldValues<'decimal'>
readonly UnderlyingCollectAmount: FieldValues<'decimal'>
readonly UnderlyingSettlementDate: FieldValues<'text'>
readonly UnderlyingSettlementStatus: FieldValues<'text'>
readonly SecondaryIndividualAllocID: FieldValues<'text'>
readonly LegReportID: FieldValues<'text'>
readonly RndPx: FieldValues<'decimal'>
readonly IndividualAllocType: FieldValues<'integer', IndividualAllocType>
readonly AllocCustomerCapacity: FieldValues<'text'>
readonly TierCode: FieldValues<'text'>
readonly UnitofMeasure: FieldValues<'text', UnitofMeasure>
readonly TimeUnit: FieldValues<'text', TimeUnit>
readonly UnderlyingUnitofMeasure: FieldValues<'text'>
readonly LegUnitofMeasure: FieldValues<'text'>
readonly UnderlyingTimeUnit: FieldValues<'text'>
readonly LegTimeUnit: FieldValues<'text'>
readonly AllocMethod: FieldValues<'integer', AllocMethod>
readonly TradeID: FieldValues<'text'>
readonly SideTradeReportID: FieldValues<'text'>
readonly SideFillStationCd: FieldValues<'text'>
readonly SideReasonCd: FieldValues<'text'>
readonly SideTrdSubTyp: FieldValues<'integer'>
readonly SideQty: FieldValues<'integer'>
readonly MessageEventSource: FieldValues<'text'>
readonly SideTrdRegTimestamp: FieldValues<'time'>
readonly SideTrdRegTimestampType: FieldValues<'integer'>
readonly SideTrdRegTimestampSrc: FieldValues<'text'>
readonly AsOfIndicator: FieldValues<'character', AsOfIndicator>
readonly NoSideTrdRegTS: FieldValues<'integer'>
readonly LegOptionRatio: FieldValues<'decimal'>
readonly NoInstrumentParties: FieldValues<'integer'>
readonly InstrumentPartyID: FieldValues<'text'>
readonly TradeVolume: FieldValues<'decimal'>
readonly MDBookType: FieldValues<'integer', MDBookType>
readonly MDFeedType: FieldValues<'text'>
readonly MDPriceLevel: FieldValues<'integer'>
readonly MDOriginType: FieldValues<'integer', MDOriginType>
readonly FirstPx: FieldValues<'decimal'>
readonly MDEntrySpotRate: FieldValues<'decimal'>
readonly MDEntryForwardPoints: FieldValues<'decimal'>
readonly ManualOrderIndicator: FieldValues<'boolean'>
readonly CustDirectedOrder: FieldValues<'boolean'>
readonly ReceivedDeptID: FieldValues<'text'>
readonly CustOrderHandlingInst: FieldValues<'list', CustOrderHandlingInst>
readonly OrderHandlingInstSource: FieldValues<'integer', OrderHandlingInstSource>
readonly DeskType: FieldValues<'text', DeskType>
readonly DeskTypeSource: FieldValues<'integer', DeskTypeSource>
readonly DeskOrderHandlingInst: FieldValues<'list', DeskOrderHandlingInst>
readonly ExecAckStatus: FieldValues<'character', ExecAckStatus>
readonly UnderlyingDeliveryAmount: FieldValues<'decimal'>
readonly UnderlyingCapValue: FieldValues<'decimal'>
readonly UnderlyingSettlMethod: FieldValues<'text'>
readonly SecondaryTradeID: FieldValues<'text'>
readonly FirmTradeID: FieldValues<'text'>
readonly SecondaryFirmTradeID: FieldValues<'text'>
readonly CollApplType: FieldValues<'integer', CollApplType>
readonly UnderlyingAdjustedQuantity: FieldValues<'decimal'>
readonly UnderlyingFXRate: FieldValues<'decimal'>
readonly UnderlyingFXRateCalc: FieldValues<'character', UnderlyingFXRateCalc>
readonly AllocPositionEffect: FieldValues<'character', AllocPositionEffect>
readonly DealingCapacity: FieldValues<'decimal'>
readonly InstrmtAssignmentMethod: FieldValues<'character', InstrmtAssignmentMethod>
readonly InstrumentPartyIDSource: FieldValues<'character'>
readonly InstrumentPartyRole: FieldValues<'integer'>
readonly NoInstrumentPartySubIDs: FieldValues<'integer'>
readonly InstrumentPartySubID: FieldValues<'text'>
readonly InstrumentPartySubIDType: FieldValues<'integer'>
readonly PositionCurrency: FieldValues<'text'>
readonly CalculatedCcyLastQty: FieldValues<'decimal'>
readonly AggressorIndicator: FieldValues<'boolean'>
readonly NoUndlyInstrumentParties: FieldValues<'integer'>
readonly UndlyInstrumentPartyID: FieldValues<'text'>
readonly UndlyInstrumentPartyIDSource: FieldValues<'character'>
readonly UndlyInstrumentPartyRole: FieldValues<'integer'>
readonly NoUndlyInstrumentPartySubIDs: FieldValues<'integer'>
readonly UndlyInstrumentPartySubID: FieldValues<'text'>
readonly UndlyInstrumentPartySubIDType: FieldValues<'integer'>
readonly BidSwapPoints: FieldValues<'decimal'>
readonly OfferSwapPoints: FieldValues<'decimal'>
readonly LegBidForwardPoints: FieldValues<'decimal'>
readonly LegOfferForwardPoints: FieldValues<'decimal'>
readonly SwapPoints: FieldValues<'decimal'>
readonly MDQuoteType: FieldValues<'integer', MDQuoteType>
readonly LastSwapPoints: FieldValues<'decimal'>
readonly SideGrossTradeAmt: FieldValues<'decimal'>
readonly LegLastForwardPoints: FieldValues<'decimal'>
readonly LegCalculatedCcyLastQty: FieldValues<'decimal'>
readonly LegGrossTradeAmt: FieldValues<'decimal'>
readonly MaturityTime: FieldValues<'text'>
readonly RefOrderID: FieldValues<'text'>
readonly RefOrderIDSource: FieldValues<'character', RefOrderIDSource>
readonly SecondaryDisplayQty: FieldValues<'decimal'>
readonly DisplayWhen: FieldValues<'character', DisplayWhen>
readonly DisplayMethod: FieldValues<'character', DisplayMethod>
readonly DisplayLowQty: FieldValues<'decimal'>
readonly DisplayHighQty: FieldValues<'decimal'>
readonly DisplayMinIncr: FieldValues<'decimal'>
readonly RefreshQty: FieldValues<'decimal'>
readonly MatchIncrement: FieldValues<'decimal'>
readonly MaxPriceLevels: FieldValues<'integer'>
readonly PreTradeAnonymity: FieldValues<'boolean'>
readonly PriceProtectionScope: FieldValues<'character', PriceProtectionScope>
readonly LotType: FieldValues<'character', LotType>
readonly PegPriceType: FieldValues<'integer', PegPriceType>
readonly PeggedRefPrice: FieldValues<'decimal'>
readonly PegSecurityIDSource: FieldValues<'text'>
readonly PegSecurityID: FieldValues<'text'>
readonly PegSymbol: FieldValues<'text'>
readonly PegSecurityDesc: FieldValues<'text'>
readonly TriggerType: FieldValues<'character', TriggerType>
readonly TriggerAction: FieldValues<'character', TriggerAction>
readonly TriggerPrice: FieldValues<'decimal'>
readonly TriggerSymbol: FieldValues<'text'>
readonly TriggerSecurityID: FieldValues<'text'>
readonly TriggerSecurityIDSource: FieldValues<'text'>
readonly TriggerSecurityDesc: FieldValues<'text'>
readonly TriggerPriceType: FieldValues<'character', TriggerPriceType>
readonly TriggerPriceTypeScope: FieldValues<'character', TriggerPriceTypeScope>
readonly TriggerPriceDirection: FieldValues<'character', TriggerPriceDirection>
readonly TriggerNewPrice: FieldValues<'decimal'>
readonly TriggerOrderType: FieldValues<'character', TriggerOrderType>
readonly TriggerNewQty: FieldValues<'decimal'>
readonly TriggerTradingSessionID: FieldValues<'text'>
readonly TriggerTradingSessionSubID: FieldValues<'text'>
readonly OrderCategory: FieldValues<'character', OrderCategory>
readonly NoRootPartyIDs: FieldValues<'integer'>
readonly RootPartyID: FieldValues<'text'>
readonly RootPartyIDSource: FieldValues<'character'>
readonly RootPartyRole: FieldValues<'integer'>
readonly NoRootPartySubIDs: FieldValues<'integer'>
readonly RootPartySubID: FieldValues<'text'>
readonly RootPartySubIDType: FieldValues<'integer'>
readonly TradeHandlingInstr: FieldValues<'character', TradeHandlingInstr>
readonly OrigTradeHandlingInstr: FieldValues<'character'>
readonly OrigTradeDate: FieldValues<'text'>
readonly OrigTradeID: FieldValues<'text'>
readonly OrigSecondaryTradeID: FieldValues<'text'>
readonly ApplVerID: FieldValues<'text', ApplVerID>
readonly CstmApplVerID: FieldValues<'text'>
readonly RefApplVerID: FieldValues<'text'>
readonly RefCstmApplVerID: FieldValues<'text'>
readonly TZTransactTime: FieldValues<'text'>
readonly ExDestinationIDSource: FieldValues<'character', ExDestinationIDSource>
readonly ReportedPxDiff: FieldValues<'boolean'>
readonly RptSys: FieldValues<'text'>
readonly AllocClearingFeeIndicator: FieldValues<'text'>
readonly DefaultApplVerID: FieldValues<'text'>
readonly DisplayQty: FieldValues<'decimal'>
readonly ExchangeSpecialInstructions: FieldValues<'text'>
}
readonly components: {
readonly CommissionData: InitAndBody<CommissionDataInit, CommissionData>
readonly DiscretionInstructions: InitAndBody<DiscretionInstructionsInit, DiscretionInstructions>
readonly FinancingDetails: InitAndBody<FinancingDetailsInit, FinancingDetails>
readonly Instrument: InitAndBody<InstrumentInit, Instrument>
readonly InstrumentExtension: InitAndBody<InstrumentExtensionInit, InstrumentExtension>
readonly InstrumentLeg: InitAndBody<InstrumentLegInit, InstrumentLeg>
readonly LegBenchmarkCurveData: InitAndBody<LegBenchmarkCurveDataInit, LegBenchmarkCurveData>
readonly LegStipulations: InitAndBody<LegStipulationsInit, LegStipulations>
readonly NestedParties: InitAndBody<NestedPartiesInit, NestedParties>
readonly OrderQtyData: InitAndBody<OrderQtyDataInit, OrderQtyData>
readonly Parties: InitAndBody<PartiesInit, Parties>
readonly PegInstructions: InitAndBody<PegInstructionsInit, PegInstructions>
readonly PositionAmountData: InitAndBody<PositionAmountDataInit, PositionAmountData>
readonly PositionQty: InitAndBody<PositionQtyInit, PositionQty>
readonly SettlInstructionsData: InitAndBody<SettlInstructionsDataInit, SettlInstructionsData>
readonly SettlParties: InitAndBody<SettlPartiesInit, SettlParties>
readonly SpreadOrBenchmarkCurveData: InitAndBody<SpreadOrBenchmarkCurveDataInit, SpreadOrBenchmarkCurveData>
readonly Stipulations: InitAndBody<StipulationsInit, Stipulations>
readonly TrdRegTimestamps: InitAndBody<TrdRegTimestampsInit, TrdRegTimestamps>
readonly UnderlyingInstrument: InitAndBody<UnderlyingInstrumentInit, UnderlyingInstrument>
readonly YieldData: InitAndBody<YieldDataInit, YieldData>
readonly UnderlyingStipulations: InitAndBody<UnderlyingStipulationsInit, UnderlyingStipulations>
readonly NestedParties2: InitAndBody<NestedParties2Init, NestedParties2>
readonly NestedParties3: InitAndBody<NestedParties3Init, NestedParties3>
readonly AffectedOrdGrp: InitAndBody<AffectedOrdGrpInit, AffectedOrdGrp>
readonly AllocAckGrp: InitAndBody<AllocAckGrpInit, AllocAckGrp>
readonly AllocGrp: InitAndBody<AllocGrpInit, AllocGrp>
readonly BidCompReqGrp: InitAndBody<BidCompReqGrpInit, BidCompReqGrp>
readonly BidCompRspGrp: InitAndBody<BidCompRspGrpInit, BidCompRspGrp>
readonly BidDescReqGrp: InitAndBody<BidDescReqGrpInit, BidDescReqGrp>
readonly ClrInstGrp: InitAndBody<ClrInstGrpInit, ClrInstGrp>
readonly CollInqQualGrp: InitAndBody<CollInqQualGrpInit, CollInqQualGrp>
readonly CompIDReqGrp: InitAndBody<CompIDReqGrpInit, CompIDReqGrp>
readonly CompIDStatGrp: InitAndBody<CompIDStatGrpInit, CompIDStatGrp>
readonly ContAmtGrp: InitAndBody<ContAmtGrpInit, ContAmtGrp>
readonly ContraGrp: InitAndBody<ContraGrpInit, ContraGrp>
readonly CpctyConfGrp: InitAndBody<CpctyConfGrpInit, CpctyConfGrp>
readonly ExecAllocGrp: InitAndBody<ExecAllocGrpInit, ExecAllocGrp>
readonly ExecCollGrp: InitAndBody<ExecCollGrpInit, ExecCollGrp>
readonly ExecsGrp: InitAndBody<ExecsGrpInit, ExecsGrp>
readonly InstrmtGrp: InitAndBody<InstrmtGrpInit, InstrmtGrp>
readonly InstrmtLegExecGrp: InitAndBody<InstrmtLegExecGrpInit, InstrmtLegExecGrp>
readonly InstrmtLegGrp: InitAndBody<InstrmtLegGrpInit, InstrmtLegGrp>
readonly InstrmtLegIOIGrp: InitAndBody<InstrmtLegIOIGrpInit, InstrmtLegIOIGrp>
readonly InstrmtLegSecListGrp: InitAndBody<InstrmtLegSecListGrpInit, InstrmtLegSecListGrp>
readonly InstrmtMDReqGrp: InitAndBody<InstrmtMDReqGrpInit, InstrmtMDReqGrp>
readonly InstrmtStrkPxGrp: InitAndBody<InstrmtStrkPxGrpInit, InstrmtStrkPxGrp>
readonly IOIQualGrp: InitAndBody<IOIQualGrpInit, IOIQualGrp>
readonly LegOrdGrp: InitAndBody<LegOrdGrpInit, LegOrdGrp>
readonly LegPreAllocGrp: InitAndBody<LegPreAllocGrpInit, LegPreAllocGrp>
readonly LegQuotGrp: InitAndBody<LegQuotGrpInit, LegQuotGrp>
readonly LegQuotStatGrp: InitAndBody<LegQuotStatGrpInit, LegQuotStatGrp>
readonly LinesOfTextGrp: InitAndBody<LinesOfTextGrpInit, LinesOfTextGrp>
readonly ListOrdGrp: InitAndBody<ListOrdGrpInit, ListOrdGrp>
readonly MDFullGrp: InitAndBody<MDFullGrpInit, MDFullGrp>
readonly MDIncGrp: InitAndBody<MDIncGrpInit, MDIncGrp>
readonly MDReqGrp: InitAndBody<MDReqGrpInit, MDReqGrp>
readonly MDRjctGrp: InitAndBody<MDRjctGrpInit, MDRjctGrp>
readonly MiscFeesGrp: InitAndBody<MiscFeesGrpInit, MiscFeesGrp>
readonly OrdAllocGrp: InitAndBody<OrdAllocGrpInit, OrdAllocGrp>
readonly OrdListStatGrp: InitAndBody<OrdListStatGrpInit, OrdListStatGrp>
readonly PosUndInstrmtGrp: InitAndBody<PosUndInstrmtGrpInit, PosUndInstrmtGrp>
readonly PreAllocGrp: InitAndBody<PreAllocGrpInit, PreAllocGrp>
readonly PreAllocMlegGrp: InitAndBody<PreAllocMlegGrpInit, PreAllocMlegGrp>
readonly QuotCxlEntriesGrp: InitAndBody<QuotCxlEntriesGrpInit, QuotCxlEntriesGrp>
readonly QuotEntryAckGrp: InitAndBody<QuotEntryAckGrpInit, QuotEntryAckGrp>
readonly QuotEntryGrp: InitAndBody<QuotEntryGrpInit, QuotEntryGrp>
readonly QuotQualGrp: InitAndBody<QuotQualGrpInit, QuotQualGrp>
readonly QuotReqGrp: InitAndBody<QuotReqGrpInit, QuotReqGrp>
readonly QuotReqLegsGrp: InitAndBody<QuotReqLegsGrpInit, QuotReqLegsGrp>
readonly QuotReqRjctGrp: InitAndBody<QuotReqRjctGrpInit, QuotReqRjctGrp>
readonly QuotSetAckGrp: InitAndBody<QuotSetAckGrpInit, QuotSetAckGrp>
readonly QuotSetGrp: InitAndBody<QuotSetGrpInit, QuotSetGrp>
readonly RelSymDerivSecGrp: InitAndBody<RelSymDerivSecGrpInit, RelSymDerivSecGrp>
readonly RFQReqGrp: InitAndBody<RFQReqGrpInit, RFQReqGrp>
readonly RgstDistInstGrp: InitAndBody<RgstDistInstGrpInit, RgstDistInstGrp>
readonly RgstDtlsGrp: InitAndBody<RgstDtlsGrpInit, RgstDtlsGrp>
readonly RoutingGrp: InitAndBody<RoutingGrpInit, RoutingGrp>
readonly SecListGrp: InitAndBody<SecListGrpInit, SecListGrp>
readonly SecTypesGrp: InitAndBody<SecTypesGrpInit, SecTypesGrp>
readonly SettlInstGrp: InitAndBody<SettlInstGrpInit, SettlInstGrp>
readonly SideCrossOrdCxlGrp: InitAndBody<SideCrossOrdCxlGrpInit, SideCrossOrdCxlGrp>
readonly SideCrossOrdModGrp: InitAndBody<SideCrossOrdModGrpInit, SideCrossOrdModGrp>
readonly TrdAllocGrp: InitAndBody<TrdAllocGrpInit, TrdAllocGrp>
readonly TrdCapRptSideGrp: InitAndBody<TrdCapRptSideGrpInit, TrdCapRptSideGrp>
readonly TrdCollGrp: InitAndBody<TrdCollGrpInit, TrdCollGrp>
readonly TrdInstrmtLegGrp: InitAndBody<TrdInstrmtLegGrpInit, TrdInstrmtLegGrp>
readonly TrdgSesGrp: InitAndBody<TrdgSesGrpInit, TrdgSesGrp>
readonly UndInstrmtCollGrp: InitAndBody<UndInstrmtCollGrpInit, UndInstrmtCollGrp>
readonly UndInstrmtGrp: InitAndBody<UndInstrmtGrpInit, UndInstrmtGrp>
readonly UndInstrmtStrkPxGrp: InitAndBody<UndInstrmtStrkPxGrpInit, UndInstrmtStrkPxGrp>
readonly TrdCapDtGrp: InitAndBody<TrdCapDtGrpInit, TrdCapDtGrp>
readonly EvntGrp: InitAndBody<EvntGrpInit, EvntGrp>
readonly SecAltIDGrp: InitAndBody<SecAltIDGrpInit, SecAltIDGrp>
readonly LegSecAltIDGrp: InitAndBody<LegSecAltIDGrpInit, LegSecAltIDGrp>
readonly UndSecAltIDGrp: InitAndBody<UndSecAltIDGrpInit, UndSecAltIDGrp>
readonly AttrbGrp: InitAndBody<AttrbGrpInit, AttrbGrp>
readonly DlvyInstGrp: InitAndBody<DlvyInstGrpInit, DlvyInstGrp>
readonly SettlPtysSubGrp: InitAndBody<SettlPtysSubGrpInit, SettlPtysSubGrp>
readonly PtysSubGrp: InitAndBody<PtysSubGrpInit, PtysSubGrp>
readonly NstdPtysSubGrp: InitAndBody<NstdPtysSubGrpInit, NstdPtysSubGrp>
readonly HopGrp: InitAndBody<HopGrpInit, HopGrp>
readonly NstdPtys2SubGrp: InitAndBody<NstdPtys2SubGrpInit, NstdPtys2SubGrp>
readonly NstdPtys3SubGrp: InitAndBody<NstdPtys3SubGrpInit, NstdPtys3SubGrp>
readonly StrategyParametersGrp: InitAndBody<StrategyParametersGrpInit, StrategyParametersGrp>
readonly SecLstUpdRelSymGrp: InitAndBody<SecLstUpdRelSymGrpInit, SecLstUpdRelSymGrp>
readonly SecLstUpdRelSymsLegGrp: InitAndBody<SecLstUpdRelSymsLegGrpInit, SecLstUpdRelSymsLegGrp>
readonly UnderlyingAmount: InitAndBody<UnderlyingAmountInit, UnderlyingAmount>
readonly ExpirationQty: InitAndBody<ExpirationQtyInit, ExpirationQty>
readonly InstrumentParties: InitAndBody<InstrumentPartiesInit, InstrumentParties>
readonly InstrumentPtysSubGrp: InitAndBody<InstrumentPtysSubGrpInit, InstrumentPtysSubGrp>
readonly SideTrdRegTS: InitAndBody<SideTrdRegTSInit, SideTrdRegTS>
readonly TrdCapRptAckSideGrp: InitAndBody<TrdCapRptAckSideGrpInit, TrdCapRptAckSideGrp>
readonly UndlyInstrumentParties: InitAndBody<UndlyInstrumentPartiesInit, UndlyInstrumentParties>
readonly UndlyInstrumentPtysSubGrp: InitAndBody<UndlyInstrumentPtysSubGrpInit, UndlyInstrumentPtysSubGrp>
readonly DisplayInstruction: InitAndBody<DisplayInstructionInit, DisplayInstruction>
readonly TriggeringInstruction: InitAndBody<TriggeringInstructionInit, TriggeringInstruction>
readonly RootParties: InitAndBody<RootPartiesInit, RootParties>
readonly RootSubParties: InitAndBody<RootSubPartiesInit, RootSubParties>
readonly TrdSessLstGrp: InitAndBody<TrdSessLstGrpInit, TrdSessLstGrp>
readonly MsgTypeGrp: InitAndBody<MsgTypeGrpInit, MsgTypeGrp>
}
}
export interface FIX50Version extends Version<FIX50VersionIndex> {
/** 6 */ readonly IOI: MessageFactory<IOIInit, IOI>
/** 7 */ readonly Advertisement: MessageFactory<AdvertisementInit, Advertisement>
/** 8 */ readonly ExecutionReport: MessageFactory<ExecutionReportInit, ExecutionReport>
/** 9 */ readonly OrderCancelReject: MessageFactory<OrderCancelRejectInit, OrderCancelReject>
/** B */ readonly News: MessageFactory<NewsInit, News>
/** C */ readonly Email: MessageFactory<EmailInit, Email>
/** D */ readonly NewOrderSingle: MessageFactory<NewOrderSingleInit, NewOrderSingle>
/** E */ readonly NewOrderList: MessageFactory<NewOrderListInit, NewOrderList>
/** F */ readonly OrderCancelRequest: MessageFactory<OrderCancelRequestInit, OrderCancelRequest>
/** G */ readonly OrderCancelReplaceRequest: MessageFactory<OrderCancelReplaceRequestInit, OrderCancelReplaceRequest>
/** H */ readonly OrderStatusRequest: MessageFactory<OrderStatusRequestInit, OrderStatusRequest>
/** J */ readonly AllocationInstruction: MessageFactory<AllocationInstructionInit, AllocationInstruction>
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
/** AC */ readonly MultilegOrderCancelReplace: MessageFactory<MultilegOrderCancelReplaceInit, MultilegOrderCancelReplace>
/** AD */ readonly TradeCaptureReportRequest: MessageFactory<TradeCaptureReportRequestInit, TradeCaptureReportRequest>
/** AE */ readonly TradeCaptureReport: MessageFactory<TradeCaptureReportInit, TradeCaptureReport>
/** AF */ readonly OrderMassStatusRequest: MessageFactory<OrderMassStatusRequestInit, OrderMassStatusRequest>
/** AG */ readonly QuoteRequestReject: MessageFactory<QuoteRequestRejectInit, QuoteRequestReject>
/** AH */ readonly RFQRequest: MessageFactory<RFQRequestInit, RFQRequest>
/** AI */ readonly QuoteStatusReport: MessageFactory<QuoteStatusReportInit, QuoteStatusReport>
/** AJ */ readonly QuoteResponse: MessageFactory<QuoteResponseInit, QuoteResponse>
/** AK */ readonly Confirmation: MessageFactory<ConfirmationInit, Confirmation>
/** AL */ readonly PositionMaintenanceRequest: MessageFactory<PositionMaintenanceRequestInit, PositionMaintenanceRequest>
/** AM */ readonly PositionMaintenanceReport: MessageFactory<PositionMaintenanceReportInit, PositionMaintenanceReport>
/** AN */ readonly RequestForPositions: MessageFactory<RequestForPositionsInit, RequestForPositions>
/** AO */ readonly RequestForPositionsAck: MessageFactory<RequestForPositionsAckInit, RequestForPositionsAck>
/** AP */ readonly PositionReport: MessageFactory<PositionReportInit, PositionReport>
/** AQ */ readonly TradeCaptureReportRequestAck: MessageFactory<TradeCaptureReportRequestAckInit, TradeCaptureReportRequestAck>
/** AR */ readonly TradeCaptureReportAck: MessageFactory<TradeCaptureReportAckInit, TradeCaptureReportAck>
/** AS */ readonly AllocationReport: MessageFactory<AllocationReportInit, AllocationReport>
/** AT */ readonly AllocationReportAck: MessageFactory<AllocationReportAckInit, AllocationReportAck>
/** AU */ readonly ConfirmationAck: MessageFactory<ConfirmationAckInit, ConfirmationAck>
/** AV */ readonly SettlementInstructionRequest: MessageFactory<SettlementInstructionRequestInit, SettlementInstructionRequest>
/** AW */ readonly AssignmentReport: MessageFactory<AssignmentReportInit, AssignmentReport>
/** AX */ readonly CollateralRequest: MessageFactory<CollateralRequestInit, CollateralRequest>
/** AY */ readonly CollateralAssignment: MessageFactory<CollateralAssignmentInit, CollateralAssignment>
/** AZ */ readonly CollateralResponse: MessageFactory<CollateralResponseInit, CollateralResponse>
/** BA */ readonly CollateralReport: MessageFactory<CollateralReportInit, CollateralReport>
/** BB */ readonly CollateralInquiry: MessageFactory<CollateralInquiryInit, CollateralInquiry>
/** BC */ readonly NetworkCounterpartySystemStatusRequest: MessageFactory<NetworkCounterpartySystemStatusRequestInit, NetworkCounterpartySystemStatusRequest>
/** BD */ readonly NetworkCounterpartySystemStatusResponse: MessageFactory<NetworkCounterpartySystemStatusResponseInit, NetworkCounterpartySystemStatusResponse>
/** BE */ readonly UserRequest: MessageFactory<UserRequestInit, UserRequest>
/** BF */ readonly UserResponse: MessageFactory<UserResponseInit, UserResponse>
/** BG */ readonly CollateralInquiryAck: MessageFactory<CollateralInquiryAckInit, CollateralInquiryAck>
/** BH */ readonly ConfirmationRequest: MessageFactory<ConfirmationRequestInit, ConfirmationRequest>
/** BO */ readonly ContraryIntentionReport: MessageFactory<ContraryIntentionReportInit, ContraryIntentionReport>
/** BP */ readonly SecurityDefinitionUpdateReport: MessageFactory<SecurityDefinitionUpdateReportInit, SecurityDefinitionUpdateReport>
/** BK */ readonly SecurityListUpdateReport: MessageFactory<SecurityListUpdateReportInit, SecurityListUpdateReport>
/** BL */ readonly AdjustedPositionReport: MessageFactory<AdjustedPositionReportInit, AdjustedPositionReport>
/** BM */ readonly AllocationInstructionAlert: MessageFactory<AllocationInstructionAlertInit, AllocationInstructionAlert>
/** BN */ readonly ExecutionAcknowledgement: MessageFactory<ExecutionAcknowledgementInit, ExecutionAcknowledgement>
/** BJ */ readonly TradingSessionList: MessageFactory<TradingSessionListInit, TradingSessionList>
/** BI */ readonly TradingSessionListRequest: MessageFactory<TradingSessionListRequestInit, TradingSessionListRequest>
readonly EncryptMethod: { readonly NoneOther: 0; readonly Pkcs: 1; readonly Des: 2; readonly Pkcsdes: 3; readonly Pgpdes: 4; readonly Pgpdesmd5: 5; readonly Pemdesmd5: 6 }
readonly SessionRejectReason: { readonly InvalidTagNumber: 0; readonly RequiredTagMissing: 1; readonly TagNotDefinedForThisMessageType: 2; readonly UndefinedTag: 3; readonly TagSpecifiedWithoutAValue: 4; readonly ValueIsIncorrect: 5; readonly IncorrectDataFormatForValue: 6; readonly DecryptionProblem: 7; readonly SignatureProblem: 8; readonly CompidProblem: 9; readonly SendingtimeAccuracyProblem: 10; readonly InvalidMsgtype: 11; readonly XmlValidationError: 12; readonly TagAppearsMoreThanOnce: 13; readonly TagSpecifiedOutOfRequiredOrder: 14; readonly RepeatingGroupFieldsOutOfOrder: 15; readonly IncorrectNumingroupCountForRepeatingGroup: 16; readonly NonDataValueIncludesFieldDelimiter: 17; readonly InvalidUnsupportedApplicationVersion: 18; readonly Other: 99 }
readonly ApplVerID: { readonly Fix27: '0'; readonly Fix30: '1'; readonly Fix40: '2'; readonly Fix41: '3'; readonly Fix42: '4'; readonly Fix43: '5'; readonly Fix44: '6'; readonly Fix50: '7'; readonly Fix50Sp1: '8'; readonly Fix50Sp2: '9' }
readonly MsgDirection: { readonly Receive: 'R'; readonly Send: 'S' }
readonly AdvSide: { readonly Buy: 'B'; readonly Sell: 'S'; readonly Trade: 'T'; readonly Cross: 'X' }
readonly AdvTransType: { readonly New: 'N'; readonly Cancel: 'C'; readonly Replace: 'R' }
readonly CommType: { readonly PerUnit: '1'; readonly Percent: '2'; readonly Absolute: '3'; readonly PercentageWaivedCashDiscount: '4'; readonly PercentageWaivedEnhancedUnits: '5'; readonly PointsPerBondOrContract: '6' }
readonly ExecInst: { readonly StayOnOfferSide: '0'; readonly NotHeld: '1'; readonly Work: '2'; readonly GoAlong: '3'; readonly OverTheDay: '4'; readonly Held: '5'; readonly ParticipateDoNotInitiate: '6'; readonly StrictScale: '7'; readonly TryToScale: '8'; readonly StayOnBidSide: '9'; readonly NoCross: 'A'; readonly OkToCross: 'B'; readonly CallFirst: 'C'; readonly PercentOfVolume: 'D'; readonly DoNotIncrease: 'E'; readonly DoNotReduce: 'F'; readonly AllOrNone: 'G'; readonly ReinstateOnSystemFailure: 'H'; readonly InstitutionsOnly: 'I'; readonly ReinstateOnTradingHalt: 'J'; readonly CancelOnTradingHalt: 'K'; readonly LastPeg: 'L'; readonly MidPricePeg: 'M'; readonly NonNegotiable: 'N'; readonly OpeningPeg: 'O'; readonly MarketPeg: 'P'; readonly CancelOnSystemFailure: 'Q'; readonly PrimaryPeg: 'R'; readonly Suspend: 'S'; readonly FixedPegToLocalBestBidOrOfferAtTimeOfOrder: 'T'; readonly CustomerDisplayInstruction: 'U'; readonly Netting: 'V'; readonly PegToVwap: 'W'; readonly TradeAlong: 'X'; readonly TryToStop: 'Y'; readonly CancelIfNotBest: 'Z'; readonly TrailingStopPeg: 'a'; readonly StrictLimit: 'b'; readonly IgnorePriceValidityChecks: 'c'; readonly PegToLimitPrice: 'd'; readonly WorkToTargetStrategy: 'e'; readonly IntermarketSweep: 'f'; readonly ExternalRoutingAllowed: 'g'; readonly ExternalRoutingNotAllowed: 'h'; readonly ImbalanceOnly: 'i'; readonly SingleExecutionRequestedForBlockTrade: 'j'; readonly BestExecution: 'k' }
readonly HandlInst: { readonly AutomatedExecutionNoIntervention: '1'; readonly AutomatedExecutionInterventionOk: '2'; readonly ManualOrder: '3' }
readonly SecurityIDSource: { readonly Cusip: '1'; readonly Sedol: '2'; readonly Quik: '3'; readonly IsinNumber: '4'; readonly RicCode: '5'; readonly IsoCurrencyCode: '6'; readonly IsoCountryCode: '7'; readonly ExchangeSymbol: '8'; readonly ConsolidatedTapeAssociation: '9'; readonly BloombergSymbol: 'A'; readonly Wertpapier: 'B'; readonly Dutch: 'C'; readonly Valoren: 'D'; readonly Sicovam: 'E'; readonly Belgian: 'F'; readonly Common: 'G'; readonly ClearingHouse: 'H'; readonly IsdaFpMlSpecification: 'I'; readonly OptionPriceReportingAuthority: 'J'; readonly IsdaFpMlurl: 'K'; readonly LetterOfCredit: 'L' }
readonly IOIQltyInd: { readonly High: 'H'; readonly Low: 'L'; readonly Medium: 'M' }
readonly IOIQty: { readonly Small: 'S'; readonly Medium: 'M'; readonly Large: 'L'; readonly UndisclosedQuantity: 'U' }
readonly IOITransType: { readonly New: 'N'; readonly Cancel: 'C'; readonly Replace: 'R' }
readonly LastCapacity: { readonly Agent: '1'; readonly CrossAsAgent: '2'; readonly CrossAsPrincipal: '3'; readonly Principal: '4' }
readonly MsgType: { readonly Heartbeat: '0'; readonly TestRequest: '1'; readonly ResendRequest: '2'; readonly Reject: '3'; readonly SequenceReset: '4'; readonly Logout: '5'; readonly Ioi: '6'; readonly Advertisement: '7'; readonly ExecutionReport: '8'; readonly OrderCancelReject: '9'; readonly Logon: 'A'; readonly News: 'B'; readonly Email: 'C'; readonly NewOrderSingle: 'D'; readonly NewOrderList: 'E'; readonly OrderCancelRequest: 'F'; readonly OrderCancelReplaceRequest: 'G'; readonly OrderStatusRequest: 'H'; readonly AllocationInstruction: 'J'; readonly ListCancelRequest: 'K'; readonly ListExecute: 'L'; readonly ListStatusRequest: 'M'; readonly ListStatus: 'N'; readonly AllocationInstructionAck: 'P'; readonly DontKnowTrade: 'Q'; readonly QuoteRequest: 'R'; readonly Quote: 'S'; readonly SettlementInstructions: 'T'; readonly MarketDataRequest: 'V'; readonly MarketDataSnapshotFullRefresh: 'W'; readonly MarketDataIncrementalRefresh: 'X'; readonly MarketDataRequestReject: 'Y'; readonly QuoteCancel: 'Z'; readonly QuoteStatusRequest: 'a'; readonly MassQuoteAcknowledgement: 'b'; readonly SecurityDefinitionRequest: 'c'; readonly SecurityDefinition: 'd'; readonly SecurityStatusRequest: 'e'; readonly SecurityStatus: 'f'; readonly TradingSessionStatusRequest: 'g'; readonly TradingSessionStatus: 'h'; readonly MassQuote: 'i'; readonly BusinessMessageReject: 'j'; readonly BidRequest: 'k'; readonly BidResponse: 'l'; readonly ListStrikePrice: 'm'; readonly XmlNonFix: 'n'; readonly RegistrationInstructions: 'o'; readonly RegistrationInstructionsResponse: 'p'; readonly OrderMassCancelRequest: 'q'; readonly OrderMassCancelReport: 'r'; readonly NewOrderCross: 's'; readonly CrossOrderCancelReplaceRequest: 't'; readonly CrossOrderCancelRequest: 'u'; readonly SecurityTypeRequest: 'v'; readonly SecurityTypes: 'w'; readonly SecurityListRequest: 'x'; readonly SecurityList: 'y'; readonly DerivativeSecurityListRequest: 'z'; readonly DerivativeSecurityList: 'AA'; readonly NewOrderMultileg: 'AB'; readonly MultilegOrderCancelReplace: 'AC'; readonly TradeCaptureReportRequest: 'AD'; readonly TradeCaptureReport: 'AE'; readonly OrderMassStatusRequest: 'AF'; readonly QuoteRequestReject: 'AG'; readonly RfqRequest: 'AH'; readonly QuoteStatusReport: 'AI'; readonly QuoteResponse: 'AJ'; readonly Confirmation: 'AK'; readonly PositionMaintenanceRequest: 'AL'; readonly PositionMaintenanceReport: 'AM'; readonly RequestForPositions: 'AN'; readonly RequestForPositionsAck: 'AO'; readonly PositionReport: 'AP'; readonly TradeCaptureReportRequestAck: 'AQ'; readonly TradeCaptureReportAck: 'AR'; readonly AllocationReport: 'AS'; readonly AllocationReportAck: 'AT'; readonly ConfirmationAck: 'AU'; readonly SettlementInstructionRequest: 'AV'; readonly AssignmentReport: 'AW'; readonly CollateralRequest: 'AX'; readonly CollateralAssignment: 'AY'; readonly CollateralResponse: 'AZ'; readonly CollateralReport: 'BA'; readonly CollateralInquiry: 'BB'; readonly NetworkCounterpartySystemStatusRequest: 'BC'; readonly NetworkCounterpartySystemStatusResponse: 'BD'; readonly UserRequest: 'BE'; readonly UserResponse: 'BF'; readonly CollateralInquiryAck: 'BG'; readonly ConfirmationRequest: 'BH'; readonly TradingSessionListRequest: 'BI'; readonly TradingSessionList: 'BJ'; readonly SecurityListUpdateReport: 'BK'; readonly AdjustedPositionReport: 'BL'; readonly AllocationInstructionAlert: 'BM'; readonly ExecutionAcknowledgement: 'BN'; readonly ContraryIntentionReport: 'BO'; readonly SecurityDefinitionUpdateReport: 'BP' }
readonly OrdStatus: { readonly New: '0'; readonly PartiallyFilled: '1'; readonly Filled: '2'; readonly DoneForDay: '3'; readonly Canceled: '4'; readonly Replaced: '5'; readonly PendingCancel: '6'; readonly Stopped: '7'; readonly Rejected: '8'; readonly Suspended: '9'; readonly PendingNew: 'A'; readonly Calculated: 'B'; readonly Expired: 'C'; readonly AcceptedForBidding: 'D'; readonly PendingReplace: 'E' }
readonly OrdType: { readonly Market: '1'; readonly Limit: '2'; readonly Stop: '3'; readonly StopLimit: '4'; readonly MarketOnClose: '5'; readonly WithOrWithout: '6'; readonly LimitOrBetter: '7'; readonly LimitWithOrWithout: '8'; readonly OnBasis: '9'; readonly OnClose: 'A'; readonly LimitOnClose: 'B'; readonly ForexMarket: 'C'; readonly PreviouslyQuoted: 'D'; readonly PreviouslyIndicated: 'E'; readonly ForexLimit: 'F'; readonly ForexSwap: 'G'; readonly ForexPreviouslyQuoted: 'H'; readonly Funari: 'I'; readonly MarketIfTouched: 'J'; readonly MarketWithLeftOverAsLimit: 'K'; readonly PreviousFundValuationPoint: 'L'; readonly NextFundValuationPoint: 'M'; readonly Pegged: 'P'; readonly CounterOrderSelection: 'Q' }
readonly Side: { readonly Buy: '1'; readonly Sell: '2'; readonly BuyMinus: '3'; readonly SellPlus: '4'; readonly SellShort: '5'; readonly SellShortExempt: '6'; readonly Undisclosed: '7'; readonly Cross: '8'; readonly CrossShort: '9'; readonly CrossShortExempt: 'A'; readonly AsDefined: 'B'; readonly Opposite: 'C'; readonly Subscribe: 'D'; readonly Redeem: 'E'; readonly Lend: 'F'; readonly Borrow: 'G' }
readonly TimeInForce: { readonly Day: '0'; readonly GoodTillCancel: '1'; readonly AtTheOpening: '2'; readonly ImmediateOrCancel: '3'; readonly FillOrKill: '4'; readonly GoodTillCrossing: '5'; readonly GoodTillDate: '6'; readonly AtTheClose: '7' }
readonly Urgency: { readonly Normal: '0'; readonly Flash: '1'; readonly Background: '2' }
readonly SettlType: { readonly Regular: '0'; readonly Cash: '1'; readonly NextDay: '2'; readonly TPlus2: '3'; readonly TPlus3: '4'; readonly TPlus4: '5'; readonly Future: '6'; readonly WhenAndIfIssued: '7'; readonly SellersOption: '8'; readonly TPlus5: '9'; readonly BrokenDate: 'B'; readonly FxSpotNextSettlement: 'C' }
readonly SymbolSfx: { readonly EucpWithLumpSumInterest: 'CD'; readonly WhenIssued: 'WI' }
readonly AllocTransType: { readonly New: '0'; readonly Replace: '1'; readonly Cancel: '2'; readonly Preliminary: '3'; readonly Calculated: '4'; readonly CalculatedWithoutPreliminary: '5'; readonly Reversal: '6' }
readonly PositionEffect: { readonly Close: 'C'; readonly Fifo: 'F'; readonly Open: 'O'; readonly Rolled: 'R' }
readonly ProcessCode: { readonly Regular: '0'; readonly SoftDollar: '1'; readonly StepIn: '2'; readonly StepOut: '3'; readonly SoftDollarStepIn: '4'; readonly SoftDollarStepOut: '5'; readonly PlanSponsor: '6' }
readonly AllocStatus: { readonly Accepted: 0; readonly BlockLevelReject: 1; readonly AccountLevelReject: 2; readonly Received: 3; readonly Incomplete: 4; readonly RejectedByIntermediary: 5; readonly AllocationPending: 6; readonly Reversed: 7 }
readonly AllocRejCode: { readonly UnknownAccount: 0; readonly IncorrectQuantity: 1; readonly IncorrectAveragegPrice: 2; readonly UnknownExecutingBrokerMnemonic: 3; readonly CommissionDifference: 4; readonly UnknownOrderId: 5; readonly UnknownListId: 6; readonly OtherSeeText: 7; readonly IncorrectAllocatedQuantity: 8; readonly CalculationDifference: 9; readonly UnknownOrStaleExecId: 10; readonly MismatchedData: 11; readonly UnknownClOrdId: 12; readonly WarehouseRequestRejected: 13 }
readonly EmailType: { readonly New: '0'; readonly Reply: '1'; readonly AdminReply: '2' }
readonly CxlRejReason: { readonly TooLateToCancel: 0; readonly UnknownOrder: 1; readonly BrokerCredit: 2; readonly OrderAlreadyInPendingStatus: 3; readonly UnableToProcessOrderMassCancelRequest: 4; readonly OrigOrdModTime: 5; readonly DuplicateClOrdId: 6; readonly InvalidPriceIncrement: 18; readonly Other: 99 }
readonly OrdRejReason: { readonly BrokerCredit: 0; readonly UnknownSymbol: 1; readonly ExchangeClosed: 2; readonly OrderExceedsLimit: 3; readonly TooLateToEnter: 4; readonly UnknownOrder: 5; readonly DuplicateOrder: 6; readonly DuplicateOfAVerballyCommunicatedOrder: 7; readonly StaleOrder: 8; readonly TradeAlongRequired: 9; readonly InvalidInvestorId: 10; readonly UnsupportedOrderCharacteristic: 11; readonly SurveillenceOption: 12; readonly IncorrectQuantity: 13; readonly IncorrectAllocatedQuantity: 14; readonly UnknownAccount: 15; readonly InvalidPriceIncrement: 18; readonly Other: 99 }
readonly IOIQualifier: { readonly AllOrNone: 'A'; readonly MarketOnClose: 'B'; readonly AtTheClose: 'C'; readonly Vwap: 'D'; readonly InTouchWith: 'I'; readonly Limit: 'L'; readonly MoreBehind: 'M'; readonly AtTheOpen: 'O'; readonly TakingAPosition: 'P'; readonly AtTheMarket: 'Q'; readonly ReadyToTrade: 'R'; readonly PortfolioShown: 'S'; readonly ThroughTheDay: 'T'; readonly Versus: 'V'; readonly Indication: 'W'; readonly CrossingOpportunity: 'X'; readonly AtTheMidpoint: 'Y'; readonly PreOpen: 'Z' }
readonly DKReason: { readonly UnknownSymbol: 'A'; readonly WrongSide: 'B'; readonly QuantityExceedsOrder: 'C'; readonly NoMatchingOrder: 'D'; readonly PriceExceedsLimit: 'E'; readonly CalculationDifference: 'F'; readonly Other: 'Z' }
readonly MiscFeeType: { readonly Regulatory: '1'; readonly Tax: '2'; readonly LocalCommission: '3'; readonly ExchangeFees: '4'; readonly Stamp: '5'; readonly Levy: '6'; readonly Other: '7'; readonly Markup: '8'; readonly ConsumptionTax: '9'; readonly PerTransaction: '10'; readonly Conversion: '11'; readonly Agent: '12'; readonly TransferFee: '13'; readonly SecurityLending: '14' }
readonly ExecType: { readonly New: '0'; readonly DoneForDay: '3'; readonly Canceled: '4'; readonly Replaced: '5'; readonly PendingCancel: '6'; readonly Stopped: '7'; readonly Rejected: '8'; readonly Suspended: '9'; readonly PendingNew: 'A'; readonly Calculated: 'B'; readonly Expired: 'C'; readonly Restated: 'D'; readonly PendingReplace: 'E'; readonly Trade: 'F'; readonly TradeCorrect: 'G'; readonly TradeCancel: 'H'; readonly OrderStatus: 'I'; readonly TradeInAClearingHold: 'J'; readonly TradeHasBeenReleasedToClearing: 'K'; readonly TriggeredOrActivatedBySystem: 'L' }
readonly SettlCurrFxRateCalc: { readonly Multiply: 'M'; readonly Divide: 'D' }
readonly SettlInstMode: { readonly Default: '0'; readonly StandingInstructionsProvided: '1'; readonly SpecificAllocationAccountOverriding: '2'; readonly SpecificAllocationAccountStanding: '3'; readonly SpecificOrderForASingleAccount: '4'; readonly RequestReject: '5' }
readonly SettlInstTransType: { readonly New: 'N'; readonly Cancel: 'C'; readonly Replace: 'R'; readonly Restate: 'T' }
readonly SettlInstSource: { readonly BrokerCredit: '1'; readonly Institution: '2'; readonly Investor: '3' }
readonly SecurityType: { readonly UsTreasuryNoteOld: 'UST'; readonly UsTreasuryBillOld: 'USTB'; readonly EuroSupranationalCoupons: 'EUSUPRA'; readonly FederalAgencyCoupon: 'FAC'; readonly FederalAgencyDiscountNote: 'FADN'; readonly PrivateExportFunding: 'PEF'; readonly UsdSupranationalCoupons: 'SUPRA'; readonly CorporateBond: 'CORP'; readonly CorporatePrivatePlacement: 'CPP'; readonly ConvertibleBond: 'CB'; readonly DualCurrency: 'DUAL'; readonly EuroCorporateBond: 'EUCORP'; readonly IndexedLinked: 'XLINKD'; readonly StructuredNotes: 'STRUCT'; readonly YankeeCorporateBond: 'YANK'; readonly ForeignExchangeContract: 'FOR'; readonly Future: 'FUT'; readonly Option: 'OPT'; readonly CommonStock: 'CS'; readonly PreferredStock: 'PS'; readonly Repurchase: 'REPO'; readonly Forward: 'FORWARD'; readonly BuySellback: 'BUYSELL'; readonly SecuritiesLoan: 'SECLOAN'; readonly SecuritiesPledge: 'SECPLEDGE'; readonly BradyBond: 'BRADY'; readonly EuroSovereigns: 'EUSOV'; readonly UsTreasuryBond: 'TBOND'; readonly InterestStripFromAnyBondOrNote: 'TINT'; readonly TreasuryInflationProtectedSecurities: 'TIPS'; readonly PrincipalStripOfACallableBondOrNote: 'TCAL'; readonly PrincipalStripFromANonCallableBondOrNote: 'TPRN'; readonly UsTreasuryNote: 'TNOTE'; readonly UsTreasuryBill: 'TBILL'; readonly TermLoan: 'TERM'; readonly RevolverLoan: 'RVLV'; readonly Revolver: 'RVLVTRM'; readonly BridgeLoan: 'BRIDGE'; readonly LetterOfCredit: 'LOFC'; readonly SwingLineFacility: 'SWING'; readonly DebtorInPossession: 'DINP'; readonly Defaulted: 'DEFLTED'; readonly Withdrawn: 'WITHDRN'; readonly Replaced: 'REPLACD'; readonly Matured: 'MATURED'; readonly Amended: 'AMENDED'; readonly Retired: 'RETIRED'; readonly BankersAcceptance: 'BA'; readonly BankNotes: 'BN'; readonly BillOfExchanges: 'BOX'; readonly CertificateOfDeposit: 'CD'; readonly CallLoans: 'CL'; readonly CommercialPaper: 'CP'; readonly DepositNotes: 'DN'; readonly EuroCertificateOfDeposit: 'EUCD'; readonly EuroCommercialPaper: 'EUCP'; readonly LiquidityNote: 'LQN'; readonly MediumTermNotes: 'MTN'; readonly Overnight: 'ONITE'; readonly PromissoryNote: 'PN'; readonly PlazosFijos: 'PZFJ'; readonly ShortTermLoanNote: 'STN'; readonly TimeDeposit: 'TD'; readonly ExtendedCommNote: 'XCN'; readonly YankeeCertificateOfDeposit: 'YCD'; readonly AssetBackedSecurities: 'ABS'; readonly Corp: 'CMBS'; readonly CollateralizedMortgageObligation: 'CMO'; readonly IoetteMortgage: 'IET'; readonly MortgageBackedSecurities: 'MBS'; readonly MortgageInterestOnly: 'MIO'; readonly MortgagePrincipalOnly: 'MPO'; readonly MortgagePrivatePlacement: 'MPP'; readonly MiscellaneousPassThrough: 'MPT'; readonly Pfandbriefe: 'PFAND'; readonly ToBeAnnounced: 'TBA'; readonly OtherAnticipationNotes: 'AN'; readonly CertificateOfObligation: 'COFO'; readonly CertificateOfParticipation: 'COFP'; readonly GeneralObligationBonds: 'GO'; readonly MandatoryTender: 'MT'; readonly RevenueAnticipationNote: 'RAN'; readonly RevenueBonds: 'REV'; readonly SpecialAssessment: 'SPCLA'; readonly SpecialObligation: 'SPCLO'; readonly SpecialTax: 'SPCLT'; readonly TaxAnticipationNote: 'TAN'; readonly TaxAllocation: 'TAXA'; readonly TaxExemptCommercialPaper: 'TECP'; readonly TaxRevenueAnticipationNote: 'TRAN'; readonly VariableRateDemandNote: 'VRDN'; readonly Warrant: 'WAR'; readonly MutualFund: 'MF'; readonly MultilegInstrument: 'MLEG'; readonly NoSecurityType: 'NONE'; readonly OptionsOnFutures: 'OOF'; readonly OptionsOnPhysical: 'OOP'; readonly WildcardEntry: 'WLD'; readonly Cash: 'CASH' }
readonly StandInstDbType: { readonly Other: 0; readonly Dtcsid: 1; readonly ThomsonAlert: 2; readonly AGlobalCustodian: 3; readonly AccountNet: 4 }
readonly SettlDeliveryType: { readonly Versus: 0; readonly Free: 1; readonly TriParty: 2; readonly HoldInCustody: 3 }
readonly AllocLinkType: { readonly FxNetting: 0; readonly FxSwap: 1 }
readonly PutOrCall: { readonly Put: 0; readonly Call: 1 }
readonly CoveredOrUncovered: { readonly Covered: 0; readonly Uncovered: 1 }
readonly AllocHandlInst: { readonly Match: 1; readonly Forward: 2; readonly ForwardAndMatch: 3 }
readonly RoutingType: { readonly TargetFirm: 1; readonly TargetList: 2; readonly BlockFirm: 3; readonly BlockList: 4 }
readonly BenchmarkCurveName: { readonly Eonia: 'EONIA'; readonly Eurepo: 'EUREPO'; readonly Euribor: 'Euribor'; readonly FutureSwap: 'FutureSWAP'; readonly Libid: 'LIBID'; readonly Libor: 'LIBOR'; readonly MuniAaa: 'MuniAAA'; readonly Other: 'OTHER'; readonly Pfandbriefe: 'Pfandbriefe'; readonly Sonia: 'SONIA'; readonly Swap: 'SWAP'; readonly Treasury: 'Treasury' }
readonly StipulationType: { readonly AlternativeMinimumTax: 'AMT'; readonly AutoReinvestment: 'AUTOREINV'; readonly BankQualified: 'BANKQUAL'; readonly BargainConditions: 'BGNCON'; readonly CouponRange: 'COUPON'; readonly IsoCurrencyCode: 'CURRENCY'; readonly CustomStart: 'CUSTOMDATE'; readonly Geographics: 'GEOG'; readonly ValuationDiscount: 'HAIRCUT'; readonly Insured: 'INSURED'; readonly IssueDate: 'ISSUE'; readonly Issuer: 'ISSUER'; readonly IssueSizeRange: 'ISSUESIZE'; readonly LookbackDays: 'LOOKBACK'; readonly ExplicitLotIdentifier: 'LOT'; readonly LotVariance: 'LOTVAR'; readonly MaturityYearAndMonth: 'MAT'; readonly MaturityRange: 'MATURITY'; readonly MaximumSubstitutions: 'MAXSUBS'; readonly MinimumDenomination: 'MINDNOM'; readonly MinimumIncrement: 'MININCR'; readonly MinimumQuantity: 'MINQTY'; readonly PaymentFrequency: 'PAYFREQ'; readonly NumberOfPieces: 'PIECES'; readonly PoolsMaximum: 'PMAX'; readonly PoolsPerLot: 'PPL'; readonly PoolsPerMillion: 'PPM'; readonly PoolsPerTrade: 'PPT'; readonly PriceRange: 'PRICE'; readonly PricingFrequency: 'PRICEFREQ'; readonly ProductionYear: 'PROD'; readonly CallProtection: 'PROTECT'; readonly Purpose: 'PURPOSE'; readonly BenchmarkPriceSource: 'PXSOURCE'; readonly RatingSourceAndRange: 'RATING'; readonly TypeOfRedemption: 'REDEMPTION'; readonly Restricted: 'RESTRICTED'; readonly MarketSector: 'SECTOR'; readonly SecurityTypeIncludedOrExcluded: 'SECTYPE'; readonly Structure: 'STRUCT'; readonly SubstitutionsFrequency: 'SUBSFREQ'; readonly SubstitutionsLeft: 'SUBSLEFT'; readonly FreeformText: 'TEXT'; readonly TradeVariance: 'TRDVAR'; readonly WeightedAverageCoupon: 'WAC'; readonly WeightedAverageLifeCoupon: 'WAL'; readonly WeightedAverageLoanAge: 'WALA'; readonly WeightedAverageMaturity: 'WAM'; readonly WholePool: 'WHOLE'; readonly YieldRange: 'YIELD'; readonly AbsolutePrepaymentSpeed: 'ABS'; readonly ConstantPrepaymentPenalty: 'CPP'; readonly ConstantPrepaymentRate: 'CPR'; readonly ConstantPrepaymentYield: 'CPY'; readonly FinalCprOfHomeEquityPrepaymentCurve: 'HEP'; readonly PercentOfManufacturedHousingPrepaymentCurve: 'MHP'; readonly MonthlyPrepaymentRate: 'MPR'; readonly PercentOfProspectusPrepaymentCurve: 'PPC'; readonly PercentOfBmaPrepaymentCurve: 'PSA'; readonly SingleMonthlyMortality: 'SMM' }
readonly YieldType: { readonly AfterTaxYield: 'AFTERTAX'; readonly AnnualYield: 'ANNUAL'; readonly YieldAtIssue: 'ATISSUE'; readonly YieldToAverageMaturity: 'AVGMATURITY'; readonly BookYield: 'BOOK'; readonly YieldToNextCall: 'CALL'; readonly YieldChangeSinceClose: 'CHANGE'; readonly ClosingYield: 'CLOSE'; readonly CompoundYield: 'COMPOUND'; readonly CurrentYield: 'CURRENT'; readonly GvntEquivalentYield: 'GOVTEQUIV'; readonly TrueGrossYield: 'GROSS'; readonly YieldWithInflationAssumption: 'INFLATION'; readonly InverseFloaterBondYield: 'INVERSEFLOATER'; readonly MostRecentClosingYield: 'LASTCLOSE'; readonly ClosingYieldMostRecentMonth: 'LASTMONTH'; readonly ClosingYieldMostRecentQuarter: 'LASTQUARTER'; readonly ClosingYieldMostRecentYear: 'LASTYEAR'; readonly YieldToLongestAverageLife: 'LONGAVGLIFE'; readonly MarkToMarketYield: 'MARK'; readonly YieldToMaturity: 'MATURITY'; readonly YieldToNextRefund: 'NEXTREFUND'; readonly OpenAverageYield: 'OPENAVG'; readonly PreviousCloseYield: 'PREVCLOSE'; readonly ProceedsYield: 'PROCEEDS'; readonly YieldToNextPut: 'PUT'; readonly SemiAnnualYield: 'SEMIANNUAL'; readonly YieldToShortestAverageLife: 'SHORTAVGLIFE'; readonly SimpleYield: 'SIMPLE'; readonly TaxEquivalentYield: 'TAXEQUIV'; readonly YieldToTenderDate: 'TENDER'; readonly TrueYield: 'TRUE'; readonly YieldValueOf32nds: 'VALUE1_32'; readonly YieldToWorst: 'WORST' }
readonly SubscriptionRequestType: { readonly Snapshot: '0'; readonly SnapshotAndUpdates: '1'; readonly DisablePreviousSnapshot: '2' }
readonly MDUpdateType: { readonly FullRefresh: 0; readonly IncrementalRefresh: 1 }
readonly MDEntryType: { readonly Bid: '0'; readonly Offer: '1'; readonly Trade: '2'; readonly IndexValue: '3'; readonly OpeningPrice: '4'; readonly ClosingPrice: '5'; readonly SettlementPrice: '6'; readonly TradingSessionHighPrice: '7'; readonly TradingSessionLowPrice: '8'; readonly TradingSessionVwapPrice: '9'; readonly Imbalance: 'A'; readonly TradeVolume: 'B'; readonly OpenInterest: 'C'; readonly CompositeUnderlyingPrice: 'D'; readonly SimulatedSellPrice: 'E'; readonly SimulatedBuyPrice: 'F'; readonly MarginRate: 'G'; readonly MidPrice: 'H'; readonly EmptyBook: 'J'; readonly SettleHighPrice: 'K'; readonly SettleLowPrice: 'L'; readonly PriorSettlePrice: 'M'; readonly SessionHighBid: 'N'; readonly SessionLowOffer: 'O'; readonly EarlyPrices: 'P'; readonly AuctionClearingPrice: 'Q' }
readonly TickDirection: { readonly PlusTick: '0'; readonly ZeroPlusTick: '1'; readonly MinusTick: '2'; readonly ZeroMinusTick: '3' }
readonly QuoteCondition: { readonly Open: 'A'; readonly Closed: 'B'; readonly ExchangeBest: 'C'; readonly ConsolidatedBest: 'D'; readonly Locked: 'E'; readonly Crossed: 'F'; readonly Depth: 'G'; readonly FastTrading: 'H'; readonly NonFirm: 'I'; readonly Manual: 'L'; readonly OutrightPrice: 'J'; readonly ImpliedPrice: 'K'; readonly DepthOnOffer: 'M'; readonly DepthOnBid: 'N'; readonly Closing: 'O'; readonly NewsDissemination: 'P'; readonly TradingRange: 'Q'; readonly OrderInflux: 'R'; readonly DueToRelated: 'S'; readonly NewsPending: 'T'; readonly AdditionalInfo: 'U'; readonly AdditionalInfoDueToRelated: 'V'; readonly Resume: 'W'; readonly ViewOfCommon: 'X'; readonly VolumeAlert: 'Y'; readonly OrderImbalance: 'Z'; readonly EquipmentChangeover: 'a'; readonly NoOpen: 'b'; readonly RegularEth: 'c'; readonly AutomaticExecution: 'd'; readonly AutomaticExecutionEth: 'e'; readonly FastMarketEth: 'f'; readonly InactiveEth: 'g'; readonly Rotation: 'h'; readonly RotationEth: 'i'; readonly Halt: 'j'; readonly HaltEth: 'k'; readonly DueToNewsDissemination: 'l'; readonly DueToNewsPending: 'm'; readonly TradingResume: 'n'; readonly OutOfSequence: 'o'; readonly BidSpecialist: 'p'; readonly OfferSpecialist: 'q'; readonly BidOfferSpecialist: 'r'; readonly EndOfDaySam: 's'; readonly ForbiddenSam: 't'; readonly FrozenSam: 'u'; readonly PreOpeningSam: 'v'; readonly OpeningSam: 'w'; readonly OpenSam: 'x'; readonly SurveillanceSam: 'y'; readonly SuspendedSam: 'z'; readonly ReservedSam: '0'; readonly NoActiveSam: '1'; readonly Restricted: '2' }
readonly TradeCondition: { readonly Cash: 'A'; readonly AveragePriceTrade: 'B'; readonly CashTrade: 'C'; readonly NextDay: 'D'; readonly Opening: 'E'; readonly IntradayTradeDetail: 'F'; readonly Rule127Trade: 'G'; readonly Rule155Trade: 'H'; readonly SoldLast: 'I'; readonly NextDayTrade: 'J'; readonly Opened: 'K'; readonly Seller: 'L'; readonly Sold: 'M'; readonly StoppedStock: 'N'; readonly ImbalanceMoreBuyers: 'P'; readonly ImbalanceMoreSellers: 'Q'; readonly OpeningPrice: 'R'; readonly BargainCondition: 'S'; readonly ConvertedPriceIndicator: 'T'; readonly ExchangeLast: 'U'; readonly FinalPriceOfSession: 'V'; readonly ExPit: 'W'; readonly Crossed: 'X'; readonly TradesResultingFromManual: 'Y'; readonly TradesResultingFromIntermarketSweep: 'Z'; readonly VolumeOnly: 'a'; readonly DirectPlus: 'b'; readonly Acquisition: 'c'; readonly Bunched: 'd'; readonly Distribution: 'e'; readonly BunchedSale: 'f'; readonly SplitTrade: 'g'; readonly CancelStopped: 'h'; readonly CancelEth: 'i'; readonly CancelStoppedEth: 'j'; readonly OutOfSequenceEth: 'k'; readonly CancelLastEth: 'l'; readonly SoldLastSaleEth: 'm'; readonly CancelLast: 'n'; readonly SoldLastSale: 'o'; readonly CancelOpen: 'p'; readonly CancelOpenEth: 'q'; readonly OpenedSaleEth: 'r'; readonly CancelOnly: 's'; readonly CancelOnlyEth: 't'; readonly LateOpenEth: 'u'; readonly AutoExecutionEth: 'v'; readonly Reopen: 'w'; readonly ReopenEth: 'x'; readonly Adjusted: 'y'; readonly AdjustedEth: 'z'; readonly Spread: 'AA'; readonly SpreadEth: 'AB'; readonly Straddle: 'AC'; readonly StraddleEth: 'AD'; readonly Stopped: 'AE'; readonly StoppedEth: 'AF'; readonly RegularEth: 'AG'; readonly Combo: 'AH'; readonly ComboEth: 'AI'; readonly OfficialClosingPrice: 'AJ'; readonly PriorReferencePrice: 'AK'; readonly Cancel: '0'; readonly StoppedSoldLast: 'AL'; readonly StoppedOutOfSequence: 'AM'; readonly OfficalClosingPrice: 'AN'; readonly CrossedOld: 'AO'; readonly FastMarket: 'AP'; readonly AutomaticExecution: 'AQ'; readonly FormT: 'AR'; readonly BasketIndex: 'AS'; readonly BurstBasket: 'AT' }
readonly MDUpdateAction: { readonly New: '0'; readonly Change: '1'; readonly Delete: '2'; readonly DeleteThru: '3'; readonly DeleteFrom: '4' }
readonly MDReqRejReason: { readonly UnknownSymbol: '0'; readonly DuplicateMdReqId: '1'; readonly InsufficientBandwidth: '2'; readonly InsufficientPermissions: '3'; readonly UnsupportedSubscriptionRequestType: '4'; readonly UnsupportedMarketDepth: '5'; readonly UnsupportedMdUpdateType: '6'; readonly UnsupportedAggregatedBook: '7'; readonly UnsupportedMdEntryType: '8'; readonly UnsupportedTradingSessionId: '9'; readonly UnsupportedScope: 'A'; readonly UnsupportedOpenCloseSettleFlag: 'B'; readonly UnsupportedMdImplicitDelete: 'C'; readonly InsufficientCredit: 'D' }
readonly DeleteReason: { readonly Cancellation: '0'; readonly Error: '1' }
readonly OpenCloseSettlFlag: { readonly DailyOpen: '0'; readonly SessionOpen: '1'; readonly DeliverySettlementEntry: '2'; readonly ExpectedEntry: '3'; readonly EntryFromPreviousBusinessDay: '4'; readonly TheoreticalPriceValue: '5' }
readonly FinancialStatus: { readonly Bankrupt: '1'; readonly PendingDelisting: '2'; readonly Restricted: '3' }
readonly CorporateAction: { readonly ExDividend: 'A'; readonly ExDistribution: 'B'; readonly ExRights: 'C'; readonly New: 'D'; readonly ExInterest: 'E'; readonly CashDividend: 'F'; readonly StockDividend: 'G'; readonly NonIntegerStockSplit: 'H'; readonly ReverseStockSplit: 'I'; readonly StandardIntegerStockSplit: 'J'; readonly PositionConsolidation: 'K'; readonly LiquidationReorganization: 'L'; readonly MergerReorganization: 'M'; readonly RightsOffering: 'N'; readonly ShareholderMeeting: 'O'; readonly Spinoff: 'P'; readonly TenderOffer: 'Q'; readonly Warrant: 'R'; readonly SpecialAction: 'S'; readonly SymbolConversion: 'T'; readonly Cusip: 'U'; readonly LeapRollover: 'V' }
readonly QuoteStatus: { readonly Accepted: 0; readonly CancelForSymbol: 1; readonly CanceledForSecurityType: 2; readonly CanceledForUnderlying: 3; readonly CanceledAll: 4; readonly Rejected: 5; readonly RemovedFromMarket: 6; readonly Expired: 7; readonly Query: 8; readonly QuoteNotFound: 9; readonly Pending: 10; readonly Pass: 11; readonly LockedMarketWarning: 12; readonly CrossMarketWarning: 13; readonly CanceledDueToLockMarket: 14; readonly CanceledDueToCrossMarket: 15 }
readonly QuoteCancelType: { readonly CancelForOneOrMoreSecurities: 1; readonly CancelForSecurityType: 2; readonly CancelForUnderlyingSecurity: 3; readonly CancelAllQuotes: 4; readonly CancelQuoteSpecifiedInQuoteId: 5 }
readonly QuoteRejectReason: { readonly UnknownSymbol: 1; readonly Exchange: 2; readonly QuoteRequestExceedsLimit: 3; readonly TooLateToEnter: 4; readonly UnknownQuote: 5; readonly DuplicateQuote: 6; readonly InvalidBid: 7; readonly InvalidPrice: 8; readonly NotAuthorizedToQuoteSecurity: 9; readonly Other: 99 }
readonly QuoteResponseLevel: { readonly NoAcknowledgement: 0; readonly AcknowledgeOnlyNegativeOrErroneousQuotes: 1; readonly AcknowledgeEachQuoteMessage: 2 }
readonly QuoteRequestType: { readonly Manual: 1; readonly Automatic: 2 }
readonly SecurityRequestType: { readonly RequestSecurityIdentityAndSpecifications: 0; readonly RequestSecurityIdentityForSpecifications: 1; readonly RequestListSecurityTypes: 2; readonly RequestListSecurities: 3 }
readonly SecurityResponseType: { readonly AcceptAsIs: 1; readonly AcceptWithRevisions: 2; readonly ListOfSecurityTypesReturnedPerRequest: 3; readonly ListOfSecuritiesReturnedPerRequest: 4; readonly RejectSecurityProposal: 5; readonly CannotMatchSelectionCriteria: 6 }
readonly SecurityTradingStatus: { readonly OpeningDelay: 1; readonly TradingHalt: 2; readonly Resume: 3; readonly NoOpen: 4; readonly PriceIndication: 5; readonly TradingRangeIndication: 6; readonly MarketImbalanceBuy: 7; readonly MarketImbalanceSell: 8; readonly MarketOnCloseImbalanceBuy: 9; readonly MarketOnCloseImbalanceSell: 10; readonly NoMarketImbalance: 12; readonly NoMarketOnCloseImbalance: 13; readonly ItsPreOpening: 14; readonly NewPriceIndication: 15; readonly TradeDisseminationTime: 16; readonly ReadyToTrade: 17; readonly NotAvailableForTrading: 18; readonly NotTradedOnThisMarket: 19; readonly UnknownOrInvalid: 20; readonly PreOpen: 21; readonly OpeningRotation: 22; readonly FastMarket: 23 }
readonly HaltReasonChar: { readonly NewsDissemination: 'D'; readonly OrderInflux: 'E'; readonly OrderImbalance: 'I'; readonly AdditionalInformation: 'M'; readonly NewPending: 'P'; readonly EquipmentChangeover: 'X' }
readonly Adjustment: { readonly Cancel: 1; readonly Error: 2; readonly Correction: 3 }
readonly TradSesMethod: { readonly Electronic: 1; readonly OpenOutcry: 2; readonly TwoParty: 3 }
readonly TradSesMode: { readonly Testing: 1; readonly Simulated: 2; readonly Production: 3 }
readonly TradSesStatus: { readonly Unknown: 0; readonly Halted: 1; readonly Open: 2; readonly Closed: 3; readonly PreOpen: 4; readonly PreClose: 5; readonly RequestRejected: 6 }
readonly BidRequestTransType: { readonly Cancel: 'C'; readonly New: 'N' }
readonly ExecRestatementReason: { readonly GtCorporateAction: 0; readonly GtRenewal: 1; readonly VerbalChange: 2; readonly RepricingOfOrder: 3; readonly BrokerOption: 4; readonly PartialDeclineOfOrderQty: 5; readonly CancelOnTradingHalt: 6; readonly CancelOnSystemFailure: 7; readonly Market: 8; readonly Canceled: 9; readonly WarehouseRecap: 10; readonly PegRefresh: 11; readonly Other: 99 }
readonly BusinessRejectReason: { readonly Other: 0; readonly UnknownId: 1; readonly UnknownSecurity: 2; readonly UnsupportedMessageType: 3; readonly ApplicationNotAvailable: 4; readonly ConditionallyRequiredFieldMissing: 5; readonly NotAuthorized: 6; readonly DeliverToFirmNotAvailableAtThisTime: 7; readonly InvalidPriceIncrement: 18 }
readonly DiscretionInst: { readonly RelatedToDisplayedPrice: '0'; readonly RelatedToMarketPrice: '1'; readonly RelatedToPrimaryPrice: '2'; readonly RelatedToLocalPrimaryPrice: '3'; readonly RelatedToMidpointPrice: '4'; readonly RelatedToLastTradePrice: '5'; readonly RelatedToVwap: '6'; readonly AveragePriceGuarantee: '7' }
readonly BidType: { readonly NonDisclosed: 1; readonly Disclosed: 2; readonly NoBiddingProcess: 3 }
readonly BidDescriptorType: { readonly Sector: 1; readonly Country: 2; readonly Index: 3 }
readonly SideValueInd: { readonly SideValue1: 1; readonly SideValue2: 2 }
readonly LiquidityIndType: { readonly FiveDayMovingAverage: 1; readonly TwentyDayMovingAverage: 2; readonly NormalMarketSize: 3; readonly Other: 4 }
readonly ProgRptReqs: { readonly BuySideRequests: 1; readonly SellSideSends: 2; readonly RealTimeExecutionReports: 3 }
readonly IncTaxInd: { readonly Net: 1; readonly Gross: 2 }
readonly BidTradeType: { readonly Agency: 'A'; readonly VwapGuarantee: 'G'; readonly GuaranteedClose: 'J'; readonly RiskTrade: 'R' }
readonly BasisPxType: { readonly ClosingPriceAtMorningSession: '2'; readonly ClosingPrice: '3'; readonly CurrentPrice: '4'; readonly Sq: '5'; readonly VwapThroughADay: '6'; readonly VwapThroughAMorningSession: '7'; readonly VwapThroughAnAfternoonSession: '8'; readonly VwapThroughADayExcept: '9'; readonly VwapThroughAMorningSessionExcept: 'A'; readonly VwapThroughAnAfternoonSessionExcept: 'B'; readonly Strike: 'C'; readonly Open: 'D'; readonly Others: 'Z' }
readonly PriceType: { readonly Percentage: 1; readonly PerUnit: 2; readonly FixedAmount: 3; readonly Discount: 4; readonly Premium: 5; readonly Spread: 6; readonly TedPrice: 7; readonly TedYield: 8; readonly Yield: 9; readonly FixedCabinetTradePrice: 10; readonly VariableCabinetTradePrice: 11; readonly ProductTicksInHalfs: 13; readonly ProductTicksInFourths: 14; readonly ProductTicksInEights: 15; readonly ProductTicksInSixteenths: 16; readonly ProductTicksInThirtySeconds: 17; readonly ProductTicksInSixtyForths: 18; readonly ProductTicksInOneTwentyEights: 19 }
readonly GTBookingInst: { readonly BookOutAllTradesOnDayOfExecution: 0; readonly AccumulateUntilFilledOrExpired: 1; readonly AccumulateUntilVerballyNotifiedOtherwise: 2 }
readonly ListStatusType: { readonly Ack: 1; readonly Response: 2; readonly Timed: 3; readonly ExecStarted: 4; readonly AllDone: 5; readonly Alert: 6 }
readonly NetGrossInd: { readonly Net: 1; readonly Gross: 2 }
readonly ListOrderStatus: { readonly InBiddingProcess: 1; readonly ReceivedForExecution: 2; readonly Executing: 3; readonly Cancelling: 4; readonly Alert: 5; readonly AllDone: 6; readonly Reject: 7 }
readonly ListExecInstType: { readonly Immediate: '1'; readonly WaitForInstruction: '2'; readonly SellDriven: '3'; readonly BuyDrivenCashTopUp: '4'; readonly BuyDrivenCashWithdraw: '5' }
readonly CxlRejResponseTo: { readonly OrderCancelRequest: '1'; readonly OrderCancel: '2' }
readonly MultiLegReportingType: { readonly SingleSecurity: '1'; readonly IndividualLegOfAMultiLegSecurity: '2'; readonly MultiLegSecurity: '3' }
readonly PartyIDSource: { readonly UkNationalInsuranceOrPensionNumber: '6'; readonly UsSocialSecurityNumber: '7'; readonly UsEmployerOrTaxIdNumber: '8'; readonly AustralianBusinessNumber: '9'; readonly AustralianTaxFileNumber: 'A'; readonly KoreanInvestorId: '1'; readonly TaiwaneseForeignInvestorId: '2'; readonly TaiwaneseTradingAcct: '3'; readonly MalaysianCentralDepository: '4'; readonly ChineseInvestorId: '5'; readonly IsitcAcronym: 'I'; readonly Bic: 'B'; readonly GeneralIdentifier: 'C'; readonly Proprietary: 'D'; readonly IsoCountryCode: 'E'; readonly SettlementEntityLocation: 'F'; readonly Mic: 'G'; readonly CsdParticipant: 'H' }
readonly PartyRole: { readonly ExecutingFirm: 1; readonly BrokerOfCredit: 2; readonly ClientId: 3; readonly ClearingFirm: 4; readonly InvestorId: 5; readonly IntroducingFirm: 6; readonly EnteringFirm: 7; readonly Locate: 8; readonly FundManagerClientId: 9; readonly SettlementLocation: 10; readonly OrderOriginationTrader: 11; readonly ExecutingTrader: 12; readonly OrderOriginationFirm: 13; readonly GiveupClearingFirm: 14; readonly CorrespondantClearingFirm: 15; readonly ExecutingSystem: 16; readonly ContraFirm: 17; readonly ContraClearingFirm: 18; readonly SponsoringFirm: 19; readonly UnderlyingContraFirm: 20; readonly ClearingOrganization: 21; readonly Exchange: 22; readonly CustomerAccount: 24; readonly CorrespondentClearingOrganization: 25; readonly CorrespondentBroker: 26; readonly Buyer: 27; readonly Custodian: 28; readonly Intermediary: 29; readonly Agent: 30; readonly SubCustodian: 31; readonly Beneficiary: 32; readonly InterestedParty: 33; readonly RegulatoryBody: 34; readonly LiquidityProvider: 35; readonly EnteringTrader: 36; readonly ContraTrader: 37; readonly PositionAccount: 38; readonly ContraInvestorId: 39; readonly TransferToFirm: 40; readonly ContraPositionAccount: 41; readonly ContraExchange: 42; readonly InternalCarryAccount: 43; readonly OrderEntryOperatorId: 44; readonly SecondaryAccountNumber: 45; readonly ForeignFirm: 46; readonly ThirdPartyAllocationFirm: 47; readonly ClaimingAccount: 48; readonly AssetManager: 49; readonly PledgorAccount: 50; readonly PledgeeAccount: 51; readonly LargeTraderReportableAccount: 52; readonly TraderMnemonic: 53; readonly SenderLocation: 54; readonly SessionId: 55; readonly AcceptableCounterparty: 56; readonly UnacceptableCounterparty: 57; readonly EnteringUnit: 58; readonly ExecutingUnit: 59; readonly IntroducingBroker: 60; readonly QuoteOriginator: 61; readonly ReportOriginator: 62; readonly SystematicInternaliser: 63; readonly MultilateralTradingFacility: 64; readonly RegulatedMarket: 65; readonly MarketMaker: 66; readonly InvestmentFirm: 67; readonly HostCompetentAuthority: 68; readonly HomeCompetentAuthority: 69; readonly CompetentAuthorityLiquidity: 70; readonly CompetentAuthorityTransactionVenue: 71; readonly ReportingIntermediary: 72; readonly ExecutionVenue: 73; readonly MarketDataEntryOriginator: 74; readonly LocationId: 75; readonly DeskId: 76; readonly MarketDataMarket: 77; readonly AllocationEntity: 78 }
readonly Product: { readonly Agency: 1; readonly Commodity: 2; readonly Corporate: 3; readonly Currency: 4; readonly Equity: 5; readonly Government: 6; readonly Index: 7; readonly Loan: 8; readonly Moneymarket: 9; readonly Mortgage: 10; readonly Municipal: 11; readonly Other: 12; readonly Financing: 13 }
readonly RoundingDirection: { readonly RoundToNearest: '0'; readonly RoundDown: '1'; readonly RoundUp: '2' }
readonly DistribPaymentMethod: { readonly Crest: 1; readonly Nscc: 2; readonly Euroclear: 3; readonly Clearstream: 4; readonly Cheque: 5; readonly TelegraphicTransfer: 6; readonly FedWire: 7; readonly DirectCredit: 8; readonly AchCredit: 9; readonly Bpay: 10; readonly HighValueClearingSystemHvacs: 11; readonly ReinvestInFund: 12 }
readonly CancellationRights: { readonly Yes: 'Y'; readonly NoExecutionOnly: 'N'; readonly NoWaiverAgreement: 'M'; readonly NoInstitutional: 'O' }
readonly MoneyLaunderingStatus: { readonly Passed: 'Y'; readonly NotChecked: 'N'; readonly ExemptBelowLimit: '1'; readonly ExemptMoneyType: '2'; readonly ExemptAuthorised: '3' }
readonly ExecPriceType: { readonly BidPrice: 'B'; readonly CreationPrice: 'C'; readonly CreationPricePlusAdjustmentPercent: 'D'; readonly CreationPricePlusAdjustmentAmount: 'E'; readonly OfferPrice: 'O'; readonly OfferPriceMinusAdjustmentPercent: 'P'; readonly OfferPriceMinusAdjustmentAmount: 'Q'; readonly SinglePrice: 'S' }
readonly TradeReportTransType: { readonly New: 0; readonly Cancel: 1; readonly Replace: 2; readonly Release: 3; readonly Reverse: 4; readonly CancelDueToBackOutOfTrade: 5 }
readonly PaymentMethod: { readonly Crest: 1; readonly Nscc: 2; readonly Euroclear: 3; readonly Clearstream: 4; readonly Cheque: 5; readonly TelegraphicTransfer: 6; readonly FedWire: 7; readonly DebitCard: 8; readonly DirectDebit: 9; readonly DirectCredit: 10; readonly CreditCard: 11; readonly AchDebit: 12; readonly AchCredit: 13; readonly Bpay: 14; readonly HighValueClearingSystem: 15 }
readonly TaxAdvantageType: { readonly None: 0; readonly MaxiIsa: 1; readonly Tessa: 2; readonly MiniCashIsa: 3; readonly MiniStocksAndSharesIsa: 4; readonly MiniInsuranceIsa: 5; readonly CurrentYearPayment: 6; readonly PriorYearPayment: 7; readonly AssetTransfer: 8; readonly EmployeePriorYear: 9; readonly EmployeeCurrentYear: 10; readonly EmployerPriorYear: 11; readonly EmployerCurrentYear: 12; readonly NonFundPrototypeIra: 13; readonly NonFundQualifiedPlan: 14; readonly DefinedContributionPlan: 15; readonly Ira: 16; readonly IraRollover: 17; readonly Keogh: 18; readonly ProfitSharingPlan: 19; readonly Us401K: 20; readonly SelfDirectedIra: 21; readonly Us403b: 22; readonly Us457: 23; readonly RothIraPrototype: 24; readonly RothIraNonPrototype: 25; readonly RothConversionIraPrototype: 26; readonly RothConversionIraNonPrototype: 27; readonly EducationIraPrototype: 28; readonly EducationIraNonPrototype: 29; readonly Other: 999 }
readonly FundRenewWaiv: { readonly No: 'N'; readonly Yes: 'Y' }
readonly RegistStatus: { readonly Accepted: 'A'; readonly Rejected: 'R'; readonly Held: 'H'; readonly Reminder: 'N' }
readonly RegistRejReasonCode: { readonly InvalidAccountType: 1; readonly InvalidTaxExemptType: 2; readonly InvalidOwnershipType: 3; readonly NoRegDetails: 4; readonly InvalidRegSeqNo: 5; readonly InvalidRegDetails: 6; readonly InvalidMailingDetails: 7; readonly InvalidMailingInstructions: 8; readonly InvalidInvestorId: 9; readonly InvalidInvestorIdSource: 10; readonly InvalidDateOfBirth: 11; readonly InvalidCountry: 12; readonly InvalidDistribInstns: 13; readonly InvalidPercentage: 14; readonly InvalidPaymentMethod: 15; readonly InvalidAccountName: 16; readonly InvalidAgentCode: 17; readonly InvalidAccountNum: 18; readonly Other: 99 }
readonly RegistTransType: { readonly New: '0'; readonly Cancel: '2'; readonly Replace: '1' }
readonly OwnershipType: { readonly JointInvestors: 'J'; readonly TenantsInCommon: 'T'; readonly JointTrustees: '2' }
readonly ContAmtType: { readonly CommissionAmount: 1; readonly CommissionPercent: 2; readonly InitialChargeAmount: 3; readonly InitialChargePercent: 4; readonly DiscountAmount: 5; readonly DiscountPercent: 6; readonly DilutionLevyAmount: 7; readonly DilutionLevyPercent: 8; readonly ExitChargeAmount: 9; readonly ExitChargePercent: 10; readonly FundBasedRenewalCommissionPercent: 11; readonly ProjectedFundValue: 12; readonly FundBasedRenewalCommissionOnOrder: 13; readonly FundBasedRenewalCommissionOnFund: 14; readonly NetSettlementAmount: 15 }
readonly OwnerType: { readonly IndividualInvestor: 1; readonly PublicCompany: 2; readonly PrivateCompany: 3; readonly IndividualTrustee: 4; readonly CompanyTrustee: 5; readonly PensionPlan: 6; readonly CustodianUnderGiftsToMinorsAct: 7; readonly Trusts: 8; readonly Fiduciaries: 9; readonly NetworkingSubAccount: 10; readonly NonProfitOrganization: 11; readonly CorporateBody: 12; readonly Nominee: 13 }
readonly OrderCapacity: { readonly Agency: 'A'; readonly Proprietary: 'G'; readonly Individual: 'I'; readonly Principal: 'P'; readonly RisklessPrincipal: 'R'; readonly AgentForOtherMember: 'W' }
readonly OrderRestrictions: { readonly ProgramTrade: '1'; readonly IndexArbitrage: '2'; readonly NonIndexArbitrage: '3'; readonly CompetingMarketMaker: '4'; readonly ActingAsMarketMakerOrSpecialistInSecurity: '5'; readonly ActingAsMarketMakerOrSpecialistInUnderlying: '6'; readonly ForeignEntity: '7'; readonly ExternalMarketParticipant: '8'; readonly ExternalInterConnectedMarketLinkage: '9'; readonly RisklessArbitrage: 'A' }
readonly MassCancelRequestType: { readonly CancelOrdersForASecurity: '1'; readonly CancelOrdersForAnUnderlyingSecurity: '2'; readonly CancelOrdersForAProduct: '3'; readonly CancelOrdersForAcfiCode: '4'; readonly CancelOrdersForASecurityType: '5'; readonly CancelOrdersForATradingSession: '6'; readonly CancelAllOrders: '7' }
readonly MassCancelResponse: { readonly CancelRequestRejected: '0'; readonly CancelOrdersForASecurity: '1'; readonly CancelOrdersForAnUnderlyingSecurity: '2'; readonly CancelOrdersForAProduct: '3'; readonly CancelOrdersForAcfiCode: '4'; readonly CancelOrdersForASecurityType: '5'; readonly CancelOrdersForATradingSession: '6'; readonly CancelAllOrders: '7' }
readonly MassCancelRejectReason: { readonly MassCancelNotSupported: 0; readonly InvalidOrUnknownSecurity: 1; readonly InvalidOrUnkownUnderlyingSecurity: 2; readonly InvalidOrUnknownProduct: 3; readonly InvalidOrUnknownCfiCode: 4; readonly InvalidOrUnknownSecurityType: 5; readonly InvalidOrUnknownTradingSession: 6; readonly Other: 99 }
readonly QuoteType: { readonly Indicative: 0; readonly Tradeable: 1; readonly RestrictedTradeable: 2; readonly Counter: 3 }
readonly CashMargin: { readonly Cash: '1'; readonly MarginOpen: '2'; readonly MarginClose: '3' }
readonly Scope: { readonly LocalMarket: '1'; readonly National: '2'; readonly Global: '3' }
readonly CrossType: { readonly CrossAon: 1; readonly CrossIoc: 2; readonly CrossOneSide: 3; readonly CrossSamePrice: 4 }
readonly CrossPrioritization: { readonly None: 0; readonly BuySideIsPrioritized: 1; readonly SellSideIsPrioritized: 2 }
readonly NoSides: { readonly OneSide: 1; readonly BothSides: 2 }
readonly SecurityListRequestType: { readonly Symbol: 0; readonly SecurityTypeAnd: 1; readonly Product: 2; readonly TradingSessionId: 3; readonly AllSecurities: 4 }
readonly SecurityRequestResult: { readonly ValidRequest: 0; readonly InvalidOrUnsupportedRequest: 1; readonly NoInstrumentsFound: 2; readonly NotAuthorizedToRetrieveInstrumentData: 3; readonly InstrumentDataTemporarilyUnavailable: 4; readonly RequestForInstrumentDataNotSupported: 5 }
readonly MultiLegRptTypeReq: { readonly ReportByMulitlegSecurityOnly: 0; readonly ReportByMultilegSecurityAndInstrumentLegs: 1; readonly ReportByInstrumentLegsOnly: 2 }
readonly TradSesStatusRejReason: { readonly UnknownOrInvalidTradingSessionId: 1; readonly Other: 99 }
readonly TradeRequestType: { readonly AllTrades: 0; readonly MatchedTradesMatchingCriteria: 1; readonly UnmatchedTradesThatMatchCriteria: 2; readonly UnreportedTradesThatMatchCriteria: 3; readonly AdvisoriesThatMatchCriteria: 4 }
readonly MatchStatus: { readonly Compared: '0'; readonly Uncompared: '1'; readonly AdvisoryOrAlert: '2' }
readonly MatchType: { readonly OnePartyPrivatelyNegotiatedTradeReport: '60'; readonly TwoPartyPrivatelyNegotiatedTradeReport: '61'; readonly ContinuousAutoMatch: '62'; readonly CrossAuction: '63'; readonly CounterOrderSelection: '64'; readonly CallAuction: '65'; readonly ActAcceptedTrade: 'M3'; readonly ActDefaultTrade: 'M4'; readonly ActDefaultAfterM2: 'M5'; readonly Actm6Match: 'M6'; readonly ExactMatchPlus4BadgesExecTime: 'A1'; readonly ExactMatchPlus4Badges: 'A2'; readonly ExactMatchPlus2BadgesExecTime: 'A3'; readonly ExactMatchPlus2Badges: 'A4'; readonly ExactMatchPlusExecTime: 'A5'; readonly StampedAdvisoriesOrSpecialistAccepts: 'AQ'; readonly A1ExactMatchSummarizedQuantity: 'S1'; readonly A2ExactMatchSummarizedQuantity: 'S2'; readonly A3ExactMatchSummarizedQuantity: 'S3'; readonly A4ExactMatchSummarizedQuantity: 'S4'; readonly A5ExactMatchSummarizedQuantity: 'S5'; readonly ExactMatchMinusBadgesTimes: 'M1'; readonly SummarizedMatchMinusBadgesTimes: 'M2'; readonly OcsLockedIn: 'MT'; readonly OnePartyTradeReport: '1'; readonly TwoPartyTradeReport: '2'; readonly ConfirmedTradeReport: '3'; readonly AutoMatch: '4'; readonly CrossAuction_5: '5'; readonly CounterOrderSelection_6: '6'; readonly CallAuction_7: '7' }
readonly ClearingInstruction: { readonly ProcessNormally: 0; readonly ExcludeFromAllNetting: 1; readonly BilateralNettingOnly: 2; readonly ExClearing: 3; readonly SpecialTrade: 4; readonly MultilateralNetting: 5; readonly ClearAgainstCentralCounterparty: 6; readonly ExcludeFromCentralCounterparty: 7; readonly ManualMode: 8; readonly AutomaticPostingMode: 9; readonly AutomaticGiveUpMode: 10; readonly QualifiedServiceRepresentativeQsr: 11; readonly CustomerTrade: 12; readonly SelfClearing: 13 }
readonly AccountType: { readonly CarriedCustomerSide: 1; readonly CarriedNonCustomerSide: 2; readonly HouseTrader: 3; readonly FloorTrader: 4; readonly CarriedNonCustomerSideCrossMargined: 6; readonly HouseTraderCrossMargined: 7; readonly JointBackOfficeAccount: 8 }
readonly CustOrderCapacity: { readonly MemberTradingForTheirOwnAccount: 1; readonly ClearingFirmTradingForItsProprietaryAccount: 2; readonly MemberTradingForAnotherMember: 3; readonly AllOther: 4 }
readonly MassStatusReqType: { readonly StatusForOrdersForASecurity: 1; readonly StatusForOrdersForAnUnderlyingSecurity: 2; readonly StatusForOrdersForAProduct: 3; readonly StatusForOrdersForAcfiCode: 4; readonly StatusForOrdersForASecurityType: 5; readonly StatusForOrdersForATradingSession: 6; readonly StatusForAllOrders: 7; readonly StatusForOrdersForAPartyId: 8 }
readonly DayBookingInst: { readonly Auto: '0'; readonly SpeakWithOrderInitiatorBeforeBooking: '1'; readonly Accumulate: '2' }
readonly BookingUnit: { readonly EachPartialExecutionIsABookableUnit: '0'; readonly AggregatePartialExecutionsOnThisOrder: '1'; readonly AggregateExecutionsForThisSymbol: '2' }
readonly PreallocMethod: { readonly ProRata: '0'; readonly DoNotProRata: '1' }
readonly AllocType: { readonly Calculated: 1; readonly Preliminary: 2; readonly SellsideCalculatedUsingPreliminary: 3; readonly SellsideCalculatedWithoutPreliminary: 4; readonly ReadyToBook: 5; readonly BuysideReadyToBook: 6; readonly WarehouseInstruction: 7; readonly RequestToIntermediary: 8; readonly Accept: 9; readonly Reject: 10; readonly AcceptPending: 11; readonly IncompleteGroup: 12; readonly CompleteGroup: 13; readonly ReversalPending: 14 }
readonly ClearingFeeIndicator: { readonly FirstYearDelegate: '1'; readonly SecondYearDelegate: '2'; readonly ThirdYearDelegate: '3'; readonly FourthYearDelegate: '4'; readonly FifthYearDelegate: '5'; readonly SixthYearDelegate: '9'; readonly CboeMember: 'B'; readonly NonMemberAndCustomer: 'C'; readonly EquityMemberAndClearingMember: 'E'; readonly FullAndAssociateMember: 'F'; readonly Firms106HAnd106J: 'H'; readonly Gim: 'I'; readonly Lessee106FEmployees: 'L'; readonly AllOtherOwnershipTypes: 'M' }
readonly PriorityIndicator: { readonly PriorityUnchanged: 0; readonly LostPriorityAsResultOfOrderChange: 1 }
readonly QuoteRequestRejectReason: { readonly UnknownSymbol: 1; readonly Exchange: 2; readonly QuoteRequestExceedsLimit: 3; readonly TooLateToEnter: 4; readonly InvalidPrice: 5; readonly NotAuthorizedToRequestQuote: 6; readonly NoMatchForInquiry: 7; readonly NoMarketForInstrument: 8; readonly NoInventory: 9; readonly Pass: 10; readonly InsufficientCredit: 11; readonly Other: 99 }
readonly AcctIDSource: { readonly Bic: 1; readonly SidCode: 2; readonly Tfm: 3; readonly Omgeo: 4; readonly DtccCode: 5; readonly Other: 99 }
readonly ConfirmStatus: { readonly Received: 1; readonly MismatchedAccount: 2; readonly MissingSettlementInstructions: 3; readonly Confirmed: 4; readonly RequestRejected: 5 }
readonly ConfirmTransType: { readonly New: 0; readonly Replace: 1; readonly Cancel: 2 }
readonly DeliveryForm: { readonly BookEntry: 1; readonly Bearer: 2 }
readonly LegSwapType: { readonly ParForPar: 1; readonly ModifiedDuration: 2; readonly Risk: 4; readonly Proceeds: 5 }
readonly QuotePriceType: { readonly Percent: 1; readonly PerShare: 2; readonly FixedAmount: 3; readonly Discount: 4; readonly Premium: 5; readonly Spread: 6; readonly TedPrice: 7; readonly TedYield: 8; readonly YieldSpread: 9; readonly Yield: 10 }
readonly QuoteRespType: { readonly Hit: 1; readonly Counter: 2; readonly Expired: 3; readonly Cover: 4; readonly DoneAway: 5; readonly Pass: 6 }
readonly PosType: { readonly AllocationTradeQty: 'ALC'; readonly OptionAssignment: 'AS'; readonly AsOfTradeQty: 'ASF'; readonly DeliveryQty: 'DLV'; readonly ElectronicTradeQty: 'ETR'; readonly OptionExerciseQty: 'EX'; readonly EndOfDayQty: 'FIN'; readonly IntraSpreadQty: 'IAS'; readonly InterSpreadQty: 'IES'; readonly AdjustmentQty: 'PA'; readonly PitTradeQty: 'PIT'; readonly StartOfDayQty: 'SOD'; readonly IntegralSplit: 'SPL'; readonly TransactionFromAssignment: 'TA'; readonly TotalTransactionQty: 'TOT'; readonly TransactionQuantity: 'TQ'; readonly TransferTradeQty: 'TRF'; readonly TransactionFromExercise: 'TX'; readonly CrossMarginQty: 'XM'; readonly ReceiveQuantity: 'RCV'; readonly CorporateActionAdjustment: 'CAA'; readonly DeliveryNoticeQty: 'DN'; readonly ExchangeForPhysicalQty: 'EP' }
readonly PosQtyStatus: { readonly Submitted: 0; readonly Accepted: 1; readonly Rejected: 2 }
readonly PosAmtType: { readonly CashAmount: 'CASH'; readonly CashResidualAmount: 'CRES'; readonly FinalMarkToMarketAmount: 'FMTM'; readonly IncrementalMarkToMarketAmount: 'IMTM'; readonly PremiumAmount: 'PREM'; readonly StartOfDayMarkToMarketAmount: 'SMTM'; readonly TradeVariationAmount: 'TVAR'; readonly ValueAdjustedAmount: 'VADJ'; readonly SettlementValue: 'SETL' }
readonly PosTransType: { readonly Exercise: 1; readonly DoNotExercise: 2; readonly PositionAdjustment: 3; readonly PositionChangeSubmission: 4; readonly Pledge: 5; readonly LargeTraderSubmission: 6 }
readonly PosMaintAction: { readonly New: 1; readonly Replace: 2; readonly Cancel: 3; readonly Reverse: 4 }
readonly SettlSessID: { readonly Intraday: 'ITD'; readonly RegularTradingHours: 'RTH'; readonly ElectronicTradingHours: 'ETH'; readonly EndOfDay: 'EOD' }
readonly AdjustmentType: { readonly ProcessRequestAsMarginDisposition: 0; readonly DeltaPlus: 1; readonly DeltaMinus: 2; readonly Final: 3 }
readonly PosMaintStatus: { readonly Accepted: 0; readonly AcceptedWithWarnings: 1; readonly Rejected: 2; readonly Completed: 3; readonly CompletedWithWarnings: 4 }
readonly PosMaintResult: { readonly SuccessfulCompletion: 0; readonly Rejected: 1; readonly Other: 99 }
readonly PosReqType: { readonly Positions: 0; readonly Trades: 1; readonly Exercises: 2; readonly Assignments: 3; readonly SettlementActivity: 4; readonly BackoutMessage: 5 }
readonly ResponseTransportType: { readonly Inband: 0; readonly OutOfBand: 1 }
readonly PosReqResult: { readonly ValidRequest: 0; readonly InvalidOrUnsupportedRequest: 1; readonly NoPositionsFoundThatMatchCriteria: 2; readonly NotAuthorizedToRequestPositions: 3; readonly RequestForPositionNotSupported: 4; readonly Other: 99 }
readonly PosReqStatus: { readonly Completed: 0; readonly CompletedWithWarnings: 1; readonly Rejected: 2 }
readonly SettlPriceType: { readonly Final: 1; readonly Theoretical: 2 }
readonly AssignmentMethod: { readonly ProRata: 'P'; readonly Random: 'R' }
readonly ExerciseMethod: { readonly Automatic: 'A'; readonly Manual: 'M' }
readonly TradeRequestResult: { readonly Successful: 0; readonly InvalidOrUnknownInstrument: 1; readonly InvalidTypeOfTradeRequested: 2; readonly InvalidParties: 3; readonly InvalidTransportTypeRequested: 4; readonly InvalidDestinationRequested: 5; readonly TradeRequestTypeNotSupported: 8; readonly NotAuthorized: 9; readonly Other: 99 }
readonly TradeRequestStatus: { readonly Accepted: 0; readonly Completed: 1; readonly Rejected: 2 }
readonly TradeReportRejectReason: { readonly Successful: 0; readonly InvalidPartyOnformation: 1; readonly UnknownInstrument: 2; readonly UnauthorizedToReportTrades: 3; readonly InvalidTradeType: 4; readonly Other: 99 }
readonly SideMultiLegReportingType: { readonly SingleSecurity: 1; readonly IndividualLegOfAMultilegSecurity: 2; readonly MultilegSecurity: 3 }
readonly TrdRegTimestampType: { readonly ExecutionTime: 1; readonly TimeIn: 2; readonly TimeOut: 3; readonly BrokerReceipt: 4; readonly BrokerExecution: 5; readonly DeskReceipt: 6 }
readonly ConfirmType: { readonly Status: 1; readonly Confirmation: 2; readonly ConfirmationRequestRejected: 3 }
readonly ConfirmRejReason: { readonly MismatchedAccount: 1; readonly MissingSettlementInstructions: 2; readonly Other: 99 }
readonly BookingType: { readonly RegularBooking: 0; readonly Cfd: 1; readonly TotalReturnSwap: 2 }
readonly AllocSettlInstType: { readonly UseDefaultInstructions: 0; readonly DeriveFromParametersProvided: 1; readonly FullDetailsProvided: 2; readonly SsidbiDsProvided: 3; readonly PhoneForInstructions: 4 }
readonly DlvyInstType: { readonly Cash: 'C'; readonly Securities: 'S' }
readonly TerminationType: { readonly Overnight: 1; readonly Term: 2; readonly Flexible: 3; readonly Open: 4 }
readonly SettlInstReqRejCode: { readonly UnableToProcessRequest: 0; readonly UnknownAccount: 1; readonly NoMatchingSettlementInstructionsFound: 2; readonly Other: 99 }
readonly AllocReportType: { readonly PreliminaryRequestToIntermediary: 2; readonly SellsideCalculatedUsingPreliminary: 3; readonly SellsideCalculatedWithoutPreliminary: 4; readonly WarehouseRecap: 5; readonly RequestToIntermediary: 8; readonly Accept: 9; readonly Reject: 10; readonly AcceptPending: 11; readonly Complete: 12; readonly ReversePending: 14 }
readonly AllocCancReplaceReason: { readonly OriginalDetailsIncomplete: 1; readonly ChangeInUnderlyingOrderDetails: 2; readonly Other: 99 }
readonly AllocAccountType: { readonly CarriedCustomerSide: 1; readonly CarriedNonCustomerSide: 2; readonly HouseTrader: 3; readonly FloorTrader: 4; readonly CarriedNonCustomerSideCrossMargined: 6; readonly HouseTraderCrossMargined: 7; readonly JointBackOfficeAccount: 8 }
readonly PartySubIDType: { readonly Firm: 1; readonly Person: 2; readonly System: 3; readonly Application: 4; readonly FullLegalNameOfFirm: 5; readonly PostalAddress: 6; readonly PhoneNumber: 7; readonly EmailAddress: 8; readonly ContactName: 9; readonly SecuritiesAccountNumber: 10; readonly RegistrationNumber: 11; readonly RegisteredAddressForConfirmation: 12; readonly RegulatoryStatus: 13; readonly RegistrationName: 14; readonly CashAccountNumber: 15; readonly Bic: 16; readonly CsdParticipantMemberCode: 17; readonly RegisteredAddress: 18; readonly FundAccountName: 19; readonly TelexNumber: 20; readonly FaxNumber: 21; readonly SecuritiesAccountName: 22; readonly CashAccountName: 23; readonly Department: 24; readonly LocationDesk: 25; readonly PositionAccountType: 26; readonly SecurityLocateId: 27; readonly MarketMaker: 28; readonly EligibleCounterparty: 29; readonly ProfessionalClient: 30; readonly Location: 31; readonly ExecutionVenue: 32 }
readonly AllocIntermedReqType: { readonly PendingAccept: 1; readonly PendingRelease: 2; readonly PendingReversal: 3; readonly Accept: 4; readonly BlockLevelReject: 5; readonly AccountLevelReject: 6 }
readonly ApplQueueResolution: { readonly NoActionTaken: 0; readonly QueueFlushed: 1; readonly OverlayLast: 2; readonly EndSession: 3 }
readonly ApplQueueAction: { readonly NoActionTaken: 0; readonly QueueFlushed: 1; readonly OverlayLast: 2; readonly EndSession: 3 }
readonly AvgPxIndicator: { readonly NoAveragePricing: 0; readonly Trade: 1; readonly LastTrade: 2 }
readonly TradeAllocIndicator: { readonly AllocationNotRequired: 0; readonly AllocationRequired: 1; readonly UseAllocationProvidedWithTheTrade: 2; readonly AllocationGiveUpExecutor: 3; readonly AllocationFromExecutor: 4; readonly AllocationToClaimAccount: 5 }
readonly ExpirationCycle: { readonly ExpireOnTradingSessionClose: 0; readonly ExpireOnTradingSessionOpen: 1 }
readonly TrdType: { readonly RegularTrade: 0; readonly BlockTrade: 1; readonly Efp: 2; readonly Transfer: 3; readonly LateTrade: 4; readonly TTrade: 5; readonly WeightedAveragePriceTrade: 6; readonly BunchedTrade: 7; readonly LateBunchedTrade: 8; readonly PriorReferencePriceTrade: 9; readonly AfterHoursTrade: 10; readonly ExchangeForRisk: 11; readonly ExchangeForSwap: 12; readonly ExchangeOfFuturesFor: 13; readonly ExchangeOfOptionsForOptions: 14; readonly TradingAtSettlement: 15; readonly AllOrNone: 16; readonly FuturesLargeOrderExecution: 17; readonly ExchangeOfFuturesForFutures: 18; readonly OptionInterimTrade: 19; readonly OptionCabinetTrade: 20; readonly PrivatelyNegotiatedTrades: 22; readonly SubstitutionOfFuturesForForwards: 23; readonly ErrorTrade: 24; readonly SpecialCumDividend: 25; readonly SpecialExDividend: 26; readonly SpecialCumCoupon: 27; readonly SpecialExCoupon: 28; readonly CashSettlement: 29; readonly SpecialPrice: 30; readonly GuaranteedDelivery: 31; readonly SpecialCumRights: 32; readonly SpecialExRights: 33; readonly SpecialCumCapitalRepayments: 34; readonly SpecialExCapitalRepayments: 35; readonly SpecialCumBonus: 36; readonly SpecialExBonus: 37; readonly LargeTrade: 38; readonly WorkedPrincipalTrade: 39; readonly BlockTrades: 40; readonly NameChange: 41; readonly PortfolioTransfer: 42; readonly ProrogationBuy: 43; readonly ProrogationSell: 44; readonly OptionExercise: 45; readonly DeltaNeutralTransaction: 46; readonly FinancingTransaction: 47 }
readonly TrdSubType: { readonly Cmta: 0; readonly InternalTransferOrAdjustment: 1; readonly ExternalTransferOrTransferOfAccount: 2; readonly RejectForSubmittingSide: 3; readonly AdvisoryForContraSide: 4; readonly OffsetDueToAnAllocation: 5; readonly OnsetDueToAnAllocation: 6; readonly DifferentialSpread: 7; readonly ImpliedSpreadLegExecutedAgainstAnOutright: 8; readonly TransactionFromExercise: 9; readonly TransactionFromAssignment: 10; readonly Acats: 11; readonly Ai: 14; readonly B: 15; readonly K: 16; readonly Lc: 17; readonly M: 18; readonly N: 19; readonly Nm: 20; readonly Nr: 21; readonly P: 22; readonly Pa: 23; readonly Pc: 24; readonly Pn: 25; readonly R: 26; readonly Ro: 27; readonly Rt: 28; readonly Sw: 29; readonly T: 30; readonly Wn: 31; readonly Wt: 32 }
readonly PegMoveType: { readonly Floating: 0; readonly Fixed: 1 }
readonly PegOffsetType: { readonly Price: 0; readonly BasisPoints: 1; readonly Ticks: 2; readonly PriceTier: 3 }
readonly PegLimitType: { readonly OrBetter: 0; readonly Strict: 1; readonly OrWorse: 2 }
readonly PegRoundDirection: { readonly MoreAggressive: 1; readonly MorePassive: 2 }
readonly PegScope: { readonly Local: 1; readonly National: 2; readonly Global: 3; readonly NationalExcludingLocal: 4 }
readonly DiscretionMoveType: { readonly Floating: 0; readonly Fixed: 1 }
readonly DiscretionOffsetType: { readonly Price: 0; readonly BasisPoints: 1; readonly Ticks: 2; readonly PriceTier: 3 }
readonly DiscretionLimitType: { readonly OrBetter: 0; readonly Strict: 1; readonly OrWorse: 2 }
readonly DiscretionRoundDirection: { readonly MoreAggressive: 1; readonly MorePassive: 2 }
readonly DiscretionScope: { readonly Local: 1; readonly National: 2; readonly Global: 3; readonly NationalExcludingLocal: 4 }
readonly TargetStrategy: { readonly Vwap: 1; readonly Participate: 2; readonly MininizeMarketImpact: 3 }
readonly LastLiquidityInd: { readonly AddedLiquidity: 1; readonly RemovedLiquidity: 2; readonly LiquidityRoutedOut: 3 }
readonly ShortSaleReason: { readonly DealerSoldShort: 0; readonly DealerSoldShortExempt: 1; readonly SellingCustomerSoldShort: 2; readonly SellingCustomerSoldShortExempt: 3; readonly QualifiedServiceRepresentative: 4; readonly QsrOrAguContraSideSoldShortExempt: 5 }
readonly QtyType: { readonly Units: 0; readonly Contracts: 1; readonly UnitsOfMeasurePerTimeUnit: 2 }
readonly TradeReportType: { readonly Submit: 0; readonly Alleged: 1; readonly Accept: 2; readonly Decline: 3; readonly Addendum: 4; readonly No: 5; readonly TradeReportCancel: 6; readonly LockedIn: 7; readonly Defaulted: 8; readonly InvalidCmta: 9; readonly Pended: 10; readonly AllegedNew: 11; readonly AllegedAddendum: 12; readonly AllegedNo: 13; readonly AllegedTradeReportCancel: 14; readonly AllegedTradeBreak: 15 }
readonly AllocNoOrdersType: { readonly NotSpecified: 0; readonly ExplicitListProvided: 1 }
readonly EventType: { readonly Put: 1; readonly Call: 2; readonly Tender: 3; readonly SinkingFundCall: 4; readonly Activation: 5; readonly Inactiviation: 6; readonly Other: 99 }
readonly InstrAttribType: { readonly Flat: 1; readonly ZeroCoupon: 2; readonly InterestBearing: 3; readonly NoPeriodicPayments: 4; readonly VariableRate: 5; readonly LessFeeForPut: 6; readonly SteppedCoupon: 7; readonly CouponPeriod: 8; readonly When: 9; readonly OriginalIssueDiscount: 10; readonly Callable: 11; readonly EscrowedToMaturity: 12; readonly EscrowedToRedemptionDate: 13; readonly PreRefunded: 14; readonly InDefault: 15; readonly Unrated: 16; readonly Taxable: 17; readonly Indexed: 18; readonly SubjectToAlternativeMinimumTax: 19; readonly OriginalIssueDiscountPrice: 20; readonly CallableBelowMaturityValue: 21; readonly CallableWithoutNotice: 22; readonly Text: 99 }
readonly CPProgram: { readonly Program3a3: 1; readonly Program42: 2; readonly Other: 99 }
readonly MiscFeeBasis: { readonly Absolute: 0; readonly PerUnit: 1; readonly Percentage: 2 }
readonly CollAsgnReason: { readonly Initial: 0; readonly Scheduled: 1; readonly TimeWarning: 2; readonly MarginDeficiency: 3; readonly MarginExcess: 4; readonly ForwardCollateralDemand: 5; readonly EventOfDefault: 6; readonly AdverseTaxEvent: 7 }
readonly CollInquiryQualifier: { readonly TradeDate: 0; readonly GcInstrument: 1; readonly CollateralInstrument: 2; readonly SubstitutionEligible: 3; readonly NotAssigned: 4; readonly PartiallyAssigned: 5; readonly FullyAssigned: 6; readonly OutstandingTrades: 7 }
readonly CollAsgnTransType: { readonly New: 0; readonly Replace: 1; readonly Cancel: 2; readonly Release: 3; readonly Reverse: 4 }
readonly CollAsgnRespType: { readonly Received: 0; readonly Accepted: 1; readonly Declined: 2; readonly Rejected: 3 }
readonly CollAsgnRejectReason: { readonly UnknownDeal: 0; readonly UnknownOrInvalidInstrument: 1; readonly UnauthorizedTransaction: 2; readonly InsufficientCollateral: 3; readonly InvalidTypeOfCollateral: 4; readonly ExcessiveSubstitution: 5; readonly Other: 99 }
readonly CollStatus: { readonly Unassigned: 0; readonly PartiallyAssigned: 1; readonly AssignmentProposed: 2; readonly Assigned: 3; readonly Challenged: 4 }
readonly DeliveryType: { readonly VersusPayment: 0; readonly Free: 1; readonly TriParty: 2; readonly HoldInCustody: 3 }
readonly UserRequestType: { readonly LogOnUser: 1; readonly LogOffUser: 2; readonly ChangePasswordForUser: 3; readonly RequestIndividualUserStatus: 4 }
readonly UserStatus: { readonly LoggedIn: 1; readonly NotLoggedIn: 2; readonly UserNotRecognised: 3; readonly PasswordIncorrect: 4; readonly PasswordChanged: 5; readonly Other: 6 }
readonly StatusValue: { readonly Connected: 1; readonly NotConnectedUnexpected: 2; readonly NotConnectedExpected: 3; readonly InProcess: 4 }
readonly NetworkRequestType: { readonly Snapshot: 1; readonly Subscribe: 2; readonly StopSubscribing: 4; readonly LevelOfDetail: 8 }
readonly NetworkStatusResponseType: { readonly Full: 1; readonly IncrementalUpdate: 2 }
readonly TrdRptStatus: { readonly Accepted: 0; readonly Rejected: 1; readonly AcceptedWithErrors: 3 }
readonly AffirmStatus: { readonly Received: 1; readonly ConfirmRejected: 2; readonly Affirmed: 3 }
readonly CollAction: { readonly Retain: 0; readonly Add: 1; readonly Remove: 2 }
readonly CollInquiryStatus: { readonly Accepted: 0; readonly AcceptedWithWarnings: 1; readonly Completed: 2; readonly CompletedWithWarnings: 3; readonly Rejected: 4 }
readonly CollInquiryResult: { readonly Successful: 0; readonly InvalidOrUnknownInstrument: 1; readonly InvalidOrUnknownCollateralType: 2; readonly InvalidParties: 3; readonly InvalidTransportTypeRequested: 4; readonly InvalidDestinationRequested: 5; readonly NoCollateralFoundForTheTradeSpecified: 6; readonly NoCollateralFoundForTheOrderSpecified: 7; readonly CollateralInquiryTypeNotSupported: 8; readonly UnauthorizedForCollateralInquiry: 9; readonly Other: 99 }
readonly StrategyParameterType: { readonly Int: 1; readonly Length: 2; readonly NumInGroup: 3; readonly SeqNum: 4; readonly TagNum: 5; readonly Float: 6; readonly Qty: 7; readonly Price: 8; readonly PriceOffset: 9; readonly Amt: 10; readonly Percentage: 11; readonly Char: 12; readonly Boolean: 13; readonly String: 14; readonly MultipleCharValue: 15; readonly Currency: 16; readonly Exchange: 17; readonly MonthYear: 18; readonly UtcTimestamp: 19; readonly UtcTimeOnly: 20; readonly LocalMktDate: 21; readonly UtcDateOnly: 22; readonly Data: 23; readonly MultipleStringValue: 24 }
readonly SecurityStatusCodes: { readonly Active: '1'; readonly Inactive: '2' }
readonly UnderlyingCashType: { readonly Fixed: 'FIXED'; readonly Diff: 'DIFF' }
readonly UnderlyingSettlementType: { readonly TPlus1: 2; readonly TPlus3: 4; readonly TPlus4: 5 }
readonly SecurityUpdateAction: { readonly Add: 'A'; readonly Delete: 'D'; readonly Modify: 'M' }
readonly ExpType: { readonly AutoExercise: 1; readonly NonAutoExercise: 2; readonly FinalWillBeExercised: 3; readonly ContraryIntention: 4; readonly Difference: 5 }
readonly IndividualAllocType: { readonly SubAllocate: 1; readonly ThirdPartyAllocation: 2 }
readonly UnitofMeasure: { readonly Barrels: 'Bbl'; readonly BillionCubicFeet: 'Bcf'; readonly Bushels: 'Bu'; readonly Pounds: 'lbs'; readonly Gallons: 'Gal'; readonly MillionBarrels: 'MMbbl'; readonly OneMillionBtu: 'MMBtu'; readonly MegawattHours: 'MWh'; readonly TroyOunces: 'oz_tr'; readonly MetricTons: 't'; readonly Tons: 'tn'; readonly UsDollars: 'USD' }
readonly TimeUnit: { readonly Hour: 'H'; readonly Minute: 'Min'; readonly Second: 'S'; readonly Day: 'D'; readonly Week: 'Wk'; readonly Month: 'Mo'; readonly Year: 'Yr' }
readonly AllocMethod: { readonly Automatic: 1; readonly Guarantor: 2; readonly Manual: 3 }
readonly AsOfIndicator: { readonly False: '0'; readonly True: '1' }
readonly MDBookType: { readonly TopOfBook: 1; readonly PriceDepth: 2; readonly OrderDepth: 3 }
readonly MDOriginType: { readonly Book: 0; readonly OffBook: 1; readonly Cross: 2 }
readonly CustOrderHandlingInst: { readonly AddOnOrder: 'ADD'; readonly AllOrNone: 'AON'; readonly CashNotHeld: 'CNH'; readonly DirectedOrder: 'DIR'; readonly ExchangeForPhysicalTransaction: 'E.W'; readonly FillOrKill: 'FOK'; readonly ImbalanceOnly: 'IO'; readonly ImmediateOrCancel: 'IOC'; readonly LimitOnOpen: 'LOO'; readonly LimitOnClose: 'LOC'; readonly MarketAtOpen: 'MAO'; readonly MarketAtClose: 'MAC'; readonly MarketOnOpen: 'MOO'; readonly MarketOnClose: 'MOC'; readonly MinimumQuantity: 'MQT'; readonly NotHeld: 'NH'; readonly OverTheDay: 'OVD'; readonly Pegged: 'PEG'; readonly ReserveSizeOrder: 'RSV'; readonly StopStockTransaction: 'S.W'; readonly Scale: 'SCL'; readonly TimeOrder: 'TMO'; readonly TrailingStop: 'TS'; readonly Work: 'WRK' }
readonly OrderHandlingInstSource: { readonly Nasdoats: 1 }
readonly DeskType: { readonly Agency: 'A'; readonly Arbitrage: 'AR'; readonly Derivatives: 'D'; readonly International: 'IN'; readonly Institutional: 'IS'; readonly Other: 'O'; readonly PreferredTrading: 'PF'; readonly Proprietary: 'PR'; readonly ProgramTrading: 'PT'; readonly Sales: 'S'; readonly Trading: 'T' }
readonly DeskTypeSource: { readonly Nasdoats: 1 }
readonly DeskOrderHandlingInst: { readonly AddOnOrder: 'ADD'; readonly AllOrNone: 'AON'; readonly CashNotHeld: 'CNH'; readonly DirectedOrder: 'DIR'; readonly ExchangeForPhysicalTransaction: 'E.W'; readonly FillOrKill: 'FOK'; readonly ImbalanceOnly: 'IO'; readonly ImmediateOrCancel: 'IOC'; readonly LimitOnOpen: 'LOO'; readonly LimitOnClose: 'LOC'; readonly MarketAtOpen: 'MAO'; readonly MarketAtClose: 'MAC'; readonly MarketOnOpen: 'MOO'; readonly MarketOnClose: 'MOC'; readonly MinimumQuantity: 'MQT'; readonly NotHeld: 'NH'; readonly OverTheDay: 'OVD'; readonly Pegged: 'PEG'; readonly ReserveSizeOrder: 'RSV'; readonly StopStockTransaction: 'S.W'; readonly Scale: 'SCL'; readonly TimeOrder: 'TMO'; readonly TrailingStop: 'TS'; readonly Work: 'WRK' }
readonly ExecAckStatus: { readonly Received: '0'; readonly Accepted: '1'; readonly Don: '2' }
readonly CollApplType: { readonly SpecificDeposit: 0; readonly General: 1 }
readonly UnderlyingFXRateCalc: { readonly Divide: 'D'; readonly Multiply: 'M' }
readonly AllocPositionEffect: { readonly Open: 'O'; readonly Close: 'C'; readonly Rolled: 'R'; readonly Fifo: 'F' }
readonly InstrmtAssignmentMethod: { readonly Random: 'R'; readonly ProRata: 'P' }
readonly MDQuoteType: { readonly Indicative: 0; readonly Tradeable: 1; readonly RestrictedTradeable: 2; readonly Counter: 3; readonly IndicativeAndTradeable: 4 }
readonly RefOrderIDSource: { readonly SecondaryOrderId: '0'; readonly OrderId: '1'; readonly MdEntryId: '2'; readonly QuoteEntryId: '3' }
readonly DisplayWhen: { readonly Immediate: '1'; readonly Exhaust: '2' }
readonly DisplayMethod: { readonly Initial: '1'; readonly New: '2'; readonly Random: '3' }
readonly PriceProtectionScope: { readonly None: '0'; readonly Local: '1'; readonly National: '2'; readonly Global: '3' }
readonly LotType: { readonly OddLot: '1'; readonly RoundLot: '2'; readonly BlockLot: '3' }
readonly PegPriceType: { readonly LastPeg: 1; readonly MidPricePeg: 2; readonly OpeningPeg: 3; readonly MarketPeg: 4; readonly PrimaryPeg: 5; readonly FixedPegToLocalBestBidOrOfferAtTimeOfOrder: 6; readonly PegToVwap: 7; readonly TrailingStopPeg: 8; readonly PegToLimitPrice: 9 }
readonly TriggerType: { readonly PartialExecution: '1'; readonly SpecifiedTradingSession: '2'; readonly NextAuction: '3'; readonly PriceMovement: '4' }
readonly TriggerAction: { readonly Activate: '1'; readonly Modify: '2'; readonly Cancel: '3' }
readonly TriggerPriceType: { readonly BestOffer: '1'; readonly LastTrade: '2'; readonly BestBid: '3'; readonly BestBidOrLastTrade: '4'; readonly BestOfferOrLastTrade: '5'; readonly BestMid: '6' }
readonly TriggerPriceTypeScope: { readonly None: '0'; readonly Local: '1'; readonly National: '2'; readonly Global: '3' }
readonly TriggerPriceDirection: { readonly Up: 'U'; readonly Down: 'D' }
readonly TriggerOrderType: { readonly Market: '1'; readonly Limit: '2' }
readonly OrderCategory: { readonly Order: '1'; readonly Quote: '2'; readonly PrivatelyNegotiatedTrade: '3'; readonly MultilegOrder: '4'; readonly LinkedOrder: '5'; readonly QuoteRequest: '6'; readonly ImpliedOrder: '7'; readonly CrossOrder: '8' }
readonly TradeHandlingInstr: { readonly TradeConfirmation: '0'; readonly TwoPartyReport: '1'; readonly OnePartyReportForMatching: '2'; readonly OnePartyReportForPassThrough: '3'; readonly AutomatedFloorOrderRouting: '4' }
readonly ExDestinationIDSource: { readonly Bic: 'B'; readonly GeneralIdentifier: 'C'; readonly Proprietary: 'D'; readonly IsoCountryCode: 'E'; readonly Mic: 'G' }
}

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
readonly MsgType: string
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
readonly RefApplVerID: string | undefined
readonly RefApplExtID: number | undefined
readonly RefCstmApplVerID: string | undefined
readonly SessionRejectReason: SessionRejectReason | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface RejectInit extends HeaderInit, TrailerInit {
/** 45 */ readonly RefSeqNum: IntegerValue
/** 371 */ readonly RefTagID?: IntegerValue | undefined
/** 372 */ readonly RefMsgType?: string | undefined
/** 1130 */ readonly RefApplVerID?: string | undefined
/** 1406 */ readonly RefApplExtID?: IntegerValue | undefined
/** 1131 */ readonly RefCstmApplVerID?: string | undefined
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
readonly SessionStatus: SessionStatus | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface LogoutInit extends HeaderInit, TrailerInit {
/** 1409 */ readonly SessionStatus?: SessionStatus | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface MsgTypeGrp_NoMsgTypes {
readonly RefMsgType: string
readonly MsgDirection: MsgDirection | undefined
readonly RefApplVerID: string | undefined
readonly RefApplExtID: number | undefined
readonly RefCstmApplVerID: string | undefined
readonly DefaultVerIndicator: boolean | undefined
}
export interface MsgTypeGrp_NoMsgTypesInit {
/** 372 */ readonly RefMsgType: string
/** 385 */ readonly MsgDirection?: MsgDirection | undefined
/** 1130 */ readonly RefApplVerID?: string | undefined
/** 1406 */ readonly RefApplExtID?: IntegerValue | undefined
/** 1131 */ readonly RefCstmApplVerID?: string | undefined
/** 1410 */ readonly DefaultVerIndicator?: boolean | undefined
}
export interface MsgTypeGrp {
readonly NoMsgTypes: readonly MsgTypeGrp_NoMsgTypes[]
}
export interface MsgTypeGrpInit {
/** 384 */ readonly NoMsgTypes?: readonly MsgTypeGrp_NoMsgTypesInit[] | undefined
}
export interface Logon extends Header, Trailer, MsgTypeGrp {
readonly EncryptMethod: EncryptMethod
readonly HeartBtInt: number
readonly RawData: Buffer | undefined
readonly ResetSeqNumFlag: boolean | undefined
readonly NextExpectedMsgSeqNum: number | undefined
readonly MaxMessageSize: number | undefined
readonly TestMessageIndicator: boolean | undefined
readonly Username: string | undefined
readonly Password: string | undefined
readonly NewPassword: string | undefined
readonly EncryptedPasswordMethod: number | undefined
readonly EncryptedPassword: Buffer | undefined
readonly EncryptedNewPassword: Buffer | undefined
readonly SessionStatus: SessionStatus | undefined
readonly DefaultApplVerID: string
readonly DefaultApplExtID: number | undefined
readonly DefaultCstmApplVerID: string | undefined
readonly Text: string | undefined
readonly EncodedText: Buffer | undefined
}
export interface LogonInit extends HeaderInit, TrailerInit, MsgTypeGrpInit {
/** 98 */ readonly EncryptMethod: EncryptMethod
/** 108 */ readonly HeartBtInt: IntegerValue
/** 96 */ readonly RawData?: DataValue | undefined
/** 141 */ readonly ResetSeqNumFlag?: boolean | undefined
/** 789 */ readonly NextExpectedMsgSeqNum?: IntegerValue | undefined
/** 383 */ readonly MaxMessageSize?: IntegerValue | undefined
/** 464 */ readonly TestMessageIndicator?: boolean | undefined
/** 553 */ readonly Username?: string | undefined
/** 554 */ readonly Password?: string | undefined
/** 925 */ readonly NewPassword?: string | undefined
/** 1400 */ readonly EncryptedPasswordMethod?: IntegerValue | undefined
/** 1402 */ readonly EncryptedPassword?: DataValue | undefined
/** 1404 */ readonly EncryptedNewPassword?: DataValue | undefined
/** 1409 */ readonly SessionStatus?: SessionStatus | undefined
/** 1137 */ readonly DefaultApplVerID: string
/** 1407 */ readonly DefaultApplExtID?: IntegerValue | undefined
/** 1408 */ readonly DefaultCstmApplVerID?: string | undefined
/** 58 */ readonly Text?: string | undefined
/** 355 */ readonly EncodedText?: DataValue | undefined
}
export interface XMLnonFIX extends Header, Trailer {
}
export interface XMLnonFIXInit extends HeaderInit, TrailerInit {
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
export interface FIXT11VersionIndex {
readonly header: InitAndBody<HeaderInit, Header>
readonly fields: {
readonly BeginSeqNo: FieldValues<'integer'>
readonly BeginString: FieldValues<'text'>
readonly BodyLength: FieldValues<'integer'>
readonly CheckSum: FieldValues<'text'>
readonly EndSeqNo: FieldValues<'integer'>
readonly MsgSeqNum: FieldValues<'integer'>
readonly MsgType: FieldValues<'text'>
readonly NewSeqNo: FieldValues<'integer'>
readonly PossDupFlag: FieldValues<'boolean'>
readonly RefSeqNum: FieldValues<'integer'>
readonly SenderCompID: FieldValues<'text'>
readonly SenderSubID: FieldValues<'text'>
readonly SendingTime: FieldValues<'time'>
readonly TargetCompID: FieldValues<'text'>
readonly TargetSubID: FieldValues<'text'>
readonly Text: FieldValues<'text'>
readonly Signature: FieldValues<'data'>
readonly SecureDataLen: FieldValues<'integer'>
readonly SecureData: FieldValues<'data'>
readonly SignatureLength: FieldValues<'integer'>
readonly RawDataLength: FieldValues<'integer'>
readonly RawData: FieldValues<'data'>
readonly PossResend: FieldValues<'boolean'>
readonly EncryptMethod: FieldValues<'integer', EncryptMethod>
readonly HeartBtInt: FieldValues<'integer'>
readonly TestReqID: FieldValues<'text'>
readonly OnBehalfOfCompID: FieldValues<'text'>
readonly OnBehalfOfSubID: FieldValues<'text'>
readonly OrigSendingTime: FieldValues<'time'>
readonly GapFillFlag: FieldValues<'boolean'>
readonly DeliverToCompID: FieldValues<'text'>
readonly DeliverToSubID: FieldValues<'text'>
readonly ResetSeqNumFlag: FieldValues<'boolean'>
readonly SenderLocationID: FieldValues<'text'>
readonly TargetLocationID: FieldValues<'text'>
readonly OnBehalfOfLocationID: FieldValues<'text'>
readonly DeliverToLocationID: FieldValues<'text'>
readonly XmlDataLen: FieldValues<'integer'>
readonly XmlData: FieldValues<'data'>
readonly MessageEncoding: FieldValues<'text'>
readonly EncodedTextLen: FieldValues<'integer'>
readonly EncodedText: FieldValues<'data'>
readonly LastMsgSeqNumProcessed: FieldValues<'integer'>
readonly RefTagID: FieldValues<'integer'>
readonly RefMsgType: FieldValues<'text'>
readonly SessionRejectReason: FieldValues<'integer', SessionRejectReason>
readonly MaxMessageSize: FieldValues<'integer'>
readonly TestMessageIndicator: FieldValues<'boolean'>
readonly Username: FieldValues<'text'>
readonly Password: FieldValues<'text'>
readonly NoHops: FieldValues<'integer'>
readonly HopCompID: FieldValues<'text'>
readonly HopSendingTime: FieldValues<'time'>
readonly HopRefID: FieldValues<'integer'>
readonly NextExpectedMsgSeqNum: FieldValues<'integer'>
readonly NewPassword: FieldValues<'text'>
readonly ApplVerID: FieldValues<'text', ApplVerID>
readonly CstmApplVerID: FieldValues<'text'>
readonly RefApplVerID: FieldValues<'text'>
readonly RefCstmApplVerID: FieldValues<'text'>
readonly DefaultApplVerID: FieldValues<'text'>
readonly ApplExtID: FieldValues<'integer'>
readonly EncryptedPasswordMethod: FieldValues<'integer'>
readonly EncryptedPasswordLen: FieldValues<'integer'>
readonly EncryptedPassword: FieldValues<'data'>
readonly EncryptedNewPasswordLen: FieldValues<'integer'>
readonly EncryptedNewPassword: FieldValues<'data'>
readonly RefApplExtID: FieldValues<'integer'>
readonly DefaultApplExtID: FieldValues<'integer'>
readonly DefaultCstmApplVerID: FieldValues<'text'>
readonly SessionStatus: FieldValues<'integer', SessionStatus>
readonly NoMsgTypes: FieldValues<'integer'>
readonly MsgDirection: FieldValues<'character', MsgDirection>
readonly DefaultVerIndicator: FieldValues<'boolean'>
}
readonly components: {
readonly HopGrp: InitAndBody<HopGrpInit, HopGrp>
readonly MsgTypeGrp: InitAndBody<MsgTypeGrpInit, MsgTypeGrp>
}
}
export interface FIXT11Version extends Version<FIXT11VersionIndex> {
/** 0 */ readonly Heartbeat: MessageFactory<HeartbeatInit, Heartbeat>
/** 1 */ readonly TestRequest: MessageFactory<TestRequestInit, TestRequest>
/** 2 */ readonly ResendRequest: MessageFactory<ResendRequestInit, ResendRequest>
/** 3 */ readonly Reject: MessageFactory<RejectInit, Reject>
/** 4 */ readonly SequenceReset: MessageFactory<SequenceResetInit, SequenceReset>
/** 5 */ readonly Logout: MessageFactory<LogoutInit, Logout>
/** A */ readonly Logon: MessageFactory<LogonInit, Logon>
/** n */ readonly XMLnonFIX: MessageFactory<XMLnonFIXInit, XMLnonFIX>
readonly EncryptMethod: { readonly NoneOther: 0; readonly Pkcs: 1; readonly Des: 2; readonly Pkcsdes: 3; readonly Pgpdes: 4; readonly Pgpdesmd5: 5; readonly Pemdesmd5: 6 }
readonly SessionRejectReason: { readonly InvalidTagNumber: 0; readonly RequiredTagMissing: 1; readonly TagNotDefinedForThisMessageType: 2; readonly UndefinedTag: 3; readonly TagSpecifiedWithoutAValue: 4; readonly ValueIsIncorrect: 5; readonly IncorrectDataFormatForValue: 6; readonly DecryptionProblem: 7; readonly SignatureProblem: 8; readonly CompidProblem: 9; readonly SendingtimeAccuracyProblem: 10; readonly InvalidMsgtype: 11; readonly XmlValidationError: 12; readonly TagAppearsMoreThanOnce: 13; readonly TagSpecifiedOutOfRequiredOrder: 14; readonly RepeatingGroupFieldsOutOfOrder: 15; readonly IncorrectNumingroupCountForRepeatingGroup: 16; readonly NonDataValueIncludesFieldDelimiter: 17; readonly InvalidUnsupportedApplicationVersion: 18; readonly Other: 99 }
readonly ApplVerID: { readonly Fix27: '0'; readonly Fix30: '1'; readonly Fix40: '2'; readonly Fix41: '3'; readonly Fix42: '4'; readonly Fix43: '5'; readonly Fix44: '6'; readonly Fix50: '7'; readonly Fix50Sp1: '8'; readonly Fix50Sp2: '9' }
readonly SessionStatus: { readonly SessionActive: 0; readonly SessionPasswordChanged: 1; readonly SessionPasswordDueToExpire: 2; readonly NewSessionPasswordDoesNotComplyWithPolicy: 3; readonly SessionLogoutComplete: 4; readonly InvalidUsernameOrPassword: 5; readonly AccountLocked: 6; readonly LogonsAreNotAllowedAtThisTime: 7; readonly PasswordExpired: 8 }
readonly MsgDirection: { readonly Receive: 'R'; readonly Send: 'S' }
}

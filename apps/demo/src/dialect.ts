import type { Draft, Field, Fields, FieldValue, Message } from '@goldfix/core'
import { ExecType, MsgType, OrdStatus, Tag } from './tags.js'
import type { Version } from './version.js'

/** What one version does differently from FIX 4.4, as far as this demo speaks. */
interface Dialect {
  /** Fields of FIX 4.4 that a message does not have here, by MsgType(35). */
  readonly lacks: Readonly<Record<string, readonly number[]>>
  /** Fields that it must have here and not there. */
  readonly needs: Readonly<Record<string, Fields>>
  /** A trade says in ExecType(150) how much of the order is filled. */
  readonly tellsFills: boolean
  /** OrdStatus(39) of a replaced order is Replaced: always, or where nothing else is to be said of it. */
  readonly replacedStatus: 'always' | 'unfilled' | 'never'
  /** The highest codes; a higher one becomes `other`, or is left out. */
  readonly ordRejReason: Codes
  readonly cxlRejReason: Codes
}

interface Codes {
  readonly max: number
  readonly other?: number
}

/** Source: the message tables of FIX 4.0 to 4.4 and 5.0 to 5.0 SP2. */
const modern: Dialect = {
  lacks: {},
  needs: {},
  tellsFills: false,
  replacedStatus: 'never',
  ordRejReason: { max: 99 },
  cxlRejReason: { max: 99 },
}
const automated: Fields = [[Tag.HandlInst, '1']]
const fix43: Dialect = {
  ...modern,
  needs: { D: automated, G: automated },
  ordRejReason: { max: 12, other: 0 },
  cxlRejReason: { max: 6, other: 2 },
}
const fix42: Dialect = {
  ...fix43,
  needs: { ...fix43.needs, 8: [[Tag.ExecTransType, '0']] },
  tellsFills: true,
  replacedStatus: 'unfilled',
  ordRejReason: { max: 8, other: 0 },
  cxlRejReason: { max: 3, other: 2 },
}
const nothingLast: Fields = [
  [Tag.LastQty, 0],
  [Tag.LastPx, 0],
]
const fix41: Dialect = {
  ...fix42,
  lacks: {
    D: [Tag.TransactTime],
    F: [Tag.Account, Tag.TransactTime],
    G: [Tag.TransactTime],
    9: [Tag.CxlRejResponseTo, Tag.TransactTime],
  },
  needs: { ...fix42.needs, 8: [[Tag.ExecTransType, '0'], ...nothingLast] },
  ordRejReason: { max: 6, other: 0 },
  cxlRejReason: { max: 1 },
}
const fix40: Dialect = {
  ...fix41,
  lacks: {
    ...fix41.lacks,
    8: [Tag.OrigClOrdID, Tag.ExecType, Tag.LeavesQty],
    9: [Tag.OrigClOrdID, Tag.OrdStatus, Tag.CxlRejResponseTo, Tag.TransactTime],
  },
  needs: { ...fix41.needs, F: [[Tag.CxlType, 'F']] },
  replacedStatus: 'always',
  ordRejReason: { max: 4, other: 0 },
}

const dialects: Readonly<Record<Version, Dialect>> = {
  'FIX.4.0': fix40,
  'FIX.4.1': fix41,
  'FIX.4.2': fix42,
  'FIX.4.3': fix43,
  'FIX.4.4': modern,
  'FIX.5.0': modern,
  'FIX.5.0SP1': modern,
  'FIX.5.0SP2': modern,
}

/** A message of FIX 4.4 as another version says it. */
export function spoken(draft: Draft, version: Version): Draft {
  const dialect = dialects[version]
  const { msgType, fields } = draft
  const value = (tag: number) => fields.find((field) => field[0] === tag)?.[1]
  const lacking = dialect.lacks[msgType] ?? []
  const said = fields
    .filter(([tag]) => !lacking.includes(tag))
    .flatMap((field) => translated(field, dialect, value))
  const needed = (dialect.needs[msgType] ?? []).filter(([tag]) => value(tag) === undefined)
  return { msgType, fields: [...said, ...needed] }
}

function translated(
  field: Field,
  dialect: Dialect,
  value: (tag: number) => FieldValue | undefined,
): Fields {
  switch (field[0]) {
    case Tag.ExecType:
      if (!dialect.tellsFills || field[1] !== ExecType.Trade) return [field]
      return [
        [
          Tag.ExecType,
          value(Tag.OrdStatus) === OrdStatus.Filled ? ExecType.Fill : ExecType.PartialFill,
        ],
      ]
    case Tag.OrdStatus: {
      const { replacedStatus } = dialect
      const saysReplaced =
        value(Tag.ExecType) === ExecType.Replaced &&
        (replacedStatus === 'always' ||
          (replacedStatus === 'unfilled' && field[1] === OrdStatus.New))
      return saysReplaced ? [[Tag.OrdStatus, OrdStatus.Replaced]] : [field]
    }
    case Tag.OrdRejReason:
      return known(field, dialect.ordRejReason)
    case Tag.CxlRejReason:
      return known(field, dialect.cxlRejReason)
    default:
      return [field]
  }
}

function known([tag, code]: Field, { max, other }: Codes): Fields {
  if (Number(code) <= max) return [[tag, code]]
  return other === undefined ? [] : [[tag, other]]
}

/** What is read of a received message. */
export type Heard = Pick<Message, 'msgType' | 'possDup' | 'text' | 'int' | 'decimal'>

/** A received message of any version as FIX 4.4 would say it; a whole quantity may be written `100.00`. */
export function heard(message: Heard): Heard {
  const int = (tag: number) => message.int(tag) ?? whole(message.decimal(tag))
  const isReport = message.msgType === MsgType.ExecutionReport
  return {
    msgType: message.msgType,
    possDup: message.possDup,
    int,
    decimal: (tag) => message.decimal(tag),
    text(tag) {
      if (isReport && tag === Tag.ExecType) return execTypeOf(message, int)
      if (isReport && tag === Tag.OrdStatus) return ordStatusOf(message, int)
      return message.text(tag)
    },
  }
}

type Int = (tag: number) => number | undefined

function execTypeOf(message: Heard, int: Int): string {
  const transaction = message.text(Tag.ExecTransType) ?? '0'
  if (transaction !== '0') return TRANSACTIONS[transaction] ?? ExecType.OrderStatus
  const said = message.text(Tag.ExecType)
  if (said === ExecType.PartialFill || said === ExecType.Fill) return ExecType.Trade
  if (said !== undefined) return said
  // FIX 4.0: what happened is to be read from what the order is now
  if ((int(Tag.LastQty) ?? 0) > 0) return ExecType.Trade
  const status = message.text(Tag.OrdStatus) ?? ''
  return NOT_BY_ITSELF.has(status) ? ExecType.OrderStatus : status
}

/** ExecTransType(20): Cancel, Correct, Status. */
const TRANSACTIONS: Readonly<Record<string, string>> = {
  1: ExecType.TradeCancel,
  2: ExecType.TradeCorrect,
  3: ExecType.OrderStatus,
}

/** As OrdStatus(39) they come with shares that were traded. */
const NOT_BY_ITSELF: ReadonlySet<string> = new Set([OrdStatus.PartiallyFilled, OrdStatus.Filled])

function ordStatusOf(message: Heard, int: Int): string | undefined {
  const said = message.text(Tag.OrdStatus)
  if (said !== OrdStatus.Replaced) return said
  const filled = int(Tag.CumQty) ?? 0
  if (filled === 0) return OrdStatus.New
  const quantity = int(Tag.OrderQty)
  return quantity !== undefined && filled >= quantity ? OrdStatus.Filled : OrdStatus.PartiallyFilled
}

function whole(decimal: ReturnType<Message['decimal']>): number | undefined {
  if (decimal === undefined) return undefined
  const one = 10n ** BigInt(decimal.scale)
  return decimal.units % one === 0n ? Number(decimal.units / one) : undefined
}

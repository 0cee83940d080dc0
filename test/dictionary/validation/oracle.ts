import type {
  Dictionary,
  FieldDefinition,
  SessionDictionaries,
  ValidationOptions,
} from '@goldfix/dictionary'
import { anatomy, type Part } from './anatomy.js'

/** What an oracle finds: `gravity` and `place` say which of several faults is told. */
interface Found {
  readonly gravity: number
  readonly place: number
  readonly reason: number
  readonly tag: number
}

interface Field {
  readonly tag: number
  readonly value: string
}

/** A level that is being read: what it may have, and what it has had. */
interface Level {
  readonly parts: ReadonlyMap<number, Part>
  readonly order: readonly number[]
  had: Set<number>
}

/**
 * The rules once more, as plainly as they can be said: collects every fault and sorts. Slow, and nothing but the
 * order of members is shared with the validator it is compared with.
 */
export function oracle(
  { transport, applications, default: byDefault }: SessionDictionaries,
  options: ValidationOptions,
  message: readonly Field[],
): string {
  const rule = (name: keyof ValidationOptions, byDefault: boolean) => options[name] ?? byDefault
  const found: Found[] = []
  const note = (gravity: number, place: number, reason: number, tag: number) =>
    found.push({ gravity, place, reason, tag })

  const msgType = message[2]?.value ?? ''
  const header = levelOf(anatomy(transport.header, transport))
  const trailer = levelOf(anatomy(transport.trailer, transport))
  const headerEnd = readHeader()
  const dictionary = bodyDictionary()
  if (dictionary === undefined) return '18/1128'
  const definition = dictionary.messages.get(msgType)
  if (definition === undefined) return '11'
  const body = levelOf(anatomy(definition.members, dictionary))
  readRest(dictionary)
  for (const [place, level] of [header, body, trailer].entries()) requireIn(level, place)
  const defaultAt = message.findIndex(({ tag }) => tag === 1137)
  const applVerId = message[defaultAt]?.value ?? ''
  const isRefused = msgType === 'A' && applVerId !== '' && !applications.has(applVerId)
  if (isRefused && applications.size > 0) note(2, defaultAt, 18, 1137)
  const [first] = found.sort((a, b) => a.gravity - b.gravity || a.place - b.place)
  return first === undefined ? 'accepted' : `${first.reason}/${first.tag}`

  function readHeader(): number {
    let at = 0
    while (at < message.length && header.parts.has(tagAt(at)))
      at = readMember(header, at, undefined)
    return at
  }

  function bodyDictionary(): Dictionary | undefined {
    if (transport.messages.has(msgType) || applications.size === 0) return transport
    const applVerId = message.slice(0, headerEnd).find(({ tag }) => tag === 1128)?.value
    return applications.get(applVerId === undefined || applVerId === '' ? byDefault : applVerId)
  }

  function readRest(of: Dictionary): void {
    let isInTrailer = false
    let at = headerEnd
    while (at < message.length) {
      const tag = tagAt(at)
      const level = [body, trailer, header].find(({ parts }) => parts.has(tag))
      const isOutOfOrder = level === header || (level !== trailer && isInTrailer)
      if (isOutOfOrder && rule('validateFieldsOutOfOrder', true)) note(0, at, 14, tag)
      if (level === trailer) isInTrailer = true
      if (level !== undefined) at = readMember(level, at, of)
      else readForeign(of, at++)
    }
  }

  function readMember(level: Level, at: number, of: Dictionary | undefined): number {
    const tag = tagAt(at)
    if (level.had.has(tag)) note(0, at, 13, tag)
    return take(level, at, of, [of === undefined ? header : body])
  }

  /** Takes the field, and its entries where it counts some. */
  function take(
    level: Level,
    at: number,
    of: Dictionary | undefined,
    open: readonly Level[],
  ): number {
    const tag = tagAt(at)
    const part = level.parts.get(tag) as Part
    level.had.add(tag)
    const { entry } = part
    const field: FieldDefinition =
      entry === undefined ? part.field : { ...part.field, type: 'NUMINGROUP' }
    judgeValue(field, of ?? transport, at)
    return entry === undefined ? at + 1 : readEntries(entry, at, of, open)
  }

  function readEntries(
    parts: readonly Part[],
    countAt: number,
    of: Dictionary | undefined,
    around: readonly Level[],
  ): number {
    const { tag: countTag, value: countText } = message[countAt] as Field
    const declared = /^\d+$/.test(countText) ? Number(countText) : undefined
    const level = levelOf(parts)
    const isAwaited = (tag: number) =>
      around.some(({ parts, had }) => parts.has(tag) && !had.has(tag))
    const isElsewhere = (tag: number) =>
      of === undefined || [...around, header, trailer].some(({ parts }) => parts.has(tag))
    let entries = 0
    let entryAt = 0
    let delimiter = level.order[0]
    let previous = -1
    let at = countAt + 1
    while (at < message.length) {
      const tag = tagAt(at)
      const place = level.order.indexOf(tag)
      if (place < 0) {
        if (entries === 0 || of === undefined || isElsewhere(tag)) break
        readForeign(of, at++)
        continue
      }
      if (entries === 0 || tag === delimiter) {
        if (entries === declared && isAwaited(tag)) break
        if (entries > 0) requireIn(level, 3 + entryAt)
        if (entries === 0 && tag !== delimiter) {
          if (rule('firstFieldInGroupIsDelimiter', false)) delimiter = tag
          else note(0, at, 15, tag)
        }
        entries++
        entryAt = at
        level.had = new Set()
      } else {
        const isOrdered = rule('validateUnorderedGroupFields', true)
        const isTwice = level.had.has(tag)
        if (isTwice || (isOrdered && place < previous)) {
          if (isAwaited(tag)) break
          note(0, at, isOrdered ? 15 : 13, tag)
        }
      }
      previous = place
      at = take(level, at, of, [...around, level])
    }
    if (entries > 0) requireIn(level, 3 + entryAt)
    if (declared !== undefined && declared !== entries) note(2, countAt, 16, countTag)
    return at
  }

  function requireIn({ parts, had }: Level, place: number): void {
    const all = [...parts.values()]
    const missing = all.filter(({ tag, isRequired }) => isRequired && !had.has(tag))
    const needed = all
      .filter(({ tag }) => had.has(tag))
      .map(({ needs }) => needs.filter((tag) => !had.has(tag)))
      .find(({ length }) => length > 0)
    const tags = missing.length > 0 ? missing.map(({ tag }) => tag) : needed
    if (tags !== undefined) note(1, place, 1, Math.min(...tags))
  }

  function readForeign(of: Dictionary, at: number): void {
    const tag = tagAt(at)
    const field = of.fields.get(tag)
    judgeValue(field ?? { tag, name: '', type: 'STRING' }, of, at)
    const isTolerated =
      tag >= 5000 ? !rule('validateUserDefinedFields', true) : rule('allowUnknownMsgFields', false)
    const unknown = tag >= 20_000 && tag < 40_000 ? 3 : 0
    if (tag <= 0 || !isTolerated) note(2, at, field === undefined ? unknown : 2, tag)
  }

  function judgeValue(field: FieldDefinition, { version }: Dictionary, at: number): void {
    const { tag, value } = message[at] as Field
    if (value === '') {
      if (rule('validateFieldsHaveValues', true)) note(2, at, 4, tag)
      return
    }
    const isClosed = field.codes !== undefined && field.otherValues !== true && tag !== 35
    const isOld = version === 'FIX.4.0' || version === 'FIX.4.1'
    const type =
      isOld && tag === 18
        ? 'MULTIPLESTRINGVALUE'
        : isOld && field.type === 'CHAR'
          ? 'STRING'
          : field.type
    if (isClosed && !rule('allowUnknownEnumValues', false)) {
      const items = type.startsWith('MULTIPLE') ? value.split(' ') : [value]
      if (items.every((item) => field.codes?.has(item))) return
      note(2, at, syntaxFault(type, value) ?? 5, tag)
      return
    }
    const fault = syntaxFault(type, value)
    if (fault !== undefined) note(2, at, fault, tag)
  }

  function tagAt(at: number): number {
    return (message[at] as Field).tag
  }
}

function levelOf(parts: readonly Part[]): Level {
  return {
    parts: new Map(parts.map((part) => [part.tag, part])),
    order: parts.map(({ tag }) => tag),
    had: new Set(),
  }
}

const TIME = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?'
const ZONE = '(Z|[+-](0\\d|1[0-4])(:[0-5]\\d)?)?'
const MINUTES = '([01]\\d|2[0-3]):[0-5]\\d'
const DECIMAL = /^-?(\d+\.?\d*|\.\d+)$/

const syntax: Readonly<Partial<Record<string, RegExp>>> = {
  INT: /^-?\d+$/,
  FLOAT: DECIMAL,
  PRICE: DECIMAL,
  PRICEOFFSET: DECIMAL,
  AMT: DECIMAL,
  QTY: DECIMAL,
  PERCENTAGE: DECIMAL,
  CHAR: /^.$/s,
  BOOLEAN: /^[YN]$/,
  MULTIPLECHARVALUE: /^[^ ]( [^ ])*$/s,
  MULTIPLEVALUESTRING: /^[^ ]+( [^ ]+)*$/s,
  MULTIPLESTRINGVALUE: /^[^ ]+( [^ ]+)*$/s,
  UTCTIMESTAMP: new RegExp(`^\\d{8}-${TIME}$`),
  TIME: new RegExp(`^\\d{8}-${TIME}$`),
  UTCTIMEONLY: new RegExp(`^${TIME}$`),
  UTCDATEONLY: /^\d{8}$/,
  UTCDATE: /^\d{8}$/,
  LOCALMKTDATE: /^\d{8}$/,
  DATE: /^\d{8}$/,
  LOCALMKTTIME: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
  MONTHYEAR: /^\d{4}(0[1-9]|1[0-2])(\d\d|w[1-5])?$/,
  TZTIMEONLY: new RegExp(`^(${TIME}|${MINUTES})${ZONE}$`),
  TZTIMESTAMP: new RegExp(`^\\d{8}-(${TIME}|${MINUTES})${ZONE}$`),
  TENOR: /^[DMWY]0*[1-9]\d*$/,
  CURRENCY: /^[A-Za-z0-9]{3,}$/,
  COUNTRY: /^[A-Za-z]{2}$/,
  LANGUAGE: /^[A-Za-z]{2}$/,
  EXCHANGE: /^[!-~]+$/,
}

/** 5, 6 or nothing. */
function syntaxFault(type: string, value: string): number | undefined {
  switch (type) {
    case 'NUMINGROUP':
    case 'LENGTH':
    case 'SEQNUM':
      if (!/^-?\d+$/.test(value)) return 6
      return BigInt(value) < 0n ? 5 : undefined
    case 'TAGNUM':
      if (!/^-?\d+$/.test(value)) return 6
      if (BigInt(value) <= 0n) return 5
      return value.startsWith('0') ? 6 : undefined
    case 'DAYOFMONTH':
      if (!/^-?\d+$/.test(value)) return 6
      return /^(0?[1-9]|[12]\d|3[01])$/.test(value) ? undefined : 5
    default:
      if (syntax[type]?.test(value) === false) return 6
      return /^\d{8}(-|$)/.test(value) && isDated(type) && !isDay(value.slice(0, 8)) ? 6 : undefined
  }
}

function isDated(type: string): boolean {
  return /DATE|TIMESTAMP|MONTHYEAR|^TIME$/.test(type)
}

function isDay(text: string): boolean {
  const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}

/**
 * What one version of FIX, or a counterparty's variant of it, says of fields and messages: numbers, names, types, order,
 * and what is required. Plain data: made by a version's table, by a loader, or from another one by an overlay.
 *
 * Source: FIX 4.0 to 5.0SP2, FIXT 1.1; QuickFIX data dictionaries and FIX Orchestra say the same in XML.
 */
export interface Dictionary {
  readonly version: DictionaryVersion
  /** Every field, by tag. */
  readonly fields: ReadonlyMap<number, FieldDefinition>
  /** Parts that several messages share, by name. */
  readonly components: ReadonlyMap<string, readonly Member[]>
  /** By MsgType(35), administrative ones too where the version has them. */
  readonly messages: ReadonlyMap<string, MessageDefinition>
  /** The standard header and trailer; empty in FIX.5.0 and later, where FIXT.1.1 has them. */
  readonly header: readonly Member[]
  readonly trailer: readonly Member[]
}

/** Which standard a dictionary is of: a BeginString(8), or the version of the application in FIXT.1.1. */
export type DictionaryVersion =
  | 'FIX.4.0'
  | 'FIX.4.1'
  | 'FIX.4.2'
  | 'FIX.4.3'
  | 'FIX.4.4'
  | 'FIX.5.0'
  | 'FIX.5.0SP1'
  | 'FIX.5.0SP2'
  | 'FIXT.1.1'

/** One field of the dictionary. */
export interface FieldDefinition {
  readonly tag: number
  readonly name: string
  readonly type: FieldType
  /** The values it may have, each with its name; without, any of its type. */
  readonly codes?: ReadonlyMap<string, string>
  /**
   * Whether values that are not among the codes are right as well, as long as they are of its type.
   * @default false
   */
  readonly otherValues?: boolean
}

/** One message of the dictionary. */
export interface MessageDefinition {
  readonly name: string
  /** MsgType(35). */
  readonly msgType: string
  readonly category: 'admin' | 'app'
  /** In the order of the standard; header and trailer are not among them. */
  readonly members: readonly Member[]
}

/** What a message, a component or an entry of a group is made of, in order. */
export type Member = FieldMember | GroupMember | ComponentMember

export interface FieldMember {
  readonly kind: 'field'
  readonly tag: number
  readonly required: boolean
}

/** A repeating group: the tag of its count, and what an entry is made of. The first field of an entry begins it. */
export interface GroupMember {
  readonly kind: 'group'
  readonly tag: number
  readonly required: boolean
  readonly members: readonly Member[]
}

/** A component by name; its own required members are required where it is, or where it is there at all. */
export interface ComponentMember {
  readonly kind: 'component'
  readonly name: string
  readonly required: boolean
}

/** A data type, as the versions name them. Source: FIX, "Data types". */
export type FieldType = (typeof fieldTypes)[number]

/** Every {@link FieldType}, in the order in which compact tables number them. */
export const fieldTypes = [
  'STRING',
  'INT',
  'NUMINGROUP',
  'CHAR',
  'LOCALMKTDATE',
  'BOOLEAN',
  'PRICE',
  'AMT',
  'QTY',
  'FLOAT',
  'PERCENTAGE',
  'CURRENCY',
  'LENGTH',
  'DATA',
  'UTCTIMESTAMP',
  'PRICEOFFSET',
  'SEQNUM',
  'EXCHANGE',
  'MONTHYEAR',
  'LOCALMKTTIME',
  'XID',
  'COUNTRY',
  'XIDREF',
  'MULTIPLECHARVALUE',
  'MULTIPLEVALUESTRING',
  'MULTIPLESTRINGVALUE',
  'UTCTIMEONLY',
  'UTCDATE',
  'UTCDATEONLY',
  'TIME',
  'TZTIMEONLY',
  'TZTIMESTAMP',
  'XMLDATA',
  'DATE',
  'DAYOFMONTH',
  'TAGNUM',
  'LANGUAGE',
  'TENOR',
] as const

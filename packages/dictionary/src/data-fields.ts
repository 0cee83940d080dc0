import { lengthTagOf, UsageError } from '@goldfix/core'
import type { Dictionary, Member } from './dictionary.js'
import { DictionaryError } from './dictionary-error.js'
import { KINDS } from './typed/kind.js'
import { SESSION_TAGS } from './typed/plan.js'

/** By the tag of a data field the tag of the length field before it. Source: FIX, data types Length and data. */
export type LengthTags = ReadonlyMap<number, number>

const NONE: LengthTags = new Map()
const known = new WeakMap<Dictionary, LengthTags>()

/**
 * The data fields of a dictionary that the standard does not have, see `Validator.dataFields`; the same dictionary has the
 * same map. The length of a data field is the field of type Length directly before it, wherever both are members; where
 * nothing is, the one with the tag before its own, as QuickFIX takes it.
 *
 * Source: FIX, data types Length and data; QuickFIX, which assumes the length one tag below its data.
 *
 * @param file what the dictionary was read from
 * @throws DictionaryError `conflict`: a data field of the standard with another length; one that has two; one of those
 * that frame a message or say whose it is
 */
export function ownDataFields(dictionary: Dictionary, file?: string): LengthTags {
  let own = known.get(dictionary)
  if (own === undefined) {
    own = found(dictionary, file)
    known.set(dictionary, own)
  }
  return own
}

function found(dictionary: Dictionary, file: string | undefined): LengthTags {
  const { fields, header, trailer, components, messages } = dictionary
  const own = new Map<number, number>()
  const standardLengths = new Set([...fields.keys()].map(lengthTagOf))
  for (const list of [header, trailer, ...components.values()]) collect(list)
  for (const { members } of messages.values()) collect(members)
  for (const { tag } of fields.values())
    if (isData(tag) && lengthTagOf(tag) === 0 && !own.has(tag) && isLength(tag - 1))
      add(tag, tag - 1)
  return own.size === 0 ? NONE : own

  function collect(members: readonly Member[]): void {
    for (const [index, member] of members.entries()) {
      if (member.kind === 'group') collect(member.members)
      const next = members[index + 1]
      if (member.kind !== 'field' || next?.kind !== 'field') continue
      if (isLength(member.tag) && isData(next.tag)) add(next.tag, member.tag)
    }
  }

  function add(data: number, length: number): void {
    const standard = lengthTagOf(data)
    const other = own.get(data)
    // a list of lengths before a list of data says nothing of pairs
    if (standard !== 0 && standardLengths.has(length)) return
    if (standard !== 0) refuse(data, `its length in ${standard}, as the standard has it`, length)
    if (other !== undefined && other !== length) refuse(data, `its length in ${other}`, length)
    if (SESSION_TAGS.has(data) || SESSION_TAGS.has(length))
      refuse(data, 'data and length that the session does not write', length)
    own.set(data, length)
  }

  function refuse(data: number, expected: string, length: number): never {
    throw new DictionaryError(
      'conflict',
      { ...(file !== undefined && { file }), element: `data field ${data}` },
      expected,
      `in ${length}`,
    )
  }

  function isLength(tag: number): boolean {
    return fields.get(tag)?.type === 'LENGTH'
  }

  function isData(tag: number): boolean {
    const field = fields.get(tag)
    return field !== undefined && KINDS[field.type] === 'data'
  }
}

const joins = new WeakMap<LengthTags, WeakMap<LengthTags, LengthTags>>()

/**
 * Those of all dictionaries of a session together; the same maps are joined to the same one. Throws a UsageError where two
 * give one data field two lengths.
 *
 * Source: FIXT 1.1, in which messages of several application versions share a session.
 */
export function joinedDataFields(all: Iterable<LengthTags>): LengthTags {
  let joined = NONE
  for (const one of all) joined = joinedTwo(joined, one)
  return joined
}

function joinedTwo(one: LengthTags, other: LengthTags): LengthTags {
  if (one.size === 0 || one === other) return other
  if (other.size === 0) return one
  let known = joins.get(one)
  if (known === undefined) {
    known = new WeakMap()
    joins.set(one, known)
  }
  let joined = known.get(other)
  if (joined === undefined) {
    for (const [data, length] of other) refuseTwo(data, one.get(data) ?? length, length)
    joined = new Map([...one, ...other])
    known.set(other, joined)
  }
  return joined
}

function refuseTwo(data: number, one: number, other: number): void {
  if (one === other) return
  throw new UsageError(
    'invalid-option',
    `data field ${data}: expected one length in all dictionaries of a session, but got ${one} and ${other}`,
  )
}

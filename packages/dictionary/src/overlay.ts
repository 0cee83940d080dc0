import { ownDataFields } from './data-fields.js'
import type { Dictionary, FieldDefinition, GroupMember, Member } from './dictionary.js'
import { DictionaryError } from './dictionary-error.js'
import { conflict, Joining } from './joining.js'
import { componentLoop, haveField } from './members.js'
import { definedOver, type OverlayDefinition } from './overlay-definition.js'
import type { Overlaid } from './typed/overlaid.js'
import { transportOf, typed } from './typed/typed-dictionary.js'
import type { Version } from './typed/version.js'

/**
 * A dictionary with what a counterparty adds to it: a definition in TypeScript, or a dictionary that was loaded. Neither
 * argument is changed.
 *
 * Fields, codes, components and messages are added; what both have is joined: members come behind those that are there, a
 * member of both is required where the overlay says so, and a code of both has the name that the overlay gives it. What a
 * component of a message says already is not said again. A tag keeps its name and type, and a message its name: anything else
 * is an error that names both.
 *
 * A version that has its messages by name keeps them, with what the definition adds; of a loaded dictionary the compiler knows
 * nothing, so its fields are refused there where it sees the call.
 *
 * @throws DictionaryError
 */
export function overlay<V extends Version>(version: V, addition: Dictionary): V
export function overlay<V extends Version, const O extends OverlayDefinition>(
  version: V,
  addition: O,
): Overlaid<V, O>
export function overlay(
  dictionary: Dictionary,
  addition: OverlayDefinition | Dictionary,
): Dictionary
export function overlay(
  dictionary: Dictionary,
  addition: OverlayDefinition | Dictionary,
): Dictionary {
  const above = 'version' in addition ? addition : definedOver(dictionary, addition)
  const alone = new Joining(new Map())
  const components = joined(dictionary.components, above.components, (below, more, name) =>
    alone.members(below, more, `component ${name}`),
  )
  const loop = componentLoop(components)
  if (loop !== undefined)
    throw new DictionaryError(
      'component-loop',
      { element: `component ${loop[0]}` },
      'a component that is not made of itself',
      loop.join(' > '),
    )
  const fields = joined(dictionary.fields, above.fields, joinFields)
  const joining = new Joining(components)
  const result = {
    version: dictionary.version,
    fields,
    components,
    messages: joined(dictionary.messages, above.messages, (below, more, msgType) => {
      const where = `message ${msgType}`
      if (below.name !== more.name)
        throw conflict(where, `${below.name}, as it is below`, more.name)
      return { ...below, members: joining.members(below.members, more.members, where) }
    }),
    header: joining.members(dictionary.header, above.header, 'header'),
    trailer: checkSumLast(joining.members(dictionary.trailer, above.trailer, 'trailer')),
  }
  refuseSharedNames('field', named(fields, 'tag'))
  refuseSharedNames('message', named(result.messages, 'MsgType'))
  refuseEmptyGroups(result)
  ownDataFields(result)
  const transport = transportOf(dictionary)
  if (transport === undefined) return result
  return typed(result, transport === dictionary ? result : transport)
}

function joined<K, V>(
  below: ReadonlyMap<K, V>,
  above: ReadonlyMap<K, V>,
  join: (below: V, above: V, key: K) => V,
): Map<K, V> {
  const all = new Map(below)
  for (const [key, value] of above) {
    const known = below.get(key)
    all.set(key, known === undefined ? value : join(known, value, key))
  }
  return all
}

function joinFields(below: FieldDefinition, above: FieldDefinition): FieldDefinition {
  if (below.name !== above.name || below.type !== above.type)
    throw conflict(
      `field ${below.tag}`,
      `${below.name} of type ${below.type}, as it is below`,
      `${above.name} of type ${above.type}`,
    )
  const codes = below.codes && above.codes ? new Map([...below.codes, ...above.codes]) : above.codes
  return { ...below, ...(codes && { codes }), ...(above.otherValues && { otherValues: true }) }
}

function named<K>(all: ReadonlyMap<K, { readonly name: string }>, key: string): [string, string][] {
  return [...all].map(([value, { name }]) => [name, `${key} ${value}`])
}

function refuseSharedNames(what: string, names: Iterable<readonly [string, string]>): void {
  const owners = new Map<string, string>()
  for (const [name, owner] of names) {
    const other = owners.get(name)
    if (other !== undefined) throw conflict(`${what} ${name}`, `${other}, as it is below`, owner)
    owners.set(name, owner)
  }
}

const CHECK_SUM = 10

/** CheckSum(10) ends every message, whatever a trailer is given besides. */
function checkSumLast(trailer: readonly Member[]): readonly Member[] {
  const ends = (member: Member): boolean => member.kind === 'field' && member.tag === CHECK_SUM
  return [...trailer.filter((member) => !ends(member)), ...trailer.filter(ends)]
}

function refuseEmptyGroups({ components, messages, header, trailer }: Dictionary): void {
  const lists = [header, trailer, ...components.values()]
  for (const { members } of messages.values()) lists.push(members)
  for (const group of lists.flatMap((list) => [...groupsIn(list)]))
    if (!haveField(group.members, components))
      throw new DictionaryError(
        'empty-group',
        { element: `group ${group.tag}` },
        'a field in the group, which begins an entry',
        'none',
      )
}

function* groupsIn(members: readonly Member[]): Generator<GroupMember> {
  for (const member of members)
    if (member.kind === 'group') {
      yield member
      yield* groupsIn(member.members)
    }
}

import type { Dictionary, FieldDefinition } from '@goldfix/dictionary'
import { lengthTagOf } from '../../../packages/core/src/wire/data-fields.js'
import type { Part } from './anatomy.js'
import { type Filled, type Level, levels, type Node, type Plan } from './filled.js'
import { type Choose, malformedValue, unknownCode } from './values.js'

/** A message about to be spoilt, and what there is to know for it. */
export interface Victim extends Filled {
  readonly plan: Plan
  readonly dictionary: Dictionary
  readonly choose: Choose
}

/** Spoils a message: the answer is what a validator has to say, or nothing where the message gives no occasion. */
export type Way = (victim: Victim) => string | undefined

/** Each way of being wrong that a dictionary sees, by what the answer is. */
export const ways: Readonly<Record<string, Way>> = {
  '0: a tag that nobody has': (victim) => insert(victim, [4999, 4998, 9999, 19999, 49999], 0),
  '0: a tag that cannot be': (victim) => insert(victim, [0, -1], 0),
  '1: a required field of the header': ({ header, choose }) => remove(header, isRequired, choose),
  '1: a required field of the body': ({ body, choose }) => remove(body, isRequired, choose),
  '1: a required field of an entry': (victim) => {
    const level = someLevel(
      victim,
      ({ nodes, group }) => group !== undefined && has(nodes, isInner),
    )
    return level && remove(level.nodes, (node, place) => isInner(node, place), victim.choose)
  },
  '2: a tag of other messages': (victim) => {
    const { header, body, trailer } = victim.plan
    const own = new Set([header, body, trailer].flatMap(allTags))
    const others = [...victim.dictionary.fields.values()].filter(
      ({ tag, type, codes }) =>
        !own.has(tag) &&
        (type === 'STRING' || type === 'CHAR') &&
        codes === undefined &&
        lengthTagOf(tag) === 0,
    )
    return others.length === 0 ? undefined : insert(victim, [victim.choose(others).tag], 2)
  },
  '3: a tag that two parties may agree on, and these have not': (victim) =>
    insert(victim, [20000, 29999, 39999], 3),
  '4: a value is not there': (victim) =>
    change(victim, ({ part }) => (isSplit(part) ? undefined : ''), 4),
  '5: a code that is none': (victim) => change(victim, ({ part }) => unknownCode(part.field), 5),
  '6: a value of another syntax': (victim) =>
    change(
      victim,
      ({ part }) => (isSplit(part) ? undefined : malformed(part.field, victim.dictionary)),
      6,
    ),
  '13: a field twice': ({ body, choose }) => {
    const places = body.flatMap(({ part, entries }, place) =>
      entries.length > 0 || isSplit(part) ? [] : [place],
    )
    if (places.length === 0) return undefined
    const place = choose(places)
    const node = body[place] as Node
    body.splice(place, 0, node)
    return `13/${node.part.tag}`
  },
  '14: a header field in the body': ({ header, body, choose }) => {
    const places = header.flatMap(({ part, entries }, place) =>
      entries.length > 0 || isSplit(part) ? [] : [place],
    )
    const [node] = header.splice(choose(places), 1)
    if (node === undefined || body.length === 0) return undefined
    body.push(node)
    return `14/${node.part.tag}`
  },
  '14: a body field in the trailer': ({ body, trailer }) => {
    const node = body[0]
    if (node === undefined || node.entries.length > 0 || isSplit(node.part)) return undefined
    if (trailer.length === 0) return undefined
    body.shift()
    trailer.push(node)
    return `14/${node.part.tag}`
  },
  '15: two fields of an entry change places': (victim) => {
    const level = someLevel(
      victim,
      ({ nodes, group }) => group !== undefined && swaps(nodes).length > 0,
    )
    if (level === undefined) return undefined
    const { nodes, outside } = level
    const place = victim.choose(swaps(nodes))
    const [earlier, later] = [nodes[place], nodes[place + 1]] as [Node, Node]
    if (outside.has(earlier.part.tag)) return undefined
    nodes.splice(place, 2, later, earlier)
    return `15/${earlier.part.tag}`
  },
  '15: an entry without its delimiter': (victim) => {
    const level = someLevel(
      victim,
      ({ nodes, group }) =>
        group !== undefined &&
        group.entries[0] === nodes &&
        nodes.length > 1 &&
        nodes[0]?.entries.length === 0 &&
        !isSplit(nodes[1]?.part as Part),
    )
    if (level === undefined) return undefined
    level.nodes.shift()
    return `15/${level.nodes[0]?.part.tag}`
  },
  '16: a count too high': (victim) => recount(victim, (count) => count + 1),
  '16: a count too low': (victim) => recount(victim, (count) => count - 1),
  '99: data without its length': (victim) => tear(victim, 'data'),
  '99: a length without its data': (victim) => tear(victim, 'length'),
  '99: a length behind its data': (victim) => tear(victim, 'both'),
}

/** Puts a field that does not belong there at the end of the body. */
function insert({ body, choose }: Victim, tags: readonly number[], reason: number): string {
  const tag = choose(tags)
  const field: FieldDefinition = { tag, name: 'Stray', type: 'STRING' }
  body.push({
    part: { tag, field, isRequired: false, needs: [], entry: undefined },
    value: 'x',
    entries: [],
  })
  return `${reason}/${tag}`
}

function remove(
  nodes: Node[],
  isChosen: (node: Node, place: number) => boolean,
  choose: Choose,
): string | undefined {
  const places = nodes.flatMap((node, place) => (isChosen(node, place) ? [place] : []))
  if (places.length === 0) return undefined
  const [removed] = nodes.splice(choose(places), 1)
  return `1/${removed?.part.tag}`
}

function change(
  victim: Victim,
  newValue: (node: Node) => string | undefined,
  reason: number,
): string | undefined {
  const { header, body, trailer, plan, choose } = victim
  const all = [...header, ...levels(body, plan.body).flatMap(({ nodes }) => nodes), ...trailer]
  const nodes = all.filter((node) => newValue(node) !== undefined)
  if (nodes.length === 0) return undefined
  const node = choose(nodes)
  node.value = newValue(node) as string
  return `${reason}/${node.part.tag}`
}

function recount(victim: Victim, to: (count: number) => number): string | undefined {
  const level = someLevel(victim, ({ nodes, outside }) => has(nodes, isCount(outside)))
  if (level === undefined) return undefined
  const group = victim.choose(level.nodes.filter(isCount(level.outside)))
  group.value = String(to(Number(group.value)))
  return `16/${group.part.tag}`

  // NoSides(552) has codes; a delimiter that a level around the group has too may be taken for that level's
  function isCount(outside: ReadonlySet<number>) {
    return ({ part, entries }: Node) =>
      entries.length > 0 &&
      part.field.codes === undefined &&
      !outside.has(part.entry?.[0]?.tag ?? 0) &&
      !victim.plan.body.some(({ tag }) => tag === part.entry?.[0]?.tag)
  }
}

/** Puts a length or its data, which the message may have and does not, where it belongs without the other, or before it. */
function tear(victim: Victim, which: 'length' | 'data' | 'both'): string | undefined {
  const { header, body, trailer, plan, choose } = victim
  const sections: [Node[], readonly Part[]][] = [
    [header, plan.header],
    [body, plan.body],
    [trailer, plan.trailer],
  ]
  const pairs = sections.flatMap(([nodes, parts]) =>
    parts.flatMap((data) => {
      const length = parts.find(({ tag }) => tag === lengthTagOf(data.tag))
      const isFree = [data, length].every((part) => !nodes.some((node) => node.part === part))
      // what an optional component needs besides would be the graver fault
      const isSafe = data.needs.length === 0 && length?.needs.length === 0
      return length !== undefined && isFree && isSafe ? [{ nodes, parts, data, length }] : []
    }),
  )
  if (pairs.length === 0) return undefined
  const { nodes, parts, data, length } = choose(pairs)
  const behind = parts.slice(parts.indexOf(data) + 1)
  const place = nodes.findIndex((node) => behind.includes(node.part))
  const lengthNode: Node = { part: length, value: '1', entries: [] }
  const dataNode: Node = { part: data, value: 'x', entries: [] }
  const torn = { length: [lengthNode], data: [dataNode], both: [dataNode, lengthNode] }[which]
  nodes.splice(place < 0 ? nodes.length : place, 0, ...torn)
  return `99/${torn[0]?.part.tag}`
}

function someLevel(victim: Victim, isFit: (level: Level) => boolean): Level | undefined {
  const fit = levels(victim.body, victim.plan.body).filter(isFit)
  return fit.length === 0 ? undefined : victim.choose(fit)
}

/** Places of two neighbours, delimiters apart, that are not in order the other way round. */
function swaps(nodes: readonly Node[]): number[] {
  return nodes.flatMap((node, place) => {
    const next = nodes[place + 1]
    const isLeaf = node.entries.length === 0 && next?.entries.length === 0
    if (place === 0 || !isLeaf || isSplit(node.part) || isSplit(next.part)) return []
    return [place]
  })
}

/** A length or the data behind it: one without the other is another message, or none. */
function isSplit({ tag, field }: Part): boolean {
  return field.type === 'LENGTH' || lengthTagOf(tag) !== 0
}

function isRequired({ part }: Node): boolean {
  return part.isRequired && !isSplit(part)
}

/** Required in an entry, and not its delimiter. */
function isInner(node: Node, place: number): boolean {
  return place > 0 && isRequired(node)
}

function has(nodes: readonly Node[], isOne: (node: Node, place: number) => boolean): boolean {
  return nodes.some(isOne)
}

function malformed(field: FieldDefinition, { version }: Dictionary): string | undefined {
  return malformedValue(field, version === 'FIX.4.0' || version === 'FIX.4.1')
}

function allTags(parts: readonly Part[]): number[] {
  return parts.flatMap(({ tag, entry = [] }) => [tag, ...allTags(entry)])
}

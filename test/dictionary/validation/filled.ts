import { lengthTagOf } from '../../../packages/core/src/wire/data-fields.js'
import type { Part } from './anatomy.js'
import { type Choose, goodValue } from './values.js'

/** One field of a message that is being made, with its entries where it is the count of a group. */
export interface Node {
  readonly part: Part
  value: string
  readonly entries: Node[][]
}

/** A message with everything in it that is required, each group filled, and some of the rest. */
export interface Filled {
  /** Without BeginString(8), BodyLength(9) and MsgType(35). */
  readonly header: Node[]
  readonly body: Node[]
  /** Without CheckSum(10). */
  readonly trailer: Node[]
}

/** So that the largest messages stay below what a peer may send. */
const FIELDS_MAX = 500

/** What a message is made of, level by level. */
export interface Plan {
  readonly header: readonly Part[]
  readonly body: readonly Part[]
  readonly trailer: readonly Part[]
}

/** Every choice is `choose`'s, so that a seed gives the same message again. */
export function filledMessage(plan: Plan, choose: Choose): Filled {
  let fields = 0
  return {
    header: level(plan.header.slice(3)),
    body: level(plan.body),
    trailer: level(plan.trailer.slice(0, -1)),
  }

  function level(parts: readonly Part[], isEntry = false): Node[] {
    const nodes: Node[] = []
    const needed = new Set<number>()
    const wanted = parts.filter((part, place) => {
      const isDelimiter = isEntry && place === 0
      const isThere = isDelimiter || part.isRequired || isWanted(part, parts[place - 1])
      if (isThere) for (const tag of part.needs) needed.add(tag)
      return isThere
    })
    for (const part of parts) {
      const isData = lengthTagOf(part.tag) !== 0
      const hasLength = nodes.at(-1)?.part.tag === lengthTagOf(part.tag)
      if (needed.has(part.tag) || (wanted.includes(part) && (!isData || hasLength)))
        add(nodes, part)
    }
    return nodes
  }

  function isWanted({ tag, entry }: Part, previous: Part | undefined): boolean {
    if (tag === APPL_VER_ID) return false // the default version is meant
    if (lengthTagOf(tag) !== 0) return previous?.tag === lengthTagOf(tag)
    if (fields > FIELDS_MAX) return false
    return entry !== undefined || choose([true, false, false, false])
  }

  function add(nodes: Node[], part: Part): void {
    fields++
    const { entry, field, tag } = part
    const entries: Node[][] = []
    if (entry !== undefined) {
      const count = fields > FIELDS_MAX / 4 ? 1 : choose([1, 2])
      for (let i = 0; i < count; i++) entries.push(level(entry, true))
    }
    const value = entry === undefined ? goodValue(field, choose) : String(entries.length)
    const previous = nodes.at(-1)
    if (previous !== undefined && lengthTagOf(tag) === previous.part.tag) {
      previous.value = String(Buffer.byteLength(value))
    }
    nodes.push({ part, value, entries })
  }
}

const APPL_VER_ID = 1128

/** As wire text; the first three fields and CheckSum are the caller's. */
export function written(nodes: readonly Node[]): string {
  return nodes
    .map(({ part, value, entries }) => `${part.tag}=${value}|${entries.map(written).join('')}`)
    .join('')
}

/** One level of a message: its body, or an entry of a group. */
export interface Level {
  readonly nodes: Node[]
  /** What the entry is one of; the body is none. */
  readonly group: Node | undefined
  /** The tags of the levels around it. */
  readonly outside: ReadonlySet<number>
}

/** Body and entries, outermost first. */
export function levels(nodes: Node[], parts: readonly Part[]): Level[] {
  const all: Level[] = []
  const visit = (level: Level, of: readonly Part[]) => {
    all.push(level)
    const outside = new Set([...level.outside, ...of.map(({ tag }) => tag)])
    for (const group of level.nodes) {
      for (const entry of group.entries) {
        visit({ nodes: entry, group, outside }, group.part.entry ?? [])
      }
    }
  }
  visit({ nodes, group: undefined, outside: new Set() }, parts)
  return all
}

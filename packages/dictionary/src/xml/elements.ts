import { SaxesParser } from 'saxes'
import type { Reading } from './reading.js'

/** An element of a file, without the text in it. */
export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string
  /** By name, prefixes included. */
  readonly attributes: Readonly<Record<string, string>>
  /** Where it begins, from 1. */
  readonly line: number
  readonly children: readonly XmlElement[]
}

/** More is no dictionary, and would exhaust the stack of whoever walks it. */
const MAX_DEPTH = 100

/**
 * The outermost element of a text that comes in pieces. Text and comments are dropped as they pass, and so is what is inside
 * of elements of the names in `skipped`. No DTD and no external entity is ever read.
 */
export function readElements(
  pieces: Iterable<string>,
  reading: Reading,
  skipped: ReadonlySet<string> = new Set(),
): XmlElement {
  const parser = new SaxesParser()
  const open: { readonly element: XmlElement; readonly children: XmlElement[] }[] = []
  let root: XmlElement | undefined
  let line = 1
  let skippedDepth = 0

  parser.on('error', (cause) => {
    const inside = open.at(-1)?.element
    const expected = inside === undefined ? 'XML' : 'well-formed XML in it'
    const place = { line: parser.line, element: inside === undefined ? '' : spelled(inside) }
    throw reading.error('malformed-xml', place, expected, saidBy(cause))
  })
  parser.on('opentagstart', () => {
    line = parser.line
  })
  parser.on('opentag', (tag) => {
    const name = localName(tag.name)
    if (skippedDepth > 0 || skipped.has(name)) {
      skippedDepth++
      return
    }
    const children: XmlElement[] = []
    const element: XmlElement = { name, attributes: tag.attributes, line, children }
    const parent = open.at(-1)
    if (parent === undefined) root = element
    else parent.children.push(element)
    open.push({ element, children })
    if (open.length > MAX_DEPTH)
      throw reading.error(
        'malformed-xml',
        { line, element: spelled(element) },
        `at most ${MAX_DEPTH} elements inside of each other`,
        'one more',
      )
  })
  parser.on('closetag', () => {
    if (skippedDepth > 0) skippedDepth--
    else open.pop()
  })

  for (const piece of pieces) parser.write(piece)
  parser.close()
  if (root === undefined)
    throw reading.error('malformed-xml', { line: 1, element: '' }, 'XML', 'no element')
  return root
}

/** An element as it begins, with what tells it from others of its kind. */
export function spelled({ name, attributes }: Pick<XmlElement, 'name' | 'attributes'>): string {
  const telling = ['name', 'id', 'number', 'enum', 'value', 'msgtype'].find(
    (key) => key in attributes,
  )
  return telling === undefined ? `<${name}>` : `<${name} ${telling}='${attributes[telling]}'>`
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Without the position, which is told in another way. */
function saidBy(cause: Error): string {
  return cause.message.replace(/^[^ ]*:?\d+:\d+: /, '').replace(/\.$/, '')
}

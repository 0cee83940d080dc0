import {
  type Dictionary,
  type DictionaryVersion,
  type FieldDefinition,
  fieldTypes,
  type Member,
  type MessageDefinition,
} from './dictionary.js'

/**
 * A dictionary in a few long texts, as versions are published: small, and quick to read.
 *
 * A field is a line `tag name type codes`: the type by its number in `fieldTypes`, with `+` where other values are right
 * as well; codes as `value=name;value=name`, or as `=tag` where they are those of a field above.
 * Members are `tag`, `Component`, or `tag(members)` for a group, with `!` behind a name or tag that is required.
 */
export interface DictionaryTable {
  readonly version: DictionaryVersion
  /** A line for each. */
  readonly fields: string
  /** A line for each: `name members`. */
  readonly components: string
  /** A line for each: `msgtype name members`, with `*` behind the name of an administrative one. */
  readonly messages: string
  /** Members. */
  readonly header: string
  readonly trailer: string
}

/** The dictionary that a table is of. */
export function dictionaryOfTable(table: DictionaryTable): Dictionary {
  return {
    version: table.version,
    fields: fieldsOf(table.fields),
    components: new Map(
      linesOf(table.components).map((line) => {
        const [name, members] = cut(line, ' ')
        return [name, membersOf(members)]
      }),
    ),
    messages: messagesOf(table.messages),
    header: membersOf(table.header),
    trailer: membersOf(table.trailer),
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function fieldsOf(text: string): Map<number, FieldDefinition> {
  const fields = new Map<number, FieldDefinition>()
  for (const line of linesOf(text)) {
    const [number, afterTag] = cut(line, ' ')
    const [name, afterName] = cut(afterTag, ' ')
    const [kind, listed] = cut(afterName, ' ')
    const tag = Number(number)
    const type = fieldTypes[Number.parseInt(kind, 10)]
    if (type === undefined) throw new Error(`${name} has no type: ${line}`)
    const codes = codesOf(listed, fields)
    fields.set(tag, {
      tag,
      name,
      type,
      ...(codes !== undefined && { codes }),
      ...(kind.endsWith('+') && { otherValues: true }),
    })
  }
  return fields
}

function codesOf(
  listed: string,
  above: ReadonlyMap<number, FieldDefinition>,
): ReadonlyMap<string, string> | undefined {
  if (listed === '') return undefined
  if (listed.startsWith('=')) return above.get(Number(listed.slice(1)))?.codes
  return new Map(listed.split(';').map((code) => cut(code, '=')))
}

function messagesOf(text: string): Map<string, MessageDefinition> {
  const messages = new Map<string, MessageDefinition>()
  for (const line of linesOf(text)) {
    const [msgType, afterType] = cut(line, ' ')
    const [marked, members] = cut(afterType, ' ')
    const isAdmin = marked.endsWith('*')
    messages.set(msgType, {
      name: isAdmin ? marked.slice(0, -1) : marked,
      msgType,
      category: isAdmin ? 'admin' : 'app',
      members: membersOf(members),
    })
  }
  return messages
}

/** Before the first mark, and behind it. */
function cut(text: string, mark: string): [before: string, behind: string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function membersOf(text: string): Member[] {
  const open: Member[][] = [[]]
  for (const [token, name = '', mark, group] of text.matchAll(/([^ ()!]+)(!?)(\(?)|\)/g)) {
    if (token === ')') {
      open.pop()
      continue
    }
    const required = mark === '!'
    const tag = Number(name)
    const siblings = open.at(-1)
    if (group === '(') {
      const members: Member[] = []
      siblings?.push({ kind: 'group', tag, required, members })
      open.push(members)
    } else if (Number.isNaN(tag)) siblings?.push({ kind: 'component', name, required })
    else siblings?.push({ kind: 'field', tag, required })
  }
  return open[0] ?? []
}

import {
  type Dictionary,
  type FieldDefinition,
  fieldTypes,
  type Member,
} from '../../packages/dictionary/src/dictionary.js'
import type { DictionaryTable } from '../../packages/dictionary/src/table.js'

/** The table that `dictionaryOfTable` makes this dictionary of again; throws where a name does not fit into one. */
export function tableOf(dictionary: Dictionary): DictionaryTable {
  return {
    version: dictionary.version,
    fields: fieldLines(dictionary.fields),
    components: [...dictionary.components]
      .map(([name, members]) => line(identifier(name), membersText(members)))
      .join('\n'),
    messages: [...dictionary.messages.values()]
      .map(({ name, msgType, category, members }) =>
        line(
          fitting(msgType, /^[A-Za-z0-9]+$/),
          identifier(name) + (category === 'admin' ? '*' : ''),
          membersText(members),
        ),
      )
      .join('\n'),
    header: membersText(dictionary.header),
    trailer: membersText(dictionary.trailer),
  }
}

function fieldLines(fields: ReadonlyMap<number, FieldDefinition>): string {
  const above = new Map<string, number>()
  return [...fields.values()]
    .map(({ tag, name, type, codes, otherValues }) => {
      const listed = codesText(codes)
      const same = above.get(listed)
      if (listed !== '' && same === undefined) above.set(listed, tag)
      const kind = `${fieldTypes.indexOf(type)}${otherValues ? '+' : ''}`
      return line(String(tag), identifier(name), kind, same === undefined ? listed : `=${same}`)
    })
    .join('\n')
}

function codesText(codes: ReadonlyMap<string, string> = new Map()): string {
  return [...codes]
    .map(([value, name]) => `${fitting(value, /^[^=;`\\$\n]+$/)}=${identifier(name)}`)
    .join(';')
}

function membersText(members: readonly Member[]): string {
  return members
    .map((member) => {
      const name = member.kind === 'component' ? identifier(member.name) : member.tag
      const entry = member.kind === 'group' ? `(${membersText(member.members)})` : ''
      return `${name}${member.required ? '!' : ''}${entry}`
    })
    .join(' ')
}

function line(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function identifier(name: string): string {
  return fitting(name, /^[A-Za-z_][A-Za-z0-9_]*$/)
}

function fitting(text: string, shape: RegExp): string {
  if (!shape.test(text)) throw new Error(`'${text}' does not fit into a table: it is not ${shape}`)
  return text
}

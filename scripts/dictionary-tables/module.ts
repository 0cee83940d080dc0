import type { Dictionary } from '../../packages/dictionary/src/dictionary.js'
import { tableOf } from './encode.js'

/** The text of `packages/dictionary/src/generated/<name>.ts`: the same for the same dictionary, always. */
export function tableModule(name: string, dictionary: Dictionary): string {
  const { version, fields, components, messages, header, trailer } = tableOf(dictionary)
  return `// Written by scripts/dictionary-tables.ts from a QuickFIX data dictionary, see NOTICE.
import type { DictionaryTable } from '../table.js'

export const ${name}: DictionaryTable = {
  version: '${version}',
  fields: ${literal(fields)},
  components: ${literal(components)},
  messages: ${literal(messages)},
  header: '${header}',
  trailer: '${trailer}',
}
`
}

function literal(lines: string): string {
  return lines === '' ? "''" : `\`\n${lines}\n\``
}

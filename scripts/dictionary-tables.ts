/**
 * Writes the tables and types of the standard's versions from a folder of QuickFIX data dictionaries, FIX40.xml to FIXT11.xml:
 *
 *     npm run dictionary-tables -- --from <folder>
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Dictionary } from '../packages/dictionary/src/dictionary.js'
import { dictionaryNoticeText } from '../packages/dictionary/src/notice.js'
import { loadQuickFixXml } from '../packages/dictionary/src/quickfix-xml.js'
import { tableModule } from './dictionary-tables/module.js'
import { typesModule } from './dictionary-tables/types-module.js'
import { type GeneratedVersion, versions } from './dictionary-tables/versions.js'

const { from } = parseArgs({ options: { from: { type: 'string' } } }).values
if (from === undefined) {
  console.error('--from <folder>: where FIX40.xml to FIXT11.xml are')
  process.exit(2)
}

const folder = fileURLToPath(new URL('../packages/dictionary/src/generated/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const { name, xml, transport } of versions as readonly GeneratedVersion[]) {
  const dictionary = load(xml)
  write(`${name}.ts`, tableModule(name, dictionary))
  write(
    `${name}-types.ts`,
    typesModule(name, dictionary, transport === undefined ? undefined : load(transport)),
  )
}

function load(xml: string): Dictionary {
  return loadQuickFixXml(join(String(from), xml), {
    file: xml,
    onNotice: (notice) => console.warn(dictionaryNoticeText(notice)),
  })
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text)
  console.log(`${file}: ${Buffer.byteLength(text)} bytes`)
}

/**
 * Writes the tables of the standard's versions from a folder of QuickFIX data dictionaries, FIX40.xml to FIXT11.xml:
 *
 *     npm run dictionary-tables -- --from <folder>
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dictionaryNoticeText } from '../packages/dictionary/src/notice.js'
import { loadQuickFixXml } from '../packages/dictionary/src/quickfix-xml.js'
import { tableModule } from './dictionary-tables/module.js'
import { versions } from './dictionary-tables/versions.js'

const { from } = parseArgs({ options: { from: { type: 'string' } } }).values
if (from === undefined) {
  console.error('--from <folder>: where FIX40.xml to FIXT11.xml are')
  process.exit(2)
}

const folder = fileURLToPath(new URL('../packages/dictionary/src/generated/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const { name, xml } of versions) {
  const dictionary = loadQuickFixXml(join(from, xml), {
    file: xml,
    onNotice: (notice) => console.warn(dictionaryNoticeText(notice)),
  })
  const text = tableModule(name, dictionary)
  writeFileSync(join(folder, `${name}.ts`), text)
  console.log(`${name}.ts: ${Buffer.byteLength(text)} bytes`)
}

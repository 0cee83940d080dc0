import type { Dictionary } from '@goldfix/dictionary'
import { FIX40 } from '@goldfix/dictionary/fix40'
import { FIX41 } from '@goldfix/dictionary/fix41'
import { FIX42 } from '@goldfix/dictionary/fix42'
import { FIX43 } from '@goldfix/dictionary/fix43'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { FIX50 } from '@goldfix/dictionary/fix50'
import { FIX50SP1 } from '@goldfix/dictionary/fix50sp1'
import { FIX50SP2 } from '@goldfix/dictionary/fix50sp2'
import { FIXT11 } from '@goldfix/dictionary/fixt11'
import { type GeneratedVersion, versions } from '../../scripts/dictionary-tables/versions.js'

const BY_NAME: Readonly<Record<(typeof versions)[number]['name'], Dictionary>> = {
  fix40: FIX40,
  fix41: FIX41,
  fix42: FIX42,
  fix43: FIX43,
  fix44: FIX44,
  fix50: FIX50,
  fix50sp1: FIX50SP1,
  fix50sp2: FIX50SP2,
  fixt11: FIXT11,
}

/**
 * Every built-in dictionary, with the one its header is in, the names of its entry point and of its file among QuickFIX's, and
 * that of its transport where it has another.
 */
export const builtIn = versions.map((version) => {
  const { name, xml } = version
  const { transport: transportXml }: GeneratedVersion = version
  const dictionary = BY_NAME[name]
  const transport = transportXml === undefined ? dictionary : FIXT11
  return { name, xml, transportXml, dictionary, transport }
})

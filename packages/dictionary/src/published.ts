import type { Dictionary, DictionaryVersion } from './dictionary.js'

const tables: Readonly<Record<DictionaryVersion, () => Promise<Dictionary>>> = {
  'FIX.4.0': async () => (await import('./fix40.js')).FIX40,
  'FIX.4.1': async () => (await import('./fix41.js')).FIX41,
  'FIX.4.2': async () => (await import('./fix42.js')).FIX42,
  'FIX.4.3': async () => (await import('./fix43.js')).FIX43,
  'FIX.4.4': async () => (await import('./fix44.js')).FIX44,
  'FIX.5.0': async () => (await import('./fix50.js')).FIX50,
  'FIX.5.0SP1': async () => (await import('./fix50sp1.js')).FIX50SP1,
  'FIX.5.0SP2': async () => (await import('./fix50sp2.js')).FIX50SP2,
  'FIXT.1.1': async () => (await import('./fixt11.js')).FIXT11,
}

/** A version as it was published; its table is loaded when it is first asked for. */
export function published(version: DictionaryVersion): Promise<Dictionary> {
  return tables[version]()
}

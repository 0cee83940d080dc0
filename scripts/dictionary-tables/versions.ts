/** A version that has a table: the name of its entry point, and of its file and its transport's among QuickFIX's. */
export interface GeneratedVersion {
  readonly name: string
  readonly xml: string
  /** Where header and trailer are, when they are elsewhere. */
  readonly transport?: string
}

/** Every version that has a table. */
export const versions = [
  { name: 'fix40', xml: 'FIX40.xml' },
  { name: 'fix41', xml: 'FIX41.xml' },
  { name: 'fix42', xml: 'FIX42.xml' },
  { name: 'fix43', xml: 'FIX43.xml' },
  { name: 'fix44', xml: 'FIX44.xml' },
  { name: 'fix50', xml: 'FIX50.xml', transport: 'FIXT11.xml' },
  { name: 'fix50sp1', xml: 'FIX50SP1.xml', transport: 'FIXT11.xml' },
  { name: 'fix50sp2', xml: 'FIX50SP2.xml', transport: 'FIXT11.xml' },
  { name: 'fixt11', xml: 'FIXT11.xml' },
] as const satisfies readonly GeneratedVersion[]

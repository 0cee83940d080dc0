/** Every version that has a table: the name of its entry point, and that of its file among QuickFIX's. */
export const versions = [
  { name: 'fix40', xml: 'FIX40.xml' },
  { name: 'fix41', xml: 'FIX41.xml' },
  { name: 'fix42', xml: 'FIX42.xml' },
  { name: 'fix43', xml: 'FIX43.xml' },
  { name: 'fix44', xml: 'FIX44.xml' },
  { name: 'fix50', xml: 'FIX50.xml' },
  { name: 'fix50sp1', xml: 'FIX50SP1.xml' },
  { name: 'fix50sp2', xml: 'FIX50SP2.xml' },
  { name: 'fixt11', xml: 'FIXT11.xml' },
] as const

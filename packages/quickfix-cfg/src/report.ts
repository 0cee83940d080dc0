import type { Entry } from './entry.js'
import type { Notice } from './notice.js'
import type { Made, Reading } from './reading.js'
import { isVariable } from './session.js'

/** Whatever is not as it is in QuickFIX, in the order of the file; a line that several sessions share is told once. */
export function noticesOf({ sections, understood, made, ownKeys }: Reading): Notice[] {
  const own = new Set(ownKeys.map((key) => key.toLowerCase()))
  const heard = new Set(understood.flatMap((one) => one.statements.all.map(({ entry }) => entry)))
  const shared = new Set(sections.defaults.entries.values())
  const notices = new Map<string, Notice>()
  for (const one of made)
    for (const [entry, kind, text] of told(one, own, heard)) {
      const { file, line, key } = entry
      const section = shared.has(entry) ? 'DEFAULT' : one.id
      notices.set(`${line} ${text}`, { kind, file, line, section, key, text })
    }

  return [
    ...sections.notices,
    ...notices.values(),
    ...sections.defaults.overridden.map((pair) => overridden(pair, 'DEFAULT')),
    ...made.flatMap(({ section, id }) => section.overridden.map((pair) => overridden(pair, id))),
  ].sort((a, b) => a.line - b.line)
}

type Told = readonly [entry: Entry, kind: Notice['kind'], text: string]

function* told(
  { entries, statements, session }: Made,
  own: ReadonlySet<string>,
  heard: ReadonlySet<Entry>,
): Iterable<Told> {
  for (const entry of entries.values()) {
    const { setting, key } = entry
    if (setting === undefined && !own.has(key.toLowerCase()))
      yield [entry, 'unknown', 'No QuickFIX known here has this setting: nothing is done with it.']
    if (setting?.audience !== undefined && !heard.has(entry))
      yield [entry, 'no-effect', `It is for ${setting.audience.named} alone.`]
    if (isVariable(entry))
      yield [entry, 'not-honoured', 'Variables are not replaced: it is taken as it is written.']
  }
  const unused = new Set(session.unusedTls)
  const unusedRules = new Set(session.unusedRules)
  for (const { entry, says } of statements.all) {
    if (unused.has(entry)) yield [entry, 'no-effect', 'TLS is switched off.']
    else if (unusedRules.has(entry))
      yield [entry, 'no-effect', 'Nothing is held against a dictionary: another line says N.']
    else if (says.notice !== undefined) yield [entry, says.notice.kind, says.notice.text]
  }
}

function overridden(
  { entry, by }: { readonly entry: Entry; readonly by: Entry },
  section: string,
): Notice {
  const { file, line, key } = entry
  const text = `Line ${by.line} says it again, and counts.`
  return { kind: 'overridden', file, line, section, key, text }
}

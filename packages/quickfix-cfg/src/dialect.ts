import type { Entry } from './entry.js'
import { type Dialect, dialects } from './setting.js'
import { nameIn } from './settings.js'

/** The one engine that reads more of these keys than any other; undefined when two read as many. */
export function dialectOf(entries: Iterable<Entry>): Dialect | undefined {
  const counts = Object.keys(dialects).map((letter) => ({ letter, count: 0 }))
  for (const { key, setting } of entries) {
    if (setting === undefined) continue
    const readBy = setting.readBy[nameIn(setting, key)] ?? ''
    for (const one of counts) if (readBy.includes(one.letter)) one.count += 1
  }
  counts.sort((a, b) => b.count - a.count)
  const [first, second] = counts
  if (first === undefined || first.count === second?.count) return undefined
  return dialects[first.letter as keyof typeof dialects]
}

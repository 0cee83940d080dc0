import type { Setting } from './setting.js'
import { connectionSettings } from './settings/connection.js'
import { elsewhereSettings } from './settings/elsewhere.js'
import { identitySettings } from './settings/identity.js'
import { protocolSettings } from './settings/protocol.js'
import { scheduleSettings } from './settings/schedule.js'
import { tlsSettings } from './settings/tls.js'
import { validationSettings } from './settings/validation.js'

/** Every setting that is known, by heading. Where two write the same option, the later one wins. */
export const chapters: readonly (readonly [heading: string, settings: readonly Setting[]])[] = [
  ['Who and where', identitySettings],
  ['Connections', connectionSettings],
  ['TLS', tlsSettings],
  ['Logon, numbers and liveness', protocolSettings],
  ['Validation', validationSettings],
  ['Schedule', scheduleSettings],
  ['Stores, logs, everything else', elsewhereSettings],
]

export const settings: readonly Setting[] = chapters.flatMap(([, rows]) => rows)

const byName = new Map(
  settings.flatMap((setting) =>
    setting.names.map((name) => [name.toLowerCase(), setting] as const),
  ),
)

/** What a key is called under all its names, with its number or version where it has one, and the row for it. */
export function named(key: string): { name: string; setting: Setting | undefined } {
  const lower = key.toLowerCase()
  const plain = byName.get(lower)
  if (plain !== undefined) return { name: plain.names[0], setting: plain }
  const dot = lower.indexOf('.')
  const versioned = dot < 0 ? undefined : byName.get(`${lower.slice(0, dot)}.<version>`)
  if (versioned !== undefined)
    return {
      name: versioned.names[0].replace('.<version>', lower.slice(dot)),
      setting: versioned,
    }
  const [, stem, number = ''] = /^(.*?)([1-9]\d*)$/.exec(lower) ?? []
  const numbered = byName.get(`${stem}<n>`)
  if (numbered === undefined) return { name: lower, setting: undefined }
  return { name: numbered.names[0].replace('<n>', number), setting: numbered }
}

/** Under which of its names the setting is meant. */
export function nameIn({ names }: Setting, key: string): string {
  const lower = key.toLowerCase()
  const patterns = [lower, lower.replace(/\d+$/, '<n>'), lower.replace(/\..*/, '.<version>')]
  return names.find((name) => patterns.includes(name.toLowerCase())) ?? names[0]
}

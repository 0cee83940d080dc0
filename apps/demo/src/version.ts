import type { ApplVersion, BeginString, SessionOptions } from '@goldfix/core'

/** What two sides can trade in, the oldest first. */
export const VERSIONS = [
  'FIX.4.0',
  'FIX.4.1',
  'FIX.4.2',
  'FIX.4.3',
  'FIX.4.4',
  'FIX.5.0',
  'FIX.5.0SP1',
  'FIX.5.0SP2',
] as const satisfies readonly ApplVersion[]

export type Version = (typeof VERSIONS)[number]

/** What a session needs to know of it: FIX 5.0 is spoken inside a FIXT.1.1 session. */
export function sessionVersion(version: Version): {
  readonly beginString: BeginString
  readonly defaultApplVerId?: ApplVersion
} {
  if (version === 'FIX.5.0' || version === 'FIX.5.0SP1' || version === 'FIX.5.0SP2')
    return { beginString: 'FIXT.1.1', defaultApplVerId: version }
  return { beginString: version }
}

/** What is spoken inside a session. */
export function versionOf({ beginString, defaultApplVerId }: SessionOptions): Version {
  if (defaultApplVerId !== undefined) return defaultApplVerId
  return VERSIONS.find((version) => version === beginString) ?? 'FIX.5.0SP2'
}

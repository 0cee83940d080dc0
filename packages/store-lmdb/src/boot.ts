import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'

/** Linux has a name for each boot. */
const BOOT_ID = '/proc/sys/kernel/random/boot_id'

/**
 * What is the same until the machine starts anew: on Linux the kernel's own name for this boot, elsewhere the
 * minute in which it began. When a clock that was set makes that another, sessions are taken for ones that may lack
 * commits, which is safe.
 */
export function bootId(): string {
  return (
    kernelsName() ?? `since ${new Date(Date.now() - uptime() * 1_000).toISOString().slice(0, 16)}`
  )
}

/**
 * Whether LMDB takes up what was committed and not flushed when a process died and the machine did not: it knows by
 * the same name, on Linux, or by that of macOS. Where it cannot know it goes back to what was flushed.
 */
export function keepsUnflushed(platform = process.platform): boolean {
  if (platform === 'darwin') return true
  return platform === 'linux' && kernelsName() !== undefined
}

function kernelsName(): string | undefined {
  try {
    return readFileSync(BOOT_ID, 'latin1').trim() || undefined
  } catch {
    return undefined
  }
}

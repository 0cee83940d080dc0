import { type SessionId, UsageError } from '@goldfix/core'

/**
 * What an acknowledged commit outlives. `committed`: the process, also `kill -9`, for it is in the page cache;
 * a power cut may cost the latest. `flushed`: a power cut as well, for the disk has said that it has it.
 */
export type Level = 'committed' | 'flushed'

export type LevelOf = (id: SessionId) => Level

/** Refuses what is no level: at once where it is given, else when a session is first used. */
export function levelOf(level: Level | LevelOf): LevelOf {
  if (typeof level !== 'function') {
    const checked = checkedLevel(level)
    return () => checked
  }
  return (id) => checkedLevel(level(id), ` for ${id}`)
}

function checkedLevel(level: Level, where = ''): Level {
  if (level === 'committed' || level === 'flushed') return level
  throw new UsageError(
    'invalid-option',
    `expected level committed or flushed${where}, but it is ${String(level)}`,
  )
}

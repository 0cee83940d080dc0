import { createHash } from 'node:crypto'

/** Lua that runs on the server as one step: no other command sees half of it. */
export interface Script {
  readonly lua: string
  readonly sha: string
}

export function script(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') }
}

/**
 * Lua: the local variables `run` and `runBefore`. `run` names what no server shares with another, nor with itself
 * after a restart or another term as the primary; '' where we may not ask. `runBefore` is the run that it was a
 * replica of until it was promoted, 40 zeros where it was none.
 *
 * Source: Redis documentation, "INFO", section Replication: `master_replid` and `master_replid2`.
 */
export const RUN = `
local info = redis.pcall('INFO', 'replication')
if type(info) ~= 'string' then info = '' end
local run = string.match(info, 'master_replid:(%x+)') or ''
local runBefore = string.match(info, 'master_replid2:(%x+)') or ''
`

import { RUN, script } from './script.js'
import { STATE_FIELDS } from './state-hash.js'

/**
 * Reads the record, and says whether its latest commits may be missing: the run that it was noted in is over, and
 * what was acknowledged then was not worth that much. Otherwise the present run is noted.
 *
 * KEYS: state. ARGV: the guarantee of now, '1' where no other server can have taken over unseen.
 *
 * Returns '1' or '' for what may be missing, then the fields of {@link STATE_FIELDS}.
 */
export const loadScript = script(`
local fields = redis.call('HMGET', KEYS[1], 'run', ${STATE_FIELDS.map((field) => `'${field}'`).join(', ')})
local noted = fields[1] or ''
fields[1] = ''
if not fields[2] then return fields end
${RUN}
local now = run .. ' ' .. ARGV[1]
if run == '' or noted == now then return fields end

local before, guarantee = string.match(noted, '^(%x+) (.*)$')
local restart = guarantee and string.find(guarantee, 'r') ~= nil
local failover = guarantee and string.find(guarantee, 'f') ~= nil
local whole = restart and failover
if before == run then whole = true
elseif before and before == runBefore then whole = failover
elseif ARGV[2] == '1' and not string.find(runBefore, '[^0]') then whole = restart end
if whole then
  redis.pcall('HSET', KEYS[1], 'run', now)
else
  fields[1] = '1'
end
return fields
`)

/**
 * KEYS: state, stream of the generation before, stream of the new one (which is there only by accident).
 * ARGV: generation, createdAt, nextPlace of a session never seen or '', '1' where such a session may be made, the
 * guarantee of now, then every other field and its value.
 *
 * Returns 1, or `{'making'}` where it is done and the session has still to be noted as known, `{'unseen'}` where
 * nothing is done because it would have to be made, `{'generation', stored}`.
 */
export const resetScript = script(`
local state = redis.call('HMGET', KEYS[1], 'generation', 'createdAt', 'making')
if state[1] == ARGV[1] and state[2] == ARGV[2] then return state[3] and {'making'} or 1 end
local generation = tonumber(ARGV[1])
if state[1] and tonumber(state[1]) ~= generation - 1 or generation < 1 then return {'generation', state[1] or ''} end
if not state[1] and ARGV[4] == '' then return {'unseen'} end
${RUN}
redis.call('HSET', KEYS[1], 'generation', ARGV[1], 'createdAt', ARGV[2], 'run', run .. ' ' .. ARGV[5])
redis.call('HDEL', KEYS[1], 'resetPending', 'state', 'stateAt', 'terms')
redis.call('HSET', KEYS[1], unpack(ARGV, 6))
redis.call('UNLINK', KEYS[2], KEYS[3])
if state[1] then return 1 end
redis.call('HSET', KEYS[1], 'making', '1')
if ARGV[3] ~= '' then redis.call('HSET', KEYS[1], 'nextPlace', ARGV[3]) end
return {'making'}
`)

/**
 * KEYS: state, parked. ARGV: the place after the last, then place and bytes of each.
 *
 * Returns 1, or `{'generation', ''}` for a session never seen, `{'place', the next free one}`, `{'corrupt'}`.
 */
export const parkScript = script(`
local state = redis.call('HMGET', KEYS[1], 'generation', 'nextPlace')
if not state[1] then return {'generation', ''} end
local free = tonumber(state[2] or 1)
if not free then return {'corrupt'} end
local first = tonumber(ARGV[2] or free)
if first > free then return {'place', state[2] or '1'} end
for at = 2, #ARGV, 2 do
  if tonumber(ARGV[at]) ~= first + (at - 2) / 2 then return {'place', state[2] or '1'} end
end
for at = 2 + 2 * (free - first), #ARGV, 2 do
  redis.call('XADD', KEYS[2], ARGV[at] .. '-0', 'bytes', ARGV[at + 1])
end
if tonumber(ARGV[1]) > free then redis.call('HSET', KEYS[1], 'nextPlace', ARGV[1]) end
return 1
`)

/**
 * Forgets whole entries; notes the lowest number of which it is known whether it has bytes.
 *
 * KEYS: state, stream of the generation. ARGV: generation, the lowest number to be kept.
 *
 * Returns 1, or `{'corrupt'}`.
 */
export const pruneScript = script(`
local state = redis.call('HMGET', KEYS[1], 'generation', 'nextOut', 'keptFrom')
if state[1] ~= ARGV[1] then return 1 end
local nextOut, keptFrom, below = tonumber(state[2]), tonumber(state[3] or 1), ARGV[2]
if not nextOut or not keptFrom then return {'corrupt'} end
if tonumber(below) > nextOut then below = state[2] end
if tonumber(below) <= keptFrom then return 1 end
redis.call('XTRIM', KEYS[2], 'MINID', '=', below .. '-0')
local entry = redis.call('XRANGE', KEYS[2], '-', '+', 'COUNT', 1)[1]
if entry and tonumber(entry[2][1]) < tonumber(below) then below = entry[2][1] end
redis.call('HSET', KEYS[1], 'keptFrom', below)
return 1
`)

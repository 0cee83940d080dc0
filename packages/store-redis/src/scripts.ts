import { createHash } from 'node:crypto'

/** Lua that runs on the server as one step: no other command sees half of it. */
export interface Script {
  readonly lua: string
  readonly sha: string
}

/** Messages per stream entry: 64 of them cost Redis a third of what 64 entries do. */
const MESSAGES_PER_ENTRY = 64

/**
 * Compares everything first and writes afterwards. The first write is the largest, so that a server without
 * memory refuses the whole; whatever follows a first write is not refused any more.
 *
 * KEYS: state, stream of the generation.
 * ARGV: generation, first, the number after the last, nextIn, then number and bytes of each message in order.
 * Numbers are handed on as the text they came as: Lua would round those above 10^14.
 *
 * Returns 1, or what is in the way: `{'generation', stored}`, `{'hole', stored nextOut}`,
 * `{'bound', number}`, `{'corrupt'}`.
 */
export const commitScript = script(`
local state = redis.call('HMGET', KEYS[1], 'generation', 'nextOut', 'nextIn')
if state[1] ~= ARGV[1] then return {'generation', state[1] or ''} end
local stored, nextIn = tonumber(state[2]), tonumber(state[3])
if not stored or not nextIn then return {'corrupt'} end
local first, after = tonumber(ARGV[2]), tonumber(ARGV[3])
if first > stored then return {'hole', state[2]} end

local i = 5
if first < stored and first < after then
  local last = math.min(after, stored) - 1
  local entries = redis.call('XRANGE', KEYS[2], ARGV[2], '+', 'COUNT', last - first + 1)
  for _, entry in ipairs(entries) do
    local pairs_ = entry[2]
    for j = 1, #pairs_, 2 do
      local number = tonumber(pairs_[j])
      if not number then return {'corrupt'} end
      if number >= first and number <= last then
        if pairs_[j] ~= ARGV[i] then
          local came = tonumber(ARGV[i])
          return {'bound', (came and came < number) and ARGV[i] or pairs_[j]}
        end
        if pairs_[j + 1] ~= ARGV[i + 1] then return {'bound', ARGV[i]} end
        i = i + 2
      end
    end
  end
  if ARGV[i] and tonumber(ARGV[i]) < stored then return {'bound', ARGV[i]} end
end

for from = i, #ARGV, ${2 * MESSAGES_PER_ENTRY} do
  local to = math.min(from + ${2 * MESSAGES_PER_ENTRY - 1}, #ARGV)
  redis.call('XADD', KEYS[2], ARGV[to - 1] .. '-0', unpack(ARGV, from, to))
end
if after > stored then redis.call('HSET', KEYS[1], 'nextOut', ARGV[3]) end
if tonumber(ARGV[4]) > nextIn then redis.call('HSET', KEYS[1], 'nextIn', ARGV[4]) end
return 1
`)

/**
 * KEYS: state, stream of the generation before, stream of the new one (which is there only by accident).
 * ARGV: generation, nextOut, nextIn, createdAt.
 *
 * Returns 1, or `{'generation', stored}`.
 */
export const resetScript = script(`
local state = redis.call('HMGET', KEYS[1], 'generation', 'createdAt')
if state[1] == ARGV[1] and state[2] == ARGV[4] then return 1 end
if (tonumber(state[1]) or 0) ~= tonumber(ARGV[1]) - 1 then return {'generation', state[1] or ''} end
redis.call('HSET', KEYS[1], 'generation', ARGV[1], 'nextOut', ARGV[2], 'nextIn', ARGV[3], 'createdAt', ARGV[4])
redis.call('UNLINK', KEYS[2], KEYS[3])
return 1
`)

function script(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') }
}

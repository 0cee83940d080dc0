import { RUN, script } from './script.js'

/** Messages per stream entry: 64 of them cost Redis a third of what 64 entries do. */
const MESSAGES_PER_ENTRY = 64

/**
 * Compares everything first and writes afterwards. The first write decides: a server without memory refuses it,
 * and nothing that follows it.
 *
 * KEYS: state, stream of the generation.
 * ARGV: generation, first, the number after the last, nextIn, then from `begin` on number and bytes of each message
 * in order. Numbers are handed on as the text they came as: Lua would round those above 10^14.
 *
 * Ends, or returns what is in the way: `{'generation', stored}`, `{'hole', stored nextOut}`, `{'bound', number}`,
 * `{'corrupt'}`.
 */
const appendOnce = (begin: string) => `
local state = redis.call('HMGET', KEYS[1], 'generation', 'nextOut', 'nextIn')
if state[1] ~= ARGV[1] then return {'generation', state[1] or ''} end
local stored, nextIn = tonumber(state[2]), tonumber(state[3])
if not stored or not nextIn then return {'corrupt'} end
local first, after = tonumber(ARGV[2]), tonumber(ARGV[3])
if first > stored then return {'hole', state[2]} end

local i = ${begin}
if first < stored and first < after then
  local keptFrom = tonumber(redis.call('HGET', KEYS[1], 'keptFrom') or 1)
  if not keptFrom then return {'corrupt'} end
  if first < keptFrom then return {'bound', ARGV[2]} end
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
`

/** A commit of numbers and bytes alone, as nearly all are. Returns 1, or what is in the way. */
export const commitScript = script(`${appendOnce('5')}
return 1
`)

/**
 * The same with what a commit saves besides: each part by comparison of its own, so that it can be repeated late.
 *
 * KEYS: as before, then received, parked.
 * ARGV: as before, but the messages come after: the latest standing's state and time, '1' where the reset is
 * answered, the id below which received messages are handled, the id below which nothing is parked any more, the
 * guarantee of now where what was lost is skipped; each '' where nothing is said of it; how many messages were
 * received; number and bytes of each of those.
 */
export const commitAlsoScript = script(`
local received = tonumber(ARGV[11])
${appendOnce('12 + 2 * received')}
if ARGV[5] ~= '' then
  local since = tonumber(redis.call('HGET', KEYS[1], 'stateAt') or ARGV[6])
  if tonumber(ARGV[6]) >= since then redis.call('HSET', KEYS[1], 'state', ARGV[5], 'stateAt', ARGV[6]) end
end
for at = 12, 10 + 2 * received, 2 do
  if tonumber(ARGV[at]) >= nextIn then
    redis.call('XADD', KEYS[3], ARGV[1] .. '-' .. ARGV[at], 'bytes', ARGV[at + 1])
  end
end
if ARGV[7] ~= '' then redis.call('HDEL', KEYS[1], 'resetPending') end
if ARGV[8] ~= '' then redis.call('XTRIM', KEYS[3], 'MINID', '=', ARGV[8]) end
if ARGV[9] ~= '' then redis.call('XTRIM', KEYS[4], 'MINID', '=', ARGV[9]) end
if ARGV[10] ~= '' then
${RUN}
  redis.call('HSET', KEYS[1], 'run', run .. ' ' .. ARGV[10])
end
return 1
`)

import { UsageError } from '../errors.js'
import type { Address } from '../ports.js'
import { MAX_MESSAGE_BYTES } from '../wire/frame.js'
import type { TimestampPrecision } from '../wire/utc-timestamp.js'
import type { SlowConsumer } from './backlog.js'
import { defaults, type ResolvedOptions, type SessionOptions } from './options.js'
import { sessionIdOf } from './session-id.js'
import { applVerIds, versionRules } from './version.js'
import { withoutUndefined } from './without-undefined.js'

/** Fills in the defaults; throws {@link UsageError} `invalid-option` naming option, expectation and value. */
export function resolveOptions(options: SessionOptions): ResolvedOptions {
  if (!Object.hasOwn(versionRules, options.beginString))
    refuse('beginString', `one of ${Object.keys(versionRules).join(', ')}`, options.beginString)
  for (const name of ['senderCompId', 'targetCompId'] as const) identifier(name, options[name])
  for (const name of optionalIdentifiers)
    if (options[name] !== undefined) identifier(name, options[name])
  if (options.role === 'initiator') address('connect', options.connect, 1)
  else if (options.role === 'acceptor') address('listen', options.listen, 0)
  else refuse('role', "'initiator' or 'acceptor'", (options as { role: unknown }).role)

  applVersion(options)

  const resolved = filledIn(options)
  const { fractions } = versionRules[options.beginString]
  checkNumbers(resolved)
  oneOf('timestampPrecision', resolved.timestampPrecision, precisions)
  oneOf('whenLoggedOff', resolved.whenLoggedOff, ['refuse', 'queue', 'store'])
  oneOf('onStoreFailure', resolved.onStoreFailure, ['recover', 'stop'])
  oneOf('inbox', resolved.inbox, ['memory', 'store'])
  oneOf('resync', resolved.resync, ['next-start', 'next-trailer'])
  return fractions ? resolved : { ...resolved, timestampPrecision: 'seconds' }
}

/**
 * All options have the same layout in memory, whichever of them are given: V8 keeps one description for all sessions, where
 * each would have its own, four times the size of the values.
 */
function filledIn(options: SessionOptions): ResolvedOptions {
  const given = Object.entries(
    withoutUndefined({
      ...options,
      slowConsumer: slowConsumerOf(options),
      id: sessionIdOf(options),
    }),
  )
  for (const [name] of given) if (!(name in layout)) layout[name] = undefined
  const filled = { ...layout }
  for (const [name, value] of given) filled[name] = value
  return filled as unknown as ResolvedOptions
}

/** The same object for all that leave it as it is. */
function slowConsumerOf({ slowConsumer }: SessionOptions): Required<SlowConsumer> {
  if (slowConsumer === undefined) return defaults.slowConsumer
  return { ...defaults.slowConsumer, ...withoutUndefined(slowConsumer) }
}

const layout: Record<string, unknown> = { ...defaults, timestampPrecision: 'millis' }

const optionalIdentifiers = [
  'senderSubId',
  'senderLocationId',
  'targetSubId',
  'targetLocationId',
  'qualifier',
  'testReqId',
] as const

const precisions: readonly TimestampPrecision[] = ['seconds', 'millis', 'micros', 'nanos']

function checkNumbers(options: ResolvedOptions): void {
  whole('heartBtInt', options.heartBtInt, 0, 3_600)
  whole('maxUnprocessed', options.maxUnprocessed, 1, 1_000_000)
  whole('maxMessageBytes', options.maxMessageBytes, 512, MAX_MESSAGE_BYTES)
  whole('onHandlerError.retries', options.onHandlerError.retries, 0, 1_000)
  whole('maxQueued', options.maxQueued, 1, 10_000_000)
  checkRates(options)
  seconds('slowConsumer.after', options.slowConsumer.after)
  whole('slowConsumer.maxUnsentBytes', options.slowConsumer.maxUnsentBytes, 65_536, 1_073_741_824)
  whole('skipAhead', options.skipAhead, 0, 10_000_000)
  whole('resendRequestChunkSize', options.resendRequestChunkSize, 0, 1_000_000)
  if (options.maxLatency !== false) seconds('maxLatency', options.maxLatency)
  seconds('logonTimeout', options.logonTimeout)
  seconds('logoutTimeout', options.logoutTimeout)
  seconds('resendTimeout', options.resendTimeout)
  const { min, max } = options.reconnect
  seconds('reconnect.min', min)
  seconds('reconnect.max', max)
  if (max < min) refuse('reconnect.max', `at least reconnect.min (${min})`, max)
  const { testRequestDelayMultiplier: testRequest, heartBeatTimeoutMultiplier: giveUp } = options
  multiplier('testRequestDelayMultiplier', testRequest)
  multiplier('heartBeatTimeoutMultiplier', giveUp)
  if (giveUp <= testRequest)
    refuse(
      'heartBeatTimeoutMultiplier',
      `more than testRequestDelayMultiplier (${testRequest})`,
      giveUp,
    )
}

function checkRates({ rateLimit, retention }: ResolvedOptions): void {
  if (rateLimit !== undefined) {
    positive('rateLimit.messagesPerSecond', rateLimit.messagesPerSecond)
    if (rateLimit.burst !== undefined) whole('rateLimit.burst', rateLimit.burst, 1, 10_000_000)
  }
  if (retention === undefined) return
  const { messages, seconds: age } = retention
  if (messages === undefined && age === undefined)
    refuse('retention', 'messages, seconds, or both', 'neither')
  if (messages !== undefined) whole('retention.messages', messages, 1, 1_000_000_000)
  if (age !== undefined) positive('retention.seconds', age)
}

function positive(name: string, value: unknown): void {
  if (typeof value !== 'number' || !(value > 0) || value > 1_000_000_000)
    refuse(name, 'a number, more than 0 and at most 1,000,000,000', value)
}

function applVersion({ beginString, defaultApplVerId }: SessionOptions): void {
  if (!versionRules[beginString].applVerId) {
    if (defaultApplVerId !== undefined)
      refuse('defaultApplVerId', `nothing for ${beginString}`, defaultApplVerId)
    return
  }
  if (defaultApplVerId === undefined || !Object.hasOwn(applVerIds, defaultApplVerId))
    refuse('defaultApplVerId', `one of ${Object.keys(applVerIds).join(', ')}`, defaultApplVerId)
}

function identifier(name: string, value: unknown): void {
  if (typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value))
    refuse(name, 'one or more printable ASCII characters', value)
}

function address(name: string, value: Address | undefined, portMin: number): void {
  if (typeof value?.host !== 'string' || value.host === '')
    refuse(`${name}.host`, 'a name or an IP address', value?.host)
  whole(`${name}.port`, value?.port, portMin, 65_535)
}

function whole(name: string, value: unknown, min: number, max: number): void {
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max)
    refuse(name, `a whole number from ${min} to ${max}`, value)
}

function multiplier(name: string, value: unknown): void {
  if (typeof value !== 'number' || !(value > 0) || value > 1_000)
    refuse(name, 'a number, more than 0 and at most 1,000', value)
}

function oneOf<T>(name: string, value: T, known: readonly T[]): void {
  if (!known.includes(value)) refuse(name, `one of ${known.join(', ')}`, value)
}

function seconds(name: string, value: unknown): void {
  if (typeof value !== 'number' || !(value > 0) || value > 86_400)
    refuse(name, 'seconds, more than 0 and at most 86,400', value)
}

function refuse(name: string, expected: string, value: unknown): never {
  throw new UsageError('invalid-option', `${name}: expected ${expected}, but got ${show(value)}`)
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}

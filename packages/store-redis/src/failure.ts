import { StoreError } from '@goldfix/core'

/** What a server's refusal means, by the word it begins with, and what to do. */
const REFUSALS: readonly (readonly [word: RegExp, meaning: string])[] = [
  [/READONLY/, 'is a read-only replica: point the store at the primary'],
  [/\bOOM\b/, 'is out of memory and refuses writes: raise maxmemory or make room'],
  [/LOADING/, 'is still loading its data: it will answer when that is done'],
  [/MASTERDOWN/, 'is a replica that has lost its primary: point the store at the primary'],
  [/MISCONF/, 'cannot write to its disk and refuses writes: see its log'],
  [/NOREPLICAS/, 'has fewer replicas in touch than min-replicas-to-write asks for'],
  [/NOSCRIPT/, 'has forgotten our scripts: the next connection loads them again'],
  [/WRONGPASS|NOAUTH|invalid password/i, 'refused our credentials: check username and password'],
  [/NOPERM/, 'lacks a permission for our user: see the README for what it needs'],
  [/^BUSY/, 'is busy with a script of somebody else'],
  [/^CLUSTERDOWN/, 'is part of a Redis Cluster that is down: most of its primaries have to be up'],
  [/^(MOVED|ASK|TRYAGAIN|CROSSSLOT)/, 'is part of a Redis Cluster: name it as { cluster: [...] }'],
]

/** After these a new connection may find a server, a primary or a user that can; this one will not. */
const WANTS_NEW_CONNECTION = /READONLY|LOADING|MASTERDOWN|NOSCRIPT|NOAUTH|CLUSTERDOWN/

/** Source: Redis Cluster specification, "MOVED Redirection" and "ASK redirection". */
const ELSEWHERE = /^(MOVED|ASK) \d+ (\S+)|^TRYAGAIN/

/** Our data is not as we left it. */
const CORRUPT = /WRONGTYPE|ID specified in XADD is equal or smaller/

export interface Failure {
  readonly error: StoreError
  /** The connection it came on is of no more use. */
  readonly fatal: boolean
}

/** A node of a cluster did nothing of it: the slot is on another one, or on its way there. */
export class Redirected extends StoreError {
  constructor(
    text: string,
    /** For good, for this call alone, or to the same one in a while. */
    readonly how: 'moved' | 'ask' | 'again',
    /** `host:port`; the host is empty where it is the one that said so. */
    readonly address: string,
  ) {
    super('unavailable', text)
  }
}

/** What a server answered instead of doing what it was asked to. */
export function refusal(server: string, reply: Error): Failure {
  // the errors of ioredis carry the command's arguments, a password or messages among them: never a `cause`
  const words = wordsOf(reply)
  if (CORRUPT.test(words))
    return { error: new StoreError('corrupt', `${server}: ${words}`), fatal: false }
  const meaning = REFUSALS.find(([word]) => word.test(words))?.[1] ?? 'refused'
  const text = `${server} ${meaning} (${words})`
  const elsewhere = ELSEWHERE.exec(words)
  if (elsewhere !== null) {
    const [, word, address = ''] = elsewhere
    const how = word === 'MOVED' ? 'moved' : word === 'ASK' ? 'ask' : 'again'
    return { error: new Redirected(text, how, address), fatal: false }
  }
  return {
    error: new StoreError('unavailable', text),
    fatal: WANTS_NEW_CONNECTION.test(words),
  }
}

/** The connection could not be made, or broke. */
export function unreachable(server: string, what: string, cause?: Error): StoreError {
  const words = cause === undefined ? '' : `: ${wordsOf(cause)}`
  return new StoreError(
    'unavailable',
    `${server} ${what}${words}`,
    isOfTheSystem(cause) ? { cause } : {},
  )
}

export function isReply(cause: unknown): cause is Error {
  return cause instanceof Error && cause.name === 'ReplyError'
}

function isOfTheSystem(cause: Error | undefined): boolean {
  return cause !== undefined && 'code' in cause && !('command' in cause)
}

/** A refused connection to several addresses of one name has a code only; an unknown command is repeated whole. */
function wordsOf(cause: Error): string {
  const words = cause.message || String('code' in cause ? cause.code : cause.name)
  return words
    .replace(/,? with args beginning with.*/s, '')
    .replace(/,? ?script: \w+, on @user_script:\d+\.?/, '')
}

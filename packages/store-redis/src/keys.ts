import type { SessionId } from '@goldfix/core'

/**
 * Where one session's data lies. All its keys share the hash tag `{prefix:session}`, and with it one slot of a
 * Redis Cluster. None of them expires.
 */
export class SessionKeys {
  readonly #tag: string
  /**
   * A hash with the session's record, see `state-hash.ts` for its fields; no key where the session was never seen.
   */
  readonly state: string
  /**
   * A stream with the messages of the peer's that are kept until the application is done with them; no key where
   * none ever was. One entry each, its id `<generation>-<number>`, its one field `bytes`.
   */
  readonly received: string
  /**
   * A stream with the application's messages that wait for a number; no key where none ever did. One entry each,
   * its id `<place>-0`, its one field `bytes`.
   */
  readonly parked: string

  constructor(prefix: string, id: SessionId) {
    this.#tag = `{${prefix}:${id}}`
    this.state = `${this.#tag}:st`
    this.received = `${this.#tag}:in`
    this.parked = `${this.#tag}:parked`
  }

  /**
   * A stream with what was sent in this generation; no key where nothing was.
   *
   * An entry holds consecutive messages of one commit as pairs of number and bytes, in order; its id is
   * `<number of its last message>-0`. So Redis itself refuses to append a number that is not above all others,
   * `XRANGE key n +` begins with the entry that holds n, and `XTRIM MINID n` keeps every number from n on.
   * Administrative numbers are in no entry.
   */
  out(generation: number | string): string {
    return `${this.#tag}:out:${generation}`
  }
}

/**
 * A hash with a field for each session that was ever made, its value the time of that. It lies apart from the
 * sessions, in a Redis Cluster on a slot of its own: what takes a session away leaves it.
 */
export function knownKey(prefix: string): string {
  return `{${prefix}:}:known`
}

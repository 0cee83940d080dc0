import type { SessionId } from '@goldfix/core'

/**
 * Where one session's data lies. All its keys share the hash tag `{prefix:session}`, and with it one slot of a
 * Redis Cluster. None of them expires.
 */
export class SessionKeys {
  readonly #tag: string
  /**
   * A hash with the decimal fields `generation`, `nextOut`, `nextIn` and `createdAt` of the session's record;
   * no key where the session was never seen.
   */
  readonly state: string

  constructor(prefix: string, id: SessionId) {
    this.#tag = `{${prefix}:${id}}`
    this.state = `${this.#tag}:st`
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

import type { Also, Commit, SentMessage } from '@goldfix/core'
import { Command } from 'ioredis'
import { BulkStrings, bulkSize, digitsOf } from './bulk-string.js'
import { commitAlsoScript, commitScript } from './commit-scripts.js'
import type { SessionKeys } from './keys.js'
import { stateText } from './state-hash.js'

/**
 * EVALSHA of a commit script. ioredis' own encoder takes every argument apart three times; this one writes the
 * request into one buffer, for a third of the cost with a hundred messages.
 */
export class CommitCommand extends Command {
  readonly #commit: Commit

  /** @param guarantee of the connection that it goes to, see {@link Connection.guarantee} */
  constructor(keys: SessionKeys, commit: Commit, guarantee: string) {
    const { generation, first, sent, nextIn, also } = commit
    const state = [keys.state, keys.out(generation)]
    const numbers = [generation, first, first + sent.length, nextIn]
    const args =
      also === undefined
        ? [commitScript.sha, 2, ...state, ...numbers]
        : [
            ...[commitAlsoScript.sha, 4, ...state, keys.received, keys.parked],
            ...numbers,
            ...seldom(also, guarantee),
          ]
    super('evalsha', args, { replyEncoding: 'utf8' })
    this.#commit = commit
  }

  /** Source: Redis serialization protocol (RESP), "Arrays" and "Bulk strings". */
  override toWritable(): Buffer {
    const { first, sent, also } = this.#commit
    const messages: SentMessage[] = [...(also?.received ?? [])]
    for (let index = 0; index < sent.length; index += 1) {
      const bytes = sent[index]
      if (bytes !== undefined) messages.push({ msgSeqNum: first + index, bytes })
    }
    let size = 0
    for (const { msgSeqNum, bytes } of messages)
      size += bulkSize(digitsOf(msgSeqNum)) + bulkSize(bytes.length)

    const words = [this.name, ...this.args.map(String)]
    const start = `*${words.length + 2 * messages.length}\r\n${words.map(bulk).join('')}`
    const request = Buffer.allocUnsafe(Buffer.byteLength(start) + size)
    const rest = new BulkStrings(request, request.write(start))
    for (const { msgSeqNum, bytes } of messages) {
      rest.natural(msgSeqNum)
      rest.bytes(bytes)
    }
    return request
  }
}

/** In the order of {@link commitAlsoScript}. */
function seldom(also: Also, guarantee: string): (string | number)[] {
  const { standing, resetAnswered, handled, unparked, skippedAhead, received = [] } = also
  return [
    standing === undefined ? '' : stateText(standing),
    standing?.at ?? '',
    resetAnswered ? '1' : '',
    handled === undefined ? '' : `${handled.generation}-${handled.msgSeqNum + 1}`,
    unparked === undefined ? '' : `${unparked + 1}-0`,
    skippedAhead ? guarantee : '',
    received.length,
  ]
}

function bulk(text: string): string {
  return `$${Buffer.byteLength(text)}\r\n${text}\r\n`
}

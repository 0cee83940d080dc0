import type { Commit } from '@goldfix/core'
import { Command } from 'ioredis'
import type { SessionKeys } from './keys.js'
import { commitScript } from './scripts.js'

/**
 * EVALSHA of the commit script. ioredis' own encoder takes every argument apart three times; this one writes the
 * request into one buffer, for a third of the cost with a hundred messages.
 */
export class CommitCommand extends Command {
  readonly #commit: Commit

  constructor(keys: SessionKeys, commit: Commit) {
    const { generation, first, sent, nextIn } = commit
    const numbers = [generation, first, first + sent.length, nextIn]
    super('evalsha', [commitScript.sha, 2, keys.state, keys.out(generation), ...numbers], {
      replyEncoding: 'utf8',
    })
    this.#commit = commit
  }

  /** Source: Redis serialization protocol (RESP), "Arrays" and "Bulk strings". */
  override toWritable(): Buffer {
    const { first, sent } = this.#commit
    const heads: string[] = []
    let size = 0
    for (let index = 0; index < sent.length; index += 1) {
      const bytes = sent[index]
      if (bytes === undefined) continue
      const number = `${first + index}`
      const head = `$${number.length}\r\n${number}\r\n$${bytes.length}\r\n`
      heads.push(head)
      size += head.length + bytes.length + 2
    }

    const words = [this.name, ...this.args.map(String)]
    const start = `*${words.length + 2 * heads.length}\r\n${words.map(bulk).join('')}`
    const request = Buffer.allocUnsafe(Buffer.byteLength(start) + size)
    let at = request.write(start)
    let messages = 0
    for (const bytes of sent) {
      if (bytes === undefined) continue
      at += request.write(heads[messages] ?? '', at, 'latin1')
      messages += 1
      request.set(bytes, at)
      at += bytes.length
      at += request.write('\r\n', at, 'latin1')
    }
    return request
  }
}

function bulk(text: string): string {
  return `$${Buffer.byteLength(text)}\r\n${text}\r\n`
}

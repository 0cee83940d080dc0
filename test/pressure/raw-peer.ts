import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Fields } from '@goldfix/core'
import { Encoder } from '../../packages/core/src/wire/encoder.js'
import { Framer } from '../../packages/core/src/wire/frame.js'
import { MessageView } from '../../packages/core/src/wire/message.js'
import { utcTimestamp } from '../../packages/core/src/wire/utc-timestamp.js'
import { until } from './until.js'

const ADMIN = new Set(['0', '1', '2', '3', '4', '5', 'A'])

/** A counterparty that is a socket: it reads only when told, and says what it is told. */
export class RawPeer {
  readonly socket: Socket
  /** What it has read, by MsgType and number. */
  readonly read: { readonly msgType: string; readonly msgSeqNum: number; possDup: boolean }[] = []
  nextOut = 1
  readonly #encoder = new Encoder({
    beginString: 'FIX.4.4',
    senderCompId: 'THEM',
    targetCompId: 'US',
  })
  readonly #now: () => number
  readonly #framer = new Framer()
  readonly #view = new MessageView()
  #left = Buffer.alloc(0)

  private constructor(socket: Socket, now: () => number) {
    this.socket = socket
    this.#now = now
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => this.#take(bytes))
  }

  /** Connects and logs on under the next of its numbers; from then on it reads. */
  static async logsOn(port: number, now: () => number, nextOut = 1): Promise<RawPeer> {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    const peer = new RawPeer(socket, now)
    peer.nextOut = nextOut
    peer.says('A', [
      [98, 0],
      [108, 30],
    ])
    await until(() => peer.read.length > 0)
    return peer
  }

  says(msgType: string, fields: Fields): void {
    const time = utcTimestamp(this.#now(), 'millis')
    const encode = ADMIN.has(msgType) ? 'encodeAdmin' : 'encode'
    this.socket.write(Buffer.from(this.#encoder[encode](msgType, this.nextOut++, time, fields)))
  }

  stopsReading(): void {
    this.socket.pause()
  }

  readsAgain(): void {
    this.socket.resume()
  }

  /** What was read of the application's messages: their numbers. */
  get numbers(): number[] {
    return this.read.filter(({ msgType }) => msgType === '8').map(({ msgSeqNum }) => msgSeqNum)
  }

  #take(bytes: Buffer): void {
    const input = Buffer.concat([this.#left, bytes])
    let at = 0
    while (this.#framer.take(input, at) === 'message') {
      const { start, end } = this.#framer
      this.#view.read(input, start, end)
      const { msgType, msgSeqNum, possDup } = this.#view
      this.read.push({ msgType, msgSeqNum, possDup })
      at = end
    }
    this.#left = Buffer.from(input.subarray(at))
  }
}

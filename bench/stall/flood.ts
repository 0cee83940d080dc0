import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Encoder } from '../../packages/core/src/wire/encoder.js'
import { utcTimestamp } from '../../packages/core/src/wire/utc-timestamp.js'
import type { Stall } from './sessions.js'

/** A client that sends orders as fast as they are taken, whatever becomes of them, until it is destroyed. */
export async function flood(port: number, client: Stall): Promise<Socket> {
  const encoder = new Encoder({
    beginString: 'FIX.4.4',
    senderCompId: client,
    targetCompId: 'BROKER',
  })
  const now = () => utcTimestamp(Date.now(), 'millis')
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const logon = encoder.encodeAdmin('A', 1, now(), [
    [98, 0],
    [108, 30],
  ])
  socket.write(Buffer.from(logon))
  await once(socket, 'data')
  if (client === 'peer') socket.pause()
  else socket.resume()
  let msgSeqNum = 2
  const more = () => {
    if (socket.destroyed) return
    const orders: Buffer[] = []
    for (let i = 0; i < 200; i++) {
      const fields = [
        [11, `order-${msgSeqNum}`],
        [55, 'MSFT'],
        [54, '1'],
        [38, 100],
        [40, '2'],
        [44, '189.25'],
      ] as const
      orders.push(Buffer.from(encoder.encode('D', msgSeqNum++, now(), fields)))
    }
    if (socket.write(Buffer.concat(orders))) setImmediate(more)
    else socket.once('drain', more)
  }
  more()
  return socket
}

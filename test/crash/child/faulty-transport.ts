import type { Connection, Transport } from '@goldfix/core'
import { map } from 'rxjs'
import { FrameCutter, fieldOf } from '../frames.js'
import type { PlantedFault } from './planted.js'

/** What an engine with this fault would put on the wire. */
export function faultyTransport(inner: Transport, fault: PlantedFault | undefined): Transport {
  const spoil = spoilers[fault ?? '']
  if (spoil === undefined) return inner
  const spoiled = (connection: Connection): Connection => ({
    incoming: connection.incoming,
    peer: connection.peer,
    get unsent() {
      return connection.unsent
    },
    drained: () => connection.drained(),
    pause: () => connection.pause(),
    resume: () => connection.resume(),
    close: () => connection.close(),
    write(bytes) {
      const frames = new FrameCutter().push(bytes)
      return connection.write(Buffer.concat(frames.map((frame) => spoil(frame.bytes))))
    },
  })
  return {
    clock: inner.clock,
    dial: (to) => inner.dial(to).pipe(map(spoiled)),
    listen: (at, onConnection, onRefused) =>
      inner.listen(at, (connection) => onConnection(spoiled(connection)), onRefused),
  }
}

const spoilers: Readonly<Record<string, ((message: Buffer) => Buffer) | undefined>> = {
  'forgets PossDupFlag': (message) =>
    isResent(message)
      ? rewritten(message, (text) => text.replace('\x0143=Y\x01', '\x01'))
      : message,
  'sends another content again': (message) =>
    isResent(message)
      ? rewritten(message, (text) => text.replace('\x0155=MSFT\x01', '\x0155=AAPL\x01'))
      : message,
}

function isResent(message: Buffer): boolean {
  return fieldOf(message, 35) === 'D' && fieldOf(message, 43) === 'Y'
}

/** BodyLength(9) and CheckSum(10) made right again. */
function rewritten(message: Buffer, change: (body: string) => string): Buffer {
  const text = message.toString('latin1')
  const bodyStart = text.indexOf('\x01', text.indexOf('\x019=') + 1) + 1
  const begin = text.slice(0, text.indexOf('\x01') + 1)
  const body = change(text.slice(bodyStart - 1, -7)).slice(1)
  const head = `${begin}9=${body.length}\x01${body}`
  let sum = 0
  for (let at = 0; at < head.length; at += 1) sum += head.charCodeAt(at)
  return Buffer.from(`${head}10=${String(sum % 256).padStart(3, '0')}\x01`, 'latin1')
}

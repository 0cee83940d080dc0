import type { Connection, Transport } from '@goldfix/core'
import { map, Observable } from 'rxjs'
import { type Frame, FrameCutter, fieldOf, isAdmin } from '../frames.js'
import type { Fuse } from './fuse.js'
import { REPORTS_TAG } from './load.js'
import type { Progress } from './progress.js'

/** A transport whose connections end the process around what they read and write. */
export function hookedTransport(inner: Transport, fuse: Fuse, progress: Progress): Transport {
  const hooked = (connection: Connection) => hookedConnection(connection, fuse, progress)
  return {
    clock: inner.clock,
    dial: (to) => inner.dial(to).pipe(map(hooked)),
    listen: (at, onConnection, onRefused) =>
      inner.listen(at, (connection) => onConnection(hooked(connection)), onRefused),
  }
}

function hookedConnection(inner: Connection, fuse: Fuse, progress: Progress): Connection {
  const cutter = new FrameCutter()
  return {
    peer: inner.peer,
    get unsent() {
      return inner.unsent
    },
    drained: () => inner.drained(),
    pause: () => inner.pause(),
    resume: () => inner.resume(),
    close: () => inner.close(),

    incoming: new Observable<Buffer>((reader) =>
      inner.incoming.subscribe({
        next(chunk) {
          beforeRead(cutter.push(chunk), fuse, progress)
          reader.next(chunk)
        },
        error: (cause: unknown) => reader.error(cause),
        complete: () => reader.complete(),
      }),
    ),

    write(bytes) {
      beforeWrite(bytes, inner, fuse, progress)
      const room = inner.write(bytes)
      afterWrite(bytes, fuse)
      return room
    },
  }
}

/** Of what was read, what is whole: nothing of it has reached the engine. */
function beforeRead(frames: readonly Frame[], fuse: Fuse, progress: Progress): void {
  for (const { msgType, bytes } of frames) {
    if (!isAdmin(msgType)) fuse.burn('R0')
    const reported = fieldOf(bytes, REPORTS_TAG)?.split(' ')[0]
    if (reported !== undefined && progress.sent.has(reported)) fuse.burn('S7')
    if (msgType === '4') progress.gapFilledTo = Number(fieldOf(bytes, 36))
    progress.toldToReset ||= msgType === 'A' && fieldOf(bytes, 141) === 'Y'
    progress.toldGoodbye ||= msgType === '5'
  }
}

function beforeWrite(bytes: Buffer, inner: Connection, fuse: Fuse, progress: Progress): void {
  const frames = new FrameCutter().push(bytes)
  const fresh = frames.find(({ msgType, possDup }) => !isAdmin(msgType) && !possDup)
  if (fresh !== undefined) {
    fuse.burn('S4')
    if (fuse.due('S5')) {
      const before = frames.slice(0, frames.indexOf(fresh)).map((frame) => frame.bytes)
      inner.write(Buffer.concat([...before, fresh.bytes.subarray(0, fresh.bytes.length >> 1)]))
      fuse.die()
    }
  }
  const again = frames.filter(({ msgType, possDup }) => !isAdmin(msgType) && possDup)
  if (again.length > 0 && fuse.due('S8')) {
    const half = frames.slice(0, Math.ceil(again.length / 2)).map((frame) => frame.bytes)
    inner.write(Buffer.concat(half))
    fuse.die()
  }
  const gapFill = frames.findIndex(({ msgType }) => msgType === '4')
  if (gapFill >= 0 && fuse.due('S9')) {
    inner.write(Buffer.concat(frames.slice(0, gapFill + 1).map((frame) => frame.bytes)))
    fuse.die()
  }
  if (progress.toldGoodbye && frames.some(({ msgType }) => msgType === '5')) fuse.burn('R8')
}

function afterWrite(bytes: Buffer, fuse: Fuse): void {
  for (const { msgType, possDup, bytes: message } of new FrameCutter().push(bytes)) {
    if (!isAdmin(msgType) && !possDup) fuse.burn('S6')
    if (msgType === 'A' && fieldOf(message, 141) === 'Y') fuse.burn('S11')
    if (msgType === '5') fuse.burn('S12')
    // what made us ask came early, and waits
    if (msgType === '2') fuse.burn('R5')
  }
}

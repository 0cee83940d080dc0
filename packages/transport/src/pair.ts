import {
  type Address,
  type Clock,
  type Connection,
  ConnectionError,
  type Listener,
  type Transport,
} from '@goldfix/core'
import { Observable } from 'rxjs'
import { spelled, wrongAddress } from './address.js'
import { connect, type Later } from './pair-connection.js'
import { systemClock } from './system-clock.js'

/** In which time an in-process transport lives. */
export interface PairOptions {
  /**
   * Delivers, connects and tells the end in its `setTimeout(..., 0)`: on a virtual clock nothing happens by
   * itself. Left out: the clock of the machine, and delivery in a turn of the event loop of its own, as with
   * sockets.
   */
  readonly clock?: Clock
}

type Door = (connection: Connection) => void

/** Where the numbers begin that port 0 and the dialling ends are given. */
const FREE_PORT_MIN = 49_152
const PORT_MAX = 65_535

/**
 * A transport within this process: a dial reaches the listener of the same `pair` at literally the same host and
 * port. Bytes are handed over without a copy, and never inside `write`. It behaves as {@link tcp} does, except
 * that it never breaks: what was written before `close()` waits for its reader for as long as it takes.
 */
export function pair({ clock }: PairOptions = {}): Transport {
  const doors = new Map<string, Door>()
  const later: Later =
    clock === undefined ? (run) => void setImmediate(run) : (run) => void clock.setTimeout(run, 0)
  let lastPort = FREE_PORT_MIN - 1

  /** As systems do, not one that was free a moment ago if it can be helped. */
  function freePort(host: string): number {
    for (let tries = FREE_PORT_MIN; tries <= PORT_MAX; tries += 1) {
      lastPort = lastPort < PORT_MAX ? lastPort + 1 : FREE_PORT_MIN
      if (!doors.has(spelled({ host, port: lastPort }))) return lastPort
    }
    throw new ConnectionError('address-in-use', `every port of ${host} is in use already`)
  }

  return {
    clock: clock ?? systemClock(),

    dial: (to) =>
      new Observable((subscriber) => {
        const wrong = wrongAddress(to, 1)
        if (wrong !== undefined) return subscriber.error(wrong)
        later(() => {
          if (subscriber.closed) return
          const onConnection = doors.get(spelled(to))
          if (onConnection === undefined) {
            const text = `${spelled(to)} refused the connection: nobody listens there`
            return subscriber.error(new ConnectionError('refused', text))
          }
          const [near, far] = connect(later, to, { host: to.host, port: freePort(to.host) })
          onConnection(far)
          if (subscriber.closed) return near.close()
          subscriber.next(near)
          subscriber.complete()
        })
      }),

    async listen(at, onConnection): Promise<Listener> {
      const wrong = wrongAddress(at, 0)
      if (wrong !== undefined) throw wrong
      const address: Address = { host: at.host, port: at.port === 0 ? freePort(at.host) : at.port }
      const key = spelled(address)
      if (doors.has(key)) throw new ConnectionError('address-in-use', `${key} is in use already`)
      doors.set(key, onConnection)
      return {
        address,
        async close() {
          if (doors.get(key) === onConnection) doors.delete(key)
        },
      }
    },
  }
}

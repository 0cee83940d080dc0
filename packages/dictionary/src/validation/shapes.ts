import type { IndexedMessage } from '@goldfix/core'
import type { Shape } from './shape.js'

/** Of each MsgType(35) some shapes of messages that were good. */
export class Shapes {
  readonly #byMsgType = new Map<string, (Shape | undefined)[]>()
  #misses = 0

  /** The shape of a message like this one: whether this one has it is to be asked. */
  near(message: IndexedMessage): Shape | undefined {
    return this.#byMsgType.get(message.msgType)?.[placeOf(message)]
  }

  /** None was near enough: whether the message's own is worth keeping. Where no two are alike, not every time. */
  wants(): boolean {
    return (this.#misses++ & (PATIENCE - 1)) === 0
  }

  keep(message: IndexedMessage, shape: Shape): void {
    let shapes = this.#byMsgType.get(message.msgType)
    if (shapes === undefined) {
      shapes = new Array(PLACES).fill(undefined)
      this.#byMsgType.set(message.msgType, shapes)
    }
    shapes[placeOf(message)] = shape
  }
}

/** Counterparties fill in different fields: so many shapes of a MsgType(35) are kept. A power of 2. */
const PLACES = 8
/** Of so many misses one is kept. A power of 2. */
const PATIENCE = 4

function placeOf({ fieldCount, index }: IndexedMessage): number {
  const middle = index[3 * (fieldCount >> 1)] as number
  const last = index[3 * fieldCount - 6] as number
  return (fieldCount + middle + last) & (PLACES - 1)
}

import {
  type Address,
  createEngine,
  type Engine,
  type Field,
  type Message,
  RejectMessage,
  type Session,
  type SessionOptions,
  UsageError,
} from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { tcp } from '@goldfix/transport'
import { type Counterparty, PATIENCE_SECONDS } from './counterparty.js'
import { ACCEPTOR } from './wire.js'

/** Our acceptor with the application of the acceptance definitions, for these counterparties. */
export async function startGoldFix(
  counterparties: readonly Counterparty[],
): Promise<{ engine: Engine; address: Address }> {
  const orders = new Map<string, Set<string>>()
  const engine = createEngine({
    transport: tcp(),
    store: memoryStore(),
    sessions: counterparties.map(sessionOf),
    onMessage: (message, session) => echo(message, session, orders),
    onEvent(event) {
      // a session that has ended knows its orders no more
      if (event.type === 'state' && /^(Disconnected|Recovering)/.test(event.state))
        orders.delete(event.session)
    },
  })
  await engine.start()
  const [first] = engine.sessions
  if (first === undefined) throw new Error('no counterparty')
  return { engine, address: await engine.address(first.id) }
}

function sessionOf({ version, compId }: Counterparty): SessionOptions {
  const common = {
    role: 'acceptor',
    senderCompId: ACCEPTOR,
    targetCompId: compId,
    listen: { host: '127.0.0.1', port: 0 },
    logonTimeout: PATIENCE_SECONDS,
    logoutTimeout: PATIENCE_SECONDS,
    resendTimeout: PATIENCE_SECONDS,
    resync: 'next-trailer',
  } as const
  return version === 'FIX.5.0' || version === 'FIX.5.0SP1' || version === 'FIX.5.0SP2'
    ? { ...common, beginString: 'FIXT.1.1', defaultApplVerId: version }
    : { ...common, beginString: version }
}

/** Header fields that the session writes anew, and those that mark a copy. */
const sessionTags = new Set([8, 9, 10, 34, 35, 43, 49, 52, 56, 122])

function echo(message: Message, session: Session, orders: Map<string, Set<string>>): void {
  if (message.msgType === 'D') {
    const seen = orders.get(session.id) ?? new Set()
    orders.set(session.id, seen)
    const id = message.text(11) ?? ''
    const known = seen.has(id)
    seen.add(id)
    if (known && message.possResend) return
  }
  if (!isEchoed(message.msgType, session)) throw RejectMessage.unsupported()
  const fields: Field[] = []
  for (const [tag, value] of message.fields())
    if (!sessionTags.has(tag)) fields.push([tag, value.toString('latin1')])
  try {
    session.send({ msgType: message.msgType, fields })
  } catch (cause) {
    // after a Logout there is nobody to answer
    if (!(cause instanceof UsageError && cause.code === 'not-logged-on')) throw cause
  }
}

function isEchoed(msgType: string, session: Session): boolean {
  return (
    msgType === 'D' || msgType === 'C' || (msgType === 'd' && !/^FIX\.4\.[01]:/.test(session.id))
  )
}

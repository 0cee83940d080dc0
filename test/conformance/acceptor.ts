import { type AcceptorOptions, createEngine, type Engine, type Transport } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { EchoApplication } from './echo.js'

const HOST = '127.0.0.1'

type Counterparty = Pick<AcceptorOptions, 'beginString' | 'targetCompId' | 'defaultApplVerId'>

/** The sessions that the acceptance definitions of QuickFIX C++ log on to. */
const counterparties: readonly Counterparty[] = [
  { beginString: 'FIX.4.0', targetCompId: 'TW40' },
  { beginString: 'FIX.4.1', targetCompId: 'TW41' },
  { beginString: 'FIX.4.2', targetCompId: 'TW42' },
  { beginString: 'FIX.4.3', targetCompId: 'TW43' },
  { beginString: 'FIX.4.4', targetCompId: 'TW44' },
  { beginString: 'FIX.4.4', targetCompId: 'TW' },
  { beginString: 'FIXT.1.1', targetCompId: 'TW50', defaultApplVerId: 'FIX.5.0' },
  { beginString: 'FIXT.1.1', targetCompId: 'TW50SP1', defaultApplVerId: 'FIX.5.0SP1' },
  { beginString: 'FIXT.1.1', targetCompId: 'TW50SP2', defaultApplVerId: 'FIX.5.0SP2' },
]

/** The acceptor under test, on one free port for all of its sessions. */
export async function startAcceptor(
  transport: Transport,
): Promise<{ engine: Engine; port: number }> {
  const application = new EchoApplication()
  const listen = { host: HOST, port: 0 }
  const engine = createEngine({
    transport,
    store: memoryStore(),
    sessions: counterparties.map((counterparty) => ({
      role: 'acceptor',
      senderCompId: 'ISLD',
      listen,
      resetOnLogon: true,
      ...counterparty,
    })),
    onMessage: (message, session) => application.onMessage(message, session),
    onEvent(event) {
      if (event.type === 'state' && event.state.startsWith('Disconnected'))
        application.forget(event.session)
    },
  })
  await engine.start()
  const { port } = await engine.address('FIX.4.4:ISLD->TW44')
  return { engine, port }
}

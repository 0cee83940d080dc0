import { createEngine, type Engine, type InitiatorOptions, type Transport } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'

/** The initiator under test, dialling until it is stopped. */
export async function startInitiator(
  transport: Transport,
  options: Pick<InitiatorOptions, 'beginString' | 'heartBtInt' | 'resetOnLogon'>,
  port: number,
): Promise<Engine> {
  const engine = createEngine({
    transport,
    store: memoryStore(),
    sessions: [
      {
        role: 'initiator',
        senderCompId: 'TW',
        targetCompId: 'ISLD',
        connect: { host: '127.0.0.1', port },
        reconnect: { min: 1, max: 1 },
        ...options,
      },
    ],
  })
  await engine.start()
  return engine
}

import { setTimeout as pause } from 'node:timers/promises'
import { createEngine, type Sent, type Session } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { tcp } from '@goldfix/transport'
import { Line } from './line.js'
import { figuresOf, startAcceptor } from './quickfix.js'
import type { Stage } from './stage.js'
import { newOrder } from './trade.js'
import { speaking } from './version.js'

/**
 * Sends orders to a QuickFIX acceptor, through the fault and after it, and counts the reports.
 *
 * QuickFIX answers an order, and then saves that it has processed it. Killed in between it asks for that order
 * as its first, and answers it again: the one repetition that is excused, and only where it was asked for so.
 */
export async function goldfixDials(stage: Stage): Promise<void> {
  const { scenario, load, quickfix, store, got, witness } = stage
  const { version, fault } = scenario
  const acceptor = await startAcceptor(quickfix, { version, store })
  stage.program = acceptor.program
  const line = await Line.to(acceptor.address, (from, message) =>
    witness.hear(from === 'dialler' ? 'GoldFix' : 'QuickFIX', message),
  )
  stage.line = line
  const engine = createEngine({
    transport: tcp(),
    store: memoryStore(),
    onMessage(message) {
      if (message.msgType === '8') got.count(message.text(11) ?? '', message.possDup)
    },
    onEvent: stage.onEvent,
  })
  stage.engine = engine
  const session = engine.add({
    role: 'initiator',
    ...speaking(version),
    senderCompId: 'GOLD',
    targetCompId: 'QFA',
    connect: line.address,
    heartBtInt: 5,
    reconnect: { min: 0.1, max: 1 },
  })

  stage.step = 'waiting for the first logon'
  await engine.start()
  await session.ready()

  stage.step = 'trading'
  const restart = async () => {
    const { program, address } = await startAcceptor(quickfix, { version, store })
    stage.program = program
    line.far = address
  }
  const struck = stage.due().then(() => stage.strike(line, restart))
  const [clOrdIds] = await Promise.all([sendOrders(stage, session), struck])
  stage.step = 'waiting for the last reports'
  await got.reached(load.orders)

  stage.step = 'logging out'
  await engine.stop()
  stage.step = 'waiting for QuickFIX to end'
  stage.program.stop()
  const counted = await figuresOf(stage.program)

  stage.expectRecovery(line)
  stage.expectNone(got.missing(clOrdIds), 'orders not acknowledged')
  stage.expectNone(got.unknown(clOrdIds), 'reports of orders never sent')
  const excused = new Set(fault === 'QuickFIX killed' ? witness.unprocessed : [])
  const twice = got.repeated.filter((clOrdId) => !excused.delete(clOrdId))
  stage.expectNone(twice, 'orders acknowledged twice')
  if (got.repeated.length > twice.length)
    stage.remarks.push(
      `${got.repeated.length - twice.length} answered again, not saved by QuickFIX`,
    )
  if (fault === 'line cut') {
    stage.expect(
      counted.orders === load.orders,
      `QuickFIX's application got ${counted.orders} orders`,
    )
    stage.expect(counted.duplicates === 0, `QuickFIX's application got ${counted.duplicates} twice`)
  }
}

/** Sends them at the rate, whether the line is up or not; resolves to their ClOrdIDs when all are committed. */
async function sendOrders(stage: Stage, session: Session): Promise<Set<string>> {
  const { orders, rate } = stage.load
  const clOrdIds = new Set<string>()
  const sent: Sent[] = []
  const begun = performance.now()
  for (let n = 0; n < orders && !stage.over; n++) {
    await pause(begun + (n * 1_000) / rate - performance.now())
    const clOrdId = `G${n}`
    clOrdIds.add(clOrdId)
    sent.push(session.send(newOrder(clOrdId, n % 2 === 0 ? '1' : '2', stage.scenario.version)))
  }
  await Promise.all(sent.map(({ committed }) => committed))
  return clOrdIds
}

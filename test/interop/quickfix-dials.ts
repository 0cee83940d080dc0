import { createEngine } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { tcp } from '@goldfix/transport'
import { Line } from './line.js'
import { countReports, figuresOf, ordersIn, startInitiator } from './quickfix.js'
import type { Stage } from './stage.js'
import { filled } from './trade.js'
import { speaking } from './version.js'

/** Answers the orders of a QuickFIX initiator, through the fault and after it. */
export async function quickfixDials(stage: Stage): Promise<void> {
  const { scenario, load, quickfix, store, got, witness } = stage
  const { version, fault } = scenario
  const engine = createEngine({
    transport: tcp(),
    store: memoryStore(),
    onMessage(message, session) {
      if (message.msgType !== 'D') return
      const isFirst = got.count(message.text(11) ?? '', message.possDup)
      if (isFirst) session.send(filled(message, got.size, version))
    },
    onEvent: stage.onEvent,
  })
  stage.engine = engine
  const session = engine.add({
    role: 'acceptor',
    ...speaking(version),
    senderCompId: 'QFA',
    targetCompId: 'GOLD',
    listen: { host: '127.0.0.1', port: 0 },
  })
  await engine.start()
  const line = await Line.to(await engine.address(session.id), (from, message) =>
    witness.hear(from === 'dialler' ? 'QuickFIX' : 'GoldFix', message),
  )
  stage.line = line
  const first = startInitiator(quickfix, { version, store, to: line.address, ...load, prefix: 'A' })
  stage.program = first

  stage.step = 'trading'
  const restart = () => {
    const orders = load.orders - ordersIn(first.output).length
    stage.program = startInitiator(quickfix, {
      ...{ version, store, to: line.address, orders },
      ...{ rate: load.rate, prefix: 'B' },
    })
  }
  await stage.due()
  await stage.strike(line, restart)
  stage.step = 'waiting for QuickFIX to end'
  const counted = await figuresOf(stage.program)
  stage.step = 'logging out'
  await engine.stop()

  const isSame = stage.program === first
  const printed = isSame ? first.output : first.output + stage.program.output
  const clOrdIds = new Set(ordersIn(printed))
  // What it had in hand when it was killed may not have reached its store.
  const inHand = isSame ? undefined : ordersIn(first.output).at(-1)
  if (inHand !== undefined && got.missing([inHand]).length > 0) clOrdIds.delete(inHand)
  const acknowledged = countReports(printed)

  stage.expectRecovery(line)
  stage.expect(counted.ok === true, `QuickFIX is not content: ${JSON.stringify(counted)}`)
  stage.expect(counted.rejects === 0, `QuickFIX got ${counted.rejects} rejects`)
  stage.expect(
    counted.duplicateReports === 0,
    `QuickFIX got ${counted.duplicateReports} reports twice`,
  )
  if (fault === 'line cut')
    stage.expect(
      counted.sent === load.orders && counted.acked === load.orders,
      `QuickFIX sent ${counted.sent} orders and saw ${counted.acked} acknowledged`,
    )
  stage.expectNone(got.missing(clOrdIds), 'orders not handled')
  stage.expectNone(got.unknown(clOrdIds), 'orders handled that were never sent')
  stage.expectNone(got.repeated, 'orders handled twice')
  stage.expectNone(acknowledged.missing(clOrdIds), 'orders not acknowledged')
  stage.expectNone(acknowledged.unknown(clOrdIds), 'reports of orders never sent')
  stage.expectNone(acknowledged.repeated, 'orders acknowledged twice')
}

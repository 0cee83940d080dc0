import { inDoubt, startGoldfix } from './goldfix.js'
import { lastSent, readJournal } from './journal.js'
import { Line } from './line.js'
import { figuresOf, startAcceptor } from './quickfix.js'
import type { Stage } from './stage.js'
import { expectWindow } from './store-window.js'
import { countGot } from './tally.js'
import { hasResetFlag } from './version.js'

/** Our own process sends orders to a QuickFIX acceptor; it is killed and started again. */
export async function processDials(stage: Stage): Promise<void> {
  const { scenario, load, quickfix, store, journal, witness, restarts } = stage
  const { version } = scenario
  // Where the version has no ResetSeqNumFlag(141), QuickFIX is told beforehand, as a venue would be.
  const reset = restarts && !hasResetFlag(version)
  const { program, address } = await startAcceptor(quickfix, { version, store, reset })
  stage.program = program
  const line = await Line.to(address, (from, message) =>
    witness.hear(from === 'dialler' ? 'GoldFix' : 'QuickFIX', message),
  )
  stage.line = line
  const settings = {
    version,
    address: line.address,
    journal,
    ...load,
    ...(await stage.openStore()),
  }
  const start = () => {
    stage.goldfix = startGoldfix({ role: 'initiator', ...settings }, stage)
    return stage.goldfix
  }

  stage.step = 'trading'
  await start().during(stage.due(), 'the orders before the fault')
  await stage.strike(line, start)
  stage.step = 'waiting for GoldFix to end'
  await stage.goldfix?.done()
  stage.step = 'waiting for QuickFIX to end'
  program.stop()
  const counted = await figuresOf(program)

  const notes = readJournal(journal)
  const clOrdIds = new Set(lastSent(notes).keys())
  const doubtful = stage.goldfix === undefined ? [] : inDoubt(stage.goldfix)
  const answered = new Set([...clOrdIds].filter((clOrdId) => !doubtful.includes(clOrdId)))
  stage.got = countGot(notes)

  stage.expectRecovery(line)
  stage.expect(clOrdIds.size === load.orders, `GoldFix sent ${clOrdIds.size} orders`)
  stage.expectNone(stage.got.missing(answered), 'orders not acknowledged')
  stage.expectNone(stage.got.unknown(answered), 'reports of orders in doubt or never sent')
  stage.expectNone(stage.got.repeated, 'orders acknowledged twice')
  stage.expect(counted.duplicates === 0, `QuickFIX's application got ${counted.duplicates} twice`)
  if (restarts) {
    stage.expect(doubtful.length > 0, 'expected orders in doubt after what was lost')
    stage.remarks.push(`${doubtful.length} in doubt, listed`)
  } else {
    stage.expectNone(doubtful, 'orders in doubt, with a store')
    expectWindow(stage, notes)
    stage.expect(
      counted.orders === load.orders,
      `QuickFIX's application got ${counted.orders} orders`,
    )
  }
}

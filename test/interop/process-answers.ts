import { setTimeout as pause } from 'node:timers/promises'
import type { Address } from '@goldfix/core'
import { inDoubt, startGoldfix } from './goldfix.js'
import { readJournal } from './journal.js'
import { Line } from './line.js'
import type { Program } from './program.js'
import { countReports, figuresOf, ordersIn, startInitiator } from './quickfix.js'
import type { Stage } from './stage.js'
import { expectWindow } from './store-window.js'
import { countGot } from './tally.js'

/** How often we look whether QuickFIX has got what it still can get. */
const LOOK_MS = 100

/**
 * Our own process answers the orders of a QuickFIX initiator; it is killed and started again.
 *
 * Without a store both must begin at 1, and it is the one who dials that has to begin so: QuickFIX runs with its
 * ResetOnLogon=Y, as against a venue that starts afresh. It forgets its unanswered orders then.
 */
export async function processAnswers(stage: Stage): Promise<void> {
  const { scenario, load, quickfix, store, journal, witness, restarts } = stage
  const { version } = scenario
  const address = { host: '127.0.0.1', port: 0 }
  const settings = { version, address, journal, ...load, ...(await stage.openStore()) }
  const start = async () => {
    const goldfix = startGoldfix({ role: 'acceptor', ...settings }, stage)
    stage.goldfix = goldfix
    return { goldfix, at: await listeningAt(goldfix) }
  }
  const first = await start()
  const line = await Line.to(first.at, (from, message) =>
    witness.hear(from === 'dialler' ? 'QuickFIX' : 'GoldFix', message),
  )
  stage.line = line
  const program = startInitiator(quickfix, {
    ...{ version, store, reset: restarts, to: line.address, prefix: 'A' },
    ...load,
  })
  stage.program = program

  stage.step = 'trading'
  await first.goldfix.during(stage.due(), 'the orders before the fault')
  let second = first
  await stage.strike(line, async () => {
    second = await start()
    line.far = second.at
  })
  if (restarts) {
    stage.step = 'waiting for the reports of the orders after the restart'
    while (!stage.over && !isOver(program, load.orders)) await pause(LOOK_MS)
    program.stop() // it would wait for the others, too
  }
  stage.step = 'waiting for QuickFIX to end'
  const counted = await figuresOf(program)
  stage.step = 'waiting for GoldFix to end'
  second.goldfix.stop()
  await second.goldfix.done()

  const clOrdIds = ordersIn(program.output)
  const acknowledged = countReports(program.output)
  const unanswered = acknowledged.missing(clOrdIds)
  const notes = readJournal(journal)
  stage.got = countGot(notes)

  stage.expectRecovery(line)
  stage.expect(clOrdIds.length === load.orders, `QuickFIX sent ${clOrdIds.length} orders`)
  stage.expect(counted.rejects === 0, `QuickFIX got ${counted.rejects} rejects`)
  stage.expect(
    counted.duplicateReports === 0,
    `QuickFIX got ${counted.duplicateReports} reports twice`,
  )
  stage.expectNone(stage.got.unknown(new Set(clOrdIds)), 'orders handled that were never sent')
  stage.expectNone(stage.got.repeated, 'orders handled twice, the second time not marked')
  stage.expectNone(acknowledged.unknown(new Set(clOrdIds)), 'reports of orders never sent')
  stage.expectNone(acknowledged.repeated, 'orders acknowledged twice')
  if (stage.got.copies > 0) stage.remarks.push(`${stage.got.copies} handled again, marked`)
  if (restarts) {
    const late = new Set(ordersAfterRestart(program.output))
    const wrong = unanswered.filter((clOrdId) => late.has(clOrdId))
    stage.expectNone(wrong, 'orders after the restart not acknowledged')
    stage.expect(late.size > 0, 'expected orders after the restart')
    stage.expect(unanswered.length > 0, 'expected orders in doubt after what was lost')
    const listed = inDoubt(second.goldfix).length
    stage.remarks.push(`${unanswered.length} in doubt at QuickFIX, ${listed} more at GoldFix`)
  } else {
    stage.expectNone(inDoubt(second.goldfix), 'orders in doubt, with a store')
    stage.expectNone(stage.got.missing(clOrdIds), 'orders not handled')
    stage.expectNone(unanswered, 'orders not acknowledged')
    expectWindow(stage, notes)
    stage.expect(counted.ok === true, `QuickFIX is not content: ${JSON.stringify(counted)}`)
  }
}

async function listeningAt(goldfix: Program): Promise<Address> {
  await goldfix.said('listening ')
  const port = /^listening (\d+)$/m.exec(goldfix.output)?.[1]
  return { host: '127.0.0.1', port: Number(port) }
}

/** All orders are sent, and those after the restart acknowledged. */
function isOver(program: Program, orders: number): boolean {
  const { output } = program
  if (ordersIn(output).length < orders) return false
  return countReports(output).missing(ordersAfterRestart(output)).length === 0
}

/** QuickFIX sends only while it is logged on. */
function ordersAfterRestart(output: string): string[] {
  return ordersIn(output.split(/^LOGON$/m)[2] ?? '')
}

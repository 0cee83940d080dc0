/**
 * Prints how long tsc takes for a program that makes and reads ten messages of FIX 4.4, against the published types, and how
 * long without them: the best of several.
 *
 *     npm run dictionary-compile
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROUNDS = 5

const WITHOUT = `import type { Draft, Message } from '@goldfix/core'
export const draft: Draft = { msgType: 'D', fields: [[11, 'a']] }
export function handle(message: Message): unknown {
  return message.text(11)
}
`

const WITH = `import type { Message } from '@goldfix/core'
import { FIX44 } from '@goldfix/dictionary/fix44'
const order = { ClOrdID: 'a', Side: FIX44.Side.Buy, TransactTime: new Date() } as const
export const drafts = [
  FIX44.NewOrderSingle({ ...order, OrdType: '2', Price: '1.50', NoPartyIDs: [{ PartyID: 'x' }] }),
  FIX44.OrderCancelRequest({ ...order, OrigClOrdID: 'b' }),
  FIX44.OrderCancelReplaceRequest({ ...order, OrigClOrdID: 'b', OrdType: '2' }),
  FIX44.OrderStatusRequest({ ClOrdID: 'a', Side: '1' }),
  FIX44.MarketDataRequest({
    MDReqID: 'a',
    SubscriptionRequestType: '1',
    MarketDepth: 0,
    NoMDEntryTypes: [{ MDEntryType: '0' }],
    NoRelatedSym: [{ Symbol: 'AAPL' }],
  }),
]
export function handle(message: Message): unknown {
  if (message.is(FIX44.ExecutionReport)) return [message.body.OrderID, message.body.NoPartyIDs]
  if (message.is(FIX44.OrderCancelReject)) return message.body.CxlRejReason
  if (message.is(FIX44.MarketDataSnapshotFullRefresh)) return message.body.NoMDEntries
  if (message.is(FIX44.MarketDataIncrementalRefresh)) return message.body.NoMDEntries
  return message.is(FIX44.TradeCaptureReport) && message.body.NoSides
}
`

const root = fileURLToPath(new URL('..', import.meta.url))
execFileSync('npx', ['tsc', '-b', 'packages/dictionary'], { cwd: root, stdio: 'inherit' })
// inside test/, where the packages are found
const folder = mkdtempSync(join(root, 'test/.compile-'))
try {
  const times = { without: time('without', WITHOUT), with: time('with', WITH) }
  console.log(
    `without ${seconds(times.without)}, with ten messages of FIX 4.4 ${seconds(times.with)}`,
  )
  console.log(`the ten messages: ${seconds(times.with - times.without)}`)
} finally {
  rmSync(folder, { recursive: true })
}

/** In milliseconds, of a fresh process. */
function time(name: string, program: string): number {
  writeFileSync(join(folder, `${name}.ts`), program)
  const project = join(folder, `${name}.json`)
  const compilerOptions = { noEmit: true, composite: false, customConditions: [] }
  const config = { extends: '../../tsconfig.base.json', compilerOptions, files: [`${name}.ts`] }
  writeFileSync(project, JSON.stringify(config))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now()
    execFileSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' })
    return performance.now() - begun
  })
  return Math.min(...times)
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

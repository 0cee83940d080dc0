import type { Ansi } from './ansi.js'
import { figure } from './figure.js'
import type { Ledger, Reconciliation } from './ledger.js'
import type { LineCutter } from './line-cutter.js'

export interface Outcome {
  readonly client: Ledger
  readonly broker: Ledger
  readonly line: Pick<LineCutter, 'cuts' | 'toBroker' | 'toClient'>
  readonly downMs: number
  readonly reconciliation: Reconciliation
}

/** More problems are only counted. */
const PROBLEMS_SHOWN = 10

/** What the viewer takes home. */
export function summary(outcome: Outcome, style: Ansi): string[] {
  const { client, broker, line, downMs, reconciliation } = outcome
  const { lost, unmarkedDuplicates, filled, cancelled, rejected, problems } = reconciliation
  const toBroker = line.toBroker.witness.counts
  const toClient = line.toClient.witness.counts
  const row = (what: string, ours: number, theirs: number) => {
    const mark = ours === theirs ? style.green('✓') : style.red('✗')
    return `  ${what.padEnd(36)}${figure(ours, 12)}${figure(theirs, 12)}   ${mark}`
  }
  const figures = (what: string, left: number, right: number) =>
    `  ${what.padEnd(36)}${figure(left, 12)}${figure(right, 12)}`
  const verdict = (what: string, count: number) =>
    `  ${what.padEnd(36)}${(count === 0 ? style.green : style.red)(figure(count, 12))}`
  return [
    '',
    style.bold(`  ${'Reconciliation'.padEnd(36)}${'client'.padStart(12)}${'broker'.padStart(12)}`),
    row('requests sent / taken', client.requests.length, broker.requests.length),
    row('answers taken / sent', client.answers.length, broker.answers.length),
    row('orders acknowledged', acknowledged(client), broker.orders.length),
    row('  filled', filled, withStatus(broker, '2')),
    row('  cancelled', cancelled, withStatus(broker, '4')),
    row('  rejected', rejected, withStatus(broker, '8')),
    row('shares traded', shares(client), shares(broker)),
    '',
    style.bold(
      `  ${'On the wire'.padEnd(36)}${'to client'.padStart(12)}${'to broker'.padStart(12)}`,
    ),
    figures('messages', toClient.messages, toBroker.messages),
    figures('vanished with the line', toClient.vanished, toBroker.vanished),
    figures('resent, marked PossDup', toClient.resent, toBroker.resent),
    '',
    `  ${'line cut'.padEnd(36)}${figure(line.cuts, 12)}   for ${(downMs / 1_000).toFixed(2)} s`,
    verdict('unmarked duplicates', unmarkedDuplicates),
    verdict('lost', lost),
    '',
    ...problems.slice(0, PROBLEMS_SHOWN).map((problem) => style.red(`  ✗ ${problem}`)),
    problems.length === 0
      ? style.green('  ✓ Both sides agree on every order. Nothing was lost, nothing counted twice.')
      : style.red(`  ✗ The two sides differ in ${figure(problems.length)} points.`),
  ]
}

function acknowledged({ orders }: Ledger): number {
  return orders.filter(({ orderId }) => orderId !== '').length
}

function withStatus({ orders }: Ledger, status: string): number {
  return orders.filter((order) => order.status === status).length
}

function shares({ orders }: Ledger): number {
  return orders.reduce((sum, { filled }) => sum + filled, 0)
}

import { type Cell, cases, cellOf } from '../test/scenarios/matrix/cell.js'
import { type Column, type ColumnGroup, groups } from '../test/scenarios/matrix/columns.js'
import { type Row, rows } from '../test/scenarios/matrix/rows.js'

/** What a MsgType(35) of ours is called here; a SequenceReset answers a ResendRequest, as orders would. */
const names: Readonly<Record<string, string>> = {
  '0': 'Heartbeat',
  '1': 'TestRequest',
  '2': 'ResendRequest',
  '3': 'Reject',
  '4': 'what was asked for',
  '5': 'Logout',
  A: 'Logon',
}

/** `docs/session.md`: every event in every state, asked of the shipped machine. */
export async function sessionMatrixPage(): Promise<string> {
  const tables = await Promise.all(groups.map(tableOf))
  return [
    '# What a session does, event by state',
    '',
    'The state matrix of FIX as GoldFix implements it. Generated from `sessionMachine` by `pnpm docs`; a test fails when this',
    'page is not current.',
    '',
    'Every cell says where the session is afterwards, what it has sent, whether it closes the connection, and what becomes of',
    'the expected number: a message that *counts* uses it up. In brackets is the guard of the row of',
    '[the chart](statechart.md) that takes the message. The chart says so, and the wire proves it: for each of the',
    `${cases().length} cells \`test/scenarios/matrix.test.ts\` has a test \`<event> | <state>\` that brings a session into the state by wire text, lets the`,
    'event happen, and compares. *Cases* are the rows of the session-level test cases of the FIX Trading Community that',
    'the other files of `test/scenarios` prove under that number, for every version and both roles.',
    '',
    'A higher number than the expected one is ahead of its turn; a lower one has been used before. In italics: why an event',
    'cannot occur there.',
    '',
    ...tables.flat(),
  ].join('\n')
}

async function tableOf({ title, about, columns }: ColumnGroup): Promise<string[]> {
  const occurring = rows.filter((row) =>
    columns.some((column) => row.impossibleIn(column) === undefined),
  )
  const lines = await Promise.all(occurring.map((row) => lineOf(row, columns)))
  return [
    `## ${title}`,
    '',
    about,
    '',
    `| Event | Cases | ${columns.map(({ name }) => `\`${name}\``).join(' | ')} |`,
    `|---|---|${'---|'.repeat(columns.length)}`,
    ...lines,
    '',
  ]
}

async function lineOf(row: Row, columns: readonly Column[]): Promise<string> {
  const cells = await Promise.all(
    columns.map(async (column) => {
      const reason = row.impossibleIn(column)
      return reason === undefined ? spelled(await cellOf(row, column)) : `*${reason}*`
    }),
  )
  return `| ${[row.name, row.cases, ...cells].join(' | ')} |`
}

function spelled({ row, column, before, after, guard, fate }: Cell): string {
  const stays = after.state === column.state
  const parts = [
    ...(after.sent.length > 0 ? [`sends ${after.sent.map((type) => names[type]).join(', ')}`] : []),
    ...(after.closed ? ['closes'] : []),
    ...(row.says === undefined ? [] : number(before.expected, after.expected)),
    ...(fate === undefined ? [] : [fate]),
  ]
  const where = stays ? (parts.length === 0 ? nothing(row) : '') : `→ \`${after.state}\``
  const why = row.says !== undefined && guard ? ` (\`${guard}\`)` : ''
  return [where, ...parts].filter(Boolean).join('; ') + why
}

function nothing({ says }: Row): string {
  return says === undefined ? 'stays' : 'ignored'
}

function number(before: number, after: number): string[] {
  if (after === before) return []
  if (after === before + 1) return ['counts']
  return [after > before ? 'expects NewSeqNo' : `expects ${after}`]
}

import { readFileSync } from 'node:fs'
import { StoreError } from '@goldfix/core'
import { expect, test } from 'vitest'
import { sessionMatrixPage } from '../../scripts/session-matrix.js'
import { Desk, loggedOnDesk, openDesk } from '../support/desk.js'
import { slowStore } from '../support/failing-store.js'
import { settled } from '../support/manual-clock.js'
import { cases, cellOf, titleOf } from './matrix/cell.js'
import type { Column } from './matrix/columns.js'
import { type Row, rows } from './matrix/rows.js'
import { numbersCovered } from './numbers-covered.js'

/** Numbers 1 and 2 of the peer's have been used before its Logon. */
const record = { nextOut: 1, nextIn: 3 }
const LOGON = '35=A|34=3|98=0|108=30|'

interface Stage {
  readonly desk: Desk
  readonly answer: ReturnType<typeof slowStore>['answer']
}

/** Brings a session into a state, by what its application and its peer do. */
async function stageFor({ state, role }: Column, { resendTimeout = 10 }: Row): Promise<Stage> {
  const { store, answer } = slowStore(state === 'LogonReceived' ? 'load' : 'commit')
  const options = {
    role,
    store,
    record,
    resendTimeout,
    onHandlerError: { retries: 0, outcome: 'halt' },
    onMessage: (message: { has(tag: number): boolean }) => {
      if (message.has(58)) throw new Error('cannot')
    },
    ...(role === 'acceptor' && {
      authenticate: (logon: { text(tag: number): string | undefined }) =>
        logon.text(554) === 'wrong' ? 'wrong password' : true,
    }),
  } as Parameters<typeof openDesk>[0]
  const stage = (desk: Desk): Stage => ({ desk, answer })
  switch (state) {
    case 'Created':
      return stage(new Desk(options ?? {}))
    case 'Connecting':
      return stage(await openDesk(options))
    case 'InitiateLogon.AwaitingLogon': {
      const desk = await openDesk(options)
      await desk.connects()
      return stage(desk)
    }
    case 'LogonReceived': {
      const desk = await openDesk(options)
      answer.hold()
      await desk.connects()
      await desk.receives(LOGON)
      return stage(desk)
    }
  }
  const desk = await loggedOnDesk(options, LOGON)
  switch (state) {
    case 'Connected.Liveness.TestRequestSent':
      await desk.waits(36_000)
      break
    case 'Connected.Sequence.AwaitingResend':
      await desk.receives('35=0|34=9|')
      break
    case 'Connected.Sequence.AwaitingReset':
      desk.session.reset().catch(() => undefined)
      await settled()
      break
    case 'Error':
      answer.hold()
      await desk.receives('35=0|34=4|49=OTHER|')
      break
    case 'Disconnecting.AwaitingLogout':
      void desk.session.logout()
      await settled()
      break
    case 'Disconnecting.AwaitingClose':
      await desk.receives('35=5|34=4|')
      break
    case 'Recovering.Waiting':
      await desk.loses()
      break
    case 'Disconnected.Waiting':
      await desk.receives('35=5|34=4|')
      await desk.loses()
      break
    case 'Disconnected.Stopped':
      void desk.session.logout()
      await settled()
      await desk.receives('35=5|34=4|')
      break
  }
  return stage(desk)
}

/** What happens that is neither a message nor a matter of time. */
const happenings: Record<string, (stage: Stage, column: Column) => Promise<unknown>> = {
  'The application starts it': async ({ desk }, { state }) => {
    if (state === 'Created') await desk.engine.start()
    else desk.session.start()
  },
  'The application stops it': async ({ desk }) => void desk.session.logout(),
  'The application resets the numbers': async ({ desk }) =>
    void desk.session.reset().catch(() => undefined),
  'The application halts at a message': ({ desk }, { expected }) =>
    desk.receives(`35=D|34=${expected}|58=halt|`),
  'The connection is opened': ({ desk }) => desk.connects(),
  'The connection cannot be opened': ({ desk }) => desk.refusesConnection(),
  'The connection is lost': ({ desk }) => desk.loses(),
  'The store fails': async ({ desk, answer }, { state, expected }) => {
    const cause = new StoreError('unavailable', 'no answer')
    answer.release(cause)
    await settled()
    answer.fail(cause)
    if (state === 'Disconnecting.AwaitingLogout') await desk.receives(`35=0|34=${expected}|`)
    else if (state.startsWith('Connected')) await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
  },
}

function happening({ name }: Row) {
  const found = happenings[name]
  if (found === undefined) throw new Error(`nothing brings about '${name}'`)
  return found
}

async function happens(row: Row, column: Column, stage: Stage): Promise<void> {
  const { desk } = stage
  if (row.says !== undefined) {
    if (column.state === 'Connecting') await desk.connects()
    await desk.receives(row.says(column.expected))
  } else if (row.passes !== undefined) await desk.waits(row.passes)
  else await happening(row)(stage, column)
  await settled()
  // what is with the store has to be answered before anything can follow
  if (desk.state().endsWith('Settling')) stage.answer.release()
  await settled()
}

test.each(cases().map((each) => [titleOf(each), each] as const))(
  '%s',
  async (_, { row, column }) => {
    const claim = await cellOf(row, column)
    const stage = await stageFor(column, row)
    const { desk } = stage
    expect(desk.state()).toBe(column.state)
    desk.sent()
    const closedBefore = desk.closed

    await happens(row, column, stage)

    const { state, sent, closed, expected } = claim.after
    // before the record is read there is no number
    const counted = row.says !== undefined && !['Connecting', 'LogonReceived'].includes(state)
    expect({
      state: desk.state(),
      sent: desk.sent().map((text) => /^35=([^|]*)/.exec(text)?.[1]),
      closed: desk.closed && !closedBefore,
      ...(counted && { expected: desk.session.numbers.expected }),
    }).toEqual({ state, sent, closed, ...(counted && { expected }) })
  },
)

test('docs/session.md is what the shipped machine says (else: pnpm docs)', async () => {
  const page = readFileSync(new URL('../../docs/session.md', import.meta.url), 'utf8')

  expect(page).toBe(await sessionMatrixPage())
})

test('every case that the page names is the number of a scenario', () => {
  const named = rows.flatMap((row) => row.cases.split(', ').filter(Boolean))
  const proved = numbersCovered()

  expect(named.filter((number) => !proved.has(number))).toEqual([])
})

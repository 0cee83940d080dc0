import { readFileSync } from 'node:fs'
import { sessionMachine } from '@goldfix/core'
import { expect, test } from 'vitest'
import { statechartPage } from '../../scripts/statechart.js'

test('the nine states have the names of the field guide, in this order', () => {
  expect(Object.keys(sessionMachine.root.states)).toEqual([
    'Created',
    'Connecting',
    'InitiateLogon',
    'LogonReceived',
    'Connected',
    'Recovering',
    'Error',
    'Disconnecting',
    'Disconnected',
  ])
})

test('docs/statechart.md is what the shipped machine says (else: pnpm docs)', () => {
  const page = readFileSync(new URL('../../docs/statechart.md', import.meta.url), 'utf8')

  expect(page).toBe(statechartPage())
})

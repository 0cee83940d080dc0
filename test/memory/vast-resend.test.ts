import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { VastResend } from './vast-resend.js'

const MEGABYTE = 2 ** 20
const PROGRAM = fileURLToPath(new URL('vast-resend.ts', import.meta.url))

test('a million stored messages are sent again with less than 50 MB', { timeout: 120_000 }, () => {
  const args = ['--conditions=@goldfix/source', '--import', 'tsx', PROGRAM]
  const out = execFileSync(process.execPath, args, { encoding: 'utf8' })
  const seen = JSON.parse(out) as VastResend
  console.log(`memory: ${out.trim()}`)

  expect(seen).toMatchObject({ messages: 1_000_000, wrong: 0 })
  expect(seen.resident).toBeLessThan(50 * MEGABYTE)
  // two pieces of a resend, and what the counterparty lets wait
  expect(seen.reachable).toBeLessThan(2 * MEGABYTE)
  expect(seen.ahead).toBeLessThan(3_000)
})

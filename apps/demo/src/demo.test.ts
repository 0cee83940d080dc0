import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasRedis, startRedis } from '../../../test/support/redis-server.js'
import { start } from './testing/processes.js'

test('a line that is cut loses nothing', { timeout: 60_000 }, async () => {
  const run = start('--seconds', '4')

  expect(await run.ended, run.text()).toBe(0)
  expect(run.figure('lost')).toBe(0)
  expect(run.figure('unmarked duplicates')).toBe(0)
  expect(run.figure('line cut')).toBe(1)
  expect(run.figure('vanished with the line')).toBeGreaterThan(0)
  expect(run.figure('resent, marked PossDup')).toBeGreaterThan(0)
  expect(run.text()).toContain('client  Recovering.Settling → Recovering.Waiting')
  expect(run.text()).toMatch(/broker {2}gap: .* did not arrive/)
  expect(run.text()).toContain('✓ Both sides agree on every order.')
})

test('Ctrl-C ends all three processes', { timeout: 30_000 }, async () => {
  const run = start('--seconds', '60')
  run.child.stdout.on('data', () => {
    if (run.text().includes('client  Connected')) run.child.kill('SIGINT')
  })

  expect(await run.ended, run.text()).toBe(1) // only once nobody holds its pipes any more
  expect(run.text()).toContain('ended by SIGINT')
})

test('an option that makes no sense is refused', { timeout: 60_000 }, async () => {
  const run = start('--seconds', '1')

  expect(await run.ended).toBe(2)
  expect(run.text()).toContain("--seconds: expected a number from 3 to 3600, but got '1'")
})

test('in a folder it ends the same, and again', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goldfix-demo-'))
  try {
    for (let run = 0; run < 2; run += 1) {
      const demo = start('--seconds', '3', '--rate', '200', '--store', `lmdb:${folder}`)
      expect(await demo.ended, demo.text()).toBe(0)
      expect(demo.text()).toContain('✓ Both sides agree on every order.')
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe.runIf(hasRedis())('with Redis', () => {
  test('it ends the same, and again', { timeout: 60_000 }, async () => {
    const redis = await startRedis()
    try {
      for (let run = 0; run < 2; run += 1) {
        const demo = start('--seconds', '3', '--rate', '200', '--store', redis.url)
        expect(await demo.ended, demo.text()).toBe(0)
        expect(demo.text()).toContain('✓ Both sides agree on every order.')
      }
      expect(await redis.command('keys', '*')).toMatch(/^\{goldfix-demo:/)
    } finally {
      await redis.stop()
    }
  })
})

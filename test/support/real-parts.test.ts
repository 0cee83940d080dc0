import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { quickFix, realPart, setup } from './real-parts.js'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'goldfix-real-parts-'))
  vi.stubEnv('GOLDFIX_LEFT_OUT', join(directory, 'notes'))
  vi.stubEnv('GOLDFIX_REQUIRE_ALL', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true })
})

test('a part that is there runs', () => {
  vi.stubEnv('GOLDFIX_REQUIRE_ALL', '1')

  expect(realPart('Redis', { found: true, how: 'apt-get install redis-server' })).toBe(true)
})

test('a part that is missing is left out, and noted', () => {
  expect(realPart('Redis', { found: false, how: 'apt-get install redis-server' })).toBe(false)

  expect(readFileSync(join(directory, 'notes'), 'utf8')).toBe(
    '  Redis: not found. To have it: apt-get install redis-server\n',
  )
})

test('a part that is missing fails where everything is required', () => {
  vi.stubEnv('GOLDFIX_REQUIRE_ALL', '1')

  expect(() =>
    realPart('Redis', {
      found: false,
      why: 'no redis-server',
      how: 'apt-get install redis-server',
    }),
  ).toThrow(
    'GOLDFIX_REQUIRE_ALL is set, but Redis is missing (no redis-server). To have it: apt-get install redis-server',
  )
})

test('the end of the run names each missing part once', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const end = setup()
  realPart('Redis', { found: false, how: 'install it' })
  realPart('Redis', { found: false, how: 'install it' })
  realPart('Chromium', { found: false, how: 'install it' })

  end()

  expect(said.mock.calls).toEqual([
    [
      'Left out of this run:\n' +
        '  Chromium: not found. To have it: install it\n' +
        '  Redis: not found. To have it: install it\n',
    ],
  ])
  said.mockRestore()
})

test('QuickFIX is there when both programs can be run', () => {
  vi.stubEnv('GOLDFIX_QUICKFIX_DIR', directory)
  writeFileSync(join(directory, 'acceptor'), '')
  chmodSync(join(directory, 'acceptor'), 0o755)
  expect(quickFix()).toBeUndefined()

  writeFileSync(join(directory, 'initiator'), '')
  chmodSync(join(directory, 'initiator'), 0o755)
  expect(quickFix()).toBe(directory)
})

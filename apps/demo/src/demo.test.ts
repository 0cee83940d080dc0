import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const main = fileURLToPath(new URL('./main.ts', import.meta.url))

/** Starts the demo as `npm start` does. */
function demo(...args: string[]) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=@goldfix/source', main, ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk
    })
  }
  return {
    child,
    text: () => text,
    figure: (what: string) => {
      const found = new RegExp(`^ +${what} +([\\d,]+)`, 'm').exec(text)?.[1]
      return found === undefined ? undefined : Number(found.replaceAll(',', ''))
    },
    ended: once(child, 'close').then(([code]) => code),
  }
}

test('a line that is cut loses nothing', { timeout: 60_000 }, async () => {
  const run = demo('--seconds', '4')

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
  const run = demo('--seconds', '60')
  run.child.stdout.on('data', () => {
    if (run.text().includes('client  Connected')) run.child.kill('SIGINT')
  })

  expect(await run.ended, run.text()).toBe(1) // only once nobody holds its pipes any more
  expect(run.text()).toContain('ended by SIGINT')
})

test('an option that makes no sense is refused', { timeout: 60_000 }, async () => {
  const run = demo('--seconds', '1')

  expect(await run.ended).toBe(1)
  expect(run.text()).toContain("--seconds: expected 3 to 3600, but got '1'")
})

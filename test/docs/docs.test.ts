import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeBlocks } from './code-blocks.js'

const scratch = fileURLToPath(new URL('./.run/', import.meta.url))
const tsx = fileURLToPath(new URL('../../node_modules/.bin/tsx', import.meta.url))
const started: ChildProcess[] = []

beforeAll(() => mkdirSync(scratch, { recursive: true }))
afterAll(() => {
  for (const child of started) child.kill()
  rmSync(scratch, { recursive: true, force: true })
})

describe('README', () => {
  const blocks = codeBlocks('README.md')

  test.each(['acceptor.ts', 'initiator.ts'])('%s has under 30 lines', (name) => {
    expect(block(name).trimEnd().split('\n').length).toBeLessThan(31)
  })

  test('the initiator trades with the acceptor', async () => {
    const env = { PORT: String(await freePort()) }
    const acceptor = run('acceptor.ts', `${block('acceptor.ts')}\nconsole.log('listening')\n`, env)
    await acceptor.says('listening')

    const initiator = run('initiator.ts', block('initiator.ts'), env)

    expect(await initiator.ended).toEqual({
      code: 0,
      output: expect.stringContaining('order order-1 has the number 1'),
    })
  })

  function block(name: string): string {
    const found = blocks.find((candidate) => candidate.name === name)
    if (found === undefined) throw new Error(`README has no block ${name}`)
    return found.code
  }
})

const pages = ['docs/sessions.md', 'docs/inspect.md']

describe.each(pages)('%s', (page) => {
  const blocks = codeBlocks(page)

  test('has blocks', () => expect(blocks.length).toBeGreaterThan(0))

  test.each(blocks.map(({ code }, index) => ({ index: index + 1, code })))(
    'block $index runs',
    async ({ index, code }) => {
      const name = `${page.replaceAll('/', '-')}-${index}.ts`
      const { code: exit, output } = await run(name, code, {}).ended

      expect({ exit, output }).toEqual({ exit: 0, output: '' })
    },
  )
})

interface Run {
  /** Resolves when the program has printed this. */
  says(text: string): Promise<void>
  readonly ended: Promise<{ code: number | null; output: string }>
}

function run(name: string, code: string, env: Record<string, string>): Run {
  writeFileSync(`${scratch}${name}`, code)
  const child = spawn(tsx, ['--conditions=@goldfix/source', `${scratch}${name}`], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let output = ''
  let heard: () => void = () => undefined
  const hear = (chunk: Buffer) => {
    output += chunk.toString()
    heard()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return {
    says: (text) =>
      new Promise((resolve, reject) => {
        heard = () => output.includes(text) && resolve()
        child.once('exit', () =>
          reject(new Error(`${name} ended without saying '${text}':\n${output}`)),
        )
        heard()
      }),
    ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, output }))),
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

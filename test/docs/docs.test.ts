import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { codeBlocks } from './code-blocks.js'
import { blockRunner } from './run-block.js'

const run = blockRunner()

describe('README', () => {
  const blocks = codeBlocks('README.md')

  test.each(['acceptor.ts', 'initiator.ts'])('%s has under 30 lines', (name) => {
    expect(block(name).trimEnd().split('\n').length).toBeLessThan(30)
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

const pages = [
  'docs/sessions.md',
  'docs/logon.md',
  'docs/inspect.md',
  'docs/dictionary.md',
  'docs/durability.md',
  'docs/back-pressure.md',
  'docs/sharding.md',
]

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

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

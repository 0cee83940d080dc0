import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeBlocks } from '../docs/code-blocks.js'
import { nodeOf, registryAnswers } from './nodes.js'
import { type Running, run, start } from './run.js'
import { packAll, publicFolders, type Tarball, tsc } from './tarballs.js'

const SLOW = 180_000

const directory = mkdtempSync(join(tmpdir(), 'goldfix-packed-'))
let tarballs: Tarball[]

beforeAll(async () => {
  tarballs = await packAll(directory)
}, SLOW)
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe.each(publicFolders())('packages/%s as it would be published', (folder) => {
  const packed = (): Tarball => {
    const found = tarballs.find(({ name }) => name === `@goldfix/${folder}`)
    if (found === undefined) throw new Error(`${folder} was not packed`)
    return found
  }

  test('holds what is built, its sources, README and licence, and no test', () => {
    const { paths } = packed()

    const required = ['dist/index.js', 'dist/index.d.ts', 'src/index.ts', 'README.md', 'LICENSE']
    expect(required.filter((path) => !paths.includes(path))).toEqual([])
    expect(paths.filter((path) => /\.test\.|testing\/|tsbuildinfo/.test(path))).toEqual([])
    const built = paths.filter((path) => path.startsWith('dist/') && path.endsWith('.js'))
    const sources = built.map((path) => path.replace(/^dist\/(.*)js$/, 'src/$1ts'))
    expect(sources.filter((path) => !paths.includes(path))).toEqual([]) // where the maps lead
  })

  test('publint has nothing to say', { timeout: SLOW }, async () => {
    expect(await run(bin('publint'), [packed().file, '--strict'])).toContain('All good!')
  })

  test('are the types wrong? no', { timeout: SLOW }, async () => {
    await run(bin('attw'), [packed().file, '--profile', 'esm-only'])
  })
})

describe.runIf(registryAnswers())('installed into an empty project', () => {
  const project = join(directory, 'project')
  const examples = codeBlocks('README.md').filter(({ name }) => name !== '')

  beforeAll(async () => {
    mkdirSync(project)
    write('package.json', JSON.stringify({ private: true, type: 'module' }))
    const packages = [...tarballs.map(({ file }) => file), '@types/node@20.19.43']
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages], {
      cwd: project,
    })
    for (const { name, code } of examples) {
      write(name, code)
      write(name.replace(/ts$/, 'js'), transpiled(code))
    }
  }, SLOW)

  test("the README's examples agree with the packed types", { timeout: SLOW }, async () => {
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2022'],
      module: 'NodeNext',
      types: ['node'],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
    }
    write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions, files: examples.map(({ name }) => name) }),
    )

    await run(process.execPath, [tsc, '-p', project])
  })

  describe.each([20, 24])('on Node %i', (major) => {
    const node = nodeOf(major)

    test.runIf(node)("the README's initiator trades with its acceptor", async () => {
      const env = { PORT: String(await freePort()) }
      const program = (name: string): Running =>
        start(node as string, [join(project, name)], { cwd: project, env })
      const version = await run(node as string, ['--version'])
      expect(version).toMatch(new RegExp(`^v${major}\\.`))

      const acceptor = program('acceptor.js')
      try {
        await acceptor.says('listening')

        expect(await program('initiator.js').output).toContain('order order-1 has the number 1')
      } finally {
        acceptor.kill()
      }
    })
  })

  function write(name: string, text: string): void {
    writeFileSync(join(project, name), text)
  }
})

function bin(name: string): string {
  return fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url))
}

/** As it would run, and the acceptor, which says nothing, tells when it listens. */
function transpiled(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  return `${outputText}\nconsole.log('listening')\n`
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { sentence, violations } from '../../scripts/architecture/rules.js'
import { treeViolations } from '../../scripts/architecture/tree.js'

const CORE = 'packages/core/src/session/sample.ts'
const REDIS = 'packages/store-redis/src/sample.ts'

describe('core reads no clock, no chance and no host', () => {
  test.each([
    ['Date.now()', 'the Clock port', 'Date.now'],
    ["Date['now']()", 'the Clock port', 'Date.now'],
    ['new Date()', 'the Clock port', 'new Date()'],
    ['Date()', 'the Clock port', 'Date'],
    ['const { now } = Date', 'the Clock port', 'Date'],
    ['setTimeout(() => {}, 1)', 'the Clock port', 'setTimeout'],
    ['setInterval(() => {}, 1)', 'the Clock port', 'setInterval'],
    ['const clock = { setTimeout }', 'the Clock port', 'setTimeout'],
    ['setImmediate(() => {})', 'the Clock port, or queueMicrotask', 'setImmediate'],
    ['performance.now()', 'the Clock port', 'performance.now'],
    ['Math.random()', 'the Rng port', 'Math.random'],
    ['const { random } = Math', 'the Rng port', 'Math'],
    ['crypto.randomUUID()', 'the Rng port', 'crypto.randomUUID'],
    ['process.env', 'an option or a port', 'process.env'],
    ['globalThis.setTimeout(() => {}, 1)', 'a port', 'globalThis.setTimeout'],
  ])('%s', (code, expected, found) => {
    expect(violations(CORE, `// first line\n${code}\n`)).toEqual([
      { file: CORE, line: 2, expected, found },
    ])
  })

  test.each([
    'new Date(0).toISOString()',
    'Date.UTC(2026, 0, 1)',
    'export const isDate = (value: unknown) => value instanceof Date',
    'Math.max(1, 2)',
    'queueMicrotask(() => {})',
    'clock.setTimeout(() => {}, 1)',
    'interface Clock { setTimeout(run: () => void, ms: number): unknown }',
    'type Timer = ReturnType<typeof setTimeout>',
    'function process(batch: number): number { return batch }\nprocess(1)',
    'export function wait({ setTimeout }: Clock): void { setTimeout(() => {}, 1) }',
    'const options = { process: 1, performance: 2 }',
    '// Date.now() and setTimeout(run, 1)\nconst text = "process.env, Math.random()"',
  ])('leaves alone: %s', (code) => {
    expect(violations(CORE, code)).toEqual([])
  })

  test('a name declared in one function does not hide the global in another', () => {
    const code =
      'function a(process: number) { return process }\nfunction b() { return process.pid }'

    expect(violations(CORE, code).map(sentence)).toEqual([
      `${CORE}:2: expected an option or a port, found process.pid`,
    ])
  })

  test('a test of core may', () => {
    const code = "import { test } from 'vitest'\nimport fc from 'fast-check'\nDate.now()"

    expect(violations('packages/core/src/wire/frame.test.ts', code)).toEqual([])
  })

  test('an adapter may', () => {
    expect(violations('packages/transport/src/tcp.ts', 'Date.now()')).toEqual([])
  })
})

describe('imports', () => {
  const thirdParty = new Set(['ioredis'])

  test.each([
    [CORE, "import { Socket } from 'node:net'", 'only xstate, rxjs and relative files'],
    [CORE, "import type { Socket } from 'node:net'", 'only xstate, rxjs and relative files'],
    [CORE, "type Socket = import('node:net').Socket", 'only xstate, rxjs and relative files'],
    [CORE, "const net = await import('node:net')", 'only xstate, rxjs and relative files'],
    [CORE, "export { pino } from 'pino'", 'only xstate, rxjs and relative files'],
    [CORE, "import { tcp } from '@goldfix/transport'", 'none of our packages'],
    [CORE, "import { tcp } from '../../../transport/src/tcp.js'", 'a file of packages/core'],
    [REDIS, "import { tcp } from '@goldfix/transport'", 'of our packages only @goldfix/core'],
    [REDIS, "import { tcp } from '../../transport/src/tcp.js'", 'a file of packages/store-redis'],
    [
      REDIS,
      "import pino from 'pino'",
      'a dependency that packages/store-redis/package.json declares',
    ],
    [REDIS, "import net from 'net'", "'node:net'"],
    [
      'packages/store-redis/src/sample.test.ts',
      "import { tcp } from '@goldfix/transport'",
      'of our packages only @goldfix/core',
    ],
  ])('%s: %s', (file, code, expected) => {
    expect(violations(file, code, thirdParty)).toMatchObject([{ line: 1, expected }])
  })

  test.each([
    [CORE, "import { setup } from 'xstate'\nimport { map } from 'rxjs/operators'"],
    [
      CORE,
      "import { getShortestPaths } from 'xstate/graph'\nimport { frame } from '../wire/frame.js'",
    ],
    [REDIS, "import { StoreError } from '@goldfix/core'\nimport { Redis } from 'ioredis'"],
    [REDIS, "import { once } from 'node:events'"],
    ['packages/cluster/src/lease.ts', "import { redisStore } from '@goldfix/store-redis'"],
    ['packages/core/src/sample.test.ts', "import { desk } from '../../../test/support/desk.js'"],
    ['apps/demo/src/main.ts', "import { tcp } from '@goldfix/transport'\nDate.now()"],
  ])('%s may: %s', (file, code) => {
    expect(violations(file, code, new Set(['ioredis', '@goldfix/store-redis']))).toEqual([])
  })
})

test.each([
  'packages/core/src/utils.ts',
  'packages/core/src/helpers/frame.ts',
  'apps/demo/src/types.ts',
  'test/common/desk.ts',
  'test/shared/dictionary.xml',
])('a name that says nothing: %s', (file) => {
  expect(violations(file, '')).toMatchObject([{ file, expected: 'a name that says the idea' }])
})

describe('the tree', () => {
  const roots: string[] = []
  afterEach(() => {
    for (const root of roots.splice(0)) rmSync(root, { recursive: true })
  })

  test('every package has a README.md and a LICENSE, and its imports are read', () => {
    const root = tree({
      'packages/store-redis/package.json': '{ "dependencies": { "ioredis": "6.0.0" } }',
      'packages/store-redis/README.md': '',
      'packages/store-redis/src/index.ts': "import 'ioredis'\nimport 'pino'\n",
      'packages/store-redis/node_modules/pino/utils.js': '',
    })

    expect(treeViolations(root).map(sentence)).toEqual([
      'packages/store-redis/LICENSE:1: expected a file, found none',
      'packages/store-redis/src/index.ts:2: expected a dependency that packages/store-redis/package.json declares, ' +
        "found import of 'pino'",
    ])
  })

  test('the lockfile holds no address', () => {
    const root = tree({ 'pnpm-lock.yaml': 'a: 1\n  tarball: https://registry.example/a.tgz\n' })

    expect(treeViolations(root)).toMatchObject([{ file: 'pnpm-lock.yaml', line: 2 }])
  })

  test('ours has no violation', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url))

    expect(treeViolations(root).map(sentence)).toEqual([])
  })

  function tree(files: Readonly<Record<string, string>>): string {
    const root = mkdtempSync(join(tmpdir(), 'goldfix-architecture-'))
    roots.push(root)
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), content)
    }
    return root
  }
})

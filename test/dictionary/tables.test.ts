import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadQuickFixXml } from '@goldfix/dictionary'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { FIX50SP2 } from '@goldfix/dictionary/fix50sp2'
import { FIXT11 } from '@goldfix/dictionary/fixt11'
import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { dictionaryOfTable } from '../../packages/dictionary/src/table.js'
import { arbitraryDictionary } from '../../packages/dictionary/src/testing/arbitrary-dictionary.js'
import { tableOf } from '../../scripts/dictionary-tables/encode.js'
import { tableModule } from '../../scripts/dictionary-tables/module.js'
import { typesModule } from '../../scripts/dictionary-tables/types-module.js'
import { builtIn } from './built-in.js'
import { dictionaryFiles } from './files.js'

const sources = fileURLToPath(new URL('../../packages/dictionary/src/', import.meta.url))
const files = dictionaryFiles()

describe.each(builtIn)('the table of $name', (version) => {
  const { name, xml, transportXml, dictionary, transport } = version

  test('is what the generator writes of the dictionary in it', () => {
    expect(tableModule(name, dictionary) === generated(name)).toBe(true)
    expect(typesModule(name, dictionary, transport) === generated(`${name}-types`)).toBe(true)
  })

  test.runIf(files)(`is what the generator writes of ${xml}, which loads to the same`, () => {
    const loaded = loadQuickFixXml(join(String(files), xml))

    const above = transportXml && loadQuickFixXml(join(String(files), transportXml))
    expect(tableModule(name, loaded) === generated(name)).toBe(true)
    expect(typesModule(name, loaded, above || loaded) === generated(`${name}-types`)).toBe(true)
    expect(loaded).toEqual(dictionary)
  })

  test('is of one piece: every member is defined, every group has a field to begin with', () => {
    const { fields, components, messages, header, trailer } = dictionary
    const lists = [header, trailer, ...components.values()]
    for (const list of [...lists, ...[...messages.values()].map(({ members }) => members)])
      for (const member of inside(list)) {
        if (member.kind === 'component') expect(components.has(member.name)).toBe(true)
        else expect(fields.has(member.tag)).toBe(true)
        if (member.kind === 'group') expect(member.members.length).toBeGreaterThan(0)
      }
  })

  function* inside(
    members: (typeof dictionary)['header'],
  ): Generator<(typeof dictionary)['header'][number]> {
    for (const member of members) {
      yield member
      if (member.kind === 'group') yield* inside(member.members)
    }
  }
})

describe('what the standard says, said by the tables', () => {
  test('FIX 4.4: Side(54) of a NewOrderSingle is required, and 1 is to buy', () => {
    const { fields, messages, components, header, trailer } = FIX44
    const order = messages.get('D')

    expect(order).toMatchObject({ name: 'NewOrderSingle', category: 'app' })
    expect(order?.members).toContainEqual({ kind: 'field', tag: 54, required: true })
    expect(order?.members).toContainEqual({ kind: 'component', name: 'Instrument', required: true })
    expect(components.get('Instrument')?.[0]).toEqual({ kind: 'field', tag: 55, required: false })
    expect(fields.get(54)).toMatchObject({ name: 'Side', type: 'CHAR' })
    expect(fields.get(54)?.codes?.get('1')).toBe('BUY')
    expect(fields.get(38)?.type).toBe('QTY')
    expect(header.slice(0, 3)).toEqual(
      [8, 9, 35].map((tag) => ({ kind: 'field', tag, required: true })),
    )
    expect(trailer.at(-1)).toEqual({ kind: 'field', tag: 10, required: true })
    expect(messages.get('A')).toMatchObject({ name: 'Logon', category: 'admin' })
  })

  test('FIX 5.0SP2 has no header and no Logon: they are in FIXT 1.1', () => {
    expect(FIX50SP2.header).toEqual([])
    expect(FIX50SP2.messages.has('A')).toBe(false)
    expect(FIX50SP2.messages.get('8')?.name).toBe('ExecutionReport')
    expect(FIXT11.messages.get('A')?.members).toContainEqual({
      kind: 'field',
      tag: 1137,
      required: true,
    })
    expect(FIXT11.header.length).toBeGreaterThan(20)
  })
})

describe('tables', () => {
  test('any dictionary is the same when it is read out of its table', () => {
    fc.assert(
      fc.property(arbitraryDictionary, (dictionary) => {
        expect(dictionaryOfTable(tableOf(dictionary))).toEqual(dictionary)
      }),
    )
  })

  test.each(['A;B', 'A=B', '', '`', 'a$b'])(
    'a code %j, which would be read otherwise, is refused',
    (value) => {
      const codes = new Map([[value, 'CODE']])
      const fields = new Map([[1, { tag: 1, name: 'Account', type: 'STRING' as const, codes }]])

      expect(() => tableOf({ ...FIX44, fields })).toThrow('does not fit into a table')
    },
  )

  test('FIX 4.4 has less than 150 kB as published', () => {
    const typed = readdirSync(join(sources, 'typed')).map((file) => `typed/${file}`)
    const published = ['fix44.ts', 'generated/fix44.ts', 'table.ts', 'dictionary.ts', ...typed].map(
      (file) => {
        const { outputText } = ts.transpileModule(readFileSync(join(sources, file), 'utf8'), {
          compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
        })
        return Buffer.byteLength(outputText)
      },
    )

    expect(published.reduce((sum, bytes) => sum + bytes)).toBeLessThan(150_000)
  })

  test('are loaded by whoever imports their version, and by nothing else', () => {
    const others = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter(
        (file) => file.endsWith('.ts') && !/^(?:fixt?\d+(?:sp\d)?|generated\/.*)\.ts$/.test(file),
      )
      .filter((file) => !file.endsWith('.test.ts'))
    const imports = others.flatMap((file) =>
      readFileSync(join(sources, file), 'utf8')
        .split('\n')
        .filter((line) => /from '.*\/(?:generated\/.*|fixt?\d+(?:sp\d)?)\.js'/.test(line)),
    )

    expect(others).toContain('index.ts')
    expect(imports).toEqual([])
  })
})

function generated(name: string): string {
  return readFileSync(join(sources, 'generated', `${name}.ts`), 'utf8')
}

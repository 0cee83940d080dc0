import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DictionaryNotice, withValidators } from '@goldfix/dictionary'
import { readQuickFixCfg } from '@goldfix/quickfix-cfg'
import { afterAll, expect, test } from 'vitest'
import { judgement } from './validation/judging.js'

const folder = mkdtempSync(join(tmpdir(), 'goldfix-validators-'))
afterAll(() => rmSync(folder, { recursive: true }))

const head = `
[DEFAULT]
ConnectionType=acceptor
SenderCompID=BROKER
SocketAcceptPort=9001
`
const session = (lines: string, target = 'CLIENT') =>
  `[SESSION]\nTargetCompID=${target}\n${lines}\n`
const fix44 = (lines = '', target?: string) => session(`BeginString=FIX.4.4\n${lines}`, target)
const fixt = (lines = '') => session(`BeginString=FIXT.1.1\nDefaultApplVerID=9\n${lines}`)

const header = (begin: string, msgType: string, more = '') =>
  `8=${begin}|35=${msgType}|34=2|49=CLIENT|52=20261128-02:00:00|56=BROKER|${more}`
const order = '11=ID|55=MSFT|54=1|60=20261128-02:00:00|38=100|40=1|'

/** A counterparty's dictionary with one message and one field of its own. */
function file(name: string, { version = "type='FIX' major='4' minor='4'", more = '' } = {}) {
  const path = join(folder, name)
  const tags = { 8: 'BeginString', 9: 'BodyLength', 34: 'MsgSeqNum', 35: 'MsgType' }
  const parties = { 49: 'SenderCompID', 52: 'SendingTime', 56: 'TargetCompID' }
  const fields = Object.entries({ ...tags, ...parties, 10: 'CheckSum', 5001: 'Venue' })
  const members = (names: readonly string[]) =>
    names.map((field) => `<field name='${field}' required='Y'/>`).join('')
  writeFileSync(
    path,
    `<fix ${version}>
<header>${members(Object.values({ ...tags, ...parties }))}</header>
<trailer>${members(['CheckSum'])}</trailer>
<messages><message name='Custom' msgtype='U1' msgcat='app'>${members(['Venue'])}</message></messages>
<components/>
<fields>${fields.map(([tag, field]) => `<field number='${tag}' name='${field}' type='STRING'/>`).join('')}
${more}</fields>
</fix>`,
  )
  return path
}

/** What the first session of a file says of wire text. */
async function judged(text: string, wire: string): Promise<string> {
  const [first] = await withValidators(readQuickFixCfg(head + text, { file: 'x.cfg' }))
  return first?.validator === undefined ? 'not validated' : judgement(first.validator, wire)
}

const plain = (more = '') => header('FIX.4.4', 'D', order + more)
const applied = (more = '') => header('FIXT.1.1', 'D', more + order)

test.each([
  ['the version as it was published', fix44(), plain(), 'accepted'],
  ['a tag that it does not have', fix44(), plain('5001=x|'), '0/5001'],
  ['a switch of the file', fix44('ValidateUserDefinedFields=N'), plain('5001=x|'), 'accepted'],
  ['UseDataDictionary=N', fix44('UseDataDictionary=N'), plain(), 'not validated'],
  ['FIXT.1.1: the default version', fixt(), applied(), 'accepted'],
  ['FIXT.1.1: another version of it', fixt(), applied('1128=7|'), 'accepted'],
  ['FIXT.1.1: a version without a file', fixt(), applied('1128=6|'), '18/1128'],
  [
    'FIXT.1.1: another version with a file',
    fixt(`AppDataDictionary.FIX.4.4=${file('app.xml')}`),
    header('FIXT.1.1', 'U1', '1128=6|5001=x|'),
    'accepted',
  ],
  [
    'FIXT.1.1: a file for the default version',
    fixt(`AppDataDictionary=${file('app.xml')}`),
    header('FIXT.1.1', 'U1', '5001=x|'),
    'accepted',
  ],
  [
    "a counterparty's file",
    fix44(`DataDictionary=${file('a.xml')}`),
    header('FIX.4.4', 'U1', '5001=x|'),
    'accepted',
  ],
])('%s', async (_, cfg, wire, expected) => {
  expect(await judged(cfg, wire)).toBe(expected)
})

test('a file is read once, however many sessions name it', async () => {
  const path = file('shared.xml', { more: "<field number='1' name='Odd' type='STRANGE'/>" })
  const notices: DictionaryNotice[] = []
  const cfg = readQuickFixCfg(
    `${head}DataDictionary=${path}\n${fix44('', 'A')}${fix44('ValidateFieldsHaveValues=N', 'B')}`,
  )

  const sessions = await withValidators(cfg, { onNotice: (notice) => notices.push(notice) })

  expect(sessions.map(({ validator }) => validator !== undefined)).toEqual([true, true])
  expect(notices.map(({ kind }) => kind)).toEqual(['unknown-type'])
})

test.each([
  [
    'that is not there',
    fix44('DataDictionary=spec/none.xml'),
    /^x\.cfg:9: DataDictionary: spec\/none\.xml: expected .* but got .*ENOENT/,
  ],
  [
    'with an error',
    fix44(
      `DataDictionary=${file('bad.xml', { more: "<field number='x' name='Odd' type='INT'/>" })}`,
    ),
    /^x\.cfg:9: DataDictionary: .*bad\.xml:\d+: <field .*: expected /,
  ],
  [
    'of another version',
    fix44(`DataDictionary=${file('42.xml', { version: "type='FIX' major='4' minor='2'" })}`),
    /^x\.cfg:9: DataDictionary: expected a dictionary of FIX\.4\.4, but got FIX\.4\.2$/,
  ],
  [
    'for applications that is not there',
    fixt('AppDataDictionary.6=spec/none.xml'),
    /^x\.cfg:10: AppDataDictionary\.6: spec\/none\.xml: /,
  ],
])('a file %s: the error names line, key and place', async (_, cfg, message) => {
  await expect(withValidators(readQuickFixCfg(head + cfg, { file: 'x.cfg' }))).rejects.toThrow(
    message,
  )
})

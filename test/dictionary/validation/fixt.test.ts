import { join } from 'node:path'
import { createValidator, type Dictionary, loadQuickFixXml } from '@goldfix/dictionary'
import { FIX50 } from '@goldfix/dictionary/fix50'
import { FIX50SP2 } from '@goldfix/dictionary/fix50sp2'
import { FIXT11 } from '@goldfix/dictionary/fixt11'
import { describe, expect, test } from 'vitest'
import { dictionaryFiles } from '../files.js'
import { judgement } from './judging.js'

const applications = new Map<string, Dictionary>([
  ['7', FIX50],
  ['9', FIX50SP2],
])
const validator = createValidator({ transport: FIXT11, applications, default: '9' })

const header = (msgType: string, more = '') =>
  `8=FIXT.1.1|35=${msgType}|34=2|49=CLIENT|52=20261128-02:00:00|56=BROKER|${more}`
const order = '11=ID|55=MSFT|54=1|60=20261128-02:00:00|38=100|40=1|'

test.each([
  ['a Heartbeat by the transport', header('0'), 'accepted'],
  ['a field of the transport in a Heartbeat', `${header('0')}58=x|`, '2/58'],
  ['a field of the application in a Heartbeat', `${header('0')}55=x|`, '0/55'],
  ['a Logon', `${header('A')}98=0|108=30|1137=9|`, 'accepted'],
  ['a Logon without DefaultApplVerID', `${header('A')}98=0|108=30|`, '1/1137'],
  ['a Logon for a version that we do not have', `${header('A')}98=0|108=30|1137=8|`, '18/1137'],
  ['an order of the default version', header('D') + order, 'accepted'],
  ['an order of another version', header('D', '1128=7|') + order, 'accepted'],
  ['a field that only the default version has', `${header('D')}${order}1724=1|`, 'accepted'],
  ['the same in the other version', `${header('D', '1128=7|')}${order}1724=1|`, '0/1724'],
  ['a version that we do not have', header('D', '1128=8|') + order, '18/1128'],
  ['a version that nobody has', header('D', '1128=x|') + order, '18/1128'],
  ['a version without a value', header('D', '1128=|') + order, '4/1128'],
  ['a MsgType that only the default version has', header('DG'), '1/2320'],
  ['the same in the other version', header('DG', '1128=7|'), '11'],
  ['a version does not matter to a Heartbeat', header('0', '1128=8|'), 'accepted'],
])('%s', (_, text, expected) => {
  expect(judgement(validator, text)).toBe(expected)
})

const logon = (more: string) => `${header('A')}98=0|108=30|${more}1137=9|`
const logons: [string, string, string][] = [
  ['one message of each direction', logon('384=2|372=D|385=S|372=8|385=R|'), 'accepted'],
  [
    'all that an entry may have',
    logon('384=1|372=D|385=S|1130=9|1406=1|1131=x|1410=Y|'),
    'accepted',
  ],
  ['no messages', logon('384=0|'), 'accepted'],
  ['a direction that is none', logon('384=1|372=D|385=X|'), '5/385'],
  ['fewer than counted', logon('384=2|372=D|385=S|'), '16/384'],
  ['an entry that begins otherwise', logon('384=1|385=S|372=D|'), '15/385'],
]

describe('a Logon with the messages that are supported', () => {
  test.each(logons)('%s', (_, text, expected) => {
    expect(judgement(validator, text)).toBe(expected)
  })

  const files = dictionaryFiles()
  test.runIf(files).each(logons)("by QuickFIX's own file: %s", (_, text, expected) => {
    const transport = loadQuickFixXml(join(String(files), 'FIXT11.xml'))

    expect(judgement(createValidator({ transport, applications, default: '9' }), text)).toBe(
      expected,
    )
  })
})

test('a default without a dictionary is refused', () => {
  const create = () => createValidator({ transport: FIXT11, applications, default: '8' })

  expect(create).toThrow('there is no dictionary for ApplVerID 8')
})

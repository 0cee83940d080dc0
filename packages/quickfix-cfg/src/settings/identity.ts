import type { ApplVersion, BeginString } from '@goldfix/core'
import { type Audience, honoured, type Setting } from '../setting.js'
import { coded, type Parser, word } from '../value.js'

export const beginString: Parser<BeginString> = word(
  'FIX.4.0',
  'FIX.4.1',
  'FIX.4.2',
  'FIX.4.3',
  'FIX.4.4',
  'FIXT.1.1',
)

export const connectionType = word('initiator', 'acceptor')

/** CompIDs and the like. */
const identifier: Parser<string> = {
  expects: 'printable ASCII characters',
  parse: (value) => (/^[\x20-\x7e]+$/.test(value) ? value : undefined),
}

/** Empty says that there is none. */
const optionalIdentifier: Parser<string> = {
  ...identifier,
  parse: (value) => (value === '' ? '' : identifier.parse(value)),
}

const versions: readonly (readonly [ApplVersion, string])[] = [
  ['FIX.4.0', '2'],
  ['FIX.4.1', '3'],
  ['FIX.4.2', '4'],
  ['FIX.4.3', '5'],
  ['FIX.4.4', '6'],
  ['FIX.5.0', '7'],
  ['FIX.5.0SP1', '8'],
  ['FIX.5.0SP2', '9'],
]

/** A version by its name, with or without the dots, or by its ApplVerID(1128). */
export const applVersion: Parser<ApplVersion> = {
  ...coded<ApplVersion>(
    Object.fromEntries(
      versions.flatMap(([name, id]) => [
        [name, name],
        [name.replaceAll('.', ''), name],
        [id, name],
      ]),
    ),
  ),
  expects: `one of ${versions.map(([name]) => name).join(', ')}, or ${versions.map(([, id]) => id).join(', ')}`,
}

export const overFixt: Audience = {
  named: 'FIXT.1.1',
  includes: (session) => session.beginString === 'FIXT.1.1',
}

export const beforeFixt: Audience = {
  named: 'FIX.4.0 to 4.4',
  includes: (session) => session.beginString !== 'FIXT.1.1',
}

export const identitySettings: readonly Setting[] = [
  honoured(
    { ConnectionType: 'CJN' },
    connectionType,
    '`role`; where it is missing, the ports tell',
    () => ({}),
  ),
  honoured({ BeginString: 'CJNG' }, beginString, '`beginString`', (version) => ({
    options: { beginString: version },
  })),
  honoured({ SenderCompID: 'CJNG' }, identifier, '`senderCompId`', (id) => ({
    options: { senderCompId: id },
  })),
  honoured({ SenderSubID: 'JNG' }, optionalIdentifier, '`senderSubId`', (id) =>
    id === '' ? {} : { options: { senderSubId: id } },
  ),
  honoured({ SenderLocationID: 'JNG' }, optionalIdentifier, '`senderLocationId`', (id) =>
    id === '' ? {} : { options: { senderLocationId: id } },
  ),
  honoured({ TargetCompID: 'CJNG' }, identifier, '`targetCompId`', (id) => ({
    options: { targetCompId: id },
  })),
  honoured({ TargetSubID: 'JNG' }, optionalIdentifier, '`targetSubId`', (id) =>
    id === '' ? {} : { options: { targetSubId: id } },
  ),
  honoured({ TargetLocationID: 'JNG' }, optionalIdentifier, '`targetLocationId`', (id) =>
    id === '' ? {} : { options: { targetLocationId: id } },
  ),
  honoured({ SessionQualifier: 'CJNG' }, optionalIdentifier, '`qualifier`', (id) =>
    id === '' ? {} : { options: { qualifier: id } },
  ),
  honoured(
    { DefaultApplVerID: 'CJNG' },
    applVersion,
    '`defaultApplVerId`',
    (version) => ({ options: { defaultApplVerId: version } }),
    { audience: overFixt },
  ),
]

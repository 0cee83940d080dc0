/**
 * The settings file of the acceptor's sessions that QuickFIX's definitions log on to.
 *
 * @param dictionaries the folder of QuickFIX's data dictionaries, in place of the built-in tables
 */
export function acceptorCfg(dictionaries?: string): string {
  const file = (key: string, name: string) =>
    dictionaries === undefined ? '' : `${key}=${dictionaries}/${name}.xml`
  const session = (minor: number, target = `TW4${minor}`) => `
[SESSION]
BeginString=FIX.4.${minor}
TargetCompID=${target}
${file('DataDictionary', `FIX4${minor}`)}
`
  const overFixt = (target: string, id: number) => `
[SESSION]
BeginString=FIXT.1.1
TargetCompID=TW${target}
DefaultApplVerID=${id}
${file('TransportDataDictionary', 'FIXT11')}
${file('AppDataDictionary', `FIX${target}`)}
`
  return `
[DEFAULT]
ConnectionType=acceptor
SenderCompID=ISLD
SocketAcceptPort=0
StartTime=00:00:00
EndTime=00:00:00
ResetOnLogon=Y

${[0, 1, 2, 3, 4].map((minor) => session(minor)).join('')}
${session(4, 'TW')}
${session(4, 'NO_CHECK_FIELDS_HAVE_VALUES')}
ValidateFieldsHaveValues=N
${overFixt('50', 7)}
${overFixt('50SP1', 8)}
${overFixt('50SP2', 9)}
`
}

/** That of an initiator; `lines` are further settings. */
export function initiatorCfg(beginString: string, port: number, lines: readonly string[]): string {
  return `
[DEFAULT]
ConnectionType=initiator
StartTime=00:00:00
EndTime=00:00:00
ReconnectInterval=1

[SESSION]
BeginString=${beginString}
SenderCompID=TW
TargetCompID=ISLD
SocketConnectHost=127.0.0.1
SocketConnectPort=${port}
${lines.join('\n')}
`
}

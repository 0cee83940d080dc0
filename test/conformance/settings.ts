/** The settings file of the acceptor's sessions that QuickFIX's definitions log on to. */
export const acceptorCfg = `
[DEFAULT]
ConnectionType=acceptor
SenderCompID=ISLD
SocketAcceptPort=0
StartTime=00:00:00
EndTime=00:00:00
ResetOnLogon=Y
UseDataDictionary=N

${['0', '1', '2', '3', '4']
  .map((minor) => `[SESSION]\nBeginString=FIX.4.${minor}\nTargetCompID=TW4${minor}\n`)
  .join('\n')}
[SESSION]
BeginString=FIX.4.4
TargetCompID=TW

[SESSION]
BeginString=FIXT.1.1
TargetCompID=TW50
DefaultApplVerID=7

[SESSION]
BeginString=FIXT.1.1
TargetCompID=TW50SP1
DefaultApplVerID=8

[SESSION]
BeginString=FIXT.1.1
TargetCompID=TW50SP2
DefaultApplVerID=9
`

/** That of an initiator; `lines` are further settings. */
export function initiatorCfg(beginString: string, port: number, lines: readonly string[]): string {
  return `
[DEFAULT]
ConnectionType=initiator
StartTime=00:00:00
EndTime=00:00:00
UseDataDictionary=N
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

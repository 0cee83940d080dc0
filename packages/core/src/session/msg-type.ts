/** MsgType(35) of the session layer. Source: FIX Session Layer, Administrative messages. */
export const MsgType = {
  Heartbeat: '0',
  TestRequest: '1',
  ResendRequest: '2',
  Reject: '3',
  SequenceReset: '4',
  Logout: '5',
  Logon: 'A',
  BusinessMessageReject: 'j',
} as const

/** Whether the session itself answers this MsgType(35); everything else belongs to the application. */
export function isAdmin(msgType: string): boolean {
  if (msgType.length !== 1) return false
  const code = msgType.charCodeAt(0)
  return (code >= 48 && code <= 53) || code === 65
}

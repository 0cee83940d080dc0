/** MsgType(35) of what the session layer has to itself in every version. */
export const administrative: ReadonlySet<string> = new Set(['0', '1', '2', '3', '4', '5', 'A'])

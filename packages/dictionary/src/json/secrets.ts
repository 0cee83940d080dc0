/**
 * Whether a field holds what nobody should find in a log: Password(554), NewPassword(925), EncryptedPassword(1402),
 * EncryptedNewPassword(1404), and on a Logon(A) RawData(96), where passwords stood before there was a field for them.
 */
export function isSecret(tag: number, msgType: string): boolean {
  return SECRETS.has(tag) || (tag === RAW_DATA && msgType === LOGON)
}

const SECRETS = new Set([554, 925, 1402, 1404])
const RAW_DATA = 96
const LOGON = 'A'

import { type Address, ConnectionError, type ConnectionErrorCode } from '@goldfix/core'
import { spelled } from './address.js'

type Wording = readonly [code: ConnectionErrorCode, says: string]

const UNREACHABLE: Wording = ['unreachable', 'cannot be reached']
const RESET: Wording = ['reset', 'reset the connection']
const NOT_OURS: Wording = ['address-invalid', 'is not an address of this machine']

const WORDING: Readonly<Record<string, Wording>> = {
  ECONNREFUSED: ['refused', 'refused the connection'],
  ECONNRESET: RESET,
  ECONNABORTED: RESET,
  EPIPE: RESET,
  ETIMEDOUT: ['timeout', 'does not answer'],
  EADDRINUSE: ['address-in-use', 'is in use already'],
  EADDRNOTAVAIL: NOT_OURS,
  EACCES: ['address-invalid', 'is not permitted to this process'],
  EINVAL: ['address-invalid', 'is not an address that can be used'],
  ENOTFOUND: ['address-invalid', 'is a name that nobody knows'],
}

/** What the system said about `address`, in our words; the system's own are the `cause`. */
export function connectionError(cause: Error, address: Address): ConnectionError {
  const system = 'code' in cause ? String(cause.code) : cause.message
  const [code, says] = WORDING[system] ?? UNREACHABLE
  return new ConnectionError(code, `${spelled(address)} ${says} (${system})`, { cause })
}

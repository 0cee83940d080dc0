import { BlockList, isIP } from 'node:net'
import type { AcceptorOptions } from '@goldfix/core'

type Authenticate = NonNullable<AcceptorOptions['authenticate']>

/** Refuses Logons from anywhere else; the others are judged by `next`, where there is one. */
export function allowing(
  addresses: readonly string[],
  next: AcceptorOptions['authenticate'],
): Authenticate {
  const list = new BlockList()
  for (const address of addresses) list.addAddress(address, family(address))
  return (logon, peer) => {
    const isAllowed = list.check(peer.host, family(peer.host))
    if (!isAllowed) return `${peer.host} is not one of AllowedRemoteAddresses`
    return next?.(logon, peer) ?? true
  }
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

import { type Address, ConnectionError } from '@goldfix/core'

/** `host:port`, or `[host]:port` where the host is an IPv6 address. */
export function spelled({ host, port }: Address): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

/** What is wrong with an address to dial (port 1 to 65535) or to listen at (0 as well), if anything is. */
export function wrongAddress(address: Address, portMin: 0 | 1): ConnectionError | undefined {
  const { host, port } = address
  if (host === '')
    return new ConnectionError(
      'address-invalid',
      `expected a host, but ${spelled(address)} has none`,
    )
  if (Number.isInteger(port) && port >= portMin && port <= 65_535) return undefined
  return new ConnectionError(
    'address-invalid',
    `expected a port from ${portMin} to 65535, but ${spelled(address)} came`,
  )
}

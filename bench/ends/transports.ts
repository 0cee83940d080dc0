import { join } from 'node:path'
import type { Transport } from '@goldfix/core'
import { tcp, tls } from '@goldfix/transport'

/** TCP; or TLS 1.3 by the certificates in a folder: `ca.crt`, and `server.crt` with `server.key` for 127.0.0.1. */
export function transportOf(certificates: string | undefined): Transport {
  if (certificates === undefined) return tcp()
  const file = (name: string) => join(certificates, name)
  return tls({ caFile: file('ca.crt'), certFile: file('server.crt'), keyFile: file('server.key') })
}

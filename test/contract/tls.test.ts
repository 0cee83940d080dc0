import type { Transport } from '@goldfix/core'
import { tls } from '@goldfix/transport'
import { tap } from 'rxjs'
import { afterAll } from 'vitest'
import { makeCertificates } from '../support/certificates.js'
import { describeTransport } from './transport.js'

const certificates = makeCertificates()
afterAll(() => certificates.remove())

const { server, caFile } = certificates

describeTransport('tls()', () => addressesAlone(tls({ ...server, caFile })))

/** The contract compares addresses; what a peer has proved besides is tested in test/tls. */
function addressesAlone(transport: Transport): Transport {
  const bare = tap(({ peer }: { peer: object }) => Reflect.deleteProperty(peer, 'certificate'))
  return {
    ...transport,
    dial: (to) => transport.dial(to).pipe(bare) as ReturnType<Transport['dial']>,
  }
}

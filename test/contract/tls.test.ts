import { tls } from '@goldfix/transport'
import { afterAll } from 'vitest'
import { makeCertificates } from '../support/certificates.js'
import { describeTransport } from './transport.js'

const certificates = makeCertificates()
afterAll(() => certificates.remove())

const { server, caFile } = certificates

describeTransport('tls()', () => tls({ ...server, caFile }))

import { tcp } from '@goldfix/transport'
import { describeTransport } from './transport.js'

describeTransport('tcp()', () => tcp())

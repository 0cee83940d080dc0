import { pair } from '@goldfix/transport'
import { describeTransport } from './transport.js'

describeTransport('pair()', () => pair())

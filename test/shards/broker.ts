/** A shard of the broker in these tests: answers each order with its process and how many it has had of that client. */
import { createEngine } from '@goldfix/core'
import { shard } from '@goldfix/shards'
import { lmdbStore } from '@goldfix/store-lmdb'
import { brokerId, clients } from './clients.js'

const { index, owns, transport, serve } = shard()
await serve(
  createEngine({
    transport,
    store: lmdbStore(`${process.env.STORE}/${index}`),
    sessions: clients
      .map(brokerId)
      .filter(owns)
      .map((id) => ({ role: 'acceptor', ...id, listen: { host: '127.0.0.1', port: 0 } })),
    onMessage(order, session) {
      session.send({
        msgType: '8',
        fields: [
          [11, order.text(11) ?? ''],
          [58, `${process.pid}`],
        ],
      })
    },
  }),
)

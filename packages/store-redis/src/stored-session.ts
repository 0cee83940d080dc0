import type { SessionId } from '@goldfix/core'
import { SessionKeys } from './keys.js'
import type { Servers } from './servers.js'
import { Unsettled } from './unsettled.js'

/** What the store knows of one session: where it lies, and what only this process can know. */
export class StoredSession {
  readonly id: SessionId
  readonly keys: SessionKeys
  readonly servers: Servers
  /** What commits were worth when its record was last read: `r` where they outlive a restart, `f` a failover. */
  guarantee = ''
  readonly unsettled = new Unsettled()
  /** This process has had its record: a server that has none has lost it. */
  seen = false

  constructor(prefix: string, id: SessionId, servers: Servers) {
    this.id = id
    this.keys = new SessionKeys(prefix, id)
    this.servers = servers
  }
}

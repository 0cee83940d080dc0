import type { Transport } from '@goldfix/core'
import { tcp } from './tcp.js'
import { tls } from './tls.js'

/** A transport as configuration files name it: the names of GoldFix's older sister in Rust. */
export interface TransportConfig {
  /** @default false */
  readonly useSsl?: boolean
  readonly certFile?: string
  readonly keyFile?: string
  readonly caFile?: string
  /**
   * With TLS: whether the peer must prove who it is.
   * @default true
   */
  readonly verifyPeer?: boolean
  /** In bytes, 1,024 to 16,777,216. */
  readonly bufferSize?: number
  /**
   * In seconds.
   * @default 10
   */
  readonly connectionTimeout?: number
}

/** {@link tcp} or {@link tls}, by `useSsl`. @throws UsageError `invalid-option` */
export function configuredTransport(config: TransportConfig): Transport {
  const { useSsl, verifyPeer, bufferSize, connectionTimeout, certFile, keyFile, caFile } = config
  const sockets = {
    ...(bufferSize !== undefined && { bufferSize }),
    ...(connectionTimeout !== undefined && { connectTimeoutMs: connectionTimeout * 1_000 }),
  }
  if (!useSsl) return tcp(sockets)
  return tls({
    ...sockets,
    ...(certFile !== undefined && { certFile }),
    ...(keyFile !== undefined && { keyFile }),
    ...(caFile !== undefined && { caFile }),
    ...(verifyPeer === false && { verifyPeer: 'off' }),
  })
}

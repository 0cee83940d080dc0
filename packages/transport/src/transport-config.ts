import { type Transport, UsageError } from '@goldfix/core'
import { tcp } from './tcp.js'
import { tls } from './tls.js'

/** A transport as configuration files name it: the names of GoldFix's older sister in Rust. */
export interface TransportConfig {
  /** @default false; to be given where one of the files is */
  readonly useSsl?: boolean
  readonly certFile?: string
  readonly keyFile?: string
  readonly caFile?: string
  /**
   * With TLS: whether the peer must prove who it is.
   * @default true when dialling; when listening true with a caFile, else clients are not asked
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
  const file = certFile ?? keyFile ?? caFile
  if (useSsl === undefined && file !== undefined)
    throw new UsageError(
      'invalid-option',
      `expected useSsl with the file ${file}, but it is missing`,
    )
  if (!useSsl) return tcp(sockets)
  return tls({
    ...sockets,
    ...(certFile !== undefined && { certFile }),
    ...(keyFile !== undefined && { keyFile }),
    ...(caFile !== undefined && { caFile }),
    ...(verifyPeer !== undefined && { verifyPeer: verifyPeer ? 'required' : 'off' }),
  })
}

/**
 * How bytes reach a counterparty.
 *
 * The most important names are {@link tcp} and {@link tls}, for everything real, and {@link pair}, two ends in one
 * process for tests and simulations.
 */
export { adopted } from './adopted.js'
export type { CredentialFiles } from './credentials.js'
export { type PairOptions, pair } from './pair.js'
export type { SocketOptions } from './socket-transport.js'
export { systemClock } from './system-clock.js'
export { type TcpOptions, tcp } from './tcp.js'
export { type TlsOptions, tls } from './tls.js'
export { configuredTransport, type TransportConfig } from './transport-config.js'

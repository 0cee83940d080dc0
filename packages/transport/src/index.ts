/**
 * How bytes reach a counterparty.
 *
 * The most important names are {@link tcp}, for everything real, and {@link pair}, two ends in one process for
 * tests and simulations.
 */
export { type PairOptions, pair } from './pair.js'
export { systemClock } from './system-clock.js'
export { type TcpOptions, tcp } from './tcp.js'

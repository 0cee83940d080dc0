import { crc32 } from 'node:zlib'
import { StoreError } from '@goldfix/core'

/**
 * In front of every value: a byte for the format, then a checksum of key and value, for LMDB has none of its own.
 * The first byte must not be 1: lmdb-js takes a value that begins with three of them for an order to itself.
 */
export const SEAL = 5
const FORMAT = 0x47

/** Writes the seal into the first {@link SEAL} bytes of a value that is complete behind them. */
export function seal(key: Buffer, value: Buffer): Buffer {
  value[0] = FORMAT
  value.writeUInt32LE(checksum(key, value), 1)
  return value
}

export function sealed(key: Buffer, content: Buffer): Buffer {
  const value = Buffer.allocUnsafe(SEAL + content.length)
  content.copy(value, SEAL)
  return seal(key, value)
}

/**
 * What lies behind the seal.
 *
 * @param what words for the message
 * @throws StoreError `corrupt`
 */
export function unsealed(key: Buffer, value: Buffer, what: () => string): Buffer {
  if (value.length < SEAL || value[0] !== FORMAT)
    throw new StoreError('corrupt', `${what()}: expected a value of this store, but it is another`)
  if (value.readUInt32LE(1) !== checksum(key, value))
    throw new StoreError('corrupt', `${what()}: its checksum differs`)
  return value.subarray(SEAL)
}

function checksum(key: Buffer, value: Buffer): number {
  return crc32(value.subarray(SEAL), crc32(key))
}

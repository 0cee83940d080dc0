import { StoreError } from '@goldfix/core'
import { parseAddress } from './server.js'

const SLOTS = 16_384

/**
 * The slot of a key: of what is in its first braces.
 *
 * Source: Redis Cluster specification, "Key distribution model" and "Hash tags"; CRC16 of the XMODEM kind.
 */
export function slotOf(key: string): number {
  const open = key.indexOf('{')
  const close = key.indexOf('}', open + 1)
  const tag = open >= 0 && close > open + 1 ? key.slice(open + 1, close) : key
  let crc = 0
  for (const byte of Buffer.from(tag)) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1
    crc &= 0xffff
  }
  return crc % SLOTS
}

/** Which node has which slot, as one of them said and calls corrected it since. */
export class SlotMap {
  readonly #nodes: (string | undefined)[]

  private constructor(nodes: (string | undefined)[]) {
    this.#nodes = nodes
  }

  /** @param asked the node that answered CLUSTER SLOTS, for where it does not know what it is called */
  static read(answer: unknown, asked: string): SlotMap {
    const nodes = new Array<string | undefined>(SLOTS).fill(undefined)
    for (const range of Array.isArray(answer) ? answer : []) {
      const [begin, end, primary] = Array.isArray(range) ? range : []
      if (!Array.isArray(primary)) continue
      const [host, port] = primary
      const node = addressed(`${host ?? ''}:${port}`, asked)
      nodes.fill(node, Number(begin), Number(end) + 1)
    }
    return new SlotMap(nodes)
  }

  /** All that have slots. */
  get nodes(): string[] {
    return [...new Set(this.#nodes.filter((node) => node !== undefined))]
  }

  nodeOf(slot: number): string {
    const node = this.#nodes[slot]
    if (node !== undefined) return node
    throw new StoreError('unavailable', `no node of the Redis Cluster has slot ${slot}`)
  }

  move(slot: number, node: string): void {
    this.#nodes[slot] = node
  }
}

/** A node that knows no host for itself or another means the one by which it was reached. */
export function addressed(text: string, asked: string): string {
  const { host, port } = parseAddress(text)
  return host === '' || host === '?' ? `${parseAddress(asked).host}:${port}` : text
}

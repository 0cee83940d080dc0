import { describe, expect, test } from 'vitest'
import { addressed, SlotMap, slotOf } from './slots.js'

describe('slotOf', () => {
  // CLUSTER KEYSLOT of redis-server 7.0.15 says the same
  test.each([
    ['123456789', 12_739],
    ['foo', 12_182],
    ['{foo}bar', 12_182],
    ['a{foo}{bar}', 12_182],
    ['{}foo', 9_500],
    ['{foo', 13_308],
    ['{gf:FIX.4.4:Ä->B}:st', 6_788],
  ])('of %s is %i', (key, slot) => {
    expect(slotOf(key)).toBe(slot)
  })
})

describe('SlotMap', () => {
  test('has who has what, as CLUSTER SLOTS says it, and as it is corrected', () => {
    const map = SlotMap.read(
      [
        [0, 9, ['10.0.0.1', 7_000, 'id'], ['10.0.0.3', 7_000, 'replica']],
        [10, 16_383, ['', 7_001, 'id']],
      ],
      'seed:7002',
    )

    expect([map.nodeOf(0), map.nodeOf(9), map.nodeOf(10)]).toEqual([
      '10.0.0.1:7000',
      '10.0.0.1:7000',
      'seed:7001',
    ])
    map.move(9, 'b:1')
    expect(map.nodeOf(9)).toBe('b:1')
    expect(map.nodes).toEqual(['10.0.0.1:7000', 'b:1', 'seed:7001'])
  })

  test('a slot that nobody has is unavailable', () => {
    expect(() => SlotMap.read([], 'a:1').nodeOf(3)).toThrow(
      'no node of the Redis Cluster has slot 3',
    )
  })
})

test.each([
  ['10.0.0.2:7000', '10.0.0.2:7000'],
  [':7000', '10.0.0.1:7000'],
  ['?:7000', '10.0.0.1:7000'],
  ['::1:7000', '::1:7000'],
])('%s as 10.0.0.1 says it is %s', (said, meant) => {
  expect(addressed(said, '10.0.0.1:9999')).toBe(meant)
})

import type { CallFrame } from './cpu-profile.js'

/** The first that is in a function's place names its part. */
const PARTS: readonly (readonly [place: RegExp, part: string])[] = [
  [/\/node_modules\/xstate\//, 'XState'],
  [/\/node_modules\/rxjs\//, 'rxjs'],
  [/\/node_modules\/(?:reflect-metadata|jspurefix)\//, 'jspurefix'],
  [/\/node_modules\//, 'other packages'],
  [/\/core\/src\/wire\//, 'codec'],
  [/\/dictionary\/src\//, 'validation'],
  [/\/core\/src\//, 'session'],
  [/\/store-\w+\/src\//, 'store'],
  [/\/transport\/src\//, 'transport'],
  [/\/bench\/yardstick\/session/, 'session'],
  [/\/bench\/yardstick\//, 'codec'],
  [/\/bench\//, 'application of the bench'],
  [
    /^node:(?:internal\/)?(?:net|tls|_tls|stream|streams|js_stream|events)/,
    'sockets of Node, without the writes',
  ],
  [/^node:internal\/(?:timers|process|async_hooks)|^node:(?:timers|async_hooks)/, 'loop of Node'],
]

/** Of libuv's streams: nearly all of it is the kernel's, on a line of this machine that of the way to the other end, too. */
const WRITES = new Set(['writeBuffer', 'writev', 'writeLatin1String', 'writeUtf8String'])

/**
 * The part that a function belongs to. Buffers, and what is not JavaScript, are work of the part that calls them:
 * `latin1Slice` is a string of the codec.
 */
export function partOf({ functionName, url }: CallFrame): string | undefined {
  if (functionName === '(garbage collector)') return 'collector'
  if (functionName === '(program)') return 'outside of JavaScript: the loop, reads, V8 itself'
  if (functionName === '(root)') return '(root)'
  if (url === '' && WRITES.has(functionName)) return 'writes to the socket'
  if (url === '' || /^node:(?:internal\/)?(?:buffer|util|perf)/.test(url)) return undefined
  return PARTS.find(([place]) => place.test(url))?.[1] ?? 'rest of Node'
}

import { closeSync, openSync, readSync } from 'node:fs'
import { TextDecoder } from 'node:util'

const CHUNK = 65_536

/** The text of a file of XML, piece by piece, in the encoding that its beginning tells. */
export function* fileText(file: string): Generator<string> {
  const descriptor = openSync(file, 'r')
  try {
    const buffer = Buffer.allocUnsafe(CHUNK)
    let decoder: TextDecoder | undefined
    for (;;) {
      const bytes = buffer.subarray(0, readSync(descriptor, buffer))
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
      yield decoder.decode(bytes, { stream: bytes.length > 0 })
      if (bytes.length === 0) return
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Source: Extensible Markup Language 1.0, appendix F. */
function encodingOf(beginning: Buffer): string {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le'
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return 'utf-16be'
  const declaration = /^\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/
  return declaration.exec(beginning.toString('utf8', 0, 200))?.[1] ?? 'utf-8'
}

/**
 * Wire text as bytes: `|` is SOH; 9 and 10 are computed unless the text has them in their places.
 *
 * Characters are bytes (Latin-1), so that a test can write any of them.
 */
export function wire(text: string): Buffer {
  const [, begin, rest] = /^(8=[^|]*\|)(.*)$/s.exec(text) as unknown as [string, string, string]
  const [, body, trailer] = /^(.*?)((?:(?<=^|\|)10=[^|]*\|)?)$/s.exec(rest) as unknown as string[]
  const hasLength = rest.startsWith('9=')
  const front = soh(`${begin}${hasLength ? '' : `9=${(body as string).length}|`}${body}`)
  let sum = 0
  for (const byte of front) sum += byte
  const back = trailer === '' ? `10=${String(sum & 0xff).padStart(3, '0')}|` : (trailer as string)
  return Buffer.concat([front, soh(back)])
}

/** Bytes as wire text. */
export function text(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\x01', '|')
}

function soh(wireText: string): Buffer {
  return Buffer.from(wireText.replaceAll('|', '\x01'), 'latin1')
}

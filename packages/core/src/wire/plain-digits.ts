/** A finite number in decimal digits, never with an exponent. Source: FIX, data type float. */
export function plainDigits(value: number): string {
  const text = String(value)
  const mark = text.indexOf('e')
  if (mark < 0) return text
  const sign = value < 0 ? '-' : ''
  const [whole, fraction = ''] = text.slice(sign.length, mark).split('.') as [string, string?]
  const exponent = Number(text.slice(mark + 1))
  return exponent < 0
    ? `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${fraction}`
    : `${sign}${whole}${fraction}${'0'.repeat(exponent - fraction.length)}`
}

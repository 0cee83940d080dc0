/** A whole number with its thousands apart, on the right of `width` columns. */
export function figure(number: number, width = 0): string {
  return number.toLocaleString('en-US').padStart(width)
}

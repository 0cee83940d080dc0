/** Colours and moves of a terminal; colours are off where they would only be noise. */
export interface Ansi {
  dim(text: string): string
  bold(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  cyan(text: string): string
}

export function ansi(enabled: boolean): Ansi {
  const style = (on: number, off: number) => (text: string) =>
    enabled ? `\x1b[${on}m${text}\x1b[${off}m` : text
  return {
    dim: style(2, 22),
    bold: style(1, 22),
    red: style(31, 39),
    green: style(32, 39),
    yellow: style(33, 39),
    cyan: style(36, 39),
  }
}

export const HIDE_CURSOR = '\x1b[?25l'
export const SHOW_CURSOR = '\x1b[?25h'

/** To the start of the line `lines` above, and everything from there on gone. */
export function eraseUp(lines: number): string {
  return lines === 0 ? '' : `\x1b[${lines}A\r\x1b[J`
}

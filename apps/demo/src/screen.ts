import type { WriteStream } from 'node:tty'
import { type Ansi, ansi, eraseUp, HIDE_CURSOR, SHOW_CURSOR } from './ansi.js'
import { PANEL_COLUMNS, type Picture } from './panel.js'

/** Where the demo shows itself: lines that stay, and a picture that lives. */
export interface Screen {
  readonly style: Ansi
  /** A line that stays. */
  print(line: string): void
  /** There is something new to see. */
  show(picture: Picture): void
  /** The last picture stays, the cursor comes back. Twice is as good as once. */
  close(): void
}

/** A live panel below the lines on a terminal, plain lines into a pipe or a narrow terminal. */
export function openScreen(out: WriteStream, env: NodeJS.ProcessEnv): Screen {
  const isLive = out.isTTY && out.columns >= PANEL_COLUMNS && env.TERM !== 'dumb'
  const style = ansi(out.isTTY && !env.NO_COLOR)
  return isLive ? liveScreen(out, style) : plainScreen(out, style)
}

function liveScreen(out: WriteStream, style: Ansi): Screen {
  let drawn: string[] = []
  let isOpen = true
  out.write(HIDE_CURSOR)
  return {
    style,
    print(line) {
      const below = drawn.map((text) => `${text}\n`).join('')
      out.write(`${eraseUp(drawn.length)}${line}\n${below}`)
    },
    show(picture) {
      if (!isOpen) return
      const before = drawn.length
      drawn = picture.panel(style)
      out.write(`${eraseUp(before)}${drawn.map((text) => `${text}\n`).join('')}`)
    },
    close() {
      if (!isOpen) return
      isOpen = false
      drawn = []
      out.write(SHOW_CURSOR)
    },
  }
}

function plainScreen(out: WriteStream, style: Ansi): Screen {
  let shownAt = -1
  return {
    style,
    print: (line) => void out.write(`${line}\n`),
    show({ elapsedMs, logEveryMs, oneLine }) {
      const turn = Math.floor(elapsedMs / logEveryMs)
      if (turn === shownAt || turn === 0) return
      shownAt = turn
      out.write(`${oneLine(style)}\n`)
    },
    close: () => undefined,
  }
}

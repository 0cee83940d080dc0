import { closeSync, openSync, writeSync } from 'node:fs'

/** What happened, a line each, in the file before anything else happens: it outlives the process. */
export class Journal {
  readonly #file: number

  constructor(path: string) {
    this.#file = openSync(path, 'a')
  }

  note(what: string, ...words: readonly (string | number)[]): void {
    writeSync(this.#file, `${[what, ...words].join(' ')}\n`)
  }

  close(): void {
    closeSync(this.#file)
  }
}

import type { Journal } from './journal.js'

/** What ends the process at a point, once armed and after the point was passed `skip` times. */
export class Fuse {
  #point: string | undefined
  #skip = 0
  readonly #journal: Journal

  constructor(journal: Journal) {
    this.#journal = journal
  }

  arm(point: string, skip: number): void {
    this.#point = point
    this.#skip = skip
  }

  is(point: string): boolean {
    return this.#point === point
  }

  /** Whether this is the time; counts. */
  due(point: string): boolean {
    if (this.#point !== point) return false
    if (this.#skip === 0) return true
    this.#skip -= 1
    return false
  }

  burn(point: string): void {
    if (this.due(point)) this.die()
  }

  /** Nothing of this process runs after it: the signal is delivered before the system call returns. */
  die(): never {
    this.#journal.note('died', this.#point ?? '')
    process.kill(process.pid, 'SIGKILL')
    throw new Error('expected SIGKILL to end this process')
  }
}

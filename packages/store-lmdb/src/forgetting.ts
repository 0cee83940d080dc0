import type { Batch, Forgotten } from './batch.js'
import type { Environment } from './environment.js'
import type { GroupCommit } from './group-commit.js'
import { ALL_TO_FORGET, forgetKey, lastNumberIn, sessionIn } from './keys.js'
import { SEAL } from './sealed.js'
import { StoredMessages } from './stored-messages.js'

/** Keys removed in one batch, so that commits of others hardly wait. */
const SLICE = 256

/** Removes what is not to be read any more, a slice at a time, between the commits. */
export class Forgetting {
  readonly #environment: Environment
  readonly #commits: GroupCommit
  readonly #tasks: Forgotten[] = []
  #running: Promise<void> | undefined
  #isStopped = false

  constructor(environment: Environment, commits: GroupCommit) {
    this.#environment = environment
    this.#commits = commits
  }

  add(forgotten: readonly Forgotten[]): void {
    this.#tasks.push(...forgotten)
    if (this.#tasks.length > 0) this.#running ??= this.#run()
  }

  /** Goes on with what an earlier run has left. */
  resume(): void {
    const left: Forgotten[] = []
    for (const { key, value } of this.#environment.db.getRange(ALL_TO_FORGET))
      left.push({ ...placeIn(key), below: value.readDoubleLE(SEAL) })
    this.add(left)
  }

  /** Leaves the rest to a later run. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#running
  }

  async #run(): Promise<void> {
    try {
      for (let task = this.#tasks[0]; task !== undefined && !this.#isStopped; task = this.#tasks[0])
        if (await this.#slice(task)) this.#tasks.shift()
    } catch {
      // the disk is full or the store broken, as commits will say; what is left is on the list in the data
      this.#tasks.length = 0
    } finally {
      this.#running = undefined
    }
  }

  /** Whether that was the last. */
  async #slice({ session, generation, below }: Forgotten): Promise<boolean> {
    const { db, path } = this.#environment
    const messages = new StoredMessages(db, path, `session ${session}`, session)
    let isDone = false
    await this.#commits.submit({
      write(batch: Batch) {
        const keys = messages.sentKeys(generation, below, SLICE)
        for (const key of keys) batch.remove(key)
        isDone = keys.length < SLICE
        const goesOn = batch.forgotten.some(
          (it) => it.session === session && it.generation === generation,
        )
        if (isDone && !goesOn) batch.remove(forgetKey(session, generation))
      },
      isEnough: () => true,
    })
    return isDone
  }
}

function placeIn(key: Buffer): { session: number; generation: number } {
  return { session: sessionIn(key), generation: lastNumberIn(key) }
}

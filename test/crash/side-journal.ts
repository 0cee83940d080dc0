import { closeSync, existsSync, openSync, readSync } from 'node:fs'

/** A message whose handler was begun, and whether it came to its end. */
export interface Handled {
  readonly id: string
  readonly msgSeqNum: number
  readonly possDup: boolean
  readonly generation: number
  /** Which life of the handler's process. */
  readonly life: number
}

/** A message whose commit was promised. */
export interface Promised {
  readonly id: string
  readonly msgSeqNum: number
  readonly generation: number
}

/** Numbers that the engine has said a reset may have lost. */
interface Doubt {
  readonly begin: number
  readonly end: number
  readonly generation: number
}

/** The journal of one side, read while it is written; what its processes told in all their lives. */
export class SideJournal {
  /** In order. */
  readonly promised: Promised[] = []
  readonly doubts: Doubt[] = []
  readonly begun: Handled[] = []
  readonly done: Handled[] = []
  /** The points at which this side ended itself. */
  readonly died: string[] = []
  /** What its engine reported, newest last, the last few. */
  readonly events: string[] = []
  readonly handledIds = new Set<string>()
  loggedOn = false
  /** In which it has logged on last, 0 before. */
  generation = 0
  /** What it answered last when told to be quiet. */
  quiet = 0
  life = 0
  readonly #path: string
  #at = 0
  #rest = ''

  constructor(path: string) {
    this.#path = path
  }

  /** Takes in what was written since. */
  read(): void {
    if (!existsSync(this.#path)) return
    const file = openSync(this.#path, 'r')
    const piece = Buffer.alloc(65_536)
    for (let size = readSync(file, piece, 0, piece.length, this.#at); size > 0; ) {
      this.#at += size
      this.#rest += piece.toString('utf8', 0, size)
      size = readSync(file, piece, 0, piece.length, this.#at)
    }
    closeSync(file)
    const end = this.#rest.lastIndexOf('\n')
    const lines = end < 0 ? [] : this.#rest.slice(0, end).split('\n')
    this.#rest = this.#rest.slice(end + 1)
    for (const line of lines) this.#take(line)
  }

  #take(line: string): void {
    const [what, ...words] = line.split(' ')
    switch (what) {
      case 'start':
        this.life = Number(words[0])
        this.loggedOn = false
        this.#tell(line)
        break
      case 'on':
        this.loggedOn = true
        this.generation = Number(words[0])
        this.#tell(line)
        break
      case 'off':
        this.loggedOn = false
        this.#tell(line)
        break
      case 'safe':
        this.promised.push({
          id: words[0] ?? '',
          msgSeqNum: Number(words[1]),
          generation: Number(words[2]),
        })
        break
      case 'doubt': {
        const [begin = 0, end = 0, generation = 0] = words.map(Number)
        this.doubts.push({ begin, end, generation })
        this.#tell(line)
        break
      }
      case 'got':
        this.begun.push(this.#handled(words))
        break
      case 'done': {
        const handled = this.#handled(words)
        this.done.push(handled)
        this.handledIds.add(handled.id)
        break
      }
      case 'died':
        this.died.push(words[0] ?? '')
        this.#tell(line)
        break
      case 'quiet':
        this.quiet = Number(words[0])
        break
      case 'sent':
        break
      default:
        this.#tell(line)
    }
  }

  /** Whether the engine has said that it may have been lost: a reset forgets what is on its way. */
  isInDoubt({ msgSeqNum, generation }: Promised): boolean {
    return this.doubts.some(
      (doubt) =>
        doubt.generation === generation && doubt.begin <= msgSeqNum && msgSeqNum <= doubt.end,
    )
  }

  #handled([id = '', msgSeqNum, flag, generation]: readonly string[]): Handled {
    return {
      id,
      msgSeqNum: Number(msgSeqNum),
      possDup: flag === 'Y',
      generation: Number(generation),
      life: this.life,
    }
  }

  #tell(line: string): void {
    this.events.push(line.slice(0, 300))
    if (this.events.length > 30) this.events.shift()
  }
}

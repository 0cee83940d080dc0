import { SlabWriter } from './slab-writer.js'

/** More than there are versions: who writes others gets writers of its own. */
const BEGIN_STRINGS_MAX = 64

const shared = new Map<string, SlabWriter>()

/** For messages that nobody keeps: of all sessions with this BeginString(8). */
export function sharedWriter(beginString: string): SlabWriter {
  let writer = shared.get(beginString)
  if (writer === undefined) {
    writer = slabWriter(beginString)
    if (shared.size < BEGIN_STRINGS_MAX) shared.set(beginString, writer)
  }
  return writer
}

/** For the messages of one session. */
export function slabWriter(beginString: string): SlabWriter {
  return new SlabWriter(Buffer.from(`8=${beginString}\x019=`))
}

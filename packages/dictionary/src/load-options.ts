import type { DictionaryVersion } from './dictionary.js'
import type { DictionaryNotice } from './notice.js'

/** How a file becomes a dictionary. */
export interface LoadOptions {
  /**
   * What the file is called in notices and errors.
   * @default the file that is loaded, or `dictionary.xml`
   */
  readonly file?: string
  /**
   * Which standard it is a variant of.
   * @default what the file says
   */
  readonly version?: DictionaryVersion
  /**
   * Hears of whatever is not taken over as it stands there, in the order in which it is found.
   * @default nobody is told
   */
  readonly onNotice?: (notice: DictionaryNotice) => void
}

import type { Connection } from './connection.js'

/** Asks one thing of one server, by one command. */
export type Send<T> = (connection: Connection) => Promise<T>

/** The server that has a key, whichever that is. */
export interface Servers {
  /**
   * Calls with keys of one hash tag take effect in the order in which they are made. Rejects with a StoreError.
   *
   * @param hasOvertaken the answer says that an earlier call is missing: asked again behind those that are still
   *   under way, where there are such
   */
  call<T>(key: string, send: Send<T>, hasOvertaken?: (answer: T) => boolean): Promise<T>
  close(): Promise<void>
}

/**
 * The application asked for something that cannot be done: thrown at the call, before anything changed.
 *
 * `code` is stable; the message says what was expected and what came.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  constructor(
    readonly code: UsageErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

export type UsageErrorCode =
  | 'invalid-option'
  | 'invalid-field'
  | 'reserved-field'
  | 'message-too-large'
  | 'not-logged-on'
  | 'unknown-session'
  | 'duplicate-session'
  | 'session-live'
  | 'session-over'
  | 'queue-full'
  | 'expired'

/**
 * A store could not do what was asked. `unavailable`: the outcome is unknown, repeating is safe and right;
 * `corrupt`: what is stored cannot be read; `fenced`: the stored state has moved on under another owner;
 * `lost`: a session known to exist has no state any more, or an older one; `mismatch`: the session that is stored was
 * made with other options.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

export type StoreErrorCode = 'unavailable' | 'corrupt' | 'fenced' | 'lost' | 'mismatch'

/** A connection could not be made, or broke. `code` is stable; `cause` is what the system said. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError'
  constructor(
    readonly code: ConnectionErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

export type ConnectionErrorCode =
  | 'refused'
  | 'timeout'
  | 'unreachable'
  | 'reset'
  | 'address-in-use'
  | 'address-invalid'
  | 'tls'

/** What went wrong, in words, whatever was thrown. */
export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

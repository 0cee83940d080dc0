/**
 * `@goldfix/core/thrown`: what is thrown, without the engine that throws it. For packages that are loaded by whoever runs no engine.
 */
export { UsageError, type UsageErrorCode } from './errors.js'
export { RejectMessage } from './session/reject-message.js'

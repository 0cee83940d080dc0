/**
 * Runs the sources as they are shipped: compiled by TypeScript, file by file.
 *
 *     node --conditions=@goldfix/source --import ./bench/compiled/register.js FILE.ts
 *
 * Not by tsx, which gives every function its name with a call of its own, those that are made for each message or session
 * too: that costs a third of the memory of a session, and is not what users run.
 */
import { register } from 'node:module'

register('./hooks.js', import.meta.url)

import { fileURLToPath } from 'node:url'
import type { CallFrame } from './cpu-profile.js'

/** A function by its name and place; what is not JavaScript by the name alone. */
export function functionName({ functionName: name, url, lineNumber }: CallFrame): string {
  if (url === '') return name
  const path = url.startsWith('file:') ? fileURLToPath(url) : url
  const place = path.split('/').slice(-3).join('/')
  return `${name || '(anonymous)'}  ${place}:${lineNumber + 1}`
}

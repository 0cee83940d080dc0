import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import { messageOf, UsageError } from '@goldfix/core'

/** Files in PEM. */
export interface CredentialFiles {
  /** Our certificate, with the intermediate ones behind it. Required to listen. */
  readonly certFile?: string
  /** The private key of that certificate. */
  readonly keyFile?: string
  /** The authorities whose certificates we believe, instead of those that Node knows. */
  readonly caFile?: string
}

export interface Credentials {
  readonly cert?: Buffer
  readonly key?: Buffer
  readonly ca?: Buffer
}

/**
 * Reads each file once and proves that it can be used, so that a wrong one is named now and not by a handshake.
 *
 * @throws UsageError `invalid-option` that names option, file and reason
 */
export function readCredentials({ certFile, keyFile, caFile }: CredentialFiles): Credentials {
  if ((certFile === undefined) !== (keyFile === undefined))
    throw new UsageError('invalid-option', 'expected certFile and keyFile together, but got one')
  const ca = caFile === undefined ? undefined : read('caFile', caFile)
  const cert = certFile === undefined ? undefined : read('certFile', certFile)
  const key = keyFile === undefined ? undefined : read('keyFile', keyFile)
  if (ca !== undefined) prove('caFile', caFile, { ca })
  if (cert !== undefined) prove('certFile', certFile, { cert })
  if (cert !== undefined && key !== undefined) prove('keyFile', keyFile, { cert, key })
  return { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) }
}

function read(option: string, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new UsageError(
      'invalid-option',
      `${option} ${file} cannot be read: ${messageOf(cause)}`,
      {
        cause,
      },
    )
  }
}

function prove(option: string, file: string | undefined, credentials: Credentials): void {
  try {
    createSecureContext(credentials)
  } catch (cause) {
    throw new UsageError(
      'invalid-option',
      `${option} ${file} cannot be used: ${messageOf(cause)}`,
      {
        cause,
      },
    )
  }
}

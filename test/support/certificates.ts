import {
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A certificate and its key, as files in PEM. */
export interface Identity {
  readonly certFile: string
  readonly keyFile: string
}

export interface Certificates {
  readonly directory: string
  /** The authority that signed all but `stranger` and `impostor`. */
  readonly caFile: string
  /** Another authority, which signed `stranger`. */
  readonly otherCaFile: string
  /** For venue.example, localhost and 127.0.0.1. */
  readonly server: Identity
  /** Subject DESK, for desk.example. */
  readonly client: Identity
  readonly expired: Identity
  readonly notYetValid: Identity
  /** For other.example alone. */
  readonly wrongHost: Identity
  readonly stranger: Identity
  /** Signed by an authority that has the name of ours, and another key. */
  readonly impostor: Identity
  readonly selfSigned: Identity
  /** A file of its own in the same directory. */
  file(name: string, text: string): string
  remove(): void
}

interface Signer {
  readonly name: string
  readonly key: KeyObject
}

interface Subject {
  readonly name: string
  readonly dns?: readonly string[]
  readonly ip?: readonly string[]
  readonly authority?: boolean
  /** In days from now. */
  readonly from?: number
  readonly to?: number
}

const DAY_MS = 86_400_000

/** What a TLS test needs, made afresh in a temporary directory within milliseconds: P-256 keys, valid for a day. */
export function makeCertificates(): Certificates {
  const directory = mkdtempSync(join(tmpdir(), 'goldfix-tls-'))
  const file = (name: string, text: string): string => {
    writeFileSync(join(directory, name), text, { mode: 0o600 })
    return join(directory, name)
  }
  const authority = (name: string, cn: string) => {
    const signer = { name: cn, key: newKey() }
    const pem = certificate({ name: cn, authority: true }, signer, signer.key)
    return { signer, file: file(`${name}.crt`, pem) }
  }
  const ours = authority('ca', 'GoldFix test authority')
  const other = authority('other-ca', 'Another authority')
  const fake = { name: ours.signer.name, key: newKey() }

  const issue = (name: string, subject: Subject, signer?: Signer): Identity => {
    const key = newKey()
    const pem = certificate(subject, signer ?? { name: subject.name, key }, key)
    const pkcs8 = key.export({ type: 'pkcs8', format: 'pem' })
    return { certFile: file(`${name}.crt`, pem), keyFile: file(`${name}.key`, String(pkcs8)) }
  }
  const here = {
    name: 'venue.example',
    dns: ['venue.example', 'localhost'],
    ip: ['127.0.0.1'],
  }
  return {
    directory,
    caFile: ours.file,
    otherCaFile: other.file,
    server: issue('server', here, ours.signer),
    client: issue('client', { name: 'DESK', dns: ['desk.example'] }, ours.signer),
    expired: issue('expired', { ...here, from: -2, to: -1 }, ours.signer),
    notYetValid: issue('not-yet-valid', { ...here, from: 1, to: 2 }, ours.signer),
    wrongHost: issue('wrong-host', { name: 'OTHER', dns: ['other.example'] }, ours.signer),
    stranger: issue('stranger', here, other.signer),
    impostor: issue('impostor', here, fake),
    selfSigned: issue('self-signed', here),
    file,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

function newKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
}

// X.509 in DER, Source: RFC 5280, section 4.1. Only what the tests need, so that they need no package.

const OID = {
  commonName: '550403',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
  ecdsaWithSha256: '2a8648ce3d040302',
}
const TYPE = { boolean: 1, integer: 2, bits: 3, octets: 4, oid: 6, utf8: 12, time: 23 }
const SEQUENCE = 0x30
const SET = 0x31
const CONTEXT = 0x80
const CONSTRUCTED = 0xa0

function certificate(subject: Subject, signer: Signer, key: KeyObject): string {
  const { from = -0.5, to = 0.5 } = subject
  const algorithm = der(SEQUENCE, oid(OID.ecdsaWithSha256))
  const body = der(
    SEQUENCE,
    der(CONSTRUCTED, der(TYPE.integer, Buffer.of(2))),
    der(TYPE.integer, Buffer.of(1), randomBytes(15)),
    algorithm,
    named(signer.name),
    der(SEQUENCE, time(from), time(to)),
    named(subject.name),
    publicPart(key),
    der(CONSTRUCTED | 3, der(SEQUENCE, ...extensions(subject))),
  )
  const signature = der(TYPE.bits, Buffer.of(0), sign('sha256', body, signer.key))
  const lines =
    der(SEQUENCE, body, algorithm, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

function extensions({ authority, dns = [], ip = [] }: Subject): Buffer[] {
  const yes = der(TYPE.boolean, Buffer.of(0xff))
  const names = [
    ...dns.map((name) => der(CONTEXT | 2, Buffer.from(name))),
    ...ip.map((address) => der(CONTEXT | 7, Buffer.from(address.split('.').map(Number)))),
  ]
  const extension = (id: string, value: Buffer, critical: boolean) =>
    der(SEQUENCE, oid(id), ...(critical ? [yes] : []), der(TYPE.octets, value))
  return [
    extension(OID.basicConstraints, der(SEQUENCE, ...(authority ? [yes] : [])), true),
    ...(names.length > 0 ? [extension(OID.subjectAltName, der(SEQUENCE, ...names), false)] : []),
  ]
}

function named(name: string): Buffer {
  const part = der(SEQUENCE, oid(OID.commonName), der(TYPE.utf8, Buffer.from(name)))
  return der(SEQUENCE, der(SET, part))
}

function publicPart(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' })
}

function time(days: number): Buffer {
  const at = new Date(Date.now() + days * DAY_MS).toISOString().replace(/[-T:]|\.\d+/g, '')
  return der(TYPE.time, Buffer.from(at.slice(2)))
}

function oid(hex: string): Buffer {
  return der(TYPE.oid, Buffer.from(hex, 'hex'))
}

function der(type: number, ...parts: readonly Uint8Array[]): Buffer {
  const value = Buffer.concat(parts)
  const size = value.length
  const head = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.of(type, ...head), value])
}

import type { AcceptorOptions, BeginString, Fields } from '@goldfix/core'
import type { ValidationSays } from './validation.js'
import { flag, type Parser } from './value.js'

/** The QuickFIX engines, by the letter they have in the tables. */
export const dialects = {
  C: 'QuickFIX C++',
  J: 'QuickFIX/J',
  N: 'QuickFIX/n',
  G: 'QuickFIX/Go',
} as const

/** A QuickFIX engine. */
export type Dialect = (typeof dialects)[keyof typeof dialects]

/** What sessions of both roles may have. */
export type CommonOptions = Omit<AcceptorOptions, 'role' | 'listen' | 'authenticate'>

/** Where the session's connection comes from. */
export interface Where {
  readonly connectHost?: string
  readonly connectPort?: number
  readonly acceptHost?: string
  readonly acceptPort?: number
  readonly heartBtInt?: number
  /** IP addresses from which a Logon is taken. */
  readonly allowed?: readonly string[]
}

/** How connections are made, with TLS or without. */
export interface SocketSays {
  readonly connectTimeoutMs?: number
  readonly noDelay?: boolean
  readonly keepAlive?: boolean
  readonly lingerMs?: number
}

/** What the file says about TLS, before it is judged as a whole. */
export interface TlsSays {
  /** The switch, where the dialect has one. */
  readonly enabled?: boolean
  /** Named by a setting that only a session with TLS has. */
  readonly implied?: boolean
  readonly certFile?: string
  readonly keyFile?: string
  readonly caFile?: string
  /** Whether a listener asks for certificates. */
  readonly clients?: 'required' | 'optional' | 'off'
  /** Whoever answers is believed. */
  readonly believesAnybody?: boolean
  readonly serverName?: string
  readonly minVersion?: 'TLSv1.2' | 'TLSv1.3'
  /** OpenSSL's names, joined by colons, for TLS 1.2 and for TLS 1.3. */
  readonly ciphers12?: string
  readonly ciphers13?: string
}

/** What a line says, once it is understood. */
export interface Says {
  readonly options?: Partial<CommonOptions>
  readonly where?: Where
  readonly socket?: SocketSays
  readonly tls?: TlsSays
  readonly logonFields?: Fields
  readonly validation?: ValidationSays
  /** To be told. */
  readonly notice?: { readonly kind: 'not-honoured' | 'no-effect'; readonly text: string }
  /** The session must not be started: follows the key in the error. */
  readonly refused?: string
}

/** The session that a line is for, as far as other lines matter. */
export interface Surroundings {
  readonly role: 'initiator' | 'acceptor'
  readonly beginString: BeginString
  /** The value, if it is there. */
  value(setting: string): string | undefined
}

/** For which sessions a setting means something; elsewhere it is reported where no session uses the line. */
export interface Audience {
  /** "It is for ... alone." */
  readonly named: string
  readonly includes: (session: Surroundings) => boolean
}

export type Standing = 'honoured' | 'not honoured' | 'no effect' | 'refused'

/** A row of the table: one idea, under all names that it has. */
export interface Setting {
  /** Its own name first. For `<n>` at the end any positive number may stand, for `.<version>` anything behind a dot. */
  readonly names: readonly [string, ...string[]]
  /** Which engines read which of the names: letters of {@link dialects}. */
  readonly readBy: Readonly<Record<string, string>>
  readonly expects: string
  readonly standing: Standing
  /** What it does here, in Markdown. */
  readonly does: string
  readonly audience?: Audience
  /** The value is never shown. */
  readonly secret?: boolean
  /** Undefined: the value is not as {@link Setting.expects} says. */
  readonly read: (value: string, session: Surroundings, key: string) => Says | undefined
}

type Names = Readonly<Record<string, string>>
type Extra = Pick<Setting, 'audience' | 'secret'>

/** Does here what it does there. */
export function honoured<T>(
  names: Names,
  parser: Parser<T>,
  does: string,
  take: (value: T, session: Surroundings, key: string) => Says,
  extra: Extra = {},
): Setting {
  return row(names, 'honoured', parser, does, take, extra)
}

/** A switch with an option of its own. */
export function option(
  names: Names,
  does: string,
  take: (on: boolean) => Partial<CommonOptions>,
): Setting {
  return honoured(names, flag, does, (on) => ({ options: take(on) }))
}

/** Not done here, unless the value is the one that says what is done in any case. */
export function notHonoured<T>(
  names: Names,
  parser: Parser<T>,
  does: string,
  { same, extra = {} }: { readonly same?: (value: T) => boolean; readonly extra?: Extra } = {},
): Setting {
  const take = (value: T): Says =>
    same?.(value) ? {} : { notice: { kind: 'not-honoured', text: plain(does) } }
  return row(names, 'not honoured', parser, does, take, extra)
}

/** A switch that is not there: fine as long as it is as we are. */
export function fixedSwitch(names: Names, ours: 'Y' | 'N', does: string): Setting {
  return notHonoured(names, flag, `Only \`${ours}\` is honoured: ${does}`, {
    same: (on) => on === (ours === 'Y'),
  })
}

/** Nothing here could be changed by it. */
export function noEffect(names: Names, parser: Parser<unknown>, does: string): Setting {
  const take = (): Says => ({ notice: { kind: 'no-effect', text: plain(does) } })
  return row(names, 'no effect', parser, does, take, {})
}

/** Leaving it out would open what the file closes, or do what nobody meant. */
export function refused<T>(
  names: Names,
  parser: Parser<T>,
  does: string,
  { same, extra = {} }: { readonly same?: (value: T) => boolean; readonly extra?: Extra } = {},
): Setting {
  const take = (value: T): Says => (same?.(value) ? {} : { refused: plain(does) })
  return row(names, 'refused', parser, does, take, extra)
}

function row<T>(
  readBy: Names,
  standing: Standing,
  { expects, parse }: Parser<T>,
  does: string,
  take: (value: T, session: Surroundings, key: string) => Says,
  extra: Extra,
): Setting {
  return {
    names: Object.keys(readBy) as [string, ...string[]],
    readBy,
    expects,
    standing,
    does,
    ...extra,
    read(value, session, key) {
      const parsed = parse(value)
      return parsed === undefined ? undefined : take(parsed, session, key)
    },
  }
}

/** Markdown without its marks. */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '')
}

export const initiators: Audience = {
  named: 'initiators',
  includes: ({ role }) => role === 'initiator',
}

export const acceptors: Audience = {
  named: 'acceptors',
  includes: ({ role }) => role === 'acceptor',
}

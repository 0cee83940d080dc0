import { type Desk, loggedOnDesk, openDesk } from '../support/desk.js'
import { type Version, versions } from './versions.js'

/** What {@link openDesk} takes. */
export type DeskOptions = NonNullable<Parameters<typeof openDesk>[0]>

/** One version in one role, and how the wire text reads there. */
export class Seat {
  readonly version: Version
  readonly role: 'initiator' | 'acceptor'

  constructor(version: Version, role: 'initiator' | 'acceptor') {
    this.version = version
    this.role = role
  }

  /** Started; nobody is connected. */
  opens(options: DeskOptions = {}): Promise<Desk> {
    return openDesk(this.#configured(options))
  }

  /** Connected; an initiator has sent its Logon, an acceptor waits for theirs. */
  async connects(options: DeskOptions = {}): Promise<Desk> {
    const desk = await this.opens(options)
    await desk.connects()
    return desk
  }

  /** Logged on: both Logons are out of `sent()`. */
  logsOn(options: DeskOptions = {}): Promise<Desk> {
    return loggedOnDesk(this.#configured(options), this.logon(options.record?.nextIn ?? 1))
  }

  /** A Logon(A), theirs or ours: both look the same. */
  logon(msgSeqNum: number, { heartBtInt = 30, reset = false, nextExpected = 0 } = {}): string {
    const flag = reset ? '141=Y|' : ''
    const next = nextExpected > 0 ? `789=${nextExpected}|` : ''
    return `35=A|34=${msgSeqNum}|98=0|108=${heartBtInt}|${flag}${next}${this.version.logonFields}`
  }

  /** What we send first once an initiator is connected, and an acceptor after the Logon. */
  get opening(): string[] {
    return this.role === 'initiator' ? [this.logon(1)] : []
  }

  /** Our ResendRequest(2) for everything from `begin` on. */
  resendRequest(msgSeqNum: number, begin: number): string {
    return `35=2|34=${msgSeqNum}|7=${begin}|16=${this.version.infinity}|`
  }

  /** Our Reject(3): before FIX.4.2 reason and tag are in the text alone. */
  reject(
    msgSeqNum: number,
    about: { ref: number; text: string; tag?: number; msgType: string; reason: number },
  ): string {
    const { ref, text, tag, msgType, reason } = about
    const head = `35=3|34=${msgSeqNum}|45=${ref}|58=${text}`
    if (!this.version.rejectReasons) return tag === undefined ? `${head}|` : `${head} (${tag})|`
    return `${head}|${tag === undefined ? '' : `371=${tag}|`}372=${msgType}|373=${reason}|`
  }

  #configured(options: DeskOptions): DeskOptions {
    return { ...options, ...this.version.session, role: this.role } as DeskOptions
  }
}

const roles = ['initiator', 'acceptor'] as const

/** Every version in every role, for `describe.each`. */
export const seats = roles.flatMap((role) => seatsOf(role))

/** Every version in one role, or those that `fits` lets through. */
export function seatsOf(
  role: 'initiator' | 'acceptor',
  fits: (version: Version) => boolean = () => true,
) {
  return versions
    .filter(fits)
    .map((version) => ({ title: `${version.name}, ${role}`, seat: new Seat(version, role) }))
}

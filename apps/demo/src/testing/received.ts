import type { Draft, Message } from '@goldfix/core'

/** A draft as its receiver reads it, without a session between them. */
export function received(
  draft: Draft,
  possDup = false,
): Pick<Message, 'msgType' | 'possDup' | 'text' | 'int' | 'decimal'> {
  const text = (tag: number) => {
    const value = draft.fields.find((field) => field[0] === tag)?.[1]
    return value === undefined ? undefined : String(value)
  }
  return {
    msgType: draft.msgType,
    possDup,
    text,
    int: (tag) => (/^-?\d+$/.test(text(tag) ?? '') ? Number(text(tag)) : undefined),
    decimal(tag) {
      const [whole, fraction = ''] = text(tag)?.split('.') ?? []
      if (whole === undefined) return undefined
      return { units: BigInt(whole + fraction), scale: fraction.length }
    },
  }
}

/** `35=8|37=B1|...` without times. */
export function shown({ msgType, fields }: Draft): string {
  const shownFields = fields.filter(([, value]) => !(value instanceof Date))
  return `35=${msgType}|${shownFields.map(([tag, value]) => `${tag}=${value}|`).join('')}`
}

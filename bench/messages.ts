/** A message of the CLIENT's to the BROKER, `|` for SOH, with header, BodyLength and CheckSum. */
export function wireMessage(msgType: string, msgSeqNum: number, body: string): Buffer {
  const now = new Date().toISOString().replace(/-/g, '').replace('T', '-').slice(0, 21)
  const text = `35=${msgType}|34=${msgSeqNum}|49=CLIENT|52=${now}|56=BROKER|${body}`.replaceAll(
    '|',
    '\x01',
  )
  const counted = `8=FIX.4.4\x019=${text.length}\x01${text}`
  let sum = 0
  for (let i = 0; i < counted.length; i++) sum += counted.charCodeAt(i)
  return Buffer.from(`${counted}10=${String(sum % 256).padStart(3, '0')}\x01`, 'latin1')
}

/** The body of a limit order as brokers see them, about 187 bytes with its header. */
export function newOrderSingle(n: number): string {
  return `11=ORD-${String(n).padStart(8, '0')}|1=ACC-1|21=1|55=MSFT|54=1|60=20261123-09:30:00.000|38=100|40=2|44=189.25|59=0|47=A|207=XNAS|`
}

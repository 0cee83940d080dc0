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
  return `11=ORD-${String(n).padStart(8, '0')}|1=ACC-1|21=1|55=MSFT|54=1|60=20261123-09:30:00.000|38=100|40=2|44=189.25|59=0|528=A|207=XNAS|`
}

/** The body of a partial fill, about 353 bytes with its header. */
export function executionReport(n: number): string {
  const id = String(n).padStart(8, '0')
  return (
    `37=BRK-${id}|11=ORD-${id}|17=EXE-${id}|150=F|39=1|1=ACC-1|` +
    '55=MSFT|48=US5949181045|22=4|167=CS|207=XNAS|54=1|38=1000|40=2|44=189.25|15=USD|59=0|18=1 G|' +
    '32=100|31=189.25|30=XNAS|151=900|14=100|6=189.2500|75=20261123|60=20261123-09:30:00.000|' +
    '64=20261125|119=18925.00|442=1|'
  )
}

/** The body of a book of ten bids and ten offers, about 908 bytes with its header. */
export function marketDataSnapshot(n: number): string {
  const entries = Array.from({ length: 20 }, (_, level) => {
    const isOffer = level >= 10
    const price = isOffer ? 189.26 + (level - 10) / 100 : 189.25 - level / 100
    return `269=${isOffer ? 1 : 0}|270=${price.toFixed(6)}|271=${10_000 * (level + 1)}|346=${level + 1}|`
  })
  return `262=MD-${n}|55=MSFT|48=US5949181045|22=4|207=XNAS|268=20|${entries.join('')}`
}

/** The body of a quote set of 50 entries, about 2,500 bytes with its header. */
export function massQuote(n: number): string {
  const entries = Array.from({ length: 50 }, (_, entry) => {
    const bid = (100 + entry + (n % 10) / 100).toFixed(2)
    const offer = (100.05 + entry + (n % 10) / 100).toFixed(2)
    return `299=E${entry}|132=${bid}|133=${offer}|134=${10 * (entry + 1)}|135=${10 * (entry + 1)}|`
  })
  return `117=Q-${n}|296=1|302=S-${n}|304=50|295=50|${entries.join('')}`
}

/** The body of a news item of 8 KB of text, with data that holds SOH. */
export function news(n: number): string {
  const text = `Lorem ipsum ${n} dolor sit amet, consectetur. `.repeat(200).slice(0, 8_192)
  const data = 'raw|data|'.repeat(32)
  return `148=Headline ${n}|33=1|58=${text}|95=${data.length}|96=${data}|`
}

/** An application that notes ClOrdID(11) of what it is handed. */
export function noting() {
  const seen: string[] = []
  return {
    seen,
    onMessage: (message: { text(tag: number): string | undefined }) => {
      seen.push(message.text(11) ?? '')
    },
  }
}

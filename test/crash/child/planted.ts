/** Faults of an engine, and what the checker has to say of each: switched in by wrapping the ports, as the crash points are. */
export const plantedFaults = {
  'acknowledges before it saves': /on the wire, but not in the store/,
  'forgets PossDupFlag': /a second copy|falls behind/,
  'sends another content again': /bound to two byte strings/,
  'takes numbers back': /a second copy|bound to two byte strings|falls behind/,
  'counts before the handler is done': /never handled/,
  'hides PossDupFlag from the application': /unflagged/,
} as const

export type PlantedFault = keyof typeof plantedFaults

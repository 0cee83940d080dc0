export const SOH = 0x01
export const MINUS = 0x2d
export const DOT = 0x2e
export const ZERO = 0x30
export const COLON = 0x3a
export const EQUALS = 0x3d
/** With what every message begins. */
export const FRONT: Buffer = Buffer.from('8=FIX.4.4\x019=', 'latin1')
/** `10=ddd|`, in bytes. */
export const TRAILER_SIZE = 7

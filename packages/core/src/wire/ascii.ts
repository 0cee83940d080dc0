/**
 * The bytes that FIX is made of, by name.
 *
 * Loops over bytes take them into a constant of their own module: V8 folds that into the code, while an imported one is
 * loaded for every byte, a fifth of the time of parsing.
 */
export const SOH = 0x01
export const EQUALS = 0x3d
export const ZERO = 0x30
export const ONE = 0x31
export const NINE = 0x39
export const MINUS = 0x2d
export const DOT = 0x2e
export const COLON = 0x3a
export const YES = 0x59
export const NO = 0x4e

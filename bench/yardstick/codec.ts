/**
 * The yardstick of the codec: about the least that JavaScript can do for a message of FIX.4.4. It does what any engine has to:
 * finds the end by BodyLength(9), verifies CheckSum(10), reads fields by tag; writes a header, BodyLength(9) and CheckSum(10).
 *
 * No dictionary, no options, no limits, no reasons: it trusts what it need not look at, and throws where a length or a sum
 * is wrong. Of data fields it knows RawData(96) alone.
 */
export { YardstickReader } from './reader.js'
export { YardstickWriter } from './writer.js'

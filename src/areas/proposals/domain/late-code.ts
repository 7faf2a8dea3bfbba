/** Without letters and digits that look alike when they are read out or typed from a mail. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A code of ten characters from random bytes: 48 bits, too many to try. */
export const lateCodeFrom = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 10)].map((byte) => alphabet[byte % alphabet.length]).join('')

/** A code as it is kept, however it was typed: spaces, hyphens and small letters do not count. */
export const readLateCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

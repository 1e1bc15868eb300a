/** Crockford's base 32: without I, L, O and U, which are easily misread. */
export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

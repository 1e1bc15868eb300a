/** The notice about personal data that people agree to now. A new text is a new version, agreed to anew. */
export const consentVersion = '2026-12'

/** A mobile number of the mainland, as people type it: spaces, hyphens and +86 do no harm. */
export function phoneIn(typed: string): string | undefined {
  const digits = typed.replace(/[\s-]/g, '').replace(/^(\+?86)(?=1\d{10}$)/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? digits : undefined
}

/** Version of the current privacy notice. A new text needs a new version, and new consent. */
export const consentVersion = '2026-12'

/** A mainland mobile number without spaces, hyphens and +86; undefined if the input is none. */
export function normalizePhone(typed: string): string | undefined {
  const digits = typed.replace(/[\s-]/g, '').replace(/^(\+?86)(?=1\d{10}$)/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? digits : undefined
}

/** An invitation code as typed. Spaces are allowed; the server ignores the case. */
export const normalizeInvitationCode = (typed: string) => typed.replace(/\s/g, '')

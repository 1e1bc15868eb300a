/** Version of the current privacy notice. A new text needs a new version, and new consent. */
export const consentVersion = '2026-12'

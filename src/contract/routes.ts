/**
 * Every call the client can make, by name. The server registers exactly these and the client can
 * name no other, so a path is written once. Strings only: this file ships to the phone.
 */
export const routes = {
  /** What is published now: short-lived, and small enough to ask for at each start. */
  getManifest: 'GET /api/published/manifest.json',
  /** One published file, by the name the manifest gives it. Its content never changes. */
  getPublished: 'GET /api/published/:file',
} as const

export type RouteName = keyof typeof routes

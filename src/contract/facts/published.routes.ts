export const publishedRoutes = {
  /** What is published now: short-lived, and small enough to ask for at each start. */
  getManifest: 'GET /api/published/manifest.json',
  /** One published file, by the name the manifest gives it. Its content never changes. */
  getPublished: 'GET /api/published/:file',
} as const

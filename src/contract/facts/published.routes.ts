export const publishedRoutes = {
  /** The current publication; requested at each start of the app. */
  getManifest: 'GET /api/published/manifest.json',
  /** A file named by the manifest. Its content never changes. */
  getPublished: 'GET /api/published/:file',
} as const

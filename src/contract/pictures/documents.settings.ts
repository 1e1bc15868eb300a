/** Bounds of a PDF, shared by client and server. Our own choice, to be confirmed by the operator of the service. */
export const documentBounds = {
  /** A browser stores about 5 million characters in all; this is 4 million in base64. */
  maxMegabytes: 3,
  maxPages: 20,
  /** In characters. */
  maxNameLength: 80,
} as const

export const maxDocumentBytes = documentBounds.maxMegabytes * 2 ** 20

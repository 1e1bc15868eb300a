/** The parts of a request, before they are encoded. */
export interface Parts {
  params?: Record<string, unknown> | null
  query?: Record<string, unknown> | null
  body?: unknown
}

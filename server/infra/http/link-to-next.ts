/** The `Link` header of a page that is not the last one (RFC 8288), with the query of the next. */
export const linkToNext = (query: Record<string, string>) =>
  `<?${new URLSearchParams(query)}>; rel="next"`

/** A parameter of a page. A phone hands it on as it stands in the link, a browser reads it first. */
export function decoded(param: string) {
  try {
    return decodeURIComponent(param)
  } catch {
    return param // a percent sign of its own
  }
}

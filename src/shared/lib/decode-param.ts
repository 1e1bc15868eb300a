/** A page parameter, decoded. A phone passes it as encoded in the link, a browser decodes it first. */
export function decodeParam(param: string) {
  try {
    return decodeURIComponent(param)
  } catch {
    return param // decoded already: the percent sign is literal
  }
}

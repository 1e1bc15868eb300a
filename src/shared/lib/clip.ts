/** At most the first `max` UTF-16 units, which is how schemas count, never ending in half a character. */
export const clip = (text: string, max: number) =>
  text.slice(0, max).replace(/[\ud800-\udbff]$/, '')

/** As `clip`, with an ellipsis if anything was left out. */
export const excerpt = (text: string, max: number) =>
  text.length > max ? `${clip(text, max)}…` : text

/** The first `max` characters of a text. By code point: none is cut in half, as `slice` cuts 😀. */
export const clip = (text: string, max: number) =>
  text.length > max ? [...text].slice(0, max).join('') : text

/** As `clip`, with an ellipsis if anything was left out. */
export function excerpt(text: string, max: number) {
  const clipped = clip(text, max)
  return clipped === text ? text : `${clipped}…`
}

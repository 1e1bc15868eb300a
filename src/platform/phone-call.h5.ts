/** A desk has nothing to call with, though it takes the link. Told by what points at it. */
export const canCall =
  window.matchMedia?.('(pointer: coarse)').matches ||
  /Mobi|Android|iPhone/.test(navigator.userAgent)

/** A browser on a phone hands the number to whatever calls there. */
export function callNumber(number: string) {
  window.location.href = `tel:${number}`
}

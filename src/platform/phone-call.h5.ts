/** A desktop accepts tel: links but cannot call, so touch input or a mobile user agent is required. */
export const canCall =
  window.matchMedia?.('(pointer: coarse)').matches ||
  /Mobi|Android|iPhone/.test(navigator.userAgent)

/** Opens a tel: link. */
export function callNumber(number: string) {
  window.location.href = `tel:${number}`
}

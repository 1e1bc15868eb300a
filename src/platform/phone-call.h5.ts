/** A browser hands the number to whatever can call; a desk without one shows its own notice. */
export function callNumber(number: string) {
  window.location.href = `tel:${number}`
}

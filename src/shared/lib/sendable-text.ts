/** The trimmed text; undefined if it is empty or longer than `maxLength`. */
export function sendableText(text: string | undefined, maxLength: number): string | undefined {
  const trimmed = text?.trim()
  return trimmed && trimmed.length <= maxLength ? trimmed : undefined
}

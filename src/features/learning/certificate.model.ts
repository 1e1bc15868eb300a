/**
 * A number as it was printed, however it was typed: 全角, in small letters, with spaces. Undefined where no
 * certificate can have it.
 */
export function certificateNumber(typed: string): string | undefined {
  const number = typed
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-') // dashes of every length
    .replace(/\s/g, '')
    .toUpperCase()
  return /^[0-9A-Z-]{4,40}$/.test(number) ? number : undefined
}

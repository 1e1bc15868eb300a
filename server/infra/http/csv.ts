/** Text that spreadsheets would run as a formula, including full-width signs and leading blanks. */
const formula = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/

/** Digits that a spreadsheet would change as a number: it drops leading zeros and rounds long ones. */
const code = /^(?:0\d+|\d{12,})$/

/** Turns a formula into text by a leading ', and keeps digits as text by the one formula that says so. */
function neutral(text: string) {
  if (code.test(text)) return `="${text}"`
  return formula.test(text) ? `'${text}` : text
}

/** Quotes a cell. Numbers stay numbers. */
const cell = (value: string | number | undefined) => {
  const text = typeof value === 'string' ? neutral(value) : String(value ?? '')
  return `"${text.replace(/"/g, '""')}"`
}

/** CSV by RFC 4180, with the byte order mark that Excel requires to decode Chinese. */
export const csvOf = (rows: (string | number | undefined)[][]) =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

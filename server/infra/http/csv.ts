/** Text that spreadsheets would run as a formula, including full-width signs and leading blanks. */
const formula = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/

/** Quotes a cell. A leading ' turns a formula into text. */
const cell = (value: string | number | undefined) => {
  const text = String(value ?? '')
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text
  return `"${safe.replace(/"/g, '""')}"`
}

/** CSV by RFC 4180, with the byte order mark that Excel requires to decode Chinese. */
export const csvOf = (rows: (string | number | undefined)[][]) =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

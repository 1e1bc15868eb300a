/** What Excel and its like would take for a formula, also in full width, and after blanks. */
const formula = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/

/** A cell that says what it says and does nothing: a leading ' makes a formula a text. */
const cell = (value: string | number | undefined) => {
  const text = String(value ?? '')
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text
  return `"${safe.replace(/"/g, '""')}"`
}

/** RFC 4180, and a byte order mark: without it Excel reads Chinese as something else. */
export const csvOf = (rows: (string | number | undefined)[][]) =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

/** Contents of the page to post at a window; all texts are already translated. */
export interface CodePage {
  outlet: string
  window: string
  day: string
  scan: string
  or: string
  typed: string
  /** URL of the QR code picture. */
  picture: string
  /** Label of sample data. */
  sample?: string | undefined
}

const escaped = (value: string) =>
  value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** The page to print, as HTML without scripts or external resources. */
export function codePage({ outlet, window, day, scan, or, typed, picture, sample }: CodePage) {
  const line = (tag: string, words: string) => `<${tag}>${escaped(words)}</${tag}>`
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${escaped(window)} ${escaped(day)}</title>
<style>
  @page { size: A4; margin: 20mm }
  body { font: 16pt/1.5 "Noto Sans CJK SC", "PingFang SC", sans-serif; color: #000; text-align: center }
  h1 { margin: 0; font-size: 40pt; line-height: 1.3 }
  h2 { margin: 12mm 0 6mm; font-size: 28pt }
  img { width: 110mm; height: 110mm; image-rendering: pixelated }
  strong { display: block; font-size: 24pt; letter-spacing: 2pt }
</style></head>
<body>
${line('p', outlet)}
${line('h1', window)}
${line('h2', scan)}
<img alt="" src="${escaped(picture)}">
${line('p', or)}
${line('strong', typed)}
${line('p', day)}
${sample ? line('p', sample) : ''}
</body></html>
`
}

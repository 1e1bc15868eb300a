const digits = '零一二三四五六七八九'

/** 一百一十二 -> 112, 二十 -> 20, 34 -> 34. Only below 1000, which covers all articles of law. */
export function parseArticleNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [, hundreds, tens, ones] =
    /^(?:(.)百零?)?(?:(.?)十)?(.?)$/.exec(text.replace(/^十/, '一十')) ?? []
  const valueOf = (digit: string | undefined) => Math.max(0, digits.indexOf(digit || '零'))
  return valueOf(hundreds) * 100 + valueOf(tens) * 10 + valueOf(ones)
}

/** The longest law, the Civil Code, has 1,260 articles. */
const maxArticle = 1999
/** Articles of one range. Longer ones are typing errors. */
const maxRange = 200

/** The first and the last article of a range; a single article is both. */
type Range = [first: number, last: number]

/** The law that a reference names, the year of its edition, and the articles. */
function parseReference(reference: string) {
  const [, law = '', list = ''] = /^《?([^《》（第]+)》?[^第]*(第.*)?$/.exec(reference) ?? []
  const ranges = list.split(/[、，]/).map((part): Range => {
    const [from = 0, to = from] = part
      .replace(/[第条]/g, '')
      .split(/[–-]|至/)
      .map(parseArticleNumber)
    return [from, to]
  })
  return { law, edition: /（(\d{4})/.exec(reference)?.[1], ranges }
}

/** The name of the law that a reference begins with; empty if there is none. */
export const namedLaw = (reference: string) => parseReference(reference).law.trim()

const isCitable = ([from, to]: Range) => to <= maxArticle && to - from < maxRange

/** Whether a reference cites articles that no law has, or an improbably long range: a typing error. */
export const citesTooMuch = (reference: string) =>
  !parseReference(reference).ranges.every(isCitable)

/**
 * Articles cited by legal references, normalised to `专利法 34`. Understands
 * `《专利法》（2020修正）第二十六条、第三十四条`, `专利法（2020修正）第26、34条`, `…第110–116条`.
 * The values are the years of the editions cited: an article of one edition may be another in the next. What
 * `citesTooMuch` finds is left out.
 */
export function extractArticles(references: string[]): Map<string, string | undefined> {
  const articles = new Map<string, string | undefined>()
  for (const { law, edition, ranges } of references.map(parseReference))
    for (const [from, to] of ranges.filter(isCitable))
      for (let no = from; no > 0 && no <= to; no++) articles.set(`${law} ${no}`, edition)
  return articles
}

/** Whether both cite the article in the same edition. A citation without an edition matches any. */
export function citeBoth(
  article: string,
  first: ReadonlyMap<string, string | undefined>,
  other: ReadonlyMap<string, string | undefined>,
) {
  const [edition, of] = [first.get(article), other.get(article)]
  return first.has(article) && other.has(article) && (!edition || !of || edition === of)
}

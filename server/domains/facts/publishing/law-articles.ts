const digits = '零一二三四五六七八九'

/** 一百一十二 -> 112, 二十 -> 20, 34 -> 34. Only below 1000, which covers all articles of law. */
export function parseArticleNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [, hundreds, tens, ones] =
    /^(?:(.)百零?)?(?:(.?)十)?(.?)$/.exec(text.replace(/^十/, '一十')) ?? []
  const valueOf = (digit: string | undefined) => Math.max(0, digits.indexOf(digit || '零'))
  return valueOf(hundreds) * 100 + valueOf(tens) * 10 + valueOf(ones)
}

/**
 * Articles cited by legal references, normalised to `专利法 34`. Understands
 * `《专利法》（2020修正）第二十六条、第三十四条`, `专利法（2020修正）第26、34条`, `…第110–116条`.
 * The values are the years of the editions cited: an article of one edition may be another in the next.
 */
export function extractArticles(references: string[]): Map<string, string | undefined> {
  const articles = new Map<string, string | undefined>()
  for (const reference of references) {
    const [, law = '', list = ''] = /^《?([^《》（第]+)》?[^第]*(第.*)?$/.exec(reference) ?? []
    const edition = /（(\d{4})/.exec(reference)?.[1]
    for (const part of list.split(/[、，]/)) {
      const [from, to] = part
        .replace(/[第条]/g, '')
        .split(/[–-]|至/)
        .map(parseArticleNumber)
      for (let no = from ?? 0; no > 0 && no <= (to ?? from!); no++)
        articles.set(`${law} ${no}`, edition)
    }
  }
  return articles
}

/** Whether both cite the article, in the same edition as far as they say. */
export function citeBoth(
  article: string,
  one: ReadonlyMap<string, string | undefined>,
  other: ReadonlyMap<string, string | undefined>,
) {
  const [edition, of] = [one.get(article), other.get(article)]
  return one.has(article) && other.has(article) && (!edition || !of || edition === of)
}

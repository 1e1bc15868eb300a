import type { Source } from '@/contract/facts/sources.schema'
import { UnreadableField } from '../fact-problems'
import type { SourceRecord } from '../records/source.record'

/** Source titles by URL, for sources recorded as a URL only. */
export type SourceTitles = Map<string, string>

export const thirdParty = '第三方公开记录'
const reprint = '（转载）'

/** The curators' mark for statements without a public source. It is not published as a source. */
export const isGeneralKnowledge = (title: string) => title.startsWith('general knowledge')
/** Data published by third parties: supporting evidence only. */
export const isThirdParty = (title: string) => title.startsWith('GitHub 公开仓库')

/** A copy on a page of somebody else, who may have changed it: （集佳转载）, （政法大学转）. */
export const isReprint = (title: string) => /转载|转贴|转）$/.test(title)

/** Removes notes on how the curators found and archived the source. */
export function parseTitle(raw: string): string {
  if (isThirdParty(raw)) return thirdParty
  const title = raw
    .replace(/（经 GitHub [^（）]*）|，GitHub LawRefBook\/Laws/g, '')
    .replace(/^种子文档\s*|（种子文档）/g, '')
    .replace(/(?<=国家法律法规数据库)\s*flk\.npc\.gov\.cn/, '')
    .replace(/\s*（[^（）]*(?:勿外链|不存链接)）/g, reprint)
    .replace(/\s+（/g, '（')
    .trim()
  return balanceBrackets(title) === reprint ? '转载页面' : balanceBrackets(title)
}

/** Drops a surplus closing bracket. */
function balanceBrackets(title: string) {
  const count = (bracket: string) => title.split(bracket).length - 1
  return count('）') > count('（') ? title.replace(/）$/, '') : title
}

/** Accepts YYYY, YYYY-MM and YYYY-MM-DD. A guessed or ambiguous year is undefined. */
function parsePublished(raw: string | undefined) {
  if (raw === undefined || /^\d{4}(-\d\d){0,2}$/.test(raw)) return raw
  if (/^\d{4}\/\d{4}$|（[^（）]*年份[^（）]*）$/.test(raw)) return undefined
  throw new UnreadableField('/sources', `"${raw}" is no date`)
}

export function parseSource({ title, url, published, link_ok }: SourceRecord): Source {
  const linked = link_ok === false ? undefined : url
  return { title: parseTitle(title), url: linked, published: parsePublished(published) }
}

/** A service item's source: a title, a URL, or both in one string. */
export function parseSourceText(raw: string, titles: SourceTitles): Source {
  const written = /https?:\/\/[^\s（）]+/.exec(raw)?.[0]
  const url = written ?? (raw.includes('flk.npc.gov.cn') ? 'https://flk.npc.gov.cn' : undefined)
  const title = written ? raw.replace(written, '').trim() : raw
  if (title) return { title: parseTitle(title), url }
  return { title: titles.get(url!) ?? new URL(url!).host, url }
}

/** May be empty: then no public source is known. */
export const parseSources = (records: SourceRecord[]): Source[] =>
  distinctSources(records.filter(({ title }) => !isGeneralKnowledge(title)).map(parseSource))

/** As `parseSources`, for sources recorded as one string each. */
export const parseSourceTexts = (raws: string[], titles: SourceTitles): Source[] =>
  distinctSources(
    raws.filter((raw) => !isGeneralKnowledge(raw)).map((raw) => parseSourceText(raw, titles)),
  )

/** One source for each title, preferring one with a link. */
function distinctSources(sources: Source[]): Source[] {
  const byTitle = new Map<string, Source>()
  for (const source of sources)
    if (!byTitle.get(source.title)?.url) byTitle.set(source.title, source)
  return [...byTitle.values()]
}

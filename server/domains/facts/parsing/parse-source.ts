import type { Source } from '@/contract/facts/sources.schema'
import { UnreadableField } from '../fact-problems'
import type { SourceRecord } from '../records/source.record'

/** Their titles, by address: for a source of which only the address is written down. */
export type SourceTitles = Map<string, string>

export const generalKnowledge = '通用知识，待核实'
export const thirdParty = '第三方公开记录'
const reprint = '（转载）'

export const isGeneralKnowledge = (title: string) => title.startsWith('general knowledge')
/** Somebody's data found in public, that only supports a fact. */
export const isThirdParty = (title: string) => title.startsWith('GitHub 公开仓库')

/** A title as a citizen reads it, without how its curators found and kept it. */
export function parseTitle(raw: string): string {
  if (isGeneralKnowledge(raw)) return generalKnowledge
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

/** Without a closing bracket too many. */
function balanceBrackets(title: string) {
  const count = (bracket: string) => title.split(bracket).length - 1
  return count('）') > count('（') ? title.replace(/）$/, '') : title
}

/** YYYY, YYYY-MM, YYYY-MM-DD. A year that was guessed or is one of two is not known. */
function parsePublished(raw: string | undefined) {
  if (raw === undefined || /^\d{4}(-\d\d){0,2}$/.test(raw)) return raw
  if (/^\d{4}\/\d{4}$|（[^（）]*年份[^（）]*）$/.test(raw)) return undefined
  throw new UnreadableField('/sources', `"${raw}" is no date`)
}

/** A source of a record that has them in fields. */
export function parseSource({ title, url, published, link_ok }: SourceRecord): Source {
  const linked = link_ok === false ? undefined : url
  return { title: parseTitle(title), url: linked, published: parsePublished(published) }
}

/** A source of a service item: a title and an address, or one of them, in one string. */
export function parseSourceText(raw: string, titles: SourceTitles): Source {
  const written = /https?:\/\/[^\s（）]+/.exec(raw)?.[0]
  const url = written ?? (raw.includes('flk.npc.gov.cn') ? 'https://flk.npc.gov.cn' : undefined)
  const title = written ? raw.replace(written, '').trim() : raw
  if (title) return { title: parseTitle(title), url }
  return { title: titles.get(url!) ?? new URL(url!).host, url }
}

/** Each title once; the one that can be linked to is kept. */
export function distinctSources(sources: Source[]): Source[] {
  const byTitle = new Map<string, Source>()
  for (const source of sources)
    if (!byTitle.get(source.title)?.url) byTitle.set(source.title, source)
  return [...byTitle.values()]
}

import type { Outlet } from '@/contract/facts/outlets.schema'
import type { Facts } from '../records/facts'
import { buildPhoneBook } from './parse-phone'
import type { ServiceContext } from './parse-service'
import type { SourceTitles } from './parse-source'

/** What service items are composed of besides their own records. `published`: without it, phones have no labels. */
export function serviceContext(facts: Facts, published: Outlet[] = []): ServiceContext {
  const titles: SourceTitles = new Map()
  const outlets = [...facts.outlet.values()]
  for (const { sources } of [...outlets, ...facts.answer.values(), ...facts.course.values()])
    for (const { url, title } of sources) if (url && !titles.has(url)) titles.set(url, title)
  const sites = new Map<string, string>()
  for (const { website, name, type } of outlets)
    if (website && type === 'online') sites.set(website, name)
  const { fee: fees, guide: guides, handling: handlings, expiry } = facts
  return {
    phones: buildPhoneBook(published),
    titles,
    sites,
    fees,
    guides,
    handlings,
    expiries: [...expiry.values()],
  }
}

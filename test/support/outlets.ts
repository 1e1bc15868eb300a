import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District } from '@/contract/facts/places.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { catalogueOf } from '@/features/outlets/outlets.model'

export const districts: District[] = [
  { code: '310101', name: '黄浦区', nameEn: 'Huangpu', short: '黄浦', anchor: [121.484, 31.216] },
  { code: '310104', name: '徐汇区', nameEn: 'Xuhui', short: '徐汇', anchor: [121.439, 31.163] },
  { code: '310151', name: '崇明区', nameEn: 'Chongming', short: '崇明', anchor: [121.5, 31.63] },
]

let next = 1

/** An outlet known by its district only. A test overrides only the fields it is about. */
export function anOutlet(change: Partial<Outlet> = {}): Outlet {
  const id = `OL${String(next++).padStart(3, '0')}`
  return {
    id,
    name: `网点 ${id}`,
    kind: 'library_info',
    level: 'city',
    district: '310104',
    does: [],
    ipTypes: [],
    confidence: 'sourced',
    sources: [],
    seen: '2026-11-22',
    ...change,
  }
}

/** 9:00–11:30 and 13:00–17:00, verified this year. */
export const officeHours: Outlet['hours'] = {
  verified: true,
  asOf: '2026-06',
  counters: [
    {
      spans: [
        [540, 690],
        [780, 1020],
      ],
    },
  ],
}

export const anItem = (id: string, handlers: string[]) =>
  ({ id, name: id, handlers }) as ServiceItem

export const aCatalogue = (outlets: Outlet[], services: ServiceItem[] = []) =>
  catalogueOf({ outlets, services, districts, pinyin: {} })

/** Monday, 23 November 2026, a working day, at this time in Shanghai. */
export const monday = (time: string) => clockAt(Date.parse(`2026-11-23T${time}:00+08:00`))

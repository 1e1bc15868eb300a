import { performance } from 'node:perf_hooks'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District } from '@/contract/facts/places.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { markersFor, type MapView } from '@/features/outlets/clusters.model'
import { applyFilter, type Filter } from '@/features/outlets/filter.model'
import { catalogueOf, type Catalogue } from '@/features/outlets/outlets.model'

/** As many outlets as a whole country. */
const outletCount = 5_000
const rounds = 200

const kinds = ['court', 'tisc', 'library_info', 'park_station', 'online', 'training_base'] as const
const ipTypes = ['patent', 'trademark', 'copyright', 'gi', 'layout'] as const
const hours = {
  verified: true,
  counters: [
    {
      spans: [
        [540, 690],
        [810, 1020],
      ],
    },
  ],
} satisfies Outlet['hours']

/** A reproducible random number generator (Park and Miller). */
function numbers(seed: number) {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** That many outlets in Shanghai, nearly all with a place, and 87 service items. */
export function syntheticFacts(count = outletCount) {
  const next = numbers(42)
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!
  const districts = Array.from({ length: 16 }, (_, i): District => {
    const anchor: [number, number] = [121 + (i % 4) * 0.25, 30.8 + Math.floor(i / 4) * 0.25]
    return { code: `3101${10 + i}`, name: `${i}区`, nameEn: `${i}`, short: `${i}`, anchor }
  })
  const outlets = Array.from({ length: count }, (_, i): Outlet => {
    const district = pick(districts)
    const [lng, lat] = district.anchor
    return {
      id: `OL${String(i).padStart(3, '0')}`,
      name: `网点 ${i}`,
      kind: pick(kinds),
      level: 'district',
      does: [],
      ipTypes: [pick(ipTypes), pick(ipTypes)],
      confidence: 'sourced',
      sources: [],
      seen: '2026-11-22',
      ...(next() < 0.95 && { district: district.code }),
      ...(next() < 0.9 && { at: [lng + next() * 0.3, lat + next() * 0.3] as [number, number] }),
      ...(next() < 0.5 && { hours }),
      ...(next() < 0.5 && { phones: [{ number: '12345', verified: true }] }),
    }
  })
  const services = Array.from({ length: 87 }, (_, i) => ({
    id: `SV${String(i).padStart(3, '0')}`,
    handlers: outlets.filter(() => next() < 0.02).map(({ id }) => id),
  })) as ServiceItem[]
  return { outlets, districts, services, pinyin: {} }
}

/** Typical filters and map views, wide and narrow ones alike. */
function* queries({ districts }: Catalogue): Generator<{ filter: Filter; view: MapView }> {
  const next = numbers(7)
  for (let round = 0; round < rounds; round++) {
    const filter: Filter = {
      ...(round % 2 === 0 && { kind: kinds[round % kinds.length]! }),
      ...(round % 3 === 0 && { ipType: ipTypes[round % ipTypes.length]! }),
      ...(round % 5 === 0 && { district: districts[round % 16]!.code }),
      ...(round % 7 === 0 && { service: 'SV003' }),
      ...(round % 4 === 0 && { openNow: true }),
    }
    const zoom = 8 + (round % 8)
    const [width, height] = [375, 812].map((px) => (px * 360) / (256 * 2 ** zoom))
    const [west, south] = [120.9 + next() * 0.9, 30.7 + next() * 0.9]
    const bounds = { west, south, east: west + width!, north: south + height! * 0.85 }
    yield { filter, view: { bounds, zoom } }
  }
}

/** 95th percentile in ms of filtering, counting and clustering a view, and the maximum number of markers. */
export async function outletFigures(): Promise<{ ms: number; markers: number }> {
  const catalogue = catalogueOf(syntheticFacts())
  const around = {
    clock: clockAt(Date.parse('2026-11-24T10:00:00+08:00')),
    favourites: ['OL007'],
  }
  const times: number[] = []
  let markers = 0
  for (const { filter, view } of queries(catalogue)) {
    const begun = performance.now()
    const { found } = applyFilter(catalogue, filter, around)
    const drawn = markersFor(found, catalogue.districts, view)
    times.push(performance.now() - begun)
    markers = Math.max(markers, drawn.markers.length)
  }
  times.sort((a, b) => a - b)
  return { ms: times[Math.floor(times.length * 0.95)]!, markers }
}

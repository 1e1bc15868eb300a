import { useMemo } from 'react'
import { wilsonBound } from '@/contract/ratings/levels.rules'
import type { Figures } from '@/contract/ratings/ratings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { idsOf } from '@/features/people/favourites/favourites.model'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import type { Facts } from '@/features/facts/published/facts.model'
import { figuresOf, useFigures } from '@/features/ratings/figures/figures.store'
import { summarizeFigures } from '@/features/ratings/figures/figures-summary.model'
import { boundsOfResults } from '@/features/outlets/camera.model'
import { markersFor, markerSpacing } from '@/features/outlets/clusters.model'
import { applyFilter, isFiltered } from '@/features/outlets/filter.model'
import { withWindowHours } from '@/features/outlets/hours.model'
import { labelMarker } from '@/features/outlets/marker.model'
import { sortOutlets, type SortContext } from '@/features/outlets/order.model'
import { catalogueOf, citywide, type CatalogueEntry } from '@/features/outlets/outlets.model'
import { useOutlets } from '@/features/outlets/outlets.store'
import { isHandledBy } from '@/features/services/handled-by.model'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { useMinute } from '@/platform/clock'
import { useShell } from '@/shared/ui/shell'

const noRatings: Figures['levels'] = [0, 0, 0, 0, 0]

/** The results, as a sorted list and as map markers. */
export function useOutletResults(published: Facts) {
  const facts = useWithWindowHours(published)
  const { filter, view, focus, opened } = useOutlets()
  const favourites = useFavourites(({ favourites: all }) => all)
  const figures = useFigures(({ all }) => all)
  const visiting = useVisiting()
  const { language, elder } = useShell()
  const now = useMinute()
  const clock = useMemo(() => clockAt(now), [now])
  const { districts } = facts

  const catalogue = useMemo(
    () => catalogueOf({ ...facts, services: withConfirmedHandlers(facts) }),
    [facts],
  )
  const choice = useMemo(
    () =>
      applyFilter(catalogue, filter, { clock, favourites: idsOf(favourites, 'outlet'), visiting }),
    [catalogue, filter, clock, favourites, visiting],
  )
  const listed = useSorted(choice.found, facts, { clock, visiting })

  const mapContent = useMemo(
    () => markersFor(choice.found, districts, view, markerSpacing(elder)),
    [choice, districts, view, elder],
  )
  const markers = useMemo(() => {
    const context = { districts, language, opened, district: filter.district }
    return mapContent.markers.map((marker) => labelMarker(marker, context))
  }, [mapContent, districts, language, opened, filter.district])

  const resultsBounds = useMemo(
    () => (isFiltered(filter) ? boundsOfResults(choice.found, districts) : undefined),
    [filter, choice, districts],
  )
  const districtName = (area: string) => {
    const district = districts.find(({ code }) => code === area)
    return language === 'en' ? district?.nameEn : district?.name
  }
  const severalDistricts = filter.district === undefined
  return {
    now,
    clock,
    choice,
    listed,
    markers,
    unplaced: severalDistricts ? mapContent.unplaced.length : 0,
    focus: focus ?? resultsBounds,
    opened: listed.filter(({ entry }) => opened.includes(entry.outlet.id)),
    districtName,
    /** False: nobody has read yet where one can book. */
    isVisitingKnown: visiting !== undefined,
    visitingOf: (id: string) => visiting?.get(id),
    ratedOf: (id: string) => summarizeFigures(figuresOf(figures, id), language),
    /** Undefined unless the list contains several districts. */
    districtOf: (area: string) =>
      severalDistricts && area !== citywide ? districtName(area) : undefined,
  }
}

/** What outlets offer before one goes there, by id; undefined while it is not known. */
function useVisiting() {
  const { outlets } = useAvailability()
  return useMemo(
    () =>
      outlets.kind === 'ready'
        ? new Map(outlets.value.map(({ outlet, ...offers }) => [outlet, offers]))
        : undefined,
    [outlets],
  )
}

/** The hours of windows are more certain than published ones, and known of more outlets. */
function useWithWindowHours(facts: Facts): Facts {
  const { outlets: listed } = useAvailability()
  return useMemo(
    () =>
      listed.kind === 'ready'
        ? { ...facts, outlets: withWindowHours(facts.outlets, listed.value) }
        : facts,
    [facts, listed],
  )
}

type Sorting = Pick<SortContext, 'clock' | 'visiting'>

function useSorted(found: CatalogueEntry[], { districts }: Facts, { clock, visiting }: Sorting) {
  const { filter, sort, position } = useOutlets()
  const homeDistrict = usePreferences((preferences) => preferences.district)
  const figures = useFigures(({ all }) => all)
  const openFirst = filter.openNow === true
  return useMemo(() => {
    const ratingBoundOf = (id: string) => wilsonBound(figuresOf(figures, id)?.levels ?? noRatings)
    const place = { districts, position, homeDistrict }
    return sortOutlets(found, { ...place, sort, clock, openFirst, ratingBoundOf, visiting })
  }, [found, sort, districts, clock, openFirst, position, homeDistrict, figures, visiting])
}

/** Replaces the published handlers by those that `isHandledBy` confirms. */
const withConfirmedHandlers = ({ services, outlets }: Facts) =>
  services.map((item) => ({
    ...item,
    handlers: outlets.filter((outlet) => isHandledBy(item, outlet)).map(({ id }) => id),
  }))

export type OutletResults = ReturnType<typeof useOutletResults>

import { useMemo } from 'react'
import { wilsonBound } from '@/contract/ratings/levels.rules'
import type { Figures } from '@/contract/ratings/ratings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { idsOf } from '@/features/people/favourites/favourites.model'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import type { Facts } from '@/features/facts/published/facts.model'
import { figuresOf, useFigures } from '@/features/ratings/figures/figures.store'
import { summarizeFigures } from '@/features/ratings/figures/figures-summary.model'
import { boundsOfAll } from '@/features/outlets/camera.model'
import { markersFor, reachOf } from '@/features/outlets/clusters.model'
import { choose, isFiltered } from '@/features/outlets/filter.model'
import { namedMarker } from '@/features/outlets/marker.model'
import { order } from '@/features/outlets/order.model'
import { catalogueOf, wide } from '@/features/outlets/outlets.model'
import { useOutlets } from '@/features/outlets/outlets.store'
import { isHandledBy } from '@/features/services/handled-by.model'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { useMinute } from '@/platform/clock'
import { useShell } from '@/shared/ui/shell'

const noRatings: Figures['levels'] = [0, 0, 0, 0, 0]

/** The results, as a sorted list and as markers of the map. */
export function useFound(facts: Facts) {
  const { filter, sort, position, view, focus, opened } = useOutlets()
  const favourites = useFavourites((collection) => collection.favourites)
  const home = usePreferences((preferences) => preferences.district)
  const rated = useFigures(({ all }) => all)
  const { language, elder } = useShell()
  const now = useMinute()
  const clock = useMemo(() => clockAt(now), [now])
  const { districts } = facts

  const catalogue = useMemo(
    () => catalogueOf({ ...facts, services: withConfirmedHandlers(facts) }),
    [facts],
  )
  const choice = useMemo(
    () => choose(catalogue, filter, { clock, favourites: idsOf(favourites, 'outlet') }),
    [catalogue, filter, clock, favourites],
  )
  const listed = useMemo(() => {
    const openFirst = filter.openNow === true
    const boundOf = (id: string) => wilsonBound(figuresOf(rated, id)?.levels ?? noRatings)
    return order(choice.found, { sort, districts, clock, openFirst, position, home, boundOf })
  }, [choice, sort, districts, clock, filter.openNow, position, home, rated])

  const drawn = useMemo(
    () => markersFor(choice.found, districts, view, reachOf(elder)),
    [choice, districts, view, elder],
  )
  const markers = useMemo(() => {
    const context = { districts, language, opened, district: filter.district }
    return drawn.markers.map((marker) => namedMarker(marker, context))
  }, [drawn, districts, language, opened, filter.district])

  const shown = useMemo(
    () => (isFiltered(filter) ? boundsOfAll(choice.found, districts) : undefined),
    [filter, choice, districts],
  )
  const districtName = (area: string) => {
    const district = districts.find(({ code }) => code === area)
    return language === 'en' ? district?.nameEn : district?.name
  }
  const several = filter.district === undefined
  return {
    now,
    clock,
    choice,
    listed,
    markers,
    unplaced: several ? drawn.unplaced.length : 0,
    focus: focus ?? shown,
    opened: listed.filter(({ entry }) => opened.includes(entry.outlet.id)),
    districtName,
    ratedOf: (id: string) => summarizeFigures(figuresOf(rated, id), language),
    /** Undefined unless the list contains several districts. */
    districtOf: (area: string) => (several && area !== wide ? districtName(area) : undefined),
  }
}

/** Replaces the published handlers by those that `isHandledBy` confirms. */
const withConfirmedHandlers = ({ services, outlets }: Facts) =>
  services.map((item) => ({
    ...item,
    handlers: outlets.filter((outlet) => isHandledBy(item, outlet)).map(({ id }) => id),
  }))

export type Found = ReturnType<typeof useFound>

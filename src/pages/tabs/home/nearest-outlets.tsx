import { useMemo, useState } from 'react'
import type { Point } from '@/contract/facts/places.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { nameIn, type Facts } from '@/features/facts/published/facts.model'
import { useShownFacts } from '@/features/facts/published/shown-facts.store'
import { Nearest, type NearRow } from '@/features/home/components/nearest'
import { sortOutlets } from '@/features/outlets/order.model'
import { catalogueOf } from '@/features/outlets/outlets.model'
import { useOutlets } from '@/features/outlets/outlets.store'
import { addressWords, distanceWords, outletName } from '@/features/outlets/row.model'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import type { Language } from '@/shared/lib/language'
import { useShell } from '@/shared/ui/shell'

/** The nearest outlets, once a position or a district is known. */
export function NearestOutlets({ onOpen }: { onOpen: (id: string) => void }) {
  const { facts } = useShownFacts()
  const { position, locating, locate } = useOutlets()
  const { district, chooseDistrict } = usePreferences()
  const { language } = useShell()
  const [preferred, prefer] = useState<'position' | 'district'>('position')
  const published = facts.kind === 'ready' ? facts.value : undefined
  const from = preferred === 'position' ? (position ?? district) : (district ?? position)
  const rows = useMemo(
    () => published && from && rowsNear(published, from, language),
    [published, from, language],
  )

  if (!published) return null
  return (
    <Nearest
      {...(rows && { rows })}
      {...(district && { chosen: district })}
      located={from !== undefined && from === position}
      refused={locating === 'refused'}
      districts={published.districts}
      onLocate={() => {
        prefer('position')
        void locate()
      }}
      onChoose={(code) => {
        prefer('district')
        chooseDistrict(code)
      }}
      onOpen={onOpen}
    />
  )
}

const maxRows = 3

/** `from`: a position or a district code. */
function rowsNear(published: Facts, from: Point | string, language: Language): NearRow[] {
  const { entries, districts } = catalogueOf(published)
  const clock = clockAt(Date.now())
  const listed =
    typeof from === 'string'
      ? sortOutlets(
          entries.filter(({ area }) => area === from),
          { sort: 'district', districts, clock, openFirst: true },
        )
      : sortOutlets(entries, {
          sort: 'distance',
          districts,
          clock,
          openFirst: false,
          position: from,
        })
  return listed.slice(0, maxRows).map((listedOutlet) => {
    const { outlet, area } = listedOutlet.entry
    const district = districts.find(({ code }) => code === area && code !== from)
    const note = [
      distanceWords(listedOutlet, language),
      addressWords(outlet, district && nameIn(language, district), language),
    ].filter(Boolean)
    const phone = outlet.phones?.[0]?.number
    return {
      id: outlet.id,
      name: outletName(outlet, language),
      note: note.join(language === 'zh' ? '，' : ', '),
      ...(phone && { phone }),
    }
  })
}

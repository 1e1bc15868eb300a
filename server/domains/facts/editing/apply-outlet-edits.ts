import { fadesOn } from '@/contract/facts/outlet-edits.rules'
import type { OutletChange } from '@/contract/facts/outlet-edits.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { Confirmed } from '@/contract/facts/sources.schema'
import type { IsoDay } from '@/contract/shared/time.types'

/** A published edit that is in force. */
export interface EditInForce {
  outlet: string
  change: OutletChange
  confirmed: Confirmed
}

/** Outlets with what people stated about them in place of what was imported. Edits of unknown outlets are left out. */
export function applyOutletEdits(outlets: Outlet[], edits: readonly EditInForce[], today: IsoDay) {
  const byOutlet = new Map<string, EditInForce[]>()
  for (const edit of edits) byOutlet.set(edit.outlet, [...(byOutlet.get(edit.outlet) ?? []), edit])
  return outlets.map((outlet) =>
    (byOutlet.get(outlet.id) ?? []).reduce(
      (edited, edit) => applyEdit(edited, edit, today),
      outlet,
    ),
  )
}

/** A statement that nobody confirmed for long is to be verified again. */
function applyEdit(outlet: Outlet, { change, confirmed }: EditInForce, today: IsoDay): Outlet {
  const faded = fadesOn(confirmed.day) <= today
  const trust = faded ? { verified: false } : { verified: true, confirmed }
  switch (change.field) {
    case 'hours': {
      const { counters, saturday, sunday } = change.value
      const weekend = {
        ...(saturday.length > 0 && { saturday }),
        ...(sunday.length > 0 && { sunday }),
      }
      return { ...outlet, hours: { counters, ...weekend, ...trust } }
    }
    case 'days':
      return { ...outlet, days: [...change.value].sort((a, b) => (a.day < b.day ? -1 : 1)) }
    case 'notice': {
      const { notice: _, ...rest } = outlet
      const { text, until } = change.value
      return text === undefined ? rest : { ...rest, notice: { text, ...(until && { until }) } }
    }
    case 'phones': {
      const { phones: _, ...rest } = outlet
      const phones = change.value.map((phone) => ({ ...phone, ...trust }))
      return phones.length > 0 ? { ...rest, phones } : rest
    }
    case 'address': {
      const { text, door, moved } = change.value
      const { at, ...rest } = outlet
      return { ...rest, ...(at && !moved && { at }), address: { text, door, ...trust } }
    }
  }
}

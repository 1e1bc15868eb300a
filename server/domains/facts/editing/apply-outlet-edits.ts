import { verificationExpiresOn } from '@/contract/facts/outlet-edits.rules'
import type { OutletChange } from '@/contract/facts/outlet-edits.schema'
import { Outlet } from '@/contract/facts/outlets.schema'
import type { Confirmed } from '@/contract/facts/sources.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Problem } from '../fact-problems'
import { attempt } from '../find-flaws'

/** A published edit that is in force. */
export interface EditInForce {
  id: string
  outlet: string
  change: OutletChange
  confirmed: Confirmed
}

interface Stated {
  edits: readonly EditInForce[]
  today: IsoDay
  /** The last published form of the outlets. */
  last: readonly Outlet[] | undefined
}

/**
 * Outlets with what people stated about them in place of what was imported. Edits of unknown outlets are left out.
 * A field whose edit has a flaw keeps its last published form.
 */
export function applyOutletEdits(outlets: Outlet[], { edits, today, last = [] }: Stated) {
  const problems: Problem[] = []
  const before = new Map(last.map((outlet) => [outlet.id, outlet]))
  const byOutlet = new Map<string, EditInForce[]>()
  for (const edit of edits) byOutlet.set(edit.outlet, [...(byOutlet.get(edit.outlet) ?? []), edit])

  function apply(outlet: Outlet, edit: EditInForce): Outlet {
    const { result, flaws } = attempt(() => applyEdit(outlet, edit, today), Outlet, {
      file: 'outlet_edits',
      record: outlet.id,
      statement: edit.id,
    })
    if (result && flaws.length === 0) return result
    problems.push(...flaws)
    return keepField(outlet, before.get(outlet.id), edit.change.field)
  }
  return {
    outlets: outlets.map((outlet) => (byOutlet.get(outlet.id) ?? []).reduce(apply, outlet)),
    problems,
  }
}

function keepField(outlet: Outlet, last: Outlet | undefined, field: OutletChange['field']) {
  if (!last) return outlet
  const { [field]: _, ...rest } = outlet
  const kept = last[field] === undefined ? rest : { ...rest, [field]: last[field] }
  if (field !== 'address') return kept as Outlet
  const { at: __, ...placeless } = kept as Outlet
  return { ...placeless, ...(last.at && { at: last.at }) }
}

/** A statement that nobody confirmed for long is to be verified again. */
function applyEdit(outlet: Outlet, { change, confirmed }: EditInForce, today: IsoDay): Outlet {
  const expired = verificationExpiresOn(confirmed.day) <= today
  const trust = expired ? { verified: false } : { verified: true, confirmed }
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
      const isThere = !moved || outlet.address?.text === text // the import has followed
      return { ...rest, ...(at && isThere && { at }), address: { text, door, ...trust } }
    }
  }
}

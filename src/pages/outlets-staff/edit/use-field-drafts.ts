import { changeFrom } from '@/contract/facts/outlet-edits.rules'
import type { KnownBy, NewestOutletEdits, OutletField } from '@/contract/facts/outlet-edits.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { own } from '@/contract/shared/own.rules'
import {
  fieldDraft,
  type FieldDrafts,
  type OutletDraft,
} from '@/features/outlets/editing/outlet-draft.model'
import { useOutletDrafts } from '@/features/outlets/editing/outlet-edits.store'
import { typedSince } from '@/shared/lib/typed-since'
import type { IsoDay } from '@/contract/shared/time.types'
import { isSameJson } from '@/shared/lib/same-json'

const nothing: OutletDraft = {}

/** What is typed up to now, also within one event. */
export const currentDraft = (id: string): OutletDraft =>
  own(useOutletDrafts.getState().drafts, id) ?? nothing

/** Tells what was typed in a field since it was sent. */
export const fieldSince = (id: string, field: OutletField) =>
  typedSince<unknown>(() => currentDraft(id).fields?.[field])

/** The forms of an outlet's fields, kept on this phone until they are sent. */
export function useFieldDrafts(
  outlet: Outlet | undefined,
  newest: NewestOutletEdits,
  today: IsoDay,
) {
  const id = outlet?.id ?? ''
  const draft = useOutletDrafts(({ drafts }) => own(drafts, id)) ?? nothing
  const { keep, drop } = useOutletDrafts.getState()
  const newestId = (field: OutletField) => newest[field]?.id

  const put = <F extends OutletField>(field: F, value: FieldDrafts[F]) =>
    keep(id, { fields: { ...currentDraft(id).fields, [field]: value } })

  /** The editor has seen this edit, which is the newest. */
  function follow(field: OutletField, newest: string | undefined) {
    const { [field]: _, ...after } = currentDraft(id).after ?? {}
    keep(id, { after: newest ? { ...after, [field]: newest } : after })
  }
  const keepMine = (field: OutletField) => follow(field, newestId(field))

  return {
    draft,
    put,
    follow,
    keepMine,
    start(field: OutletField) {
      if (!outlet) return
      keepMine(field)
      put(field, fieldDraft(outlet, field, today))
    },
    leave(field: OutletField) {
      const { fields: { [field]: _, ...rest } = {} } = currentDraft(id)
      if (Object.keys(rest).length === 0) drop(id)
      else keep(id, { fields: rest })
    },
    chooseKnownBy: (knownBy: KnownBy) => keep(id, { knownBy }),
    /** Undefined: it is not being edited. `same`: it is confirmed as it is. */
    editing(field: OutletField) {
      if (!outlet || !draft.fields?.[field]) return undefined
      const isSame = isSameJson(draft.fields[field], fieldDraft(outlet, field, today))
      return isSame && changeFrom(outlet, field) ? ('same' as const) : ('changed' as const)
    },
    /** Somebody else changed it since the editor began. */
    isNewer: (field: OutletField) => newestId(field) !== draft.after?.[field],
  }
}

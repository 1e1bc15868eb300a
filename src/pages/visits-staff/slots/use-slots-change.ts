import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { StaffSlot } from '@/contract/visits/staff.schema'
import { useStaffDrafts } from '@/features/visits/staff/drafts.store'
import { toSlotsForm, type SlotsDraft } from '@/features/visits/staff/slots/slots.model'
import { slotsText } from '@/features/visits/staff/slots/slots.text'
import { useWindows } from '@/features/visits/staff/windows/windows.store'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'

/** Edits and sends a change of slots. The reason is stored until it is sent. */
export function useSlotsChange(windowId: string, day: IsoDay) {
  const { setSlots, loadSlots } = useWindows()
  const { lines, setLine, sendingLine } = useStaffDrafts()
  const text = useWords(slotsText)
  const [span, setSpan] = useState<Omit<SlotsDraft, 'reason'>>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const reasonKey = `slots ${windowId} ${day}`
  const draft = span && { ...span, reason: own(lines, reasonKey) ?? '' }

  async function confirm() {
    if (!draft || busy) return
    setBusy(true)
    const arrived = sendingLine(reasonKey)
    const answer = await setSlots(windowId, day, toSlotsForm(draft))
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return void loadSlots(windowId, day) // bookings may have changed
    arrived()
    setSpan(undefined)
    showToast(text.done)
  }

  return {
    draft,
    busy,
    failure,
    begin: ({ startsAt, endsAt, capacity }: StaffSlot) => {
      setFailure(undefined)
      setSpan({ from: startsAt, until: endsAt, capacity })
    },
    update: ({ reason, ...rest }: Partial<SlotsDraft>) => {
      if (reason !== undefined) setLine(reasonKey, reason)
      if (span) setSpan({ ...span, ...rest })
    },
    confirm,
    close: () => setSpan(undefined),
  }
}

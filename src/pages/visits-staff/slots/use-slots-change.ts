import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { StaffSlot } from '@/contract/visits/staff.schema'
import { useStaffDrafts } from '@/features/visits/staff/drafts.store'
import { toSlotsForm, type SlotsDraft } from '@/features/visits/staff/slots/slots.model'
import { slotsText } from '@/features/visits/staff/slots/slots.text'
import { useWindows } from '@/features/visits/staff/windows/windows.store'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'

/** What is to be changed of a day, and changing it. The reason stays until it is sent. */
export function useSlotsChange(id: string, day: string) {
  const { setSlots, loadSlots } = useWindows()
  const { lines, setLine } = useStaffDrafts()
  const text = useWords(slotsText)
  const [part, setPart] = useState<Omit<SlotsDraft, 'reason'>>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const line = `slots ${id} ${day}`
  const draft = part && { ...part, reason: lines[line] ?? '' }

  async function confirm() {
    if (!draft || busy) return
    setBusy(true)
    const answer = await setSlots(id, day, toSlotsForm(draft))
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return void loadSlots(id, day) // somebody may have booked
    setLine(line, '')
    setPart(undefined)
    showToast(text.done)
  }

  return {
    draft,
    busy,
    failure,
    begin: ({ startsAt, endsAt, capacity }: StaffSlot) => {
      setFailure(undefined)
      setPart({ from: startsAt, until: endsAt, capacity })
    },
    change: ({ reason, ...rest }: Partial<SlotsDraft>) => {
      if (reason !== undefined) setLine(line, reason)
      if (part) setPart({ ...part, ...rest })
    },
    confirm,
    close: () => setPart(undefined),
  }
}

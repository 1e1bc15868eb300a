import { useEffect } from 'react'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { RemindersCard } from '@/features/messages/reminders/components/reminders-card'
import { wanted } from '@/features/messages/reminders/reminders.model'
import { useReminders } from '@/features/messages/reminders/reminders.store'
import { canPush } from '@/platform/subscribe'

/** Of what is still to come WeChat may tell. The inbox has every message anyway, so a failure here is silent. */
export function Reminders({ status }: Pick<Consultation, 'status'>) {
  const { consents, load, ask } = useReminders()
  useEffect(() => void load(), [load]) // it comes up later than the page does
  if (consents.kind !== 'ready' || status === 'answered' || status === 'closed') return null
  return (
    <RemindersCard consents={consents.value} kinds={wanted.asked} canPush={canPush} onAsk={ask} />
  )
}

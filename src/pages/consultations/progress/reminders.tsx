import { useEffect } from 'react'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { RemindersCard } from '@/features/messages/reminders/components/reminders-card'
import { reminderKinds } from '@/features/messages/reminders/reminders.model'
import { useReminders } from '@/features/messages/reminders/reminders.store'
import { canPush } from '@/platform/push-consent'

/** Offers WeChat notifications for open consultations. Failures are silent: all messages arrive in the app anyway. */
export function Reminders({ status }: Pick<Consultation, 'status'>) {
  const { consents, load, ask } = useReminders()
  useEffect(() => void load(), [load]) // mounted later than the page, after its `onShow`
  if (consents.kind !== 'ready' || status === 'answered' || status === 'closed') return null
  return (
    <RemindersCard
      consents={consents.value}
      kinds={reminderKinds.asked}
      canPush={canPush}
      onAsk={ask}
    />
  )
}

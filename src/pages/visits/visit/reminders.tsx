import { useEffect } from 'react'
import { RemindersCard } from '@/features/messages/reminders/components/reminders-card'
import { reminderKinds } from '@/features/messages/reminders/reminders.model'
import { useReminders } from '@/features/messages/reminders/reminders.store'
import { canPush } from '@/platform/push-consent'

/** What WeChat may still push about it. The inbox has every message anyway, so a failure here is silent. */
export function Reminders({ of }: { of: 'appointment' | 'ticket' }) {
  const { consents, load, ask } = useReminders()
  useEffect(() => void load(), [load]) // it comes up later than the page does
  if (consents.kind !== 'ready') return null
  return (
    <RemindersCard
      consents={consents.value}
      kinds={reminderKinds[of]}
      canPush={canPush}
      onAsk={ask}
    />
  )
}

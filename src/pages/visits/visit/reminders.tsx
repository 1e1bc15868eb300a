import { useEffect } from 'react'
import { RemindersCard } from '@/features/messages/reminders/components/reminders-card'
import { reminderKinds } from '@/features/messages/reminders/reminders.model'
import { useReminders } from '@/features/messages/reminders/reminders.store'
import { canPush } from '@/platform/push-consent'

/** Consent to WeChat pushes about a visit. A failure is silent, because all messages are in the app anyway. */
export function Reminders({ kind }: { kind: 'appointment' | 'ticket' }) {
  const { consents, load, ask } = useReminders()
  useEffect(() => void load(), [load]) // this component mounts after the page was shown
  if (consents.kind !== 'ready') return null
  return (
    <RemindersCard
      consents={consents.value}
      kinds={reminderKinds[kind]}
      canPush={canPush}
      onAsk={ask}
    />
  )
}

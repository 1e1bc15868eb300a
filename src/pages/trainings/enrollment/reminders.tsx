import { useEffect } from 'react'
import { RemindersCard } from '@/features/messages/reminders/components/reminders-card'
import { reminderKinds } from '@/features/messages/reminders/reminders.model'
import { useReminders } from '@/features/messages/reminders/reminders.store'
import { canPush } from '@/platform/push-consent'

/** Consents to WeChat pushes. A failure is silent, because every message is in the app anyway. */
export function Reminders({ of }: { of: keyof typeof reminderKinds }) {
  const { consents, load, ask } = useReminders()
  useEffect(() => void load(), [load]) // mounted later than the page
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

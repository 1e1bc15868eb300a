import { useDidHide, useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { enrollmentText } from '@/features/trainings/enrollment/enrollment.text'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { own } from '@/contract/shared/own.rules'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { EnrollmentActions } from './enrollment-actions'
import { EnrollmentView } from './enrollment-view'
import { useEnrollmentActions } from './use-enrollment-actions'

/** The citizen's own enrollment: admission ticket, place on the waitlist, offer, or how it ended. */
export default function EnrollmentPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { list, loadOne } = useEnrollments()
  const [answer, setAnswer] = useState<Settled<Enrollment | null>>()
  const [shown, setShown] = useState(true)
  const text = useWords(enrollmentText)
  const actions = useEnrollmentActions(id)
  const kept =
    list.kind === 'ready' ? list.value.find(({ training }) => training.id === id) : undefined
  const remote: Remote<Enrollment | null> = kept ? ready(kept) : (answer ?? loading)

  const load = async () => setAnswer(await loadOne(id))
  useDidShow(() => {
    setShown(true)
    void load()
    void useFacts.getState().load()
    void useIdentity.getState().load()
    void useTraining.getState().load(id)
    void useTraining.getState().loadSeatHistory(id)
  })
  useDidHide(() => setShown(false))

  return (
    <Page
      title={text.title}
      {...(kept && { actions: <EnrollmentActions enrollment={kept} actions={actions} /> })}
    >
      <RemoteView of={remote} onRetry={() => void load()}>
        {(value) =>
          value ? (
            <>
              <OfflineNotice id={id} />
              <EnrollmentView enrollment={value} shown={shown} actions={actions} />
            </>
          ) : (
            <EmptyView icon='training' title={text.none} text={text.noneText}>
              <Button
                look='primary'
                words={text.toTraining}
                onTap={() => openPage('trainings/detail', { id })}
              />
            </EmptyView>
          )
        }
      </RemoteView>
    </Page>
  )
}

/** How old the enrollment is that the phone keeps. */
function OfflineNotice({ id }: { id: string }) {
  const { offline, readAt } = useEnrollments()
  const text = useWords(enrollmentText)
  const { language } = useShell()
  const now = useMinute()
  const read = own(readAt, id)
  if (!offline) return null
  const moment = read && momentWords(new Date(read).toISOString(), now, language)
  return <Notice look='plain' icon='offline' words={text.savedAt(moment || undefined)} />
}

import { useDidShow, useRouter } from '@tarojs/taro'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { SignInFirst } from '@/features/trainings/learning/record/components/sign-in-first'
import { TrainingTitle } from '@/features/trainings/learning/forms/components/training-title'
import { AdmissionTicket } from '@/features/trainings/admission-ticket/components/admission-ticket'
import { admissionTicketText } from '@/features/trainings/admission-ticket/admission-ticket.text'
import { useBrightScreen } from '@/platform/use-bright-screen'
import { usePageVisible } from '@/platform/clock'
import { openTab } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'

/** The code in full-screen size, for the queue at the door. Works with the stored enrollments, offline. */
export default function AdmissionTicketPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { list, load } = useEnrollments()
  const { token, signIn } = useIdentity()
  const text = useWords(admissionTicketText)

  useDidShow(() => {
    if (token) void load() // without a session there is nothing to load
  })

  return (
    <Page title={text.title}>
      {token ? (
        <RemoteView of={list} onRetry={() => void load()}>
          {(enrollments) => (
            <TicketView enrollment={enrollments.find(({ training }) => training.id === id)} />
          )}
        </RemoteView>
      ) : (
        <SignInFirst onSignIn={() => void signIn().then(load)} />
      )}
    </Page>
  )
}

function TicketView({ enrollment }: { enrollment: Enrollment | undefined }) {
  const shown = usePageVisible()
  const text = useWords(admissionTicketText)
  const secret = enrollment?.standing.kind === 'enrolled' ? enrollment.standing.secret : undefined
  useBrightScreen(shown && secret !== undefined)

  if (!enrollment || !secret)
    return (
      <EmptyView icon='training' title={text.none} text={text.noneNote}>
        <Button look='primary' words={text.toTrainings} onTap={() => openTab('trainings')} />
      </EmptyView>
    )
  const { training, way, no } = enrollment
  return (
    <AdmissionTicket
      large
      shown={shown}
      sample={training.sample}
      seat={{ training: training.id, way, no, secret }}
    >
      <TrainingTitle training={training} />
    </AdmissionTicket>
  )
}

import { Text, View } from '@tarojs/components'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { formState, type FormKind } from '../drafts.model'
import { formsText } from '../forms.text'
import { TrainingTitle } from './training-title'
import { useSubmission, type SubmissionState } from './use-submission'

interface Props {
  kind: FormKind
  /** Id of the training. */
  id: string
  load: (id: string) => Promise<Settled<Enrollment | null>>
  /** Undefined while something is missing. */
  send: (() => Promise<Settled<Enrollment>>) | undefined
  onSent: (enrollment: Enrollment) => void
  onRecord: () => void
  onTrainings: () => void
  /** The form; with `tried`, problems show. */
  children: (tried: boolean) => ReactNode
}

/** A page with one form about a training the citizen was enrolled in. */
export function FormPage({ kind, id, load, send, onSent, ...rest }: Props) {
  const { onRecord, onTrainings, children } = rest
  const text = useWords(formsText)
  const [found, setFound] = useState<Remote<Enrollment | null>>(loading)
  const { sending, submit } = useSubmission(send, (enrollment) => {
    setFound(ready(enrollment))
    onSent(enrollment)
  })
  const words = text[kind]
  const isOpen = found.kind === 'ready' && found.value && formState(kind, found.value) === 'open'

  const read = useCallback(async () => setFound(await load(id)), [load, id])
  useEffect(() => void read(), [read])

  return (
    <Page
      title={words.title}
      actions={
        isOpen && (
          <Button
            look='primary'
            words={sending === 'busy' ? words.sending : words.send}
            busy={sending === 'busy'}
            onTap={() => void submit()}
          />
        )
      }
    >
      <RemoteView of={found} onRetry={() => void read()}>
        {(enrollment) =>
          enrollment ? (
            <EnrollmentForm
              kind={kind}
              enrollment={enrollment}
              sending={sending}
              onRecord={onRecord}
            >
              {children(sending === 'tried')}
            </EnrollmentForm>
          ) : (
            <EmptyView icon='training' title={text.notSignedUp} text={text.notSignedUpNote}>
              <Button look='primary' words={text.toTrainings} onTap={onTrainings} />
            </EmptyView>
          )
        }
      </RemoteView>
    </Page>
  )
}

interface EnrollmentFormProps {
  kind: FormKind
  enrollment: Enrollment
  sending: SubmissionState
  onRecord: () => void
  children: ReactNode
}

function EnrollmentForm({ kind, enrollment, sending, onRecord, children }: EnrollmentFormProps) {
  const text = useWords(formsText)
  const words = text[kind]
  const state = formState(kind, enrollment)
  const open = state === 'open' && sending !== 'done'
  return (
    <>
      <TrainingTitle training={enrollment.training} {...(open && { question: words.question })} />
      {kind === 'appeal' && enrollment.noShow && (
        <View className='section'>
          <Notice look='plain' words={text.noShow[enrollment.noShow]} />
        </View>
      )}
      {open ? (
        <>
          {kind === 'appeal' && <Text className='cap section'>{text.rule}</Text>}
          {children}
          <Text className='cap section'>{words.note}</Text>
          <NotSent sending={sending} />
        </>
      ) : (
        <Completed kind={kind} state={state} sent={sending === 'done'} onRecord={onRecord} />
      )}
    </>
  )
}

function NotSent({ sending }: { sending: SubmissionState }) {
  const text = useWords(formsText)
  const failures = useWords(failureText)
  if (typeof sending === 'string') return null
  return (
    <View className='section'>
      <Notice
        look='bad'
        icon='alert'
        words={[text.notSent, failures[sending.code], text.kept].join(' ')}
      />
    </View>
  )
}

interface CompletedProps {
  kind: FormKind
  state: ReturnType<typeof formState>
  sent: boolean
  onRecord: () => void
}

function Completed({ kind, state, sent, onRecord }: CompletedProps) {
  const text = useWords(formsText)
  const words = text[kind]
  const [title, note] = sent
    ? [words.done, words.doneNote]
    : state === 'no'
      ? [words.no, words.noNote]
      : [words.given, words.givenNote]
  return (
    <View className='section'>
      <EmptyView icon={state === 'no' && !sent ? 'info' : 'check'} title={title} text={note}>
        <Button look='primary' words={text.toRecord} onTap={onRecord} />
      </EmptyView>
    </View>
  )
}

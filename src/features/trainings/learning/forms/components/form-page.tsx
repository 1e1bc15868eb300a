import { Text, View } from '@tarojs/components'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { stateOf, type DraftKind } from '../drafts.model'
import { formsText } from '../forms.text'
import { TrainingHead } from './training-title'
import { useSending, type Sending } from './use-submission'

interface Props {
  kind: DraftKind
  /** The training's id. */
  id: string
  load: (id: string) => Promise<Settled<Enrollment | null>>
  /** Sends what is filled in. Undefined: something is missing. */
  send: (() => Promise<Settled<Enrollment>>) | undefined
  /** Where they stand once it is sent. */
  onSent: (enrollment: Enrollment) => void
  onRecord: () => void
  onTrainings: () => void
  /** The form itself. `tried`: what is missing says so. */
  children: (tried: boolean) => ReactNode
}

/** A page that asks one thing about a training somebody had a seat in. */
export function FormPage({ kind, id, load, send, onSent, ...rest }: Props) {
  const { onRecord, onTrainings, children } = rest
  const text = useWords(formsText)
  const [found, setFound] = useState<Remote<Enrollment | null>>(loading)
  const { sending, submit } = useSending(send, (enrollment) => {
    setFound(ready(enrollment))
    onSent(enrollment)
  })
  const words = text[kind]
  const asks = found.kind === 'ready' && found.value && stateOf(kind, found.value) === 'open'

  const read = useCallback(async () => setFound(await load(id)), [load, id])
  useEffect(() => void read(), [read])

  return (
    <Page
      title={words.title}
      actions={
        asks && (
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
            <Asked {...{ kind, enrollment, sending, onRecord }}>
              {children(sending === 'tried')}
            </Asked>
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

interface AskedProps {
  kind: DraftKind
  enrollment: Enrollment
  sending: Sending
  onRecord: () => void
  children: ReactNode
}

function Asked({ kind, enrollment, sending, onRecord, children }: AskedProps) {
  const text = useWords(formsText)
  const words = text[kind]
  const state = stateOf(kind, enrollment)
  const open = state === 'open' && sending !== 'done'
  return (
    <>
      <TrainingHead training={enrollment.training} {...(open && { question: words.question })} />
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
        <Over {...{ kind, state, sent: sending === 'done', onRecord }} />
      )}
    </>
  )
}

function NotSent({ sending }: { sending: Sending }) {
  const text = useWords(formsText)
  const { failure } = useWords(sharedText)
  if (typeof sending === 'string') return null
  return (
    <View className='section'>
      <Notice
        look='bad'
        icon='alert'
        words={[text.notSent, failure[sending.code], text.kept].join(' ')}
      />
    </View>
  )
}

interface OverProps {
  kind: DraftKind
  state: ReturnType<typeof stateOf>
  sent: boolean
  onRecord: () => void
}

function Over({ kind, state, sent, onRecord }: OverProps) {
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

import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { dueInFull } from '@/contract/shared/due-words.rules'
import { own } from '@/contract/shared/own.rules'
import { useConsultations } from '@/features/consultations/consultations.store'
import { unsentQuestions } from '@/features/consultations/asking/outbox.model'
import { receiptText } from '@/features/consultations/asking/receipt.text'
import { useMinute } from '@/platform/clock'
import { replacePage } from '@/platform/page-stack'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { idle } from '@/shared/lib/remote'
import { capitalised } from '@/shared/lib/capitalised'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Quoted } from '@/shared/ui/quoted'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { UnsentCard } from '@/shared/ui/unsent-card'

interface Props {
  id: string
  /** Sending failed; the outbox will send it later without a callback. */
  waits: boolean
  onChange: () => void
}

/** The state of a sent question: queued, being sent, refused or received. */
export function SentQuestion({ id, waits, onChange }: Props) {
  const { parcels, sending, send } = useOutbox()
  const { details, loadOne } = useConsultations()
  const parcel = parcels.find((candidate) => candidate.id === id)
  const typed = unsentQuestions(parcels).find((question) => question.id === id)?.from.draft.text
  const remote = own(details, id) ?? idle
  const isUnknown = waits && !parcel && remote.kind === 'idle'

  useEffect(() => {
    if (isUnknown) void loadOne(id)
  }, [isUnknown, id, loadOne])

  if (parcel)
    return (
      <>
        <UnsentCard
          busy={sending === id}
          failure={parcel.failure}
          refused={!!parcel.failure && !isRetryable(parcel.failure)}
          onSend={() => void send(id)}
          onChange={onChange}
        />
        <View className='section'>
          <Quoted words={typed ?? ''} />
        </View>
      </>
    )
  return (
    <RemoteView of={remote} onRetry={() => void loadOne(id)}>
      {(consultation) => <Received {...consultation} />}
    </RemoteView>
  )
}

function Received(consultation: Consultation) {
  const text = useWords(receiptText)
  const { language } = useShell()
  const now = useMinute()
  const { id, number, dueAt } = consultation
  return (
    <EmptyView
      icon='check'
      title={text.received(number)}
      {...(dueAt && {
        text: capitalised(dueInFull({ ...consultation, dueAt }, now, language, text.answer)),
      })}
    >
      <Button
        look='primary'
        words={text.progress}
        onTap={() => replacePage('consultations/progress', { id })}
      />
    </EmptyView>
  )
}

import { View } from '@tarojs/components'
import type {
  Consultation,
  ListedConsultation,
} from '@/contract/consultations/consultations.schema'
import { progressText } from '@/features/consultations/progress/progress.text'
import { useMinute } from '@/platform/clock'
import { isUnreachable, type Remote } from '@/shared/lib/remote'
import { sharedText } from '@/shared/shared.text'
import { DueTime } from '@/shared/ui/due-time'
import { Notice } from '@/shared/ui/notice'
import { Quoted } from '@/shared/ui/quoted'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { ProgressHead } from './progress-cards'

/** The row of the list, for a consultation that was never opened and cannot be read now. */
export function listedOnly(
  remote: Remote<Consultation>,
  list: Remote<ListedConsultation[]>,
  id: string,
) {
  if (remote.kind !== 'failed' || !isUnreachable(remote.failure) || list.kind !== 'ready') return
  return list.value.find((consultation) => consultation.id === id)
}

interface ListedProps {
  consultation: ListedConsultation
  onRetry: () => void
}

/** What the list said of it. */
export function ListedOnly({ consultation, onRetry }: ListedProps) {
  const { dueAt, dueUnsure } = consultation
  const now = useMinute()
  const text = useWords(progressText)
  const { retry } = useWords(sharedText)
  return (
    <>
      <Notice
        look='plain'
        icon='offline'
        words={text.listedOnly}
        act={{ words: retry, onTap: onRetry }}
      />
      <ProgressHead consultation={consultation} />
      {dueAt && (
        <View className='card pad'>
          <DueTime dueAt={dueAt} unsure={dueUnsure} now={now} />
        </View>
      )}
      <Section title={text.question}>
        <Quoted words={consultation.summary} />
      </Section>
    </>
  )
}

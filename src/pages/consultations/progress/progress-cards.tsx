import { Text, View } from '@tarojs/components'
import type {
  Consultation,
  ListedConsultation,
} from '@/contract/consultations/consultations.schema'
import { namesText } from '@/features/consultations/names.text'
import { latestAnswer } from '@/features/consultations/progress/progress.model'
import { progressText } from '@/features/consultations/progress/progress.text'
import { copyText } from '@/platform/clipboard'
import { replacePage } from '@/platform/page-stack'
import { dotted } from '@/shared/lib/dotted'
import { Cell } from '@/shared/ui/cell'
import { Icon } from '@/shared/ui/icon'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { PageTitle } from '@/shared/ui/page-title'

interface Props {
  consultation: Consultation
}

interface HeadProps {
  consultation: ListedConsultation
}

export function ProgressHead({ consultation }: HeadProps) {
  const { number, status, kind, stage, sample } = consultation
  const text = useWords(progressText)
  const names = useWords(namesText)
  const isOver = status === 'answered' || status === 'closed'
  return (
    <View className='progress-head'>
      <View className='progress-head__words'>
        <PageTitle>
          {kind !== 'consultation' && stage && !isOver ? names.stage[stage] : names.status[status]}
        </PageTitle>
        <Text className='cap num'>
          {dotted([names.kind[kind], text.number(number), sample && names.sample])}
        </Text>
      </View>
      <Tap className='tool' label={text.copyNumber} onTap={() => copyText(number, text.copied)}>
        <Icon name='copy' />
      </Tap>
    </View>
  )
}

/** The latest answer. Its sources are in the timeline. */
export function LatestAnswer({ consultation }: Props) {
  const text = useWords(progressText)
  const answer = latestAnswer(consultation)
  return (
    <>
      {answer && (
        <Section title={text.answer}>
          <Text className='card pad progress-answer'>{answer.text}</Text>
        </Section>
      )}
    </>
  )
}

export function WorkOrderCard({ consultation: { order, mergedInto } }: Props) {
  const text = useWords(progressText)
  return (
    <>
      {order && (
        <View className='card section'>
          <Cell
            icon='phone'
            title={order.number ? text.order(order.number) : text.ordered}
            note={order.result}
          />
        </View>
      )}
      {mergedInto && (
        <Notice
          look='plain'
          words={text.merged}
          act={{
            words: text.openMerged,
            onTap: () => replacePage('consultations/progress', { id: mergedInto }),
          }}
        />
      )}
    </>
  )
}

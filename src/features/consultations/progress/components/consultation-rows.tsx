import { Text, View } from '@tarojs/components'
import type { ListedConsultation } from '@/contract/consultations/consultations.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { dueWords } from '@/contract/shared/due-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { listText } from '../list.text'
import { namesText } from '../../names.text'
import { isOverdue } from '../progress.model'

interface Props {
  consultations: ListedConsultation[]
  now: EpochMs
  onOpen: (id: string) => void
}

/** The citizen's consultations with status and deadline. */
export const ConsultationRows = ({ consultations, now, onOpen }: Props) => (
  <View className='card'>
    {consultations.map((consultation) => (
      <Row key={consultation.id} consultation={consultation} now={now} onOpen={onOpen} />
    ))}
  </View>
)

interface RowProps extends Omit<Props, 'consultations'> {
  consultation: ListedConsultation
}

function Row({ consultation, now, onOpen }: RowProps) {
  const text = useWords(listText)
  const names = useWords(namesText)
  const { language } = useShell()
  const { id, kind, summary, status, stage, number, dueAt, sample } = consultation
  const late = isOverdue(consultation, now)
  const state =
    kind !== 'consultation' && stage && status !== 'closed'
      ? names.stage[stage]
      : names.status[status]
  return (
    <Cell
      title={summary}
      note={
        <Text className='num'>
          {dotted([number, dueAt && dueWords(dueAt, now, language, text.answer)])}
        </Text>
      }
      below={
        <Tags className='cell__tags'>
          <Tag look={status === 'answered' ? 'ok' : status === 'asked_back' ? 'warn' : 'plain'}>
            {state}
          </Tag>
          {kind !== 'consultation' && <Tag>{names.kind[kind]}</Tag>}
          {late && <Tag look='bad'>{text.late}</Tag>}
          {sample && <Tag look='sample'>{names.sample}</Tag>}
        </Tags>
      }
      onTap={() => onOpen(id)}
    />
  )
}

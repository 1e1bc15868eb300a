import { Text, View } from '@tarojs/components'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { titleIn } from '@/shared/lib/language'
import { dateWords } from '@/contract/shared/date-words.rules'
import { dayOf } from '@/contract/shared/moment-words.rules'
import { Button } from '@/shared/ui/button'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import type { FormKind } from '../../forms/drafts.model'
import type { RecordEntry } from '../record.model'
import { recordText } from '../record.text'
import './record-list.scss'

interface Props {
  entries: RecordEntry[]
  onForm: (kind: FormKind, training: string) => void
  onCertificate: (number: string) => void
}

export const RecordList = ({ entries, ...acts }: Props) => (
  <>
    {entries.map((entry) => (
      <RecordCard key={entry.enrollment.training.id} entry={entry} {...acts} />
    ))}
  </>
)

interface CardProps extends Omit<Props, 'entries'> {
  entry: RecordEntry
}

function RecordCard({ entry: { enrollment, open }, onForm, onCertificate }: CardProps) {
  const text = useWords(recordText)
  const { training, certificate } = enrollment
  return (
    <View className='card record-card'>
      <Facts enrollment={enrollment} />
      {(certificate || open.length > 0) && (
        <View className='record-card__acts'>
          {certificate && (
            <Button
              look='second'
              size='s'
              words={text.certificate}
              onTap={() => onCertificate(certificate)}
            />
          )}
          {open.map((kind) => (
            <Button
              key={kind}
              look='line'
              size='s'
              words={text.form[kind]}
              onTap={() => onForm(kind, training.id)}
            />
          ))}
        </View>
      )}
    </View>
  )
}

function Facts({ enrollment }: { enrollment: Enrollment }) {
  const text = useWords(recordText)
  const { language } = useShell()
  const { training, attended, parts, noShow } = enrollment
  const missed = noShow && noShow !== 'forgiven'
  return (
    <>
      <Text className='record-card__title'>{titleIn(language, training)}</Text>
      <Text className='cell__note'>{dateWords(dayOf(training.startsAt), language)}</Text>
      <Tags className='record-card__tags'>
        <Tag look={attended > 0 ? 'ok' : 'plain'}>{text.attended(attended, parts)}</Tag>
        {noShow && <Tag look={missed ? 'warn' : 'plain'}>{text.noShow[noShow]}</Tag>}
        {training.sample && <Tag look='sample'>{text.sample}</Tag>}
      </Tags>
    </>
  )
}

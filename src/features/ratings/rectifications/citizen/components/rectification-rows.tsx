import { Text, View } from '@tarojs/components'
import type { Rectification } from '@/contract/ratings/rectifications.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { dueWords } from '@/contract/shared/due-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { ratingText } from '@/shared/rating.text'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { citizenOptions, nextDeadline } from '../rectification.model'
import { rectificationText } from '../rectification.text'

interface Props {
  rectifications: Rectification[]
  now: EpochMs
  unitOf: (id: string) => string | undefined
  onOpen: (id: string) => void
}

export function RectificationRows({ rectifications, now, unitOf, onOpen }: Props) {
  const text = useWords(rectificationText)
  const names = useWords(ratingText)
  const { language } = useShell()
  return (
    <View className='card'>
      {rectifications.map((rectification) => {
        const due = nextDeadline(rectification)
        return (
          <Cell
            key={rectification.id}
            title={text.head[rectification.status]}
            note={
              <Text className='num'>
                {dotted([
                  unitOf(rectification.unit),
                  due && dueWords(due.at, now, language, text.next[due.what]),
                ])}
              </Text>
            }
            below={
              <Tags className='cell__tags'>
                {citizenOptions(rectification).answers && <Tag look='warn'>{text.yours}</Tag>}
                {rectification.overdue && <Tag look='bad'>{text.late}</Tag>}
                {rectification.sample && <Tag look='sample'>{names.sample}</Tag>}
              </Tags>
            }
            onTap={() => onOpen(rectification.id)}
          />
        )
      })}
    </View>
  )
}

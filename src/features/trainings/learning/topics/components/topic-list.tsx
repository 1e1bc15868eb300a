import { Text, View } from '@tarojs/components'
import type { Topic } from '@/contract/trainings/learning.schema'
import { dotted } from '@/shared/lib/dotted'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { topicsText } from '../topics.text'
import './topic-list.scss'

interface Props {
  topics: Topic[]
  /** The title of a topic in the reader's language. */
  nameOf: (title: string) => string
  onVote: (topic: string, on: boolean) => void
}

/** Topics in their official order, not ranked by votes. The whole row toggles the vote. */
export function TopicList({ topics, nameOf, onVote }: Props) {
  const text = useWords(topicsText)
  return (
    <View className='card'>
      {topics.map(({ title, votes, mine, upcoming }) => (
        <Cell
          key={title}
          title={spaced(nameOf(title))}
          note={dotted([text.votes(votes), ...(upcoming > 0 ? [text.upcoming(upcoming)] : [])])}
          role='switch'
          checked={mine}
          act={
            <View className={mine ? 'wish is-on' : 'wish'}>
              {mine && <Icon name='check' />}
              <Text>{mine ? text.wanted : text.want}</Text>
            </View>
          }
          onTap={() => onVote(title, !mine)}
        />
      ))}
    </View>
  )
}

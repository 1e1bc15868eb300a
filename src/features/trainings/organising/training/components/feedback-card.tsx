import { Text, View } from '@tarojs/components'
import type { FeedbackSummary } from '@/contract/trainings/staff.schema'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import { answersOf } from '../feedback.model'
import { trainingText } from '../training.text'
import '../../components/staff-form.scss'

/** So many of what was written is shown. */
const mostWords = 20

/** What people thought of it: counts, and never of fewer than five. */
export function FeedbackCard({ summary }: { summary: FeedbackSummary }) {
  const text = useWords(trainingText)
  const answers = answersOf(summary)
  const { used, words } = summary
  return (
    <>
      {answers.length === 0 ? (
        <Notice look='plain' words={text.tooFew} />
      ) : (
        <View className='card num'>
          {answers.map(({ question, average, counts }) => (
            <Cell
              key={question}
              title={text.question[question]}
              note={counts.map(({ score, count }) => text.score(score, count)).join(' · ')}
              value={<Text className='strong'>{text.average(average)}</Text>}
            />
          ))}
          {used && (
            <Cell title={text.usedTitle} note={text.used(used.yes, used.partly, used.notYet)} />
          )}
        </View>
      )}
      {words.length > 0 && (
        <View className='card pad'>
          {words.slice(0, mostWords).map((one, index) => (
            <View key={index} className='staff-form__line'>
              <Text>{one}</Text>
            </View>
          ))}
        </View>
      )}
    </>
  )
}

import { Text, View } from '@tarojs/components'
import type { FeedbackSummary } from '@/contract/trainings/staff.schema'
import { dotted } from '@/shared/lib/dotted'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { PagedRows } from '@/shared/ui/paged-rows'
import { useWords } from '@/shared/ui/shell'
import { feedbackAnswers } from '../feedback.model'
import { trainingText } from '../training.text'
import '../../components/staff-form.scss'

/** Comments that are added at a time. */
const batch = 20

export function FeedbackCard({ summary }: { summary: FeedbackSummary }) {
  const text = useWords(trainingText)
  const answers = feedbackAnswers(summary)
  const { used, words } = summary
  return (
    <>
      {answers.length === 0 ? (
        <Notice look='plain' words={text.tooFew} />
      ) : (
        <View className='card num'>
          {answers.map(({ aspect, average, counts }) => (
            <Cell
              key={aspect}
              title={text.question[aspect]}
              note={dotted(counts.map(({ score, count }) => text.score(score, count)))}
              value={<Text className='strong'>{text.average(average)}</Text>}
            />
          ))}
          {used && (
            <Cell title={text.usedTitle} note={text.used(used.yes, used.partly, used.notYet)} />
          )}
        </View>
      )}
      {words.length > 0 && (
        <PagedRows rows={words} batch={batch}>
          {(shown) => (
            <View className='card pad'>
              {shown.map((comment, index) => (
                <View key={index} className='staff-form__line'>
                  <Text>{comment}</Text>
                </View>
              ))}
            </View>
          )}
        </PagedRows>
      )}
    </>
  )
}

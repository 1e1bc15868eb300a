import { Text, View } from '@tarojs/components'
import type { Training } from '@/contract/trainings/trainings.schema'
import { spaced } from '@/shared/lib/spaced'
import { Agenda } from './training-content'

/** What is taught, in the organiser's words; without them, the agenda. */
export function TrainingSummary({ training }: { training: Training }) {
  const { summary } = training
  if (!summary) return <Agenda training={training} />
  return (
    <View>
      {summary
        .split('\n')
        .filter(Boolean)
        .map((words) => (
          <Text key={words} className='para'>
            {spaced(words)}
          </Text>
        ))}
    </View>
  )
}

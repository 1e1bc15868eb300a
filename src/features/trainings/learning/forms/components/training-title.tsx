import { Text, View } from '@tarojs/components'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { titleIn } from '@/shared/lib/language'
import { dayAndWeekday, dayOf, spanWords } from '@/contract/shared/moment-words.rules'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'
import { formsText } from '../forms.text'
import './training-title.scss'

interface Props {
  /** The heading; without it the name of the training is. */
  question?: string
  training: Pick<ListedTraining, 'title' | 'titleEn' | 'startsAt' | 'endsAt' | 'sample'>
}

/** The training a page is about, below the question it asks. */
export function TrainingTitle({ question, training }: Props) {
  const { language } = useShell()
  const { sample } = useWords(formsText)
  const when = whenWords(training, language)
  const title = titleIn(language, training)
  return (
    <View className='training-head'>
      <PageTitle>{question ?? title}</PageTitle>
      <Text className='training-head__note'>{question ? `${title}\n${when}` : when}</Text>
      {training.sample && <Tag look='sample'>{sample}</Tag>}
    </View>
  )
}

const whenWords = (
  { startsAt, endsAt }: Props['training'],
  language: ReturnType<typeof useShell>['language'],
) =>
  dayOf(startsAt) === dayOf(endsAt)
    ? `${dayAndWeekday(dayOf(startsAt), language)} ${spanWords(startsAt, endsAt, language)}`
    : spanWords(startsAt, endsAt, language)

import { Text, View } from '@tarojs/components'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { titleIn } from '@/shared/lib/language'
import { spaced } from '@/shared/lib/spaced'
import { sharedText } from '@/shared/shared.text'
import { ShareButton } from '@/shared/ui/share-button'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'
import { feeWords, trainingText } from '../training.text'
import { trainingsText } from '../../schedule/trainings.text'
import './training-head.scss'

export function TrainingHead({ training }: { training: ListedTraining }) {
  const text = useWords(trainingText)
  const { sample } = useWords(trainingsText)
  const { onlyChinese } = useWords(sharedText)
  const { language } = useShell()
  const { topic, titleEn } = training
  return (
    <View>
      <Tags>
        {training.sample && <Tag look='sample'>{sample}</Tag>}
        <Tag look={training.feeYuan === 0 ? 'ok' : 'plain'}>{feeWords(text, training)}</Tag>
        <Tag>{text.level[training.level]}</Tag>
        {topic && topic !== training.title && <Tag>{spaced(topic)}</Tag>}
      </Tags>
      <View className='training-head'>
        <PageTitle className='training-head__title'>
          {spaced(titleIn(language, training))}
        </PageTitle>
        <ShareButton words={text.share} copied={text.shared} />
      </View>
      {onlyChinese && !titleEn && <Text className='cap'>{onlyChinese}</Text>}
    </View>
  )
}

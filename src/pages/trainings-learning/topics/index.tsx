import { Text, View } from '@tarojs/components'
import { useDidShow, useShareAppMessage } from '@tarojs/taro'
import { TopicList } from '@/features/trainings/learning/topics/components/topic-list'
import { useTopics } from '@/features/trainings/learning/topics/topics.store'
import { topicsText } from '@/features/trainings/learning/topics/topics.text'
import { openPage, sharePath } from '@/platform/navigation'
import { failureText } from '@/shared/failure.text'
import { sharedText } from '@/shared/shared.text'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { PageTitle } from '@/shared/ui/page-title'

/** Votes for topics, which outlets consider in their next plans. */
export default function TopicsPage() {
  const { topics, failure, load, vote } = useTopics()
  const text = useWords(topicsText)
  const { onlyChinese } = useWords(sharedText)
  const failures = useWords(failureText)

  useDidShow(() => void load())
  useShareAppMessage(() => ({
    title: text.question,
    path: sharePath('trainings-learning/topics', {}),
  }))

  return (
    <Page title={text.title}>
      <PageTitle>{text.question}</PageTitle>
      <Text className='para'>{text.lead}</Text>
      {onlyChinese && <Text className='cap'>{onlyChinese}</Text>}
      {failure && (
        <View className='section'>
          <Notice look='bad' icon='alert' words={`${text.notSent}${failures[failure.code]}`} />
        </View>
      )}
      <View className='section'>
        <RemoteView of={topics} onRetry={() => void load()}>
          {(list) => <TopicList topics={list} onVote={(topic, on) => void vote(topic, on)} />}
        </RemoteView>
      </View>
      <View className='card section'>
        <Cell
          icon='list'
          title={text.toPlans}
          note={text.toPlansNote}
          onTap={() => openPage('trainings-learning/plans')}
        />
      </View>
    </Page>
  )
}

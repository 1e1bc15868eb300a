import { Text, View } from '@tarojs/components'
import { useDidShow, useShareAppMessage } from '@tarojs/taro'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { wordsOf } from '@/features/facts/published/english.model'
import { useShownFacts, useTranslation } from '@/features/facts/published/shown-facts.store'
import { TopicList } from '@/features/trainings/learning/topics/components/topic-list'
import { useTopics } from '@/features/trainings/learning/topics/topics.store'
import { topicsText } from '@/features/trainings/learning/topics/topics.text'
import { openPage, sharePath } from '@/platform/navigation'
import { failureText } from '@/shared/failure.text'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { PageTitle } from '@/shared/ui/page-title'

/** Votes for topics, which outlets consider in their next plans. */
export default function TopicsPage() {
  const translation = useTranslation()
  const { topics, failure, load, vote } = useTopics()
  const text = useWords(topicsText)
  const { language } = useShell()
  const { facts, load: loadFacts } = useShownFacts()
  const failures = useWords(failureText)

  useDidShow(() => {
    void load()
    void loadFacts()
  })
  useShareAppMessage(() => ({
    title: text.question,
    path: sharePath('trainings-learning/topics', {}),
  }))

  return (
    <Page title={text.title}>
      <PageTitle>{text.question}</PageTitle>
      <Text className='para'>{text.lead}</Text>
      <TranslationNote of={translation} />
      {failure && (
        <View className='section'>
          <Notice look='bad' icon='alert' words={`${text.notSent}${failures[failure.code]}`} />
        </View>
      )}
      <View className='section'>
        <RemoteView of={topics} onRetry={() => void load()}>
          {(list) => (
            <TopicList
              topics={list}
              nameOf={wordsOf(facts, language)}
              onVote={(topic, on) => void vote(topic, on)}
            />
          )}
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

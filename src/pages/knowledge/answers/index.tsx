import { View } from '@tarojs/components'
import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useState } from 'react'
import type { Answer } from '@/contract/facts/knowledge.schema'
import type { IpType } from '@/contract/facts/sources.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { useShownFacts, useTranslation } from '@/features/facts/published/shown-facts.store'
import { AnswerGroups } from '@/features/knowledge/components/answer-groups'
import { IpChips } from '@/features/knowledge/components/ip-chips'
import {
  filterByIpType,
  groupByCategory,
  countByIpType,
} from '@/features/knowledge/knowledge.model'
import { knowledgeText } from '@/features/knowledge/knowledge.text'
import { serverNow } from '@/platform/server-clock'
import { openPage, sharePath } from '@/platform/navigation'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { SearchField } from '@/shared/ui/search-field'
import { useWords } from '@/shared/ui/shell'

export default function AnswersPage() {
  const { facts, load } = useShownFacts()
  const [ipType, setIpType] = useState<IpType>()
  const { answers: title } = useWords(knowledgeText)

  useDidShow(() => void load())
  useShareAppMessage(() => ({ title, path: sharePath('knowledge/answers', {}) }))
  useShareTimeline(() => ({ title }))

  return (
    <Page title={title} searched={ipType !== undefined}>
      <RemoteView of={facts} onRetry={load}>
        {({ answers }) => <Questions answers={answers} ipType={ipType} onIpType={setIpType} />}
      </RemoteView>
    </Page>
  )
}

interface QuestionsProps {
  answers: Answer[]
  /** The chosen filter. */
  ipType: IpType | undefined
  onIpType: (ipType: IpType | undefined) => void
}

function Questions({ answers, ipType, onIpType }: QuestionsProps) {
  const translation = useTranslation()
  const text = useWords(knowledgeText)
  return (
    <>
      <SearchField words={text.search(answers.length)} onTap={() => openPage('search')} />
      <IpChips
        counts={countByIpType(answers)}
        total={answers.length}
        chosen={ipType}
        onChoose={onIpType}
      />
      <TranslationNote of={translation} />
      <View>
        <AnswerGroups
          key={ipType}
          groups={groupByCategory(filterByIpType(answers, ipType))}
          today={clockAt(serverNow()).day}
          onOpen={(id) => openPage('knowledge/answer', { id })}
        />
      </View>
    </>
  )
}

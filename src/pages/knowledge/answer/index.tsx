import { Text } from '@tarojs/components'
import { useDidShow, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect } from 'react'
import type { Answer } from '@/contract/facts/knowledge.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { clockAt } from '@/contract/facts/working-days.rules'
import { isSaved } from '@/features/people/favourites/favourites.model'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { byId, type Facts } from '@/features/facts/published/facts.model'
import { isOutdated } from '@/features/facts/published/english.model'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { useShownFacts, useTranslation } from '@/features/facts/published/shown-facts.store'
import { LawLines } from '@/features/facts/laws/components/law-lines'
import { isContinued, isUnverified, lawsOn } from '@/features/facts/laws/laws.model'
import { AnswerBody } from '@/features/knowledge/components/answer-body'
import { Related, toLink } from '@/features/knowledge/components/related'
import { itemsWithAnswer, findTerms } from '@/features/knowledge/knowledge.model'
import { knowledgeText } from '@/features/knowledge/knowledge.text'
import { useMinute } from '@/platform/clock'
import { openLink } from '@/platform/open-link'
import { openPage, sharePath } from '@/platform/navigation'
import { hotline } from '@/shared/lib/hotline'
import { originalOf } from '@/shared/lib/original'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { SourceLine } from '@/shared/ui/source-line'
import { Tap } from '@/shared/ui/tap'

export default function AnswerPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { facts, load } = useShownFacts()
  const text = useWords(knowledgeText)
  const now = useMinute()
  const { day: today } = clockAt(now)
  const answer = facts.kind === 'ready' ? byId(facts.value.answers, id) : undefined
  const title = answer?.question ?? text.answer

  useDidShow(() => {
    void load()
  })
  useEffect(() => void load(), [load, today]) // a page that is open at midnight shows the new day's text
  useShareAppMessage(() => ({ title, path: sharePath('knowledge/answer', { id }) }))
  useShareTimeline(() => ({ title, query: `id=${id}` }))

  return (
    <Page title={text.answer} about={answer && { kind: 'answer', id, title }}>
      <RemoteView of={facts} onRetry={load}>
        {(shown) =>
          answer ? (
            <AnswerView answer={answer} facts={shown} today={today} />
          ) : (
            <EmptyView icon='search' title={text.missingAnswer} text={text.missingText}>
              <Button
                look='primary'
                words={text.allAnswers}
                onTap={() => openPage('knowledge/answers')}
              />
            </EmptyView>
          )
        }
      </RemoteView>
    </Page>
  )
}

interface Props {
  answer: Answer
  facts: Facts
  today: IsoDay
}

function AnswerView({ answer, facts, today }: Props) {
  const translation = useTranslation()
  const { id } = answer
  const chinese = originalOf(answer)
  const { favourites, toggleFavourite, recordOpened: noteOpened } = useFavourites()
  const { language } = useShell()
  const text = useWords(knowledgeText)
  const entry = { kind: 'answer', id } as const
  const laws = lawsOn(facts.laws, id, today)

  useEffect(() => noteOpened({ kind: 'answer', id }), [id, noteOpened])

  return (
    <>
      <AnswerBody
        answer={answer}
        today={today}
        isContinued={isContinued(laws)}
        isUnverified={(law) => isUnverified(law, laws)}
        isFavourite={isSaved(favourites, entry)}
        onToggleFavourite={() => toggleFavourite(entry)}
        note={<TranslationNote of={translation} outdated={isOutdated(facts, 'answers', id)} />}
      >
        <LawLines laws={laws} />
      </AnswerBody>
      <Related
        title={text.items}
        links={itemsWithAnswer(id, facts.services).map(toLink)}
        onOpen={(item) => openPage('services/guide', { id: item })}
      />
      <Related
        title={text.terms}
        links={findTerms(`${chinese.question}${chinese.answer}`, facts.terms).map((term) => ({
          id: term.id,
          name: language === 'en' ? term.en : term.zh,
          note: language === 'en' ? term.zh : term.en,
        }))}
        onOpen={(term) => openPage('knowledge/term', { id: term })}
      />
      <Sources answer={answer} />
    </>
  )
}

function Sources({ answer: { sources, seen } }: { answer: Answer }) {
  const text = useWords(knowledgeText)
  const { linkCopied } = useWords(sharedText)
  const { call } = useShell()
  return (
    <SourceLine sources={sources} seen={seen} onLink={(url) => openLink(url, linkCopied)}>
      <Text className='cap'>{text.disclaimer}</Text>
      <Tap className='source-line__act' onTap={() => call(hotline)}>
        <Text>{text.wrong(hotline)}</Text>
      </Tap>
    </SourceLine>
  )
}

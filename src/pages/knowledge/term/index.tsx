import { Text } from '@tarojs/components'
import { useDidShow, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import type { Term } from '@/contract/facts/knowledge.schema'
import { byId, type Facts } from '@/features/facts/published/facts.model'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { useShownFacts, useTranslation } from '@/features/facts/published/shown-facts.store'
import { Related, toLink } from '@/features/knowledge/components/related'
import { TermHead } from '@/features/knowledge/components/term-head'
import { answersWithTerm, itemsWithTerm } from '@/features/knowledge/knowledge.model'
import { knowledgeText } from '@/features/knowledge/knowledge.text'
import { openPage, sharePath } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'

export default function TermPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { facts, load } = useShownFacts()
  const { language } = useShell()
  const text = useWords(knowledgeText)
  const term = facts.kind === 'ready' ? byId(facts.value.terms, id) : undefined
  const name = term && (language === 'en' ? term.en : term.zh)
  const title = name ?? text.term

  useDidShow(() => void load())
  useShareAppMessage(() => ({ title, path: sharePath('knowledge/term', { id }) }))
  useShareTimeline(() => ({ title, query: `id=${id}` }))

  return (
    <Page
      title={text.term}
      actions={
        name && (
          <Button
            look='second'
            icon='search'
            words={text.searchFor(name)}
            onTap={() => openPage('search', { q: name })}
          />
        )
      }
    >
      <RemoteView of={facts} onRetry={load}>
        {(shown) =>
          term ? (
            <TermView term={term} facts={shown} />
          ) : (
            <EmptyView icon='search' title={text.missingTerm} text={text.missingText}>
              <Button look='primary' words={text.toSearch} onTap={() => openPage('search')} />
            </EmptyView>
          )
        }
      </RemoteView>
    </Page>
  )
}

function TermView({ term, facts }: { term: Term; facts: Facts }) {
  const translation = useTranslation()
  const text = useWords(knowledgeText)
  const items = itemsWithTerm(term, facts.services).map(toLink)
  const answers = answersWithTerm(term, facts.answers)
  const hasNoRelated = items.length + answers.length === 0
  return (
    <>
      <TermHead term={term} />
      {!hasNoRelated && <TranslationNote of={translation} />}
      <Related
        title={text.items}
        links={items}
        onOpen={(id) => openPage('services/guide', { id })}
      />
      <Related
        title={text.answers}
        links={answers.map(({ id, question }) => ({ id, name: question }))}
        onOpen={(id) => openPage('knowledge/answer', { id })}
      />
      {hasNoRelated && <Text className='para section'>{text.nothingRelated}</Text>}
      <Text className='cap section'>{text.disclaimer}</Text>
    </>
  )
}

import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { EverydayDecision } from '@/contract/facts/missed-words.schema'
import type { Failure } from '@/contract/shared/failure'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { supervisorOf } from '@/features/consultations/staff/access/case-worker.model'
import { EditCard, MissedCard } from '@/features/facts/everyday/components/word-cards'
import { useEverydayWords } from '@/features/facts/everyday/everyday-words.store'
import { everydayWordsText } from '@/features/facts/everyday/everyday-words.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { showToast } from '@/platform/toast'
import { idle } from '@/shared/lib/remote'
import { EmptyView } from '@/shared/ui/empty-view'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { SendFailure } from '@/shared/ui/send-failure'
import { useWords } from '@/shared/ui/shell'
import { MeaningSheet, type Asking } from './meaning-sheet'

type DecisionWithoutTerms = Exclude<EverydayDecision, { act: 'add' }>

export default function EverydayWordsPage() {
  const who = useIdentity()
  const text = useWords(everydayWordsText)
  const { load } = useEverydayWords()
  const [asking, setAsking] = useState<Asking>()
  const [failure, setFailure] = useState<Failure>()

  async function decide(decision: DecisionWithoutTerms) {
    const answer = await useEverydayWords.getState().decide(decision)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') showToast(text.done[decision.act])
  }
  return (
    <DeskPage who={who} title={text.title} of={supervisorOf} onShow={() => void load()}>
      {() => (
        <>
          <View className='section'>
            <Text className='cap'>{text.note}</Text>
          </View>
          <SendFailure failure={failure} />
          <Missed onAsk={setAsking} onDecide={(decision) => void decide(decision)} />
          <Decided onAsk={setAsking} onDecide={(decision) => void decide(decision)} />
          <MeaningSheet asking={asking} onClose={() => setAsking(undefined)} />
        </>
      )}
    </DeskPage>
  )
}

interface ListProps {
  onAsk: (asking: Asking) => void
  onDecide: (decision: DecisionWithoutTerms) => void
}

function Missed({ onAsk, onDecide }: ListProps) {
  const text = useWords(everydayWordsText)
  const { missed, load, loadMoreMissed } = useEverydayWords()
  return (
    <RemoteView of={missed.all ?? idle} onRetry={() => void load()}>
      {(words, next) =>
        words.length === 0 ? (
          <View className='section'>
            <EmptyView icon='check' title={text.none} text={text.noneText} />
          </View>
        ) : (
          <Section title={text.missed}>
            <PagedRows rows={words} next={next} onMore={loadMoreMissed}>
              {(shown) => (
                <View className='desk-cards'>
                  {shown.map((missed) => (
                    <MissedCard
                      key={missed.id}
                      word={missed}
                      onAdd={() => onAsk({ word: missed.word, terms: [] })}
                      onSetAside={() => onDecide({ act: 'set_aside', word: missed.word })}
                    />
                  ))}
                </View>
              )}
            </PagedRows>
          </Section>
        )
      }
    </RemoteView>
  )
}

/** Hidden until it is read: the list above, which is read with it, shows the waiting and the failure. */
function Decided({ onAsk, onDecide }: ListProps) {
  const text = useWords(everydayWordsText)
  const { edits, loadMoreEdits } = useEverydayWords()
  const list = edits.all ?? idle
  if (list.kind !== 'ready' || list.value.length === 0) return null
  return (
    <Section title={text.decided}>
      <PagedRows rows={list.value} next={list.next} onMore={loadMoreEdits}>
        {(shown) => (
          <View className='desk-cards'>
            {shown.map((edit) => (
              <EditCard
                key={edit.id}
                edit={edit}
                onChange={() => onAsk(edit)}
                onReopen={() => onDecide({ act: 'reopen', word: edit.word })}
              />
            ))}
          </View>
        )}
      </PagedRows>
    </Section>
  )
}

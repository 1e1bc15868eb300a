import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Outcome } from '@/contract/ratings/rectifications.schema'
import { ratingText } from '@/shared/rating.text'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { useWords } from '@/shared/ui/shell'
import { WordsSheet } from '@/shared/ui/words-sheet'
import { longest, orderActOf, type OrderDo, type OrderDraft } from '../staff-rectifications.model'
import { ordersText } from '../staff-rectifications.text'

interface Props {
  /** Undefined: closed. */
  act: OrderDo | undefined
  draft: OrderDraft
  /** Whether whoever rated left a number. */
  callable: boolean
  busy: boolean
  failure: Failure | undefined
  onDraft: (draft: OrderDraft) => void
  onSend: () => void
  onClose: () => void
}

const outcomes: Outcome[] = ['at_once', 'in_time', 'explained']

/** What is said with an act, and chosen with it. What is typed stays, done or not. */
export function ActSheet({ act, draft, callable, busy, failure, onDraft, onSend, onClose }: Props) {
  const text = useWords(ordersText)
  const [tried, setTried] = useState(false)
  const send = () => (act && orderActOf(act, draft) ? onSend() : setTried(true))
  return (
    <WordsSheet
      asked={act && { title: text.act[act], label: text.label[act] }}
      words={draft.text}
      maxLength={act ? longest[act] : 0}
      busy={busy}
      failure={failure}
      onWords={(words) => onDraft({ ...draft, text: words })}
      onSend={send}
      onClose={onClose}
    >
      {act && <Choices act={act} draft={draft} callable={callable} onDraft={onDraft} />}
      {act && tried && !orderActOf(act, draft) && (
        <View className='section'>
          <Text className='field__problem'>{text.choose}</Text>
        </View>
      )}
    </WordsSheet>
  )
}

function Choices({
  act,
  draft,
  callable,
  onDraft,
}: Pick<Props, 'draft' | 'callable' | 'onDraft'> & { act: OrderDo }) {
  const text = useWords(ordersText)
  const names = useWords(ratingText)
  if (act === 'fix')
    return (
      <ChoiceField
        label={text.outcome}
        options={outcomes.map((value) => ({ value, words: names.outcome[value] }))}
        chosen={draft.outcome ? [draft.outcome] : []}
        onPress={(outcome) => onDraft({ ...draft, outcome })}
      />
    )
  if (act === 'contact' && callable)
    return (
      <ChoiceField
        label={text.how.title}
        options={(['phone', 'message'] as const).map((value) => ({
          value,
          words: text.how[value],
        }))}
        chosen={[draft.how ?? 'message']}
        onPress={(how) => onDraft({ ...draft, how })}
      />
    )
  if (act !== 'decide_complex' && act !== 'decide_dispute') return null
  const { title, yes, no } = text.decide[act]
  return (
    <ChoiceField
      label={title}
      options={[
        { value: 'yes', words: yes },
        { value: 'no', words: no },
      ]}
      chosen={draft.yes === undefined ? [] : [draft.yes ? 'yes' : 'no']}
      onPress={(value) => onDraft({ ...draft, yes: value === 'yes' })}
    />
  )
}

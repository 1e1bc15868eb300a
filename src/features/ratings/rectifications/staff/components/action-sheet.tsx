import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Outcome } from '@/contract/ratings/rectifications.schema'
import { ratingText } from '@/shared/rating.text'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { useWords } from '@/shared/ui/shell'
import { TextSheet } from '@/shared/ui/text-sheet'
import {
  maxTextLength,
  toStaffAction,
  type StaffActionKind,
  type ActionDraft,
} from '../staff-rectifications.model'
import { staffRectificationsText } from '../staff-rectifications.text'

interface Props {
  /** Undefined while closed. */
  act: StaffActionKind | undefined
  draft: ActionDraft
  /** Whether the rater left a phone number. */
  callable: boolean
  busy: boolean
  failure: Failure | undefined
  onDraft: (draft: ActionDraft) => void
  onSend: () => void
  onClose: () => void
}

const outcomes: Outcome[] = ['at_once', 'in_time', 'explained']

/** Sheet with the text and choices of an action. Input is kept until sent. */
export function ActionSheet({
  act,
  draft,
  callable,
  busy,
  failure,
  onDraft,
  onSend,
  onClose,
}: Props) {
  const text = useWords(staffRectificationsText)
  const [tried, setTried] = useState(false)
  const send = () => (act && toStaffAction(act, draft) ? onSend() : setTried(true))
  return (
    <TextSheet
      question={act && { title: text.act[act], label: text.label[act] }}
      words={draft.text}
      maxLength={act ? maxTextLength[act] : 0}
      busy={busy}
      failure={failure}
      onWords={(words) => onDraft({ ...draft, text: words })}
      onSend={send}
      onClose={onClose}
    >
      {act && <Choices act={act} draft={draft} callable={callable} onDraft={onDraft} />}
      {act && tried && !toStaffAction(act, draft) && (
        <View className='section'>
          <Text className='field__problem'>{text.choose}</Text>
        </View>
      )}
    </TextSheet>
  )
}

function Choices({
  act,
  draft,
  callable,
  onDraft,
}: Pick<Props, 'draft' | 'callable' | 'onDraft'> & { act: StaffActionKind }) {
  const text = useWords(staffRectificationsText)
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

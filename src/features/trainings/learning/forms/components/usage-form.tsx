import { LongField } from '@/shared/ui/form/text-field'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { useWords } from '@/shared/ui/shell'
import { uses, type Drafts } from '../drafts.model'
import { formsText } from '../forms.text'

type Draft = Drafts['use']

interface Props {
  draft: Draft
  /** Whether sending was attempted; only then problems show. */
  tried: boolean
  onChange: (draft: Draft) => void
}

/** Asked 90 days after a training. */
export function UsageForm({ draft, tried, onChange }: Props) {
  const text = useWords(formsText)
  return (
    <>
      <ChoiceField
        label={text.usedLabel}
        problem={tried && !draft.used ? text.choose : undefined}
        options={uses.map((value) => ({ value, words: text.used[value] }))}
        chosen={draft.used ? [draft.used] : []}
        onPress={(used) => onChange({ ...draft, used })}
      />
      <LongField
        label={text.words}
        optional
        placeholder={text.wordsHint.use}
        value={draft.words ?? ''}
        onChange={(words) => onChange({ ...draft, words })}
      />
    </>
  )
}

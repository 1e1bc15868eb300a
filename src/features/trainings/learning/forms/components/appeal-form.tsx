import { LongField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import { toAppealForm, type Drafts } from '../drafts.model'
import { formsText } from '../forms.text'

type Draft = Drafts['appeal']

interface Props {
  draft: Draft
  /** Whether sending was attempted; only then problems show. */
  tried: boolean
  onChange: (draft: Draft) => void
}

/** Upper bound in the contract's AppealForm. */
const maxLength = 500

export function AppealForm({ draft, tried, onChange }: Props) {
  const text = useWords(formsText)
  return (
    <LongField
      label={text.appealWords}
      problem={tried && !toAppealForm(draft) ? text.appealMissing : undefined}
      placeholder={text.wordsHint.appeal}
      maxLength={maxLength}
      value={draft.words ?? ''}
      onChange={(words) => onChange({ words })}
    />
  )
}

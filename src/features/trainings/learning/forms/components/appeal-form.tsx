import { LongField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import { appealOf, type Drafts } from '../drafts.model'
import { formsText } from '../forms.text'

type Draft = Drafts['appeal']

interface Props {
  draft: Draft
  /** They tried to send it: what is missing says so. */
  tried: boolean
  onChange: (draft: Draft) => void
}

/** AppealForm takes no more. */
const most = 500

/** Why somebody could not come, in their own words. */
export function AppealForm({ draft, tried, onChange }: Props) {
  const text = useWords(formsText)
  return (
    <LongField
      label={text.appealWords}
      problem={tried && !appealOf(draft) ? text.appealMissing : undefined}
      placeholder={text.wordsHint.appeal}
      maxLength={most}
      value={draft.words ?? ''}
      onChange={(words) => onChange({ words })}
    />
  )
}

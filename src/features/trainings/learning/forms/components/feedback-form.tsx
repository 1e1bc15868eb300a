import { LongField } from '@/shared/ui/form/text-field'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { useWords } from '@/shared/ui/shell'
import { aspects, missingScores, type Drafts } from '../drafts.model'
import { formsText } from '../forms.text'

type Draft = Drafts['feedback']

interface Props {
  draft: Draft
  /** Whether sending was attempted; only then problems show. */
  tried: boolean
  onChange: (draft: Draft) => void
}

const scores = [5, 4, 3, 2, 1] as const

/** Three scores, none preselected, and an optional comment. */
export function FeedbackForm({ draft, tried, onChange }: Props) {
  const text = useWords(formsText)
  const missing = missingScores(draft)
  const options = scores.map((score) => ({ value: String(score), words: text.levels[score] }))
  return (
    <>
      {aspects.map((aspect) => (
        <ChoiceField
          key={aspect}
          label={text.aspect[aspect]}
          problem={tried && missing.includes(aspect) ? text.choose : undefined}
          options={options}
          chosen={draft[aspect] === undefined ? [] : [String(draft[aspect])]}
          onPress={(score) => onChange({ ...draft, [aspect]: Number(score) })}
        />
      ))}
      <LongField
        label={text.words}
        optional
        placeholder={text.wordsHint.feedback}
        value={draft.words ?? ''}
        onChange={(words) => onChange({ ...draft, words })}
      />
    </>
  )
}

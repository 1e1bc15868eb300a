import { Text } from '@tarojs/components'
import type { GuideKnownBy } from '@/contract/facts/guide-edits.schema'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import type { GuideDraft, GuideProblem, GuideProblemPart } from '../guide-draft.model'
import { guideEditsText } from '../guide-edits.text'
import { guideFormText } from '../guide-form.text'

interface Props {
  draft: GuideDraft
  problems: Partial<Record<GuideProblemPart, GuideProblem>>
  onChange: (change: Pick<GuideDraft, 'knownBy' | 'title' | 'url'>) => void
}

const ways: GuideKnownBy[] = ['document', 'reprint', 'own']

/** How the editor knows, and where others can read it. */
export function KnownFields({
  draft: { knownBy, title = '', url = '' },
  problems,
  onChange,
}: Props) {
  const text = useWords(guideEditsText)
  const form = useWords(guideFormText)
  const words = (problem: GuideProblem | undefined) => problem && text.problem[problem]
  return (
    <>
      <ChoiceField
        label={form.knownBy}
        problem={words(problems.known_by)}
        options={ways.map((value) => ({ value, words: text.known[value] }))}
        chosen={knownBy ? [knownBy] : []}
        onPress={(value) => onChange({ knownBy: value })}
      />
      {knownBy === 'reprint' && <Text className='cap'>{form.reprintNote}</Text>}
      <TextField
        label={form.sourceTitle}
        hint={form.sourceTitleHint}
        problem={words(problems.title)}
        maxLength={80}
        value={title}
        onChange={(typed) => onChange({ title: typed })}
      />
      <TextField
        label={form.sourceUrl}
        optional
        hint={form.sourceUrlHint}
        problem={words(problems.url)}
        maxLength={500}
        value={url}
        onChange={(typed) => onChange({ url: typed })}
      />
    </>
  )
}

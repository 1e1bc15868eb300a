import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { GuideField } from '@/contract/facts/guide-edits.schema'
import { spaced } from '@/shared/lib/spaced'
import { Button } from '@/shared/ui/button'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import type { GuideProblem } from '../guide-draft.model'
import { guideEditsText } from '../guide-edits.text'

interface Props {
  field: GuideField
  /** What is published, a line each. */
  lines: string[]
  /** It is being edited. */
  editing: boolean
  /** What is typed differs from what is published. */
  changed: boolean
  problem: GuideProblem | undefined
  onEdit: () => void
  onLeave: () => void
  /** The form. */
  children: ReactNode
}

/** A field of a guide: what is published, and the form while it is edited. */
export function GuideFieldSection({
  field,
  lines,
  editing,
  changed,
  problem,
  children,
  ...on
}: Props) {
  const text = useWords(guideEditsText)
  const name = text.field[field]
  return (
    <Section title={name}>
      <View className='card desk-card num'>
        {editing && (
          <Tags className='cell__tags'>
            <Tag look={changed ? 'brand' : 'plain'}>{changed ? text.changed : text.unchanged}</Tag>
          </Tags>
        )}
        {editing && <Text className='cap desk-card__line'>{text.was}</Text>}
        {lines.length === 0 && <Text className='desk-card__line unv'>{text.nothing}</Text>}
        {lines.map((line, nth) => (
          <Text key={`${nth} ${line}`} className='desk-card__line'>
            {spaced(line)}
          </Text>
        ))}
        {editing && children}
        {problem && <Text className='desk-card__problem'>{text.problem[problem]}</Text>}
        <View className='desk-card__acts'>
          <Button
            look={editing ? 'quiet' : 'line'}
            size='s'
            words={editing ? text.leave : text.edit}
            label={`${name} ${editing ? text.leave : text.edit}`}
            onTap={editing ? on.onLeave : on.onEdit}
          />
        </View>
      </View>
    </Section>
  )
}

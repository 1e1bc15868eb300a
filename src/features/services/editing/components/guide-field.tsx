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
import './guide-editing.scss'

interface Props {
  field: GuideField
  /** What is published, a line each. */
  lines: string[]
  /** It is being edited. */
  editing: boolean
  problem: GuideProblem | undefined
  onEdit: () => void
  onLeave: () => void
  /** The form. */
  children: ReactNode
}

/** A field of a guide: what is published, and the form while it is edited. */
export function GuideFieldSection({ field, lines, editing, problem, children, ...on }: Props) {
  const text = useWords(guideEditsText)
  const name = text.field[field]
  return (
    <Section title={name}>
      <View className='card guide-editing num'>
        {editing && (
          <Tags className='cell__tags'>
            <Tag look='brand'>{text.changed}</Tag>
          </Tags>
        )}
        {editing && <Text className='cap guide-editing__line'>{text.was}</Text>}
        {lines.length === 0 && <Text className='guide-editing__line unv'>{text.nothing}</Text>}
        {lines.map((line, nth) => (
          <Text key={`${nth} ${line}`} className='guide-editing__line'>
            {spaced(line)}
          </Text>
        ))}
        {editing && children}
        {problem && <Text className='guide-editing__problem'>{text.problem[problem]}</Text>}
        <View className='guide-editing__acts'>
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

import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { isAlwaysSeconded } from '@/contract/facts/outlet-edits.rules'
import type { OutletChange, OutletEdit, OutletField } from '@/contract/facts/outlet-edits.schema'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { changeWords } from '../change-words.model'
import type { FieldProblem } from '../outlet-draft.model'
import { outletEditsText } from '../outlet-edits.text'

interface Props {
  field: OutletField
  /** What is published. */
  current: OutletChange | undefined
  /** What waits for a second person. */
  waiting: OutletEdit | undefined
  /** Undefined: it is not being edited. */
  editing: 'changed' | 'same' | undefined
  /** Somebody else changed it while it was being edited. */
  newer: boolean
  /** What is typed gives a number or a link, which a second person looks at. */
  willWait: boolean
  problem: FieldProblem | undefined
  /** Whether it can be confirmed as it is. */
  confirmable: boolean
  onEdit: () => void
  onLeave: () => void
  onKeepMine: () => void
  onTakeBack: (edit: OutletEdit) => void
  /** The form. */
  children: ReactNode
}

/** A field of an outlet: what is published, what waits, and the form while it is edited. */
export function FieldSection(props: Props) {
  const { field, current, waiting, editing, problem, newer, children } = props
  const willWait = props.willWait || isAlwaysSeconded(field)
  const text = useWords(outletEditsText)
  const { language } = useShell()
  return (
    <Section title={text.field[field]} more={willWait ? text.second : text.direct}>
      <View className='card desk-card num'>
        {editing && (
          <Tags className='cell__tags'>
            <Tag look='brand'>{editing === 'changed' ? text.changed : text.confirming}</Tag>
          </Tags>
        )}
        {editing && <Text className='cap desk-card__line'>{text.was}</Text>}
        <Lines lines={changeWords(current, language)} />
        {waiting && <Waiting edit={waiting} onTakeBack={props.onTakeBack} />}
        {editing && newer && (
          <View className='desk-card__proposed'>
            <Notice look='warn' icon='alert' words={text.conflict} />
            <View className='desk-card__acts'>
              <Button look='second' size='s' words={text.takeTheirs} onTap={props.onLeave} />
              <Button look='line' size='s' words={text.keepMine} onTap={props.onKeepMine} />
            </View>
          </View>
        )}
        {editing && children}
        {props.willWait && !isAlwaysSeconded(field) && (
          <Notice look='plain' words={text.willWait} />
        )}
        {problem && <Text className='desk-card__problem'>{text.problem[problem]}</Text>}
        <Acts {...props} />
      </View>
    </Section>
  )
}

const Lines = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line) => (
      <Text key={line} className='desk-card__line'>
        {line}
      </Text>
    ))}
  </>
)

interface WaitingProps {
  edit: OutletEdit
  onTakeBack: (edit: OutletEdit) => void
}

function Waiting({ edit, onTakeBack }: WaitingProps) {
  const text = useWords(outletEditsText)
  const { language } = useShell()
  return (
    <View className='desk-card__proposed'>
      <Tags className='cell__tags'>
        <Tag look='unverified'>{text.waits}</Tag>
      </Tags>
      <Lines lines={changeWords(edit.change, language)} />
      {edit.mine && (
        <View className='desk-card__acts'>
          <Button look='quiet' size='s' words={text.takeBack} onTap={() => onTakeBack(edit)} />
        </View>
      )}
    </View>
  )
}

function Acts({ field, editing, confirmable, onEdit, onLeave }: Props) {
  const text = useWords(outletEditsText)
  const label = (act: string) => `${text.field[field]} ${act}`
  return (
    <View className='desk-card__acts'>
      {editing ? (
        <Button
          look='quiet'
          size='s'
          words={text.leave}
          label={label(text.leave)}
          onTap={onLeave}
        />
      ) : (
        <Button look='line' size='s' words={text.edit} label={label(text.edit)} onTap={onEdit} />
      )}
      {!editing && confirmable && (
        <Button
          look='quiet'
          size='s'
          words={text.confirm}
          label={label(text.confirm)}
          onTap={onEdit}
        />
      )}
    </View>
  )
}

import { View } from '@tarojs/components'
import type { StaffTraining } from '@/contract/trainings/staff.schema'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import type { TrainingAction } from '../../training-state.model'
import { organisingText } from '../../organising.text'
import { trainingText } from '../training.text'

interface Props {
  training: StaffTraining
  actions: TrainingAction[]
  onAction: (action: TrainingAction) => void
  onEdit: () => void
  onCopy: () => void
  onRoster: () => void
  onCheckIn: () => void
  onPublic: () => void
}

export function TrainingActionList({ training, actions, onAction, ...on }: Props) {
  const text = useWords(organisingText)
  const notes = useWords(trainingText)
  const { state } = training
  const isPublic = state !== 'draft'
  return (
    <Section title={notes.manage}>
      <View className='card'>
        {isPublic && <Cell title={text.roster} note={notes.rosterNote} onTap={on.onRoster} />}
        {isPublic && state !== 'called_off' && (
          <Cell title={text.checkIn} note={notes.checkInNote} onTap={on.onCheckIn} />
        )}
        {state !== 'called_off' && (
          <Cell title={text.edit} note={notes.editNote} onTap={on.onEdit} />
        )}
        <Cell title={text.copy} note={notes.copyNote} onTap={on.onCopy} />
        {isPublic && <Cell title={notes.publicPage} note={notes.publicNote} onTap={on.onPublic} />}
        {actions.map((action) => (
          <Cell
            key={action}
            title={action === 'publish' && state === 'closed' ? notes.again : text.act[action]}
            role='button'
            onTap={() => onAction(action)}
          />
        ))}
      </View>
    </Section>
  )
}

import { View } from '@tarojs/components'
import type { StaffTraining } from '@/contract/trainings/staff.schema'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import type { Act } from '../../training-state.model'
import { organisingText } from '../../organising.text'
import { trainingText } from '../training.text'

interface Props {
  training: StaffTraining
  acts: Act[]
  onAct: (act: Act) => void
  onEdit: () => void
  onCopy: () => void
  onRoster: () => void
  onCheckIn: () => void
  onPublic: () => void
}

/** All that can be done with a training now. */
export function ManageCells({ training, acts, onAct, ...on }: Props) {
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
        {acts.map((act) => (
          <Cell
            key={act}
            title={act === 'publish' && state === 'closed' ? notes.again : text.act[act]}
            role='button'
            onTap={() => onAct(act)}
          />
        ))}
      </View>
    </Section>
  )
}

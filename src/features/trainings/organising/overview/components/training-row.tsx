import { View } from '@tarojs/components'
import type { ListedStaffTraining } from '@/contract/trainings/staff.schema'
import { titleIn } from '@/shared/lib/language'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags, type TagLook } from '@/shared/ui/tag'
import { seatTotals, hasBegun, isOver } from '../../training-state.model'
import { organisingText } from '../../organising.text'

interface Props {
  training: ListedStaffTraining
  now: number
  /** Given where the list holds trainings of several outlets. */
  outletName?: string
  onOpen: (id: string) => void
}

export function TrainingRow({ training, now, outletName, onOpen }: Props) {
  const { language } = useShell()
  const when = momentWords(training.startsAt, now, language)
  return (
    <Cell
      title={titleIn(language, training)}
      note={outletName ? dotted([when, outletName]) : when}
      below={<StateTags training={training} now={now} />}
      value={<Counts training={training} now={now} />}
      onTap={() => onOpen(training.id)}
    />
  )
}

type Shown = Pick<ListedStaffTraining, 'state' | 'sample' | 'startsAt' | 'endsAt'>

/** The state of a training, and whether it is a sample. */
export function StateTags({ training, now }: { training: Shown; now: number }) {
  const text = useWords(organisingText)
  const { look, word } = stateOf(training, now)
  return (
    <Tags className='cell__tags'>
      <Tag look={look}>
        {word === 'running' ? text.running : word === 'over' ? text.isOver : text.state[word]}
      </Tag>
      {training.sample && <Tag look='sample'>{text.sample}</Tag>}
    </Tags>
  )
}

type Word = ListedStaffTraining['state'] | 'running' | 'over'

function stateOf(training: Shown, now: number): { look: TagLook; word: Word } {
  const { state } = training
  if (state === 'called_off') return { look: 'bad', word: state }
  if (state === 'draft') return { look: 'warn', word: state }
  if (isOver(training, now)) return { look: 'plain', word: 'over' }
  if (hasBegun(training, now)) return { look: 'brand', word: 'running' }
  return { look: state === 'published' ? 'ok' : 'plain', word: state }
}

function Counts({ training, now }: { training: ListedStaffTraining; now: number }) {
  const text = useWords(organisingText)
  const { enrolled, capacity, waiting } = seatTotals(training.seats)
  if (training.state === 'called_off') return null
  const words = hasBegun(training, now)
    ? text.came(training.checkedIn, enrolled)
    : text.seated(enrolled, capacity)
  return (
    <>
      <View className='num'>{words}</View>
      {waiting > 0 && <View className='num'>{text.waiting(waiting)}</View>}
    </>
  )
}

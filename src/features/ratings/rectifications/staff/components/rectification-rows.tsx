import { View } from '@tarojs/components'
import type { ListedRectification } from '@/contract/ratings/rectifications.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { byWords } from '@/contract/shared/due-words.rules'
import { dayWords } from '@/contract/shared/date-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { ratingText } from '@/shared/rating.text'
import { pagedRowsText } from '@/shared/paged-rows.text'
import { Cell } from '@/shared/ui/cell'
import { UrgencyHeading } from '@/shared/ui/urgency-heading'
import { DueTime } from '@/shared/ui/due-time'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { nextDeadline, groupByUrgency } from '../staff-rectifications.model'
import { staffRectificationsText } from '../staff-rectifications.text'

interface Props {
  rectifications: ListedRectification[]
  now: EpochMs
  /** Undefined if all belong to one outlet. */
  nameOf: ((unit: string) => string) | undefined
  onOpen: (id: string) => void
}

interface GroupsProps extends Props {
  /** Number of rows to draw, from the top. */
  drawn: number
  /** More rectifications follow, so the groups are longer than is known. */
  goesOn: boolean
}

export function RectificationGroups({ rectifications, drawn, goesOn, now, ...rows }: GroupsProps) {
  const text = useWords(staffRectificationsText)
  const { atLeast } = useWords(pagedRowsText)
  let above = 0
  return (
    <>
      {groupByUrgency(rectifications, now).map(({ urgency, rectifications: some }) => {
        const shown = some.slice(0, Math.max(0, drawn - above))
        above += some.length
        if (shown.length === 0) return null
        const count = goesOn ? atLeast(some.length) : String(some.length)
        return (
          <View key={urgency} className='section'>
            <UrgencyHeading urgency={urgency} more={text.pieces(count)} />
            <RectificationRows rectifications={shown} now={now} {...rows} />
          </View>
        )
      })}
    </>
  )
}

export function RectificationRows({ rectifications, now, nameOf, onOpen }: Props) {
  return (
    <View className='card'>
      {rectifications.map((rectification) => (
        <RectificationRow
          key={rectification.id}
          rectification={rectification}
          now={now}
          unit={nameOf?.(rectification.unit)}
          onOpen={onOpen}
        />
      ))}
    </View>
  )
}

interface RowProps extends Pick<Props, 'now' | 'onOpen'> {
  rectification: ListedRectification
  unit: string | undefined
}

function RectificationRow({ rectification, now, unit, onOpen }: RowProps) {
  const text = useWords(staffRectificationsText)
  const names = useWords(ratingText)
  const { language } = useShell()
  const due = nextDeadline(rectification)
  const notes = [
    unit,
    text.rated(dayWords(rectification.openedDay, language), names.level(rectification.level)),
    rectification.confirmBy && text.confirmBy(byWords(rectification.confirmBy, now, language)),
  ]
  return (
    <Cell
      title={names.done[rectification.kind]}
      note={dotted(notes)}
      below={
        <View className='due-below'>
          {due && <DueTime dueAt={due} unsure={rectification.dueUnsure} now={now} />}
          <Tags className='cell__tags'>
            <Tag look={rectification.status === 'open' ? 'warn' : 'plain'}>
              {text.status[rectification.status]}
            </Tag>
            {rectification.atOnce && <Tag look='warn'>{text.atOnce}</Tag>}
            {rectification.complex?.state === 'asked' && <Tag>{text.asked}</Tag>}
            {rectification.round > 1 && <Tag>{text.round(rectification.round)}</Tag>}
            {rectification.sample && <Tag look='sample'>{names.sample}</Tag>}
          </Tags>
        </View>
      }
      onTap={() => onOpen(rectification.id)}
    />
  )
}

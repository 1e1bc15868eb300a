import { Text, View } from '@tarojs/components'
import { timeOf } from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import type { NearView } from '@/shared/lib/near-view'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { LongList } from '@/shared/ui/long-list'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import { trainingWaysText } from '@/shared/training-ways.text'
import { doorText } from '../../door/door.text'
import { correctNameText } from '../correct-name.text'
import type { RosterRow } from '../roster.model'
import { rosterText } from '../roster.text'
import { formatSeatNumber } from '../../../admission-ticket/admission-ticket.model'
import '../../components/staff-rows.scss'

interface Props {
  rows: RosterRow[]
  /** Changes with the query; the list then starts from the top. */
  listKey: string
  watchNear: NearView
  onToggle: (row: RosterRow) => void
  /** Opens the correction of the name. */
  onCorrect: (row: RosterRow) => void
}

export function RosterRows({ rows, listKey, watchNear, onToggle, onCorrect }: Props) {
  const { elder } = useShell()
  return (
    <View className='card num'>
      <LongList
        key={listKey}
        name='staff-roster'
        items={rows}
        estimate={elder ? 130 : 84}
        watchNear={watchNear}
      >
        {(row) => (
          <PersonRow
            key={`${row.entry.way}${row.entry.no}`}
            row={row}
            onToggle={onToggle}
            onCorrect={onCorrect}
          />
        )}
      </LongList>
    </View>
  )
}

interface RowProps extends Pick<Props, 'onToggle' | 'onCorrect'> {
  row: RosterRow
}

function PersonRow({ row, onToggle, onCorrect }: RowProps) {
  const text = useWords(rosterText)
  const door = useWords(doorText)
  const ways = useWords(trainingWaysText)
  const correctName = useWords(correctNameText)
  const { entry, at } = row
  const { name, employer, phone, needs, status, way, no, own } = entry
  const facts = [`${ways[way]} ${formatSeatNumber(no)}`, employer, phone && door.phone(phone)]
  const title = name ?? text.deleted
  return (
    <Cell
      title={title}
      note={[dotted(facts), ...(needs ? [door.needs(needs)] : []), ...(own ? [text.own] : [])].join(
        '\n',
      )}
      below={
        <>
          <Marks row={row} />
          {name !== undefined && (
            <Tap
              className='section__more'
              label={correctName.open(name)}
              onTap={() => onCorrect(row)}
            >
              <Text>{correctName.title}</Text>
            </Tap>
          )}
        </>
      }
      act={
        status === 'enrolled' &&
        !own && (
          <Button
            look={at ? 'line' : 'second'}
            size='s'
            words={at ? text.came(timeOf(at)) : text.tick}
            label={`${at ? text.untick : text.tick} ${title}`}
            onTap={() => onToggle(row)}
          />
        )
      }
    />
  )
}

/** Tags for whatever differs from an ordinary seat. */
function Marks({ row: { entry } }: { row: RosterRow }) {
  const text = useWords(rosterText)
  const { status, walkIn, noShow } = entry
  if (status === 'enrolled' && !walkIn && !noShow) return null
  return (
    <Tags className='cell__tags'>
      {status !== 'enrolled' && (
        <Tag look={status === 'cancelled' ? 'plain' : 'warn'}>{text.status[status]}</Tag>
      )}
      {walkIn && <Tag look='brand'>{text.walkIn}</Tag>}
      {noShow && <Tag look='bad'>{text.noShow[noShow]}</Tag>}
    </Tags>
  )
}

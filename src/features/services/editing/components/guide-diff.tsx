import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Piece } from '@/shared/lib/text-diff'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { useWords } from '@/shared/ui/shell'
import { countChanges, type DiffRow } from '../guide-diff.model'
import { guideEditsText } from '../guide-edits.text'
import { guideReviewText } from '../guide-review.text'
import './guide-diff.scss'

interface Props {
  rows: DiffRow[]
  /** Names of the two versions. */
  before: string
  after: string
}

/** Two versions line by line: beside one another on a wide screen, else below one another. */
export function GuideDiff({ rows, before, after }: Props) {
  const text = useWords(guideReviewText)
  const [all, setAll] = useState(false)
  const changed = rows.filter(({ change }) => change !== 'same')
  const same = rows.length - changed.length
  const shown = all ? rows : changed
  return (
    <View className='guide-diff num'>
      <View className='guide-diff__head'>
        <Text className='guide-diff__label'>{text.changes(countChanges(rows))}</Text>
        <Text className='guide-diff__version'>{before}</Text>
        <Text className='guide-diff__version'>{after}</Text>
      </View>
      {changed.length === 0 && !all && (
        <EmptyView icon='check' title={text.same} text={text.sameText} />
      )}
      {shown.map((row) => (
        <Row key={row.key} row={row} />
      ))}
      {same > 0 && (
        <View className='guide-diff__more'>
          <Button
            look='quiet'
            size='s'
            words={all ? text.hideSame : text.showSame(same)}
            onTap={() => setAll(!all)}
          />
        </View>
      )}
    </View>
  )
}

function Row({ row: { field, nth, change, before, after } }: { row: DiffRow }) {
  const text = useWords(guideEditsText)
  const { before: was, after: becomes } = useWords(guideReviewText)
  const name = field === 'steps' && nth ? text.step(nth) : text.field[field]
  return (
    <View className='guide-diff__row'>
      <Text className='guide-diff__name'>{name}</Text>
      <Side which={was} pieces={before} look='gone' isSame={change === 'same'} />
      <Side which={becomes} pieces={after} look='new' isSame={change === 'same'} />
    </View>
  )
}

interface SideProps {
  which: string
  pieces: Piece[]
  look: 'gone' | 'new'
  isSame: boolean
}

function Side({ which, pieces, look, isSame }: SideProps) {
  const text = useWords(guideReviewText)
  return (
    <View className='guide-diff__side'>
      <Text className='guide-diff__which'>{which}</Text>
      {pieces.length === 0 && <Text className='guide-diff__same'>{text.none}</Text>}
      {pieces.map((piece, i) => (
        <Text key={i} className={isSame ? 'guide-diff__same' : lookOf(piece, look)}>
          {piece.text}
        </Text>
      ))}
    </View>
  )
}

const lookOf = ({ kind }: Piece, look: 'gone' | 'new') =>
  kind === 'other' ? `guide-diff__${look}` : ''

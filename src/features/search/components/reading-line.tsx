import { Text, View } from '@tarojs/components'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { Readings } from '../results.model'
import { searchText } from '../search.text'

interface Props {
  readings: Readings
  missing: string[]
  literal: boolean
  onLiteral: (literal: boolean) => void
}

/** Explains other readings of the query, and lets the citizen search literally. */
export function ReadingLine({ readings, missing, literal, onLiteral }: Props) {
  const text = useWords(searchText)
  const read = text.read(readings)
  if (!literal && !read && missing.length === 0) return null
  return (
    <View className='search__read'>
      <View className='search__readings'>
        {missing.length > 0 && <Text>{text.missing(missing)}</Text>}
        {literal ? <Text>{text.isLiteral}</Text> : read && <Text>{read}</Text>}
      </View>
      {(literal || read) && (
        <Tap className='search__literal' onTap={() => onLiteral(!literal)}>
          <Text>{literal ? text.freely : text.literally}</Text>
        </Tap>
      )}
    </View>
  )
}

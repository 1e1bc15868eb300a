import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { useWords } from '@/shared/ui/shell'
import { searchText } from '../search.text'
import { WordChips } from './word-chips'

interface Props {
  query: string
  literal: boolean
  suggestions: string[]
  onWord: (word: string) => void
  onFreely: () => void
  onAnswers: () => void
}

/** Suggestions and alternatives. The page's hotline button is always shown below. */
export function NothingFound(props: Props) {
  const { query, literal, suggestions, onWord, onFreely, onAnswers } = props
  const text = useWords(searchText)
  return (
    <>
      <EmptyView
        icon='search'
        title={text.none(query)}
        text={literal ? text.noneLiteral : text.noneHint}
      >
        {literal ? (
          <Button look='primary' words={text.freely} onTap={onFreely} />
        ) : (
          <Button look='second' words={text.answers} onTap={onAnswers} />
        )}
      </EmptyView>
      <WordChips title={text.meant} words={suggestions} onWord={onWord} />
    </>
  )
}

import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { FilterField } from '@/shared/ui/form/filter-field'
import { useWords } from '@/shared/ui/shell'
import type { RosterFilter, RosterQuery } from '../roster.model'
import { rosterText } from '../roster.text'

interface Props {
  query: RosterQuery
  filters: { filter: RosterFilter; count: number }[]
  onChange: (change: Partial<RosterQuery>) => void
}

export function RosterSearch({ query, filters, onChange }: Props) {
  const text = useWords(rosterText)
  return (
    <>
      <FilterField
        label={text.search}
        value={query.words}
        onInput={(words) => onChange({ words })}
      />
      <Chips>
        {filters.map(({ filter, count }) => (
          <Chip
            key={filter}
            on={query.filter === filter}
            words={`${text.filter[filter]} ${count}`}
            onTap={() => onChange({ filter })}
          />
        ))}
      </Chips>
    </>
  )
}

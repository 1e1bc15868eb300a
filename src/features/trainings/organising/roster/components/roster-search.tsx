import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { FindField } from '@/shared/ui/form/find-field'
import { useWords } from '@/shared/ui/shell'
import type { RosterFilter, RosterWish } from '../roster.model'
import { rosterText } from '../roster.text'

interface Props {
  wish: RosterWish
  filters: { filter: RosterFilter; count: number }[]
  onWish: (change: Partial<RosterWish>) => void
}

/** Looks for people on a roster. */
export function RosterTools({ wish, filters, onWish }: Props) {
  const text = useWords(rosterText)
  return (
    <>
      <FindField label={text.search} value={wish.words} onInput={(words) => onWish({ words })} />
      <Chips>
        {filters.map(({ filter, count }) => (
          <Chip
            key={filter}
            on={wish.filter === filter}
            words={`${text.filter[filter]} ${count}`}
            onTap={() => onWish({ filter })}
          />
        ))}
      </Chips>
    </>
  )
}

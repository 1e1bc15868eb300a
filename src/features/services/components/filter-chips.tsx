import { ipTypeText } from '@/shared/ip-types.text'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { useWords } from '@/shared/ui/shell'
import { ipTypes, type CatalogueFilter } from '../services.model'
import { servicesText } from '../services.text'
import './filter-chips.scss'

interface Props {
  filter: CatalogueFilter
  onFilter: (change: Partial<CatalogueFilter>) => void
  onAudience: () => void
}

/** Shows every IP type, whatever the stage; the stage tabs show the number of matching items. */
export function FilterChips({ filter, onFilter, onAudience }: Props) {
  const text = useWords(servicesText)
  const names = useWords(ipTypeText)
  const { audience } = filter
  return (
    <Chips>
      <Chip
        on={!!audience}
        words={audience ? text.audience[audience] : text.forWhom}
        opens
        onTap={onAudience}
      />
      <Chip on={!filter.ipType} words={text.all} onTap={() => onFilter({ ipType: undefined })} />
      {ipTypes.map((ipType) => (
        <Chip
          key={ipType}
          on={ipType === filter.ipType}
          words={names[ipType]}
          onTap={() => onFilter({ ipType })}
        />
      ))}
    </Chips>
  )
}

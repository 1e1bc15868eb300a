import { ipTypeText } from '@/shared/ip-types.text'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { useWords } from '@/shared/ui/shell'
import { ipTypes, type Wish } from '../services.model'
import { servicesText } from '../services.text'
import './wish-chips.scss'

interface Props {
  wish: Wish
  onAsk: (change: Partial<Wish>) => void
  onAudience: () => void
}

/** Whom it serves, and every IP type in whatever stage: how many each stage has, the chain says. */
export function WishChips({ wish, onAsk, onAudience }: Props) {
  const text = useWords(servicesText)
  const names = useWords(ipTypeText)
  const { audience } = wish
  return (
    <Chips>
      <Chip
        on={!!audience}
        words={audience ? text.audience[audience] : text.forWhom}
        opens
        onTap={onAudience}
      />
      <Chip on={!wish.ipType} words={text.all} onTap={() => onAsk({ ipType: undefined })} />
      {ipTypes.map((ipType) => (
        <Chip
          key={ipType}
          on={ipType === wish.ipType}
          words={names[ipType]}
          onTap={() => onAsk({ ipType })}
        />
      ))}
    </Chips>
  )
}

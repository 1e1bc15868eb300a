import { getThereText } from '@/shared/get-there.text'
import { useWords } from '@/shared/ui/shell'
import { copyText } from './clipboard'
import { getThere, wayThere } from './location'
import type { Place, Way } from './way-to.rules'

export interface GetThere {
  /** Undefined: nobody can be sent there. */
  way: Way | undefined
  /** Leads there, in one tap. */
  onGo: () => void
  onCopy: () => void
}

/** The way to a place, the same wherever an address is shown. */
export function useGetThere(place: Place): GetThere {
  const text = useWords(getThereText)
  return {
    way: wayThere(place),
    onGo: () => getThere(place, text.copied),
    onCopy: () => copyText(place.address ?? '', text.addressCopied),
  }
}

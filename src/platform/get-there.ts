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

/** What is said after copying: the address for a map app, or the address alone. */
interface CopiedWords {
  copied: string
  addressCopied: string
}

/** The way to a place, the same wherever an address is shown. */
export const getThereTo = (place: Place, words: CopiedWords): GetThere => ({
  way: wayThere(place),
  onGo: () => getThere(place, words.copied),
  onCopy: () => copyText(place.address ?? '', words.addressCopied),
})

import type { OwnData } from '@/contract/people/identity.schema'
import { clockAt } from '@/contract/facts/working-days.rules'

/** A readable JSON file, named after the day of the export in Shanghai. */
export const toDownload = (data: OwnData) => ({
  name: `my-data-${clockAt(Date.parse(data.madeAt)).day}.json`,
  text: JSON.stringify(data, null, 2),
})

import type { OwnData } from '@/contract/people/identity.schema'
import { clockAt } from '@/contract/facts/working-days.rules'

/** As a file: its name says the day in Shanghai, and its lines can be read. */
export const fileOf = (data: OwnData) => ({
  name: `my-data-${clockAt(Date.parse(data.madeAt)).day}.json`,
  text: JSON.stringify(data, null, 2),
})

/** An invitation's code as somebody types what they were told: blanks do no harm. */
export const codeIn = (typed: string) => typed.replace(/\s/g, '')

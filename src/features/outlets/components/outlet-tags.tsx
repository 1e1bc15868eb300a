import { Text } from '@tarojs/components'
import { openState } from '@/contract/facts/outlets.rules'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Clock } from '@/contract/facts/working-days.rules'
import { useShell, useWords } from '@/shared/ui/shell'
import { stateWords } from '../hours.model'
import type { Visiting } from '../filter.model'
import { kindText } from '../outlet-kinds.text'
import { outletsText } from '../outlets.text'
import { doubtWords } from '../row.model'
import './outlet-tags.scss'

interface Props {
  outlet: Outlet
  now: EpochMs
  clock: Clock
  /** A further tag in the style of doubts. */
  doubt?: string | undefined
  /** Rating in words, if rated. */
  rated?: string | undefined
  /** What it offers before one goes there, if that is known. */
  visiting?: Visiting | undefined
}

/** Kind, opening state if known, what can be booked, rating, and doubts (dashed). */
export function OutletTags({ outlet, now, clock, doubt, rated, visiting }: Props) {
  const { language } = useShell()
  const kinds = useWords(kindText)
  const { filter } = useWords(outletsText)
  const { kind, word, more } = stateWords(openState(outlet, clock), clock, language)
  const doubts = [...doubtWords(outlet, now, language), ...(doubt ? [doubt] : [])]
  return (
    <>
      <Text className='tag tag--brand'>{kinds[outlet.kind]}</Text>
      {kind === 'open' && <Text className='tag tag--ok tag--open'>{word}</Text>}
      {kind === 'closed' && <Text className='tag'>{word + more}</Text>}
      {visiting?.books && <Text className='tag'>{filter.books}</Text>}
      {visiting?.queues && <Text className='tag'>{filter.queues}</Text>}
      {rated && <Text className='tag num'>{rated}</Text>}
      {doubts.map((words) => (
        <Text key={words} className='tag tag--unverified'>
          {words}
        </Text>
      ))}
    </>
  )
}

import type { VisitCheckInResult } from '@/contract/visits/staff.schema'
import { timeOf } from '@/contract/shared/moment-words.rules'
import type { IconName } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { ScanBanner, type ScanBannerLook } from '@/shared/ui/scan-banner'
import { scanText } from '../scan.text'
import { useVisitorLabel } from '../../queue/components/current-visitor'

const looks: Record<VisitCheckInResult['verdict'], [look: ScanBannerLook, icon: IconName]> = {
  done: ['ok', 'check'],
  already: ['warn', 'alert'],
  old_code: ['bad', 'clock'],
  unknown: ['bad', 'close'],
  elsewhere: ['bad', 'close'],
  other_day: ['bad', 'close'],
  over: ['bad', 'close'],
}

interface Props {
  result: VisitCheckInResult
  serviceOf: (id: string) => string
}

/** The verdict in one word, then the visitor, or the reason of a refusal and what to do. */
export function ScanVerdict({ result: { verdict, entry }, serviceOf }: Props) {
  const text = useWords(scanText)
  const nameOf = useVisitorLabel()
  const [look, icon] = looks[verdict]
  const explanation = text.explanation[verdict]
  const notes = [
    entry?.startsAt && { words: text.appointment(timeOf(entry.startsAt)), num: true },
    entry?.service && { words: serviceOf(entry.service) },
    entry?.party && { words: entry.party },
    explanation && { words: explanation },
  ]
  return (
    <ScanBanner
      look={look}
      icon={icon}
      word={text.verdict[verdict]}
      who={entry && nameOf(entry)}
      notes={notes.filter((note) => !!note)}
    />
  )
}

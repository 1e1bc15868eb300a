import { timeOf } from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import type { IconName } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { ScanBanner, type ScanBannerLook } from '@/shared/ui/scan-banner'
import { formatSeatNumber } from '../../../admission-ticket/admission-ticket.model'
import type { ScanResult } from '../scan.model'
import { doorText } from '../door.text'

interface Props {
  result: ScanResult
  admitted: boolean
}

const looks: Record<ScanResult['kind'], [look: ScanBannerLook, icon: IconName]> = {
  fine: ['ok', 'check'],
  already: ['warn', 'alert'],
  cancelled: ['bad', 'close'],
  no_seat: ['bad', 'close'],
  own: ['warn', 'alert'],
  other_training: ['bad', 'close'],
  old_code: ['bad', 'clock'],
  unknown: ['bad', 'close'],
  not_listed: ['warn', 'alert'],
}

/** One word on whether to admit the visitor; then who they are, or why not and what to do. */
export function DoorVerdict({ result, admitted }: Props) {
  const text = useWords(doorText)
  const [look, icon] = looks[result.kind]
  const entry = 'entry' in result ? result.entry : undefined
  const why =
    result.kind === 'fine'
      ? undefined
      : result.kind === 'already'
        ? text.whyAlready(timeOf(result.at))
        : result.kind === 'old_code'
          ? text.whyTime(result)
          : text.why[result.kind]
  const facts = entry && [
    text.seat(formatSeatNumber(entry.no)),
    ...(entry.phone ? [text.phone(entry.phone)] : []),
  ]
  const notes = [
    ...(facts ? [{ words: dotted(facts), num: true }] : []),
    ...(entry?.needs ? [{ words: text.needs(entry.needs) }] : []),
    ...(why ? [{ words: why }] : []),
  ]
  return (
    <ScanBanner
      look={look}
      icon={icon}
      word={admitted ? text.isIn : text.verdict[result.kind]}
      who={entry && (entry.name ?? text.someone)}
      notes={notes}
    />
  )
}

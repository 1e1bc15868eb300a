import { Text, View } from '@tarojs/components'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { consultationTermsText } from '@/shared/consultation-terms.text'
import { ipTypeText } from '@/shared/ip-types.text'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { DueTime } from '@/shared/ui/due-time'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { caseStatusText } from '../../case/case-status.text'
import { caseListText } from '../case-list.text'

interface Props {
  entry: CaseListEntry
  now: EpochMs
  /** Name of the unit; set if the list has cases of several units. */
  unit?: string
  onOpen: (id: string) => void
}

/** A case with its subject, deadline and status. */
export function CaseRow({ entry, now, unit, onOpen }: Props) {
  const text = useWords(caseListText)
  const words = useWords(consultationTermsText)
  const ipNames = useWords(ipTypeText)
  const { language } = useShell()
  const { kind, topic, ipType, dueAt, dueUnsure, changedAt } = entry
  const about = [
    words.kind[kind],
    words.topic[topic] !== words.kind[kind] && words.topic[topic],
    ipType && ipNames[ipType],
    unit,
  ]
  return (
    <Cell
      title={spaced(entry.summary)}
      note={about.filter(Boolean).join(text.between)}
      below={
        <View className='due-below'>
          {dueAt ? (
            <DueTime dueAt={dueAt} unsure={dueUnsure} now={now} />
          ) : (
            <Text className='cap'>{momentWords(changedAt, now, language)}</Text>
          )}
          <Marks entry={entry} />
        </View>
      }
      onTap={() => onOpen(entry.id)}
    />
  )
}

function Marks({ entry }: Pick<Props, 'entry'>) {
  const text = useWords(caseStatusText)
  const words = useWords(consultationTermsText)
  const { status, taken, stage, closed, since, sample } = entry
  return (
    <Tags className='cell__tags'>
      {since && <Tag look='brand'>{text.since[since]}</Tag>}
      {status === 'claimed' && taken ? (
        <Tag look={taken === 'mine' ? 'brand' : 'plain'}>{text[taken]}</Tag>
      ) : (
        <Tag look={status === 'open' ? 'warn' : 'plain'}>
          {closed ? words.closed[closed] : text.status[status]}
        </Tag>
      )}
      {stage && <Tag>{words.stage[stage]}</Tag>}
      {sample && <Tag look='sample'>{text.sample}</Tag>}
    </Tags>
  )
}

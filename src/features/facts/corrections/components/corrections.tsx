import { Text } from '@tarojs/components'
import { useEffect } from 'react'
import type { ReportedFact } from '@/contract/facts/fact-reports.schema'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { useCorrections } from '../corrections.store'
import { correctionsText } from '../corrections.text'

interface Props {
  about: ReportedFact
  onReport: () => void
}

/** Leads to a report, and tells how many led to a correction, unless there were too few. */
export function Corrections({ about: { kind, id }, onReport }: Props) {
  const { figures, load } = useCorrections()
  const text = useWords(correctionsText)
  useEffect(() => void load(), [load])
  const figure = figures.find(({ about }) => about.kind === kind && about.id === id)
  return (
    <>
      <Tap className='source-line__act' role='link' onTap={onReport}>
        <Text>{text.report}</Text>
      </Tap>
      {figure && (
        <Text className='cap num'>{text.figure(figure.corrected, figure.medianDays)}</Text>
      )}
    </>
  )
}

import { Text } from '@tarojs/components'
import type { FactReportFigure } from '@/contract/facts/fact-reports.schema'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { correctionsText } from '../corrections.text'

interface Props {
  /** Undefined: there were too few to tell. */
  figure: FactReportFigure | undefined
  onReport: () => void
}

/** Leads to a report, and tells how many led to a correction. */
export function Corrections({ figure, onReport }: Props) {
  const text = useWords(correctionsText)
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

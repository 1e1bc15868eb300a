import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { FactReportFigure } from '@/contract/facts/fact-reports.schema'
import type { Source } from '@/contract/facts/sources.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { openLink } from '@/platform/open-link'
import { hotline } from '@/shared/lib/hotline'
import { sharedText } from '@/shared/shared.text'
import { useShell, useWords } from '@/shared/ui/shell'
import { SourceLine } from '@/shared/ui/source-line'
import { Tap } from '@/shared/ui/tap'
import { correctionsText } from '../corrections.text'
import { Corrections } from './corrections'

interface Props {
  sources: Source[]
  /** When we last checked the sources. */
  seen: IsoDay
  /** Undefined: there were too few reports to tell. */
  figure: FactReportFigure | undefined
  onReport: () => void
  /** Who keeps the page; above the ways to report a mistake. */
  children?: ReactNode
}

/** Where the facts of a page come from, and whom to tell of a mistake. */
export function CorrectableSources({ sources, seen, figure, onReport, children }: Props) {
  const text = useWords(correctionsText)
  const { linkCopied } = useWords(sharedText)
  const { call } = useShell()
  return (
    <SourceLine sources={sources} seen={seen} onLink={(url) => openLink(url, linkCopied)}>
      {children}
      <Corrections figure={figure} onReport={onReport} />
      <Tap className='source-line__act' onTap={() => call(hotline)}>
        <Text>{text.orCall(hotline)}</Text>
      </Tap>
    </SourceLine>
  )
}

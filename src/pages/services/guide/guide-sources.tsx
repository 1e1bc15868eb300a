import { Text } from '@tarojs/components'
import { useEffect } from 'react'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { Corrections } from '@/features/facts/corrections/components/corrections'
import { figureOf, useCorrections } from '@/features/facts/corrections/corrections.store'
import { guideText } from '@/features/services/guide.text'
import { openPage } from '@/platform/navigation'
import { openLink } from '@/platform/open-link'
import { hotline } from '@/shared/lib/hotline'
import { sharedText } from '@/shared/shared.text'
import { useShell, useWords } from '@/shared/ui/shell'
import { SourceLine } from '@/shared/ui/source-line'
import { Tap } from '@/shared/ui/tap'

/** Where the guide comes from, and whom to tell of a mistake. */
export function GuideSources({ item: { id, sources, seen } }: { item: ServiceItem }) {
  const text = useWords(guideText)
  const { linkCopied } = useWords(sharedText)
  const { call } = useShell()
  const { figures, load } = useCorrections()
  useEffect(() => void load(), [load])
  return (
    <SourceLine sources={sources} seen={seen} onLink={(url) => openLink(url, linkCopied)}>
      <Corrections
        figure={figureOf(figures, { kind: 'guide', id })}
        onReport={() => openPage('facts/report', { kind: 'guide', id })}
      />
      <Tap className='source-line__act' onTap={() => call(hotline)}>
        <Text>{text.wrong(hotline)}</Text>
      </Tap>
    </SourceLine>
  )
}

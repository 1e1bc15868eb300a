import { Text } from '@tarojs/components'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { guideText } from '@/features/services/guide.text'
import { openLink } from '@/platform/open-link'
import { hotline } from '@/shared/lib/hotline'
import { sharedText } from '@/shared/shared.text'
import { useShell, useWords } from '@/shared/ui/shell'
import { SourceLine } from '@/shared/ui/source-line'
import { Tap } from '@/shared/ui/tap'

/** Where the guide comes from, and whom to tell of a mistake. */
export function GuideSources({ item: { sources, seen } }: { item: ServiceItem }) {
  const text = useWords(guideText)
  const { linkCopied } = useWords(sharedText)
  const { call } = useShell()
  return (
    <SourceLine sources={sources} seen={seen} onLink={(url) => openLink(url, linkCopied)}>
      <Tap className='source-line__act' onTap={() => call(hotline)}>
        <Text>{text.wrong(hotline)}</Text>
      </Tap>
    </SourceLine>
  )
}

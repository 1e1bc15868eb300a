import { Text } from '@tarojs/components'
import { useEffect } from 'react'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { Corrections } from '@/features/facts/corrections/components/corrections'
import { figureOf, useCorrections } from '@/features/facts/corrections/corrections.store'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { GuideKeeper } from '@/features/services/components/guide-keeper'
import { guideText } from '@/features/services/guide.text'
import { openPage } from '@/platform/navigation'
import { openLink } from '@/platform/open-link'
import { hotline } from '@/shared/lib/hotline'
import { sharedText } from '@/shared/shared.text'
import { useShell, useWords } from '@/shared/ui/shell'
import { SourceLine } from '@/shared/ui/source-line'
import { Tap } from '@/shared/ui/tap'

/** Where the guide comes from, and whom to tell of a mistake. */
export function GuideSources({ item }: { item: ServiceItem }) {
  const { id, sources, seen, responsible } = item
  const text = useWords(guideText)
  const { linkCopied } = useWords(sharedText)
  const { call, language } = useShell()
  const { facts } = useFacts()
  const outlet =
    facts.kind === 'ready' && responsible ? byId(facts.value.outlets, responsible) : undefined
  const { figures, load } = useCorrections()
  useEffect(() => void load(), [load])
  return (
    <SourceLine sources={sources} seen={seen} onLink={(url) => openLink(url, linkCopied)}>
      <GuideKeeper
        item={item}
        unit={outlet && { id: outlet.id, name: nameIn(language, outlet) }}
        onUnit={(of) => openPage('outlets/detail', { id: of })}
      />
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

import type { ServiceItem } from '@/contract/facts/services.schema'
import { useOutlets } from '@/features/outlets/outlets.store'
import { applicationFor } from '@/features/services/guide.model'
import { guideText } from '@/features/services/guide.text'
import { openLink } from '@/platform/open-link'
import { openPage, openTab } from '@/platform/navigation'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { useShell, useWords } from '@/shared/ui/shell'

/**
 * Applying online is the main button, in this app if possible, and finding an outlet stands beside it. Without
 * either, the page's hotline remains. `outlets`: number of handling outlets.
 */
export function guideActions(item: ServiceItem, outlets: number) {
  if (!applicationFor(item) && !item.online?.url && outlets === 0) return undefined
  return <GuideActions item={item} hasOutlets={outlets > 0} />
}

function GuideActions({ item, hasOutlets }: { item: ServiceItem; hasOutlets: boolean }) {
  const text = useWords(guideText)
  const { elder } = useShell()
  const isOnline = Boolean(applicationFor(item) ?? item.online?.url)
  return (
    <>
      {hasOutlets && !(isOnline && elder) && (
        <Button
          look={isOnline ? 'second' : 'primary'}
          words={text.findOutlet}
          onTap={() => showOnMap(item.id)}
        />
      )}
      {isOnline && <OnlineButton item={item} />}
    </>
  )
}

function OnlineButton({ item }: { item: ServiceItem }) {
  const text = useWords(guideText)
  const { linkCopied } = useWords(sharedText)
  const as = applicationFor(item)
  if (as)
    return (
      <Button
        look='primary'
        words={text.goOnline.apply}
        onTap={() => openPage('consultations/ask', { as })}
      />
    )
  return (
    <Button
      look='primary'
      icon='external'
      words={text.goOnline[item.kind === 'government' ? 'apply' : 'use']}
      onTap={() => openLink(item.online!.url!, linkCopied)}
    />
  )
}

export function showOnMap(id: string) {
  useOutlets.getState().replaceFilter({ service: id })
  openTab('outlets')
}

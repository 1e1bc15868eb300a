import { View } from '@tarojs/components'
import { KeptList } from '@/features/people/favourites/components/kept-list'
import { named, type Kept } from '@/features/people/favourites/collection.model'
import { useCollection } from '@/features/people/favourites/collection.store'
import { collectionText } from '@/features/people/favourites/collection.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { homeText } from '@/features/home/home.text'
import { openTab } from '@/platform/navigation'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'

/**
 * Favourites and recently opened entries. The wrapping Views are always rendered: inserting a child makes
 * Taro resend all of its siblings.
 */
export function SavedAndRecent({ onOpen }: { onOpen: (one: Kept) => void }) {
  const { facts } = useFacts()
  const { favourites, opened, forgetOpened } = useCollection()
  const { language } = useShell()
  const text = useWords(homeText)
  const collection = useWords(collectionText)
  if (facts.kind !== 'ready') return null
  const kept = named(favourites, facts.value, language)
  const last = named(opened, facts.value, language).slice(0, 3)
  return (
    <>
      <View>
        {kept.length > 0 && (
          <Section
            title={text.favourites}
            {...(kept.length > 3 && {
              more: collection.all(kept.length),
              onMore: () => openTab('me'),
            })}
          >
            <KeptList list={kept.slice(0, 3)} onOpen={onOpen} />
          </Section>
        )}
      </View>
      <View>
        {last.length > 0 && (
          <Section title={text.opened} more={text.forget} onMore={forgetOpened}>
            <KeptList list={last} onOpen={onOpen} />
          </Section>
        )}
      </View>
    </>
  )
}

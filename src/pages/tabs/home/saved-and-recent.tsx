import { View } from '@tarojs/components'
import { SavedList } from '@/features/people/favourites/components/saved-list'
import { withNames, type SavedItem } from '@/features/people/favourites/favourites.model'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { favouritesText } from '@/features/people/favourites/favourites.text'
import { useShownFacts } from '@/features/facts/published/shown-facts.store'
import { homeText } from '@/features/home/home.text'
import { openTab } from '@/platform/navigation'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'

/**
 * Favourites and recently opened entries. The wrapping Views are always rendered: inserting a child makes
 * Taro resend all of its siblings.
 */
export function SavedAndRecent({ onOpen }: { onOpen: (item: SavedItem) => void }) {
  const { facts } = useShownFacts()
  const { favourites, opened, clearOpened: forgetOpened } = useFavourites()
  const { language } = useShell()
  const text = useWords(homeText)
  const collection = useWords(favouritesText)
  if (facts.kind !== 'ready') return null
  const kept = withNames(favourites, facts.value, language)
  const last = withNames(opened, facts.value, language).slice(0, 3)
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
            <SavedList list={kept.slice(0, 3)} onOpen={onOpen} />
          </Section>
        )}
      </View>
      <View>
        {last.length > 0 && (
          <Section title={text.opened} more={text.forget} onMore={forgetOpened}>
            <SavedList list={last} onOpen={onOpen} />
          </Section>
        )}
      </View>
    </>
  )
}

import { appText } from '@/app.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { Entries, type Entry } from '@/features/home/components/entries'
import { outletDots, dotsImage } from '@/features/home/home.model'
import { homeText } from '@/features/home/home.text'
import { openPage, openTab } from '@/platform/navigation'
import { useShell, useWords } from '@/shared/ui/shell'

/**
 * With `compact` small, to leave room for what waits. In elder mode every tab is also an entry, because tab labels stay small.
 */
export function HomeEntries({ compact }: { compact: boolean }) {
  const { facts } = useFacts()
  const { elder } = useShell()
  const text = useWords(homeText)
  const tabs = useWords(appText).tabs
  if (facts.kind !== 'ready') return null
  const { outlets, services, districts } = facts.value
  const toOutlets = () => openTab('outlets')
  const entries: Entry[] = [
    {
      icon: 'guide',
      title: text.services,
      note: elder ? text.servicesShort : text.servicesCount(services.length),
      onTap: () => openTab('services'),
    },
    {
      icon: 'consult',
      title: text.ask,
      note: text.askNote,
      onTap: () => openPage('knowledge/answers'),
    },
  ]
  const trainings: Entry = {
    icon: 'training',
    title: tabs.trainings,
    note: text.trainingsShort,
    onTap: () => openTab('trainings'),
  }
  const places: Entry = {
    icon: 'pin',
    title: text.outlets,
    note: text.outletsShort,
    onTap: toOutlets,
  }
  if (compact && !elder)
    return <Entries compact entries={[places, entries[0]!, trainings, entries[1]!]} />
  if (!elder) {
    const wide = {
      title: text.outlets,
      note: text.outletsCount(districts.length, outlets.length),
      go: text.seeMap,
      picture: dotsImage(outletDots(outlets, districts)),
      onTap: toOutlets,
    }
    return <Entries entries={entries} wide={wide} />
  }
  return (
    <Entries
      entries={[
        places,
        ...entries,
        trainings,
        { icon: 'list', title: tabs.me, note: text.meShort, onTap: () => openTab('me') },
      ]}
    />
  )
}

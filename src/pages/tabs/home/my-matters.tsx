import { Text, View } from '@tarojs/components'
import { byId, nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { MatterList } from '@/features/people/matters/components/matter-list'
import { isCitizensTurn, matterPages } from '@/features/people/matters/matters.model'
import { useMatters } from '@/features/people/matters/matters.store'
import { mattersText } from '@/features/people/matters/matters.text'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { useMinute } from '@/platform/clock'
import { openPage, openTab } from '@/platform/navigation'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'

/** Rows on the home page; 我的 has all. */
const maxShown = { standard: 5, elder: 3 }

/** What waits for the citizen. Always renders its wrapping View; see saved-and-recent.tsx. */
export function WaitingForMe() {
  const { matters, offline, readAt } = useMatters()
  const text = useWords(mattersText)
  const { language } = useShell()
  const now = useMinute()
  const waiting = matters.filter(isCitizensTurn)
  return (
    <View className={waiting.length > 0 ? 'home-waiting' : ''}>
      {waiting.length > 0 && <Rows matters={waiting} quoting />}
      {waiting.length > 0 && offline && readAt !== undefined && (
        <Text className='cap'>
          {text.kept(momentWords(new Date(readAt).toISOString(), now, language))}
        </Text>
      )}
    </View>
  )
}

/** What others have to do for the citizen, or what is still to come. */
export function UnderWay() {
  const matters = useMatters((store) => store.matters).filter((matter) => !isCitizensTurn(matter))
  const text = useWords(mattersText)
  return (
    <View>
      {matters.length > 0 && (
        <Section title={text.underWay}>
          <Rows matters={matters} />
        </Section>
      )}
    </View>
  )
}

type RowsProps = Pick<Parameters<typeof MatterList>[0], 'matters' | 'quoting'>

function Rows({ matters, quoting = false }: RowsProps) {
  const { facts } = useFacts()
  const { language, elder } = useShell()
  const text = useWords(mattersText)
  const shown = elder ? maxShown.elder : maxShown.standard
  return (
    <MatterList
      matters={matters.slice(0, shown)}
      now={useMinute()}
      quoting={quoting}
      nameOf={(id) => nameOf(facts, id, language)}
      materialsOf={(id = '') =>
        facts.kind === 'ready' ? (byId(facts.value.services, id)?.materials.length ?? 0) : 0
      }
      onOpen={({ kind, id }) => openPage(matterPages[kind], { id })}
      more={matters.length > shown && text.all(matters.length)}
      onMore={() => openTab('me')}
    />
  )
}

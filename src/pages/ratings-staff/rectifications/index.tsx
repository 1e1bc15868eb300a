import { View } from '@tarojs/components'
import { useState } from 'react'
import { waitsForSupervisor } from '@/contract/ratings/rectifications.rules'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import {
  RectificationGroups,
  RectificationRows,
} from '@/features/ratings/rectifications/staff/components/rectification-rows'
import { oversightScopeOf } from '@/features/ratings/rectifications/staff/staff-rectifications.model'
import {
  useStaffRectifications,
  type Show,
} from '@/features/ratings/rectifications/staff/staff-rectifications.store'
import { staffRectificationsText } from '@/features/ratings/rectifications/staff/staff-rectifications.text'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { EmptyView } from '@/shared/ui/empty-view'
import { RemoteView } from '@/shared/ui/remote-view'
import { Segmented } from '@/shared/ui/segmented'
import { useShell, useWords } from '@/shared/ui/shell'

type Tab = Show | 'review'

export default function OversightRectificationsPage() {
  const who = useIdentity()
  const text = useWords(staffRectificationsText)
  const { load: loadFacts } = useFacts()
  const { load } = useStaffRectifications()
  const [tab, setTab] = useState<Tab>('open')
  const show = tab === 'done' ? 'done' : 'open'

  const turn = (to: Tab) => {
    setTab(to)
    void load(to === 'done' ? 'done' : 'open')
  }
  return (
    <DeskPage
      who={who}
      title={text.title}
      of={oversightScopeOf}
      onShow={() => {
        void loadFacts()
        void load(show)
      }}
    >
      {(rated) => (
        <>
          <View className='desk-segments'>
            <Segmented
              items={(rated.supervisor
                ? (['open', 'review', 'done'] as const)
                : (['open', 'done'] as const)
              ).map((value) => ({ value, words: text[value] }))}
              chosen={tab}
              onChoose={turn}
            />
          </View>
          <Listed tab={tab} several={rated.supervisor || rated.units.length > 1} />
        </>
      )}
    </DeskPage>
  )
}

function Listed({ tab, several }: { tab: Tab; several: boolean }) {
  const text = useWords(staffRectificationsText)
  const { lists, load } = useStaffRectifications()
  const { facts } = useFacts()
  const { language } = useShell()
  const now = useMinute()
  const show = tab === 'done' ? 'done' : 'open'
  const rows = {
    now,
    nameOf: several ? factNames(facts, language).unit : undefined,
    onOpen: (id: string) => openPage('ratings-staff/rectification', { id }),
  }
  return (
    <RemoteView of={lists[show]} onRetry={() => load(show)}>
      {(all) => {
        const rectifications = tab === 'review' ? all.filter(waitsForSupervisor) : all
        if (rectifications.length === 0)
          return (
            <EmptyView
              icon='check'
              title={show === 'open' ? text.none : text.noneDone}
              {...(tab === 'open' && { text: text.noneText })}
            />
          )
        return show === 'open' ? (
          <RectificationGroups rectifications={rectifications} {...rows} />
        ) : (
          <View className='section'>
            <RectificationRows rectifications={rectifications} {...rows} />
          </View>
        )
      }}
    </RemoteView>
  )
}

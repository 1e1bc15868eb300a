import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RectificationsShown } from '@/contract/ratings/rectifications.schema'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import {
  RectificationGroups,
  RectificationRows,
} from '@/features/ratings/rectifications/staff/components/rectification-rows'
import { oversightScopeOf } from '@/features/ratings/rectifications/staff/staff-rectifications.model'
import { useStaffRectifications } from '@/features/ratings/rectifications/staff/staff-rectifications.store'
import { staffRectificationsText } from '@/features/ratings/rectifications/staff/staff-rectifications.text'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { EmptyView } from '@/shared/ui/empty-view'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Segmented } from '@/shared/ui/segmented'
import { useShell, useWords } from '@/shared/ui/shell'

export default function OversightRectificationsPage() {
  const who = useIdentity()
  const text = useWords(staffRectificationsText)
  const { load: loadFacts } = useFacts()
  const { load } = useStaffRectifications()
  const [show, setShow] = useState<RectificationsShown>('open')

  const turn = (to: RectificationsShown) => {
    setShow(to)
    void load(to)
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
              chosen={show}
              onChoose={turn}
            />
          </View>
          <Listed show={show} several={rated.supervisor || rated.units.length > 1} />
        </>
      )}
    </DeskPage>
  )
}

interface ListedProps {
  show: RectificationsShown
  several: boolean
}

function Listed({ show, several }: ListedProps) {
  const text = useWords(staffRectificationsText)
  const { lists, load, loadMore } = useStaffRectifications()
  const { facts } = useFacts()
  const { language } = useShell()
  const now = useMinute()
  const rows = {
    now,
    nameOf: several ? factNames(facts, language).unit : undefined,
    onOpen: (id: string) => openPage('ratings-staff/rectification', { id }),
  }
  return (
    <RemoteView of={lists[show]} onRetry={() => load(show)}>
      {(all, next) =>
        all.length === 0 ? (
          <EmptyView
            icon='check'
            title={show === 'done' ? text.noneDone : text.none}
            {...(show === 'open' && { text: text.noneText })}
          />
        ) : (
          <PagedRows key={show} rows={all} next={next} onMore={() => loadMore(show)} step={10}>
            {(shown) =>
              show === 'done' ? (
                <View className='section'>
                  <RectificationRows rectifications={shown} {...rows} />
                </View>
              ) : (
                <RectificationGroups
                  rectifications={all}
                  drawn={shown.length}
                  goesOn={next !== undefined}
                  {...rows}
                />
              )
            }
          </PagedRows>
        )
      }
    </RemoteView>
  )
}

import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { StaffRectification } from '@/contract/ratings/rectifications.schema'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { ActionSheet } from '@/features/ratings/rectifications/staff/components/action-sheet'
import {
  RectificationDeadlines,
  RectificationHeader,
  RatedContent,
  EventHistory,
} from '@/features/ratings/rectifications/staff/components/rectification-sections'
import {
  actionsFor,
  mainAction,
  oversightScopeOf,
  type StaffActionKind,
} from '@/features/ratings/rectifications/staff/staff-rectifications.model'
import { useStaffRectifications } from '@/features/ratings/rectifications/staff/staff-rectifications.store'
import { staffRectificationsText } from '@/features/ratings/rectifications/staff/staff-rectifications.text'
import { useMinute } from '@/platform/clock'
import { callNumber } from '@/platform/phone-call'
import { showPictures } from '@/platform/show-pictures'
import { serverUrl } from '@/platform/server-address'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { useRectificationAction } from './use-rectification-action'

export default function OversightRectificationPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const who = useIdentity()
  const text = useWords(staffRectificationsText)
  const { load: loadFacts } = useFacts()
  const { id: shown, rectification: loaded, open } = useStaffRectifications()
  const sheet = useRectificationAction(id)
  const rectification = shown === id ? loaded : idle
  const me = who.me.kind === 'ready' ? oversightScopeOf(who.me.value) : undefined
  const actions = rectification.kind === 'ready' && me ? actionsFor(rectification.value, me) : []
  const main = rectification.kind === 'ready' ? mainAction(actions, rectification.value) : undefined

  // Nothing is required while the rater has to answer, so a message is a secondary action.
  const look = main === 'contact' && actions.length === 1 ? 'second' : 'primary'

  return (
    <DeskPage
      who={who}
      title={text.detailTitle}
      of={oversightScopeOf}
      onShow={() => {
        void loadFacts()
        void open(id)
      }}
      {...(main && {
        actions: <Button look={look} words={text.act[main]} onTap={() => sheet.ask(main)} />,
      })}
    >
      {() => (
        <RemoteView of={rectification} onRetry={() => open(id)}>
          {(value) => (
            <>
              <RectificationView rectification={value} />
              <OtherActions actions={actions.filter((act) => act !== main)} onAct={sheet.ask} />
              <ActionSheet
                act={sheet.act}
                draft={sheet.draft}
                callable={value.contact !== undefined}
                busy={sheet.busy}
                failure={sheet.failure}
                onDraft={sheet.type}
                onSend={() => void sheet.send()}
                onClose={() => sheet.ask(undefined)}
              />
            </>
          )}
        </RemoteView>
      )}
    </DeskPage>
  )
}

function RectificationView({ rectification }: { rectification: StaffRectification }) {
  const { facts } = useFacts()
  const { language } = useShell()
  const names = factNames(facts, language)
  const now = useMinute()
  return (
    <>
      <RectificationHeader
        rectification={rectification}
        now={now}
        unit={names.unit(rectification.unit)}
      />
      <RatedContent
        rectification={rectification}
        service={rectification.service && names.service(rectification.service)}
        sourceOf={serverUrl}
        onPicture={(source) => showPictures([source], source)}
        onCall={callNumber}
      />
      <RectificationDeadlines rectification={rectification} now={now} />
      <EventHistory rectification={rectification} now={now} />
    </>
  )
}

function OtherActions({
  actions,
  onAct,
}: {
  actions: StaffActionKind[]
  onAct: (act: StaffActionKind) => void
}) {
  const text = useWords(staffRectificationsText)
  if (actions.length === 0) return null
  return (
    <Section title={text.acts}>
      <View className='card'>
        {actions.map((act) => (
          <Cell key={act} title={text.act[act]} role='button' onTap={() => onAct(act)} />
        ))}
      </View>
    </Section>
  )
}

import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { StaffRectification } from '@/contract/ratings/rectifications.schema'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { namesIn } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { ActSheet } from '@/features/ratings/rectifications/staff/components/action-sheet'
import {
  OrderClock,
  OrderHead,
  OrderRating,
  OrderStory,
} from '@/features/ratings/rectifications/staff/components/rectification-sections'
import {
  actsFor,
  mainAct,
  ratedOf,
  type OrderDo,
} from '@/features/ratings/rectifications/staff/staff-rectifications.model'
import { useOrders } from '@/features/ratings/rectifications/staff/staff-rectifications.store'
import { ordersText } from '@/features/ratings/rectifications/staff/staff-rectifications.text'
import { useMinute } from '@/platform/clock'
import { callNumber } from '@/platform/phone-call'
import { showPictures } from '@/platform/pictures'
import { serverAddress } from '@/platform/server-address'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { useActing } from './use-rectification-action'

export default function OversightRectificationPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const who = useIdentity()
  const text = useWords(ordersText)
  const { load: loadFacts } = useFacts()
  const { id: shown, order: any, open } = useOrders()
  const acting = useActing(id)
  const order = shown === id ? any : idle
  const me = who.me.kind === 'ready' ? ratedOf(who.me.value) : undefined
  const acts = order.kind === 'ready' && me ? actsFor(order.value, me) : []
  const main = order.kind === 'ready' ? mainAct(acts, order.value) : undefined

  // What waits for the other side asks for nothing: a word to them is quiet.
  const look = main === 'contact' && acts.length === 1 ? 'second' : 'primary'

  return (
    <DeskPage
      who={who}
      title={text.one}
      of={ratedOf}
      onShow={() => {
        void loadFacts()
        void open(id)
      }}
      {...(main && {
        actions: <Button look={look} words={text.act[main]} onTap={() => acting.ask(main)} />,
      })}
    >
      {() => (
        <RemoteView of={order} onRetry={() => open(id)}>
          {(value) => (
            <>
              <Order order={value} />
              <Others acts={acts.filter((act) => act !== main)} onAct={acting.ask} />
              <ActSheet
                act={acting.act}
                draft={acting.draft}
                callable={value.contact !== undefined}
                busy={acting.busy}
                failure={acting.failure}
                onDraft={acting.type}
                onSend={() => void acting.send()}
                onClose={() => acting.ask(undefined)}
              />
            </>
          )}
        </RemoteView>
      )}
    </DeskPage>
  )
}

function Order({ order }: { order: StaffRectification }) {
  const { facts } = useFacts()
  const { language } = useShell()
  const names = namesIn(facts, language)
  const now = useMinute()
  return (
    <>
      <OrderHead order={order} now={now} unit={names.unit(order.unit)} />
      <OrderRating
        order={order}
        service={order.service && names.service(order.service)}
        sourceOf={serverAddress}
        onPicture={(source) => showPictures([source], source)}
        onCall={callNumber}
      />
      <OrderClock order={order} now={now} />
      <OrderStory order={order} now={now} />
    </>
  )
}

function Others({ acts, onAct }: { acts: OrderDo[]; onAct: (act: OrderDo) => void }) {
  const text = useWords(ordersText)
  if (acts.length === 0) return null
  return (
    <Section title={text.acts}>
      <View className='card'>
        {acts.map((act) => (
          <Cell key={act} title={text.act[act]} role='button' onTap={() => onAct(act)} />
        ))}
      </View>
    </Section>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { OutletSheet } from '@/features/trainings/organising/components/outlet-choice'
import { OrganiserPage } from '@/features/trainings/organising/components/organiser-page'
import { useLecturers } from '@/features/trainings/organising/people/lecturers.store'
import { peopleText } from '@/features/trainings/organising/people/people.text'
import { trainingOutletIds, organiserOf } from '@/features/trainings/organising/organiser.model'
import { openPage } from '@/platform/navigation'
import { watchNear } from '@/platform/near-view'
import { dotted } from '@/shared/lib/dotted'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { LongList } from '@/shared/ui/long-list'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'

const openNew = (outletId: string) =>
  openPage('trainings-staff/lecturer', { id: uuidV7(Date.now()), base: outletId })

export default function StaffLecturersPage() {
  const identity = useIdentity()
  const { facts, load: loadFacts } = useFacts()
  const { list, load } = useLecturers()
  const [choosing, setChoosing] = useState(false)
  const { language } = useShell()
  const text = useWords(peopleText)
  const outlets = facts.kind === 'ready' ? facts.value.outlets : []
  const staff = identity.me.kind === 'ready' ? organiserOf(identity.me.value) : undefined
  const outletIds = staff ? trainingOutletIds(staff, outlets) : []
  const nameOf = (outletId: string) => {
    const outlet = byId(outlets, outletId)
    return outlet ? nameIn(language, outlet) : outletId
  }

  const show = () => {
    void loadFacts()
    void load()
  }

  const add = () => (outletIds.length === 1 ? openNew(outletIds[0]!) : setChoosing(true))
  return (
    <OrganiserPage
      identity={identity}
      title={text.lecturers}
      onShow={show}
      actions={<Button look='primary' words={text.addLecturer} onTap={add} />}
    >
      {() => (
        <>
          <RemoteView of={list} onRetry={load}>
            {(lecturers) => <Lecturers list={lecturers} nameOf={nameOf} />}
          </RemoteView>
          <OutletSheet
            outletIds={outletIds}
            nameOf={nameOf}
            open={choosing}
            onChoose={(outletId) => {
              setChoosing(false)
              openNew(outletId)
            }}
            onClose={() => setChoosing(false)}
          />
        </>
      )}
    </OrganiserPage>
  )
}

interface Props {
  list: { id: string; name: string; title: string; base: string; consented: boolean }[]
  nameOf: (outletId: string) => string
}

function Lecturers({ list, nameOf }: Props) {
  const text = useWords(peopleText)
  if (list.length === 0)
    return <EmptyView icon='user' title={text.noLecturers} text={text.noLecturersText} />
  return (
    <View className='card'>
      <LongList name='staff-roster' items={list} estimate={84} watchNear={watchNear}>
        {({ id, name, title, base, consented }) => (
          <Cell
            key={id}
            title={name}
            note={dotted([title, nameOf(base)])}
            value={consented ? '' : text.onlyName}
            onTap={() => openPage('trainings-staff/lecturer', { id })}
          />
        )}
      </LongList>
    </View>
  )
}

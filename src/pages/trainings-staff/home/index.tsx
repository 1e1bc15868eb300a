import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ListedStaffTraining } from '@/contract/trainings/staff.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useAppeals } from '@/features/trainings/organising/people/appeals.store'
import { OutletChips, OutletSheet } from '@/features/trainings/organising/components/outlet-choice'
import { OrganiserPage } from '@/features/trainings/organising/components/organiser-page'
import { TrainingGroups } from '@/features/trainings/organising/overview/components/training-groups'
import { useDrafts } from '@/features/trainings/organising/editor/drafts.store'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import { organisingText } from '@/features/trainings/organising/organising.text'
import {
  trainingOutletIds,
  organiserOf,
  type Organiser,
} from '@/features/trainings/organising/organiser.model'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { watchNear } from '@/platform/near-view'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { useShownTrainings } from './use-shown-trainings'

/** Names of outlets in the current language; their ids until the facts are loaded. */
function useOutletNames() {
  const { facts } = useFacts()
  const { language } = useShell()
  return (id: string) => {
    const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, id) : undefined
    return outlet ? nameIn(language, outlet) : id
  }
}

const openNew = (outletId: string) =>
  openPage('trainings-staff/edit', { id: uuidV7(Date.now()), base: outletId })

export default function StaffHomePage() {
  const identity = useIdentity()
  const { facts, load: loadFacts } = useFacts()
  const { load } = useOrganisedTrainings()
  const { load: loadAppeals } = useAppeals()
  const [choosing, setChoosing] = useState(false)
  const text = useWords(organisingText)
  const nameOf = useOutletNames()
  const staff = identity.me.kind === 'ready' ? organiserOf(identity.me.value) : undefined
  const outletIds = staff
    ? trainingOutletIds(staff, facts.kind === 'ready' ? facts.value.outlets : [])
    : []

  const show = () => {
    void loadFacts()
    void load()
    void loadAppeals()
  }

  const create = () => (outletIds.length === 1 ? openNew(outletIds[0]!) : setChoosing(true))
  return (
    <OrganiserPage
      identity={identity}
      title={text.title}
      onShow={show}
      actions={<Button look='primary' words={text.newTraining} onTap={create} />}
    >
      {(organiser) => (
        <>
          <Trainings organiser={organiser} nameOf={nameOf} />
          <Manage organiser={organiser} />
          <OutletSheet
            open={choosing}
            outletIds={outletIds}
            nameOf={nameOf}
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

function Trainings({
  organiser,
  nameOf,
}: {
  organiser: Organiser
  nameOf: (id: string) => string
}) {
  const { list, load } = useOrganisedTrainings()
  return (
    <RemoteView of={list} onRetry={() => load()}>
      {(trainings, next) => (
        <ListedTrainings trainings={trainings} next={next} organiser={organiser} nameOf={nameOf} />
      )}
    </RemoteView>
  )
}

interface ListedProps {
  trainings: ListedStaffTraining[]
  /** See `Ready`. */
  next: string | undefined
  organiser: Organiser
  nameOf: (id: string) => string
}

function ListedTrainings({ trainings, next, organiser, nameOf }: ListedProps) {
  const { drafts } = useDrafts()
  const [outletId, setOutletId] = useState<string>()
  const now = useMinute()
  const shown = useShownTrainings({ rows: trainings, next }, outletId)
  return (
    <>
      <OutletChips
        outletIds={[
          ...new Set([...organiser.outletIds, ...trainings.map((training) => training.base)]),
        ]}
        chosen={outletId}
        nameOf={nameOf}
        onChoose={setOutletId}
      />
      <PagedRows key={outletId ?? 'all'} {...shown} batch={Infinity}>
        {(rows) => (
          <TrainingGroups
            trainings={rows}
            goesOn={shown.next !== undefined}
            drafts={drafts.filter(({ owner }) => owner === organiser.id)}
            now={now}
            outletId={outletId}
            nameOf={nameOf}
            watchNear={watchNear}
            onOpen={(id) => openPage('trainings-staff/training', { id })}
            onDraft={(id) => openPage('trainings-staff/edit', { id })}
          />
        )}
      </PagedRows>
    </>
  )
}

function Manage({ organiser }: { organiser: Organiser }) {
  const { list } = useAppeals()
  const text = useWords(organisingText)
  const waiting = list.kind === 'ready' ? list.value.length : undefined
  const count = waiting ? text.appealsWaiting(waiting) : text.appealsNone
  return (
    <Section title={text.manage}>
      <View className='card'>
        <Cell
          title={text.appeals}
          value={waiting === undefined ? '' : count}
          onTap={() => openPage('trainings-staff/appeals')}
        />
        <Cell
          title={text.lecturers}
          note={text.lecturersNote}
          onTap={() => openPage('trainings-staff/lecturers')}
        />
        <Cell
          title={text.plan}
          note={text.planNote}
          onTap={() => openPage('trainings-staff/plan')}
        />
        <Cell
          title={text.repairs}
          note={text.repairsNote}
          onTap={() => openPage('ratings-staff/rectifications')}
        />
        {organiser.supervisor ? (
          <Cell
            title={text.units}
            note={text.unitsNote}
            onTap={() => openPage('ratings-staff/units')}
          />
        ) : (
          <Cell
            title={text.ratings}
            note={text.ratingsNote}
            onTap={() => openPage('ratings-staff/ratings')}
          />
        )}
        {organiser.supervisor && (
          <Cell
            title={text.inbox}
            note={text.inboxNote}
            onTap={() => openPage('consultations-staff/case-list')}
          />
        )}
        {organiser.supervisor && (
          <Cell
            title={text.members}
            note={text.membersNote}
            onTap={() => openPage('trainings-staff/members')}
          />
        )}
      </View>
    </Section>
  )
}

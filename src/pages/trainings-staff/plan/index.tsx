import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { clockAt } from '@/contract/facts/working-days.rules'
import { own } from '@/contract/shared/own.rules'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { OutletSheet } from '@/features/trainings/organising/components/outlet-choice'
import { PlanForm } from '@/features/trainings/organising/plans/components/plan-form'
import { OrganiserPage } from '@/features/trainings/organising/components/organiser-page'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import { organisingText } from '@/features/trainings/organising/organising.text'
import { peopleText } from '@/features/trainings/organising/people/people.text'
import { plannedItems, planFormRows } from '@/features/trainings/organising/plans/plan.model'
import { planKey, usePlans } from '@/features/trainings/organising/plans/plans.store'
import { trainingOutletIds, organiserOf } from '@/features/trainings/organising/organiser.model'
import { useMinute } from '@/platform/clock'
import { showToast } from '@/platform/toast'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'

/** The outlets whose plan can be edited. */
function useOutlets() {
  const { facts } = useFacts()
  const { me } = useIdentity()
  const { language } = useShell()
  const outlets = facts.kind === 'ready' ? facts.value.outlets : []
  const staff = me.kind === 'ready' ? organiserOf(me.value) : undefined
  const nameOf = (base: string) => {
    const outlet = byId(outlets, base)
    return outlet ? nameIn(language, outlet) : base
  }
  return { outletIds: staff ? trainingOutletIds(staff, outlets) : [], nameOf }
}

export default function StaffPlanPage() {
  const identity = useIdentity()
  const text = useWords(peopleText)
  const thisYear = Number(clockAt(useMinute()).day.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [chosen, setChosen] = useState<string>()
  const { load: loadFacts } = useFacts()
  const { plans, load, typed, type } = usePlans()
  const { topics, loadTopics } = useOrganisedTrainings()
  const { outletIds, nameOf } = useOutlets()
  const base = chosen ?? outletIds[0] ?? ''

  const show = () => {
    void loadFacts()
    void loadTopics()
  }
  useEffect(() => void load(year), [load, year])

  const stored = plans.kind === 'ready' ? plans.value.find((plan) => plan.base === base) : undefined
  const rows = planFormRows(topics, stored, own(typed, planKey(base, year)) ?? {})
  const isRight = rows.every(({ wrong }) => !wrong)
  return (
    <OrganiserPage
      identity={identity}
      title={text.plan}
      onShow={show}
      {...(base && isRight && { actions: <Save base={base} year={year} rows={rows} /> })}
    >
      {() => (
        <>
          <OutletCell {...{ base, outletIds, nameOf }} onChoose={setChosen} />
          <Chips>
            {[thisYear, thisYear + 1].map((option) => (
              <Chip
                key={option}
                on={option === year}
                words={text.planYear(option)}
                onTap={() => setYear(option)}
              />
            ))}
          </Chips>
          <RemoteView of={plans} onRetry={() => load(year)}>
            {() => (
              <PlanForm
                rows={rows}
                onType={(topic, planned) => type(base, year, { [topic]: planned })}
              />
            )}
          </RemoteView>
        </>
      )}
    </OrganiserPage>
  )
}

interface OutletProps extends ReturnType<typeof useOutlets> {
  base: string
  onChoose: (base: string) => void
}

function OutletCell({ base, outletIds, nameOf, onChoose }: OutletProps) {
  const text = useWords(organisingText)
  const [open, setOpen] = useState(false)
  return (
    <View className='card'>
      <Cell
        title={nameOf(base)}
        note={text.base}
        {...(outletIds.length > 1 && { role: 'button', onTap: () => setOpen(true) })}
      />
      <OutletSheet
        {...{ open, outletIds, nameOf }}
        onChoose={(outletId) => {
          setOpen(false)
          onChoose(outletId)
        }}
        onClose={() => setOpen(false)}
      />
    </View>
  )
}

function Save({
  base,
  year,
  rows,
}: {
  base: string
  year: number
  rows: ReturnType<typeof planFormRows>
}) {
  const text = useWords(peopleText)
  const failures = useWords(failureText)
  const { save } = usePlans()
  const [busy, setBusy] = useState(false)

  async function send() {
    setBusy(true)
    const answer = await save({ base, year, items: plannedItems(rows) })
    setBusy(false)
    showToast(answer.kind === 'ready' ? text.saved : failures[answer.failure.code])
  }

  return (
    <Button
      look='primary'
      busy={busy}
      words={busy ? text.saving : text.save}
      onTap={() => void send()}
    />
  )
}

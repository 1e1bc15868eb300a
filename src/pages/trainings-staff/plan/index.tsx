import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { clockAt } from '@/contract/facts/working-days.rules'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { BaseSheet } from '@/features/trainings/organising/components/outlet-choice'
import { PlanForm } from '@/features/trainings/organising/plans/components/plan-form'
import { OrganiserPage } from '@/features/trainings/organising/components/organiser-page'
import { useOrganised } from '@/features/trainings/organising/organised-trainings.store'
import { organisingText } from '@/features/trainings/organising/organising.text'
import { peopleText } from '@/features/trainings/organising/people/people.text'
import { planItems, planRows } from '@/features/trainings/organising/plans/plan.model'
import { planKey, usePlans } from '@/features/trainings/organising/plans/plans.store'
import { basesFor, staffOf } from '@/features/trainings/organising/organiser.model'
import { useMinute } from '@/platform/clock'
import { showToast } from '@/platform/toast'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'

/** Whose plan, and where it can be another's. */
function useBases() {
  const { facts } = useFacts()
  const { me } = useIdentity()
  const { language } = useShell()
  const outlets = facts.kind === 'ready' ? facts.value.outlets : []
  const staff = me.kind === 'ready' ? staffOf(me.value) : undefined
  const nameOf = (base: string) => {
    const outlet = byId(outlets, base)
    return outlet ? nameIn(language, outlet) : base
  }
  return { bases: staff ? basesFor(staff, outlets) : [], nameOf }
}

export default function StaffPlanPage() {
  const identity = useIdentity()
  const text = useWords(peopleText)
  const thisYear = Number(clockAt(useMinute()).day.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [chosen, setChosen] = useState<string>()
  const { load: loadFacts } = useFacts()
  const { plans, load, typed, type } = usePlans()
  const { topics, loadTopics } = useOrganised()
  const { bases, nameOf } = useBases()
  const base = chosen ?? bases[0] ?? ''

  const show = () => {
    void loadFacts()
    void loadTopics()
  }
  useEffect(() => void load(year), [load, year])

  const stored = plans.kind === 'ready' ? plans.value.find((plan) => plan.base === base) : undefined
  const rows = planRows(topics, stored, typed[planKey(base, year)] ?? {})
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
          <BaseCell {...{ base, bases, nameOf }} onChoose={setChosen} />
          <Chips>
            {[thisYear, thisYear + 1].map((one) => (
              <Chip
                key={one}
                on={one === year}
                words={text.planYear(one)}
                onTap={() => setYear(one)}
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

interface BaseProps extends ReturnType<typeof useBases> {
  base: string
  onChoose: (base: string) => void
}

function BaseCell({ base, bases, nameOf, onChoose }: BaseProps) {
  const text = useWords(organisingText)
  const [open, setOpen] = useState(false)
  return (
    <View className='card'>
      <Cell
        title={nameOf(base)}
        note={text.base}
        {...(bases.length > 1 && { role: 'button', onTap: () => setOpen(true) })}
      />
      <BaseSheet
        {...{ open, bases, nameOf }}
        onChoose={(one) => {
          setOpen(false)
          onChoose(one)
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
  rows: ReturnType<typeof planRows>
}) {
  const text = useWords(peopleText)
  const words = useWords(sharedText)
  const { save } = usePlans()
  const [busy, setBusy] = useState(false)

  async function send() {
    setBusy(true)
    const answer = await save({ base, year, items: planItems(rows) })
    setBusy(false)
    showToast(answer.kind === 'ready' ? text.saved : words.failure[answer.failure.code])
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

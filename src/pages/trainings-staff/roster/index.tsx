import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Roster, RosterEntry } from '@/contract/trainings/staff.schema'
import { useIdentity } from '@/features/people/identity/identity.store'
import { DoorHead } from '@/features/trainings/organising/door/components/door-head'
import { RosterRows } from '@/features/trainings/organising/roster/components/roster-rows'
import { RosterSearch } from '@/features/trainings/organising/roster/components/roster-search'
import { OrganiserPage } from '@/features/trainings/organising/components/organiser-page'
import { attendance, currentPart } from '@/features/trainings/organising/door/attendance.model'
import { useDoor } from '@/features/trainings/organising/door/door.store'
import {
  filterCounts,
  searchRoster,
  walkInWays,
  type RosterQuery,
} from '@/features/trainings/organising/roster/roster.model'
import { rosterText } from '@/features/trainings/organising/roster/roster.text'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'
import { useCheckIns } from '@/features/trainings/organising/door/check-ins.store'
import { useMinute } from '@/platform/clock'
import { watchNear } from '@/platform/near-view'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { own } from '@/contract/shared/own.rules'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { CorrectName } from './correct-name'
import { RosterExport } from './roster-export'
import { WalkIn } from './walk-in'

export default function StaffRosterPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const identity = useIdentity()
  const text = useWords(rosterText)
  const { rosters, load } = useRosters()
  const { setOperator } = useCheckIns()
  const [open, setOpen] = useState<'export' | 'walk-in'>()
  const now = useMinute()
  const roster = own(rosters, id) ?? idle
  const me = identity.me.kind === 'ready' ? identity.me.value.id : undefined
  const ways = roster.kind === 'ready' ? walkInWays(roster.value, now) : []

  const show = () => {
    void load(id)
    if (me) setOperator(me)
  }

  const close = () => setOpen(undefined)
  const actions = (
    <>
      <Button look='line' words={text.export} onTap={() => setOpen('export')} />
      {ways.length > 0 && (
        <Button look='primary' words={text.addWalkIn} onTap={() => setOpen('walk-in')} />
      )}
    </>
  )
  return (
    <OrganiserPage
      identity={identity}
      title={text.title}
      onShow={show}
      {...(roster.kind === 'ready' && { actions })}
    >
      {() => (
        <RemoteView of={roster} onRetry={() => load(id)}>
          {(value) => (
            <>
              <People roster={value} now={now} />
              <RosterExport id={id} open={open === 'export'} onClose={close} />
              <WalkIn id={id} ways={ways} open={open === 'walk-in'} onClose={close} />
            </>
          )}
        </RemoteView>
      )}
    </OrganiserPage>
  )
}

function People({ roster, now }: { roster: Roster; now: number }) {
  const text = useWords(rosterText)
  const { language } = useShell()
  const { pending } = useCheckIns()
  const { toggleCheckIn } = useDoor()
  const [query, setQuery] = useState<RosterQuery>({ filter: 'all', words: '' })
  const [chosen, setChosen] = useState<number>()
  const [corrected, setCorrected] = useState<RosterEntry>()
  const part = chosen ?? currentPart(roster.parts, now)
  const door = { part, pending }
  const rows = searchRoster(roster.entries, query, door)
  return (
    <>
      <DoorHead
        roster={roster}
        part={part}
        now={now}
        {...attendance(roster.entries, pending, part)}
        onPart={setChosen}
      />
      <RosterSearch
        query={query}
        filters={filterCounts(roster.entries, query.words, door)}
        onChange={(change) => setQuery({ ...query, ...change })}
      />
      {rows.length === 0 ? (
        <EmptyView icon='search' title={text.nobody} text={text.nobodyText} />
      ) : (
        <RosterRows
          listKey={`${query.filter} ${query.words} ${part}`}
          rows={rows}
          watchNear={watchNear}
          onToggle={({ entry }) => toggleCheckIn({ training: roster.training.id, part }, entry)}
          onCorrect={({ entry }) => setCorrected(entry)}
        />
      )}
      <CorrectName
        id={roster.training.id}
        entry={corrected}
        onClose={() => setCorrected(undefined)}
      />
      <Text className='cap'>{text.readAt(momentWords(roster.at, now, language))}</Text>
    </>
  )
}

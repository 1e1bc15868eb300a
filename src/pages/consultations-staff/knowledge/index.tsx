import { View } from '@tarojs/components'
import { useState } from 'react'
import type { KnowledgeEntry } from '@/contract/consultations/knowledge-entry.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import {
  EntryRows,
  EntryTools,
} from '@/features/consultations/staff/knowledge/components/entry-rows'
import {
  filterEntries,
  newEntryId,
  countByState,
  type EntryFilter,
} from '@/features/consultations/staff/knowledge/entries.model'
import { useEntries } from '@/features/consultations/staff/knowledge/entries.store'
import { entriesText } from '@/features/consultations/staff/knowledge/entries.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMinute } from '@/platform/clock'
import { watchNear } from '@/platform/near-view'
import { openPage } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'

const edit = (id: string) => openPage('consultations-staff/knowledge-entry', { id })

export default function KnowledgePage() {
  const who = useIdentity()
  const { list, load } = useEntries()
  const text = useWords(entriesText)
  const add = () =>
    openPage('consultations-staff/knowledge-entry', { id: newEntryId(Date.now()), of: 'nothing' })
  return (
    <DeskPage
      who={who}
      title={text.title}
      onShow={() => void load()}
      actions={<Button look='primary' words={text.add} onTap={add} />}
    >
      {({ id }) => (
        <>
          <UnsavedDrafts owner={id} />
          <RemoteView of={list} onRetry={load}>
            {(entries) => <Entries list={entries} />}
          </RemoteView>
        </>
      )}
    </DeskPage>
  )
}

/** Drafts on this phone that are not saved. */
function UnsavedDrafts({ owner }: { owner: string }) {
  const { drafts } = useEntries()
  const text = useWords(entriesText)
  const mine = drafts.filter((draft) => draft.owner === owner)
  if (mine.length === 0) return null
  return (
    <Section title={text.unsaved} more={text.unsavedNote}>
      <View className='card desk-unsaved'>
        {mine.map(({ id, draft }) => (
          <Cell key={id} title={draft.question || text.untitled} onTap={() => edit(id)} />
        ))}
      </View>
    </Section>
  )
}

function Entries({ list }: { list: KnowledgeEntry[] }) {
  const text = useWords(entriesText)
  const [filter, setFilter] = useState<EntryFilter>({ words: '' })
  const today = clockAt(useMinute()).day
  const found = filterEntries(list, filter, today)
  if (list.length === 0) return <EmptyView icon='guide' title={text.none} text={text.noneText} />
  return (
    <>
      <EntryTools
        filter={filter}
        states={countByState(list, today)}
        onFilter={(change) => setFilter((before) => ({ ...before, ...change }))}
      />
      {found.length === 0 ? (
        <EmptyView icon='search' title={text.noneFound} />
      ) : (
        <EntryRows
          entries={found}
          today={today}
          of={`${filter.words} ${filter.state ?? ''}`}
          watchNear={watchNear}
          onOpen={edit}
        />
      )}
    </>
  )
}

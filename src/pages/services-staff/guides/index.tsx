import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { StaffGuide } from '@/contract/facts/guide-edits.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { supervisorOf } from '@/features/consultations/staff/access/case-worker.model'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useGuideDrafts, useGuideEdits } from '@/features/services/editing/guide-edits.store'
import {
  countGuides,
  findGuides,
  listFilters,
  responsibleUnits,
  type GuideListFilter,
  type ListedGuide,
} from '@/features/services/editing/guide-list.model'
import { guideListText } from '@/features/services/editing/guide-list.text'
import { watchNear } from '@/platform/near-view'
import { openPage } from '@/platform/navigation'
import { dotted } from '@/shared/lib/dotted'
import { Cell } from '@/shared/ui/cell'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { EmptyView } from '@/shared/ui/empty-view'
import { Field } from '@/shared/ui/form/field'
import { FilterField } from '@/shared/ui/form/filter-field'
import { Select } from '@/shared/ui/form/select'
import { LongList } from '@/shared/ui/long-list'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { GuideConflicts } from './guide-conflicts'

export default function GuidesPage() {
  const who = useIdentity()
  const text = useWords(guideListText)
  const { guides, loadGuides, loadConflicts } = useGuideEdits()
  const read = () => {
    void useFacts.getState().load()
    void loadGuides()
    void loadConflicts()
  }
  return (
    <DeskPage who={who} title={text.title} of={supervisorOf} onShow={read}>
      {() => (
        <>
          <View className='section'>
            <Text className='cap'>{text.note}</Text>
          </View>
          <GuideConflicts />
          <RemoteView of={guides} onRetry={loadGuides}>
            {(list) => <Guides list={list} />}
          </RemoteView>
        </>
      )}
    </DeskPage>
  )
}

/** The guides with their names and what is typed on this phone. */
function useListed(list: StaffGuide[]): ListedGuide[] {
  const { facts } = useFacts()
  const { language } = useShell()
  const drafts = useGuideDrafts((store) => store.drafts)
  const names = factNames(facts, language)
  const typed = new Set(Object.keys(drafts).map((key) => key.split(' ')[0]))
  return list.map((guide) => ({
    ...guide,
    name: names.service(guide.id),
    ...(guide.responsible !== undefined && { unit: names.unit(guide.responsible) }),
    typed: typed.has(guide.id),
  }))
}

function Guides({ list }: { list: StaffGuide[] }) {
  const text = useWords(guideListText)
  const guides = useListed(list)
  const [words, setWords] = useState('')
  const [filter, setFilter] = useState<GuideListFilter>('all')
  const [unit, setUnit] = useState('')
  const found = findGuides(guides, { words, filter, unit })
  const units = responsibleUnits(guides)
  return (
    <>
      <View className='section'>
        <FilterField label={text.find} value={words} onInput={setWords} />
      </View>
      <Chips>
        {listFilters.map((listed) => (
          <Chip
            key={listed}
            on={filter === listed}
            words={text.counted(text.filter[listed], countGuides(guides, listed))}
            onTap={() => setFilter(listed)}
          />
        ))}
      </Chips>
      {units.length > 0 && (
        <Field label={text.answersFor}>
          <Select
            label={text.answersFor}
            options={[{ value: '', words: text.anybody }, ...units]}
            value={unit}
            onChange={setUnit}
          />
        </Field>
      )}
      {found.length === 0 ? (
        <EmptyView icon='search' title={text.none} text={text.noneText} />
      ) : (
        <View className='card section'>
          <LongList
            key={`${words} ${filter} ${unit}`}
            name='staff-guides'
            items={found}
            estimate={88}
            watchNear={watchNear}
          >
            {(guide) => <GuideRow key={guide.id} guide={guide} />}
          </LongList>
        </View>
      )}
    </>
  )
}

function GuideRow({ guide }: { guide: ListedGuide }) {
  const text = useWords(guideListText)
  const { language } = useShell()
  const { id, name, unit, waiting, outdated, typed, editedAt } = guide
  const day = editedAt && dateWords(clockAt(Date.parse(editedAt)).day, language)
  return (
    <Cell
      title={name}
      note={dotted([id, unit ?? text.nobody, day ? text.editedAt(day) : text.never])}
      below={
        waiting > 0 || outdated || typed ? (
          <Tags className='cell__tags'>
            {waiting > 0 && <Tag look='warn'>{text.waiting(waiting)}</Tag>}
            {typed && <Tag look='brand'>{text.typed}</Tag>}
            {outdated && <Tag look='unverified'>{text.outdated}</Tag>}
          </Tags>
        ) : undefined
      }
      onTap={() => openPage('services-staff/guide', { id })}
    />
  )
}

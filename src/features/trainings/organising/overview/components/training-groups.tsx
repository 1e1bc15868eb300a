import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ListedStaffTraining } from '@/contract/trainings/staff.schema'
import type { NearView } from '@/shared/lib/near-view'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { LongList } from '@/shared/ui/long-list'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import type { KeptDraft } from '../../editor/draft.model'
import { groupTrainings } from '../training-groups.model'
import { organisingText } from '../../organising.text'
import { TrainingRow } from './training-row'

interface Props {
  trainings: ListedStaffTraining[]
  /** More follow. */
  goesOn: boolean
  /** Unsaved drafts on this phone. */
  drafts: KeptDraft[]
  now: number
  outletId: string | undefined
  nameOf: (outletId: string) => string
  watchNear: NearView
  onOpen: (id: string) => void
  onDraft: (id: string) => void
}

/** Past trainings shown until all are requested, where the list does not go on below. */
const maxOver = 3

export function TrainingGroups({ trainings, drafts, outletId, nameOf, onDraft, ...rest }: Props) {
  const { now, goesOn } = rest
  const text = useWords(organisingText)
  const [all, setAll] = useState(false)
  const { coming, drafts: saved, over } = groupTrainings(trainings, now, outletId)
  const hidden = !all && !goesOn && over.length > maxOver
  const isOne = new Set(trainings.map((training) => training.base)).size < 2
  const rows = { ...rest, nameOf: outletId || isOne ? undefined : nameOf }
  const nothing = coming.length + saved.length + over.length + drafts.length === 0
  return (
    <>
      {nothing && <EmptyView icon='training' title={text.none} text={text.noneText} />}
      {drafts.length > 0 && (
        <Section title={text.unsaved} more={text.unsavedNote}>
          <View className='card'>
            {drafts.map(({ id, draft }) => (
              <Cell key={id} title={draft.title || text.untitled} onTap={() => onDraft(id)} />
            ))}
          </View>
        </Section>
      )}
      <Group name='staff-coming' title={text.coming} list={coming} {...rows} />
      <Group name='staff-drafts' title={text.drafts} list={saved} {...rows} />
      <Group
        name='staff-over'
        title={text.over}
        list={hidden ? over.slice(0, maxOver) : over}
        {...(hidden && { more: text.showOver(over.length), onMore: () => setAll(true) })}
        {...rows}
      />
    </>
  )
}

interface GroupProps extends Pick<Props, 'now' | 'watchNear' | 'onOpen'> {
  /** CSS class of the list. */
  name: string
  title: string
  list: ListedStaffTraining[]
  more?: string
  onMore?: () => void
  nameOf: ((outletId: string) => string) | undefined
}

function Group({ name, title, list, nameOf, now, watchNear, onOpen, ...more }: GroupProps) {
  const { elder } = useShell()
  if (list.length === 0) return null
  return (
    <Section title={title} {...more}>
      <View className='card'>
        <LongList name={name} items={list} estimate={elder ? 150 : 104} watchNear={watchNear}>
          {(training) => (
            <TrainingRow
              key={training.id}
              training={training}
              now={now}
              {...(nameOf && { outletName: nameOf(training.base) })}
              onOpen={onOpen}
            />
          )}
        </LongList>
      </View>
    </Section>
  )
}

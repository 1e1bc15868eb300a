import { Text, View } from '@tarojs/components'
import type { FactConflict, OutletChange, OutletEdit } from '@/contract/facts/outlet-edits.schema'
import { momentWords } from '@/contract/shared/moment-words.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { dotted } from '@/shared/lib/dotted'
import { Button } from '@/shared/ui/button'
import { useShell, useWords } from '@/shared/ui/shell'
import { changeWords } from '../change-words.model'
import { changesText } from '../changes.text'
import { outletEditsText } from '../outlet-edits.text'

interface ProposalProps {
  edit: OutletEdit
  outletName: string
  /** What is published. */
  current: OutletChange | undefined
  now: EpochMs
  /** Its decision is being sent. */
  busy: boolean
  onPublish: () => void
  onRefuse: () => void
}

/** A proposed value beside the published one, for a second person. */
export function ProposalCard(props: ProposalProps) {
  const { edit, outletName, current, now, busy, onPublish, onRefuse } = props
  const text = useWords(changesText)
  const edits = useWords(outletEditsText)
  const { language } = useShell()
  const note = [edits.by[edit.mine ? 'mine' : edit.by], edits.known[edit.knownBy]]
  return (
    <View className='card desk-card num'>
      <Text className='strong desk-card__line'>{outletName}</Text>
      <Text className='cap desk-card__line'>
        {dotted([momentWords(edit.at, now, language), ...note])}
      </Text>
      <Value name={dotted([edits.field[edit.change.field], text.now])} change={current} />
      <Value name={text.proposed} change={edit.change} strong />
      {edit.mine ? (
        <Text className='cap desk-card__problem'>{text.ownProposal}</Text>
      ) : (
        <View className='desk-card__acts'>
          <Button
            look='second'
            size='s'
            busy={busy}
            words={busy ? text.busy : text.publish}
            label={`${text.publish} ${outletName}`}
            onTap={onPublish}
          />
          <Button
            look='line'
            size='s'
            words={text.refuse}
            label={`${text.refuse} ${outletName}`}
            onTap={onRefuse}
          />
        </View>
      )}
    </View>
  )
}

interface ConflictProps {
  conflict: FactConflict
  outletName: string
  busy: boolean
  onKeep: () => void
  onTake: () => void
}

/** What a person confirmed beside what an import brought. */
export function ConflictCard({ conflict, outletName, busy, onKeep, onTake }: ConflictProps) {
  const text = useWords(changesText)
  const { field } = useWords(outletEditsText)
  return (
    <View className='card desk-card num'>
      <Text className='strong desk-card__line'>{outletName}</Text>
      <Value name={dotted([field[conflict.kept.field], text.kept])} change={conflict.kept} strong />
      <Value name={text.imported} change={conflict.imported} />
      <View className='desk-card__acts'>
        <Button
          look='second'
          size='s'
          busy={busy}
          words={busy ? text.busy : text.keep}
          label={`${text.keep} ${outletName}`}
          onTap={onKeep}
        />
        <Button
          look='line'
          size='s'
          words={text.take}
          label={`${text.take} ${outletName}`}
          onTap={onTake}
        />
      </View>
    </View>
  )
}

interface ValueProps {
  name: string
  change: OutletChange | undefined
  strong?: boolean
}

function Value({ name, change, strong = false }: ValueProps) {
  const { language } = useShell()
  return (
    <View className='desk-card__proposed'>
      <Text className='cap desk-card__line'>{name}</Text>
      {changeWords(change, language).map((line) => (
        <Text key={line} className={`desk-card__line${strong ? ' strong' : ''}`}>
          {line}
        </Text>
      ))}
    </View>
  )
}

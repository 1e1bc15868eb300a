import { Text, View } from '@tarojs/components'
import type { OutletEdit } from '@/contract/facts/outlet-edits.schema'
import { momentWords } from '@/contract/shared/moment-words.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { Section } from '@/shared/ui/section'
import { PagedRows } from '@/shared/ui/paged-rows'
import { useShell, useWords } from '@/shared/ui/shell'
import { Timeline, type TimelineStep } from '@/shared/ui/timeline'
import type { Failure } from '@/contract/shared/failure'
import { changeWords } from '../change-words.model'
import { outletEditsText } from '../outlet-edits.text'

interface Props {
  edits: OutletEdit[]
  next: string | undefined
  now: EpochMs
  onMore: () => Promise<Failure | undefined>
}

/** What was changed, by whom, and what became of it. */
export function EditHistory({ edits, next, now, onMore }: Props) {
  const text = useWords(outletEditsText)
  const { language } = useShell()
  const step = (edit: OutletEdit): TimelineStep => {
    const { id, change, state, at, decidedAt, by, mine, reason } = edit
    const who = text.by[mine ? 'mine' : by]
    const note = [text.state[state], momentWords(decidedAt ?? at, now, language), who]
    return {
      id,
      title: text.told(text.field[change.field], changeWords(change, language).join(text.between)),
      note: note.join(text.between),
      state: state === 'waiting' ? 'now' : 'done',
      ...(reason && { below: <Text className='cap'>{text.because(reason)}</Text> }),
    }
  }
  return (
    <Section title={text.history}>
      {edits.length === 0 ? (
        <Text className='cap'>{text.noHistory}</Text>
      ) : (
        <PagedRows rows={edits} next={next} onMore={onMore}>
          {(shown) => (
            <View className='card'>
              <Timeline steps={shown.map(step)} />
            </View>
          )}
        </PagedRows>
      )}
    </Section>
  )
}

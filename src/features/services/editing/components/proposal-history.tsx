import { Text, View } from '@tarojs/components'
import type { GuideProposal } from '@/contract/facts/guide-edits.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import type { Failure } from '@/contract/shared/failure'
import { momentWords } from '@/contract/shared/moment-words.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { PagedRows } from '@/shared/ui/paged-rows'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Timeline, type TimelineStep } from '@/shared/ui/timeline'
import { guideEditsText } from '../guide-edits.text'

interface Props {
  proposals: GuideProposal[]
  next: string | undefined
  now: EpochMs
  onMore: () => Promise<Failure | undefined>
}

/** What was proposed for a guide, and what became of it. */
export function ProposalHistory({ proposals, next, now, onMore }: Props) {
  const text = useWords(guideEditsText)
  const { language } = useShell()
  const step = (proposal: GuideProposal): TimelineStep => {
    const { id, version, changes, state, at, decidedAt, mine, reason, source, knownBy } = proposal
    const fields = changes.map(({ field }) => text.field[field]).join(text.between)
    const day = version && text.versionOf(dateWords(version, language), undefined)
    const note = [
      text.state[state],
      momentWords(decidedAt ?? at, now, language),
      text.proposedBy[mine ? 'mine' : 'other'],
    ]
    return {
      id,
      title: day ? `${day}${text.between}${fields}` : fields,
      note: note.join(text.between),
      state: state === 'waiting' ? 'now' : 'done',
      below: (
        <View>
          <Text className='cap desk-card__line'>
            {[text.known[knownBy], source.title].join(text.between)}
          </Text>
          {reason && <Text className='cap desk-card__line'>{text.because(reason)}</Text>}
        </View>
      ),
    }
  }
  return (
    <Section title={text.history}>
      {proposals.length === 0 ? (
        <Text className='cap'>{text.noHistory}</Text>
      ) : (
        <PagedRows rows={proposals} next={next} onMore={onMore}>
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

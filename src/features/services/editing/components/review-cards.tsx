import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { GuideProposal } from '@/contract/facts/guide-edits.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { guideEditsText } from '../guide-edits.text'
import { guideReviewText } from '../guide-review.text'
import './review-cards.scss'

interface Props {
  proposal: GuideProposal
  now: EpochMs
  onLink: (url: string) => void
}

/** How a proposal is known, who confirms it, and what follows from it. */
export function ReviewCards({ proposal, now, onLink }: Props) {
  const text = useWords(guideReviewText)
  const edits = useWords(guideEditsText)
  const { language } = useShell()
  const { source, knownBy, at, mine, version } = proposal
  const { url } = source
  return (
    <View className='review-cards'>
      <Section title={text.howKnown}>
        <View className='card review-cards__card'>
          <Row name={text.source}>
            <Text>{source.title}</Text>
            {url && (
              <Tap className='review-cards__link' role='link' onTap={() => onLink(url)}>
                <Text>{url}</Text>
              </Tap>
            )}
          </Row>
          <Row name={text.trust}>
            <Text className={knownBy === 'reprint' ? 'unv' : ''}>{edits.known[knownBy]}</Text>
          </Row>
          <Row name={text.proposed}>
            <Text>
              {[edits.proposedBy[mine ? 'mine' : 'other'], momentWords(at, now, language)].join(
                edits.between,
              )}
            </Text>
          </Row>
          <Row name={text.confirmedBy}>
            <Text>{text.notYou}</Text>
          </Row>
        </View>
      </Section>
      <Section title={text.effects}>
        <View className='card review-cards__card'>
          <Row name={text.phones}>
            <Text>{version ? text.phonesFrom(dateWords(version, language)) : text.phonesNow}</Text>
          </Row>
          <Row name={text.english}>
            <Text>{edits.englishNote}</Text>
          </Row>
        </View>
      </Section>
    </View>
  )
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <View className='review-cards__row'>
    <Text className='review-cards__name'>{name}</Text>
    <View className='review-cards__value'>{children}</View>
  </View>
)

import { Text, View } from '@tarojs/components'
import { newWords } from '@/contract/consultations/consultations.rules'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { consultationTermsText } from '@/shared/consultation-terms.text'
import { ipTypeText } from '@/shared/ip-types.text'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { spaced } from '@/shared/lib/spaced'
import { Icon } from '@/shared/ui/icon'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import { PageTitle } from '@/shared/ui/page-title'
import { caseText } from '../case.text'
import { caseStatusText } from '../case-status.text'
import { CaseAttachments, type ShowPictures } from './case-attachments'

interface Props {
  consultation: StaffConsultation
  now: EpochMs
  onCopy: (number: string) => void
  onPictures: ShowPictures
}

/** Number, status and text of a case. */
export function CaseHead({ consultation, now, onCopy, onPictures }: Props) {
  const text = useWords(caseText)
  const { language } = useShell()
  const { number, kind, askedAt, check, escalated, pictures, documents } = consultation
  return (
    <>
      <View className='desk-top'>
        <View>
          <PageTitle className='num ref'>{number}</PageTitle>
          <Text className='cap num'>{text.asked(momentWords(askedAt, now, language))}</Text>
        </View>
        <Tap className='tool' label={`${text.number} ${number}`} onTap={() => onCopy(number)}>
          <Icon name='copy' />
          <Text>{text.number}</Text>
        </Tap>
      </View>
      <CaseTags consultation={consultation} />
      {escalated && (
        <View className='desk-notice'>
          <Notice look='bad' icon='alert' words={text.escalated} />
        </View>
      )}
      {check === 'risky' && (
        <View className='desk-notice'>
          <Notice look='warn' icon='alert' words={text.risky} />
        </View>
      )}
      {check === 'due' && (
        <View className='desk-notice'>
          <Notice look='plain' words={text.riskyLater} />
        </View>
      )}
      <NewWords consultation={consultation} now={now} />
      <Section title={kind === 'consultation' ? text.question : text.account}>
        <View className='card pad'>
          <Quote words={consultation.text} />
          <CaseAttachments pictures={pictures} documents={documents} onShow={onPictures} />
        </View>
      </Section>
    </>
  )
}

/** What the citizen wrote since staff replied or asked, before the question that is known. */
function NewWords({ consultation, now }: Pick<Props, 'consultation' | 'now'>) {
  const text = useWords(caseText)
  const { language } = useShell()
  const events = newWords(consultation.events)
  if (events.length === 0) return null
  return (
    <Section title={text.newWords}>
      <View className='card pad'>
        {events.map(({ seq, at, kind, text: words = '' }) => (
          <View key={seq}>
            <Text className='cap num'>
              {dotted([text.event[kind], momentWords(at, now, language)])}
            </Text>
            <Quote words={words} />
          </View>
        ))}
      </View>
    </Section>
  )
}

export const Quote = ({ words }: { words: string }) => (
  <View className='desk-quote'>
    <Text className='desk-quote__text'>{spaced(words)}</Text>
  </View>
)

function CaseTags({ consultation }: { consultation: StaffConsultation }) {
  const text = useWords(caseStatusText)
  const words = useWords(consultationTermsText)
  const ipNames = useWords(ipTypeText)
  const { kind, topic, ipType, status, taken, stage, closed, sample } = consultation
  const isTaken = status === 'claimed' && taken
  return (
    <Tags className='page__tags'>
      <Tag look={isTaken && taken === 'mine' ? 'brand' : status === 'open' ? 'warn' : 'plain'}>
        {isTaken ? text[taken] : closed ? words.closed[closed] : text.status[status]}
      </Tag>
      <Tag>{words.kind[kind]}</Tag>
      {words.topic[topic] !== words.kind[kind] && <Tag>{words.topic[topic]}</Tag>}
      {ipType && <Tag>{ipNames[ipType]}</Tag>}
      {stage && <Tag look='brand'>{words.stage[stage]}</Tag>}
      {sample && <Tag look='sample'>{text.sample}</Tag>}
    </Tags>
  )
}

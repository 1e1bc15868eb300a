import { View } from '@tarojs/components'
import type { About } from '@/contract/consultations/consultations.schema'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { consultationTermsText } from '@/shared/consultation-terms.text'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { DuePromise } from '@/shared/ui/due-promise'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { caseText } from '../case.text'

interface Props {
  consultation: StaffConsultation
  now: EpochMs
  unit: string
  district: string | undefined
  /** Name of the page it was asked from; '' if unknown. */
  about: string
  onAbout: (about: About) => void
  onOpen: (id: string) => void
}

/** Citizen, contact, deadline and origin of a case. */
export function CaseFacts({
  consultation,
  now,
  unit,
  district,
  about: name,
  onAbout,
  onOpen,
}: Props) {
  const text = useWords(caseText)
  const words = useWords(consultationTermsText)
  const { anonymous, about, contact, mergedInto } = consultation
  return (
    <>
      <DueCard consultation={consultation} now={now} />
      <Section title={text.who}>
        <View className='card'>
          <Cell
            title={anonymous ? text.anonymous : (consultation.name ?? text.noName)}
            {...(anonymous && { note: text.anonymousNote })}
          />
          {contact && <Cell title={text.contact} value={contact} />}
          <Cell title={text.class} value={words.class[consultation.class]} />
          {district && <Cell title={text.district} value={district} />}
          <Cell title={text.unit} value={unit} />
          {about && (
            <Cell
              title={name || text.about[about.kind]}
              {...(name && { note: text.about[about.kind] })}
              onTap={() => onAbout(about)}
            />
          )}
          {mergedInto && <Cell title={text.mergedInto} onTap={() => onOpen(mergedInto)} />}
        </View>
      </Section>
    </>
  )
}

function DueCard({ consultation, now }: Pick<Props, 'consultation' | 'now'>) {
  const text = useWords(caseText)
  const { dueAt, complex } = consultation
  return (
    <Section title={text.due}>
      <View className='card'>
        {dueAt ? (
          <View className='pad'>
            <DuePromise period={{ ...consultation, dueAt }} now={now} what={text.answers} />
          </View>
        ) : (
          <Cell title={text.noDue} />
        )}
        {complex && <Cell title={text.complex} note={spaced(complex)} />}
      </View>
    </Section>
  )
}

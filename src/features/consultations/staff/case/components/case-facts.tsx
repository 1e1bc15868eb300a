import { View } from '@tarojs/components'
import type { About } from '@/contract/consultations/consultations.schema'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { consultationTermsText } from '@/shared/consultation-terms.text'
import { momentWords } from '@/shared/lib/moments'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { TimeRemaining } from '@/shared/ui/time-remaining'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { caseText } from '../case.text'

interface Props {
  one: StaffConsultation
  now: EpochMs
  unit: string
  district: string | undefined
  /** Name of the page it was asked from; '' if unknown. */
  about: string
  onAbout: (about: About) => void
  onOpen: (id: string) => void
}

/** Citizen, contact, deadline and origin of a case. */
export function CaseFacts({ one, now, unit, district, about: name, onAbout, onOpen }: Props) {
  const text = useWords(caseText)
  const words = useWords(consultationTermsText)
  const { anonymous, about, contact, mergedInto } = one
  return (
    <>
      <DueCard one={one} now={now} />
      <Section title={text.who}>
        <View className='card'>
          <Cell
            title={anonymous ? text.anonymous : (one.name ?? text.noName)}
            {...(anonymous && { note: text.anonymousNote })}
          />
          {contact && <Cell title={text.contact} value={contact} />}
          <Cell title={text.class} value={words.class[one.class]} />
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

function DueCard({ one, now }: Pick<Props, 'one' | 'now'>) {
  const text = useWords(caseText)
  const { language } = useShell()
  const { dueAt, dueUnsure, dueFrom, dueDays, complex } = one
  return (
    <Section title={text.due}>
      <View className='card'>
        <Cell
          title={dueAt ? text.days(dueDays) : text.noDue}
          {...(dueAt && { note: text.since(momentWords(dueFrom, now, language)) })}
          {...(dueAt && { value: <TimeRemaining dueAt={dueAt} unsure={false} now={now} /> })}
        />
        {dueAt && dueUnsure && <Cell title={text.unsure} />}
        {complex && <Cell title={text.complex} note={spaced(complex)} />}
      </View>
    </Section>
  )
}

import type { Way } from '@/contract/trainings/trainings.schema'
import { dotted } from '@/shared/lib/dotted'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { TextField } from '@/shared/ui/form/text-field'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { trainingWaysText } from '@/shared/training-ways.text'
import { toggleWay, ways, type DraftSeats } from '../draft.model'
import type { TakenSeats } from '../draft-problems.model'
import { formText } from '../form.text'
import type { SectionProps } from './section.types'

interface Props extends SectionProps {
  taken: TakenSeats
}

export function SeatsSection({ draft, problem, onChange, taken }: Props) {
  const text = useWords(formText)
  const names = useWords(trainingWaysText)
  const { seats } = draft
  return (
    <Section title={text.seats}>
      <ChoiceField
        label={text.ways}
        hint={text.waysHint}
        several
        options={ways.map((value) => ({ value, words: names[value] }))}
        chosen={ways.filter((way) => seats[way])}
        onPress={(way) => onChange({ seats: toggleWay(seats, way) })}
      />
      {ways.map((way) => (
        <WaySeats
          key={way}
          way={way}
          seats={seats[way]}
          taken={taken[way]}
          problem={problem}
          onChange={(value) => onChange({ seats: { ...seats, [way]: value } })}
        />
      ))}
      {seats.onsite && (
        <TextField
          label={text.place}
          optional
          hint={text.placeHint}
          maxLength={120}
          value={draft.place}
          onChange={(place) => onChange({ place })}
        />
      )}
      {seats.online && (
        <TextField
          label={text.link}
          optional
          hint={text.linkHint}
          problem={problem('link')}
          maxLength={500}
          value={draft.link}
          onChange={(link) => onChange({ link })}
        />
      )}
    </Section>
  )
}

interface WayProps extends Pick<SectionProps, 'problem'> {
  way: Way
  seats: DraftSeats | undefined
  taken: TakenSeats[Way]
  onChange: (seats: DraftSeats) => void
}

/** A way that was switched off although people have seats in it still shows its problem. */
function WaySeats({ way, seats, taken, problem, onChange }: WayProps) {
  const text = useWords(formText)
  const names = useWords(trainingWaysText)
  const label = text.capacity(names[way])
  const shown = seats ?? { capacity: '', waitlist: '' }
  const lost = !seats && problem(`capacity_${way}`)
  if (!seats && !lost) return null
  return (
    <>
      <TextField
        label={label}
        {...(taken && taken.seated > 0 && { hint: text.taken(taken.seated, taken.waiting) })}
        problem={problem(`capacity_${way}`)}
        type='number'
        maxLength={6}
        value={shown.capacity}
        onChange={(capacity) => onChange({ ...shown, capacity })}
      />
      <TextField
        label={dotted([text.waitlist, names[way]])}
        hint={text.waitlistHint}
        problem={problem(`waitlist_${way}`)}
        type='number'
        maxLength={6}
        value={shown.waitlist}
        onChange={(waitlist) => onChange({ ...shown, waitlist })}
      />
    </>
  )
}

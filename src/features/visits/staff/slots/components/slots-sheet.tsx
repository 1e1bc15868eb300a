import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { StaffSlot } from '@/contract/visits/staff.schema'
import { timeOf } from '@/shared/lib/moments'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/form/field'
import { Select } from '@/shared/ui/form/select'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { countCalledOff, endTimesAfter, slotsProblem, type SlotsDraft } from '../slots.model'
import { slotsText } from '../slots.text'
import '../../components/reception.scss'

interface Props {
  /** None while nothing is to be changed. */
  draft: SlotsDraft | undefined
  /** Those of the day that can be changed. */
  slots: StaffSlot[]
  /** How many the window takes by its settings. */
  usual: number
  busy: boolean
  failure: Failure | undefined
  onChange: (part: Partial<SlotsDraft>) => void
  onConfirm: () => void
  onClose: () => void
}

/** Closes a part of a day, or changes how many may come: first it says what follows for whom. */
export function SlotsSheet({ draft, onClose, ...rest }: Props) {
  const text = useWords(slotsText)
  return (
    <Sheet open={!!draft} title={text.change} onClose={onClose}>
      {draft && <Change draft={draft} {...rest} />}
    </Sheet>
  )
}

type ChangeProps = Omit<Props, 'draft' | 'onClose'> & { draft: SlotsDraft }

function Change({ draft, slots, usual, busy, failure, onChange, onConfirm }: ChangeProps) {
  const text = useWords(slotsText)
  const words = useWords(sharedText)
  const [tried, setTried] = useState(false)
  const off = countCalledOff(slots, draft)
  const problem = slotsProblem(slots, draft)
  const confirm = () => {
    setTried(true)
    if (!problem) onConfirm()
  }
  return (
    <View>
      <Between draft={draft} slots={slots} onChange={onChange} />
      <Field label={text.capacity} hint={text.capacityHint}>
        <Select
          label={text.capacity}
          options={Array.from({ length: Math.max(usual, draft.capacity, 10) + 1 }, (_, count) => ({
            value: String(count),
            words: count === 0 ? text.close : text.keep(count),
          }))}
          value={String(draft.capacity)}
          onChange={(capacity) => onChange({ capacity: Number(capacity) })}
        />
      </Field>
      <View className='reception__notice'>
        <Notice
          look={off > 0 ? 'warn' : 'plain'}
          icon={off > 0 ? 'alert' : 'info'}
          words={off > 0 ? text.calledOff(off) : text.nobody}
        />
      </View>
      {off > 0 && (
        <TextField
          label={text.reason}
          hint={text.reasonHint}
          maxLength={120}
          problem={tried && problem ? text.reasonMissing : undefined}
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
        />
      )}
      {failure && <Notice look='bad' icon='alert' words={words.failure[failure.code]} />}
      <View className='reception__confirm'>
        <Button
          look='primary'
          size='block'
          busy={busy}
          words={busy ? text.busy : text.confirm}
          onTap={confirm}
        />
      </View>
    </View>
  )
}

function Between({ draft, slots, onChange }: Pick<ChangeProps, 'draft' | 'slots' | 'onChange'>) {
  const text = useWords(slotsText)
  const option = (moment: string) => ({ value: moment, words: timeOf(moment) })
  const ends = endTimesAfter(slots, draft.from)
  const begin = (from: string) =>
    onChange({
      from,
      ...(Date.parse(draft.until) <= Date.parse(from) && { until: endTimesAfter(slots, from)[0]! }),
    })
  return (
    <Field label={`${text.from} – ${text.until}`}>
      <View className='field__row'>
        <Select
          label={text.from}
          options={slots.map(({ startsAt }) => option(startsAt))}
          value={draft.from}
          onChange={begin}
        />
        <Select
          label={text.until}
          options={ends.map(option)}
          value={draft.until}
          onChange={(until) => onChange({ until })}
        />
      </View>
    </Field>
  )
}

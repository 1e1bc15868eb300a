import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { StaffSlot } from '@/contract/visits/staff.schema'
import { timeOf } from '@/contract/shared/moment-words.rules'
import { failureText } from '@/shared/failure.text'
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
  /** Undefined: the sheet is closed. */
  draft: SlotsDraft | undefined
  /** Slots of the day that can be changed. */
  slots: StaffSlot[]
  /** Capacity in the settings of the window. */
  defaultCapacity: number
  busy: boolean
  failure: Failure | undefined
  onChange: (part: Partial<SlotsDraft>) => void
  onConfirm: () => void
  onClose: () => void
}

/** Changes the capacity of a part of a day. It states how many appointments will be called off. */
export function SlotsSheet({ draft, onClose, ...rest }: Props) {
  const text = useWords(slotsText)
  return (
    <Sheet open={!!draft} title={text.change} onClose={onClose}>
      {draft && <CapacityForm draft={draft} {...rest} />}
    </Sheet>
  )
}

type CapacityFormProps = Omit<Props, 'draft' | 'onClose'> & { draft: SlotsDraft }

function CapacityForm(props: CapacityFormProps) {
  const { draft, slots, defaultCapacity, busy, failure, onChange, onConfirm } = props
  const text = useWords(slotsText)
  const failures = useWords(failureText)
  const [tried, setTried] = useState(false)
  const calledOff = countCalledOff(slots, draft)
  const maxCapacity = Math.max(defaultCapacity, draft.capacity, 10)
  const problem = slotsProblem(slots, draft)
  const confirm = () => {
    setTried(true)
    if (!problem) onConfirm()
  }
  return (
    <View>
      <SpanField draft={draft} slots={slots} onChange={onChange} />
      <Field label={text.capacity} hint={text.capacityHint}>
        <Select
          label={text.capacity}
          options={Array.from({ length: maxCapacity + 1 }, (_, count) => ({
            value: String(count),
            words: count === 0 ? text.close : text.keep(count),
          }))}
          value={String(draft.capacity)}
          onChange={(capacity) => onChange({ capacity: Number(capacity) })}
        />
      </Field>
      <View className='reception__notice'>
        <Notice
          look={calledOff > 0 ? 'warn' : 'plain'}
          icon={calledOff > 0 ? 'alert' : 'info'}
          words={calledOff > 0 ? text.calledOff(calledOff) : text.nobody}
        />
      </View>
      {calledOff > 0 && (
        <TextField
          label={text.reason}
          hint={text.reasonHint}
          maxLength={120}
          problem={tried && problem ? text.reasonMissing : undefined}
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
        />
      )}
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
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

type SpanFieldProps = Pick<CapacityFormProps, 'draft' | 'slots' | 'onChange'>

function SpanField({ draft, slots, onChange }: SpanFieldProps) {
  const text = useWords(slotsText)
  const option = (moment: string) => ({ value: moment, words: timeOf(moment) })
  const ends = endTimesAfter(slots, draft.from)
  const changeFrom = (from: string) =>
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
          onChange={changeFrom}
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

import { changeFrom, expiringFields } from '@/contract/facts/outlet-edits.rules'
import type { NewestOutletEdits, OutletField } from '@/contract/facts/outlet-edits.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { FieldSection } from '@/features/outlets/editing/components/field-section'
import { DaysFields, HoursFields } from '@/features/outlets/editing/components/hours-fields'
import {
  AddressFields,
  NoticeFields,
  PhonesFields,
} from '@/features/outlets/editing/components/reach-fields'
import { willWait, type FieldDrafts } from '@/features/outlets/editing/outlet-draft.model'
import type { OutletEditing } from './use-outlet-edit'

interface Props {
  field: OutletField
  outlet: Outlet
  newest: NewestOutletEdits
  editing: OutletEditing
}

export function EditedField({ field, outlet, newest: { [field]: newest }, editing }: Props) {
  const current = changeFrom(outlet, field)
  const { fields = {} } = editing.draft
  return (
    <FieldSection
      field={field}
      current={current}
      waiting={newest?.state === 'waiting' ? newest : undefined}
      editing={editing.editing(field)}
      newer={editing.isNewer(field)}
      willWait={fields[field] !== undefined && willWait(fields, field)}
      problem={editing.problems[field]}
      confirmable={current !== undefined && expiringFields.includes(field)}
      onEdit={() => editing.start(field)}
      onLeave={() => editing.leave(field)}
      onKeepMine={() => editing.keepMine(field)}
      onTakeBack={(edit) => void editing.takeBack(edit)}
    >
      <FieldForm field={field} editing={editing} />
    </FieldSection>
  )
}

function FieldForm({ field, editing }: Pick<Props, 'field' | 'editing'>) {
  const { fields: { hours, days, notice, phones, address } = {} } = editing.draft
  const wrong = editing.problems[field] === 'missing'
  const put =
    <F extends OutletField>(name: F) =>
    (value: FieldDrafts[F]) =>
      editing.put(name, value)
  switch (field) {
    case 'hours':
      return hours && <HoursFields value={hours} wrong={wrong} onChange={put('hours')} />
    case 'days':
      return days && <DaysFields value={days} wrong={wrong} onChange={put('days')} />
    case 'notice':
      return notice && <NoticeFields value={notice} onChange={put('notice')} />
    case 'phones':
      return phones && <PhonesFields value={phones} onChange={put('phones')} />
    case 'address':
      return address && <AddressFields value={address} onChange={put('address')} />
  }
}

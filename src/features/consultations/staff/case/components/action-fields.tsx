import { View } from '@tarojs/components'
import { consulting } from '@/contract/consultations/consultations.settings'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import { consultationTermsText } from '@/shared/consultation-terms.text'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { Field } from '@/shared/ui/form/field'
import { LongField, TextField } from '@/shared/ui/form/text-field'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import {
  requiresReason,
  followingStages,
  type ActionDraft,
  type CaseActionName,
  type DraftField as Filled,
} from '../actions.model'
import { formsText } from '../forms.text'
import type { UnitOption } from '../../access/unit-search.model'
import { ReplyField } from './reply-field'
import { UnitField } from './unit-field'

export interface FieldsProps {
  consultation: StaffConsultation
  draft: ActionDraft
  /** Error message of a field. */
  problem: (field: Filled) => string | undefined
  /** Units the case can be transferred to. */
  units: UnitOption[]
  entryOf: (id: string) => string
  onChange: (change: Partial<ActionDraft>) => void
}

/** Input fields of an action. */
export function ActionFields({ act, ...props }: FieldsProps & { act: CaseActionName }) {
  switch (act) {
    case 'reply':
      return <ReplyField {...props} problem={props.problem('reply')} />
    case 'ask_back':
      return <AskBack {...props} />
    case 'transfer':
      return <Transfer {...props} />
    case 'raise':
      return <Raise {...props} />
    case 'merge':
      return <Merge {...props} />
    case 'advance':
      return <Advance {...props} />
    case 'number':
      return <OrderNumber {...props} />
    case 'claim':
    case 'hand_over':
      return null
  }
}

function AskBack({ draft, problem, onChange }: FieldsProps) {
  const text = useWords(formsText)
  return (
    <LongField
      label={text.askBack}
      hint={text.askBackHint}
      maxLength={consulting.maxTextLength}
      problem={problem('askBack')}
      value={draft.askBack}
      onChange={(askBack) => onChange({ askBack })}
    />
  )
}

function Transfer({ draft, problem, units, onChange }: FieldsProps) {
  const text = useWords(formsText)
  return (
    <>
      <UnitField
        units={units}
        chosen={draft.unit}
        problem={problem('unit')}
        onChoose={(unit) => onChange({ unit })}
      />
      <TextField
        label={text.reason}
        hint={text.reasonHint}
        maxLength={200}
        problem={problem('reason')}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  )
}

function Raise({ draft, problem, onChange }: FieldsProps) {
  const text = useWords(formsText)
  return (
    <TextField
      label={text.complex}
      hint={text.complexHint}
      maxLength={200}
      problem={problem('complex')}
      value={draft.complex}
      onChange={(complex) => onChange({ complex })}
    />
  )
}

function Merge({ consultation, draft, problem, onChange }: FieldsProps) {
  const text = useWords(formsText)
  return (
    <Field label={text.into} problem={problem('into')}>
      <View className='card'>
        {consultation.siblings.map(({ id, number, summary }) => (
          <Cell
            key={id}
            title={spaced(summary)}
            note={number}
            role='button'
            act={draft.into === id ? <Icon name='check' /> : <View />}
            onTap={() => onChange({ into: id })}
          />
        ))}
      </View>
    </Field>
  )
}

function Advance({ consultation, draft, problem, onChange }: FieldsProps) {
  const text = useWords(formsText)
  const { stage } = useWords(consultationTermsText)
  const must = requiresReason(draft.stage)
  return (
    <>
      <ChoiceField
        label={text.stage}
        options={followingStages(consultation).map((value) => ({ value, words: stage[value] }))}
        chosen={draft.stage ? [draft.stage] : []}
        problem={problem('stage')}
        onPress={(chosen) => onChange({ stage: chosen })}
      />
      <LongField
        label={must ? text.stageWhy : text.stageText}
        hint={text.stageHint}
        optional={!must}
        maxLength={consulting.maxTextLength}
        problem={problem('stageText')}
        value={draft.stageText}
        onChange={(stageText) => onChange({ stageText })}
      />
    </>
  )
}

function OrderNumber({ consultation, draft, problem, onChange }: FieldsProps) {
  const text = useWords(formsText)
  const numbered = consultation.order?.number !== undefined
  return (
    <>
      {!numbered && (
        <TextField
          label={text.orderNumber}
          hint={text.orderNumberHint}
          maxLength={40}
          problem={problem('number')}
          value={draft.number}
          onChange={(number) => onChange({ number })}
        />
      )}
      <LongField
        label={text.orderResult}
        hint={text.orderResultHint}
        optional={!numbered}
        maxLength={consulting.maxTextLength}
        problem={problem('result')}
        value={draft.result}
        onChange={(result) => onChange({ result })}
      />
    </>
  )
}

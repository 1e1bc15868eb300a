import { View } from '@tarojs/components'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { actionsText } from '../actions.text'
import { caseText } from '../case.text'
import type { CaseActionName } from '../actions.model'

interface Props {
  consultation: StaffConsultation
  /** Without the main action, which has its own button, unless it has unsent input. */
  acts: CaseActionName[]
  /** Actions with unsent input. */
  typed: CaseActionName[]
  now: EpochMs
  onAct: (act: CaseActionName) => void
  onOpen: (id: string) => void
}

/** Further actions, siblings and the work order. */
export function CaseActions({ consultation, acts, typed, now, onAct, onOpen }: Props) {
  const text = useWords(actionsText)
  const words = useWords(caseText)
  const { siblings, order } = consultation
  const nameOf = (act: CaseActionName) =>
    act === 'hand_over' && order ? text.again : text.name[act]
  return (
    <>
      {order && <OrderCard order={order} now={now} />}
      {siblings.length > 0 && (
        <Section title={words.siblings} more={words.siblingsNote}>
          <View className='card'>
            {siblings.map(({ id, number, summary }) => (
              <Cell key={id} title={spaced(summary)} note={number} onTap={() => onOpen(id)} />
            ))}
          </View>
        </Section>
      )}
      {acts.length > 0 && (
        <Section title={text.acts}>
          <View className='card'>
            {acts.map((act) => (
              <Cell
                key={act}
                title={nameOf(act)}
                note={typed.includes(act) ? words.draft : text.note[act]}
                onTap={() => onAct(act)}
              />
            ))}
          </View>
        </Section>
      )}
    </>
  )
}

function OrderCard({
  order,
  now,
}: {
  order: NonNullable<StaffConsultation['order']>
  now: EpochMs
}) {
  const text = useWords(caseText)
  const { language } = useShell()
  const { handedAt, number, result } = order
  return (
    <Section title={text.order} more={text.orderHanded(momentWords(handedAt, now, language))}>
      <View className='card num'>
        {number ? (
          <Cell title={text.orderNumber} value={number} />
        ) : (
          <Cell title={text.orderWaiting} />
        )}
        {result && <Cell title={text.orderResult} note={spaced(result)} />}
      </View>
    </Section>
  )
}

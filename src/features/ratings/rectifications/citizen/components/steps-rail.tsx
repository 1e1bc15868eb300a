import { Text, View } from '@tarojs/components'
import type { Rectification } from '@/contract/ratings/rectifications.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { byWords, dueWords, startWords, unsureWords } from '@/contract/shared/due-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { capitalised } from '@/shared/lib/capitalised'
import { Timeline } from '@/shared/ui/timeline'
import { useShell, useWords } from '@/shared/ui/shell'
import { stepsOf } from '../rectification.model'
import { rectificationText } from '../rectification.text'
import { stepsText } from '../steps.text'

interface Props {
  rectification: Rectification
  now: EpochMs
}

/** The 1-5-15 deadlines. */
export function StepsRail({ rectification, now }: Props) {
  const text = useWords(stepsText)
  const { complexWhy } = useWords(rectificationText)
  const { language } = useShell()
  const words = {
    when: (moment: string) => momentWords(moment, now, language),
    by: (due: string) => byWords(due, now, language),
    due: (due: string) => capitalised(dueWords(due, now, language)),
  }
  const steps = stepsOf(rectification, now).map(({ of, days, state, says }) => ({
    id: of,
    title: text.step[of](days),
    note: text.says(says, words),
    state,
    mark: String(days),
  }))
  const { dueFrom, dueUnsure } = rectification
  const notes = [
    dueFrom && capitalised(startWords(dueFrom, now, language)),
    rectification.complex && complexWhy(rectification.complex.reason),
    dueUnsure && capitalised(unsureWords[language]),
  ]
  return (
    <View className='card section'>
      <Timeline steps={steps} />
      {notes.map(
        (note) =>
          note && (
            <Text key={note} className='cap order-note'>
              {note}
            </Text>
          ),
      )}
    </View>
  )
}

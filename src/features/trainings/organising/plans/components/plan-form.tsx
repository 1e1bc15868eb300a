import { Text, View } from '@tarojs/components'
import { TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import { peopleText } from '../../people/people.text'
import type { PlanFormRow } from '../plan.model'

interface Props {
  rows: PlanFormRow[]
  onType: (topic: string, planned: string) => void
}

export function PlanForm({ rows, onType }: Props) {
  const text = useWords(peopleText)
  return (
    <View>
      <Text className='cap'>{text.planHint}</Text>
      {rows.map(({ topic, planned, held, wrong }) => (
        <TextField
          key={topic}
          label={topic}
          {...(held > 0 && { aside: text.held(held) })}
          problem={wrong ? text.planWrong : undefined}
          type='number'
          maxLength={4}
          value={planned}
          onChange={(value) => onType(topic, value)}
        />
      ))}
    </View>
  )
}

import { Text, View } from '@tarojs/components'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { spaced } from '@/shared/lib/spaced'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { stepGroups } from '../guide.model'
import { guideText } from '../guide.text'
import './step-rail.scss'

const looks = { citizen: 'is-mine', office: 'is-theirs', unknown: '' }

/** Steps of the citizen are filled, those of the office hollow, and steps of an unknown actor plain. */
export function StepRail({ steps }: { steps: ServiceItem['steps'] }) {
  const text = useWords(guideText)
  if (steps.length === 0)
    return (
      <Section title={text.steps}>
        <Notice look='plain' words={text.noSteps} />
      </Section>
    )
  const groups = stepGroups(steps)
  return (
    <Section title={text.steps}>
      <View className={groups.length === 2 ? 'card rail rail--two' : 'card rail'}>
        {groups.map(({ by, steps: group }) => (
          <View key={group[0]?.nth} className='rail__part'>
            {by && <Text className='rail__group'>{text.by[by]}</Text>}
            {group.map((step) => (
              <View
                key={step.nth}
                className={`rail__step ${looks[by ?? 'unknown']}${step.nth === steps.length ? ' rail__step--last' : ''}`}
              >
                <Text className='rail__node num'>{step.nth}</Text>
                <Text className='rail__title'>{spaced(step.text)}</Text>
              </View>
            ))}
          </View>
        ))}
      </View>
    </Section>
  )
}

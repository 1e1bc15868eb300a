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

/** The steps on one line: yours filled, the office's hollow, and plain where it is not said whose. */
export function StepRail({ steps }: { steps: ServiceItem['steps'] }) {
  const text = useWords(guideText)
  if (steps.length === 0)
    return (
      <Section title={text.steps}>
        <Notice look='plain' words={text.noSteps} />
      </Section>
    )
  return (
    <Section title={text.steps}>
      <View className='card rail'>
        {stepGroups(steps).map(({ by, steps: done }) => (
          <View key={done[0]?.nth}>
            {by && <Text className='rail__group'>{text.by[by]}</Text>}
            {done.map((step) => (
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

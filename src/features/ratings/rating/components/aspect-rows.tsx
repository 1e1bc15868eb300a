import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Aspect, Level } from '@/contract/ratings/ratings.schema'
import { ratingText } from '@/shared/rating.text'
import { Button } from '@/shared/ui/button'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { rateText } from '../rate.text'
import './aspect-rows.scss'

interface Props {
  aspects: Aspect[]
  scores: Partial<Record<Aspect, Level>>
  onScore: (aspect: Aspect, level: Level) => void
}

const steps: Level[] = [1, 2, 3, 4, 5]

/** Scores by aspect; optional, hence collapsed. */
export function AspectRows({ aspects, scores, onScore }: Props) {
  const [open, setOpen] = useState(Object.keys(scores).length > 0)
  const text = useWords(rateText)
  const names = useWords(ratingText)
  return (
    <View className='section'>
      <Button
        look='quiet'
        size='s'
        words={open ? text.fold : text.aspects}
        onTap={() => setOpen(!open)}
      />
      {open && (
        <>
          <View className='card'>
            {aspects.map((aspect) => (
              <View key={aspect} className='aspect'>
                <Text>{names.aspect[aspect]}</Text>
                <View className='aspect__steps'>
                  {steps.map((level) => (
                    <Tap
                      key={level}
                      className={scores[aspect] === level ? 'aspect__step is-on' : 'aspect__step'}
                      role='radio'
                      checked={scores[aspect] === level}
                      label={`${names.aspect[aspect]} ${names.level(level)}`}
                      onTap={() => onScore(aspect, level)}
                    >
                      <Text>{level}</Text>
                    </Tap>
                  ))}
                </View>
              </View>
            ))}
          </View>
          <Text className='cap'>{`${text.scale}。${text.aspectsNote}`}</Text>
        </>
      )}
    </View>
  )
}

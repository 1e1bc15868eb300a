import { Text, View } from '@tarojs/components'
import { spaced } from '@/shared/lib/spaced'
import { Icon } from '@/shared/ui/icon'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { guideText } from '../guide.text'
import './checklist.scss'

interface Props {
  materials: string[]
  ticked: string[]
  prepared: number
  onTick: (material: string) => void
}

/** Required materials. Ticks are stored on this phone only. */
export function Checklist({ materials, ticked, prepared, onTick }: Props) {
  const text = useWords(guideText)
  if (materials.length === 0)
    return (
      <Section title={text.toBring}>
        <Notice look='plain' words={text.noMaterials} />
      </Section>
    )
  return (
    <Section title={text.toBring} more={text.progress(prepared, materials.length)}>
      <View className='card'>
        <Checks materials={materials} ticked={ticked} onTick={onTick} />
      </View>
      <Text className='cap checklist__note'>{text.kept}</Text>
    </Section>
  )
}

/** The rows of a checklist, for a card that has more on it. */
export const Checks = ({ materials, ticked, onTick }: Omit<Props, 'prepared'>) => (
  <>
    {materials.map((material) => (
      <Check
        key={material}
        on={ticked.includes(material)}
        words={spaced(material)}
        onTap={() => onTick(material)}
      />
    ))}
  </>
)

const Check = ({ on, words, onTap }: { on: boolean; words: string; onTap: () => void }) => (
  <Tap className={on ? 'check is-on' : 'check'} role='checkbox' checked={on} onTap={onTap}>
    <View className='check__box'>{on && <Icon name='check' />}</View>
    <Text className='check__text'>{words}</Text>
  </Tap>
)

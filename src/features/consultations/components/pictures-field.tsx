import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { consulting } from '@/contract/consulting.settings'
import { Field } from '@/shared/ui/form/field'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { askText } from '../ask.text'
import './pictures.scss'

interface Props {
  /** Ids of those that are kept. */
  pictures: string[]
  sourceOf: (id: string) => string
  /** Lets them choose as many at most; answers the ids, and whether one could not be kept. */
  onAdd: (most: number) => Promise<{ added: string[]; failed: boolean }>
  onChange: (pictures: string[]) => void
  onRemove: (id: string) => void
}

/** Pictures that go with the words, kept on the phone until they are sent. */
export function PicturesField({ pictures, sourceOf, onAdd, onChange, onRemove }: Props) {
  const [problem, setProblem] = useState(false)
  const text = useWords(askText)
  const left = consulting.pictures - pictures.length

  const add = async () => {
    const { added, failed } = await onAdd(left)
    setProblem(failed)
    if (added.length > 0) onChange([...pictures, ...added])
  }
  const remove = (id: string) => {
    onChange(pictures.filter((one) => one !== id))
    onRemove(id)
  }
  return (
    <Field
      label={text.pictures}
      aside={text.optional}
      hint={text.picturesHint(consulting.pictures)}
      problem={problem ? text.noRoom : undefined}
    >
      <View className='pictures'>
        {pictures.map((id, nth) => (
          <View key={id} className='pictures__one'>
            <Image className='pictures__image' mode='aspectFill' src={sourceOf(id)} />
            <Tap
              className='pictures__remove'
              label={text.removePicture(nth + 1)}
              onTap={() => remove(id)}
            >
              <Icon name='close' />
            </Tap>
          </View>
        ))}
        {left > 0 && (
          <Tap className='pictures__add' onTap={() => void add()}>
            <Text>{text.addPicture}</Text>
          </Tap>
        )}
      </View>
    </Field>
  )
}

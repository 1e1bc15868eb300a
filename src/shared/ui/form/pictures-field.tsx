import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { picturesText } from '@/shared/pictures.text'
import { Icon } from '../icon'
import { useWords } from '../shell'
import { Tap } from '../tap'
import { Field } from './field'
import { PictureImage } from '../picture-image'
import '../pictures.scss'

export interface PictureActions {
  sourceOf: (id: string) => string
  /** Opens the picture chooser. `failed`: at least one picture could not be stored. */
  onAdd: (max: number) => Promise<{ added: string[]; failed: boolean }>
  onRemove: (id: string) => void
}

interface Props extends PictureActions {
  /** Ids of the attached pictures. */
  pictures: string[]
  max: number
  onChange: (pictures: string[]) => void
}

/** Pictures attached to a text, stored on the phone until they are sent. */
export function PicturesField({ pictures, max, sourceOf, onAdd, onChange, onRemove }: Props) {
  const [problem, setProblem] = useState(false)
  const text = useWords(picturesText)
  const left = max - pictures.length

  const add = async () => {
    const { added, failed } = await onAdd(left)
    setProblem(failed)
    if (added.length > 0) onChange([...pictures, ...added])
  }
  const remove = (id: string) => {
    onChange(pictures.filter((picture) => picture !== id))
    onRemove(id)
  }
  return (
    <Field
      label={text.pictures}
      optional
      hint={text.hint(max)}
      problem={problem ? text.noRoom : undefined}
    >
      <View className='pictures'>
        {pictures.map((id, nth) => (
          <View key={id} className='pictures__one'>
            <PictureImage className='pictures__image' mode='aspectFill' src={sourceOf(id)} />
            <Tap className='pictures__remove' label={text.remove(nth + 1)} onTap={() => remove(id)}>
              <Icon name='close' />
            </Tap>
          </View>
        ))}
        {left > 0 && (
          <Tap className='pictures__add' onTap={() => void add()}>
            <Text>{text.add}</Text>
          </Tap>
        )}
      </View>
    </Field>
  )
}

import { Text, View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { SendFailure } from '@/shared/ui/send-failure'
import { useWords } from '@/shared/ui/shell'
import type { Told } from '../missed-words.model'
import { searchText } from '../search.text'

interface Props {
  /** Exactly what is sent. Nothing is shown if there are none. */
  words: string[]
  told: Told | undefined
  onSend: () => void
}

/** Lets somebody who does not find what they mean send the words, and nothing else. */
export function SendMissed({ words, told, onSend }: Props) {
  const text = useWords(searchText)
  if (words.length === 0) return null
  const failure = told?.state === 'refused' ? told.failure : undefined
  return (
    <View className='search-missed section'>
      {told && told.state !== 'refused' ? (
        <Text className='cap' {...aria({ role: 'status' })}>
          {text.told[told.state]}
        </Text>
      ) : (
        <>
          <Text className='search-missed__ask'>{text.tell(words)}</Text>
          <Text className='cap search-missed__note'>{text.tellNote}</Text>
          <SendFailure failure={failure} />
          <Button look='quiet' size='s' words={text.send} onTap={onSend} />
        </>
      )}
    </View>
  )
}

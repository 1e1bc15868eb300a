import { Text } from '@tarojs/components'
import './quoted.scss'

/** A person's text, as written. */
export const Quoted = ({ words }: { words: string }) => <Text className='quoted'>{words}</Text>

/** The text of a step in a timeline. */
export const Reply = ({ words }: { words: string }) => <Text className='reply'>{words}</Text>

import { Text } from '@tarojs/components'
import './quoted.scss'

/** What somebody wrote, as they wrote it. */
export const Quoted = ({ words }: { words: string }) => <Text className='quoted'>{words}</Text>

/** What was said at a step of a rail. */
export const Reply = ({ words }: { words: string }) => <Text className='reply'>{words}</Text>

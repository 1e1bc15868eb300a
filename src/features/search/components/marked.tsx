import { Text } from '@tarojs/components'
import type { Snippet } from '@/shared/lib/search/search.types'

/** Text with underlined matches. Must be a child of Text. */
export function Marked({ text, marks }: Snippet) {
  const ends = marks.map(([, to]) => to)
  return (
    <>
      {marks.map(([from, to], i) => [
        text.slice(ends[i - 1] ?? 0, from),
        <Text key={from} className='hit'>
          {text.slice(from, to)}
        </Text>,
      ])}
      {text.slice(ends[ends.length - 1] ?? 0)}
    </>
  )
}

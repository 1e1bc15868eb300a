import { Text, View } from '@tarojs/components'
import { cityUnit } from '@/contract/ratings/public-log.rules'
import type { Anchor } from '@/contract/ratings/public-log.schema'
import type { Remote } from '@/shared/lib/remote'
import { dateWords } from '@/contract/shared/date-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { Cell } from '@/shared/ui/cell'
import { Icon } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import { shortHash, type DayCheck } from '../check-day.model'
import { publicLogText } from '../public-log.text'

interface Props {
  anchor: Anchor
  /** Whether it takes the place of a wrong one. */
  isCorrected: boolean
  /** Undefined if not checked on this phone. */
  checked: Remote<DayCheck> | undefined
  nameOf: (outlet: string) => string
  onCopy: () => void
}

export function AnchorRow({ anchor, isCorrected, checked, nameOf, onCopy }: Props) {
  const text = useWords(publicLogText)
  const { language } = useShell()
  const day = dateWords(anchor.day, language)
  return (
    <Cell
      title={<Text className='num'>{day}</Text>}
      note={
        <Text className='num'>
          {dotted([text.row(anchor.entries, anchor.shards), shortHash(anchor.hash)])}
        </Text>
      }
      below={
        <>
          {isCorrected && (
            <Tags className='cell__tags'>
              <Tag>{text.corrected}</Tag>
            </Tags>
          )}
          {checked && <Found checked={checked} nameOf={nameOf} />}
        </>
      }
      act={
        <Tap className='cell__act' label={text.copy(day)} onTap={onCopy}>
          <Icon name='copy' />
        </Tap>
      }
    />
  )
}

function Found({ checked, nameOf }: { checked: Remote<DayCheck> } & Pick<Props, 'nameOf'>) {
  const text = useWords(publicLogText)
  const bad = (words: string) => <Tag look='bad'>{words}</Tag>
  if (checked.kind === 'failed') return <Text className='cap'>{text.notChecked}</Text>
  if (checked.kind !== 'ready') return <Text className='cap'>{text.checking}</Text>
  const { value } = checked
  return (
    <Tags className='cell__tags'>
      {value.kind === 'whole' && <Tag look='ok'>{text.whole(value.entries)}</Tag>}
      {value.kind === 'other' && bad(text.other)}
      {value.kind === 'unlinked' && bad(text.unlinked)}
      {value.kind === 'unsaid' && bad(text.unsaid)}
      {value.kind === 'superseded' && <Tag look='warn'>{text.superseded}</Tag>}
      {value.kind === 'flawed' &&
        value.flaws.map(({ shard, seq, what }) => (
          <View key={shard}>
            {bad(text.flawed(shard === cityUnit ? text.city : nameOf(shard), seq, what))}
          </View>
        ))}
    </Tags>
  )
}

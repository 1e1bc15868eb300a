import { Text } from '@tarojs/components'
import type { Audience } from '@/contract/facts/services.schema'
import { dotted } from '@/shared/lib/dotted'
import { Icon } from '@/shared/ui/icon'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { useGrowing } from '@/shared/ui/use-growing'
import { servicesText } from '../services.text'
import './audience-sheet.scss'

interface Props {
  open: boolean
  audiences: { audience: Audience; count: number }[]
  chosen: Audience | undefined
  onChoose: (audience: Audience | undefined) => void
  onClose: () => void
}

export function AudienceSheet({ open, onClose, onChoose, ...props }: Props) {
  const text = useWords(servicesText)
  return (
    <Sheet open={open} title={text.forWhom} onClose={onClose}>
      <Choices
        {...props}
        onChoose={(audience) => {
          onChoose(audience)
          onClose()
        }}
      />
    </Sheet>
  )
}

function Choices({ audiences, chosen, onChoose }: Omit<Props, 'open' | 'onClose'>) {
  const text = useWords(servicesText)
  const drawn = useGrowing(audiences.length, 2)
  return (
    <>
      <Choice on={!chosen} words={text.everybody} onTap={() => onChoose(undefined)} />
      {audiences.slice(0, drawn).map(({ audience, count }) => (
        <Choice
          key={audience}
          on={chosen === audience}
          words={dotted([text.audience[audience], text.items(count)])}
          onTap={() => onChoose(audience)}
        />
      ))}
    </>
  )
}

const Choice = ({ on, words, onTap }: { on: boolean; words: string; onTap: () => void }) => (
  <Tap
    className={on ? 'audience num is-on' : 'audience num'}
    role='radio'
    checked={on}
    onTap={onTap}
  >
    <Text>{words}</Text>
    {on && <Icon name='check' />}
  </Tap>
)

import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { outletsText } from '../outlets.text'
import './float-btn.scss'

/** The only control that requests the citizen's position. */
export function LocateButton({ onTap }: { onTap: () => void }) {
  const text = useWords(outletsText)
  return (
    <Tap className='float-btn outlets__locate' label={text.locate} onTap={onTap}>
      <Icon name='locate' />
    </Tap>
  )
}

import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from './icon'
import { Tap } from './tap'
import type { ShareProps } from './share-button'
import './head-tool.scss'

/** Opens the browser's share dialog, or copies the link if there is none. */
export function ShareButton({ words, copied }: ShareProps) {
  const [done, setDone] = useState(false)
  const share = async () => {
    const url = window.location.href
    try {
      if (navigator.share) return await navigator.share({ url })
      await navigator.clipboard.writeText(url)
      setDone(true)
    } catch {
      // the citizen closed the dialog
    }
  }
  return (
    <Tap className='head-tool' onTap={() => void share()}>
      <Icon name={done ? 'check' : 'external'} />
      <Text>{done ? copied : words}</Text>
    </Tap>
  )
}

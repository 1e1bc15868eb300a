import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { SheetBody, type SheetProps } from './sheet-body'
import './sheet.h5.scss'

/** A browser has no page-container: a scrim, Escape, and the focus kept inside. */
export function Sheet({ open, onClose, ...body }: SheetProps) {
  const close = useRef(onClose) // the newest, without opening anew for it
  close.current = onClose

  useEffect(() => {
    if (!open) return
    const before = document.activeElement
    const byKey = (event: KeyboardEvent) => event.key === 'Escape' && close.current()
    document.addEventListener('keydown', byKey)
    document.querySelector<HTMLElement>('.sheet-layer .sheet__close')?.focus()
    return () => {
      document.removeEventListener('keydown', byKey)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])

  if (!open) return null
  return (
    <View className='sheet-layer'>
      <View className='sheet-layer__scrim' onClick={onClose} />
      <SheetBody {...body} onClose={onClose} />
    </View>
  )
}

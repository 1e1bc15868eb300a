import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { SheetBody, type SheetProps } from './sheet-body'
import './sheet.h5.scss'

/** A modal sheet with a scrim, closed by Escape and by a tap beside it; restores the focus afterwards. */
export function Sheet({ open, onClose, ...body }: SheetProps) {
  const close = useRef(onClose) // a ref, so that a new callback does not rerun the effect
  close.current = onClose

  useEffect(() => {
    if (!open) return
    const before = document.activeElement
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close.current()
    const onTap = ({ target }: MouseEvent) =>
      target instanceof Element && target.matches('.sheet-layer__scrim') && close.current()
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onTap)
    document.querySelector<HTMLElement>('.sheet-layer .sheet__close')?.focus()
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onTap)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])

  if (!open) return null
  return (
    <View className='sheet-layer'>
      <View className='sheet-layer__scrim' />
      <SheetBody {...body} onClose={onClose} />
    </View>
  )
}

import { forwardRef, useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'

interface ElementProps {
  className?: string
  style?: CSSProperties
  children?: ReactNode
}

interface ViewProps extends ElementProps {
  /** Added while the element is pressed. */
  hoverClass?: string
  /** How long it stays afterwards, in ms. */
  hoverStayTime?: number
}

/**
 * The View and Text of a browser: plain elements. See docs/decisions/0071-views-and-texts-of-a-browser-are-plain-elements.md.
 */
export const View = forwardRef<HTMLDivElement, ViewProps>(({ hoverClass, ...props }, ref) => {
  if (hoverClass === undefined) return <div {...props} ref={ref} />
  return <Pressable {...props} hoverClass={hoverClass} />
})
View.displayName = 'View'

export const Text = forwardRef<HTMLSpanElement, ElementProps>((props, ref) => (
  <span {...props} ref={ref} />
))
Text.displayName = 'Text'

function Pressable({ hoverClass, hoverStayTime = 400, className = '', ...props }: ViewProps) {
  const [pressed, setPressed] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(timer.current), [])
  const setLater = (value: boolean, ms: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setPressed(value), ms)
  }
  const release = () => setLater(false, hoverStayTime)
  return (
    <div
      {...props}
      className={pressed ? `${className} ${hoverClass}` : className}
      onTouchStart={() => setLater(true, 50)} // not for a finger that begins to scroll
      onTouchMove={release}
      onTouchEnd={release}
      onTouchCancel={release}
    />
  )
}

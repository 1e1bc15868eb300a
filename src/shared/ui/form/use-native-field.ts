import { useContext, useEffect, useRef, useState } from 'react'
import { OverlongFields } from '../overlong-fields'

interface Value {
  value: string
  onChange: (value: string) => void
}

interface InputEvent {
  detail: { value: string }
}

/**
 * A native field of WeChat keeps what is typed. Given back with each key, the text would arrive late and move
 * the cursor to its end (NervJS/taro#13515). So the field gets only what it does not hold yet: a value that
 * the app has changed, as a new field. A browser's field is controlled.
 */
export function useNativeValue({ value, onChange }: Value) {
  const field = useRef({ key: 0, given: value, holds: value })
  if (field.current.holds !== value)
    field.current = { key: field.current.key + 1, given: value, holds: value }
  const { key, given } = field.current
  const isBrowser = process.env.TARO_ENV === 'h5'
  return {
    key: isBrowser ? 0 : key,
    value: isBrowser ? value : given,
    onInput: ({ detail }: InputEvent) => {
      field.current = { ...field.current, holds: detail.value }
      onChange(detail.value)
    },
  }
}

/** Makes the page's primary buttons lead to this field instead of sending, while it is overlong. */
export function useOverlong(isOverlong: boolean) {
  const fields = useContext(OverlongFields)
  const [focus, setFocus] = useState(false)
  useEffect(() => {
    if (!isOverlong) return
    const lead = () => setFocus(true)
    fields.add(lead)
    return () => void fields.delete(lead)
  }, [isOverlong, fields])
  return { focus, onBlur: () => setFocus(false) }
}

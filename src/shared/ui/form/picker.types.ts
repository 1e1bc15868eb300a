export interface PickerProps {
  mode: 'date' | 'time'
  /** 2026-12-15 or 09:30; empty while nothing is chosen. */
  value: string
  /** For screen readers. */
  label: string
  wrong: boolean
  /** Shown while nothing is chosen. */
  nothing: string
  onChange: (value: string) => void
}

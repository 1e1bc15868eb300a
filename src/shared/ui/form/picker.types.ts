export interface PickerProps {
  mode: 'date' | 'time'
  /** 2026-12-15 or 09:30; empty where nothing is chosen. */
  value: string
  /** What is read aloud. */
  label: string
  wrong: boolean
  /** Said where nothing is chosen. */
  nothing: string
  onChange: (value: string) => void
}

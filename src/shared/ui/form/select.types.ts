export interface SelectProps {
  /** For screen readers. */
  label: string
  /** The first one stands for no choice. */
  options: { value: string; words: string }[]
  value: string
  onChange: (value: string) => void
}

export interface SelectProps {
  /** What is read aloud. */
  label: string
  /** The first is none of the others. */
  options: { value: string; words: string }[]
  value: string
  onChange: (value: string) => void
}

/** Words that are short enough to be sent; undefined where there are none, or too many. */
export function sayable(text: string | undefined, most: number): string | undefined {
  const said = text?.trim()
  return said && said.length <= most ? said : undefined
}

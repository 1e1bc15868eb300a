/** 复姓 that are still common; whoever has another shows one character of theirs. */
const double =
  /^(欧阳|上官|司马|诸葛|司徒|夏侯|皇甫|尉迟|公孙|长孙|慕容|宇文|东方|令狐|端木|轩辕|南宫|西门)/u
const chinese = /^[\p{Script=Han}·]+$/u

/** The family name, and a star for each further character: 王**, 欧阳*, J*** Smith. */
export function maskName(name: string): string {
  const whole = name.trim()
  if (chinese.test(whole)) {
    const shown = whole.length > 2 && double.test(whole) ? 2 : 1
    const characters = [...whole]
    return characters.slice(0, shown).join('') + stars(characters.slice(shown))
  }
  const words = whole.split(/\s+/)
  const family = words.length > 1 ? words.pop()! : ''
  const given = words.map(([first, ...rest]) => first + stars(rest))
  return [...given, family].filter(Boolean).join(' ')
}

const stars = (hidden: string[]) => '*'.repeat(hidden.length)

/** Common compound surnames (复姓). Of a rarer one, only the first character stays visible. */
const compoundSurname =
  /^(欧阳|上官|司马|诸葛|司徒|夏侯|皇甫|尉迟|公孙|长孙|慕容|宇文|东方|令狐|端木|轩辕|南宫|西门)/u
const chineseName = /^[\p{Script=Han}·]+$/u

/** Masks all but the family name: 王小明 as 王**, 欧阳修 as 欧阳*, John Smith as J*** Smith. */
export function maskName(name: string): string {
  const trimmed = name.trim()
  if (chineseName.test(trimmed)) {
    const visible = trimmed.length > 2 && compoundSurname.test(trimmed) ? 2 : 1
    const characters = [...trimmed]
    return characters.slice(0, visible).join('') + mask(characters.slice(visible))
  }
  const words = trimmed.split(/\s+/)
  const family = words.length > 1 ? words.pop()! : ''
  const given = words.map(([first, ...rest]) => first + mask(rest))
  return [...given, family].filter(Boolean).join(' ')
}

const mask = (characters: string[]) => '*'.repeat(characters.length)

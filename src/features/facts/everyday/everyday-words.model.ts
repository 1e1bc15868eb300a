import { meantLine } from '@/contract/shared/as-meant/text.rules'

/** The words of the facts in what was typed, each once. English ones may consist of several words. */
export const typedTerms = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[、，,；;\n]/)
      .map(meantLine)
      .filter((term) => term !== ''),
  ),
]

import { randomInt } from 'node:crypto'
import { codeAlphabet } from '@/contract/shared/code-alphabet'

/** A random code of `length` letters, for people to read and type. */
export const drawCode = (length: number) =>
  Array.from({ length }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')

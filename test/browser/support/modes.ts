import type { BrowserOptions } from './citizen'

type Modes = [name: string, options: BrowserOptions][]

/** How people read the app. The name is that of the pictures. */
export const modes: Modes = [
  ['zh', {}],
  ['en', { language: 'en' }],
  ['elder', { elder: true }],
  ['dark', { dark: true }],
]

/** The same, in large English type, and on a wide screen. */
export const allModes: Modes = [
  ...modes,
  ['elder-en', { elder: true, language: 'en' }],
  ['wide', { viewport: { width: 1280, height: 800 } }],
]

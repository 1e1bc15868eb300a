import { citizen, type BrowserOptions } from './support/citizen'

/** Each tab in all variants: no text cut off or covered, sufficient contrast, targets large and labelled. */
const tabs = ['home', 'outlets', 'services', 'trainings', 'me']
const people: Record<string, BrowserOptions> = {
  zh: {},
  en: { language: 'en' },
  elder: { elder: true },
  'elder-en': { elder: true, language: 'en' },
  dark: { dark: true },
  'elder-dark': { elder: true, dark: true },
  narrow: { viewport: { width: 320, height: 568 } },
  wide: { viewport: { width: 1280, height: 800 } },
}

test.each(Object.keys(people))('all tabs can be used: %s', async (who) => {
  const someone = await citizen(people[who])
  for (const tab of tabs) {
    await someone.open(`tabs/${tab}`)
    await someone.look(`${tab}-${who}`)
  }
})

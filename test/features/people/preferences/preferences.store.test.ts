import { languageOf, usePreferences } from '@/features/people/preferences/preferences.store'
import { phone } from '../../../support/phone'

beforeEach(() => {
  phone.reset()
  usePreferences.setState(usePreferences.getInitialState(), true)
})

test.each([
  ['zh_CN', 'zh'],
  ['zh_TW', 'zh'],
  ['en', 'en'],
  ['en_US', 'en'],
  ['ja', 'zh'],
])(
  'on a phone set to %s the app speaks %s until another language is chosen',
  (phoneLanguage, spoken) => {
    phone.options.language = phoneLanguage
    expect(languageOf(usePreferences.getState())).toBe(spoken)
  },
)

test('chosen settings survive a restart', async () => {
  const { chooseLanguage, chooseElder, chooseDistrict } = usePreferences.getState()
  chooseLanguage('en')
  chooseElder(true)
  chooseDistrict('310104')
  const stored = phone.stored.get('preferences')
  usePreferences.setState(usePreferences.getInitialState(), true)
  phone.stored.set('preferences', stored)
  await usePreferences.persist.rehydrate()
  expect(usePreferences.getState()).toMatchObject({ elder: true, district: '310104' })
  expect(languageOf(usePreferences.getState())).toBe('en')
})

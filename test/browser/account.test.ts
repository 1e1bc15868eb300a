import { accountText } from '@/features/account/account.text'
import { invitationText } from '@/features/account/invitation.text'
import { ownDataText } from '@/features/account/own-data.text'
import { profileText } from '@/features/account/profile.text'
import { signInText } from '@/features/identity/identity.text'
import { meText } from '@/features/identity/me.text'
import { messagesText } from '@/features/messages/messages.text'
import { consentVersion } from '@/contract/profile.rules'
import { citizen, type Citizen, type Wish } from './support/citizen'

const looks: [string, Wish][] = [
  ['zh', {}],
  ['en', { language: 'en' }],
  ['elder', { elder: true }],
  ['elder-en', { elder: true, language: 'en' }],
  ['dark', { dark: true }],
]

const field = (someone: Citizen, label: string) =>
  someone.page.locator('.field', { hasText: label }).filter({ visible: true }).locator('input')

/** As somebody new of the development identity. */
async function signIn(someone: Citizen, language: 'zh' | 'en') {
  const text = signInText[language]
  await someone.see(text.lead)
  await field(someone, text.name).fill('小陈')
  await someone.tap(text.go)
}

test.each(looks)('from 我的 to a profile, to its end: %s', async (name, wish) => {
  const language = wish.language ?? 'zh'
  const me = meText[language]
  const someone = await citizen(wish)
  await someone.open('tabs/me')
  await someone.see(me.nobody)
  await someone.look(`me-nobody-${name}`)
  await someone.tap(me.signIn)
  await someone.see(signInText[language].lead)
  await someone.look(`sign-in-${name}`)
  await signIn(someone, language)
  await someone.see(me.noName)
  await someone.tap(me.profile)
  await someone.tap(accountText[language].save)
  await someone.see(profileText[language].missing.name)
  await someone.look(`profile-missing-${name}`)
  await field(someone, profileText[language].field.name).fill('陈晓')
  await field(someone, profileText[language].field.phone).fill('13800001234')
  await someone.tap(profileText[language].agree(consentVersion))
  await someone.tap(accountText[language].save)
  await someone.see(accountText[language].saved)
  await someone.look(`profile-${name}`)
  await someone.open('tabs/me')
  await someone.see(me.phone('1234'))
  await someone.look(`me-${name}`)
})

test.each(looks)('messages, my data and an invitation keep nobody out: %s', async (name, wish) => {
  const language = wish.language ?? 'zh'
  const text = ownDataText[language]
  const someone = await citizen(wish)
  await someone.open('tabs/me')
  await someone.tap(meText[language].signIn)
  await signIn(someone, language)
  await someone.see(meText[language].noName)
  await someone.open('account/messages')
  await someone.see(messagesText[language].none)
  await someone.look(`messages-none-${name}`)
  await someone.open('account/privacy')
  await someone.see(text.accessesNone)
  await someone.look(`own-data-${name}`)
  await someone.tap(text.end.act)
  await someone.tap(text.end.sure)
  await someone.look(`end-account-${name}`)
  await someone.open('account/invitation')
  await someone.see(invitationText[language].lead)
  await someone.look(`invitation-${name}`)
})

test('all my data is a file among the downloads', async () => {
  const text = ownDataText.zh
  const someone = await citizen()
  await someone.open('tabs/me')
  await someone.tap(meText.zh.signIn)
  await signIn(someone, 'zh')
  await someone.see(meText.zh.noName)
  await someone.open('account/privacy')
  await someone.tap(text.prepare)
  const download = someone.page.waitForEvent('download')
  await someone.tap(text.file)
  expect((await download).suggestedFilename()).toMatch(/^my-data-\d{4}-\d\d-\d\d\.json$/)
  await someone.see(text.handed.saved)
})

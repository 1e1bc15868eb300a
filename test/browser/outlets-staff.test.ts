import { outletEditsText } from '@/features/outlets/editing/outlet-edits.text'
import { changesText } from '@/features/outlets/editing/changes.text'
import { tokenOf } from '../support/window-of-today'
import { signedInWith } from './support/signed-in'
import { allModes } from './support/modes'

const outlets = 'OL101 OL102 OL103 OL104 OL105 OL106'.split(' ')

test.each(allModes)('an outlet is edited, and everybody reads it: %s', async (name, options) => {
  const text = outletEditsText[options.language ?? 'zh']
  const outlet = outlets.shift()!
  const someone = await signedInWith(await tokenOf('supervisor'), options)
  await someone.open('outlets-staff/edit', { outlet })
  await someone.see(text.lead)
  await someone.look(`outlet-edit-${name}`)
  for (const field of ['notice', 'phones', 'days', 'hours'] as const)
    await someone.tap(`${text.field[field]} ${text.edit}`)
  await someone.look(`outlet-edit-typing-${name}`)
  for (const field of ['phones', 'days', 'hours'] as const)
    await someone.tap(`${text.field[field]} ${text.leave}`)
  await someone.page.getByRole('textbox').first().fill('12 月 5 日休息')
  await someone.tap(text.send(1))
  await someone.see(text.problem.known_by)
  await someone.look(`outlet-edit-missing-${name}`)
  await someone.tap(text.known.own)
  // Its words stand elsewhere on the page too, before it is sent.
  const sent = someone.page.waitForResponse((answer) => answer.request().method() === 'PUT')
  await someone.tap(text.send(1))
  expect((await sent).status()).toBe(200)
  await someone.see(text.state.published)
  await someone.look(`outlet-edited-${name}`)
  await someone.comeBack('outlets/detail', { id: outlet })
  await someone.see('12 月 5 日休息')
  await someone.look(`outlet-notice-${name}`)
  await someone.comeBack('outlets-staff/changes')
  await someone.see(changesText[options.language ?? 'zh'].title)
  await someone.look(`outlet-changes-${name}`)
})

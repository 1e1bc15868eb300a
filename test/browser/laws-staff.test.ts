import { staffLawsText } from '@/features/facts/laws/confirming/staff-laws.text'
import { textSheetText } from '@/shared/text-sheet.text'
import { tokenOf } from '../support/window-of-today'
import { allModes } from './support/modes'
import { signedInWith } from './support/signed-in'

test.each(allModes)('a supervisor reads what is recorded of a law: %s', async (name, options) => {
  const text = staffLawsText[options.language ?? 'zh']
  const someone = await signedInWith(await tokenOf('supervisor'), options)
  await someone.open('outlets-staff/laws')
  await someone.see(text.note)
  await someone.look(`laws-${name}`)
  await someone.tap(new RegExp(`^${text.read} (商标法|Trademark Law)$`))
  await someone.page.getByRole('dialog').waitFor()
  await someone.look(`laws-read-${name}`)
  await someone.press('Escape')
  await someone.tap(new RegExp(`^${text.confirm} (商标法|Trademark Law)$`))
  const field = someone.page.getByRole('textbox')
  await field.fill('官网')
  await someone.tap(textSheetText[options.language ?? 'zh'].send)
  await someone.see(text.noAddress)
  await someone.look(`laws-confirm-${name}`)
})

test('it is confirmed with the address of the official text, and taken back with a reason', async () => {
  const text = staffLawsText.zh
  const someone = await signedInWith(await tokenOf('supervisor'), {})
  await someone.open('outlets-staff/laws')
  await someone.tap(`${text.confirm} 植物新品种保护条例`)
  await someone.page.getByRole('textbox').fill('https://www.example.gov.cn/plants')
  await someone.tap(textSheetText.zh.send)
  await someone.see(/您.*核对过/)
  await someone.look('laws-confirmed')
  await someone.tap(`${text.withdraw} 植物新品种保护条例`)
  await someone.page.getByRole('textbox').fill('看的是草案')
  await someone.tap(textSheetText.zh.send)
  await someone.see(text.done.withdraw)
})

import { factReportsText } from '@/features/facts/reports/fact-reports.text'
import { correctionsText } from '@/features/facts/corrections/corrections.text'
import { tokenOf, tokenOfNewcomer } from '../support/window-of-today'
import { signedInWith } from './support/signed-in'
import { allModes } from './support/modes'

test.each(allModes)('a mistake is reported and comes to the staff: %s', async (name, options) => {
  const text = factReportsText[options.language ?? 'zh']
  const { report } = correctionsText[options.language ?? 'zh']
  const someone = await signedInWith(await tokenOfNewcomer('示例报错'), options)
  await someone.open('outlets/detail', { id: 'OL108' })
  await someone.see(report)
  await someone.look(`report-link-${name}`)
  await someone.tap(report)
  await someone.see(text.outlet)
  await someone.tap(text.send)
  await someone.see(text.missing.part)
  await someone.look(`report-missing-${name}`)
  await someone.tap(text.part.hours)
  await someone.page.getByRole('textbox').first().fill('周六去了，门没开。')
  await someone.look(`report-typed-${name}`)
  await someone.tap(text.send)
  await someone.see(text.state.open)
  await someone.look(`report-sent-${name}`)

  const staff = await signedInWith(await tokenOf('supervisor'), options)
  await staff.open('outlets-staff/reports')
  await staff.see(text.accept)
  await staff.look(`report-staff-${name}`)
})

import { actionsText } from '@/features/consultations/staff/case/actions.text'
import { caseText } from '@/features/consultations/staff/case/case.text'
import { accessText } from '@/features/consultations/staff/access/access.text'
import { caseListText } from '@/features/consultations/staff/case-list/case-list.text'
import { entriesText } from '@/features/consultations/staff/knowledge/entries.text'
import { formsText } from '@/features/consultations/staff/case/forms.text'
import { citizen, type BrowserOptions } from './support/citizen'
import { modes } from './support/modes'

const text = caseListText.zh
const access = accessText.zh
const acts = actionsText.zh
const forms = formsText.zh

/** Signs in as a sample member of staff and opens the case list. */
async function agent(options: BrowserOptions = {}, name = '示例坐席') {
  const someone = await citizen(options)
  const words = caseListText[options.language ?? 'zh']
  await someone.open('consultations-staff/case-list')
  await someone.tap(accessText[options.language ?? 'zh'].signIn)
  await someone.tap(name)
  await someone.see(words.more)
  return someone
}

test.each(modes)('case list, case and reply are accessible to staff: %s', async (name, options) => {
  const language = options.language ?? 'zh'
  const someone = await agent(options)
  await someone.look(`desk-inbox-${name}`)
  await someone.scrollTo(/发明专利和实用新型/)
  await someone.tap(/发明专利和实用新型/)
  await someone.see(caseText[language].question)
  await someone.look(`desk-question-${name}`)
  await someone.tap(actionsText[language].name.reply)
  await someone.see(formsText[language].canned)
  await someone.tap(new RegExp(`^${formsText[language].use} 同一技术`))
  await someone.see(formsText[language].cites)
  await someone.look(`desk-reply-${name}`)
})

test('a transfer marks missing fields, and its input is kept', async () => {
  const someone = await agent()
  await someone.scrollTo(/质押登记要评估报告/)
  await someone.tap(/质押登记要评估报告/)
  await someone.tap(acts.name.transfer)
  await someone.tap(acts.confirm.transfer)
  await someone.see(acts.problem.unchosen)
  await someone.look('desk-transfer-missing')
  await someone.page.getByRole('textbox', { name: forms.reason }).fill('归他们')
  await someone.page.getByRole('textbox', { name: forms.unit }).fill('维权援助')
  await someone.tap('中国（上海）知识产权维权援助中心')
  await someone.see(/转给中国（上海）知识产权维权援助中心后/)
  await someone.look('desk-transfer')
  await someone.comeBack('consultations-staff/case-list')
  await someone.scrollTo(/质押登记要评估报告/)
  await someone.tap(/质押登记要评估报告/)
  await someone.see(caseText.zh.draft)
  await someone.tap(acts.name.transfer)
  await someone.tap(acts.confirm.transfer)
  await someone.see(text.more)
})

test('offline, the case list is shown and a reply stays in its form', async () => {
  const someone = await agent()
  await someone.scrollTo(/公司名称改了/)
  await someone.tap(/公司名称改了/)
  await someone.see(caseText.zh.question)
  await someone.tap(acts.name.reply)
  await someone.see(forms.canned)
  await someone.page.getByRole('textbox', { name: forms.reply, exact: true }).fill('可以先变更。')
  await someone.goOffline()
  await someone.tap(acts.confirm.reply)
  await someone.see('可能是网络不稳')
  await someone.look('desk-reply-offline')
  await someone.page.goBack()
  await someone.page.goBack()
  await someone.see(/没有网络，正在看/)
  await someone.look('desk-inbox-offline')
  await someone.comeOnline()
  await someone.open('consultations-staff/case-list')
  await someone.scrollTo(/公司名称改了/)
  await someone.tap(/公司名称改了/)
  await someone.see(caseText.zh.draft)
})

test('somebody who is not staff is told why the page is closed to them', async () => {
  const someone = await citizen()
  await someone.open('consultations-staff/case-list')
  await someone.see(access.notSignedIn)
  await someone.look('desk-stranger')
  await someone.tap(access.signIn)
  await someone.tap('示例学员')
  await someone.see(access.notStaff)
  await someone.look('desk-refused')
})

test('an answered case leaves the case list, and its reply can become an entry', async () => {
  const someone = await agent()
  await someone.scrollTo(/发明专利和实用新型/)
  await someone.tap(/发明专利和实用新型/)
  await someone.tap(acts.name.claim)
  await someone.see(acts.done.claim)
  await someone.tap(acts.name.reply)
  await someone.tap(new RegExp(`^${forms.use} 同一技术`))
  await someone.tap(acts.confirm.reply)
  await someone.see(entriesText.zh.become)
  await someone.look('desk-answered')
  await someone.tap(entriesText.zh.become)
  await someone.see(entriesText.zh.lookForNames)
  await someone.look('desk-become')
  await someone.page.goBack()
  await someone.tap(new RegExp(caseText.zh.toInbox))
  await someone.tap(text.done)
  await someone.see(/发明专利和实用新型/)
  await someone.look('desk-done')
})

test('a case is handed over to 12345, printed and saved, and its number is stored', async () => {
  const someone = await agent({}, '示例主管')
  await someone.scrollTo(/想请人调解/)
  await someone.tap(/想请人调解/)
  await someone.see(caseText.zh.application)
  await someone.look('desk-application')
  await someone.tap(acts.name.hand_over)
  await someone.see(
    acts.consequences.hand_over({ unit: '', into: '', due: '', complexDays: 0 })[0]!,
  )
  await someone.look('desk-hand-over')
  await someone.tap(acts.confirm.hand_over)
  await someone.see(forms.files)
  const download = someone.page.waitForEvent('download')
  await someone.tap(forms.saveHtml)
  expect((await download).suggestedFilename()).toMatch(/^工单-ZX\d+\.html$/)
  await someone.look('desk-order')
  await someone.tap(forms.print)
  await someone.page.frameLocator('.print-frame').locator('h1').waitFor({ state: 'attached' })
  await someone.page.goBack()
  await someone.see(caseText.zh.orderWaiting)
  await someone.tap(acts.name.number)
  await someone.page.getByRole('textbox', { name: forms.orderNumber }).fill('SH-2026-0001')
  await someone.tap(acts.confirm.number)
  await someone.see('SH-2026-0001')
})

test('an entry is found, edited and saved as a draft; personal data is reported', async () => {
  const words = entriesText.zh
  const someone = await agent({}, '示例主管')
  await someone.tap(text.entries)
  await someone.see('专利分哪几种')
  await someone.look('desk-entries')
  await someone.page.getByRole('textbox', { name: words.search }).fill('没有这样的词')
  await someone.see(words.noneFound)
  await someone.look('desk-entries-none')
  await someone.page.getByRole('textbox', { name: words.search }).fill('专利权保护多久')
  await someone.tap(/专利权保护多久/)
  await someone.page
    .getByRole('textbox', { name: words.answer, exact: true })
    .fill('打 13812345678 问。')
  await someone.tap(words.save)
  await someone.see(words.left(words.personal.phone))
  await someone.look('desk-entry-personal')
  await someone.page
    .getByRole('textbox', { name: words.answer, exact: true })
    .fill('发明二十年，自申请日起计算。')
  await someone.tap(words.save)
  await someone.see(words.saved)
  await someone.tap(words.publish)
  await someone.see(words.publishes[0]!)
  await someone.look('desk-entry-publish')
})

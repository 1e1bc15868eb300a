import { actionsText } from '@/features/consultations/staff/case/actions.text'
import { accessText } from '@/features/consultations/staff/access/access.text'
import { caseListText } from '@/features/consultations/staff/case-list/case-list.text'
import { caseText } from '@/features/consultations/staff/case/case.text'
import { formsText } from '@/features/consultations/staff/case/forms.text'
import { progressText } from '@/features/consultations/progress/progress.text'
import { citizen, type Citizen } from './support/citizen'
import { still } from './support/inspect-screen'

const question = '同一件事，各处说的钟点应当一样。质押合同要公证吗？'
const why = '要问登记机构。'
const anyDueTime =
  /(?:今天|明天|周[一二三四五六日]|(?:\d{4} 年 )?\d{1,2} 月 \d{1,2} 日 周[一二三四五六日]) \d{1,2}:\d{2} 前/g

/** The due times that the screen says; with `about`, those of the row or list that says it. */
async function dueTimes({ page }: Citizen, about: string) {
  const part = page
    .locator('.cell, .matter, .promise, .page')
    .filter({ hasText: about, visible: true })
  await part.last().waitFor()
  await still(page) // what the phone keeps is shown first
  return new Set((await part.last().innerText()).match(anyDueTime) ?? [])
}

async function asker() {
  const someone = await citizen()
  await someone.open('trainings-learning/record')
  await someone.tap('登录')
  await someone.page.getByRole('textbox').first().fill('王小明')
  await someone.tap('用这个名字继续')
  await someone.see('还没有学习记录')
  return someone
}

async function supervisor() {
  const someone = await citizen()
  await someone.open('consultations-staff/case-list')
  await someone.tap(accessText.zh.signIn)
  await someone.tap('示例主管')
  await someone.see(caseListText.zh.more)
  return someone
}

/** What the citizen's pages say about the question. */
async function citizensDueTimes(someone: Citizen) {
  const times = new Map<string, Set<string>>()
  for (const [page, about] of [
    ['tabs/home', question.slice(0, 10)],
    ['tabs/me', question.slice(0, 10)],
    ['consultations/list', question.slice(0, 10)],
  ] as const) {
    await someone.comeBack(page)
    times.set(page, await dueTimes(someone, about))
  }
  await someone.tap(new RegExp(question.slice(0, 10)))
  times.set('progress', await dueTimes(someone, progressText.zh.steps))
  return times
}

test('a question says one due time on every screen, to the citizen and to staff, also after it changed', async () => {
  const someone = await asker()
  await someone.open('consultations/ask')
  await someone.page.locator('textarea').last().fill(question)
  const promised = await dueTimes(someone, '提交留言')
  expect(promised.size).toBe(1)
  await someone.tap('提交留言')
  await someone.see('看进度')
  expect(await dueTimes(someone, '看进度')).toEqual(promised)
  for (const [screen, times] of await citizensDueTimes(someone))
    expect({ screen, times }).toEqual({ screen, times: promised })

  const staff = await supervisor()
  await staff.scrollTo(question.slice(0, 10))
  expect(await dueTimes(staff, question.slice(0, 10))).toEqual(promised)
  await staff.tap(new RegExp(question.slice(0, 10)))
  await staff.see(caseText.zh.question)
  expect(await dueTimes(staff, caseText.zh.question)).toEqual(promised)

  await staff.tap(actionsText.zh.name.raise)
  await staff.page.getByRole('textbox', { name: formsText.zh.complex }).fill(why)
  const announced = await dueTimes(staff, formsText.zh.complex)
  await staff.tap(actionsText.zh.confirm.raise)
  await staff.see(actionsText.zh.done.raise)
  expect(await dueTimes(staff, '15 个工作日')).toEqual(announced) // below it, the record has the earlier one
  for (const [screen, times] of await citizensDueTimes(someone))
    expect({ screen, times }).toEqual({ screen, times: announced })
  await someone.comeBack('messages/list')
  expect(await dueTimes(someone, why)).toEqual(announced)
})

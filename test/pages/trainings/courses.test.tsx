import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { coursesText } from '@/features/trainings/catalogue/courses/courses.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = coursesText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/trainings/courses/index')
})
afterAll(() => server.close())

const words = () => document.body.textContent ?? ''

test('courses that run all year stand under who offers them', async () => {
  await see(text.running)
  await see('知识产权入门（基础）')
  await see('WIPO—同济大学知识产权联合硕士项目')
})

test('what is over is behind a button, and marked as over', async () => {
  expect(words()).not.toContain(text.isOver)
  await tap(text.showPast(11))
  await see('知识产权继续教育（专业技术人员公需科目）') // of 2016, the last: a long list grows on screen
  expect(words().split(text.isOver)).toHaveLength(11 + 1)
})

test('nobody is offered to sign up', () => {
  expect(words()).not.toContain('报名')
})

test('a tap on a course says what is known of it, and what is still to be verified', async () => {
  await tap('知识产权入门（基础）')
  await see('面向公众开放（基础课免费；进阶课收费标准待核实）')
  await see('WIPO 远程教育中文平台在中国知识产权培训中心启动（人民网/集佳, 2016-10-25）')
})

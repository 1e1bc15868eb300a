import { accessText } from '@/features/consultations/staff/access/access.text'
import { caseListText } from '@/features/consultations/staff/case-list/case-list.text'
import { encryptedPdf, textPdf } from '../support/pdf'
import { citizen, type Citizen, type BrowserOptions } from './support/citizen'
import { modes } from './support/modes'

/** Signs in as a new citizen. */
async function signIn(someone: Citizen) {
  await someone.open('trainings-learning/record')
  await someone.tap(/^(登录|Sign in)$/)
  await someone.page.getByRole('textbox').first().fill('王小明')
  await someone.tap(/用这个名字继续|Go on with this name/)
  await someone.see(/还没有学习记录|Nothing here yet/)
}

/** Chooses a PDF of the computer. */
async function attach(someone: Citizen, name: string, pdf: Buffer) {
  const chooser = someone.page.waitForEvent('filechooser')
  await someone.tap(/^(加 PDF|Add a PDF)$/)
  await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: pdf })
}

const toward = (someone: Citizen, words: string | RegExp) =>
  someone.page.getByText(words).filter({ visible: true }).first().scrollIntoViewIfNeeded()

/** Writes an application for aid, up to its evidence. */
async function apply(options: BrowserOptions) {
  const someone = await citizen(options)
  await signIn(someone)
  await someone.open('consultations/ask', { as: 'aid' })
  const box = (name: RegExp) => someone.page.getByRole('textbox', { name })
  await box(/您或您单位的名称|Your name, or your firm/).fill('静安某茶馆')
  await someone.tap(/^(商标侵权|Trademark infringement)$/)
  await someone.tap(/^(没有|No)$/)
  await someone.tap(/^(能证明|Yes)$/)
  await box(/发生了什么|What happened/).fill('对面的店用了和我们几乎一样的招牌。')
  await box(/您想要什么结果|What you want/).fill('请他们换招牌。')
  return someone
}

test.each(modes)(
  'a PDF is attached to an application and read page by page: %s',
  async (name, options) => {
    const someone = await apply(options)
    await attach(
      someone,
      '商标使用许可合同（2024 年续签）.pdf',
      textPdf(3, 'Licence of a trademark'),
    )
    await someone.see(/提交时上传|uploaded when you send/)
    await toward(someone, /^(加 PDF|Add a PDF)$/)
    await someone.look(`aid-document-${name}`)
    await someone.tap(/提交申请|^Submit$/)
    await someone.tap(/看进度|See where it stands/)
    await toward(someone, /PDF(，|, )3/)
    await someone.look(`progress-document-${name}`)
    await someone.tap(/3 页，点开看|3 pages, tap to read/)
    await someone.see(/第 1 页，共 3 页|Page 1 of 3/)
    await someone.tap(/^(下一页|Next)$/)
    await someone.see(/第 2 页，共 3 页|Page 2 of 3/)
    await someone.look(`document-page-${name}`)
  },
)

test('a PDF with a password is refused with what to do, and marked', async () => {
  const someone = await apply({})
  await attach(someone, '合同.pdf', textPdf(1))
  await attach(someone, '加密的证书.pdf', encryptedPdf('x'))
  someone.willBeRefused(422)
  await someone.tap('提交申请')
  await someone.see(/去掉密码和限制/)
  await someone.look('aid-document-refused')
  await toward(someone, '没收下，请去掉或换一份')
  await someone.look('aid-document-marked')
  await someone.tap('去掉 加密的证书.pdf')
  await someone.tap('提交申请')
  await someone.see(/已收到/)
})

test('staff page through a PDF on the case', async () => {
  const someone = await apply({})
  await someone.page.getByRole('textbox', { name: '发生了什么' }).fill('仓库里有仿冒我们标志的货。')
  await attach(someone, '许可合同.pdf', textPdf(2))
  await someone.tap('提交申请')
  await someone.see(/已收到/)
  const staff = await citizen({ viewport: { width: 1280, height: 800 } })
  await staff.open('consultations-staff/case-list')
  await staff.tap(accessText.zh.signIn)
  await staff.tap('示例主管')
  await staff.see(caseListText.zh.more)
  await staff.scrollTo(/仓库里有仿冒/)
  await staff.tap(/仓库里有仿冒/)
  await staff.see('许可合同.pdf')
  await staff.look('case-document')
  await staff.tap(/2 页，点开看/)
  await staff.tap('下一页')
  await staff.see('第 2 页，共 2 页')
  await staff.look('case-document-page')
})

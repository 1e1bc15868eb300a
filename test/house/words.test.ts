import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file))

/** Where words for people are written: all texts, and what the contract and the server say in words. */
const sources = [
  ...filesIn('src').filter((file) => /\.(text|rules|settings|model)\.tsx?$/.test(file)),
  ...filesIn('server/domains').filter((file) => file.endsWith('.ts')),
  ...filesIn('server/infra/wechat').filter((file) => file.endsWith('.ts')),
]

/** The pieces of all string and template literals of a file, as people read them. */
function literalsOf(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) found.push(node.text)
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

const words = sources.flatMap((file) => literalsOf(file).map((literal) => ({ file, literal })))

/** The one form, and the others that mean the same. */
const forms: [preferred: string, others: RegExp][] = [
  ['选填', /可不填|可以不填|可填可不填|不必填|非必填/],
  ['optional', /\bOptional\b|if you like to fill|not required/],
  ['9:00', /(?<!\d)0\d:\d\d/],
  ['已超期', /过时限|逾期|过了时限|超时了/],
  ['overdue', /\bpast due\b|\b(?:is|are|of them|of these) late\b|^Late\b/i],
  ['主管', /管理员|(?<!专利)管理人员|上级|领导/],
  ['supervisor', /\badministrator|(?<!patent )\bmanager|\bhead office\b/i],
  ['工作人员', /办事人员|经办人员|窗口人员|网点人员|热线人员|客服/],
  ['主办单位', /主办方|举办方|组织者|承办方/],
  ['organiser', /organizer|\bhost\b/i],
  ['调解组织, as nobody is named', /调解员|\bmediator/i],
  ['市民 or 您', /用户|群众/],
  ['citizen or you', /\busers?\b/i],
]

/** Names that only machines read. */
const isIdentifier = (literal: string) => /^[\w./:@+-]*$/.test(literal)

test.each(forms)('%s has one form in all texts', (_, others) => {
  const found = words.filter(({ literal }) => !isIdentifier(literal) && others.test(literal))
  expect(found).toEqual([])
})

test('the word of optional fields stands in the text of form fields only', () => {
  const found = words.filter(({ literal }) => ['选填', 'optional', 'Optional'].includes(literal))
  expect(found).toEqual([
    { file: 'src/shared/form-fields.text.ts', literal: '选填' },
    { file: 'src/shared/form-fields.text.ts', literal: 'optional' },
  ])
})

test('the walk finds the texts of every part', () => {
  const texts = sources.filter((file) => file.endsWith('.text.ts'))
  expect(texts.length).toBeGreaterThan(60)
  expect(words.some(({ literal }) => literal === '选填')).toBe(true)
})

/** Literals and the words between tags. */
function wordsOf(file: string) {
  const found: string[] = []
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...found, ...literalsOf(file)]
}

test('dots between words are put by one function, which lets none begin a line', () => {
  const found = filesIn('src').filter(
    (file) => /\.tsx?$/.test(file) && wordsOf(file).some((text) => /\s·|·\s/.test(text)),
  )
  expect(found).toEqual(['src/shared/lib/dotted.ts'])
})

test('an hour is put in words by one function; other forms of it are for machines', () => {
  const padsMinutes = /:\$\{[^}]*padStart\(2|:\$\{(?:twoDigits|pad)\(/
  const found = [...filesIn('src'), ...filesIn('server')].filter(
    (file) => /\.tsx?$/.test(file) && padsMinutes.test(readFileSync(file, 'utf8')),
  )
  expect(found.sort()).toEqual([
    'server/domains/trainings/staff/roster/export-roster.ts', // a table, whose times sort as text
    'server/infra/wechat/templates.ts', // WeChat's time fields
    'src/contract/shared/moment-words.rules.ts',
    'src/shared/lib/day-time.ts', // the same
  ])
})

import { composePinyin, toPinyin } from '../../../../../server/domains/facts/publishing/pinyin'

test.each([
  // characters with several pronunciations
  ['上海银行业协会', 'shang hai yin hang ye xie hui'],
  ['专利执行', 'zhuan li zhi xing'],
  ['调查与调解', 'diao cha yu tiao jie'],
  ['复审、重复与重要', 'fu shen chong fu yu zhong yao'],
  // local names
  ['闵行区', 'min hang qu'],
  ['莘庄工业区', 'xin zhuang gong ye qu'],
  ['长三角', 'chang san jiao'],
  // ü is written v
  ['法律', 'fa lv'],
  // letters and digits stay, in lower case; punctuation is dropped
  ['WIPO 中心（TISC）', 'wipo zhong xin tisc'],
  ['12345 热线“一线通答”', '12345 re xian yi xian tong da'],
  ['G60科创走廊', 'g60 ke chuang zou lang'],
  ['337调查', '337 diao cha'],
])('%s becomes %s', (text, expected) => {
  expect(toPinyin(text)).toBe(expected)
})

test('a term has the pinyin of its name and its synonyms', () => {
  const term = {
    id: 'TM001',
    zh: '商标',
    en: 'trademark',
    category: '',
    synonyms: ['品牌', 'logo'],
  }
  expect(composePinyin({ outlets: [], services: [], answers: [], terms: [term] })).toEqual({
    TM001: 'shang biao / pin pai / logo',
  })
})

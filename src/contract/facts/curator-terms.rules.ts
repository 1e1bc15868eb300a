/** Internal terms of those who collect the facts. A text that contains one is never published. */
const curatorTerms =
  /general knowledge|通用知识|github|LawRefBook|link_ok|fees\.json|存档|未检索到|种子文档|须核|未核|待核(?!实)|勿外链|存链接|镜像|网页代码|通译法/i

export const findCuratorTerm = (text: string): string | undefined => curatorTerms.exec(text)?.[0]

/** Those of the terms that an answer may contain as ordinary words, such as where files are archived. */
const everyday = /存档|镜像/g

/** A term in what staff write of their own accord; see findCuratorTerm(). */
export const findCuratorTermInAnswer = (text: string) =>
  findCuratorTerm(text.replace(everyday, ' '))

/** The city's hotline, which answers 知识产权 questions since 2022 (沪知局〔2022〕13号, 一线通答). */
export const hotline = '12345'

/** The rights-aid line. The facts mark its number as not yet verified. */
export const rightsAidLine = '12330'

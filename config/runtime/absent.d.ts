export const styleProperties: string[]

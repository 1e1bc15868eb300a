export const used: Record<string, string[]>
export const added: Record<string, Record<string, string>>

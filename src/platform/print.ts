/** A phone prints what was sent on from it: there is nothing to print on here. */
export const canPrint: boolean = false

export const printPage: (html: string) => void = () => {}

/** WeChat cannot print. */
export const canPrint: boolean = false

export const printPage: (html: string) => void = () => {}

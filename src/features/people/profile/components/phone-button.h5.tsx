/** A browser knows no number: it is typed. */
export const PhoneButton = () => null

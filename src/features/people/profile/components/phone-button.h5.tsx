/** Browsers do not provide a phone number, so it is typed. */
export const PhoneButton = () => null

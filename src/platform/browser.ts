/** Nothing to do on a phone: see browser.h5.ts. */
export function setUpBrowser() {}

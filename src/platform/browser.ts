/** A phone needs nothing more: see browser.h5.ts. */
export function setUpBrowser() {}

// Preloaded into a server: its clock is ahead by SHIFT_CLOCK, in ms.
const shift = Number(process.env.SHIFT_CLOCK)
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + shift] : given))
  }
  static now() {
    return RealDate.now() + shift
  }
}

export const demand = {
  /** People are counted in full groups of so many: neither a figure nor a difference of two is about fewer. */
  group: 5,
} as const

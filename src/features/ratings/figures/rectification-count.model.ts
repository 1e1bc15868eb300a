import type { Figures } from '@/contract/ratings/ratings.schema'

/** All rectifications ever opened; `overdue` is part of `open`. */
export const countRectifications = (orders: Figures['orders']) =>
  orders.open + orders.confirmed + orders.unconfirmed + orders.reviewed + orders.setAside

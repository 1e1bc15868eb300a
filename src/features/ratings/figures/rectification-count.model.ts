import type { Figures } from '@/contract/ratings/ratings.schema'

/** All orders that were opened, however they stand now; late ones are among the open. */
export const ordersIn = (orders: Figures['orders']) =>
  orders.open + orders.confirmed + orders.unconfirmed + orders.reviewed + orders.setAside

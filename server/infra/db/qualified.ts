/** Column names with a table alias, for `select ${sql(qualified('r', ratingColumns))}` in a join. */
export const qualified = (alias: string, columns: readonly string[]) =>
  columns.map((column) => `${alias}.${column}`)

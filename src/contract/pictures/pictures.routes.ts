/** Pictures that belong to a consultation or a rating. */
export const pictureRoutes = {
  putPicture: 'PUT /api/pictures/:id',
  /** The bytes. The signed link is issued to whoever may read the record that the picture belongs to. */
  getPicture: 'GET /api/pictures/:id',
} as const

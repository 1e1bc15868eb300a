/** Pictures that belong to a consultation or a rating, and documents that belong to a consultation. */
export const pictureRoutes = {
  putPicture: 'PUT /api/pictures/:id',
  /** A PDF, of which only the pictures of its pages are stored. */
  putDocument: 'PUT /api/documents/:id',
  /** The bytes. The signed link is issued to whoever may read the record that the picture belongs to. */
  getPicture: 'GET /api/pictures/:id',
} as const

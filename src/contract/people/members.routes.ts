/** Memberships of staff; for supervisors. */
export const membersRoutes = {
  listMembers: 'GET /api/staff/members',
  endMembership: 'DELETE /api/staff/members/:id',
  inviteMember: 'POST /api/staff/invitations',
} as const

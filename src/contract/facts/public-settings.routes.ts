/** For supervisors: settings that citizens feel. */
export const publicSettingsRoutes = {
  listSettings: 'GET /api/staff/settings',
  /** A retry changes nothing. `conflict`: another version of the setting waits for a decision. */
  proposeSetting: 'PUT /api/staff/setting-versions/:id',
  /** `conflict`: it is decided otherwise, or the day from which it was to hold has come. */
  decideSetting: 'POST /api/staff/setting-versions/:id/decision',
} as const

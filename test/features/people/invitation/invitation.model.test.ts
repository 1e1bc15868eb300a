import { normalizeInvitationCode } from '@/features/people/invitation/invitation.model'

test.each(['AB12CD', ' AB12 CD ', 'AB 12\tCD\n', 'A B 1 2 C D', '　AB12CD'])(
  'the invitation code %j may be typed with spaces',
  (typed) => {
    expect(normalizeInvitationCode(typed)).toBe('AB12CD')
  },
)

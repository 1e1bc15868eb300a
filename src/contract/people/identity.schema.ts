import { Type as t, type Static } from '@sinclair/typebox'

/** UUIDv7, made by whoever makes the record. */
export const Id = t.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
})

/** A moment as the wire has it: ISO 8601 in UTC, as `2026-12-02T06:20:00.000Z`. */
export const Moment = t.String({
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?(Z|[+-]\\d\\d:\\d\\d)$',
  maxLength: 35,
})

/** A line somebody types: not blank, no control characters. */
export const line = (maxLength: number) =>
  t.String({
    pattern: '^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$',
    maxLength,
  })

/** Some lines somebody types: not blank, no control characters but line ends and tabs. */
export const lines = (maxLength: number) =>
  t.String({
    pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$',
    minLength: 1,
    maxLength,
  })

/** A person of the development identity. There are none in production. */
export type DevelopmentPerson = Static<typeof DevelopmentPerson>
export const DevelopmentPerson = t.Object({ id: Id, name: t.String() })

/** How this server learns who somebody is. */
export type Identity = Static<typeof Identity>
export const Identity = t.Object({
  kind: t.Union([t.Literal('wechat'), t.Literal('development')]),
  /** Who can be chosen; only of the development identity. */
  people: t.Array(DevelopmentPerson),
  /** WeChat's template of each message that can be pushed, where the operator has set one. */
  templates: t.Record(t.String(), t.String()),
})

export type SignInForm = Static<typeof SignInForm>
export const SignInForm = t.Union([
  /** What Taro.login gave: WeChat takes it once, within five minutes. */
  t.Object({ code: t.String({ minLength: 1, maxLength: 512 }) }),
  t.Object({ person: Id }),
  t.Object({ newPerson: line(40) }),
])

export type SignedIn = Static<typeof SignedIn>
export const SignedIn = t.Object({
  /** 32 random bytes in base64url. Opaque; the server keeps only its SHA-256. */
  token: t.String(),
  /** It ends then, unless it is used before: each use renews it for 30 days. */
  until: Moment,
})

export type Role = Static<typeof Role>
export const Role = t.Union([
  t.Literal('organiser'),
  t.Literal('outlet_staff'),
  t.Literal('hotline_agent'),
  t.Literal('supervisor'),
])

/** What somebody may do, and for which institution: an outlet's id, or `city` for a supervisor. */
export type Membership = Static<typeof Membership>
export const Membership = t.Object({
  id: Id,
  role: Role,
  institution: t.String({ pattern: '^(OL\\d{3,}|city)$' }),
})

export type Industry = Static<typeof Industry>
export const Industry = t.Union([
  t.Literal('manufacturing'),
  t.Literal('software'),
  t.Literal('biomedicine'),
  t.Literal('trade'),
  t.Literal('culture'),
  t.Literal('agriculture'),
  t.Literal('agency'),
  t.Literal('education'),
  t.Literal('government'),
  t.Literal('other'),
])

/** What a training may ask for. Name and phone are always asked. Never a number of identity. */
export type ProfileField = Static<typeof ProfileField>
export const ProfileField = t.Union([
  t.Literal('employer'),
  t.Literal('role'),
  t.Literal('industry'),
  t.Literal('district'),
])

/** As a citizen types it. */
export type ProfileForm = Static<typeof ProfileForm>
export const ProfileForm = t.Object({
  name: line(40),
  /** A mobile number of the mainland. Left out: the one that is stored stays. */
  phone: t.Optional(t.String({ pattern: '^1[3-9]\\d{9}$' })),
  employer: t.Optional(line(80)),
  role: t.Optional(line(40)),
  industry: t.Optional(Industry),
  /** adcode */
  district: t.Optional(t.String({ pattern: '^310\\d{3}$' })),
  /** The version of the notice that the citizen agreed to. */
  consent: t.String({ pattern: '^\\d{4}-\\d\\d$' }),
})

export type Profile = Static<typeof Profile>
export const Profile = t.Object({
  name: t.String(),
  /** The last four digits; the rest is encrypted, and leaves the server in no answer but the export. */
  phone: t.Optional(t.String()),
  employer: t.Optional(t.String()),
  role: t.Optional(t.String()),
  industry: t.Optional(Industry),
  district: t.Optional(t.String()),
})

export type Me = Static<typeof Me>
export const Me = t.Object({
  id: Id,
  profile: t.Optional(Profile),
  consent: t.Optional(t.Object({ version: t.String(), givenAt: Moment })),
  memberships: t.Array(Membership),
  unread: t.Integer({ minimum: 0, description: 'Messages not read yet.' }),
})

/** That somebody of an institution read something about this citizen. */
export type Access = Static<typeof Access>
export const Access = t.Object({
  at: Moment,
  role: Role,
  institution: t.String(),
  what: t.Union([
    t.Literal('roster'),
    t.Literal('export'),
    t.Literal('check_in'),
    t.Literal('appeal'),
    t.Literal('members'), // who is staff
    t.Literal('consultation'),
    t.Literal('visit'),
    t.Literal('rectification'), // not who gave the rating
  ]),
  /** Of which training. */
  training: t.Optional(t.Object({ id: Id, title: t.String(), titleEn: t.Optional(t.String()) })),
  /** Which consultation. */
  consultation: t.Optional(t.Object({ id: Id, number: t.String() })),
  /** At which outlet. */
  visit: t.Optional(t.Object({ id: Id, outlet: t.String() })),
  rectification: t.Optional(t.Object({ id: Id, number: t.String() })),
})

/** All that is stored about a citizen, table by table, as JSON. */
export type OwnData = Static<typeof OwnData>
export const OwnData = t.Object({
  madeAt: Moment,
  about: t.String({
    description: 'What this is, for whoever opens the file, in Chinese and English.',
  }),
  tables: t.Record(t.String(), t.Array(t.Record(t.String(), t.Unknown()))),
})

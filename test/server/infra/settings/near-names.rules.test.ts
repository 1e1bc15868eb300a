import { findMeantName } from '../../../../server/infra/settings/near-names.rules'
import { settingNames } from '../../../../server/infra/settings/settings.schema'

test.each([
  ['PROFIL', 'PROFILE'],
  ['PROFLIE', 'PROFILE'],
  ['MASTERKEY', 'MASTER_KEY'],
  ['masterKey', 'MASTER_KEY'],
  ['MASTER-KEY', 'MASTER_KEY'],
  ['DATABASE_URI', 'DATABASE_URL'],
  ['WECHAT_APP_ID', 'WECHAT_APPID'],
  ['S3_ENDPONT', 'S3_ENDPOINT'],
  ['TRUSTED_PROXY', undefined], // three steps away
  ['PORTS', 'PORT'],
  ['PORT', undefined],
  ['PATH', undefined],
  ['HOME', undefined],
  ['HOSTNAME', undefined],
  ['PGHOST', undefined],
  ['AWS_PROFILE', undefined],
  ['npm_config_registry', undefined],
  ['', undefined],
])('%s is probably meant as %s', (name, meant) =>
  expect(findMeantName(name, settingNames)).toBe(meant),
)

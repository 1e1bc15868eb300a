import { Text, View } from '@tarojs/components'
import type { Access } from '@/contract/people/identity.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { dayFrom, dayOf, nearDay, timeOf } from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { titleIn } from '@/shared/lib/language'
import { roleText } from '@/shared/role.text'
import { useShell, useWords } from '@/shared/ui/shell'
import { accessDays, type AccessGroup } from '../accesses.model'
import { ownDataText } from '../own-data.text'
import './access-list.scss'

interface Props {
  list: Access[]
  nameOf: (outletId: string) => string
  now: EpochMs
}

/** Accesses of staff to the citizen's data, by day and by who it was. */
export function AccessList({ list, nameOf, now }: Props) {
  const text = useWords(ownDataText)
  const { language } = useShell()
  const today = dayOf(new Date(now).toISOString())
  if (list.length === 0) return <Text className='para'>{text.accessesNone}</Text>
  return (
    <>
      {accessDays(list).map(({ day, groups }) => (
        <View key={day} className='access-day'>
          <Text className='access-day__name num'>
            {nearDay(day, today, language) ?? dayFrom(day, today, language)}
          </Text>
          <View className='card'>
            {groups.map((group) => (
              <Group key={group.institution + group.role} group={group} nameOf={nameOf} />
            ))}
          </View>
        </View>
      ))}
    </>
  )
}

function Group({ group, nameOf }: { group: AccessGroup; nameOf: Props['nameOf'] }) {
  const text = useWords(ownDataText)
  const roles = useWords(roleText)
  const { language } = useShell()
  const { institution, role, accesses } = group
  return (
    <View className='access'>
      <Text className='access__who'>
        {`${institution === 'city' ? roles.city : nameOf(institution)} ${roles.role[role]}`}
      </Text>
      {accesses.map(({ id, at, what, training, consultation }) => (
        <View key={id} className='access__row'>
          <Text className='access__time num'>{timeOf(at)}</Text>
          <Text className='access__what'>
            {dotted([
              text.what[what],
              training && titleIn(language, training),
              consultation?.number,
            ])}
          </Text>
        </View>
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { District } from '@/contract/facts/places.schema'
import type { Language } from '@/shared/lib/language'
import { Cell } from '@/shared/ui/cell'
import { Chip } from '@/shared/ui/chip'
import { Icon } from '@/shared/ui/icon'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { Sheet } from '@/shared/ui/sheet'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { useGrowing } from '@/shared/ui/use-growing'
import { homeText } from '../home.text'
import './nearest.scss'

export interface NearRow {
  id: string
  name: string
  note: string
  phone?: string
}

interface Props {
  /** Undefined until a position or a district is known. */
  rows?: NearRow[]
  /** Sorted by position; otherwise by the chosen district. */
  located: boolean
  refused: boolean
  districts: District[]
  chosen?: string
  onLocate: () => void
  onChoose: (code: string) => void
  onOpen: (id: string) => void
}

/** The nearest outlets, by approximate position if allowed, otherwise by the chosen district. */
export function Nearest({ rows, located, refused, districts, chosen, ...on }: Props) {
  const text = useWords(homeText)
  const { language, coverTabs } = useShell()
  const [choosing, setChoosing] = useState(false)
  const choose = (open: boolean) => {
    coverTabs(open)
    setChoosing(open)
  }
  const district = districts.find(({ code }) => code === chosen)
  const title = located || !district ? text.nearest : text.nearestIn(nameIn(language, district))
  const more = rows ? text.changeDistrict : text.chooseDistrict

  return (
    <Section title={title} more={more} onMore={() => choose(true)}>
      {refused && <Notice look='plain' words={district ? text.refused : text.refusedChoose} />}
      <View className={refused ? 'card nearest--below' : 'card'}>
        {!located && (
          <Cell
            icon='locate'
            title={text.locate}
            note={text.locateNote}
            role='button'
            onTap={on.onLocate}
          />
        )}
        {rows?.map((row) => (
          <NearCell key={row.id} row={row} onOpen={() => on.onOpen(row.id)} />
        ))}
        {refused && !rows && (
          <Cell icon='pin' title={text.chooseDistrict} role='button' onTap={() => choose(true)} />
        )}
      </View>
      <Sheet open={choosing} title={text.chooseDistrict} onClose={() => choose(false)}>
        <DistrictChips
          districts={districts}
          {...(chosen && { chosen })}
          onChoose={(code) => {
            on.onChoose(code)
            choose(false)
          }}
        />
      </Sheet>
    </Section>
  )
}

/** Two tap targets side by side: the outlet's page and its phone. */
function NearCell({ row: { name, note, phone }, onOpen }: { row: NearRow; onOpen: () => void }) {
  const text = useWords(homeText)
  const { call } = useShell()
  return (
    <View className='nearest'>
      <View className='nearest__cell'>
        <Cell title={name} note={note} onTap={onOpen} />
      </View>
      {phone && (
        <Tap
          className='cell__act nearest__call'
          label={text.callTo(phone)}
          onTap={() => call(phone)}
        >
          <Icon name='phone' />
        </Tap>
      )}
    </View>
  )
}

interface ChipsProps {
  districts: District[]
  chosen?: string
  onChoose: (code: string) => void
}

/** Chips drawn per frame: keeps each setData call, sheet included, below 2 KB. */
const step = 4

function DistrictChips({ districts, chosen, onChoose }: ChipsProps) {
  const { language } = useShell()
  const drawn = useGrowing(districts.length, step)
  return (
    <View className='chips chips--wrap'>
      {districts.slice(0, drawn).map((district) => (
        <Chip
          key={district.code}
          words={nameIn(language, district)}
          on={district.code === chosen}
          onTap={() => onChoose(district.code)}
        />
      ))}
    </View>
  )
}

const nameIn = (language: Language, { name, nameEn }: District) =>
  language === 'en' ? nameEn : name

import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { daysToCome, noticeOn, openState } from '@/contract/facts/outlets.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Hours, Outlet } from '@/contract/facts/outlets.schema'
import type { Clock } from '@/contract/facts/working-days.rules'
import { hotline } from '@/shared/lib/hotline'
import type { GetThere } from '@/platform/get-there'
import { getThereText } from '@/shared/get-there.text'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/contract/shared/date-words.rules'
import { isOld } from '@/shared/lib/time'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { ConfirmedNote } from '@/shared/ui/confirmed-note'
import { CallCell, PhoneCell } from '@/shared/ui/phone-cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { stateWords } from '../hours.model'
import { counterWords, specialDayWords, weekendWords } from '../counters.model'
import { outletDetailText } from '../outlet-detail.text'
import { rowText } from '../row.text'
import './detail-facts.scss'

interface Props {
  outlet: Outlet
  now: EpochMs
  clock: Clock
  district: string | undefined
  /** As its windows have set them; published hours come second then, without a state. */
  windowHours: Hours | undefined
  getThere: GetThere
  /** Shown below the address. */
  map: ReactNode
}

/** Opening hours, phones and address. */
export function DetailFacts(props: Props) {
  const { outlet, now, clock, windowHours, map } = props
  const { phones = [], kind, hours } = outlet
  const text = useWords(outletDetailText)
  const notice = noticeOn(outlet, clock.day)
  return (
    <View className='card num detail-facts'>
      {notice && <Cell icon='info' title={spaced(notice.text)} note={text.notice} />}
      {windowHours && <WindowHoursCell hours={windowHours} />}
      {kind !== 'online' && (hours || !windowHours) && <HoursCell {...props} />}
      {phones.map((phone) => (
        <PhoneCell key={phone.number} phone={phone} now={now} icon='phone' />
      ))}
      {phones.length === 0 && (
        <CallCell
          number={hotline}
          icon='phone'
          note={text.noPhoneNote}
          below={
            <Tags className='cell__tags'>
              <Tag look='unverified'>{text.noPhone}</Tag>
            </Tags>
          }
        />
      )}
      <PlaceCell {...props} />
      {map}
    </View>
  )
}

function WindowHoursCell({ hours }: { hours: Hours }) {
  const text = useWords(outletDetailText)
  const { language } = useShell()
  return (
    <Cell
      icon='clock'
      title={[...new Set(counterWords(hours, language))].map((line) => (
        <Text key={line} className='detail-facts__line'>
          {line}
        </Text>
      ))}
      note={text.windowHours}
    />
  )
}

function HoursCell({ outlet, now, clock, windowHours }: Props) {
  const { hours } = outlet
  const text = useWords(outletDetailText)
  const { language } = useShell()
  const state = stateWords(openState(outlet, clock), clock, language)
  const title = windowHours ? (
    <Text className='strong'>{text.publishedHours}</Text>
  ) : (
    <>
      <Text className={state.kind === 'open' ? 'strong detail-facts__open' : 'strong'}>
        {state.word}
      </Text>
      {state.more}
    </>
  )
  const days = windowHours
    ? []
    : daysToCome(outlet, clock.day).map((day) => specialDayWords(day, language))
  if (!hours)
    return <Cell icon='clock' title={title} note={<Lines lines={[...days, text.noHours]} />} />
  const { asOf, verified, confirmed } = hours
  const old = asOf !== undefined && isOld(asOf, now)
  const lines = [...days, ...counterWords(hours, language), ...weekendWords(hours, language)]
  const doubt = asOf ? text.published(dateWords(asOf, language)) : text.toVerify
  return (
    <Cell
      icon='clock'
      title={title}
      note={
        <>
          {!windowHours && state.note && (
            <Text className='detail-facts__line strong'>{state.note}</Text>
          )}
          <Lines lines={lines} />
        </>
      }
      below={
        old || !verified ? (
          <Tags className='cell__tags'>
            <Tag look='unverified'>{doubt}</Tag>
          </Tags>
        ) : (
          <ConfirmedNote confirmed={confirmed} />
        )
      }
    />
  )
}

const Lines = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line) => (
      <Text key={line} className='detail-facts__line'>
        {line}
      </Text>
    ))}
  </>
)

function PlaceCell({ outlet, now, district, getThere: { way, onGo, onCopy } }: Props) {
  const there = useWords(getThereText)
  const text = useWords(outletDetailText)
  const row = useWords(rowText)
  const { language } = useShell()
  const { address, kind } = outlet
  if (!address && (kind === 'online' || kind === 'hotline'))
    return <Cell icon='globe' title={row.remote[kind]} note={text.remote} />
  if (!address)
    return (
      <Cell
        icon='pin'
        title={text.noAddress}
        note={district ? text.inDistrict(district) : text.citywide}
      />
    )
  const words = address.door ? spaced(address.text) : row.noDoor(spaced(address.text))
  const old = address.asOf !== undefined && isOld(address.asOf, now)
  const date = address.asOf && dateWords(address.asOf.slice(0, 7), language)
  return (
    <Cell
      icon='pin'
      title={words}
      below={
        <>
          {(old || !address.verified) && (
            <Tags className='cell__tags'>
              <Tag look='unverified'>{date ? text.addressOf(date) : text.noAddress}</Tag>
            </Tags>
          )}
          <ConfirmedNote confirmed={address.confirmed} />
          {way !== 'map' && <Text className='cell__note'>{there.byAddress}</Text>}
          <View className='detail-facts__acts'>
            {way && (
              <Button
                look='second'
                size='s'
                icon='pin'
                words={there.directions[way]}
                onTap={onGo}
              />
            )}
            {way !== 'copy' && <Button look='line' size='s' words={there.copy} onTap={onCopy} />}
          </View>
        </>
      }
    />
  )
}

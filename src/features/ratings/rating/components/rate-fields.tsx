import { Text, View } from '@tarojs/components'
import { settingAt } from '@/contract/facts/public-settings.rules'
import { rating } from '@/contract/ratings/ratings.settings'
import { aspectsFor, isBad, tagsFor } from '@/contract/ratings/ratings.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Channel, Level } from '@/contract/ratings/ratings.schema'
import { ratingText } from '@/shared/rating.text'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { PicturesField, type PictureActions } from '@/shared/ui/form/pictures-field'
import { LongField, TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { SwitchCell } from '@/shared/ui/switch-cell'
import { useWords } from '@/shared/ui/shell'
import { withLevel, withScore, toggle, type Draft } from '../rate.model'
import { rateText } from '../rate.text'
import { AspectRows } from './aspect-rows'
import { LevelRows } from './level-rows'

interface Props {
  draft: Draft
  channel: Channel
  /** When the service was done, and when the rating was given: now, before there is one. */
  doneAt: EpochMs
  givenAt: EpochMs
  /** A submit was attempted without a level. */
  tried: boolean
  pictures: PictureActions
  onChange: (change: Partial<Draft>) => void
}

/** The rating form. Everything but the level is optional and appears once a level is chosen. */
export function RateFields(props: Props) {
  const { draft, channel, doneAt, givenAt, tried, onChange } = props
  const text = useWords(rateText)
  const { level } = draft
  return (
    <>
      <LevelRows
        chosen={level}
        label={text.levels}
        onChoose={(chosen) => onChange(withLevel(draft, chosen, channel))}
      />
      {tried && level === undefined && (
        <View className='section'>
          <Notice look='bad' icon='alert' words={text.missing} />
        </View>
      )}
      {level !== undefined && isBad(level) && (
        <View className='rate-follows'>
          <Notice words={text.follows} />
        </View>
      )}
      {level !== undefined && <Why {...props} level={level} />}
      <Text className='cap section'>
        {text.small(settingAt('rateWithin', doneAt), settingAt('changeRatingWithin', givenAt))}
      </Text>
    </>
  )
}

const sortOf = (level: Level) => (level >= 4 ? 'good' : level === 3 ? 'fair' : 'poor')

function Why({ draft, channel, pictures, onChange, level }: Props & { level: Level }) {
  const text = useWords(rateText)
  const names = useWords(ratingText)
  const { tags = [], scores = {}, text: words = '', contact = '', atOnce = false } = draft
  const sort = sortOf(level)
  return (
    <>
      <ChoiceField
        label={text.why[sort]}
        aside={text.several}
        several
        options={tagsFor(level, channel).map((tag) => ({ value: tag, words: names.tag[tag] }))}
        chosen={tags}
        onPress={(tag) => onChange({ tags: toggle(tags, tag) })}
      />
      <LongField
        label={text.text}
        placeholder={text.hint[sort]}
        maxLength={rating.longestText}
        value={words}
        onChange={(typed) => onChange({ text: typed })}
      />
      <AspectRows
        aspects={aspectsFor(channel)}
        scores={scores}
        onScore={(aspect, score) => onChange({ scores: withScore(draft, aspect, score) })}
      />
      <PicturesField
        max={rating.pictures}
        pictures={draft.pictures ?? []}
        {...pictures}
        onChange={(ids) => onChange({ pictures: ids })}
      />
      {isBad(level) && (
        <>
          <TextField
            label={text.contact}
            optional
            hint={text.contactHint}
            maxLength={60}
            value={contact}
            onChange={(typed) => onChange({ contact: typed })}
          />
          <View className='card section'>
            <SwitchCell
              icon='clock'
              title={text.atOnce}
              note={text.atOnceNote}
              on={atOnce}
              onChange={(on) => onChange({ atOnce: on })}
            />
          </View>
        </>
      )}
    </>
  )
}

import { Text, View } from '@tarojs/components'
import { consulting } from '@/contract/consultations/consultations.settings'
import { Field } from '@/shared/ui/form/field'
import { LongField } from '@/shared/ui/form/text-field'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { ActionDraft } from '../actions.model'
import { formsText } from '../forms.text'

interface Props {
  draft: ActionDraft
  problem: string | undefined
  /** Question of an entry, by its id. */
  entryOf: (id: string) => string
  onChange: (change: Partial<ActionDraft>) => void
}

/** The reply and the entries it cites. */
export function ReplyField({ draft, problem, entryOf, onChange }: Props) {
  const text = useWords(formsText)
  const { reply, cites } = draft
  return (
    <>
      <LongField
        label={text.reply}
        hint={text.replyHint}
        maxLength={consulting.maxTextLength}
        problem={problem}
        value={reply}
        onChange={(typed) => onChange({ reply: typed })}
      />
      {cites.length > 0 && (
        <Field label={text.cites}>
          {cites.map((id) => (
            <View key={id} className='desk-cite'>
              <Text className='desk-cite__words'>{entryOf(id)}</Text>
              <Tap
                className='desk-cite__drop'
                label={text.uncite(entryOf(id))}
                onTap={() => onChange({ cites: cites.filter((cite) => cite !== id) })}
              >
                <Icon name='close' />
              </Tap>
            </View>
          ))}
        </Field>
      )}
    </>
  )
}

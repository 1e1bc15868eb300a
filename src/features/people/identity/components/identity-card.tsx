import { Text, View } from '@tarojs/components'
import type { Me } from '@/contract/people/identity.schema'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { meText } from '../me.text'
import './identity-card.scss'

interface Props {
  /** Undefined: signed out, or not loaded yet. */
  me: Me | undefined
  signedIn: boolean
  onSignIn: () => void
  onProfile: () => void
}

/** The signed-in citizen, or a button to sign in. */
export function IdentityCard({ me, signedIn, onSignIn, onProfile }: Props) {
  const text = useWords(meText)
  const { name, phone } = me?.profile ?? {}
  const [title, note, buttonWords] = signedIn
    ? [name || text.noName, phone ? text.phone(phone) : text.noPhone, text.profile]
    : [text.signedOut, text.signedOutNote, text.signIn]
  return (
    <View className='who'>
      <View className='who__face'>
        <Icon name='user' />
      </View>
      <View className='who__words'>
        <Text className='who__name'>{title}</Text>
        <Text className='cap num'>{note}</Text>
      </View>
      <Tap className='tool' onTap={signedIn ? onProfile : onSignIn}>
        <Text>{buttonWords}</Text>
      </Tap>
    </View>
  )
}

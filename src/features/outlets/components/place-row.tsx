import { View } from '@tarojs/components'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { GetThere } from '@/platform/get-there'
import { getThereText } from '@/shared/get-there.text'
import { spaced } from '@/shared/lib/spaced'
import { Button } from '@/shared/ui/button'
import { PlanRow } from '@/shared/ui/plan'
import { useShell, useWords } from '@/shared/ui/shell'
import { addressWords } from '../row.model'

interface Props {
  outlet: Outlet
  /** The window there, if it is known. */
  windowName?: string | undefined
  getThere: GetThere
}

/** Where to go, on the card of a visit, with the way there. */
export function PlaceRow({ outlet, windowName, getThere: { way, onGo, onCopy } }: Props) {
  const text = useWords(getThereText)
  const { language } = useShell()
  const address = outlet.address
    ? spaced(outlet.address.text)
    : addressWords(outlet, undefined, language)
  return (
    <PlanRow
      name={text.where}
      main={address}
      notes={[
        ...(windowName ? [spaced(windowName)] : []),
        ...(way && way !== 'map' ? [text.byAddress] : []),
      ]}
    >
      {way && (
        <View className='plan__acts'>
          <Button look='line' size='s' icon='pin' words={text.directions[way]} onTap={onGo} />
          {way !== 'copy' && <Button look='line' size='s' words={text.copy} onTap={onCopy} />}
        </View>
      )}
    </PlanRow>
  )
}

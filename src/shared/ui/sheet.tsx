import { PageContainer, View } from '@tarojs/components'
import { SheetBody, type SheetProps } from './sheet-body'
import { useShell } from './shell'

/**
 * Uses a page-container, so that the phone's back gesture closes the sheet and not the page. The outer View
 * stays when the sheet closes: removing a child makes Taro send all its siblings again.
 */
export function Sheet({ open, onClose, ...body }: SheetProps) {
  const { elder } = useShell()
  return (
    <View>
      {open && (
        <PageContainer
          show
          position='bottom'
          round
          overlay
          onAfterLeave={onClose}
          onClickOverlay={onClose}
        >
          <View className={elder ? 'elder' : ''}>
            <SheetBody {...body} onClose={onClose} />
          </View>
        </PageContainer>
      )}
    </View>
  )
}

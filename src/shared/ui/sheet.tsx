import { PageContainer, View } from '@tarojs/components'
import { SheetBody, type SheetProps } from './sheet-body'
import { useShell } from './shell'

/**
 * In a page-container, so that the phone's back closes the sheet and not the page. Its place stays when
 * it closes: a child that goes makes Taro send all that stand beside it once more.
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

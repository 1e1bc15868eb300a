import { useDidShow, useRouter, useShareAppMessage } from '@tarojs/taro'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { CertificateCard } from '@/features/trainings/learning/certificate/components/certificate-card'
import { CertificateNumberForm } from '@/features/trainings/learning/certificate/components/certificate-number-form'
import { parseCertificateNumber } from '@/contract/trainings/certificates.rules'
import { useCertificate } from '@/features/trainings/learning/certificate/certificate.store'
import { certificateText } from '@/features/trainings/learning/certificate/certificate.text'
import { openPage, sharePath } from '@/platform/navigation'
import { loading } from '@/shared/lib/remote'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { ShareButton } from '@/shared/ui/share-button'
import { useShell, useWords } from '@/shared/ui/shell'

/** Public: anybody who is shown a certificate can verify it. */
export default function CertificatePage() {
  const { number: typed = '' } = useRouter<{ number?: string }>().params
  const number = parseCertificateNumber(typed)
  const verify = useCertificate((store) => store.verify)
  const loadFacts = useFacts((store) => store.load)
  const text = useWords(certificateText)
  const title = number ? text.shareTitle(number) : text.title

  useDidShow(() => {
    void loadFacts()
    if (number) void verify(number)
  })
  useShareAppMessage(() => ({
    title,
    path: sharePath('trainings-learning/certificate', number ? { number } : {}),
  }))

  return (
    <Page title={text.title}>
      {number ? (
        <Verified number={number} />
      ) : (
        <CertificateNumberForm
          typed={typed}
          onNumber={(number) => openPage('trainings-learning/certificate', { number })}
        />
      )}
    </Page>
  )
}

function Verified({ number }: { number: string }) {
  const { number: verifiedNumber, result, verify } = useCertificate()
  const { facts } = useFacts()
  const { language } = useShell()
  const text = useWords(certificateText)
  const { share, linkCopied } = useWords(sharedText)
  const another = (
    <Button
      look='second'
      words={text.another}
      onTap={() => openPage('trainings-learning/certificate')}
    />
  )
  const own = verifiedNumber === number ? result : loading // another certificate page may share the store

  if (own.kind === 'failed' && own.failure.code === 'not_found')
    return (
      <EmptyView icon='alert' role='alert' title={text.unknown(number)} text={text.unknownNote}>
        {another}
      </EmptyView>
    )
  return (
    <RemoteView of={own} onRetry={() => void verify(number)}>
      {(certificate) => {
        const outlet = facts.kind === 'ready' && byId(facts.value.outlets, certificate.base)
        return (
          <CertificateCard
            certificate={certificate}
            outletName={outlet ? nameIn(language, outlet) : certificate.base}
          >
            <ShareButton words={share} copied={linkCopied} />
            {another}
          </CertificateCard>
        )
      }}
    </RemoteView>
  )
}

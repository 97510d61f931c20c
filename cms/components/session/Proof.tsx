'use client'
import { useTranslation } from '@payloadcms/ui'
import { Entry } from '../signIn/Entry.tsx'
import { PasskeyButton } from '../signIn/PasskeyButton.tsx'
import { passkeyText } from '../signIn/passkeyText.ts'
import { provinceText } from '../signIn/provinceText.ts'
import { ProvinceTab } from '../signIn/ProvinceTab.tsx'
import { useAsk, type Answer } from '../signIn/useAsk.ts'
import { usePasskey } from '../signIn/usePasskey.ts'
import { Dialog } from './Dialog.tsx'
import { sessionText } from './text.ts'

/** No password is that short. */
const CODE = /^\s*\d{3}\s?\d{3}\s*$/

/** Asks for the password, a code or a passkey before a dangerous act. */
export function Proof({ onEnd }: { onEnd: (isDone: boolean) => void }) {
  const { language } = useTranslation().i18n
  const words = sessionText(language)
  const ask = useAsk()
  const { show } = usePasskey()
  const take = async (work: Promise<Answer<object>>) => {
    const { data, error } = await work
    if (data) onEnd(true)
    return error
  }
  const done = () => {
    onEnd(true)
    return Promise.resolve('')
  }
  const field = {
    name: 'proof',
    label: words.proof,
    type: 'password',
    autoComplete: 'current-password',
  } as const
  return (
    <Dialog title={words.proofTitle} cancel={words.cancel} onCancel={() => onEnd(false)}>
      <Entry
        fields={[field]}
        hint={words.proofHint}
        button={words.goOn}
        onSend={({ proof = '' }) =>
          take(ask('prove', 'POST', CODE.test(proof) ? { code: proof } : { password: proof }))
        }
      />
      <PasskeyButton label={passkeyText(language).use} onUse={() => take(show('prove/passkey'))} />
      <ProvinceTab label={provinceText(language).prove} path="prove/province" onDone={done} />
    </Dialog>
  )
}

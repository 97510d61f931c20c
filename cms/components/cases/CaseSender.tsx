import { Contact } from './Contact.tsx'
import type { ScreenProps } from './screenLook.ts'

/** Who sent a case: closed until somebody who handles it asks. */
export function CaseSender({ at, look }: ScreenProps) {
  const { screen, api } = look
  return (
    <section aria-labelledby="case-sender">
      <h2 id="case-sender">{screen.sender}</h2>
      {!at.hasContact && <p>{screen.noContact}</p>}
      {at.hasContact && !at.mayOpenContact && <p>{screen.contactOthers}</p>}
      {at.hasContact && at.mayOpenContact && <Contact url={`${api}/cases/${at.of.id}/contact`} />}
    </section>
  )
}

import { MinimalTemplate } from '@payloadcms/next/templates'
import { ChoosePassword } from './ChoosePassword.tsx'

/** Where a link leads by which the owner of an account chooses a password. */
export const SetPassword = () => (
  <MinimalTemplate>
    <ChoosePassword />
  </MinimalTemplate>
)

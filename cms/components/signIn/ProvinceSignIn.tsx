import { shownProvider } from '../../oidc/settings.ts'
import { ProvinceButton } from './ProvinceButton.tsx'

/** On the sign-in page, where the province has an identity server. People who are not signed in get no settings else. */
export const ProvinceSignIn = () => shownProvider && <ProvinceButton label={shownProvider.label} />

import { MinimalTemplate } from '@payloadcms/next/templates'
import { ProvinceReturn } from './ProvinceReturn.tsx'

/** Where the identity server of the province sends people back to. */
export const ProvincePage = () => (
  <MinimalTemplate>
    <ProvinceReturn />
  </MinimalTemplate>
)

import { env } from '../env.ts'

/** The identity server of the province; null where there is none. */
export const PROVIDER = env.OIDC_ISSUER
  ? {
      issuer: env.OIDC_ISSUER,
      clientId: env.OIDC_CLIENT_ID!,
      clientSecret: env.OIDC_CLIENT_SECRET!,
      /** Values of `acr` or `amr` in its tokens that count as a second factor. */
      mfaValues: env.OIDC_MFA_VALUES ?? [],
    }
  : null

/** Where the identity server sends people back to; registered there. */
export const RETURN_ADDRESS = `${env.CMS_URL}/admin/province-sign-in`

/** What the admin knows of it; null where there is none. No secret may stand here: it is sent to every browser. */
export const shownProvider = PROVIDER && { label: env.OIDC_LABEL ?? null }

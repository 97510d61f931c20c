import { z } from 'zod'

/** A credential as a browser sends it (WebAuthn, section 5.1, PublicKeyCredential as JSON). @param response its answer */
export const credentialOf = <R extends z.ZodRawShape>(response: R) =>
  z.looseObject({
    id: z.string().max(2048),
    rawId: z.string().max(2048),
    type: z.literal('public-key'),
    clientExtensionResults: z.looseObject({}),
    response: z.looseObject({ clientDataJSON: z.string(), ...response }),
  })

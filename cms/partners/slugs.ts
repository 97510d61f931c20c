/** The systems of others that send and read cases, and what is told to them. */
export const PARTNERS = 'partners'
export const PARTNER_MESSAGES = 'partner-messages'

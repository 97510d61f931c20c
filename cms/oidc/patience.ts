/** How long the identity server may take for each answer. */
export const SECONDS_TO_ANSWER = 5

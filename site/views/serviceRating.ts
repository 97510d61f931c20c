/** A choice and a token of limited length. */
export const LARGEST_FORM_BYTES = 500
export const STARS_FIELD = 'muc'
/** The steps, the best first. */
export const STEPS = [5, 4, 3, 2, 1] as const
export type Step = (typeof STEPS)[number]

/** The step that a form chooses; null for anything else. */
export const readStep = (body: string | null): Step | null => {
  const chosen = new URLSearchParams(body ?? '').get(STARS_FIELD)
  return STEPS.find((one) => String(one) === chosen) ?? null
}

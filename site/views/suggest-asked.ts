const SHORTEST = 2
const LONGEST = 200

/**
 * What somebody has typed so far, of `q`. Blanks at the end stay: they say that the last word is whole.
 * @returns '' when it is too short to mean anything, null when it is too long
 */
export function readTyped(params: URLSearchParams): string | null {
  const typed = (params.get('q') ?? '').normalize('NFC')
  if ([...typed].length > LONGEST) return null
  return [...typed.trim()].length < SHORTEST ? '' : typed
}

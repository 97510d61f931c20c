const SHORTEST = 2
/** More than this many characters are refused. */
export const LONGEST = 200

/**
 * What has been typed so far, in `q`. Trailing spaces are kept: they mean that the last word is complete.
 * @returns '' when it is too short for suggestions, null when it is too long
 */
export function readTyped(params: URLSearchParams): string | null {
  const typed = (params.get('q') ?? '').normalize('NFC')
  if ([...typed].length > LONGEST) return null
  return [...typed.trim()].length < SHORTEST ? '' : typed
}

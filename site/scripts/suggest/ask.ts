/** A suggestion as GET /api/suggest gives it. */
export interface Suggestion {
  detail: string
  url: string
  lang?: string
  detailLang?: string
  pieces: { text: string; mark: boolean }[]
}

export interface Answer {
  enabled: boolean
  suggestions: Suggestion[]
}

/** Pause after a key before asking: who types on is not disturbed, who stops hardly notices. */
const PAUSE_MS = 120

/**
 * Asks for suggestions, one question at a time: a newer one takes the place of those before it, whether they wait or
 * are under way. Failures are silent: the form works without.
 * @param path address that takes `q`
 */
export function makeAsker(path: string, onAnswer: (typed: string, answer: Answer) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  const stop = () => {
    clearTimeout(timer)
    asking?.abort()
  }
  const fetchNow = async (typed: string) => {
    const mine = (asking = new AbortController())
    try {
      const response = await fetch(`${path}&q=${encodeURIComponent(typed)}`, { signal: mine.signal })
      const answer = response.ok ? ((await response.json()) as Answer) : undefined
      if (answer && !mine.signal.aborted) onAnswer(typed, answer)
    } catch {
      // Offline, or a newer question took its place.
    }
  }
  return {
    stop,
    ask: (typed: string, isAtOnce = false) => {
      stop()
      timer = setTimeout(() => void fetchNow(typed), isAtOnce ? 0 : PAUSE_MS)
    },
  }
}

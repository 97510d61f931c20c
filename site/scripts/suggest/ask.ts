/** A suggestion as returned by GET /api/suggest. */
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

/** Pause after a key before asking, in milliseconds: fast typing is not disturbed, and the delay is hardly noticed. */
const PAUSE_MS = 120

/**
 * Asks for suggestions, one question at a time: a newer one replaces those that wait or are in progress. Failures are
 * silent: the form works without suggestions.
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
      // Offline, or replaced by a newer question.
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

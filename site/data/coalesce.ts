import { collectReads, noteRead } from './reads.ts'

/**
 * Coalesces equal questions: those asked within a short while, or while the first is being answered, share one answer.
 * On the day a rule changes, thousands ask the same. A failure rejects for all who wait for it and is not cached.
 * @param maxAge milliseconds for which an answer is given
 * @param most answers cached at once; beyond, the oldest are dropped
 */
export function makeCoalescer<T>(maxAge: number, most: number, now: () => number = Date.now) {
  type Answer = Promise<{ value: T; tags: ReadonlySet<string> }>
  const answers = new Map<string, { until: number; answer: Answer }>()

  function ask(question: string, find: () => Promise<T>): Answer {
    const known = answers.get(question)
    if (known && now() < known.until) return known.answer
    const answer = collectReads(find)
    answers.delete(question)
    answers.set(question, { until: now() + maxAge, answer })
    answer.catch(() => {
      if (answers.get(question)?.answer === answer) answers.delete(question)
    })
    for (const oldest of answers.keys()) {
      if (answers.size <= most) break
      answers.delete(oldest)
    }
    return answer
  }

  return async function coalesce(question: string, find: () => Promise<T>): Promise<T> {
    const { value, tags } = await ask(question, find)
    noteRead(...tags)
    return value
  }
}

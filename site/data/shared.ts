import { collectReads, noteRead } from './reads.ts'

/**
 * Lets equal questions asked within a short while share one answer, also while it is being found: on the day a rule
 * changes thousands ask the same. A failure is shared by who waits for it and not kept.
 * @param maxAge milliseconds an answer is given out
 * @param most answers kept at once; beyond, the oldest go
 */
export function makeShared<T>(maxAge: number, most: number, now: () => number = Date.now) {
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

  return async function share(question: string, find: () => Promise<T>): Promise<T> {
    const { value, tags } = await ask(question, find)
    noteRead(...tags)
    return value
  }
}

/**
 * Lets equal questions asked within a short while share one answer, also while it is being found: on the day a rule
 * changes thousands ask the same. A failure is shared by who waits for it and not kept.
 * @param maxAge milliseconds an answer is given out
 * @param most answers kept at once; beyond, the oldest go
 */
export function makeShared<T>(maxAge: number, most: number, now: () => number = Date.now) {
  const answers = new Map<string, { until: number; answer: Promise<T> }>()

  return function share(question: string, find: () => Promise<T>): Promise<T> {
    const known = answers.get(question)
    if (known && now() < known.until) return known.answer
    const answer = find()
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
}

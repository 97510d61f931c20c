/**
 * Memoizes an answer for `ageMs`; concurrent callers share one question.
 * @param ask rejections reach all waiting callers and are not cached
 */
export function lately<T>(
  ask: () => Promise<T>,
  ageMs: number,
  now = () => performance.now(),
): () => Promise<T> {
  let known: { answer: T; until: number } | undefined
  let asking: Promise<T> | undefined
  const start = () =>
    ask()
      .then((answer) => {
        known = { answer, until: now() + ageMs }
        return answer
      })
      .finally(() => (asking = undefined))
  return async () => (known && now() < known.until ? known.answer : (asking ??= start()))
}

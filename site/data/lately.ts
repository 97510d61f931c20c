/**
 * Shares an answer: one question at a time, and its answer for all who ask within `ageMs` after it came.
 * @param ask rejections reach all who wait, and are not kept
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

/** The answer that a province's bus passes on as text: `{"message": "{…}"}`; undefined for any other value. */
export function passedOn(value: Record<string, unknown>): unknown {
  const { message } = value
  if (typeof message !== 'string' || !/^\s*[[{]/.test(message)) return undefined
  try {
    return JSON.parse(message)
  } catch {
    return undefined
  }
}

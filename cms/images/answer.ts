/** Why a picture was not made. */
export type Reason = 'pixels' | 'animated' | 'broken' | 'heavy'

/** What is asked of the process that makes pictures, besides the bytes themselves. */
export interface Job {
  /** The largest picture that is decoded, in pixels. */
  maxPixels: number
  /** Part of the upright picture to keep: left and top in percent, width and height in pixels. */
  crop?: { x: number; y: number; width: number; height: number }
  /** What must stay visible when the picture is cut, in percent from the left and from the top. */
  focus: { x: number; y: number }
}

/** One picture that was made. `original` names the whole one, upright and without metadata. */
export interface Part {
  name: string
  mime: string
  /** pixels */
  width: number
  height: number
  data: Buffer
}

type Head = { parts: (Omit<Part, 'data'> & { bytes: number })[] } | { refused: Reason }

/** An answer as bytes: one line of JSON, then the pictures one after the other. */
export function writeAnswer(answer: Part[] | Reason): Buffer {
  const head: Head =
    typeof answer === 'string'
      ? { refused: answer }
      : { parts: answer.map(({ data, ...rest }) => ({ ...rest, bytes: data.length })) }
  const bodies = typeof answer === 'string' ? [] : answer.map(({ data }) => data)
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...bodies])
}

/**
 * Reads what writeAnswer wrote.
 * @throws when the bytes are not a whole answer
 */
export function readAnswer(bytes: Buffer): Part[] | Reason {
  const headEnd = bytes.indexOf('\n')
  const head = JSON.parse(bytes.subarray(0, headEnd).toString()) as Head
  if ('refused' in head) return head.refused
  let at = headEnd + 1
  const parts = head.parts.map(({ bytes: length, ...rest }) => {
    // A copy of its own, so that a kept picture does not hold all the others in memory.
    const data = Buffer.from(bytes.subarray(at, (at += length)))
    return { ...rest, data }
  })
  if (at !== bytes.length) throw new Error('The answer about a picture ends early.')
  return parts
}

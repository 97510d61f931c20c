/** Why a picture could not be processed. */
export type Reason = 'pixels' | 'animated' | 'broken' | 'heavy' | 'busy'

/** The input of the picture process besides the image bytes. */
export interface Job {
  /** The largest picture that may be decoded, in pixels. */
  maxPixels: number
  /** The crop of the upright picture: left and top in percent, width and height in pixels. */
  crop?: { x: number; y: number; width: number; height: number }
  /** The focal point, which stays visible when the picture is cropped, in percent from the left and from the top. */
  focus: { x: number; y: number }
  /** Makes one JPEG alone, whose longer side is at most so many pixels. */
  photo?: { longestSide: number }
  /** Makes one JPEG of the same size alone, of which these parts, in pixels, are unrecognisable. */
  covered?: { left: number; top: number; width: number; height: number }[]
}

/** One finished picture. `original` names the full one, upright and without metadata. */
export interface Part {
  name: string
  mime: string
  /** pixels */
  width: number
  height: number
  data: Buffer
}

type Head = { parts: (Omit<Part, 'data'> & { bytes: number })[] } | { refused: Reason }

/** Serialises a response: one line of JSON, then the pictures one after the other. */
export function writeAnswer(answer: Part[] | Reason): Buffer {
  const head: Head =
    typeof answer === 'string'
      ? { refused: answer }
      : { parts: answer.map(({ data, ...rest }) => ({ ...rest, bytes: data.length })) }
  const bodies = typeof answer === 'string' ? [] : answer.map(({ data }) => data)
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...bodies])
}

/**
 * Parses what writeAnswer wrote.
 * @throws when the bytes are not a complete response
 */
export function readAnswer(bytes: Buffer): Part[] | Reason {
  const headEnd = bytes.indexOf('\n')
  const head = JSON.parse(bytes.subarray(0, headEnd).toString()) as Head
  if ('refused' in head) return head.refused
  let at = headEnd + 1
  const parts = head.parts.map(({ bytes: length, ...rest }) => {
    // A copy, so that a cached picture does not keep the buffer of all the others alive.
    const data = Buffer.from(bytes.subarray(at, (at += length)))
    return { ...rest, data }
  })
  if (at !== bytes.length) throw new Error('The answer about a picture ends early.')
  return parts
}

import type { PayloadRequest } from 'payload'

/** The body of a request, read up to a limit; null for a larger one. */
export async function readBytes(req: PayloadRequest, largest: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of req.body ?? []) {
    size += chunk.byteLength
    if (size > largest) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

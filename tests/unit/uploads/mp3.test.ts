import { expect, test } from 'vitest'
import { recogniseDocument } from '../../../cms/uploads/recognise.ts'

/** A frame of MPEG 1, layer III, 128 kbit/s, 44,100 Hz: 417 bytes. */
const frame = Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413)])
const sound = Buffer.concat([frame, frame, frame])
const tag = Buffer.concat([Buffer.from('49443304000000000105', 'hex'), Buffer.alloc(133)])

const kindOf = (bytes: Buffer) => recogniseDocument(bytes).catch((error: { reason: string }) => error.reason)

test('a recording is recognised by its frames, with and without a tag', async () => {
  expect(await kindOf(sound)).toBe('mp3')
  expect(await kindOf(Buffer.concat([tag, sound]))).toBe('mp3')
})

test.each([
  ['a single frame', frame],
  ['a tag alone', tag],
  ['a page behind a tag', Buffer.concat([tag, Buffer.from('<html><script>alert(1)</script>')])],
  ['a tag of impossible size', Buffer.concat([Buffer.from('494433040000ffffffff', 'hex'), sound])],
  ['AAC', Buffer.concat([Buffer.from('fff15080', 'hex'), Buffer.alloc(2000)])],
])('%s is none', async (_, bytes) => expect(await kindOf(bytes)).toBe('unknown'))

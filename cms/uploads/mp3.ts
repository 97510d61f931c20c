/** kbit/s of MPEG 1 and of MPEG 2 and 2.5, layer III, by index (ISO/IEC 11172-3, 2.4.2.3; 13818-3, 2.4.2.3). */
const BITRATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const BITRATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
/** Hz of MPEG 1, by index; a half of them in MPEG 2, a quarter in MPEG 2.5. */
const RATES = [44_100, 48_000, 32_000]
const DIVISORS: Record<number, number> = { 3: 1, 2: 2, 0: 4 }
/** The bits of a header for layer III. */
const LAYER_3 = 1
const HEADER_BYTES = 4
/** Consecutive frames that make a recording: other files have the marker of one by chance. */
const FRAMES = 3

/** The length in bytes of the frame that begins at an offset; 0 where none does. */
function frameLength(bytes: Buffer, at: number): number {
  if (at + HEADER_BYTES > bytes.length) return 0
  const header = bytes.readUInt32BE(at)
  const [version, layer] = [(header >>> 19) & 3, (header >>> 17) & 3]
  const divisor = DIVISORS[version]
  if (header >>> 21 !== 0x7ff || layer !== LAYER_3 || divisor === undefined) return 0
  const kbits = (divisor === 1 ? BITRATES_1 : BITRATES_2)[(header >>> 12) & 15]
  const rate = RATES[(header >>> 10) & 3]
  if (!kbits || !rate) return 0
  const perSample = divisor === 1 ? 144 : 72
  return Math.floor((perSample * kbits * 1000) / (rate / divisor)) + ((header >>> 9) & 1)
}

/** Where the sound begins: behind an ID3v2 tag, if there is one (id3.org, ID3v2.4.0, 3.1). */
function soundAt(bytes: Buffer): number {
  if (bytes.subarray(0, 3).toString('latin1') !== 'ID3' || bytes.length < 10) return 0
  const size = bytes.subarray(6, 10)
  return size.some((byte) => byte > 127) ? 0 : 10 + size.reduce((sum, byte) => sum * 128 + byte, 0)
}

/** Whether a file is an MP3 recording: consecutive frames of MPEG audio, layer III, from its beginning. */
export function isMp3(bytes: Buffer): boolean {
  let at = soundAt(bytes)
  for (let count = 0; count < FRAMES; count++) {
    const length = frameLength(bytes, at)
    if (length === 0) return false
    at += length
  }
  return true
}

import { dictionary } from '../dictionary.ts'

/** Time-limited reductions and waivers of fees. */
export const reductions = dictionary(
  {
    title: 'Miễn, giảm phí có thời hạn',
    normally: (sum: string) => `bình thường ${sum}`,
    then: (day: string, price: string) => `từ ${day}: ${price}`,
    mayBeLess: 'có thể được miễn, giảm',
    until: (day: string) => `đến hết ${day}`,
    kinds: { phi: 'phí', le_phi: 'lệ phí', all: 'phí, lệ phí' },
    effects: {
      free: (kind: string) => `Miễn ${kind}`,
      percent: (kind: string, share: string) => `Giảm ${share}% ${kind}`,
      amount: (kind: string, sum: string) => `Thu ${kind} ${sum}`,
      open: (kind: string) => `Miễn hoặc giảm ${kind}`,
    },
    only: (sum: string) => ` (mức ${sum})`,
    filed: (channels: string) => ` khi nộp ${channels}`,
    channels: { direct: 'trực tiếp', online: 'trực tuyến', post: 'qua bưu chính' },
    or: ' hoặc ',
    lowered: (normal: string, now: string) => `giảm còn ${now} (bình thường ${normal})`,
    ended: (text: string) => `Hết thời hạn miễn, giảm: ${text}`,
    who: (who: string) => ` cho ${who}`,
    span: {
      both: (from: string, until: string) => `, từ ${from} đến hết ${until}`,
      from: (from: string) => `, từ ${from}`,
      until: (until: string) => `, đến hết ${until}`,
    },
  },
  {
    title: 'Time-limited fee reductions',
    normally: (sum) => `normally ${sum}`,
    then: (day, price) => `from ${day}: ${price}`,
    mayBeLess: 'may be waived or reduced',
    until: (day) => `until ${day}`,
    kinds: { phi: 'fee', le_phi: 'charge', all: 'fees' },
    effects: {
      free: (kind) => `No ${kind}`,
      percent: (kind, share) => `${share}% off the ${kind}`,
      amount: (kind, sum) => `A ${kind} of ${sum}`,
      open: (kind) => `The ${kind} waived or reduced`,
    },
    only: (sum) => ` of ${sum}`,
    filed: (channels) => ` when filed ${channels}`,
    channels: { direct: 'in person', online: 'online', post: 'by post' },
    or: ' or ',
    lowered: (normal, now) => `lowered to ${now} (normally ${normal})`,
    ended: (text) => `Reduction ended: ${text}`,
    who: (who) => ` for ${who}`,
    span: {
      both: (from, until) => `, from ${from} until ${until}`,
      from: (from) => `, from ${from}`,
      until: (until) => `, until ${until}`,
    },
  },
)

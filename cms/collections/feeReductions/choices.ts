import { both } from '../../fields/both.ts'

/** What a reduction leaves of a fee. */
export const EFFECTS = [
  { value: 'free', label: both('Miễn', 'Free') },
  { value: 'percent', label: both('Giảm theo tỷ lệ', 'A share less') },
  { value: 'amount', label: both('Thu mức khác thấp hơn', 'A lower amount') },
  { value: 'open', label: both('Miễn hoặc giảm, chưa rõ mức', 'Waived or reduced, rate not known') },
]

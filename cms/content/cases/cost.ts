import type { Words } from '../types/contentType.ts'

/** What the sender of an information request is asked to pay for printing, copying and sending: Luật 01/2026, Art. 25. */
export const COST_STATES = {
  estimated: { vi: 'dự kiến', en: 'estimate' },
  paid: { vi: 'đã thanh toán', en: 'paid' },
  waived: { vi: 'được miễn', en: 'waived' },
} as const satisfies Record<string, Words>

export type CostState = keyof typeof COST_STATES
export const COST_STATE_NAMES = Object.keys(COST_STATES) as CostState[]

/** In đồng. */
export const LARGEST_COST = 1_000_000_000

export interface CaseCost {
  /** Đồng, whole. */
  amount: number
  state: CostState
}

const numbers = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }

/** "45.000 đồng, dự kiến". */
export const toCostText = ({ amount, state }: CaseCost, language: 'vi' | 'en'): string =>
  `${numbers[language].format(amount)} ${language === 'vi' ? 'đồng' : 'VND'}, ${COST_STATES[state][language]}`

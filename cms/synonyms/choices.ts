import { both } from '../fields/both.ts'

/** Whether a search for a meaning also finds the term. */
export const DIRECTIONS = [
  {
    value: 'one-way',
    label: both('Một chiều: gõ từ này thì tìm cả nghĩa', 'One way: the term also finds its meanings'),
  },
  {
    value: 'two-way',
    label: both('Hai chiều: từ và nghĩa như nhau', 'Two ways: term and meanings are equal'),
  },
] as const

/** The kind of word a term is. */
export const KINDS = [
  { value: 'abbreviation', label: both('Viết tắt', 'Abbreviation') },
  { value: 'everyday', label: both('Cách gọi thường ngày', 'Everyday name') },
  { value: 'chat', label: both('Chữ nhắn tin', 'Chat spelling') },
  { value: 'place', label: both('Địa danh cũ', 'Former place') },
  { value: 'agency', label: both('Tên cơ quan cũ hoặc gọi tắt', 'Former or short name of an agency') },
  { value: 'spelling', label: both('Cách viết khác', 'Other spelling') },
] as const

export type Direction = (typeof DIRECTIONS)[number]['value']
export type Kind = (typeof KINDS)[number]['value']

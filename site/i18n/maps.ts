import { dictionary } from './dictionary.ts'

export const maps = dictionary(
  {
    shown: (names: string, province: string) => `Bản đồ ${province}, ${names} được tô màu`,
    neighbours: 'Giáp với',
    simplified: 'Ranh giới đã được giản lược, chỉ để xem vị trí.',
  },
  {
    shown: (names, province) => `Map of ${province}, ${names} is highlighted`,
    neighbours: 'Borders on',
    simplified: 'The borders are simplified and only show where the place lies.',
  },
)

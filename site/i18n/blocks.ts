import { dictionary } from './dictionary.ts'

export const blocks = dictionary(
  {
    watchOn: (site: string) => `Video trên ${site}`,
    download: 'Tải tệp âm thanh',
    transcript: 'Bản chữ của đoạn ghi âm',
    centre: 'Nơi đặt trụ sở:',
    onMap: (name: string) => `Xem ${name} trên bản đồ`,
  },
  {
    watchOn: (site) => `Video on ${site}`,
    download: 'Download the recording',
    transcript: 'Transcript of the recording',
    centre: 'Administrative centre:',
    onMap: (name) => `See ${name} on the map`,
  },
)

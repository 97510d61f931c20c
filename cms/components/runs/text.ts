import type { Counts, ItemState, RunState } from '../../runs/run.ts'

const vi = {
  title: 'Các đợt sửa hàng loạt',
  lead: (days: number) =>
    `Mỗi đợt hoàn tác được trong ${days} ngày; mục đã có người sửa sau đó được giữ nguyên.`,
  none: 'Chưa có đợt nào.',
  back: 'Mọi đợt',
  what: 'Việc đã làm',
  by: 'Người làm',
  at: 'Lúc',
  total: 'Số mục',
  state: 'Tình trạng',
  states: {
    running: 'đang làm',
    done: 'xong',
    undoing: 'đang hoàn tác',
    undone: 'đã hoàn tác',
  } satisfies Record<RunState, string>,
  items: {
    waiting: 'chưa tới lượt',
    done: 'đã đổi',
    refused: 'không đổi',
    failed: 'không đổi được',
    undone: 'đã hoàn tác',
    kept: 'giữ nguyên, đã có người sửa',
    unrestored: 'không hoàn tác được',
  } satisfies Record<ItemState, string>,
  outcomes: { published: 'đang công bố', draft: 'bản nháp' } as Record<string, string>,
  byWhom: (name: string, at: string) => `${name}, ${at}`,
  undoneBy: (name: string, at: string) => `Hoàn tác: ${name}, ${at}`,
  counts: (counts: Counts) =>
    (Object.keys(vi.items) as ItemState[])
      .filter((state) => counts[state] > 0)
      .map((state) => `${vi.items[state]} ${counts[state]}`)
      .join(' · '),
  progress: 'Tiến độ',
  goOn: 'Làm tiếp',
  stopped: 'Đợt này chưa xong. Nếu đóng trang, hệ thống tự làm tiếp sau 15 giây.',
  undo: 'Hoàn tác',
  sure: 'Trả các mục của đợt này về giá trị cũ?',
  late: 'Đã quá thời gian hoàn tác.',
}

const en: typeof vi = {
  title: 'Bulk changes',
  lead: (days) => `Each can be undone for ${days} days; items that somebody edited since are kept.`,
  none: 'There are none yet.',
  back: 'All of them',
  what: 'What was done',
  by: 'Who',
  at: 'When',
  total: 'Items',
  state: 'State',
  states: { running: 'under way', done: 'done', undoing: 'being undone', undone: 'undone' },
  items: {
    waiting: 'waiting',
    done: 'changed',
    refused: 'left out',
    failed: 'failed',
    undone: 'undone',
    kept: 'kept, edited since',
    unrestored: 'could not be undone',
  },
  outcomes: { published: 'public', draft: 'draft' },
  byWhom: (name, at) => `${name}, ${at}`,
  undoneBy: (name, at) => `Undone: ${name}, ${at}`,
  counts: (counts) =>
    (Object.keys(en.items) as ItemState[])
      .filter((state) => counts[state] > 0)
      .map((state) => `${en.items[state]} ${counts[state]}`)
      .join(' · '),
  progress: 'Progress',
  goOn: 'Continue',
  stopped: 'This run is not done. When the page is closed, the system goes on by itself after 15 seconds.',
  undo: 'Undo',
  sure: 'Give the items of this run their former values?',
  late: 'The time for undoing is over.',
}

export type RunsText = typeof vi

/** The texts of runs in the language of the admin. */
export const runsText = (language: string): RunsText => (language === 'en' ? en : vi)

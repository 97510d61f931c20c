const vi = {
  title: 'Ghép hai lần sửa',
  saved: (who: string | null, at: string) =>
    `${who ?? 'Người khác'} đã lưu nội dung này lúc ${at}, sau khi bạn mở. Chưa có gì bị ghi đè.`,
  choose: 'Hai bên cùng sửa các trường dưới đây. Chọn nội dung giữ lại ở từng trường.',
  mine: 'Của bạn',
  theirs: (who: string | null) => (who ? `Của ${who}` : 'Của người kia'),
  taken: 'Chỉ bên kia sửa, được giữ nguyên như họ đã lưu:',
  merged: (labels: string) => `Đã ghép với bản vừa được người khác lưu: ${labels}`,
  publishes: 'Bạn sắp xuất bản cả những thay đổi này. Hãy xem trước khi lưu.',
  save: 'Ghép và lưu',
  cancel: 'Chưa lưu, quay lại sửa',
  empty: '(trống)',
  yes: 'Có',
  no: 'Không',
  rows: (count: number) => `${count} dòng`,
}

const en: typeof vi = {
  title: 'Merge two changes',
  saved: (who, at) =>
    `${who ?? 'Somebody'} saved this at ${at}, after you opened it. Nothing has been overwritten.`,
  choose: 'Both sides changed the fields below. Choose what to keep in each.',
  mine: 'Yours',
  theirs: (who) => (who ? `${who}'s` : 'Theirs'),
  taken: 'Changed by the other side alone, and kept as they saved it:',
  merged: (labels) => `Merged with what somebody has just saved: ${labels}`,
  publishes: 'You are about to publish these changes as well. Look at them before you save.',
  save: 'Merge and save',
  cancel: 'Not yet, back to the form',
  empty: '(empty)',
  yes: 'Yes',
  no: 'No',
  rows: (count) => `${count} rows`,
}

/** The texts about merging two changes in the language of the admin. */
export const mergeText = (language: string): typeof vi => (language === 'en' ? en : vi)
export type MergeText = typeof vi

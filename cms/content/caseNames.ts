/** What a published list of papers is headed with where it is for everyone: how papers are given, a remark, extra papers. */
const DUTY =
  /^[^\p{L}]*(?:lưu ý|ghi chú|bao gồm|xuất trình|ngoài|tùy từng|(?:các )?(?:giấy tờ|chứng từ) (?:phải )?(?:nộp|xuất trình))|^[^\p{L}]*(?:thành phần|số lượng)(?:,? số lượng)? hồ sơ\W*$/iu

/** The national catalogue publishes duties as if they were cases: 'Giấy tờ phải nộp', 'Lưu ý'. */
export const isDutyName = (name: string): boolean => DUTY.test(name.normalize('NFC'))

/**
 * The cases among which a reader chooses, by their numbers from 1: none where fewer than two are named, or one without
 * a name stands beside them.
 * @param cases as published, in Vietnamese or translated
 */
export function choosableCases(cases: readonly { name?: string | null | undefined }[]): number[] {
  const real = cases.flatMap(({ name }, at) => (isDutyName(name ?? '') ? [] : [at + 1]))
  return real.length > 1 && real.every((number) => cases[number - 1]?.name?.trim()) ? real : []
}

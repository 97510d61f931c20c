const vi = {
  title: 'Hạn rà soát',
  none: 'Chưa có hạn. Hạn được đặt khi công bố lần đầu, hoặc chọn tại đây.',
  overdue: 'Đã quá hạn rà soát.',
  day: 'Rà soát trước ngày',
  save: 'Đổi hạn',
  reviewed: 'Đã rà soát, không phải sửa',
  saved: 'Đã ghi hạn rà soát',
  failed: 'Chưa ghi được',
}

const en: typeof vi = {
  title: 'Review date',
  none: 'No date yet. It is set at the first publication, or here.',
  overdue: 'The review is overdue.',
  day: 'Review by',
  save: 'Move the date',
  reviewed: 'Reviewed, nothing to change',
  saved: 'The review date is stored',
  failed: 'Not stored',
}

/** The texts of review dates in the language of the admin. */
export const reviewDateText = (language: string) => (language === 'en' ? en : vi)

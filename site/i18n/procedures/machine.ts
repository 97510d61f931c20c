import { dictionary } from '../dictionary.ts'

/** Words in the data of procedures for machines that the pages do not have. */
export const machine = dictionary(
  {
    inForce: 'Đang áp dụng',
    roles: { implementing: 'Cơ quan thực hiện', coordinating: 'Cơ quan phối hợp' },
    conditions: 'Yêu cầu, điều kiện',
    papers: 'Thành phần hồ sơ',
    steps: 'Trình tự thực hiện',
    sets: (count: string) => `Số bộ hồ sơ: ${count}.`,
    originals: (count: string) => `Bản chính: ${count}.`,
    copies: (count: string) => `Bản sao: ${count}.`,
    time: (duration: string) => `Thời hạn giải quyết: ${duration}.`,
    approximate:
      'Khoảng thời gian ghi ở cv:processingTime quy đổi 5 ngày làm việc thành 7 ngày, chưa kể ngày nghỉ lễ.',
    per: (unit: string) => `Tính theo: ${unit}.`,
    described: (name: string, field: string) => `${name}. Lĩnh vực: ${field}.`,
    gives: (results: string) => `Kết quả: ${results}.`,
    noFee: 'Mức thu chưa có dưới dạng số.',
  },
  {
    inForce: 'In force',
    roles: { implementing: 'Implementing agency', coordinating: 'Coordinating agency' },
    conditions: 'Conditions',
    papers: 'Papers to hand in',
    steps: 'Steps',
    sets: (count) => `Sets of papers: ${count}.`,
    originals: (count) => `Originals: ${count}.`,
    copies: (count) => `Copies: ${count}.`,
    time: (duration) => `Processing time: ${duration}.`,
    approximate: 'The duration in cv:processingTime takes 5 working days as 7 days, without public holidays.',
    per: (unit) => `Per: ${unit}.`,
    described: (name, field) => `${name}. Field: ${field}.`,
    gives: (results) => `Result: ${results}.`,
    noFee: 'The amount is not given as a number.',
  },
)

import { expect, test } from 'vitest'
import { repairCitedNumber } from '../../../cms/import/citedNumber.ts'
import { findDocumentNumbers } from '../../../cms/import/documents.ts'

test.each([
  ['67/2024/NĐ-CPT', '67/2024/NĐ-CP'],
  ['76/2020/NĐ-CPLU', '76/2020/NĐ-CP'],
  ['10/2016/NĐ-CPNGH', '10/2016/NĐ-CP'],
  ['04/2015/TT-BCAQUY', '04/2015/TT-BCA'],
  ['25/2021/TT-BTCTT', '25/2021/TT-BTC'],
  ['11/2020/TT-BTNMTL', '11/2020/TT-BTNMT'],
  ['01/2018/TT-VPCPT', '01/2018/TT-VPCP'],
  ['20/2013/TTLT-BYT-BCT-BNNPTNTT', '20/2013/TTLT-BYT-BCT-BNNPTNT'],
  ['11/2016/TTLT-BTP-TANDTC-VKSNDTCQ', '11/2016/TTLT-BTP-TANDTC-VKSNDTC'],
  ['68/2020/QH14Luật', '68/2020/QH14'],
  ['21/2012/NĐ-CN', '21/2012/NĐ-CP'],
  ['468/QĐ-TT', '468/QĐ-TTg'],
  ['222/QĐ-BHXHQUY', '222/QĐ-BHXH'],
])('%s is %s', (given, mended) => {
  expect(repairCitedNumber(given)).toBe(mended)
})

test.each([
  ...['118/2025/NĐ-CP', '468/QĐ-TTg', '59/2020/QH14', '01/2017/TT-BNNPTNT', '05/2024/TT-BTTTT', '12/NQ-HĐND'],
  ...[
    '1234/QĐ-UBND',
    '01/2014/TT-NHNNVN',
    '02/2008/TT-BKHCNMT',
    '7/CT-TTg',
    '15/VBHN-VPQH',
    '33/KH-SXD',
    '10/PL-UBTVQH',
  ],
  ...['45/2025/QĐ-CTUBND', '9/HD-BTCTW', 'Bộ luật Dân sự'],
])('%s stays', (number) => {
  expect(repairCitedNumber(number)).toBe(number)
})

test('numbers glued to the next word are found in a text', () => {
  const text =
    'Nghị định 154/2024/NĐ-CPThông tư 47/2019/TT-BTCngày 05/8/2019, Luật 68/2020/QH14ngày 13/11/2020'
  expect(findDocumentNumbers(text)).toEqual(['154/2024/NĐ-CP', '47/2019/TT-BTC', '68/2020/QH14'])
})

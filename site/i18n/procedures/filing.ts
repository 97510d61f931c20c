import { dictionary } from '../dictionary.ts'

/** The button, and the page that answers when nobody can be sent on. */
export const filing = dictionary(
  {
    labels: {
      full: 'Nộp hồ sơ trực tuyến',
      partial: 'Nộp trực tuyến một phần',
      online: 'Nộp hồ sơ',
      search: (name: string) => `Tìm trên ${name}`,
      look: (name: string) => `Xem trên ${name}`,
    },
    said: {
      full: 'Làm được trọn vẹn trên mạng: không phải đến cơ quan, kết quả trả trên mạng hoặc qua bưu chính.',
      partial:
        'Có phần phải làm trực tiếp tại cơ quan. Chưa công bố đó là bước nào: hãy hỏi nơi nhận hồ sơ trước khi đi.',
      partialBecause: (reason: string) => `Có phần phải làm trực tiếp tại cơ quan: ${reason}`,
      online: 'Nộp được trên mạng. Chưa công bố có bước nào phải đến cơ quan hay không.',
      lookup: 'Chưa công bố thủ tục này có nộp trực tuyến được hay không.',
      noForm: 'Cổng này chưa có đường dẫn đến biểu mẫu.',
    },
    entrance: (code: string) =>
      `Trang mở ra là trang chung của hệ thống. Ở đó, hãy tìm và chọn thủ tục có mã ${code}.`,
    copyCode: 'Sao chép mã',
    copiedCode: 'Đã sao chép mã',
    applyOnline: 'Nộp trực tuyến',
    places: 'Xem nơi nộp hồ sơ',
    land: (name: string, host: string) => `Bạn sẽ tiếp tục trên ${name} (${host}), cần tài khoản VNeID.`,
    account:
      'Bạn đăng nhập bằng tài khoản định danh VNeID ở trang đó. Cổng này không bao giờ hỏi mật khẩu hay mã OTP của bạn.',
    searchOnly: 'Nơi đến là trang tìm kiếm theo mã thủ tục; hãy chọn đúng thủ tục ở đó.',
    others: 'Nộp trong trường hợp khác',
    title: (name: string) => `Nộp hồ sơ: ${name}`,
    short: 'Nộp hồ sơ',
    inPersonTitle: 'Nộp trực tiếp hoặc qua bưu chính',
    reasons: {
      'not-in-force': 'Thủ tục này không còn áp dụng, nên không nộp được nữa.',
      'not-yet': 'Thủ tục này chưa áp dụng, nên chưa nộp được.',
      'chosen-channel': 'Bạn chọn không nộp trực tuyến.',
      disabled: 'Việc nộp trực tuyến thủ tục này đang tạm ngừng.',
      'no-online-channel': 'Thủ tục này chưa tiếp nhận hồ sơ trực tuyến.',
      closed: 'Trong lúc đó, hãy nộp trực tiếp hoặc qua bưu chính.',
      'unsafe-address': 'Địa chỉ nộp trực tuyến đang được kiểm tra lại, nên cổng không chuyển bạn đi.',
      'no-entry-point': 'Cổng chưa có địa chỉ nộp trực tuyến của thủ tục này.',
    },
    standing: {
      down: (name: string, since: string) => `${name} đang không mở được, từ ${since}.`,
      outage: (name: string, since: string, until: string) => `${name} tạm dừng từ ${since} đến ${until}.`,
      instead: 'Trong lúc đó, bạn tra cứu ở nơi dưới đây, hoặc nộp trực tiếp tại nơi nhận hồ sơ.',
      anyway: (host: string) => `Vẫn thử mở ${host}`,
      suspected: (since: string) =>
        `Từ ${since}, cổng nhiều lần hỏi mà trang đó không trả lời đúng. Nếu bạn không mở được, hãy thử lại sau hoặc nộp trực tiếp.`,
      reported: (day: string) =>
        `Từ ${day}, người đọc báo trang đó không mở được hoặc mở ra trang khác; đang kiểm tra. Nếu bạn cũng gặp vậy, hãy nộp trực tiếp.`,
      confirmed: (day: string) => `Đã có người mở thử trang đó ngày ${day}.`,
      unconfirmed: 'Cổng chưa thử trang đó.',
      coming: (name: string, from: string, until?: string) =>
        `${name} sẽ tạm dừng từ ${from}${until ? ` đến ${until}` : ''}.`,
    },
    unknownAgency: 'Không có cơ quan bạn chọn trong danh sách nơi nhận hồ sơ của thủ tục này.',
    unknownVariant: 'Không có trường hợp bạn chọn trong thủ tục này.',
    chooseAgency: 'Chọn cơ quan tiếp nhận',
    chooseLead: 'Thủ tục này nộp ở nhiều nơi. Chọn nơi bạn muốn nộp.',
    communesLead:
      'Một số xã, phường nhận hồ sơ ở trang riêng. Nếu bạn ở nơi có tên dưới đây thì chọn nơi đó; ở nơi khác thì bấm tiếp tục.',
    continueTo: (name: string) => `Tiếp tục trên ${name}`,
    toProcedure: 'Xem giấy tờ và các bước của thủ tục',
    where: 'Nơi nộp hồ sơ',
    post: 'Gửi qua dịch vụ bưu chính công ích đến địa chỉ dưới đây; hỏi bưu cục về giá gửi và nhận kết quả tại nhà.',
  },
  {
    labels: {
      full: 'File online',
      partial: 'File partly online',
      online: 'Apply online',
      search: (name) => `Search on the ${name}`,
      look: (name) => `See it on the ${name}`,
    },
    said: {
      full: 'Can be done wholly online: no visit is needed, and the result comes online or by post.',
      partial:
        'Part of it must be done in person. Which step is not published: ask the receiving office before you go.',
      partialBecause: (reason) => `Part of it must be done in person: ${reason}`,
      online: 'Can be filed online. Whether a step must be done in person is not published.',
      lookup: 'Whether this procedure can be filed online is not published.',
      noForm: 'This portal has no link to the form yet.',
    },
    entrance: (code) =>
      `The page that opens is the common entrance of the system. There, find and choose the procedure with the code ${code}.`,
    copyCode: 'Copy the code',
    copiedCode: 'Code copied',
    applyOnline: 'File online instead',
    places: 'See where to file',
    land: (name, host) => `You will continue on ${name} (${host}) and need a VNeID account.`,
    account:
      'You sign in there with your VNeID electronic identity. This portal never asks for your password or OTP.',
    searchOnly: 'You will land on a search by the procedure code; pick the right procedure there.',
    others: 'File for another case',
    title: (name) => `Filing: ${name}`,
    short: 'Filing',
    inPersonTitle: 'File in person or by post',
    reasons: {
      'not-in-force': 'This procedure no longer applies and cannot be filed any more.',
      'not-yet': 'This procedure does not apply yet and cannot be filed yet.',
      'chosen-channel': 'You chose not to file online.',
      disabled: 'Online filing of this procedure is paused.',
      'no-online-channel': 'This procedure does not accept files online yet.',
      closed: 'Until then, file in person or by post.',
      'unsafe-address': 'The online address is being checked again, so the portal does not send you there.',
      'no-entry-point': 'The portal has no online address for this procedure yet.',
    },
    standing: {
      down: (name, since) => `${name} cannot be opened, since ${since}.`,
      outage: (name, since, until) => `${name} is closed from ${since} to ${until}.`,
      instead: 'Until then, look it up at the place below, or file in person.',
      anyway: (host) => `Try to open ${host} nevertheless`,
      suspected: (since) =>
        `Since ${since} that page has repeatedly not answered this portal as it should. If you cannot open it, try again later or file in person.`,
      reported: (day) =>
        `Since ${day} readers report that the page does not open, or is another one; it is being checked. If you find the same, file in person.`,
      confirmed: (day) => `A person tried that page on ${day}.`,
      unconfirmed: 'This portal has not tried that page.',
      coming: (name, from, until) => `${name} will be closed from ${from}${until ? ` to ${until}` : ''}.`,
    },
    unknownAgency: 'The agency you chose does not receive files for this procedure.',
    unknownVariant: 'The case you chose is not part of this procedure.',
    chooseAgency: 'Choose the receiving agency',
    chooseLead: 'This procedure is filed at several places. Choose where you want to file.',
    communesLead:
      'Some communes and wards take dossiers on pages of their own. If yours is named below, choose it; otherwise continue.',
    continueTo: (name) => `Continue on ${name}`,
    toProcedure: 'See the papers and steps of the procedure',
    where: 'Where to file',
    post: 'Send it by public post to the address below; ask the post office about the price and about getting the result at home.',
  },
)

import type { FailureCode } from '@/contract/shared/failure'
import { documentBounds } from '@/contract/pictures/documents.settings'
import type { Words } from './lib/language'
import { readFailureText } from './read-failure.text'

/** The words for every failure. Tabs, which only read, import `readFailureText`: this file stays off the main package. */
export const failureText: Words<Record<FailureCode, string>> = {
  zh: {
    ...readFailureText.zh,
    too_large: '内容太大，请减少后再试。',
    own_matter: '这是您自己提的，要由别人来办。请找同事或主管。',
    bad_code: '这个码不对、用过了或过期了。请重新获取。',
    profile_needed: '还差几项信息。补上后再提交。',
    closed: '这里已经截止、关闭或取消了。可以看看别的场次或时间。',
    no_address: '这处网点的地址还没有核实，暂时不能预约。请先打电话问，或换一处。',
    window_hours: '这个网点的窗口填了自己的时间，要改时间或某天休息，请在窗口里改。',
    full: '名额和候补都满了。可以看看别的场次。',
    too_late: '已经过了可以办理的时间。请打电话问主办单位。',
    below_enrolled: '席位不能少于已报名的人数。',
    asked_enough: '今天问得够多了。过一阵再留言，急事请拨 12345。',
    enough_visits: '您的预约或今天的取号已到上限。先办完或取消一个，再来。',
    enough_today: '今天这样办过很多次了。请明天再来，急事请打电话。',
    bad_words: '内容没有通过微信的内容审查。请改一改再发，或打电话问。',
    bad_picture: '这张图片收不了：只收 JPG、PNG、WebP，且不能损坏。换一张再试。',
    bad_pdf: '这份 PDF 收不了：打不开、是空白的，或不是 PDF。另存一份，或拍成照片再试。',
    locked_pdf: '这份 PDF 加了密。去掉密码和限制，另存一份再试，或拍成照片。',
    long_pdf: `这份 PDF 超过 ${documentBounds.maxPages} 页。只留有关的几页，或拆成几份再试。`,
    large_pdf_page: '这份 PDF 有一页太大或太小，画出来看不清。按 A4 另存一份，或截成图片再试。',
    pdf_fonts:
      '这份 PDF 没有带上自己的字体，有的字显示不出来。打开后用“打印”另存一份 PDF，或截成图片再试。',
    heavy_pdf: '这份 PDF 太复杂，处理不了。打开后用“打印”另存一份 PDF，或截成图片再试。',
    rated: '这次办事已经评价过，不能再评。有新情况可以投诉。',
    old_code: '这个码过期了。请扫窗口今天的码，或请工作人员帮忙。',
    personal_data: '里面还有电话、证件号或邮箱。去掉后再发布。',
    overlap: '这段时间您还有别的安排。',
    conflict: '刚才有人改过。请刷新后再试。',
  },
  en: {
    ...readFailureText.en,
    too_large: 'This is too large. Make it smaller and try again.',
    own_matter:
      'You sent this yourself, so somebody else has to handle it. Ask a colleague or a supervisor.',
    bad_code: 'This code is wrong, used or too old. Please get a new one.',
    profile_needed: 'A few details are missing. Fill them in and send again.',
    closed: 'This is over, closed or called off. Look at other dates or times.',
    no_address:
      'The address of this outlet is not verified yet, so nothing can be booked. Call first, or choose another outlet.',
    window_hours:
      'The windows of this outlet have hours of their own. Change hours, or close for a day, at the windows.',
    full: 'Seats and waitlist are full. Look at other dates.',
    too_late: 'It is too late for this now. Please call the organiser.',
    below_enrolled: 'There cannot be fewer seats than people enrolled.',
    asked_enough: 'That is as many questions as we can take today. Write later, or call 12345.',
    enough_visits: 'You have as many bookings as one person may have. Keep or cancel one first.',
    enough_today: 'You did this as often as one can in a day. Come back tomorrow, or call.',
    bad_words: "WeChat's content check refused these words. Change them, or call us.",
    bad_picture: 'We cannot take this picture: JPG, PNG or WebP, and not damaged. Try another.',
    bad_pdf:
      'We cannot take this PDF: it cannot be opened, is blank, or is no PDF. Save it anew, or take photos of it.',
    locked_pdf:
      'This PDF is encrypted. Save a copy without password and restrictions, or take photos of it.',
    long_pdf: `This PDF has more than ${documentBounds.maxPages} pages. Keep those that matter, or split it.`,
    large_pdf_page:
      'A page of this PDF is too large or too small to be read as a picture. Save it as A4, or take screenshots.',
    pdf_fonts:
      'This PDF lacks its fonts, so some words would not show. Open it and print it to a PDF, or take screenshots.',
    heavy_pdf:
      'This PDF is too complex for us. Open it and print it to a PDF, or take screenshots.',
    rated: 'This has been rated. If something new happened, you can complain.',
    old_code: 'This code is of another day. Scan the one at the window today, or ask the staff.',
    personal_data:
      'A phone, identity or passport number or mail address is still in it. Take it out first.',
    overlap: 'You have something else at that time.',
    conflict: 'Somebody changed this just now. Refresh and try again.',
  },
}

import type { Consultation, RequestClass } from '@/contract/consultations/consultations.schema'
import type { ConsultationRow } from '../case-ledger'

/** The six classes of GB/T 33358-2016, as 12345 writes them. */
const classes: Record<RequestClass, string> = {
  enquiry: '咨询',
  help: '求助',
  complaint: '投诉',
  report: '举报',
  suggestion: '建议',
  praise: '表扬',
}

type Fields = Record<string, string | number>

/** What a work order of 12345 needs, in its words. Of somebody who stays anonymous it says no more than that. */
export function workOrderFields(
  { number, district, askedAt, handedAt, ...row }: ConsultationRow,
  { text, contact, application, pictures }: Omit<Consultation, 'readBy'>,
  unit: string,
): Fields {
  return {
    来源: '上海知识产权公共服务小程序',
    来源编号: number,
    诉求类别: classes[row.class],
    诉求区划: district ?? '未填',
    诉求内容: text,
    ...(application && {
      申请人: application.applicant,
      对方当事人: application.respondent ?? '未填',
      已作处理: application.tried ?? '未填',
      请求事项: application.wanted,
    }),
    联系人: row.anonymous ? '匿名' : '见联系方式',
    联系方式: row.anonymous ? '匿名，请经来源平台答复' : (contact ?? '未留，请经来源平台答复'),
    附件张数: pictures.length,
    转出单位: unit,
    受理时间: shown(askedAt),
    转出时间: shown(handedAt ?? askedAt),
  }
}

const shown = (moment: string) =>
  `${new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')}（北京时间）`

const escaped = (value: string | number) =>
  String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The same as a page to print: no script, nothing fetched. */
export function workOrderPage(fields: Fields): string {
  const rows = Object.entries(fields)
    .map(([name, value]) => `<tr><th>${escaped(name)}</th><td>${escaped(value)}</td></tr>`)
    .join('\n')
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>工单 ${escaped(fields.来源编号 ?? '')}</title>
<style>
  @page { size: A4; margin: 20mm }
  body { font: 12pt/1.6 "Noto Sans CJK SC", "PingFang SC", sans-serif; color: #000 }
  h1 { font-size: 18pt; text-align: center }
  table { width: 100%; border-collapse: collapse }
  th, td { border: 1px solid #000; padding: 6pt 8pt; text-align: left; vertical-align: top }
  th { width: 7em; font-weight: 600 }
  td { white-space: pre-wrap; overflow-wrap: anywhere }
</style></head>
<body><h1>知识产权咨询转办工单</h1>
<table>
${rows}
</table></body></html>
`
}

import type { Consultation, RequestClass } from '@/contract/consultations/consultations.schema'
import type { ConsultationRow } from '../consultation-row'

/** Names of the request classes in GB/T 33358-2016. */
const classNames: Record<RequestClass, string> = {
  enquiry: '咨询',
  help: '求助',
  complaint: '投诉',
  report: '举报',
  suggestion: '建议',
  praise: '表扬',
}

type Fields = Record<string, string | number>

/** Content of a work order, in the terms of 12345. Reveals nothing about an anonymous citizen. */
export function workOrderFields(
  { number, district, askedAt, handedAt, ...row }: ConsultationRow,
  { text, contact, application, pictures, documents = [] }: Omit<Consultation, 'readBy'>,
  unitName: string,
): Fields {
  return {
    来源: '上海知识产权公共服务小程序',
    来源编号: number,
    诉求类别: classNames[row.class],
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
    附件张数: pictures.length + documents.reduce((sum, { pages }) => sum + pages.length, 0),
    转出单位: unitName,
    受理时间: shanghaiTime(askedAt),
    转出时间: shanghaiTime(handedAt ?? askedAt),
  }
}

const shanghaiOffsetMs = 8 * 3_600_000

function shanghaiTime(moment: string) {
  const local = new Date(Date.parse(moment) + shanghaiOffsetMs).toISOString()
  return `${local.slice(0, 16).replace('T', ' ')}（北京时间）`
}

const escapeHtml = (value: string | number) =>
  String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** A printable page without scripts or external resources. */
export function workOrderPage(fields: Fields): string {
  const rows = Object.entries(fields)
    .map(([name, value]) => `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`)
    .join('\n')
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>工单 ${escapeHtml(fields.来源编号 ?? '')}</title>
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

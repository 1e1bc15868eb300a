import { drawPages } from '../../../../server/domains/pictures/draw-pages'
import type { FailureCode } from '@/contract/shared/failure'
import { jpegPhoto } from '../../../support/pictures'
import { encryptedPdf, firstMore, makePdf, streamOf, textPdf, words } from '../../../support/pdf'

jest.setTimeout(120_000) // a bomb is drawn for up to 20 s, beside whatever else the machine does

/** Why a PDF is refused; undefined if it is drawn. */
async function code(pdf: Buffer, deadlineMs?: number): Promise<FailureCode | undefined> {
  const answer = await drawPages(pdf, deadlineMs).catch((refusal: unknown) => refusal)
  return Array.isArray(answer) ? undefined : (answer as { code: FailureCode }).code
}

/** 商标许可 in a font that the file only names. */
const inSong = (mode: number) => ({
  fonts: {
    F1: `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H
      /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light
        /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>
        /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4
          /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700
          /StemV 80 >> >>] >>`,
  },
  pages: [
    { content: `10 10 99 99 re f BT ${mode} Tr /F1 60 Tf 72 600 Td <554668078bb853ef> Tj ET` },
  ],
})

describe('refused as a PDF, with the reason:', () => {
  test('one that is encrypted, with a password or without', async () => {
    expect(await code(encryptedPdf('s3cret'))).toBe('locked_pdf')
    expect(await code(encryptedPdf())).toBe('locked_pdf')
  })

  test('one with a page of 200 by 200 inches, or of almost nothing', async () => {
    for (const size of [14_400, 2401, 20])
      expect(
        await code(
          makePdf({ pages: [{ content: words('x') }, { content: '', size: [size, size] }] }),
        ),
      ).toBe('large_pdf_page')
  })
})

describe('refused as a PDF, because not all of it would be seen:', () => {
  test('one that is truncated, empty or blank', async () => {
    const whole = textPdf(3)
    for (const share of [0.3, 0.6, 0.9])
      expect(await code(whole.subarray(0, whole.length * share))).toBe('bad_pdf')
    expect(await code(makePdf({ pages: [] }))).toBe('bad_pdf')
    expect(await code(makePdf({ pages: [{ content: '' }, { content: '0 0 595 842 re n' }] }))).toBe(
      'bad_pdf',
    )
  })

  test('another kind of file that is named .pdf, or that is a PDF as well', async () => {
    expect(await code(await jpegPhoto())).toBe('bad_pdf')
    expect(await code(Buffer.from('PK\x03\x04 a document of an office program'))).toBe('bad_pdf')
    expect(await code(Buffer.concat([Buffer.from('GIF89a'), textPdf()]))).toBe('bad_pdf')
    expect(await code(Buffer.concat([await jpegPhoto(), textPdf()]))).toBe('bad_pdf')
    expect(await code(Buffer.concat([textPdf(), Buffer.alloc(5000, 'PK')]))).toBe('bad_pdf')
  })

  test('one whose Chinese would not show; what a scanner recognised need not', async () => {
    expect(await code(makePdf(inSong(0)))).toBe('pdf_fonts')
    expect(await code(makePdf(inSong(3)))).toBeUndefined()
  })
})

describe('a file that would take too much', () => {
  test('a decompression bomb', async () => {
    const bomb = Buffer.alloc(600 * 2 ** 20, ' ')
    expect(await code(makePdf({ compressed: true, pages: [{ content: bomb }] }))).toBe('heavy_pdf')
    expect(await code(textPdf())).toBeUndefined() // the next file is drawn as ever
  })

  test('ten forms within ten forms, nine times', async () => {
    const forms = Array.from({ length: 9 }, (_, nth) =>
      streamOf(
        Buffer.from(nth === 8 ? '0 0 500 800 re f' : `/X${nth + 1} Do `.repeat(10)),
        `/Type /XObject /Subtype /Form /BBox [0 0 595 842]
         /Resources << /XObject << /X${nth + 1} ${firstMore + nth + 1} 0 R >> >>`,
      ),
    )
    const pdf = makePdf({ more: forms, pages: [{ content: '/X0 Do ' }] })
    expect(await code(pdf, 3000)).toBe('heavy_pdf') // hours without a deadline
  })

  test('is given up at the deadline', async () => {
    const image = streamOf(
      Buffer.alloc((60_000 * 30_000) / 8),
      `/Type /XObject /Subtype /Image /Width 60000 /Height 30000 /BitsPerComponent 1
       /ColorSpace /DeviceGray`,
      true,
    )
    const pages = Array(20).fill({ content: 'q 500 0 0 500 50 50 cm /X0 Do Q' }) as never
    expect(await code(makePdf({ more: [image], pages }), 3000)).toBe('heavy_pdf')
  })
})

import { spawn, type ChildProcess } from 'node:child_process'
import { setPriority } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { documentBounds } from '@/contract/pictures/documents.settings'
import type { FailureCode } from '@/contract/shared/failure'
import { refuse } from '../../infra/http/refusal'
import type { RedrawnPicture } from './redraw'

const program = path.join(__dirname, 'pages-process.mjs')

const bounds = {
  maxPages: documentBounds.maxPages,
  /** Longer side of a drawn page, in pixels: 170 dpi for A4. */
  maxSide: 2000,
  /** In points of 1/72 inch. A1 is the largest sheet whose print is still legible in 2000 pixels. */
  minPoints: 36,
  maxPoints: 2400,
  maxMemoryBytes: 512 * 2 ** 20,
  /** For all pages together. */
  deadlineMs: 20_000,
}

/** Its types ask for settings of the app's build. */
const noSettings = {} as NodeJS.ProcessEnv

/** Why the process ended early, by its exit code. */
const refusals: Record<number, FailureCode> = {
  10: 'bad_pdf',
  11: 'locked_pdf',
  12: 'long_pdf',
  13: 'large_pdf_page',
  14: 'pdf_fonts',
  15: 'heavy_pdf',
}

/**
 * Draws the pages of a PDF as JPEGs. The file is read by a process of its own, without settings or access to
 * the database, which returns nothing but pixels; it is killed at the deadline.
 */
export async function drawPages(
  pdf: Buffer,
  deadlineMs = bounds.deadlineMs,
): Promise<RedrawnPicture[]> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=256', program, JSON.stringify({ ...bounds, deadlineMs })],
    {
      env: noSettings,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: deadlineMs,
      killSignal: 'SIGKILL',
    },
  )
  const ended = endOf(child)
  ended.catch(() => {}) // handled below, where it is awaited
  yieldToOthers(child)
  child.stdin.on('error', () => {}) // it ended without reading all: `ended` knows why
  child.stdin.end(pdf)
  try {
    const pages: RedrawnPicture[] = []
    for await (const page of pagesIn(child.stdout)) pages.push(await encode(page))
    const code = await ended
    if (code !== 0) refuseFor(code)
    return pages
  } finally {
    child.kill('SIGKILL')
  }
}

function refuseFor(exitCode: number): never {
  const code = refusals[exitCode]
  if (code === 'long_pdf') refuse(code, { count: documentBounds.maxPages })
  // Killed or crashed: over the time, over the memory, or by a fault in PDFium.
  refuse(code ?? 'heavy_pdf', { cause: code ? undefined : `ended with ${exitCode}` })
}

/** The exit code; -1 if it was killed or crashed. Rejects if it could not be started. */
const endOf = (child: ChildProcess) =>
  new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? -1))
  })

function yieldToOthers({ pid }: ChildProcess) {
  try {
    if (pid) setPriority(pid, 10)
  } catch {
    // It has ended, or the system forbids it.
  }
}

interface RawPage {
  width: number
  height: number
  /** Four bytes a pixel; the last has no meaning. */
  pixels: Buffer
}

const headerBytes = 8

/** Splits the output: width and height as 32-bit numbers, then the pixels, for each page. */
async function* pagesIn(output: AsyncIterable<Buffer>): AsyncGenerator<RawPage> {
  let parts: Buffer[] = []
  let length = 0
  let wanted = headerBytes
  let size: { width: number; height: number } | undefined
  for await (const part of output) {
    parts.push(part)
    length += part.length
    while (length >= wanted) {
      const all = Buffer.concat(parts)
      const taken = all.subarray(0, wanted)
      parts = [all.subarray(wanted)]
      length -= wanted
      if (size) yield { ...size, pixels: taken }
      size = size ? undefined : sizeIn(taken)
      wanted = size ? size.width * size.height * 4 : headerBytes
    }
  }
}

function sizeIn(header: Buffer) {
  const size = { width: header.readUInt32LE(0), height: header.readUInt32LE(4) }
  const isValid = Object.values(size).every((side) => side > 0 && side <= bounds.maxSide)
  if (!isValid) refuse('bad_pdf')
  return size
}

async function encode({ width, height, pixels }: RawPage): Promise<RedrawnPicture> {
  const bytes = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality: 82 })
    .toBuffer()
  return { bytes, width, height }
}

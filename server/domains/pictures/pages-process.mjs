/**
 * Draws a PDF from standard input and writes the pixels of its pages to standard output, for draw-pages.ts.
 * A process of its own in plain JavaScript: it starts at once, and whatever a file does to it, only that file
 * is lost. PDFium runs as WebAssembly, so it reaches no file and no network; this build has no JavaScript.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

const bounds = JSON.parse(process.argv[2])

/** Exit codes, by the reason of the refusal: see draw-pages.ts. */
const because = { bad: 10, locked: 11, long: 12, pageSize: 13, fonts: 14, heavy: 15 }
const refuse = (reason) => process.exit(because[reason])

endAtDeadline()
limitMemory()

const pdf = readFileSync(0)
if (!isWhole(pdf)) refuse('bad')
const pdfium = await loadPdfium()
const document = open(pdf)
await drawAll(document)

/** Ends this process even if whoever started it is gone. Drawing blocks this thread, so another one waits. */
function endAtDeadline() {
  const wait = `setTimeout(() => process.kill(${process.pid}, 'SIGKILL'), ${bounds.deadlineMs})`
  new Worker(wait, { eval: true }).unref()
}

/** PDFium draws on without what it has no memory for, so the first growth over the limit ends the process. */
function limitMemory() {
  const { grow } = WebAssembly.Memory.prototype
  const bytesPerPage = 65_536
  WebAssembly.Memory.prototype.grow = function (pages) {
    const isOver = this.buffer.byteLength + pages * bytesPerPage > bounds.maxMemoryBytes
    return isOver ? refuse('heavy') : grow.call(this, pages)
  }
}

/** PDFium also takes a PDF behind other content, and repairs one without its end; neither is what was meant. */
function isWhole(bytes) {
  const end = bytes.subarray(-1024).toString('latin1')
  return bytes.toString('latin1', 0, 5) === '%PDF-' && end.includes('%%EOF')
}

async function loadPdfium() {
  const require = createRequire(import.meta.url)
  const { PDFiumModule } = require('@hyzyla/pdfium')
  const wasmBinary = readFileSync(require.resolve('@hyzyla/pdfium/pdfium.wasm'))
  const loaded = await PDFiumModule({ wasmBinary })
  loaded._FPDF_InitLibrary()
  return loaded
}

function open(bytes) {
  const address = pdfium._malloc(bytes.length)
  pdfium.HEAPU8.set(bytes, address)
  const opened = pdfium._FPDF_LoadMemDocument(address, bytes.length, 0)
  const [wrongPassword, unknownEncryption] = [4, 5]
  const error = opened ? 0 : pdfium._FPDF_GetLastError()
  if (error === wrongPassword || error === unknownEncryption) refuse('locked')
  if (!opened) refuse('bad')
  if (pdfium._FPDF_GetSecurityHandlerRevision(opened) !== -1) refuse('locked')
  return opened
}

async function drawAll(opened) {
  const count = pdfium._FPDF_GetPageCount(opened)
  if (count < 1) refuse('bad')
  if (count > bounds.maxPages) refuse('long')
  const pages = Array.from({ length: count }, (_, nth) => pdfium._FPDF_LoadPage(opened, nth))
  if (pages.some((page) => !page)) refuse('bad')
  const sizes = pages.map(sizeOf)
  if (pages.some(hasMissingFont)) refuse('fonts')
  let isBlank = true
  for (const [nth, page] of pages.entries()) {
    const pixels = draw(page, sizes[nth])
    isBlank &&= isUniform(pixels)
    // The end of an all-blank file is the refusal; pixels that were written by then are not used.
    await write(sizes[nth], pixels)
    pdfium._FPDF_ClosePage(page)
  }
  if (isBlank) refuse('bad')
  process.exit(0)
}

/** In pixels. */
function sizeOf(page) {
  const points = [pdfium._FPDF_GetPageWidthF(page), pdfium._FPDF_GetPageHeightF(page)]
  const isLegible = points.every((side) => side >= bounds.minPoints && side <= bounds.maxPoints)
  if (!isLegible) refuse('pageSize')
  const scale = bounds.maxSide / Math.max(...points)
  const [width, height] = points.map((side) => Math.max(1, Math.round(side * scale)))
  return { width, height }
}

function draw(page, { width, height }) {
  const white = 0xffffffff
  const [annotations, redFirst] = [0x01, 0x10]
  const bitmap = pdfium._FPDFBitmap_Create(width, height, 0)
  if (!bitmap) refuse('heavy')
  pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
  pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, annotations | redFirst)
  const address = pdfium._FPDFBitmap_GetBuffer(bitmap)
  const pixels = Buffer.from(pdfium.HEAPU8.subarray(address, address + width * height * 4))
  pdfium._FPDFBitmap_Destroy(bitmap)
  return pixels
}

/** Whether all pixels have the same colour. */
function isUniform(pixels) {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const colourBits = 0x00ffffff
  const first = colours[0] & colourBits
  return colours.every((colour) => (colour & colourBits) === first)
}

/** Resolves once the reader has taken them, so that at most one page waits here. */
async function write({ width, height }, pixels) {
  const header = Buffer.alloc(8)
  header.writeUInt32LE(width, 0)
  header.writeUInt32LE(height, 4)
  for (const bytes of [header, pixels])
    await new Promise((done) => process.stdout.write(bytes, done))
}

/** Whether visible words are set in a font that neither the file contains nor PDFium has. */
function hasMissingFont(page) {
  const words = pdfium._FPDFText_LoadPage(page)
  const objects = listObjects(page, pdfium._FPDFPage_CountObjects, pdfium._FPDFPage_GetObject)
  const isMissing =
    objects.some((object) => isMissingFont(object, words)) ||
    listAnnotated(page).some(isUnknownFont)
  pdfium._FPDFText_ClosePage(words)
  return isMissing
}

/** What is drawn by stamps, notes and fields. */
function listAnnotated(page) {
  return listObjects(page, pdfium._FPDFPage_GetAnnotCount, pdfium._FPDFPage_GetAnnot, (note) =>
    listObjects(note, pdfium._FPDFAnnot_GetObjectCount, pdfium._FPDFAnnot_GetObject),
  )
}

/** Including those within forms, to any depth that PDFium reads. */
function listObjects(of, count, get, open = withinForm) {
  return Array.from({ length: count(of) }, (_, nth) => get(of, nth)).flatMap(open)
}

function withinForm(object) {
  const form = 5
  return pdfium._FPDFPageObj_GetType(object) === form
    ? listObjects(object, pdfium._FPDFFormObj_CountObjects, pdfium._FPDFFormObj_GetObject)
    : [object]
}

/** The font of visible words that the file does not contain. */
function fontOutside(object) {
  const [text, invisible, clipping] = [1, 3, 7]
  if (pdfium._FPDFPageObj_GetType(object) !== text) return undefined
  // Scanners put the words they recognise, invisible, over the picture of a page.
  const mode = pdfium._FPDFTextObj_GetTextRenderMode(object)
  if (mode === invisible || mode === clipping) return undefined
  const font = pdfium._FPDFTextObj_GetFont(object)
  return pdfium._FPDFFont_GetIsEmbedded(font) === 0 ? font : undefined
}

/** The words of annotations cannot be read, so the name of their font decides. */
function isUnknownFont(object) {
  const font = fontOutside(object)
  return font !== undefined && !/^(Helv|Arial|Times|Cour|ZaDb|Symbol|Zapf)/.test(nameOf(font))
}

/** Latin letters and common signs are in PDFium's own fonts; Chinese is not. */
function isMissingFont(object, words) {
  const font = fontOutside(object)
  if (font === undefined || /Symbol|Zapf/.test(nameOf(font))) return false
  return !/^[\s\x20-\u024f\u2000-\u206f\u20ac\u2122]+$/.test(wordsOf(object, words))
}

function wordsOf(object, words) {
  const bytes = pdfium._FPDFTextObj_GetText(object, words, 0, 0)
  const address = pdfium._malloc(bytes)
  pdfium._FPDFTextObj_GetText(object, words, address, bytes)
  const text = Buffer.from(pdfium.HEAPU8.subarray(address, address + bytes)).toString('utf16le')
  pdfium._free(address)
  return text.replace(/\0$/, '')
}

function nameOf(font) {
  const bytes = 256
  const address = pdfium._malloc(bytes)
  const length = pdfium._FPDFFont_GetBaseFontName(font, address, bytes)
  const name = Buffer.from(pdfium.HEAPU8.subarray(address, address + Math.min(length, bytes)))
  pdfium._free(address)
  return name.toString('utf8')
}

export const canPrint: boolean = true

/** Prints an HTML document from an invisible frame. */
export function printPage(html: string) {
  document.querySelector('.print-frame')?.remove()
  const frame = document.createElement('iframe')
  frame.className = 'print-frame'
  frame.setAttribute('aria-hidden', 'true')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden'
  frame.onload = () => frame.contentWindow?.print()
  frame.srcdoc = html
  document.body.append(frame)
}

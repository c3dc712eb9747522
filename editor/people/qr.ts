import { svg, type TemplateResult } from 'lit'
import { encode } from 'uqr'

/** Clear space around the code that cameras need, in modules. */
const BORDER = 4

/**
 * A link as a QR code: one picture with a name, sharp at every size, dark on white whatever the colours
 * around it are, since not every camera reads it otherwise.
 */
export function qrCode(link: string, name: string): TemplateResult<2> {
  const { data, size } = encode(link, { ecc: 'M', border: BORDER })
  let path = ''
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x += 1
      path += `M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`
    }
  }
  return svg`<svg
    class="qr"
    viewBox=${`0 0 ${size} ${size}`}
    role="img"
    aria-label=${name}
    shape-rendering="crispEdges"
  ><rect width="100%" height="100%" fill="#fff"></rect><path d=${path} fill="#000"></path></svg>`
}

import {html, type TemplateResult} from 'lit';
import {encode} from 'uqr';

/** The standard's quiet zone: without it many readers do not find the code (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

/** A QR code as one path of horizontal bars; undefined for a text that no code can hold. */
export function drawQrCode(text: string): {size: number; path: string} | undefined {
  let rows: boolean[][];
  try {
    rows = encode(text, {ecc: 'M', border: QUIET_ZONE}).data;
  } catch {
    return undefined;
  }
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      path += `M${start} ${y}h${x - start + 1}v1H${start}z`;
    }
  });
  return {size: rows.length, path};
}

export function renderQrCode(text: string, label: string): TemplateResult | undefined {
  const code = drawQrCode(text);
  return (
    code &&
    html`<svg class="qr" role="img" aria-label=${label} viewBox=${`0 0 ${code.size} ${code.size}`} shape-rendering="crispEdges"><path d=${code.path}></path></svg>`
  );
}

import type {Size} from '../config/define-module.js';

const order: readonly Size[] = ['narrow', 'half', 'wide', 'full'];

/** The size nearest to the wished one in which a module is legible; the wider of two equally near ones. */
export function clampSize(wished: string | undefined, sizes: readonly Size[]): Size {
  const at = order.indexOf(wished as Size);
  if (at < 0) return sizes[0]!;
  return [...sizes].sort((a, b) => {
    const distance = (size: Size): number => Math.abs(order.indexOf(size) - at);
    return distance(a) - distance(b) || order.indexOf(b) - order.indexOf(a);
  })[0]!;
}

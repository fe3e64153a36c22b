const FNV_OFFSET = 0x81_1c_9d_c5;
const FNV_PRIME = 0x01_00_01_93;

/**
 * A short mark of some bytes: their number and FNV-1a of 32 bits. It tells a change apart, and is no proof against
 * anybody: what it decides is only whether work is done again.
 */
export function digestOf(bytes: Uint8Array): string {
  let hash = FNV_OFFSET;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return `${bytes.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

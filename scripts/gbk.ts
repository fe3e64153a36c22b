/** Node reads GBK and does not write it; the table is made by reading every pair of bytes once. */
function table(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gbk');
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\uFFFD') bytes.set(character, [lead, trail]);
    }
  }
  return bytes;
}

/** A text in GBK, as sites of the 2000s are; characters that GBK has not become question marks. */
export function encodeGbk(text: string): Uint8Array {
  const bytes = table();
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (bytes.get(character) ?? [0x3f]),
    ),
  );
}

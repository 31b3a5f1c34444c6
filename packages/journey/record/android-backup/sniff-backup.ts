/** How sure a file is a backup whose first element is one of these, looking for it in the first bytes. */
export function sniffElements(head: Uint8Array, names: readonly string[], others: readonly string[]): number {
  const text = asciiView(head);
  const first = (tags: readonly string[]) => {
    const places = tags.map((tag) => text.search(new RegExp(`<${tag}[\\s/>]`))).filter((at) => at !== -1);
    return places.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...places);
  };
  const [own, other] = [first(names), first(others)];
  if (own === Number.POSITIVE_INFINITY) return 0;
  return own < other ? 0.95 : 0.6;
}

/** ASCII of the first bytes in any of our encodings: UTF-16 has zeros between. */
function asciiView(head: Uint8Array): string {
  let text = "";
  for (const byte of head.subarray(0, 65_536))
    if (byte !== 0) text += byte < 0x80 ? String.fromCharCode(byte) : "\u00b7";
  return text;
}

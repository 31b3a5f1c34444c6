/**
 * Chinese PDFs often name a font and an encoding that every reader is expected to have (STSong-Light, UniGB-UCS2-H) instead of
 * carrying them. Only the characters are wanted here, so the character itself serves as the number of its glyph, and no tables are needed:
 * the Unicode encodings are that already, the GB ones are what the platform's decoder says.
 */
export function chineseCMaps() {
  let encoded = false;
  const bodyOf = (name: string): string | undefined => {
    if (/^Uni(?:GB|CNS)-(?:UCS2|UTF16)-[HV]$/.test(name)) {
      encoded = true;
      return wholePlane("cidrange", (row) => `${row * 256}`);
    }
    if (/^GB(?:K|Kp|pc)?-EUC-[HV]$|^GBK2K-[HV]$/.test(name)) {
      encoded = true;
      return gbMap();
    }
    // Where a font numbers glyphs by Adobe's own list and says no more, the number is not the character: better nothing than a wrong word.
    return /^Adobe-(?:GB1|CNS1)-UCS2$/.test(name) && encoded
      ? wholePlane("bfrange", (row) => `<${hex(row)}00>`)
      : undefined;
  };
  return {
    fetch: async ({ filename }: { readonly filename: string }): Promise<Uint8Array> => {
      const body = bodyOf(filename);
      if (body === undefined) throw new Error(`nothing like that here: ${filename}`);
      return new TextEncoder().encode(body);
    },
  };
}

const hex = (byte: number): string => byte.toString(16).padStart(2, "0");

const map = (widths: string, ranges: string): string =>
  `/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange\n${widths}\nendcodespacerange\n${ranges}\nendcmap`;

/** By rows of 256: a range may not run over the last byte of a code. */
function wholePlane(kind: "cidrange" | "bfrange", first: (row: number) => string): string {
  const rows = Array.from({ length: 256 }, (_, row) => `<${hex(row)}00> <${hex(row)}ff> ${first(row)}`);
  return map("<0000> <ffff>", [0, 100, 200].map((at) => block(kind, rows.slice(at, at + 100))).join("\n"));
}

const block = (kind: string, lines: readonly string[]): string =>
  `${lines.length} begin${kind}\n${lines.join("\n")}\nend${kind}`;

let madeGb: string | undefined;

function gbMap(): string {
  if (madeGb !== undefined) return madeGb;
  const decoder = new TextDecoder("gb18030");
  const lines: string[] = [];
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length !== 1 || character === "\ufffd") continue;
      lines.push(`<${((high << 8) | low).toString(16)}> ${character.charCodeAt(0)}`);
    }
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
    block("cidchar", lines.slice(at * 100, at * 100 + 100)),
  );
  madeGb = map("<00> <80>\n<8140> <fefe>", `${block("cidrange", ["<00> <80> 0"])}\n${blocks.join("\n")}`);
  return madeGb;
}

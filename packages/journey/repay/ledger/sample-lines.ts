import type { BillLine } from "@ringfence/casefile";
import { fen, parseCivil } from "@ringfence/kernel";
import type { BillKind } from "./bill-map.ts";
import type { BillLines } from "./entry.ts";

/** A line as a test writes it: when, how much in yuan (spent with a minus), of whom, and what else the bill says. */
export type SampleLine = readonly [time: string, yuan: number, who: string, more?: Partial<BillLine>];

/** A bill of made-up lines, for tests. */
export function sampleBill(source: string | null, kind: BillKind, lines: readonly SampleLine[], file = "a"): BillLines {
  return {
    sha256: `${file}${source ?? ""}`.padEnd(16, "0").slice(0, 16).padEnd(64, "0"),
    source,
    kind,
    lines: lines.map(([time, yuan, counterparty, more], at): BillLine => {
      const read = parseCivil(time);
      if (!read.ok) throw new Error(`no time: ${time}`);
      const { instant, precision } = read.value;
      const flow = yuan < 0 ? "out" : "in";
      return {
        row: at + 1,
        at: instant,
        precision,
        fen: fen(Math.round(Math.abs(yuan) * 100)),
        flow,
        counterparty,
        ...more,
      };
    }),
  };
}

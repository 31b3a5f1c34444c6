/**
 * Row 8: the true yearly cost of 100,000 loans of 36 payments, against the fastest of the XIRR packages tried (`xirr`; `node-irr` and
 * `@webcarrot/xirr` took two and one and a half times as long). Ours counts twice for each loan: as the courts count, and compounded.
 */
import { yearlyCost } from "@ringfence/law/engine/yearly-cost.ts";
import xirr from "xirr";
import { random as randomFrom } from "../random.ts";
import { type Bench, measure } from "./row.ts";

const count = 100_000;
/** The peer is run on a part and scaled: each loan is its own piece of work. */
const peerCount = 10_000;
const seed = 20261203;

interface Payment {
  readonly day: number;
  readonly yuan: number;
}

function loans(): readonly (readonly Payment[])[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const sum = 10_000 + random() * 90_000;
    const payment = (sum / 36) * (1.1 + random() * 0.5);
    return [
      { day: 0, yuan: sum },
      ...Array.from({ length: 36 }, (_, no) => ({ day: (no + 1) * 30, yuan: -payment * (0.9 + random() * 0.2) })),
    ];
  });
}

/** What the peers make of flows that are not ordinary; ours is in the tests. */
function peerOn(flows: readonly Payment[]): string {
  try {
    return `${xirr(flows.map(({ day, yuan }) => ({ amount: -yuan, when: new Date(day * 86_400_000) })))}`;
  } catch (error) {
    return error instanceof Error ? error.message : "throws";
  }
}

const bench: Bench = async () => {
  const all = loans();
  const ours = all.map((one) => one.map(({ day, yuan }) => ({ day, fen: Math.round(yuan * 100) })));
  const theirs = all
    .slice(0, peerCount)
    .map((one) => one.map(({ day, yuan }) => ({ amount: -yuan, when: new Date(day * 86_400_000) })));
  const mine = await measure(() => ours.filter((one) => yearlyCost(one).ok).length, 3);
  const peer =
    ((await measure(() => theirs.filter((one) => Number.isFinite(xirr(one))).length, 3)) * count) / peerCount;
  const odd = [
    { day: 0, yuan: 1000 },
    { day: 365, yuan: -2300 },
    { day: 730, yuan: 1320 },
  ];
  console.error(`three flows with two rates (10 % and 20 %): the peer says ${peerOn(odd)}, ours names both or refuses`);
  return [
    {
      row: "8",
      figure: `yearly cost of ${count} loans of 36 payments`,
      ours: `${mine.toFixed(0)} ms`,
      yardstick: "xirr 1.1.0",
      theirs: `${peer.toFixed(0)} ms`,
      ratio: `${(peer / mine).toFixed(1)} x faster`,
      goal: ">= 5 x",
    },
  ];
};
export default bench;

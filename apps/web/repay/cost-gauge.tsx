import { useRepayWords } from "./words.ts";

/** Widths in the drawing's own units. */
const [width, height] = [300, 56];

/** The yearly cost as a bar, with the line it is held against. */
export function CostGauge({ simple, line }: { readonly simple: number; readonly line: number | undefined }) {
  const words = useRepayWords();
  const most = Math.max(40, simple * 1.1, (line ?? 0) * 1.5);
  const at = (percent: number) => (Math.min(percent, most) / most) * width;
  const above = line !== undefined && simple > line;
  return (
    <svg
      className="cost-gauge"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.gauge(simple.toFixed(2), line?.toFixed(2))}
    >
      <rect className="cost-track" x="0" y="8" width={width} height="18" rx="4" />
      <rect
        className={above ? "cost-bar cost-bar-above" : "cost-bar"}
        x="0"
        y="8"
        width={at(simple)}
        height="18"
        rx="4"
      />
      {line === undefined ? null : (
        <>
          <line className="cost-line" x1={at(line)} x2={at(line)} y1="2" y2="34" />
          <text className="cost-label" x={at(line)} y="50" textAnchor={at(line) > width * 0.7 ? "end" : "middle"}>
            {words.line(line.toFixed(1))}
          </text>
        </>
      )}
    </svg>
  );
}

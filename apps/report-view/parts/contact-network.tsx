import type { PersonReport } from "@ringfence/journey/record/report/report.ts";
import { formatCount } from "../format.ts";
import { useReport } from "../report-context.ts";

/** People drawn by themselves; the rest are one node, so that names stay readable on a phone. */
const drawn = 7;
const width = 340;

/** One or two people stand beside the centre; more need room above and below. */
const heightFor = (nodes: number) => (nodes <= 2 ? 120 : 270);

interface Node {
  readonly name: string;
  readonly count: number;
  readonly breached: boolean;
}

/** Who was reached, around those who collect. For the eye only in its order: the list below says the same in words. */
export function ContactNetwork({ people, nameOf }: { people: readonly PersonReport[]; nameOf: NameOf }) {
  const { people: words } = useReport().messages;
  if (people.length < 2) return null;
  const nodes = nodesOf(people, nameOf, words.others);
  const [height, centre] = [heightFor(nodes.length), centreFor(nodes.length)];
  const most = Math.max(...nodes.map(({ count }) => count));
  return (
    <svg className="rf-network" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.network}>
      {nodes.map((node, at) => (
        <line
          key={node.name}
          className={node.breached ? "rf-network-breach" : undefined}
          x1={centre.x}
          y1={centre.y}
          x2={placeOf(at, nodes.length).x}
          y2={placeOf(at, nodes.length).y}
          strokeWidth={1.5 + (6.5 * node.count) / most}
        />
      ))}
      <circle className="rf-network-centre" cx={centre.x} cy={centre.y} r={30} />
      <text className="rf-network-centre-name" x={centre.x} y={centre.y + 5}>
        {words.collectors}
      </text>
      {nodes.map((node, at) => (
        <Person key={node.name} node={node} place={placeOf(at, nodes.length)} />
      ))}
    </svg>
  );
}

type NameOf = (person: PersonReport) => string;

function Person({ node, place }: { node: Node; place: { x: number; y: number } }) {
  const { people: words } = useReport().messages;
  return (
    <g>
      <circle className={node.breached ? "rf-network-breach" : undefined} cx={place.x} cy={place.y} r={11} />
      <text x={place.x} y={place.y + 27}>
        {node.name}
      </text>
      <text className="rf-network-count" x={place.x} y={place.y + 43}>
        {words.times(formatCount(node.count))}
      </text>
    </g>
  );
}

function nodesOf(people: readonly PersonReport[], nameOf: NameOf, others: (count: string) => string): Node[] {
  const [shown, rest] = [people.slice(0, drawn), people.slice(drawn)];
  const nodes = shown.map((one) => ({ name: nameOf(one), count: timesOf(one), breached: one.breaches > 0 }));
  if (rest.length === 0) return nodes;
  const count = rest.reduce((sum, one) => sum + timesOf(one), 0);
  return [
    ...nodes,
    { name: others(formatCount(rest.length)), count, breached: rest.some(({ breaches }) => breaches > 0) },
  ];
}

const timesOf = ({ calls, messages, visits }: PersonReport) => calls + messages + visits;

const centreFor = (nodes: number) => ({ x: width / 2, y: heightFor(nodes) / 2 - 8 });

/** On an ellipse, beginning at the left, so that two people stand beside the centre and not over their own captions. */
function placeOf(at: number, of: number): { x: number; y: number } {
  const centre = centreFor(of);
  const angle = Math.PI + (2 * Math.PI * at) / of;
  return { x: Math.round(centre.x + 118 * Math.cos(angle)), y: Math.round(centre.y + 92 * Math.sin(angle)) };
}

import { post } from "./post.ts";
import type { RestateAddresses } from "./restate.ts";

interface StateRow {
  readonly service_key: string;
  readonly value_utf8: string;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const queryMs = 60_000;

/**
 * What objects of one kind keep under a name, by key, where they keep anything: many at once, by a query of Restate's administration. A
 * call each would cost a thousand times as much. Undefined when there is none to ask, or none that can answer this.
 */
export async function readState(
  { admin }: RestateAddresses,
  object: string,
  name: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string> | undefined> {
  if (admin === "") return undefined;
  // Only with the words about the scope does Restate look at these keys alone and not through all there are.
  const query = `select service_key, value_utf8 from state where service_name = ${quoted(object)} and key = ${quoted(name)}
    and scope is null and service_key in (${keys.map(quoted).join(", ")})`;
  try {
    const { status, text } = await post(`${admin}/query`, JSON.stringify({ query }), queryMs);
    if (status !== 200) return undefined;
    const { rows } = JSON.parse(text) as { rows: readonly StateRow[] };
    return new Map(rows.map(({ service_key, value_utf8 }) => [service_key, value_utf8]));
  } catch {
    return undefined;
  }
}

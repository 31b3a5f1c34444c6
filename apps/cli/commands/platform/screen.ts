import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { cellText, isBlank } from "@ringfence/journey/reading/table-row.ts";
import { tableRows } from "@ringfence/journey/reading/table-rows.ts";
import { type DialRow, type DialRowReader, dialRowReader } from "@ringfence/platform/gate/dial-list.ts";
import { Command } from "../../command-line.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { stop } from "../../open-case.ts";

interface Options {
  readonly gate: string;
  readonly keyFile?: string;
  readonly map?: string;
  readonly out: string;
  readonly lang?: string;
}

/** One answer of the gate's `/screen`. */
interface Marked {
  readonly mark: "now" | "not-before" | "never" | "unclear";
  readonly notBefore?: string;
  readonly rules: readonly { readonly title: { readonly zh: string; readonly en: string } }[];
  readonly missing: readonly string[];
}

/** `ringfence platform screen`: every row of a dial list marked by a running gate, without holding a place for any. */
export function screenCommand(): Command {
  return new Command("screen")
    .description("给拨打名单逐行标注：现在可以、何时可以、不可以，以及为什么 mark a dial list of any length")
    .argument("<list>", "CSV 或 XLSX；列名见 --map")
    .requiredOption("--out <csv>", "标注后的名单")
    .option("--gate <url>", "闸门地址", "http://127.0.0.1:8787")
    .option("--key-file <file>", "密钥文件（默认用环境变量 GATE_AGENCY_KEY）")
    .option("--map <map.json>", '列名与代码对照：{"columns":{"debtor":"客户号"},"codes":{"who":{"1":"debtor"}}}')
    .option("--lang <language>", "zh-CN 或 en")
    .action(screen);
}

/** Rows sent at a time; two lots are on their way at once, so that reading and deciding do not wait for each other. */
const lotSize = 1000;
const lotsAtOnce = 2;

async function screen(path: string, options: Options): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  const key =
    options.keyFile === undefined
      ? process.env.GATE_AGENCY_KEY
      : (await readFile(options.keyFile, "utf8").catch(() => undefined))?.trim();
  if (key === undefined || key === "") return stop(words.platform.noKey, exitCodes.usage);
  const file = await nodeFile(path);
  if (!file.ok) return stop(words.errors["no-file"](path), exitCodes.file);
  let map: unknown = {};
  if (options.map !== undefined) {
    const text = await readFile(options.map, "utf8").catch(() => undefined);
    if (text === undefined) return stop(words.errors["no-file"](options.map), exitCodes.file);
    try {
      map = JSON.parse(text);
    } catch {
      return stop(words.errors["not-json"](options.map), exitCodes.usage);
    }
  }
  const out = createWriteStream(options.out);
  const totals: Record<string, number> = {};
  let reader: DialRowReader | undefined;
  const waiting: Promise<string>[] = [];
  let lot: string[][] = [];
  const send = async (): Promise<void> => {
    const cells = lot;
    lot = [];
    if (reader !== undefined && cells.length > 0)
      waiting.push(markLot(cells, reader, options.gate, key, words, totals));
    while (waiting.length >= lotsAtOnce || (cells.length < lotSize && waiting.length > 0))
      if (!out.write(await waiting.shift())) await once(out, "drain");
  };
  try {
    for await (const { rows } of tableRows(file.value, nodeImportPorts)) {
      for (const row of rows) {
        if (isBlank(row)) continue;
        const cells = row.cells.map(cellText);
        if (reader === undefined) {
          const made = dialRowReader(cells, map);
          if (!made.ok) return stop(words.platform.badList(made.code, made.detail ?? ""), exitCodes.usage);
          reader = made.value;
          out.write(csvLine([...cells, ...words.platform.screenColumns]));
        } else if (lot.push(cells) >= lotSize) await send();
      }
    }
    await send();
  } catch (error) {
    return stop(
      words.platform.noGate(options.gate, error instanceof Error ? error.message : `${error}`),
      exitCodes.file,
    );
  } finally {
    out.end();
    await once(out, "close");
  }
  if (reader === undefined) return stop(words.errors["nothing-readable"], exitCodes.nothingReadable);
  console.log(words.platform.screened(totals, options.out));
}

async function markLot(
  lot: readonly (readonly string[])[],
  read: DialRowReader,
  gate: string,
  key: string,
  { platform }: Messages,
  totals: Record<string, number>,
): Promise<string> {
  const parsed = lot.map((cells) => read(cells));
  const good = parsed.flatMap((one) => (one.ok ? [asAsked(one.value)] : []));
  const response = await fetch(new URL("/screen", gate), {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify({ rows: good }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const marks = ((await response.json()) as { rows: Marked[] }).rows.values();
  return lot
    .map((cells, at) => {
      const row = parsed[at];
      const marked = row?.ok === true ? marks.next().value : undefined;
      const mark = marked?.mark ?? "unreadable";
      totals[mark] = (totals[mark] ?? 0) + 1;
      const why =
        marked === undefined
          ? [row?.ok === false ? `${row.detail}` : ""]
          : marked.rules.map(({ title }) => platform.titleIn(title));
      return csvLine([
        ...cells,
        platform.marks[mark],
        marked?.notBefore ?? "",
        why.join(platform.betweenRules),
        marked?.missing.join(" ") ?? "",
      ]);
    })
    .join("");
}

function asAsked({ debtor, number, who, relation, ...rest }: DialRow) {
  return { ...rest, debtor, target: { number, who, ...(relation === undefined ? {} : { relation }) } };
}

/** RFC 4180; a cell that a spreadsheet would take for a formula is written as text. */
function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => {
    const text = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${quoted.join(",")}\r\n`;
}

import { tableRows } from "../../reading/table-rows.ts";
import type { ImportInput, ImportItem, ImportPorts } from "../importer.ts";
import { rowContext } from "../row-context.ts";
import { openPreamble } from "./preamble.ts";
import { readTable, type TableReader, type TableSink } from "./read-table.ts";

/** Reads a call log in a table, of whatever kind of file. */
export async function* readCallTable(
  input: ImportInput,
  ports: ImportPorts,
  importer: string,
): AsyncGenerator<readonly ImportItem[]> {
  const sink: TableSink = {
    context: rowContext(input, importer),
    preamble: openPreamble(input.fileName),
    items: [],
    rows: 0,
  };
  let table: TableReader | undefined;
  const batches = tableRows(input, ports);
  for (let next = await batches.next(); ; next = await batches.next()) {
    if (next.done === true) {
      table?.end();
      yield [...sink.items.splice(0), { kind: "end", rows: sink.rows, complete: next.value }];
      return;
    }
    const { sheet, rows, remarks, bytes } = next.value;
    if (sheet !== undefined) {
      table?.end();
      table = readTable(sink, sheet.name, sheet.epoch1904);
    }
    for (const row of rows) table?.push(row);
    sink.items.push(...remarks);
    if (bytes !== undefined) sink.items.push({ kind: "progress", bytes });
    yield sink.items.splice(0);
  }
}

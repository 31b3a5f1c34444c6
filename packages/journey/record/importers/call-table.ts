import { readCallTable } from "../call-table/read-call-table.ts";
import { sniffTable } from "../call-table/sniff-table.ts";
import { defineImporter } from "../importer.ts";

const id = "call-table";

export default defineImporter({
  id,
  title: { zh: "通话详单或通话记录表格（CSV、Excel）", en: "Carrier detail bill or call log table (CSV, Excel)" },
  sniff: sniffTable,
  read: (input, ports) => readCallTable(input, ports, id),
});

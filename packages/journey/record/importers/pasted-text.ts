import { defineImporter } from "../importer.ts";
import { readPasted } from "../pasted/read-pasted.ts";
import { sniffPasted } from "../pasted/sniff-pasted.ts";

const id = "pasted-text";

export default defineImporter({
  id,
  title: { zh: "粘贴的短信或聊天文字", en: "Pasted messages or chat text" },
  sniff: sniffPasted,
  read: (input, ports) => readPasted(input, ports, id),
});
